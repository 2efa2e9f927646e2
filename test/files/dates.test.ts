import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { isDateFormat } from "../../src/files/xlsx/numberFormats";
import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import { patched } from "../fixtures/zipPatch";

const sheetXml = "xl/worksheets/sheet1.xml";
const dated = (value: number) =>
  workbookOf([
    emptySheet("Tanggal", { cells: [{ row: 0, column: 0, value, style: { numberFormat: "dd mmmm yyyy" } }] }),
  ]);

const cellOf = async (bytes: Uint8Array) => (await readXlsx(bytes)).file.sheets[0]?.cells[0];

/** Writes and reads dates in a process of that time zone. */
const inZone = (TZ: string): { offset: number; dates: number[]; hash: string } =>
  JSON.parse(
    execFileSync(process.execPath, ["--import", "tsx", resolve(__dirname, "printDates.ts")], {
      env: { ...process.env, TZ },
      encoding: "utf8",
    }),
  ) as { offset: number; dates: number[]; hash: string };

describe("a date in a file", () => {
  it.each([0, 1, 59, 60, 61, 46022, 46022.5, 45000.123456789, 2958465])(
    "stays the serial number %d with its format",
    async (serial) => {
      expect(await cellOf(await writeXlsx(dated(serial)))).toEqual(dated(serial).sheets[0]?.cells[0]);
    },
  );

  it("written as text by a strict program is its serial number", async () => {
    const bytes = patched(await writeXlsx(dated(1)), {
      [sheetXml]: (xml) =>
        xml.replace(/<c r="A1"([^>]*)><v>1<\/v>/, '<c r="A1"$1 t="d"><v>2026-01-15T12:00:00</v>'),
    });
    expect((await cellOf(bytes))?.value).toBe(46037.5);
  });

  it("of a workbook that counts from 1904 is turned to 1900, other numbers are not", async () => {
    const workbook = dated(44575);
    workbook.sheets[0]?.cells.push({ row: 1, column: 0, value: 44575 });
    const bytes = patched(await writeXlsx(workbook), {
      "xl/workbook.xml": (xml) => xml.replace("<workbookPr ", '<workbookPr date1904="1" '),
    });
    const { file } = await readXlsx(bytes);
    expect(file.sheets[0]?.cells.map(({ value }) => value)).toEqual([46037, 44575]);
  });

  it.each(["Asia/Jakarta", "America/New_York", "Pacific/Apia"])("is the same in the time zone %s", (zone) => {
    const { offset: none, ...inUtc } = inZone("UTC");
    const { offset, ...there } = inZone(zone);
    expect(none).toBe(0);
    expect(offset).not.toBe(0);
    expect(there).toEqual(inUtc);
    expect(there.dates).toEqual([0, 60, 46022, 46022.25, 45000.123456789]);
  });

  it.each([
    ["m/d/yyyy", true],
    ["[$-421]dd mmmm yyyy;@", true],
    ["[h]:mm", true],
    ["hh:mm AM/PM", true],
    ['0.0" hari"', false],
    ["General", false],
    ["0.00E+00", false],
    ["[Red]#,##0", false],
    ["@", false],
  ])("%s shows a date: %s", (format, shows) => {
    expect(isDateFormat(format)).toBe(shows);
  });
});
