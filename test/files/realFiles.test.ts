import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { itWithReal } from "../fixtures/realInputs";

describe("a file that an office made", () => {
  for (const [name, cells, merges] of [
    ["02", 240, 0],
    ["03", 165, 0],
    ["05", 248, 61],
    ["07", 1907, 27],
    ["11", 882, 7],
    ["20b", 520, 115],
  ] as const)
    itWithReal(name, "comes back with 0 differences when it is saved", async (bytes) => {
      const { file } = await readXlsx(bytes);
      expect(file.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0)).toBe(cells);
      expect(file.sheets.reduce((sum, sheet) => sum + sheet.merges.length, 0)).toBe(merges);
      const again = await readXlsx(await writeXlsx(file));
      expect(again.file).toEqual(file);
      expect(again.losses).toEqual([]);
    });

  itWithReal("05", "keeps its #DIV/0!", async (bytes) => {
    const { file } = await readXlsx(bytes);
    const errors = file.sheets
      .flatMap((sheet) => sheet.cells)
      .filter(({ value }) => typeof value === "object");
    expect(errors.map(({ value }) => value)).toEqual(Array(3).fill({ error: "#DIV/0!" }));
  });

  itWithReal("11", "keeps a percentage that is text", async (bytes) => {
    const { file } = await readXlsx(bytes);
    const texts = file.sheets.flatMap((sheet) => sheet.cells).map(({ value }) => value);
    expect(texts).toContain("39.00%");
  });
});
