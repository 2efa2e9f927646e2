import { atOnce } from "../../src/actions/action";
import { makeRecap } from "../../src/actions/makeRecap";
import { exportsFile, workbookFile } from "../../src/forms/recapFiles/recapFile";
import { recapOfFiles } from "../../src/forms/recapFiles/recapOfFiles";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import type { DrawSheet } from "../../src/model/plan";
import { writeTag } from "../../src/model/tag";
import { judgedUnits } from "../fixtures/judgedUnits";
import { bookOf } from "../model/judgedOffice";
import { asked } from "./treeOffice";

const { whole, parts } = judgedUnits(["Sekretariat", "Bidang Data"], 4);
const files = [...parts, whole].flatMap(
  (part, at) => workbookFile(`${at}.xlsx`, `content ${at}`, part) ?? [],
);
const made = atOnce(recapOfFiles(2026, files.slice(0, 2)));
const here = bookOf({});
const wish = { files: made, unread: ["rusak.xlsx"], column: 0 };

const drawnOf = (book: Book, of: typeof wish): DrawSheet => {
  const answer = asked(book, makeRecap, of);
  if (isRefusal(answer)) throw new Error(answer.refused);
  const [step] = answer.steps;
  if (step?.do !== "draw") throw new Error("nothing is drawn");
  return step;
};
const linesOf = ({ layout }: DrawSheet) => layout.blocks.flatMap(({ cells }) => cells);
const withSheet = (step: DrawSheet, drawn: string): Book => ({
  ...here,
  sheets: [...here.sheets, { name: step.sheet, visible: true, tag: writeTag(step.tag), blank: false, drawn }],
});

test("the sheet has every unit, who is not judged and why, and every file with what came of it", () => {
  const lines = linesOf(drawnOf(here, wish));
  expect(lines).toContainEqual(["Sekretariat", 0, 2, 0, 0, 0, 1, 2, 5]);
  expect(lines).toContainEqual(["Bidang Data", 0, 2, 0, 0, 0, 1, 1, 4]);
  expect(lines).toContainEqual(["Pegawai 0-3", "Belum punya SKP · Sekretariat"]);
  expect(lines).toContainEqual(["0.xlsx", "Buku kerja SKP · Dinas Contoh · 4 SKP"]);
  expect(lines).toContainEqual(["rusak.xlsx", "Tidak dapat dibaca"]);
});

test("what does not count and who stands in several files are told on the sheet too", () => {
  const lists = [
    { kind: "results", year: 2025, month: null, agency: "", doubts: [], rows: [] } as const,
  ].flatMap((list) => exportsFile("lama.xlsx", "lama", [["Sheet1", list]]) ?? []);
  const twice = atOnce(recapOfFiles(2026, [...files, ...lists]));
  const lines = linesOf(drawnOf(here, { ...wish, files: twice }));
  expect(lines).toContainEqual(["lama.xlsx", "Tidak dihitung: tahun 2025"]);
  expect(lines).toContainEqual(["Ada di lebih dari satu berkas (8)"]);
  expect(lines).toContainEqual(["Pegawai 1-0", "1.xlsx, 2.xlsx"]);
});

test("the same recap is drawn once; another gets a sheet of its own, and one that was interrupted is finished", () => {
  const step = drawnOf(here, wish);
  const { drawn } = step.tag as { readonly drawn: string };
  expect(asked(withSheet(step, drawn), makeRecap, wish)).toEqual({
    steps: [{ do: "show", sheet: step.sheet, address: "A1" }],
  });
  expect(drawnOf(withSheet(step, "lain"), wish).sheet).toBe("Rekap Berkas (2)");
  const begun = withSheet({ ...step, tag: { ...step.tag, drawn: "" } as DrawSheet["tag"] }, "apa saja");
  expect(drawnOf(begun, wish).sheet).toBe(step.sheet);
});

test("a time that the recap does not have is refused", () => {
  expect(asked(here, makeRecap, { ...wish, column: 99 })).toMatchObject({ refused: "nothingToReport" });
});
