import { sinceSet } from "../../../src/workbench/host/apiSets";
import { createModels } from "../../../src/workbench/host/types";
import { reopened } from "../../support/reopen";
import { createWorkbench, type Workbench } from "../../support/workbench";
import type { Row, RowBench } from "./row";
import { rows } from "./rows";
import { servedMembers } from "./served";

/** The workbench with a sheet of the row's own, as the row's test gets it. */
const benchOf = (bench: Workbench, sheetName: string): RowBench => {
  const grid = () => {
    const sheet = bench.engine.api.getActiveWorkbook()?.getSheetByName(sheetName)?.getSheet();
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    return sheet;
  };
  return {
    ...bench,
    sheetName,
    on: (batch) => bench.run((context) => batch(context.workbook.worksheets.getItem(sheetName), context)),
    grid,
    cell: (row, column) => grid().getCellRaw(row, column) ?? {},
    style: (row, column) => grid().getComposedCellStyle(row, column),
  };
};

/** The members of Excel's objects, without what Office.js offers beside them. */
const excelRows = rows.filter(({ member }) => !member.startsWith("Office."));

const nameOf = (row: Row): string => `K${rows.indexOf(row) + 1}`;

/** Every calculation of the grid walks over all sheets: the rows are dealt to workbooks of so many. */
const perWorkbook = 40;

const workbooks = Array.from({ length: Math.ceil(rows.length / perWorkbook) }, (_, at) =>
  rows.slice(at * perWorkbook, (at + 1) * perWorkbook),
);

const openBench = () => createWorkbench({ sheets: { Lembar1: [] } });

it("has one row for every member the host serves, and none for another", async () => {
  const { host, close } = await openBench();
  expect(excelRows.map(({ member }) => member).sort()).toEqual(servedMembers(createModels(host)));
  close();
});

it("serves no member above ExcelApi 1.14, and none that Office.js does not have", () => {
  const sets = excelRows.map(({ member }) => {
    const [type = "", name = ""] = member.split(".");
    return [member, sinceSet(type, name)];
  });
  expect(sets.filter(([, set]) => set === undefined || !/^1\.(\d|1[0-4])$/.test(set))).toEqual([]);
});

describe.each(workbooks.map((some) => ({ some, first: some[0]?.member, last: some.at(-1)?.member })))(
  "in a workbook, from $first to $last,",
  ({ some }) => {
    let bench: Workbench;
    beforeAll(async () => {
      bench = await openBench();
    });
    afterAll(() => bench.close());

    describe.each([...some])("$member", (row) => {
      it(row.does, async () => {
        await bench.run(async (context) => {
          context.workbook.worksheets.add(nameOf(row));
          await context.sync();
        });
        await row.test(benchOf(bench, nameOf(row)));
      });
    });

    it("everything that says so is equal after the workbook was saved and opened again", async () => {
      const kept = some.filter(({ survives }) => survives);
      const read = (from: Workbench) =>
        from.run(async (context) => {
          const found: Record<string, unknown> = {};
          for (const row of kept)
            found[row.member] = await row.survives?.(
              context,
              context.workbook.worksheets.getItem(nameOf(row)),
            );
          return found;
        });
      // A sheet that would not be in front by itself.
      await bench.run(async (context) => {
        context.workbook.worksheets.getLast(true).activate();
        await context.sync();
      });
      const before = await read(bench);
      const again = await reopened(bench);
      try {
        expect(await read(again)).toEqual(before);
      } finally {
        again.close();
      }
    });
  },
);
