import type { Example, ExampleArgument } from "./words";

/** What stands between arguments, and in a number, in the formulas of somebody's Excel. */
export interface Separators {
  readonly list: ";" | ",";
  readonly decimal: "," | ".";
}

/** Excel under Indonesian settings. */
export const indonesian: Separators = { list: ";", decimal: "," };

/** The longest decimals an example shows: 9/7 is written 1,285714. */
const decimals = 6;

/** A number as it is typed into a cell: 0,75. */
export const numberText = (value: number, { decimal }: Separators): string =>
  String(Number(value.toFixed(decimals))).replace(".", decimal);

/** A value as it stands in a formula: text in quotation marks, which are doubled within it. */
export const literal = (value: string | number, separators: Separators): string =>
  typeof value === "number" ? numberText(value, separators) : `"${value.replaceAll('"', '""')}"`;

const argumentText = (argument: ExampleArgument, separators: Separators): string =>
  typeof argument === "object" ? argument.range : literal(argument, separators);

/** A call of a function as it is typed: =SKP.ATTAINMENT("12 Dokumen"; 9). */
export const callText = (id: string, given: readonly string[], { list }: Separators): string =>
  `=SKP.${id}(${given.join(`${list} `)})`;

/** The formula of an example. */
export const exampleText = (
  id: string,
  { arguments: given }: Example,
  separators: Separators = indonesian,
): string =>
  callText(
    id,
    given.map((argument) => argumentText(argument, separators)),
    separators,
  );
