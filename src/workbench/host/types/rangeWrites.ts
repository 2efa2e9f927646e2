import { numfmt } from "@univerjs/core";
import { maxColumns, maxRows } from "../address";
import { sheetFacade } from "../book";
import type { Host } from "../context";
import { ensureSize } from "../edits";
import { checkAllowed } from "../guard";
import { refuse } from "../refusal";
import { changeStyle } from "../styles";
import { matrixOf, writeContents } from "../write";
import type { RangeObject } from "./objects";

const checkPattern = (pattern: unknown): string => {
  if (typeof pattern !== "string") return refuse("InvalidArgument");
  if (pattern === "") return "General";
  return pattern === "@" || numfmt.isValidFormat(pattern) ? pattern : refuse("InvalidArgument", pattern);
};

/** What can be set on Excel.Range. */
export const rangeWrites = (host: Host) => {
  const setNumberFormat = ({ sheet, area }: RangeObject, input: unknown) => {
    checkAllowed(host, sheet, "allowFormatCells");
    if (!Array.isArray(input) || area.rows === maxRows || area.columns === maxColumns) {
      const single = Array.isArray(input) ? (input as unknown[][])[0]?.[0] : input;
      if (single !== null) changeStyle(host, sheet, area, { n: { pattern: checkPattern(single) } });
      return;
    }
    const patterns = matrixOf(area, input).map((line) =>
      line.map((one) => (one === null ? null : checkPattern(one))),
    );
    patterns.forEach((line, row) =>
      line.forEach((pattern, column) => {
        if (pattern !== null)
          host.edits.put(sheet, area.row + row, area.column + column, { s: { n: { pattern } } });
      }),
    );
  };

  return {
    Values: (object: RangeObject, input: unknown) => writeContents(host, object, input),
    Formulas: (object: RangeObject, input: unknown) => writeContents(host, object, input),
    NumberFormat: setNumberFormat,
    RowHidden: ({ sheet, area }: RangeObject, hidden: boolean) => {
      checkAllowed(host, sheet, "allowFormatRows");
      ensureSize(host, sheet, Math.min(area.row + area.rows, 100_000), 1);
      const facade = sheetFacade(host, sheet);
      if (hidden) facade.hideRows(area.row, area.rows);
      else facade.showRows(area.row, area.rows);
    },
    ColumnHidden: ({ sheet, area }: RangeObject, hidden: boolean) => {
      checkAllowed(host, sheet, "allowFormatColumns");
      ensureSize(host, sheet, 1, Math.min(area.column + area.columns, 1000));
      const facade = sheetFacade(host, sheet);
      if (hidden) facade.hideColumns(area.column, area.columns);
      else facade.showColumns(area.column, area.columns);
    },
  };
};
