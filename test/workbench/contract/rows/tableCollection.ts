import { method, property, type Row } from "../row";
import { told } from "./events";
import { change, put, read, refusedWith } from "./helpers";
import { collectionRows, leads, readPart } from "./parts";
import { addTable, addTwo, inGrid, nameOf, table } from "./tableHelpers";

export const tableCollectionRows: readonly Row[] = [
  leads("Worksheet.tables", "leads to the sheet's tables", (sheet) => sheet.tables, ["count", 1], addTable),
  property("Workbook.tables", {
    does: "leads to all tables of the workbook",
    test: async (bench) => {
      await addTable(bench);
      const own = (_: Excel.Worksheet, { workbook }: Excel.RequestContext) =>
        workbook.tables.getItem(nameOf(bench));
      expect(await readPart(bench, own, "name")).toBe(nameOf(bench));
    },
  }),
  ...collectionRows({
    type: "TableCollection",
    what: "table",
    of: (sheet) => sheet.tables,
    first: addTwo,
    keys: (bench) => [nameOf(bench).toUpperCase(), nameOf(bench, "u")],
    tells: "name",
    told: (bench) => [nameOf(bench), nameOf(bench, "u")],
    members: ["count", "getCount", "getItem", "getItemAt", "getItemOrNullObject", "items"],
  }),
  method("TableCollection.add", {
    does: "makes a table of cells; without headers it puts a row of them above; over another table it is InvalidArgument",
    test: async (bench) => {
      await addTable(bench);
      await put(bench, "F1", [["a", "b"]]);
      await change(bench, (sheet) => void sheet.tables.add("F1:G1", false));
      expect(await read(bench, "F1:G2", "values")).toEqual([
        ["Kolom1", "Kolom2"],
        ["a", "b"],
      ]);
      expect(inGrid(bench)).toMatchObject({ name: nameOf(bench), range: { endRow: 2, endColumn: 2 } });
      expect(await refusedWith(bench, (sheet) => void sheet.tables.add("B2:D5", true))).toBe(
        "InvalidArgument",
      );
    },
    survives: async (context, sheet) => {
      sheet.tables.load("items/name");
      await context.sync();
      const found = sheet.tables.items.map((each) => ({ name: each.name, range: each.getRange() }));
      for (const { range } of found) range.load("address,formulas");
      await context.sync();
      return found.map(({ name, range }) => [name, range.address, range.formulas]);
    },
  }),
  property("TableCollection.onAdded", {
    does: "tells of a new table",
    test: async (bench) => {
      let place = 0;
      const heard = await told(
        bench,
        (_, { workbook }) => workbook.tables.onAdded,
        async () => {
          place += 3;
          await change(bench, (sheet) => void sheet.tables.add(sheet.getCell(place, 0), true));
        },
      );
      expect(heard).toEqual([
        expect.objectContaining({ worksheetId: bench.grid().getSheetId(), source: "Local" }),
      ]);
    },
  }),
  property("TableCollection.onDeleted", {
    does: "tells of a table that is deleted, with its name",
    test: async (bench) => {
      await addTwo(bench);
      const heard = await told(
        bench,
        (_, { workbook }) => workbook.tables.onDeleted,
        () => change(bench, (sheet) => table(sheet).delete()),
      );
      expect(heard).toEqual([expect.objectContaining({ tableName: nameOf(bench) })]);
    },
  }),
  property("TableCollection.onChanged", {
    does: "tells of changes in any table",
    test: async (bench) => {
      await addTable(bench);
      const id = await readPart(bench, table, "id");
      const heard = await told(
        bench,
        (_, { workbook }) => workbook.tables.onChanged,
        () => put(bench, "B2", [["Dewi"]]),
      );
      expect(heard).toEqual([
        expect.objectContaining({ address: "B2", tableId: id, changeType: "RangeEdited" }),
      ]);
    },
  }),
];
