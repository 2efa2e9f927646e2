import type { OpenPane } from "../support/pane";

/** A colleague writes rows by their headers: the first into a table without any, the others at its end. */
export const writeRows = (
  colleague: OpenPane,
  name: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): Promise<void> =>
  colleague.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    const ids = table.columns.getItem("ID").getDataBodyRange();
    header.load("values");
    ids.load("values");
    await context.sync();
    const headers = header.values[0] as string[];
    const isBlank = ids.values.length === 1 && ids.values[0]?.[0] === "";
    for (const [at, cells] of rows.entries()) {
      const row =
        at === 0 && isBlank
          ? table.getDataBodyRange().getRow(0)
          : table.rows.add(undefined, [headers.map(() => null)] as unknown as string[][]).getRange();
      for (const [column, value] of Object.entries(cells))
        row.getCell(0, headers.indexOf(column)).values = [[value]];
    }
    await context.sync();
  });
