import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { FileConditionalFormat } from "../../files/workbookFile";
import { fileStyle, gridStyle } from "./cellStyle";
import { areaOfRange, rangeOf } from "./units";

/** Excel's comparisons as a formula says them; the grid compares with plain numbers only. */
const signs: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

const column = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : column(Math.floor(index / 26) - 1) + column(index % 26);

const firstCell = ({ areas }: FileConditionalFormat) => {
  const [area] = areas;
  return area ? `${column(area.column)}${area.row + 1}` : "A1";
};

const numeric = (formula: string | undefined): number | undefined => {
  const text = formula?.replace(/^=/, "").trim();
  return text && Number.isFinite(Number(text)) ? Number(text) : undefined;
};

const bare = (formula: string) => formula.replace(/^=/, "");

function comparison(file: FileConditionalFormat): string {
  const cell = firstCell(file);
  const [first = "=0", second = "=0"] = file.formulas;
  if (file.operator === "between") return `=AND(${cell}>=(${bare(first)}),${cell}<=(${bare(second)}))`;
  if (file.operator === "notBetween") return `=OR(${cell}<(${bare(first)}),${cell}>(${bare(second)}))`;
  return `=${cell}${signs[file.operator ?? "equal"] ?? "="}(${bare(first)})`;
}

function gridRule(file: FileConditionalFormat): IConditionFormattingRule["rule"] {
  const style = gridStyle(file.style) as IStyleBase;
  const base = { type: CFRuleType.highlightCell, style } as const;
  if (file.type === "containsText")
    return {
      ...base,
      subType: CFSubRuleType.text,
      operator: CFTextOperator.containsText,
      value: file.text ?? "",
    };
  if (file.type === "expression")
    return { ...base, subType: CFSubRuleType.formula, value: file.formulas[0] ?? "=FALSE" };
  const numbers = file.formulas.map(numeric);
  const [low, high] = numbers;
  const two = file.operator === "between" || file.operator === "notBetween";
  if (low === undefined || (two && high === undefined))
    return { ...base, subType: CFSubRuleType.formula, value: comparison(file) };
  return {
    ...base,
    subType: CFSubRuleType.number,
    operator: file.operator ?? CFNumberOperator.equal,
    value: two ? [low, high] : low,
  } as IConditionFormattingRule["rule"];
}

/** A rule of the grid from a rule of a file. */
export const gridConditionalFormat = (
  file: FileConditionalFormat,
  cfId: string,
): IConditionFormattingRule => ({
  cfId,
  ranges: file.areas.map(rangeOf),
  stopIfTrue: file.stopIfTrue ?? false,
  rule: gridRule(file),
});

/** The rule of a file that `comparison` was made from, told by its shape and the cell it names. */
function fromComparison(
  formula: string,
  cell: string,
): Pick<FileConditionalFormat, "operator" | "formulas"> | undefined {
  const range = new RegExp(`^=(AND|OR)\\(${cell}(>=|<)\\((.*)\\),${cell}(<=|>)\\((.*)\\)\\)$`).exec(formula);
  if (range)
    return {
      operator: range[1] === "AND" ? "between" : "notBetween",
      formulas: [`=${range[3]}`, `=${range[5]}`],
    };
  const single = new RegExp(`^=${cell}(=|<>|>=|<=|>|<)\\((.*)\\)$`).exec(formula);
  const operator = Object.keys(signs).find((name) => signs[name] === single?.[1]);
  return single && operator ? { operator, formulas: [`=${single[2]}`] } : undefined;
}

/** A rule for a file from one of the grid; undefined for kinds that are not kept (colour scales, bars, icons...). */
export function fileConditionalFormat(
  rule: IConditionFormattingRule,
  priority: number,
): FileConditionalFormat | undefined {
  const { rule: is } = rule;
  if (is.type !== CFRuleType.highlightCell) return undefined;
  const { bold, italic, fontColor, fill } = fileStyle(is.style) ?? {};
  const base: FileConditionalFormat = {
    areas: rule.ranges.map(areaOfRange),
    type: "expression",
    formulas: [],
    style: {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(fontColor && { fontColor }),
      ...(fill && { fill }),
    },
    priority,
    ...(rule.stopIfTrue && { stopIfTrue: true }),
  };
  if (is.subType === CFSubRuleType.formula) {
    const compared = fromComparison(is.value, firstCell(base));
    return compared ? { ...base, type: "cellIs", ...compared } : { ...base, formulas: [is.value] };
  }
  if (is.subType === CFSubRuleType.text && is.operator === CFTextOperator.containsText)
    return { ...base, type: "containsText", text: is.value ?? "" };
  if (is.subType === CFSubRuleType.number) {
    const formulas = [is.value ?? 0].flat().map((value) => `=${value}`);
    return { ...base, type: "cellIs", operator: is.operator, formulas };
  }
  return undefined;
}
