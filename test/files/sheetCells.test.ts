import { readXlsx } from "../../src/files/readXlsx";
import { toRows } from "../../src/files/sheetCells";
import { ckpForm } from "../fixtures/ckpForm";
import { emptySheet } from "../../src/files/emptyWorkbook";
import { itWithReal } from "../fixtures/realInputs";
import { skpForm } from "../fixtures/skpForm";

const sheetOf = (workbook: ReturnType<typeof skpForm>, at: number) => workbook.sheets[at] ?? emptySheet("");

describe("the rows of a sheet", () => {
  it("begin where its first value stands", () => {
    const cells = [
      { row: 4, column: 2, value: "a" },
      { row: 6, column: 3, value: 1 },
      { row: 0, column: 0, style: { bold: true } },
    ];
    expect(toRows(emptySheet("S", { cells }))).toEqual({
      row: 4,
      column: 2,
      rows: [
        ["a", null],
        [null, null],
        [null, 1],
      ],
      merges: [],
    });
  });

  it("are none on an empty sheet", () => {
    expect(toRows(emptySheet("S")).rows).toEqual([]);
  });

  it("show an error as its text and the values that a formula spilled", () => {
    const cells = [
      { row: 0, column: 0, value: { error: "#DIV/0!" }, formula: "=1/0" },
      {
        row: 0,
        column: 1,
        value: "Baik",
        formula: "=SKP.PREDICATE(A1:A2,B1:B2)",
        spill: { row: 0, column: 1, rows: 2, columns: 1 },
        spilled: [["Baik"], ["Kurang"]],
      },
    ];
    expect(toRows(emptySheet("S", { cells })).rows).toEqual([
      ["#DIV/0!", "Baik"],
      [null, "Kurang"],
    ]);
  });

  it("have a merged area's value in its first cell only, even where a file hides others under it", () => {
    const cells = [
      { row: 0, column: 0, value: "x" },
      { row: 1, column: 0, value: "judul" },
      { row: 1, column: 1, value: "tersembunyi" },
      { row: 2, column: 0, value: "juga" },
    ];
    const merges = [{ row: 1, column: 0, rows: 2, columns: 2 }];
    expect(toRows(emptySheet("S", { cells, merges })).rows).toEqual([
      ["x", null],
      ["judul", null],
      [null, null],
    ]);
  });

  it("stop at the last value, not at column IV where a row was once formatted", () => {
    const { rows } = toRows(sheetOf(ckpForm(), 0));
    expect([rows.length, rows[0]?.length]).toEqual([58, 5]);
  });

  it("are those of the SKP form", () => {
    const { rows, merges } = toRows(sheetOf(skpForm(), 0));
    expect([rows.length, rows[0]?.length, merges.length]).toEqual([91, 6, 115]);
    expect(rows[14]?.[0]).toBe("A. UTAMA");
    expect(rows[67]?.[0]).toBe("B. TAMBAHAN");
  });

  itWithReal("20b", "are those of the real SKP form, at the same places as in its twin", async (bytes) => {
    const { file } = await readXlsx(bytes);
    file.sheets.forEach((sheet, at) => {
      const [real, twin] = [toRows(sheet), toRows(sheetOf(skpForm(), at))];
      const kinds = (rows: typeof real.rows) => rows.map((row) => row.map((value) => typeof value));
      expect(kinds(real.rows)).toEqual(kinds(twin.rows));
      expect(new Set(real.merges.map((area) => JSON.stringify(area)))).toEqual(
        new Set(twin.merges.map((area) => JSON.stringify(area))),
      );
      expect(sheet.widths).toEqual(sheetOf(skpForm(), at).widths);
      expect(sheet.print).toEqual(sheetOf(skpForm(), at).print);
    });
  });
});
