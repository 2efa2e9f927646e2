import { method, property, type Row } from "../row";
import { change, put, rangeSurvives, read, refusedWith } from "./helpers";
import { changeAll, loadSheet, sheetNames, sheetSurvives } from "./sheetHelpers";

export const worksheetRows: readonly Row[] = [
  property("Worksheet.id", {
    does: "is an id that stays when the sheet is renamed or moved",
    test: async (bench) => {
      const id = await loadSheet(bench, "id");
      expect(id).toBe(bench.grid().getSheetId());
      const same = await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.load("name");
        await context.sync();
        return sheet.name;
      });
      expect(same).toBe(bench.sheetName);
    },
  }),
  property("Worksheet.name", {
    does: "renames the sheet in every formula; refuses what is empty, over 31 characters, taken or has \\ / ? * [ ] :",
    test: async (bench) => {
      await put(bench, "A1", [[7]]);
      const other = `${bench.sheetName} lain`;
      await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.add(other);
        sheet.getRange("A1").formulas = [[`='${bench.sheetName}'!A1`]];
        await context.sync();
        context.workbook.worksheets.getItem(bench.sheetName).name = "Ganti Nama";
        await context.sync();
        const formula = sheet.getRange("A1").load("formulas, values");
        await context.sync();
        expect([formula.formulas, formula.values]).toEqual([[["='Ganti Nama'!A1"]], [[7]]]);
        context.workbook.worksheets.getItem("Ganti Nama").name = bench.sheetName;
        await context.sync();
      });
      for (const bad of ["", "a".repeat(32), "a/b", "a:b", "[a]", "'a"])
        expect(await refusedWith(bench, (sheet) => (sheet.name = bad))).toBe("InvalidArgument");
      expect(await refusedWith(bench, (sheet) => (sheet.name = other.toUpperCase()))).toBe(
        "ItemAlreadyExists",
      );
    },
    survives: sheetSurvives("name"),
  }),
  property("Worksheet.position", {
    does: "is the zero-based place among the tabs, and moves the sheet",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.position = 0));
      expect((await sheetNames(bench))[0]).toBe(bench.sheetName);
      expect(await loadSheet(bench, "position")).toBe(0);
      expect(bench.engine.api.getActiveWorkbook()?.getSheets()[0]?.getSheetName()).toBe(bench.sheetName);
      expect(await refusedWith(bench, (sheet) => (sheet.position = 1000))).toBe("InvalidArgument");
    },
    survives: sheetSurvives("position"),
  }),
  property("Worksheet.visibility", {
    does: "hides a sheet, also so that a person cannot show it; the last visible one stays",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.visibility = "VeryHidden"));
      expect(bench.grid().isSheetHidden()).toBe(1);
      expect(await loadSheet(bench, "visibility")).toBe("VeryHidden");
      await change(bench, (sheet) => (sheet.visibility = "Visible"));
      expect(bench.grid().isSheetHidden()).toBe(0);
      const all = await sheetNames(bench);
      const refused = await changeAll(bench, all, (sheet) => (sheet.visibility = "Hidden")).catch(
        ({ code }: OfficeExtension.Error) => code,
      );
      expect(refused).toBe("InvalidOperation");
      await changeAll(bench, all, (sheet) => (sheet.visibility = "Visible"));
      await change(bench, (sheet) => (sheet.visibility = "Hidden"));
    },
    survives: sheetSurvives("visibility"),
  }),
  property("Worksheet.tabColor", {
    does: "colours the tab; an empty text takes the colour away; it is null while the sheet is hidden",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.tabColor = "#00B050"));
      expect(bench.grid().getTabColor()).toBe("#00B050");
      await change(bench, (sheet) => (sheet.tabColor = ""));
      expect(await loadSheet(bench, "tabColor")).toBe("");
      await change(bench, (sheet) => (sheet.visibility = "Hidden"));
      expect(await loadSheet(bench, "tabColor")).toBeNull();
      await change(bench, (sheet) => (sheet.visibility = "Visible"));
      await change(bench, (sheet) => (sheet.tabColor = "#00B050"));
    },
    survives: sheetSurvives("tabColor"),
  }),
  property("Worksheet.showGridlines", {
    does: "shows or hides the lines between cells",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.showGridlines = false));
      expect(bench.grid().hasHiddenGridlines()).toBe(true);
      expect(await loadSheet(bench, "showGridlines")).toBe(false);
    },
    survives: sheetSurvives("showGridlines"),
  }),
  property("Worksheet.standardHeight", {
    does: "is the height of rows that have none of their own, in points",
    test: async (bench) => expect(await loadSheet(bench, "standardHeight")).toBe(15),
    survives: sheetSurvives("standardHeight"),
  }),
  property("Worksheet.standardWidth", {
    does: "is the width, in digits of the Normal style, of columns that have none of their own",
    test: async (bench) => {
      expect(await loadSheet(bench, "standardWidth")).toBe(8.43);
      await change(bench, (sheet) => (sheet.standardWidth = 20));
      expect(bench.grid().getConfig().defaultColumnWidth).toBe(145);
      expect(await loadSheet(bench, "standardWidth")).toBe(20);
      expect(await refusedWith(bench, (sheet) => (sheet.standardWidth = 256))).toBe("InvalidArgument");
    },
    survives: sheetSurvives("standardWidth"),
  }),
  method("Worksheet.activate", {
    does: "brings the sheet to the front; a hidden one is refused",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.activate());
      expect(bench.engine.api.getActiveWorkbook()?.getActiveSheet().getSheetName()).toBe(bench.sheetName);
      await change(bench, (sheet) => (sheet.visibility = "Hidden"));
      expect(await refusedWith(bench, (sheet) => sheet.activate())).toBe("InvalidOperation");
      await change(bench, (sheet) => (sheet.visibility = "Visible"));
    },
    // Which sheet is in front when it is saved.
    survives: async (context) => {
      const front = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return front.name;
    },
  }),
  method("Worksheet.calculate", {
    does: "calculates the sheet",
    test: async (bench) => {
      await put(bench, "A1", [["=2*3"]]);
      await change(bench, (sheet) => sheet.calculate(true));
      expect(bench.cell(0, 0).v).toBe(6);
    },
  }),
  method("Worksheet.copy", {
    does: "copies the sheet with its cells, formats and what is kept of it, and names it with a number",
    test: async (bench) => {
      await put(bench, "A1", [[1, "=A1+1"]]);
      await change(bench, (sheet) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange("A1").format.fill.color = "#FFFF00";
        sheet.customProperties.add("formulir", "skp");
      });
      const copy = await bench.on(async (sheet, context) => {
        const made = sheet.copy("After", sheet);
        made.load("name, position");
        const tag = made.customProperties.getItem("formulir").load("value");
        const cell = made.getRange("A1").load("values, format/fill/color");
        sheet.load("position");
        await context.sync();
        return [
          made.name,
          made.position - sheet.position,
          tag.value,
          cell.values[0]?.[0],
          cell.format.fill.color,
        ];
      });
      expect(copy).toEqual([`${bench.sheetName} (2)`, 1, "skp", 1, "#FFFF00"]);
      const tables = await bench.on(async (sheet, context) => {
        sheet.getRange("D1:E2").values = [
          ["Nama", "Nilai"],
          ["Budi", 3],
        ];
        sheet.tables.add("D1:E2", true).name = "tSalin";
        sheet.getRange("G1").formulas = [["=SUM(tSalin[Nilai])"]];
        await context.sync();
        const made = sheet.copy("End");
        made.tables.load("items/name");
        made.getRange("E2").values = [[4]];
        const sums = [sheet, made].map((one) => one.getRange("G1").load("formulas, values"));
        await context.sync();
        return [
          made.tables.items.map(({ name }) => name),
          sums.map(({ formulas, values }) => [formulas, values]),
        ];
      });
      expect(tables).toEqual([
        ["tSalin2"],
        [
          [[["=SUM(tSalin[Nilai])"]], [[3]]],
          [[["=SUM(tSalin2[Nilai])"]], [[4]]],
        ],
      ]);
      await bench.run(async (context) => {
        const first = context.workbook.worksheets.getItem(bench.sheetName).copy();
        first.load("position");
        await context.sync();
        expect(first.position).toBe(0);
        first.delete();
        await context.sync();
      });
    },
    survives: async (context, sheet) => {
      sheet.load("name");
      await context.sync();
      const copy = context.workbook.worksheets.getItem(`${sheet.name} (2)`);
      const tag = copy.customProperties.getItem("formulir").load("value");
      const cell = copy.getRange("A1").load("values, format/fill/color");
      await context.sync();
      return [tag.value, cell.values, cell.format.fill.color];
    },
  }),
  method("Worksheet.delete", {
    does: "deletes the sheet, whose references become #REF!; a very hidden one and the last visible one are refused",
    test: async (bench) => {
      await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Sementara");
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      });
      await change(bench, (sheet) => (sheet.getRange("A1").formulas = [["=Sementara!A1"]]));
      await bench.run(async (context) => {
        context.workbook.worksheets.getItem("Sementara").delete();
        await context.sync();
      });
      expect(await sheetNames(bench)).not.toContain("Sementara");
      expect(await read(bench, "A1", "values")).toEqual([["#REF!"]]);
      await change(bench, (sheet) => (sheet.visibility = "VeryHidden"));
      expect(await refusedWith(bench, (sheet) => sheet.delete())).toBe("InvalidOperation");
      await change(bench, (sheet) => (sheet.visibility = "Visible"));
      const [first = "", ...others] = await sheetNames(bench);
      await changeAll(bench, others, (sheet) => (sheet.visibility = "Hidden"));
      expect(await refusedWith(bench, (_, { workbook }) => workbook.worksheets.getItem(first).delete())).toBe(
        "InvalidOperation",
      );
      await changeAll(bench, others, (sheet) => (sheet.visibility = "Visible"));
    },
    survives: rangeSurvives("A1", "values", "formulas"),
  }),
];
