import { method, property, type Row, type RowBench } from "../row";
import { addressOf, change, put, refusedWith } from "./helpers";
import { leads, partSurvives, readPart } from "./parts";

const panes = (sheet: Excel.Worksheet) => sheet.freezePanes;
const location = (bench: RowBench) => addressOf(bench, (sheet) => panes(sheet).getLocationOrNullObject());
const frozen = (bench: RowBench) => {
  const { xSplit = 0, ySplit = 0 } = bench.grid().getConfig().freeze ?? {};
  return { columns: xSplit, rows: ySplit };
};
const locationSurvives: Row["survives"] = async (context, sheet) => {
  const range = sheet.freezePanes.getLocationOrNullObject();
  range.load("address");
  await context.sync();
  return range.isNullObject ? null : range.address;
};

interface Freezing {
  readonly name: string;
  readonly does: string;
  readonly freeze: (freezePanes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void;
  readonly release: (freezePanes: Excel.WorksheetFreezePanes) => void;
  readonly answered: string;
  readonly seen: { columns: number; rows: number };
}

const freezeRow = ({ name, does, freeze, release, answered, seen }: Freezing): Row =>
  method(`WorksheetFreezePanes.${name}`, {
    does,
    test: async (bench) => {
      const freezeNow = () => change(bench, (sheet) => freeze(panes(sheet), sheet));
      await freezeNow();
      expect([await location(bench), frozen(bench)]).toEqual([answered, seen]);
      await change(bench, (sheet) => release(panes(sheet)));
      expect([await location(bench), frozen(bench)]).toEqual([null, { columns: 0, rows: 0 }]);
      await freezeNow();
    },
    survives: locationSurvives,
  });

export const freezePanesRows: readonly Row[] = [
  property("Worksheet.freezePanes", {
    does: "leads to the rows and columns that stay in view",
    test: async (bench) => expect(await location(bench)).toBeNull(),
  }),
  freezeRow({
    name: "freezeRows",
    does: "keeps the first rows in view, one without a number; none lets them scroll again",
    freeze: (p) => p.freezeRows(3),
    release: (p) => p.freezeRows(0),
    answered: "1:3",
    seen: { columns: 0, rows: 3 },
  }),
  freezeRow({
    name: "freezeColumns",
    does: "keeps the first columns in view, one without a number; none lets them scroll again",
    freeze: (p) => p.freezeColumns(),
    release: (p) => p.freezeColumns(0),
    answered: "A:A",
    seen: { columns: 1, rows: 0 },
  }),
  freezeRow({
    name: "freezeAt",
    does: "keeps what is above and left of the range's end in view; null lets it scroll again",
    freeze: (p, sheet) => p.freezeAt(sheet.getRange("A1:B3")),
    release: (p) => p.freezeAt(null as unknown as Excel.Range),
    answered: "A1:B3",
    seen: { columns: 2, rows: 3 },
  }),
  method("WorksheetFreezePanes.unfreeze", {
    does: "lets everything scroll again",
    test: async (bench) => {
      await change(bench, (sheet) => panes(sheet).freezeRows(2));
      await change(bench, (sheet) => panes(sheet).unfreeze());
      expect([await location(bench), frozen(bench)]).toEqual([null, { columns: 0, rows: 0 }]);
    },
    survives: locationSurvives,
  }),
  method("WorksheetFreezePanes.getLocation", {
    does: "is the range that stays in view, or ItemNotFound",
    test: async (bench) => {
      expect(await refusedWith(bench, (sheet) => void panes(sheet).getLocation().load("address"))).toBe(
        "ItemNotFound",
      );
      await change(bench, (sheet) => panes(sheet).freezeRows(1));
      expect(await addressOf(bench, (sheet) => panes(sheet).getLocation())).toBe("1:1");
    },
  }),
  method("WorksheetFreezePanes.getLocationOrNullObject", {
    does: "is the range that stays in view, or a null object",
    test: async (bench) => {
      expect(await location(bench)).toBeNull();
      await change(bench, (sheet) => panes(sheet).freezeColumns(2));
      expect(await location(bench)).toBe("A:B");
    },
  }),
];

const protection = (sheet: Excel.Worksheet) => sheet.protection;
const isProtected = (bench: RowBench) => readPart(bench, protection, "protected");

export const protectionRows: readonly Row[] = [
  leads(
    "Worksheet.protection",
    "leads to the sheet's protection",
    protection,
    ["protected", false],
    undefined,
    "kept only",
  ),
  property("WorksheetProtection.protected", {
    does: "is whether the sheet is protected",
    kept: "kept only",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.protection.protect());
      expect(await isProtected(bench)).toBe(true);
    },
    survives: partSurvives(protection, "protected"),
  }),
  property("WorksheetProtection.options", {
    does: "is what the protected sheet allows, each false unless it was given",
    kept: "kept only",
    test: async (bench) => {
      await change(bench, (sheet) =>
        sheet.protection.protect({ allowSort: true, allowAutoFilter: true, selectionMode: "Unlocked" }),
      );
      expect(await readPart(bench, protection, "options")).toMatchObject({
        allowSort: true,
        allowAutoFilter: true,
        allowFormatCells: false,
        selectionMode: "Unlocked",
      });
    },
    survives: partSurvives(protection, "options"),
  }),
  method("WorksheetProtection.protect", {
    does: "refuses writes to locked cells, and to protect what is protected, with AccessDenied",
    kept: "kept only",
    test: async (bench) => {
      await put(bench, "A1", [[1, 2]]);
      await change(bench, (sheet) => {
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: true }, "rahasia");
      });
      const denied = [
        await refusedWith(bench, (sheet) => sheet.protection.protect()),
        await refusedWith(bench, (sheet) => (sheet.getRange("A1").values = [[9]])),
        await refusedWith(bench, (sheet) => void sheet.tables.add("A1:B2", true)),
        await refusedWith(bench, (sheet) => sheet.getRange("1:1").delete("Up")),
        await refusedWith(bench, (sheet) => sheet.getRange("A1").clear()),
      ];
      expect(denied).toEqual(denied.map(() => "AccessDenied"));
      await put(bench, "B1", [[8]]);
      await change(bench, (sheet) => (sheet.getRange("A1").format.font.bold = true));
      expect([bench.cell(0, 0).v, bench.cell(0, 1).v]).toEqual([1, 8]);
      expect(await refusedWith(bench, (sheet) => sheet.protection.protect({ bukan: true } as never))).toBe(
        "AccessDenied",
      );
    },
    survives: async (context, sheet) => {
      sheet.protection.load("protected,options");
      await context.sync();
      return [sheet.protection.protected, sheet.protection.options.allowFormatCells];
    },
  }),
  method("WorksheetProtection.unprotect", {
    does: "needs the password; AccessDenied for another one and for a sheet that is not protected",
    kept: "kept only",
    test: async (bench) => {
      expect(await refusedWith(bench, (sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
      await change(bench, (sheet) => sheet.protection.protect({}, "rahasia"));
      expect(await refusedWith(bench, (sheet) => sheet.protection.unprotect("salah"))).toBe("AccessDenied");
      expect(await refusedWith(bench, (sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
      await change(bench, (sheet) => sheet.protection.unprotect("rahasia"));
      expect(await isProtected(bench)).toBe(false);
      await put(bench, "A1", [[1]]);
      await change(bench, (sheet) => sheet.protection.protect({}, "rahasia"));
    },
    // Of a saved password only a hash is left, and it still opens the sheet.
    survives: async (context, sheet) => {
      sheet.protection.unprotect("rahasia");
      sheet.protection.protect({}, "rahasia");
      await context.sync();
      return true;
    },
  }),
];
