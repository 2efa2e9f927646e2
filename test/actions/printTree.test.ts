import { printTree, mostPrinted } from "../../src/actions/printTree";
import { sliceRows } from "../../src/actions/treeSlice";
import type { TreeSlice } from "../../src/actions/treeSlice";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import type { DrawSheet } from "../../src/model/plan";
import { writeTag } from "../../src/model/tag";
import { manyResults } from "../fixtures/bigTree";
import { added, after, asked, indicatorsOf, office, result } from "./treeOffice";

/** A leader's result with two indicators, two below it, and one below one of these. */
const small = (): Book => {
  let book = added(office(["sri", "andi"]), "kasi", "=Minat baca", { top: true }, [
    { indikator: "Indeks", target: 72.5, satuan: "poin" },
    { indikator: "-Kunjungan", target: "1.000 kunjungan", satuan: "Kunjungan" },
  ]);
  const [index] = indicatorsOf(book, result(book, "=Minat baca").id);
  book = added(book, "sri", "Layanan keliling", { indicator: index?.id ?? "" });
  book = added(book, "andi", "Katalog", { result: result(book, "=Minat baca").id });
  book = added(book, "andi", "Rute", { result: result(book, "Layanan keliling").id });
  return added(book, "kasi", "Arsip tertata");
};

const drawn = (book: Book, slice: TreeSlice): DrawSheet => {
  const answer = asked(book, printTree, slice);
  if (isRefusal(answer)) throw new Error(answer.refused);
  const step = answer.steps.find((one) => one.do === "draw");
  if (step?.do !== "draw") throw new Error("nothing is drawn");
  return step;
};

const rowsOf = ({ layout }: DrawSheet) => layout.blocks[2]?.cells.slice(1) ?? [];
const names = (book: Book, slice: TreeSlice) => rowsOf(drawn(book, slice)).map(([, name]) => name);

test("each result is a row below the one it contributes to, with level, owner, indicators and targets", () => {
  expect(rowsOf(drawn(small(), { of: "all" }))).toEqual([
    [1, "=Minat baca", "Kasi", "1. Indeks\n2. -Kunjungan", "1. 72,5 poin\n2. 1.000 kunjungan", null],
    [2, "Layanan keliling", "sri", null, null, null],
    [3, "Rute", "andi", null, null, null],
    [2, "Katalog", "andi", null, null, null],
    [1, "Arsip tertata", "Kasi", null, null, null],
  ]);
});

test("a level stands in by the indent of its cell", () => {
  const { layout } = drawn(small(), { of: "all" });
  expect(
    layout.styles.flatMap(({ area, style }) =>
      style.indent === undefined ? [] : [[area.row - 4, area.rows, area.column, style.indent]],
    ),
  ).toEqual([
    [1, 1, 1, 2],
    [2, 1, 1, 4],
    [3, 1, 1, 2],
  ]);
});

test("it prints on A4 landscape, its header on every page, nothing broken by hand so that it is one page wide", () => {
  expect(drawn(small(), { of: "all" }).layout.print).toMatchObject({
    paper: "A4",
    landscape: true,
    titleRows: { first: 3, last: 3 },
    area: { row: 0, column: 0, rows: 9, columns: 6 },
  });
  expect(drawn(small(), { of: "all" }).layout.print?.breaks).toBeUndefined();
});

test("a branch is the result and what is below it", () => {
  const book = small();
  expect(names(book, { of: "branch", id: result(book, "Layanan keliling").id })).toEqual([
    "Layanan keliling",
    "Rute",
  ]);
});

test("a person's part is the person's results, bold, with those above and below them", () => {
  const book = small();
  expect(names(book, { of: "person", id: "P-sri" })).toEqual(["=Minat baca", "Layanan keliling", "Rute"]);
  const bold = drawn(book, { of: "person", id: "P-sri" }).layout.styles.filter(
    ({ area, style }) => style.bold && area.row > 3,
  );
  expect(bold.map(({ area }) => [area.row - 4, area.rows])).toEqual([[1, 1]]);
});

test("rows are as high as their highest text, narrower where it stands in", () => {
  const long = Array.from({ length: 30 }, () => "kata yang panjang").join(" ");
  let book = added(office(["sri"]), "kasi", long);
  book = added(book, "sri", long, { result: result(book, long).id });
  book = added(book, "kasi", "pendek");
  const { heights } = drawn(book, { of: "all" }).layout;
  expect(heights[4]).toBeGreaterThan(100);
  expect(heights[5]).toBeGreaterThan(heights[4] ?? Infinity);
  expect(heights[6]).toBe(15);
});

test("indicators that are higher than a row may be go on in the next one", () => {
  const measures = Array.from({ length: 60 }, (_, at) => ({ indikator: `Ukuran ${at + 1}`, target: at + 1 }));
  const rows = rowsOf(drawn(added(office([]), "kasi", "Banyak", { top: true }, measures), { of: "all" }));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.slice(1).every(([level, name]) => level === null && name === null)).toBe(true);
  const said = rows.flatMap((row) => String(row[3]).split("\n"));
  expect(said).toEqual(measures.map(({ indikator }, at) => `${at + 1}. ${indikator}`));
});

test("an empty part and one that is too large for one request are refused", () => {
  expect(asked(office([]), printTree, { of: "all" })).toMatchObject({ refused: "nothingToPrint" });
  expect(asked(small(), printTree, { of: "person", id: "P-nobody" })).toMatchObject({
    refused: "nothingToPrint",
  });
  expect(asked(manyResults(mostPrinted + 1), printTree, { of: "all" })).toMatchObject({
    refused: "tooMuchToPrint",
    facts: { count: mostPrinted + 1 },
  });
});

describe("a second run", () => {
  /** The workbook once the tree was printed; `typed` says whether somebody has typed on the sheet since. */
  const printed = (typed: boolean): Book => {
    const book = small();
    const { sheet, tag } = drawn(book, { of: "all" });
    const stands = typed ? "other" : (tag as { readonly drawn: string }).drawn;
    const made = after(book, printTree, { of: "all" });
    return {
      ...made,
      sheets: made.sheets.map((one) =>
        one.name === sheet ? { ...one, tag: writeTag(tag), drawn: stands } : one,
      ),
    };
  };

  test("of the same only shows the sheet that stands there", () => {
    const answer = asked(printed(false), printTree, { of: "all" });
    expect(answer).toEqual({ steps: [{ do: "show", sheet: "Pohon Kinerja", address: "A1" }] });
  });

  test("of another part replaces a sheet that nobody has typed on, and knows what it showed", () => {
    const book = printed(false);
    const step = drawn(book, { of: "person", id: "P-sri" });
    expect(step.sheet).toBe("Pohon Kinerja");
    expect(step.before?.layout).toEqual(drawn(small(), { of: "all" }).layout);
  });

  test("leaves a sheet on which somebody has typed, and makes another", () => {
    expect(drawn(printed(true), { of: "all" }).sheet).toBe("Pohon Kinerja (2)");
  });
});

test("a chain of 100,000 results and a circle are walked without end or overflow", () => {
  const { rows } = sliceRows(manyResults(100_000, 1), { of: "person", id: "P-0" });
  expect(rows).toHaveLength(100_000);
  expect(rows.at(-1)?.level).toBe(100_000);
  const book = manyResults(3);
  const kinerja = {
    ...book.tables.kinerja,
    rows: book.tables.kinerja.rows.map((row, at) => ({ ...row, idInduk: `K-${(at + 1) % 3}` })),
  };
  expect(sliceRows({ ...book, tables: { ...book.tables, kinerja } }, { of: "all" }).rows).toHaveLength(3);
});
