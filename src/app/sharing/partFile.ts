import { atOnce } from "../../actions/action";
import { cellRow } from "../../actions/cellRow";
import { formSheets } from "../../actions/makeForms";
import type { FormsWish } from "../../actions/makeForms";
import { emptySheet, workbookOf } from "../../files/emptyWorkbook";
import type { FileSheet } from "../../files/workbookFile";
import { writeXlsx } from "../../files/writeXlsx";
import type { Layout } from "../../model/layout";
import { writeBaseline } from "../../model/sharing/baseline";
import type { Baseline } from "../../model/sharing/baseline";
import { bookOfSlice } from "../../model/sharing/slice";
import { cellsOf, firstColumn, headerRow, layoutOf, stageColors } from "../../model/tableSheet";
import { columnsOf, definitionOf, tableKeys } from "../../model/tables";
import type { TableKey } from "../../model/tables";
import { tagKey, writeTag } from "../../model/tag";
import { formInFile } from "../formInFile";
import { sheetOfLayout } from "../layoutSheet";

/** The sheet that keeps what was sent; nobody needs to see it. */
export const baselineSheet = "Isi Kiriman";

/**
 * A part of the workbook as a file of its own: the tables of its slice, each as the workbook has it, with their lists to
 * choose from and with formulas of Excel's own functions only: who gets it may have no add-in. Rows are as they were sent,
 * word for word, on a sheet that does not show. Forms are drawn from the slice alone: they show nothing that is not in it.
 */
export const partFile = (baseline: Baseline, forms?: FormsWish): Promise<Uint8Array> => {
  const held = tableKeys.filter((key) => baseline.slice[key]);
  const there = new Set<string>(held.map((key) => definitionOf(key).name));
  const tables = held.map((key) => tableSheet(key, baseline, there));
  return writeXlsx(
    workbookOf([...tables, ...formsOf(baseline, tables, forms), hidden(writeBaseline(baseline))], {
      calculateOnOpen: true,
    }),
  );
};

const formsOf = ({ slice }: Baseline, tables: readonly FileSheet[], forms?: FormsWish): FileSheet[] => {
  if (!forms) return [];
  const sheets = tables.map(({ name }) => ({ name, visible: true, tag: "", blank: false, drawn: "" }));
  return atOnce(formSheets({ ...bookOfSlice(slice), sheets }, forms)).map(formInFile);
};

const hidden = (texts: readonly string[]): FileSheet =>
  emptySheet(baselineSheet, {
    visibility: "veryHidden",
    cells: texts.map((value, row) => ({ row, column: 0, value, style: { numberFormat: "@" } })),
  });

const tableSheet = (key: TableKey, { slice }: Baseline, there: ReadonlySet<string>): FileSheet => {
  const { name, sheet, stage } = definitionOf(key);
  const rows = (slice[key] ?? []).map((row) => cellsOf(key, cellRow(key, row.id, row)));
  const columns = columnsOf(key);
  const left = firstColumn(key);
  const calculated = Object.fromEntries(
    columns.flatMap(([, { header, formula }]) =>
      formula && isOwn(formula, there) ? [[header, formula]] : [],
    ),
  );
  const shown = rows.map((cells) =>
    cells.map((cell, at) =>
      columns[at]?.[1].formula && !(columns[at][1].header in calculated) ? null : cell,
    ),
  );
  return {
    ...sheetOfLayout(sheet, stretched(layoutOf(key), left, shown), (formula) => ({ formula })),
    tables: [
      {
        name,
        area: { row: headerRow, column: left, rows: rows.length + 1, columns: columns.length },
        columns: columns.map(([, { header }]) => header),
        calculated,
        showHeaders: true,
        showTotals: false,
        style: "TableStyleLight1",
        showFilter: true,
      },
    ],
    tabColor: stageColors[stage],
    customProperties: { [tagKey]: writeTag({ kind: "tabel", table: key }) },
  };
};

/** Whether all tables that a formula names are in the file. */
const isOwn = (formula: string, there: ReadonlySet<string>): boolean =>
  (formula.match(/\bt[A-Z]\w*(?=\[)/g) ?? []).every((name) => there.has(name));

/** The sheet of a table with its rows, each as its first one looks; nothing beside it, for that needs the add-in. */
const stretched = (layout: Layout, left: number, rows: Layout["blocks"][number]["cells"]): Layout => {
  const grown = <A extends { readonly area: Layout["styles"][number]["area"] }>(one: A): A =>
    one.area.row === headerRow + 1 ? { ...one, area: { ...one.area, rows: rows.length } } : one;
  return {
    ...layout,
    blocks: [
      ...layout.blocks.filter(({ row, column }) => row !== headerRow || column === left),
      { row: headerRow + 1, column: left, cells: rows },
    ],
    styles: layout.styles.map(grown),
    dropDowns: layout.dropDowns.map(grown),
  };
};
