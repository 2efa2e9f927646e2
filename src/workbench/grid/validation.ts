import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { FileValidation } from "../../files/workbookFile";
import { areaOfRange, rangeOf, serialOf } from "./units";

const errorStyles: Record<NonNullable<FileValidation["error"]>["style"], DataValidationErrorStyle> = {
  information: DataValidationErrorStyle.INFO,
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
};

/** The grid does not check times: the rule is kept as a decimal, marked so that a file gets its time again. */
const timeMark = { excelType: "time" } as { showTime?: boolean };
const isTime = (rule: ISheetDataValidationRule) =>
  (rule.bizInfo as { excelType?: string })?.excelType === "time";

/** Excel's list is one quoted text, "Baik,Kurang"; the grid's is a JSON array, so that an entry may hold anything. */
function gridFormula(type: FileValidation["type"], formula: string | undefined): string | undefined {
  if (formula === undefined || type !== "list" || formula.startsWith("=")) return formula;
  return JSON.stringify(
    formula
      .replace(/^"|"$/g, "")
      .replaceAll('""', '"')
      .split(",")
      .map((entry) => entry.trim()),
  );
}

function fileFormula(type: string, formula: string | undefined): string | undefined {
  // The grid turns the serials of dates into texts.
  if (type === DataValidationType.DATE && formula !== undefined) return String(serialOf(formula) ?? formula);
  if (formula === undefined || type !== DataValidationType.LIST || formula.startsWith("=")) return formula;
  const entries = listEntries(formula);
  return `"${entries.join(",").replaceAll('"', '""')}"`;
}

function listEntries(formula: string): string[] {
  try {
    const entries: unknown = JSON.parse(formula);
    if (Array.isArray(entries)) return entries.map(String);
  } catch {
    // Older rules of the grid are plain text, entries separated by commas.
  }
  return formula.split(",");
}

/** A rule of the grid from a rule of a file. */
export function gridValidation(file: FileValidation, uid: string): ISheetDataValidationRule {
  const { type, operator, prompt, error } = file;
  return {
    uid,
    ranges: file.areas.map(rangeOf),
    type: type === "time" ? DataValidationType.DECIMAL : type,
    // Excel shows a list's entry as any text, not as a chip.
    ...(type === "list" && { renderMode: DataValidationRenderMode.TEXT }),
    ...(type === "time" && { bizInfo: timeMark }),
    ...(operator !== undefined && { operator: operator as DataValidationOperator }),
    ...(file.formula1 !== undefined && { formula1: gridFormula(type, file.formula1) }),
    ...(file.formula2 !== undefined && { formula2: file.formula2 }),
    ...(file.ignoreBlank !== undefined && { allowBlank: file.ignoreBlank }),
    ...(file.inCellDropDown !== undefined && { showDropDown: file.inCellDropDown }),
    ...(prompt && { promptTitle: prompt.title, prompt: prompt.message, showInputMessage: prompt.show }),
    ...(error && {
      errorTitle: error.title,
      error: error.message,
      errorStyle: errorStyles[error.style],
      showErrorMessage: error.show,
    }),
  };
}

const known: readonly string[] = [
  "list",
  "whole",
  "decimal",
  "date",
  "textLength",
  "custom",
] satisfies FileValidation["type"][];

/** A rule for a file from one of the grid; undefined for kinds that Excel has not (check boxes, several choices). */
export function fileValidation(rule: ISheetDataValidationRule): FileValidation | undefined {
  if (!known.includes(rule.type)) return undefined;
  const type = isTime(rule) ? "time" : (rule.type as FileValidation["type"]);
  const hasPrompt =
    rule.showInputMessage !== undefined || rule.prompt !== undefined || rule.promptTitle !== undefined;
  const hasError =
    rule.errorStyle !== undefined || rule.error !== undefined || rule.showErrorMessage !== undefined;
  const style = rule.errorStyle === undefined ? "stop" : nameOfStyle(rule.errorStyle);
  return {
    areas: rule.ranges.map(areaOfRange),
    type,
    ...(rule.operator && { operator: rule.operator }),
    ...(rule.formula1 !== undefined && { formula1: fileFormula(rule.type, rule.formula1) }),
    ...(rule.formula2 !== undefined &&
      rule.formula2 !== "" && { formula2: fileFormula(rule.type, rule.formula2) }),
    ...(rule.allowBlank !== undefined && { ignoreBlank: rule.allowBlank }),
    ...(rule.showDropDown !== undefined && { inCellDropDown: rule.showDropDown }),
    ...(hasPrompt && {
      prompt: { ...texts(rule.promptTitle, rule.prompt), show: rule.showInputMessage ?? true },
    }),
    ...(hasError && {
      error: { ...texts(rule.errorTitle, rule.error), style, show: rule.showErrorMessage ?? true },
    }),
  };
}

const nameOfStyle = (style: DataValidationErrorStyle) =>
  (Object.keys(errorStyles) as (keyof typeof errorStyles)[]).find((name) => errorStyles[name] === style) ??
  "stop";

const texts = (title: string | undefined, message: string | undefined) => ({
  ...(title !== undefined && { title }),
  ...(message !== undefined && { message }),
});
