import { readXlsx } from "../../src/files/readXlsx";
import type { FileCell, FileStyle } from "../../src/files/workbookFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import { hardTexts } from "../fixtures/hardTexts";
import { partOf } from "../fixtures/zipPatch";

const others = [
  "a\r\nb",
  "a\tb",
  "  spasi  ",
  "_x000D_",
  "_x005F_",
  "\u0001",
  "\uFFFE",
  "😀",
  "\uD83D",
  "]]>",
  "&lt;",
];

const written = (texts: readonly string[], style?: FileStyle) =>
  writeXlsx(
    workbookOf([
      emptySheet("Teks", {
        cells: texts.map((value, row): FileCell => ({ row, column: 0, value, ...(style ? { style } : {}) })),
      }),
    ]),
  );

/** Which cells say, through their style, that what they hold is text whatever it looks like. */
function quotedCells(bytes: Uint8Array): boolean[] {
  const styles =
    partOf(bytes, "xl/styles.xml")
      .replace(/^.*<cellXfs/s, "")
      .match(/<xf [^>]*>/g) ?? [];
  const cells = partOf(bytes, "xl/worksheets/sheet1.xml").match(/<c [^>]*>/g) ?? [];
  return cells.map((cell) =>
    (styles[Number(/ s="(\d+)"/.exec(cell)?.[1] ?? 0)] ?? "").includes('quotePrefix="1"'),
  );
}

describe("a text in a file", () => {
  it.each([...hardTexts, ...others])("comes back as the text %j", async (value) => {
    const { file } = await readXlsx(await written([value]));
    expect(file.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value }]);
  });

  it("is never stored as a formula, a number or a truth value", async () => {
    const xml = partOf(await written(hardTexts), "xl/worksheets/sheet1.xml");
    expect(xml.match(/<c [^>]*t="s"[^>]*><v>\d+<\/v><\/c>/g)).toHaveLength(hardTexts.length);
    expect(xml).not.toContain("<f");
  });

  it("that Excel would convert when someone edits the cell says that it is text", async () => {
    expect(quotedCells(await written(hardTexts))).toEqual(hardTexts.map(() => true));
  });

  it("needs no such mark in a cell that is formatted as text, or when it is plain words", async () => {
    expect(quotedCells(await written(hardTexts, { numberFormat: "@" }))).toEqual(hardTexts.map(() => false));
    expect(quotedCells(await written(["Baik", "12 bulan", "Rasio 1:12", "400 Prestasi"]))).toEqual(
      Array(4).fill(false),
    );
  });
});
