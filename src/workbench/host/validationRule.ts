import type { FileValidation } from "../../files/workbookFile";
import { serialOf } from "../grid/units";
import { refusal } from "./refusal";
import { validationOperators } from "./operators";

/** One criterion of Excel's DataValidationRule with operands, as Office.js sends it; ranges are formulas already. */
export interface Operands {
  readonly formula1?: string | number | null;
  readonly formula2?: string | number | null;
  readonly operator?: string;
}

/** Excel's DataValidationRule: exactly one criterion. */
export interface ValidationRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
  readonly wholeNumber?: Operands;
  readonly decimal?: Operands;
  readonly date?: Operands;
  readonly time?: Operands;
  readonly textLength?: Operands;
}

type Kind = FileValidation["type"];
type Part = Pick<FileValidation, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

const kinds = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const satisfies Record<string, Kind>;

type Numeric = keyof typeof kinds;

const operatorName = (operator: string | undefined): string =>
  Object.keys(validationOperators).find((name) => validationOperators[name] === (operator ?? "between")) ??
  "Between";

const isFormula = (text: string): boolean => text.startsWith("=");

/** An operand as a file holds it: a formula with "=", a number without. */
const operand = (value: string | number | null | undefined): string | undefined => {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "number") return String(value);
  if (isFormula(value)) {
    const constant = Number(value.slice(1));
    return Number.isFinite(constant) ? String(constant) : value;
  }
  if (Number.isFinite(Number(value))) return String(Number(value));
  const serial = serialOf(value);
  if (serial === undefined) throw refusal("InvalidArgument");
  return String(serial);
};

/** Excel keeps at most 255 characters of a list written out. */
const listPart = ({ source, inCellDropDown }: NonNullable<ValidationRule["list"]>): Part => {
  if (typeof source !== "string" || source.trim() === "") throw refusal("InvalidArgument");
  // A structured reference cannot be the source of a list: Excel takes it only behind a name or INDIRECT.
  if (isFormula(source) && source.includes("[")) throw refusal("InvalidArgument");
  if (!isFormula(source) && source.length > 255) throw refusal("InvalidArgument");
  const formula1 = isFormula(source) ? source : `"${source.replaceAll('"', '""')}"`;
  return { type: "list", formula1, inCellDropDown: inCellDropDown ?? true };
};

const numericPart = (name: Numeric, { formula1, formula2, operator = "Between" }: Operands): Part => {
  const kind = validationOperators[operator];
  const first = operand(formula1);
  const second = operand(formula2);
  const needsTwo = kind === "between" || kind === "notBetween";
  if (kind === undefined || first === undefined || (needsTwo && second === undefined))
    throw refusal("InvalidArgument");
  return { type: kinds[name], operator: kind, formula1: first, ...(needsTwo ? { formula2: second } : {}) };
};

/** What a file keeps of Excel's rule; InvalidArgument for one Excel refuses. */
export const fileRule = (rule: ValidationRule): Part => {
  const given = Object.entries(rule ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const [first, ...more] = given;
  if (!first || more.length > 0) throw refusal("InvalidArgument");
  if (rule.list) return listPart(rule.list);
  if (rule.custom) {
    const { formula } = rule.custom;
    if (typeof formula !== "string" || formula === "") throw refusal("InvalidArgument");
    return { type: "custom", formula1: isFormula(formula) ? formula : `=${formula}` };
  }
  const [name, operands] = first;
  if (!Object.hasOwn(kinds, name)) throw refusal("InvalidArgument");
  return numericPart(name as Numeric, operands as Operands);
};

const asFormula = (text: string | undefined): string =>
  text === undefined ? "" : isFormula(text) ? text : `=${text}`;

/** Excel's rule of what a file keeps; operands read as formulas ("=10"), a list written out as its items. */
export const excelRule = ({
  type,
  operator,
  formula1,
  formula2,
  inCellDropDown,
}: FileValidation): ValidationRule => {
  if (type === "custom") return { custom: { formula: asFormula(formula1) } };
  if (type === "list") {
    const text = formula1 ?? "";
    const source = isFormula(text) ? text : text.replace(/^"([^]*)"$/, "$1").replaceAll('""', '"');
    return { list: { inCellDropDown: inCellDropDown ?? true, source } };
  }
  const name = (Object.keys(kinds) as Numeric[]).find((known) => kinds[known] === type) ?? "decimal";
  return {
    [name]: {
      formula1: asFormula(formula1),
      ...(formula2 === undefined ? {} : { formula2: asFormula(formula2) }),
      operator: operatorName(operator),
    },
  };
};

const typeNames: Readonly<Record<Kind, string>> = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Excel's word for the kind of a rule. */
export const validationType = ({ type }: FileValidation): string => typeNames[type];
