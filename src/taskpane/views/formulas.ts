import { functionWords } from "../../locale/functions";
import type { Separators } from "../../locale/functions/formula";
import { topics } from "../../locale/functions/topics";
import type { FunctionWords } from "../../locale/functions/words";
import { quotedSheet } from "../../model/pickedCells";
import type { PickedCells } from "../../model/pickedCells";
import { matches } from "./search";

/** The name of a function without its "SKP.". */
export type FunctionName = keyof typeof functionWords;

/** What a person has given for an argument: typed, chosen from its drop-down, or picked in a sheet. */
export type Given = { readonly typed: string } | { readonly cells: PickedCells };

/** An argument of a function as its field shows it. */
export interface Argument {
  readonly name: string;
  readonly isOptional: boolean;
  /** The name of its list of choices, of an argument that holds for the whole call. */
  readonly choices?: string;
}

/** The arguments of a function in their order. The one with a drop-down is always the last. */
export const argumentsOf = (id: FunctionName): Argument[] => {
  const { parameters, optional = [], choices = {} }: FunctionWords = functionWords[id];
  const names = Object.keys(parameters);
  const [list] = Object.keys(choices);
  return names.map((name, at) => ({
    name,
    isOptional: optional.includes(name),
    ...(at === names.length - 1 && list !== undefined ? { choices: list } : {}),
  }));
};

/** "Hasil kerja" of hasilKerja, "ID induk" of idInduk: the label of a field. */
export const labelOf = (name: string): string => {
  const words = name
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^(?:id|nip)\b/, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const isGiven = (given: Given | undefined): given is Given =>
  given !== undefined && ("cells" in given || given.typed.trim() !== "");

/** Excel keeps 15 digits: longer ones, such as a NIP, are text, and so are those with a leading zero. */
const plainNumber = /^-?(?:0|[1-9]\d*)(?:[.,]\d+)?$/;
const mostDigits = 15;

/**
 * What was typed: a number in the style of the person's Excel, else text. "1.250" is text under a decimal comma: what it
 * means is not guessed.
 */
export const typedValue = (typed: string, { decimal }: Separators): string | number => {
  const text = typed.trim();
  const other = decimal === "," ? "." : ",";
  if (!plainNumber.test(text) || text.includes(other) || text.replaceAll(/\D/g, "").length > mostDigits)
    return text;
  return Number(text.replace(",", "."));
};

/** What a function is called with for an argument; undefined for one left out. */
export const valueOf = (given: Given | undefined, separators: Separators): unknown =>
  !isGiven(given)
    ? undefined
    : "cells" in given
      ? given.cells.values
      : [[typedValue(given.typed, separators)]];

/** An argument as it stands in a formula on the sheet `here`, in Excel's en-US form. */
const textOf = (given: Given | undefined, separators: Separators, here: string | undefined): string => {
  if (!isGiven(given)) return "";
  if ("cells" in given) {
    const { sheet, address } = given.cells;
    return sheet === here ? address : `${quotedSheet(sheet)}!${address}`;
  }
  const value = typedValue(given.typed, separators);
  return typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`;
};

/** The formula of a call in Excel's en-US form, on the sheet `here`; arguments left out at the end fall away. */
export const formulaOf = (
  id: FunctionName,
  given: readonly (Given | undefined)[],
  separators: Separators,
  here: string | undefined,
): string => {
  const last = given.map(isGiven).lastIndexOf(true);
  return `=SKP.${id}(${given
    .slice(0, last + 1)
    .map((one) => textOf(one, separators, here))
    .join(",")})`;
};

/** Texts and names of sheets within a formula, between quotation marks. */
const quotedParts = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula in the separators of the person's Excel: =SKP.CREDIT("Baik"; "Ahli Muda"; 1,5). */
export const inSeparators = (formula: string, { list, decimal }: Separators): string =>
  formula
    .split(quotedParts)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replaceAll(",", `${list} `).replaceAll(/(\d)\.(\d)/g, `$1${decimal}$2`),
    )
    .join("");

/** The separators of an Excel that writes fractions so: beside a decimal comma the list takes ";". */
export const separatorsOf = (decimal: Separators["decimal"]): Separators => ({
  decimal,
  list: decimal === "," ? ";" : ",",
});

/** A topic with what a query finds of it. */
export interface FoundTopic {
  readonly topic: (typeof topics)[number];
  readonly functions: readonly FunctionName[];
}

/** The functions of each topic that a query finds by name or in what is said of them; empty topics are left out. */
export const foundFunctions = (
  query: string,
  textsOf: (id: FunctionName) => readonly string[],
): FoundTopic[] =>
  topics
    .map((topic) => ({
      topic,
      functions: topic.functions.filter((id) => matches(query, [`SKP.${id}`, ...textsOf(id)])),
    }))
    .filter(({ functions }) => functions.length > 0);
