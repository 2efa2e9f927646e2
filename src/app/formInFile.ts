import type { FileSheet } from "../files/workbookFile";
import type { DrawSheet } from "../model/plan";
import type { Layout } from "../model/layout";
import { tagKey, writeTag } from "../model/tag";
import { nativePredikat, predikatOf } from "../rules/predikat";
import { readRating } from "../rules/rating";
import { sheetOfLayout } from "./layoutSheet";

/**
 * The sheet of a form in a file. It may go to who has no add-in: its predikat is a formula of Excel's own functions. It
 * says what it is, so that it can be read back.
 */
export const formInFile = ({ sheet, layout, tag, color }: DrawSheet): FileSheet => ({
  ...sheetOfLayout(sheet, layout, (formula) => predicateInFile(layout, formula)),
  tabColor: color,
  customProperties: { [tagKey]: writeTag(tag) },
});

/** The only formula of a form: its predikat, over the cells of the two ratings. */
const predicateInFile = (layout: Layout, formula: string): { formula: string; value: string } => {
  const [, hasil = "", perilaku = ""] = /^=SKP\.PREDICATE\((\w+),(\w+)\)$/.exec(formula) ?? [];
  const [one, other] = [hasil, perilaku].map((address) => readRating(textAt(layout, address)));
  return { formula: nativePredikat(hasil, perilaku), value: one && other ? predikatOf(one, other) : "" };
};

const textAt = ({ blocks }: Layout, address: string): string => {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  const block = blocks.find((one) => row >= one.row && row < one.row + one.cells.length);
  const cell = block?.cells[row - block.row]?.[column - block.column];
  return typeof cell === "string" ? cell : "";
};
