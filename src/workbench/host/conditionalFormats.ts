import { Rectangle } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { FileConditionalFormat } from "../../files/workbookFile";
import { fileConditionalFormat, gridConditionalFormat } from "../grid/conditionalFormat";
import { areaOfRange, rangeOf } from "../grid/units";
import { type Area, intersect } from "./address";
import { service, sheetFacade, workbookOf } from "./book";
import type { Host } from "./context";
import { refusal } from "./refusal";

/** The rules of a sheet, the first one wins. */
export const conditionalRules = (host: Host, sheet: string): IConditionFormattingRule[] =>
  service(host, ConditionalFormattingRuleModel).getSubunitRules(workbookOf(host).getUnitId(), sheet) ?? [];

/** The ids of the rules that touch the area, the first one wins. */
export const conditionalIds = (host: Host, sheet: string, area: Area): string[] =>
  conditionalRules(host, sheet)
    .filter(({ ranges }) => ranges.some((range) => intersect(areaOfRange(range), area)))
    .map(({ cfId }) => cfId);

/** The rule with this id as a file keeps it, or ItemNotFound. */
export const conditionalFormat = (host: Host, sheet: string, id: string): FileConditionalFormat => {
  const rules = conditionalRules(host, sheet);
  const index = rules.findIndex(({ cfId }) => cfId === id);
  const rule = rules[index];
  if (!rule) throw refusal("ItemNotFound");
  const file = fileConditionalFormat(rule, index);
  if (!file) throw refusal("NotImplemented", "this kind of conditional format is not kept");
  return file;
};

/** Adds a rule above all others; the answer is its id. */
export const addConditionalFormat = (host: Host, sheet: string, format: FileConditionalFormat): string => {
  const taken = new Set(conditionalRules(host, sheet).map(({ cfId }) => cfId));
  let number = taken.size + 1;
  while (taken.has(`format${number}`)) number += 1;
  const id = `format${number}`;
  sheetFacade(host, sheet).addConditionalFormattingRule(gridConditionalFormat(format, id));
  return id;
};

/** Changes a rule in its place. */
export const changeConditionalFormat = (
  host: Host,
  sheet: string,
  id: string,
  change: (format: FileConditionalFormat) => FileConditionalFormat,
): void => {
  const changed = gridConditionalFormat(change(conditionalFormat(host, sheet, id)), id);
  sheetFacade(host, sheet).setConditionalFormattingRule(id, changed);
};

/** Puts a rule at this place among the sheet's: 0 is the first, -1 the last. */
export const moveConditionalFormat = (host: Host, sheet: string, id: string, to: number): void => {
  const ids = conditionalRules(host, sheet).map(({ cfId }) => cfId);
  const from = ids.indexOf(id);
  const place = Math.max(0, Math.min(ids.length - 1, to < 0 ? ids.length + to : to));
  const beside = ids[place];
  if (from < 0) throw refusal("ItemNotFound");
  if (beside === undefined || place === from) return;
  sheetFacade(host, sheet).moveConditionalFormattingRule(id, beside, place < from ? "before" : "after");
};

/** Takes the area's cells out of every rule; a rule left without cells is deleted. */
export const clearConditionalFormats = (host: Host, sheet: string, area: Area): void => {
  for (const id of conditionalIds(host, sheet, area)) {
    const rule = conditionalRules(host, sheet).find(({ cfId }) => cfId === id);
    if (!rule) continue;
    const ranges = rule.ranges.flatMap((range) => Rectangle.subtract(range, rangeOf(area)));
    if (ranges.length === 0) sheetFacade(host, sheet).deleteConditionalFormattingRule(id);
    else sheetFacade(host, sheet).setConditionalFormattingRule(id, { ...rule, ranges });
  }
};
