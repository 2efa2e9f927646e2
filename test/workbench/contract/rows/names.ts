import { method, property, type Row, type RowBench } from "../row";
import { addressOf, change, put, read, refusedWith } from "./helpers";
import { collectionRows, isNull, leads, partSurvives, readPart } from "./parts";

const nameOf = (bench: RowBench, name: string) => `n_${bench.sheetName}_${name}`;
const item =
  (bench: RowBench, name = "a") =>
  (_: Excel.Worksheet, { workbook }: Excel.RequestContext) =>
    workbook.names.getItem(nameOf(bench, name));

/** A name of a range and one of a formula. */
const addTwo = async (bench: RowBench) => {
  await put(bench, "A1", [[1], [2], [3]]);
  await change(bench, (sheet, { workbook }) => {
    workbook.names.add(nameOf(bench, "a"), sheet.getRange("A1:A3"), "tiga angka");
    workbook.names.add(nameOf(bench, "b"), `=SUM('${bench.sheetName}'!$A$1:$A$3)*2`);
  });
};
const range = (bench: RowBench) => `'${bench.sheetName}'!$A$1:$A$3`.replace(/^'(K\d+)'/, "'$1'");

/** The name of this row, found by its sheet so that it is found again after saving. */
const survives =
  (...keys: string[]): Row["survives"] =>
  async (context, sheet) => {
    sheet.load("name");
    await context.sync();
    const found = context.workbook.names.getItem(`n_${sheet.name}_a`);
    return partSurvives(() => found, ...keys)(context, sheet);
  };

const onSheet = (sheet: Excel.Worksheet) => sheet.names.getItem("setempat");
const addLocal = (bench: RowBench) =>
  change(bench, (sheet) => void sheet.names.add("setempat", sheet.getRange("B2")));

export const nameRows: readonly Row[] = [
  property("Workbook.names", {
    does: "leads to the names every sheet sees",
    test: async (bench) => {
      await addTwo(bench);
      expect(await readPart(bench, item(bench), "scope")).toBe("Workbook");
    },
  }),
  leads(
    "Worksheet.names",
    "leads to the names only this sheet sees",
    onSheet,
    ["scope", "Worksheet"],
    addLocal,
  ),
  ...collectionRows({
    type: "NamedItemCollection",
    what: "name",
    of: (_, { workbook }) => workbook.names,
    first: addTwo,
    keys: (bench) => [nameOf(bench, "A"), nameOf(bench, "b")],
    tells: "name",
    told: (bench) => [nameOf(bench, "a"), nameOf(bench, "b")],
    shared: true,
    members: ["getCount", "getItem", "getItemOrNullObject", "items"],
  }),
  method("NamedItemCollection.add", {
    does: "names a range, a formula or a constant; a bad word is InvalidArgument, a taken one ItemAlreadyExists",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (_, { workbook }) => {
        workbook.names.add(nameOf(bench, "tahun"), "=2026");
        workbook.names.add(nameOf(bench, "teks"), "Dinas");
      });
      await put(bench, "C1", [
        [`=SUM(${nameOf(bench, "a")})`],
        [`=${nameOf(bench, "b")}+1`],
        [`=${nameOf(bench, "tahun")}`],
        [`=${nameOf(bench, "teks")}&"!"`],
      ]);
      expect(await read(bench, "C1:C4", "values")).toEqual([[6], [13], [2026], ["Dinas!"]]);
      for (const bad of ["", "dua kata", "A1", "R1C1", "1x", "x".repeat(256)])
        expect(await refusedWith(bench, (_, { workbook }) => void workbook.names.add(bad, "=1"))).toBe(
          "InvalidArgument",
        );
      const taken = nameOf(bench, "A");
      expect(await refusedWith(bench, (_, { workbook }) => void workbook.names.add(taken, "=1"))).toBe(
        "ItemAlreadyExists",
      );
    },
    survives: survives("name", "formula", "value"),
  }),
  property("NamedItem.name", {
    does: "is the name",
    test: async (bench) => {
      await addTwo(bench);
      expect(await readPart(bench, item(bench), "name")).toBe(nameOf(bench, "a"));
    },
  }),
  property("NamedItem.formula", {
    does: "is what the name stands for, with its =; it follows its cells",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (sheet) => void sheet.getRange("1:2").insert("Down"));
      expect(await readPart(bench, item(bench), "formula")).toMatch(/!\$A\$3:\$A\$5$/);
      await put(bench, "C1", [[`=${nameOf(bench, "a")}*1`]]);
      await change(bench, (s, c) => (item(bench)(s, c).formula = "=1+1"));
      expect(await readPart(bench, item(bench), "value")).toBe(2);
      await put(bench, "D1", [[`=${nameOf(bench, "a")}*1`]]);
      expect(await read(bench, "C1:D1", "values")).toEqual([[2, 2]]);
      expect(await refusedWith(bench, (s, c) => (item(bench)(s, c).formula = ""))).toBe("InvalidArgument");
    },
    survives: survives("formula"),
  }),
  property("NamedItem.value", {
    does: "is the address of a named range, or what a formula makes",
    test: async (bench) => {
      await addTwo(bench);
      expect(await readPart(bench, item(bench), "value")).toBe(range(bench));
      expect(await readPart(bench, item(bench, "b"), "value")).toBe(12);
    },
  }),
  property("NamedItem.type", {
    does: "is the kind of the value",
    test: async (bench) => {
      await addTwo(bench);
      const kinds: unknown[] = [await readPart(bench, item(bench), "type")];
      for (const formula of ["=2", "=2.5", '="x"', "=TRUE", "=1/0", "={1,2}"]) {
        await change(bench, (s, c) => (item(bench)(s, c).formula = formula));
        kinds.push(await readPart(bench, item(bench), "type"));
      }
      expect(kinds).toEqual(["Range", "Integer", "Double", "String", "Boolean", "Error", "Array"]);
    },
  }),
  property("NamedItem.comment", {
    does: "is a note on the name",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      expect(await readPart(bench, item(bench), "comment")).toBe("tiga angka");
      await change(bench, (s, c) => (item(bench)(s, c).comment = "lain"));
      expect(await readPart(bench, item(bench), "comment")).toBe("lain");
    },
    survives: survives("comment"),
  }),
  property("NamedItem.visible", {
    does: "is whether the name is shown to the person",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (s, c) => (item(bench)(s, c).visible = false));
      expect(await readPart(bench, item(bench), "visible")).toBe(false);
      await put(bench, "C1", [[`=SUM(${nameOf(bench, "a")})`]]);
      expect(await read(bench, "C1", "values")).toEqual([[6]]);
    },
    survives: survives("visible"),
  }),
  property("NamedItem.scope", {
    does: "is Workbook, or Worksheet for a name only one sheet sees",
    kept: "kept only",
    test: async (bench) => {
      await addLocal(bench);
      expect(await readPart(bench, onSheet, "scope")).toBe("Worksheet");
    },
    survives: partSurvives(onSheet, "scope", "formula"),
  }),
  property("NamedItem.worksheet", {
    does: "is the sheet that alone sees the name, or ItemNotFound",
    kept: "kept only",
    test: async (bench) => {
      await addLocal(bench);
      await addTwo(bench);
      expect(await readPart(bench, (sheet) => onSheet(sheet).worksheet, "name")).toBe(bench.sheetName);
      expect(await refusedWith(bench, (s, c) => void item(bench)(s, c).worksheet.load("name"))).toBe(
        "ItemNotFound",
      );
    },
  }),
  property("NamedItem.worksheetOrNullObject", {
    does: "is the sheet that alone sees the name, or a null object",
    kept: "kept only",
    test: async (bench) => {
      await addLocal(bench);
      await addTwo(bench);
      expect(await readPart(bench, (sheet) => onSheet(sheet).worksheetOrNullObject, "name")).toBe(
        bench.sheetName,
      );
      const none = await isNull(bench, (s, c) => {
        const sheet = item(bench)(s, c).worksheetOrNullObject;
        sheet.load("name");
        return sheet;
      });
      expect(none).toBe(true);
    },
  }),
  property("NamedItem.arrayValues", {
    does: "leads to the values of all cells",
    test: async (bench) => {
      await addTwo(bench);
      expect(await readPart(bench, (s, c) => item(bench)(s, c).arrayValues, "values")).toEqual([
        [1],
        [2],
        [3],
      ]);
    },
  }),
  property("NamedItemArrayValues.values", {
    does: "is a matrix of what the name stands for",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (s, c) => (item(bench)(s, c).formula = "={1,2;3,4}"));
      expect(await readPart(bench, (s, c) => item(bench)(s, c).arrayValues, "values")).toEqual([
        [1, 2],
        [3, 4],
      ]);
    },
  }),
  method("NamedItem.getRange", {
    does: "is the named range; it fails for a name of anything else",
    test: async (bench) => {
      await addTwo(bench);
      expect(await addressOf(bench, (s, c) => item(bench)(s, c).getRange())).toBe("A1:A3");
      const refused = await refusedWith(
        bench,
        (s, c) => void item(bench, "b")(s, c).getRange().load("address"),
      );
      expect(refused).toBe("InvalidOperation");
    },
  }),
  method("NamedItem.getRangeOrNullObject", {
    does: "is the named range, or a null object",
    test: async (bench) => {
      await addTwo(bench);
      expect(await addressOf(bench, (s, c) => item(bench)(s, c).getRangeOrNullObject())).toBe("A1:A3");
      expect(await addressOf(bench, (s, c) => item(bench, "b")(s, c).getRangeOrNullObject())).toBeNull();
    },
  }),
  method("NamedItem.delete", {
    does: "takes the name away; what used it is #NAME?",
    test: async (bench) => {
      await addTwo(bench);
      await put(bench, "C1", [[`=SUM(${nameOf(bench, "a")})`]]);
      await change(bench, (s, c) => item(bench)(s, c).delete());
      expect(
        await isNull(bench, (_, { workbook }) => workbook.names.getItemOrNullObject(nameOf(bench, "a"))),
      ).toBe(true);
      expect(await read(bench, "C1", "values")).toEqual([["#NAME?"]]);
    },
    survives: async (context, sheet) => {
      sheet.load("name");
      await context.sync();
      const gone = context.workbook.names.getItemOrNullObject(`n_${sheet.name}_a`);
      const used = sheet.getRange("C1").load("formulas, values");
      await context.sync();
      return [gone.isNullObject, used.formulas, used.values];
    },
  }),
];
