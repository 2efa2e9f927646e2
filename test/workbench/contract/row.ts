import type { ICellData, IStyleData, Worksheet } from "@univerjs/core";
import type { Workbench } from "../../support/workbench";

/** One member of Office.js that the host serves, and the proof that it serves it as Excel does. */
export interface Row {
  /** "Range.values", "WorksheetCollection.getItem", "Worksheet.onChanged". */
  readonly member: string;
  /** One sentence: what Excel does. */
  readonly does: string;
  /** Where Microsoft documents it. */
  readonly doc: string;
  /** Whether the grid shows it, or the host only keeps it and saves it. */
  readonly kept: "grid" | "kept only";
  /** Sets it through Office.js and looks at it in the grid, or asks for what the grid holds. */
  readonly test: (bench: RowBench) => Promise<void>;
  /** What must be equal after the workbook was saved and opened again, as Office.js reads it. */
  readonly survives?: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
}

/** The workbench of all rows, with a sheet of one's own. */
export interface RowBench extends Workbench {
  /** Name of the row's own sheet, which has nothing in it. */
  readonly sheetName: string;
  /** Excel.run with the row's sheet. */
  readonly on: <T>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
  /** The row's sheet in the grid. */
  readonly grid: () => Worksheet;
  /** A cell of it as the grid keeps it. */
  readonly cell: (row: number, column: number) => ICellData;
  /** A cell's style in the grid. */
  readonly style: (row: number, column: number) => IStyleData;
}

const reference = "https://learn.microsoft.com/javascript/api/excel/excel.";

/** Microsoft's page of a member; a method's anchor ends in "(1)". */
export const docOf = (member: string, isMethod: boolean): string => {
  const [type = "", name = ""] = member.toLowerCase().split(".");
  return `${reference}${type}#excel-excel-${type}-${name}-member${isMethod ? "(1)" : ""}`;
};

type Told = Pick<Row, "does" | "test" | "survives"> & { readonly kept?: Row["kept"] };

/** A row of a property or an event. */
export const property = (member: string, { kept = "grid", ...told }: Told): Row => ({
  member,
  doc: docOf(member, false),
  kept,
  ...told,
});

/** A row of a method. */
export const method = (member: string, { kept = "grid", ...told }: Told): Row => ({
  member,
  doc: docOf(member, true),
  kept,
  ...told,
});
