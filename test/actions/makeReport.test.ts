import { makeReport, reportKinds } from "../../src/actions/makeReport";
import type { ReportWish } from "../../src/actions/makeReport";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import type { DrawSheet } from "../../src/model/plan";
import { readTag, writeTag } from "../../src/model/tag";
import { judgedPeriod, unitBook, unitName } from "../fixtures/wholeUnit";
import { asked } from "./treeOffice";

const book = unitBook(46_200, 20, 2);
const drawnOf = (of: Book, wish: ReportWish): DrawSheet => {
  const answer = asked(of, makeReport, wish);
  if (isRefusal(answer)) throw new Error(answer.refused);
  const step = answer.steps.find((one) => one.do === "draw");
  if (step?.do !== "draw") throw new Error("nothing is drawn");
  return step;
};
const drawn = (report: ReportWish["report"], among?: ReportWish["among"]) =>
  drawnOf(book, { report, period: judgedPeriod, ...(among ? { among } : {}) });
const cellsOf = ({ layout }: DrawSheet) => layout.blocks.flatMap(({ cells }) => cells);
/** The cells that the chart is drawn from. */
const dataOf = ({ layout }: DrawSheet) => {
  const { data } = layout.charts?.[0] ?? {};
  const block = layout.blocks.find(({ row, column }) => row === data?.row && column === data.column);
  return block?.cells.map((line) => line.slice(0, data?.columns)) ?? [];
};
const unit = { by: "unit", unit: unitName } as const;

test("the quadrant has a point for everybody who is rated, each in the square of the ratings", () => {
  const step = drawn("quadrant");
  const [header, ...points] = dataOf(step);
  expect(header).toEqual(["Perilaku", "Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"]);
  expect(points).toHaveLength(20);
  for (const [x, , y] of points) {
    expect(Math.floor(Number(x))).toBe(1);
    expect([1, 2]).toContain(Math.floor(Number(y)));
  }
  expect(new Set(points.map(String)).size).toBe(20);
  expect(step.layout.charts).toMatchObject([{ kind: "points", squares: 3 }]);
});

test("the numbers that only the chart needs stand beside the page, not on it", () => {
  const { layout } = drawn("quadrant");
  const [chart] = layout.charts ?? [];
  expect(chart?.data.column).toBeGreaterThanOrEqual(layout.print?.area?.columns ?? 0);
});

test("the distribution of a unit stands beside its pattern, with the rule by which people are counted", () => {
  const periode = book.tables.periode.rows.map((row) =>
    row.periode === judgedPeriod ? { ...row, capaian: "Baik" as const } : row,
  );
  const tables = { ...book.tables, periode: { ...book.tables.periode, rows: periode } };
  const step = drawnOf({ ...book, tables }, { report: "distribution", period: judgedPeriod, among: unit });
  expect(dataOf(step)[0]).toEqual(["Predikat", "Pegawai", "Pola: paling sedikit", "Pola: paling banyak"]);
  expect(dataOf(step).find(([name]) => name === "Baik")?.[1]).toBe(19);
  expect(cellsOf(step).flat().join(" ")).toContain("satu SKP definitif tiap pegawai");
});

test("the recap has a row of every unit with its predikat, and who is not judged with the reason", () => {
  const step = drawn("recap");
  expect(dataOf(step).map(([name]) => name)).toEqual(["Unit", unitName, "Sekretariat Contoh"]);
  expect(cellsOf(step)).toContainEqual([
    unitName,
    "19 dari 19",
    "0 dari 19",
    "0 dari 19",
    "0 dari 19",
    "0 dari 19",
  ]);
});

test("the findings of the calibration are rows with figures and people", () => {
  const rows = cellsOf(drawn("calibration"));
  expect(rows.some(([what]) => what === "Satu rating untuk semua")).toBe(true);
});

test.each(reportKinds)("the report %s prints on A4 landscape and is drawn once", (report) => {
  const step = drawn(report);
  expect(step.layout.print).toMatchObject({ paper: "A4", landscape: true });
  const tag = readTag(writeTag(step.tag));
  if (tag?.kind !== "cetakan") throw new Error("no tag");
  const there = {
    ...book,
    sheets: [
      ...book.sheets,
      { name: step.sheet, visible: true, tag: writeTag(step.tag), blank: false, drawn: tag.drawn },
    ],
  };
  const again = asked(there, makeReport, { report, period: judgedPeriod });
  expect(again).toEqual({ steps: [{ do: "show", sheet: step.sheet, address: "A1" }] });
});

test("a sheet that somebody has typed on stays, and one that nobody has is drawn anew for another group", () => {
  const step = drawn("quadrant");
  const sheetWith = (now: string): Book => ({
    ...book,
    sheets: [
      ...book.sheets,
      { name: step.sheet, visible: true, tag: writeTag(step.tag), blank: false, drawn: now },
    ],
  });
  const { drawn: print } = step.tag as { readonly drawn: string };
  const wish = { report: "quadrant", period: judgedPeriod, among: unit } as const;
  expect(drawnOf(sheetWith(print), wish)).toMatchObject({ sheet: step.sheet, before: { tag: step.tag } });
  const other = drawnOf(sheetWith("lain"), wish);
  expect(other.sheet).not.toBe(step.sheet);
  expect(other.before).toBeUndefined();
});

test("a period without predikat, or one that is not there, is refused", () => {
  expect(asked(book, makeReport, { report: "quadrant", period: "Triwulan IV 2026" })).toMatchObject({
    refused: "nothingToReport",
  });
  expect(asked(book, makeReport, { report: "quadrant", period: "Triwulan V" })).toMatchObject({
    refused: "unknownPeriod",
  });
});
