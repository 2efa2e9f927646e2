import { formatAddress } from "../address";
import { sheetOf } from "../book";
import { mapArea, readerOf, valueOf } from "../cells";
import type { Host } from "../context";
import type { TypeModel } from "../object";
import { refuseShape } from "../refusal";
import { writeContents } from "../write";
import { type RangeObject, sheetObject } from "./objects";

let nextReference = 1;

/** Excel.Range. */
export const range = (host: Host): TypeModel<RangeObject> => ({
  get: {
    Address: ({ sheet, area }) => formatAddress(sheetOf(host, sheet).getName(), area),
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    Worksheet: ({ sheet }) => sheetObject(sheet),
    Values: ({ sheet, area }) => {
      const cells = readerOf(host, sheet);
      return mapArea(area, (row, column) => valueOf(cells.shown(row, column)));
    },
    Formulas: ({ sheet, area }) => {
      const cells = readerOf(host, sheet);
      return mapArea(area, (row, column) => cells.raw(row, column)?.f ?? valueOf(cells.shown(row, column)));
    },
  },
  set: {
    Values: (object, input: unknown) => writeContents(host, object, input),
    Formulas: (object, input: unknown) => writeContents(host, object, input),
  },
  call: {
    _KeepReference: (object) => {
      object.ref ??= `ref${nextReference++}`;
      host.references.set(object.ref, object);
      return null;
    },
    _ValidateArraySize: ({ area }, rows: number, columns: number) =>
      rows === area.rows && columns === area.columns ? null : refuseShape(),
  },
});
