import { method, property, type Row, type RowBench } from "../row";
import { change, put, rangeSurvives, refusedWith } from "./helpers";
import { partSurvives, readPart } from "./parts";

/** A property of a format that is written, seen in the grid's style, read back, and null where cells differ. */
const format = <T>(
  member: string,
  does: string,
  path: string,
  value: T,
  seen: object,
  otherwise: T,
  more?: (bench: RowBench) => Promise<void>,
): Row =>
  property(member, {
    does: `${does}, and is null where cells differ`,
    test: async (bench) => {
      const get = (address: string) =>
        bench.on(async (sheet, context) => {
          const range = sheet.getRange(address);
          range.load(path);
          await context.sync();
          return at(range.toJSON(), path);
        });
      await change(bench, (sheet) => set(sheet.getRange("A1:B2"), path, value));
      expect(bench.style(1, 1)).toMatchObject(seen);
      expect(await get("A1:B2")).toEqual(value);
      expect(await get("C3")).toEqual(otherwise);
      expect(await get("B2:C3")).toBeNull();
      await more?.(bench);
    },
    survives: rangeSurvives("B2", path),
  });

const at = (json: unknown, path: string): unknown =>
  path.split("/").reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], json);

const set = (range: Excel.Range, path: string, value: unknown): void => {
  const keys = path.split("/");
  const last = keys.pop() ?? "";
  const owner = keys.reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], range);
  (owner as Record<string, unknown>)[last] = value;
};

export const rangeFormatRows: readonly Row[] = [
  format("RangeFont.bold", "makes text bold", "format/font/bold", true, { bl: 1 }, false),
  format("RangeFont.italic", "makes text italic", "format/font/italic", true, { it: 1 }, false),
  format(
    "RangeFont.underline",
    "underlines text",
    "format/font/underline",
    "Single",
    { ul: { s: 1 } },
    "None",
  ),
  format(
    "RangeFont.strikethrough",
    "strikes text through",
    "format/font/strikethrough",
    true,
    { st: { s: 1 } },
    false,
  ),
  format(
    "RangeFont.color",
    "colours text",
    "format/font/color",
    "#FF0000",
    { cl: { rgb: "#FF0000" } },
    "#000000",
  ),
  format(
    "RangeFont.name",
    "names the font, in at most 31 characters",
    "format/font/name",
    "Arial",
    { ff: "Arial" },
    "Calibri",
    async (bench) => {
      for (const name of ["", "x".repeat(32)])
        expect(await refusedWith(bench, (sheet) => (sheet.getRange("A1").format.font.name = name))).toBe(
          "InvalidArgument",
        );
    },
  ),
  format("RangeFont.size", "sizes text in points", "format/font/size", 14, { fs: 14 }, 11),
  format(
    "RangeFill.color",
    "colours the background",
    "format/fill/color",
    "#FFFF00",
    { bg: { rgb: "#FFFF00" } },
    "#FFFFFF",
  ),
  method("RangeFill.clear", {
    does: "takes the background away",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A1").format.fill.color = "yellow"));
      expect(bench.style(0, 0).bg?.rgb).toBe("#FFFF00");
      await change(bench, (sheet) => sheet.getRange("A1").format.fill.clear());
      expect(bench.style(0, 0).bg).toBeUndefined();
    },
    survives: rangeSurvives("A1", "format/fill/color"),
  }),
  format(
    "RangeFormat.horizontalAlignment",
    "aligns across",
    "format/horizontalAlignment",
    "Center",
    { ht: 2 },
    "General",
  ),
  format(
    "RangeFormat.verticalAlignment",
    "aligns up and down",
    "format/verticalAlignment",
    "Top",
    { vt: 1 },
    "Bottom",
  ),
  format("RangeFormat.wrapText", "breaks text into lines", "format/wrapText", true, { tb: 3 }, false),
  format(
    "RangeFormat.textOrientation",
    "turns text by degrees; 180 puts letters on top of each other",
    "format/textOrientation",
    45,
    { tr: { a: -45 } },
    0,
    async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("E1").format.textOrientation = 180));
      expect(bench.style(0, 4).tr).toMatchObject({ v: 1 });
      expect(await readPart(bench, (sheet) => sheet.getRange("E1").format, "textOrientation")).toBe(180);
      expect(await refusedWith(bench, (sheet) => (sheet.getRange("E1").format.textOrientation = 91))).toBe(
        "InvalidArgument",
      );
    },
  ),
  property("RangeFormat.indentLevel", {
    does: "indents text by steps, and aligns it left where it had no alignment",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A1").format.indentLevel = 2));
      expect(bench.style(0, 0)).toMatchObject({ ht: 1, pd: { l: 18 } });
      expect(await refusedWith(bench, (sheet) => (sheet.getRange("A1").format.indentLevel = 251))).toBe(
        "InvalidArgument",
      );
    },
    survives: rangeSurvives("A1", "format/indentLevel", "format/horizontalAlignment"),
  }),
  property("RangeFormat.columnWidth", {
    does: "is the width of columns in points, null where they differ",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("B1:C1").format.columnWidth = 90));
      expect(bench.grid().getColumnWidth(2)).toBe(120);
      const width = (address: string) =>
        readPart(bench, (sheet) => sheet.getRange(address).format, "columnWidth");
      expect([await width("B:C"), await width("A1:B1")]).toEqual([90, null]);
      expect(await refusedWith(bench, (sheet) => (sheet.getRange("A1").format.columnWidth = -1))).toBe(
        "InvalidArgument",
      );
    },
    survives: rangeSurvives("B1", "format/columnWidth"),
  }),
  property("RangeFormat.rowHeight", {
    does: "is the height of rows in points, at most 409.5, null where they differ",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A2:A3").format.rowHeight = 36));
      expect(bench.grid().getRowHeight(2)).toBe(48);
      expect(await refusedWith(bench, (sheet) => (sheet.getRange("A1").format.rowHeight = 410))).toBe(
        "InvalidArgument",
      );
    },
    survives: rangeSurvives("A2", "format/rowHeight"),
  }),
  method("RangeFormat.autofitColumns", {
    does: "makes columns as wide as what they show",
    test: async (bench) => {
      await put(bench, "A1", [["Rencana hasil kerja yang panjang sekali"]]);
      await change(bench, (sheet) => sheet.getRange("A:A").format.autofitColumns());
      expect(bench.grid().getColumnWidth(0)).toBeGreaterThan(150);
    },
    survives: rangeSurvives("A1", "format/columnWidth"),
  }),
  method("RangeFormat.autofitRows", {
    does: "makes rows as high as what they show",
    test: async (bench) => {
      await put(bench, "A1", [["satu dua tiga empat lima enam tujuh delapan"]]);
      await change(bench, (sheet) => {
        sheet.getRange("A1").format.wrapText = true;
        sheet.getRange("A1").format.autofitRows();
      });
      expect(bench.grid().getRowHeight(0)).toBeGreaterThan(60);
    },
  }),
  property("RangeFormat.font", {
    does: "leads to the font",
    test: async (bench) => {
      await change(bench, (sheet) =>
        sheet.getRange("A1").set({ format: { font: { bold: true, color: "#00FF00" } } }),
      );
      expect(bench.style(0, 0)).toMatchObject({ bl: 1, cl: { rgb: "#00FF00" } });
    },
  }),
  property("RangeFormat.fill", {
    does: "leads to the background",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A:A").format.fill.color = "#D9D9D9"));
      expect(bench.style(500, 0).bg?.rgb).toBe("#D9D9D9");
    },
  }),
  property("RangeFormat.borders", {
    does: "leads to the borders",
    test: async (bench) => {
      await change(
        bench,
        (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous"),
      );
      expect(bench.style(0, 0).bd?.t).toMatchObject({ s: 1 });
    },
  }),
  property("RangeFormat.protection", {
    does: "leads to what a protected sheet locks",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A1").format.protection.locked = false));
      expect(bench.cell(0, 0).custom).toEqual({ locked: false });
    },
  }),
  property("FormatProtection.locked", {
    does: "locks cells on a protected sheet; every cell is locked at first",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.getRange("A1:B2").format.protection.locked = false));
      const locked = (address: string) =>
        readPart(bench, (sheet) => sheet.getRange(address).format.protection, "locked");
      expect([await locked("A1:B2"), await locked("C3"), await locked("B2:C2")]).toEqual([false, true, null]);
    },
    survives: partSurvives((sheet) => sheet.getRange("A1:B2").format.protection, "locked"),
  }),
  property("FormatProtection.formulaHidden", {
    does: "tells whether a protected sheet hides formulas",
    kept: "kept only",
    test: async (bench) =>
      expect(await readPart(bench, (sheet) => sheet.getRange("A1").format.protection, "formulaHidden")).toBe(
        false,
      ),
  }),
];
