import { method, property, type Row } from "../row";
import { told, writeA1 } from "./events";
import { addressOf, change, put, rangeSurvives, read, refusedWith } from "./helpers";
import type { RowBench } from "../row";

const load = <K extends keyof Excel.Worksheet>(bench: RowBench, key: K): Promise<Excel.Worksheet[K]> =>
  bench.on(async (sheet, context) => {
    sheet.load(key as string);
    await context.sync();
    return sheet[key];
  });

/** Names of all sheets, in the order of their tabs. */
const names = (bench: RowBench): Promise<string[]> =>
  bench.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const survives =
  (...keys: (keyof Excel.Worksheet)[]) =>
  async (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
    sheet.load(keys.join(","));
    await context.sync();
    return keys.map((key) => sheet[key]);
  };

export const worksheetRows: readonly Row[] = [
  property("Worksheet.id", {
    does: "is an id that stays when the sheet is renamed or moved",
    test: async (bench) => {
      const id = await load(bench, "id");
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
    survives: survives("name"),
  }),
  property("Worksheet.position", {
    does: "is the zero-based place among the tabs, and moves the sheet",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.position = 0));
      expect((await names(bench))[0]).toBe(bench.sheetName);
      expect(await load(bench, "position")).toBe(0);
      expect(await refusedWith(bench, (sheet) => (sheet.position = 1000))).toBe("InvalidArgument");
    },
  }),
  property("Worksheet.visibility", {
    does: "hides a sheet, also so that a person cannot show it; the last visible one stays",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.visibility = "VeryHidden"));
      expect(bench.grid().isSheetHidden()).toBe(1);
      expect(await load(bench, "visibility")).toBe("VeryHidden");
      await change(bench, (sheet) => (sheet.visibility = "Visible"));
      expect(bench.grid().isSheetHidden()).toBe(0);
      const all = await names(bench);
      const refused = await bench
        .run(async (context) => {
          for (const name of all) context.workbook.worksheets.getItem(name).visibility = "Hidden";
          await context.sync();
        })
        .catch(({ code }: OfficeExtension.Error) => code);
      expect(refused).toBe("InvalidOperation");
      await bench.run(async (context) => {
        for (const name of all) context.workbook.worksheets.getItem(name).visibility = "Visible";
        context.workbook.worksheets.getItem(bench.sheetName).visibility = "Hidden";
        await context.sync();
      });
    },
    survives: survives("visibility"),
  }),
  property("Worksheet.tabColor", {
    does: "colours the tab; an empty text takes the colour away",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.tabColor = "#00B050"));
      expect(bench.grid().getTabColor()).toBe("#00B050");
      await change(bench, (sheet) => (sheet.tabColor = ""));
      expect(await load(bench, "tabColor")).toBe("");
      await change(bench, (sheet) => (sheet.tabColor = "#00B050"));
    },
    survives: survives("tabColor"),
  }),
  property("Worksheet.showGridlines", {
    does: "shows or hides the lines between cells",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.showGridlines = false));
      expect(bench.grid().hasHiddenGridlines()).toBe(true);
      expect(await load(bench, "showGridlines")).toBe(false);
    },
    survives: survives("showGridlines"),
  }),
  property("Worksheet.standardHeight", {
    does: "is the height of rows that have none of their own, in points",
    test: async (bench) => expect(await load(bench, "standardHeight")).toBe(15),
    survives: survives("standardHeight"),
  }),
  property("Worksheet.standardWidth", {
    does: "is the width of columns that have none of their own",
    test: async (bench) => {
      await change(bench, (sheet) => (sheet.standardWidth = 60));
      expect(bench.grid().getConfig().defaultColumnWidth).toBe(80);
    },
    survives: survives("standardWidth"),
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
      expect(await names(bench)).not.toContain("Sementara");
      expect(await read(bench, "A1", "values")).toEqual([["#REF!"]]);
      await change(bench, (sheet) => (sheet.visibility = "VeryHidden"));
      expect(await refusedWith(bench, (sheet) => sheet.delete())).toBe("InvalidOperation");
      await change(bench, (sheet) => (sheet.visibility = "Visible"));
      const all = await names(bench);
      const refused = await bench
        .run(async (context) => {
          for (const name of all.slice(1)) context.workbook.worksheets.getItem(name).visibility = "Hidden";
          context.workbook.worksheets.getItem(all[0] ?? "").delete();
          await context.sync();
        })
        .catch(({ code }: OfficeExtension.Error) => code);
      expect(refused).toBe("InvalidOperation");
      await bench.run(async (context) => {
        for (const name of all) context.workbook.worksheets.getItem(name).visibility = "Visible";
        await context.sync();
      });
    },
  }),
  method("Worksheet.getCell", {
    does: "is a cell by its zero-based row and column",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getCell(2, 1))).toBe("B3");
      expect(await refusedWith(bench, (sheet) => sheet.getCell(1_048_576, 0).load("address"))).toBe(
        "InvalidArgument",
      );
    },
  }),
  method("Worksheet.getRange", {
    does: "is a range by its address or name, or the whole sheet; a bad address is refused",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getRange("$B$2:A1"))).toBe("A1:B2");
      expect(await addressOf(bench, (sheet) => sheet.getRange("C:A"))).toBe("A:C");
      expect(await addressOf(bench, (sheet) => sheet.getRange())).toBe("1:1048576");
      await change(bench, (sheet, context) => {
        context.workbook.names.add("sel_saya", sheet.getRange("D4"));
      });
      expect(await addressOf(bench, (sheet) => sheet.getRange("sel_saya"))).toBe("D4");
      for (const bad of ["tidak ada", "A0", "A1:B2:C3", "XFE1"])
        expect(await refusedWith(bench, (sheet) => sheet.getRange(bad).load("address"))).toBe(
          "InvalidArgument",
        );
    },
  }),
  method("Worksheet.getRangeByIndexes", {
    does: "is a range by its first cell and its size",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4))).toBe("C2:F4");
      expect(await refusedWith(bench, (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load("address"))).toBe(
        "InvalidArgument",
      );
    },
  }),
  method("Worksheet.getUsedRange", {
    does: "is the part of the sheet in use, A1 of an empty one",
    test: async (bench) => {
      expect(await addressOf(bench, (sheet) => sheet.getUsedRange())).toBe("A1");
      await put(bench, "B3", [[1, 2]]);
      expect(await addressOf(bench, (sheet) => sheet.getUsedRange())).toBe("B3:C3");
    },
    survives: async (context, sheet) => {
      const used = sheet.getUsedRange(true);
      used.load("address, values");
      await context.sync();
      return [used.address, used.values];
    },
  }),
  method("Worksheet.getUsedRangeOrNullObject", {
    does: "is null for an empty sheet",
    test: async (bench) =>
      expect(await addressOf(bench, (sheet) => sheet.getUsedRangeOrNullObject())).toBeNull(),
  }),
  ...(
    [
      ["getNext", "is the sheet after it, ItemNotFound after the last", 1],
      ["getPrevious", "is the sheet before it, ItemNotFound before the first", -1],
      ["getNextOrNullObject", "is the sheet after it, null after the last", 1],
      ["getPreviousOrNullObject", "is the sheet before it, null before the first", -1],
    ] as const
  ).map(([name, does, step]) =>
    method(`Worksheet.${name}`, {
      does,
      test: async (bench) => {
        const all = await names(bench);
        const near = all[all.indexOf(bench.sheetName) + step];
        const walk = (from: string) =>
          bench
            .run(async (context) => {
              const found = context.workbook.worksheets.getItem(from)[name]();
              found.load("name");
              await context.sync();
              return found.isNullObject ? null : found.name;
            })
            .catch(({ code }: OfficeExtension.Error) => code);
        // The row's own sheet is the last when its test runs.
        const orNull = name.endsWith("OrNullObject") ? null : "ItemNotFound";
        expect(await walk(bench.sheetName)).toBe(near ?? orNull);
        expect(await walk((step === 1 ? all.at(-1) : all[0]) ?? "")).toBe(orNull);
        expect(await walk((step === 1 ? all[0] : all[1]) ?? "")).toBe(step === 1 ? all[1] : all[0]);
      },
    }),
  ),
  property("Worksheet.onChanged", {
    does: "tells of changed contents with the address, once for each write, with the values of a single cell",
    test: async (bench) => {
      await put(bench, "B2", [[1]]);
      const [single] = await told(
        bench,
        (sheet) => sheet.onChanged,
        () =>
          change(bench, (sheet) => {
            sheet.getRange("B2").format.font.bold = true;
            sheet.getRange("B2").values = [[2]];
          }),
      );
      expect(single).toMatchObject({
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        details: { valueBefore: 1, valueAfter: 2 },
      });
      const [rows] = await told(
        bench,
        (sheet) => sheet.onChanged,
        () => change(bench, (sheet) => sheet.getRange("2:3").insert("Down")),
      );
      expect(rows).toMatchObject({ address: "2:3", changeType: "RowInserted" });
    },
  }),
  property("Worksheet.onSelectionChanged", {
    does: "tells of a new selection",
    test: async (bench) => {
      const [event] = await told(
        bench,
        (sheet) => sheet.onSelectionChanged,
        () => change(bench, (sheet) => sheet.getRange("B2:C3").select()),
      );
      expect(event).toMatchObject({ address: "B2:C3", worksheetId: bench.grid().getSheetId() });
    },
  }),
  property("Worksheet.onActivated", {
    does: "tells when the sheet comes to the front",
    test: async (bench) => {
      const toFront = async () => {
        await bench.run(async (context) => {
          context.workbook.worksheets.getFirst(true).activate();
          await context.sync();
        });
        await change(bench, (sheet) => sheet.activate());
      };
      const [event] = await told(bench, (sheet) => sheet.onActivated, toFront);
      expect(event).toMatchObject({ worksheetId: bench.grid().getSheetId() });
    },
  }),
  property("Worksheet.onDeactivated", {
    does: "tells when another sheet comes to the front",
    test: async (bench) => {
      const away = async () => {
        await change(bench, (sheet) => sheet.activate());
        await bench.run(async (context) => {
          context.workbook.worksheets.getFirst(true).activate();
          await context.sync();
        });
      };
      const [event] = await told(bench, (sheet) => sheet.onDeactivated, away);
      expect(event).toMatchObject({ worksheetId: bench.grid().getSheetId() });
    },
  }),
  property("Worksheet.onCalculated", {
    does: "tells when formulas of the sheet were calculated",
    test: async (bench) => {
      await put(bench, "B1", [["=A1*2"]]);
      const [event] = await told(bench, (sheet) => sheet.onCalculated, writeA1(bench));
      expect(event).toMatchObject({ worksheetId: bench.grid().getSheetId() });
    },
  }),
  property("Worksheet.onProtectionChanged", {
    does: "tells when the sheet is protected or unprotected",
    test: async (bench) => {
      const [first] = await told(
        bench,
        (sheet) => sheet.onProtectionChanged,
        async () => {
          await change(bench, (sheet) => sheet.protection.protect());
          await change(bench, (sheet) => sheet.protection.unprotect());
        },
      );
      expect(first).toMatchObject({ isProtected: true, worksheetId: bench.grid().getSheetId() });
    },
  }),
];

export const worksheetCollectionRows: readonly Row[] = [
  method("WorksheetCollection.add", {
    does: "adds a sheet at the end without going there, and names it when no name is given",
    test: async (bench) => {
      const made = await bench.run(async (context) => {
        const before = context.workbook.worksheets.getActiveWorksheet().load("name");
        const sheet = context.workbook.worksheets.add();
        sheet.load("name, position");
        const count = context.workbook.worksheets.getCount();
        await context.sync();
        const after = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        const found = [sheet.position - count.value, before.name === after.name, sheet.name];
        sheet.delete();
        await context.sync();
        return found;
      });
      expect(made).toEqual([-1, true, expect.stringMatching(/^Sheet\d+$/)]);
      const add = (name: string) =>
        refusedWith(bench, (_, context) => void context.workbook.worksheets.add(name));
      expect(await add(bench.sheetName.toLowerCase())).toBe("ItemAlreadyExists");
      expect(await add("a*b")).toBe("InvalidArgument");
      expect(await add("a".repeat(32))).toBe("InvalidArgument");
    },
  }),
  method("WorksheetCollection.getActiveWorksheet", {
    does: "is the sheet in front",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.activate());
      const name = await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      });
      expect(name).toBe(bench.sheetName);
    },
  }),
  method("WorksheetCollection.getCount", {
    does: "counts the sheets, or the visible ones",
    test: async (bench) => {
      const counts = await bench.on(async (sheet, context) => {
        sheet.visibility = "Hidden";
        const all = context.workbook.worksheets.getCount();
        const visible = context.workbook.worksheets.getCount(true);
        await context.sync();
        return all.value - visible.value;
      });
      expect(counts).toBeGreaterThanOrEqual(1);
      await change(bench, (sheet) => (sheet.visibility = "Visible"));
    },
  }),
  ...(["getFirst", "getLast"] as const).map((name) =>
    method(`WorksheetCollection.${name}`, {
      does: `is the ${name === "getFirst" ? "first" : "last"} sheet, or the ${name === "getFirst" ? "first" : "last"} visible one`,
      test: async (bench) => {
        const all = await names(bench);
        const found = await bench.run(async (context) => {
          const sheet = context.workbook.worksheets[name]().load("name");
          await context.sync();
          return sheet.name;
        });
        expect(found).toBe(name === "getFirst" ? all[0] : all.at(-1));
      },
    }),
  ),
  method("WorksheetCollection.getItem", {
    does: "is a sheet by name in any case or by id, and ItemNotFound when there is none",
    test: async (bench) => {
      const id = bench.grid().getSheetId();
      for (const key of [bench.sheetName.toLowerCase(), id]) {
        const name = await bench.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(key).load("name");
          await context.sync();
          return sheet.name;
        });
        expect(name).toBe(bench.sheetName);
      }
      expect(
        await refusedWith(
          bench,
          (_, context) => void context.workbook.worksheets.getItem("tidak ada").load("name"),
        ),
      ).toBe("ItemNotFound");
    },
  }),
  method("WorksheetCollection.getItemOrNullObject", {
    does: "is null when there is no such sheet, and so is everything below it",
    test: async (bench) => {
      const nothing = await bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("tidak ada");
        const range = sheet.getRange("A1");
        range.load("values");
        await context.sync();
        return [sheet.isNullObject, range.isNullObject];
      });
      expect(nothing).toEqual([true, true]);
    },
  }),
  property("WorksheetCollection.items", {
    does: "are the sheets in the order of their tabs; $top and $skip cut them",
    test: async (bench) => {
      const all = await names(bench);
      const some = await bench.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ name: true, $top: 2, $skip: 1 } as Excel.Interfaces.WorksheetCollectionLoadOptions);
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      });
      expect(some).toEqual(all.slice(1, 3));
      expect(all).toEqual(
        bench.engine.api
          .getActiveWorkbook()
          ?.getSheets()
          .map((sheet) => sheet.getSheetName()),
      );
    },
  }),
  property("WorksheetCollection.onChanged", {
    does: "tells of changed contents of any sheet",
    test: async (bench) => {
      const [event] = await told(
        bench,
        (_, context) => context.workbook.worksheets.onChanged,
        writeA1(bench),
      );
      expect(event).toMatchObject({ address: "A1", worksheetId: bench.grid().getSheetId() });
    },
  }),
  property("WorksheetCollection.onSelectionChanged", {
    does: "tells of a new selection on any sheet",
    test: async (bench) => {
      const [event] = await told(
        bench,
        (_, context) => context.workbook.worksheets.onSelectionChanged,
        () => change(bench, (sheet) => sheet.getRange("D4").select()),
      );
      expect(event).toMatchObject({ address: "D4" });
    },
  }),
  property("WorksheetCollection.onActivated", {
    does: "tells which sheet came to the front",
    test: async (bench) => {
      const toFront = async () => {
        await bench.run(async (context) => {
          context.workbook.worksheets.getFirst(true).activate();
          await context.sync();
        });
        await change(bench, (sheet) => sheet.activate());
      };
      const events = await told(bench, (_, context) => context.workbook.worksheets.onActivated, toFront);
      expect(events.at(-1)).toMatchObject({ worksheetId: bench.grid().getSheetId() });
    },
  }),
  property("WorksheetCollection.onDeactivated", {
    does: "tells which sheet went from the front",
    test: async (bench) => {
      const away = async () => {
        await change(bench, (sheet) => sheet.activate());
        await bench.run(async (context) => {
          context.workbook.worksheets.getFirst(true).activate();
          await context.sync();
        });
      };
      const events = await told(bench, (_, context) => context.workbook.worksheets.onDeactivated, away);
      expect(events.at(-1)).toMatchObject({ worksheetId: bench.grid().getSheetId() });
    },
  }),
  property("WorksheetCollection.onAdded", {
    does: "tells of a new sheet",
    test: async (bench) => {
      const events = await told(
        bench,
        (_, context) => context.workbook.worksheets.onAdded,
        () =>
          bench.run(async (context) => {
            context.workbook.worksheets.add();
            await context.sync();
          }),
      );
      expect(events).toEqual([expect.objectContaining({ source: "Local", worksheetId: expect.any(String) })]);
    },
  }),
  property("WorksheetCollection.onDeleted", {
    does: "tells of a sheet that was deleted",
    test: async (bench) => {
      const [event] = await told(
        bench,
        (_, context) => context.workbook.worksheets.onDeleted,
        () =>
          bench.run(async (context) => {
            const sheet = context.workbook.worksheets.add();
            await context.sync();
            sheet.delete();
            await context.sync();
          }),
      );
      expect(event).toMatchObject({ source: "Local", worksheetId: expect.any(String) });
    },
  }),
  property("WorksheetCollection.onCalculated", {
    does: "tells which sheet was calculated",
    test: async (bench) => {
      await put(bench, "B1", [["=A1*2"]]);
      const events = await told(
        bench,
        (_, context) => context.workbook.worksheets.onCalculated,
        writeA1(bench),
      );
      expect(events).toContainEqual(expect.objectContaining({ worksheetId: bench.grid().getSheetId() }));
    },
  }),
  property("WorksheetCollection.onProtectionChanged", {
    does: "tells which sheet was protected or unprotected",
    test: async (bench) => {
      const [first] = await told(
        bench,
        (_, context) => context.workbook.worksheets.onProtectionChanged,
        async () => {
          await change(bench, (sheet) => sheet.protection.protect());
          await change(bench, (sheet) => sheet.protection.unprotect());
        },
      );
      expect(first).toMatchObject({ isProtected: true, worksheetId: bench.grid().getSheetId() });
    },
  }),
];

export const workbookRows: readonly Row[] = [
  property("Workbook.name", {
    does: "is the name of the file",
    test: async (bench) => {
      const name = await bench.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name;
      });
      expect(name).toBe("Buku1.xlsx");
    },
  }),
  property("Workbook.readOnly", {
    does: "tells whether the file was opened to be read only",
    test: async (bench) => {
      const readOnly = await bench.run(async (context) => {
        context.workbook.load("readOnly");
        await context.sync();
        return context.workbook.readOnly;
      });
      expect(readOnly).toBe(false);
    },
  }),
  property("Workbook.worksheets", {
    does: "leads to the sheets",
    test: async (bench) => expect(await names(bench)).toContain(bench.sheetName),
    survives: rangeSurvives("A1", "values"),
  }),
  method("Workbook.getActiveCell", {
    does: "is the cell with the frame around it",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("B2:C3").select());
      expect(await addressOf(bench, (_, context) => context.workbook.getActiveCell())).toBe("B2");
    },
  }),
  method("Workbook.getSelectedRange", {
    does: "is the selected range of the sheet in front",
    test: async (bench) => {
      await change(bench, (sheet) => sheet.getRange("B2:C3").select());
      expect(await addressOf(bench, (_, context) => context.workbook.getSelectedRange())).toBe("B2:C3");
    },
  }),
];
