import { type Area, maxColumns, maxRows } from "../address";
import { facadeOf, sheetFacade, sheetOf } from "../book";
import type { Host } from "../context";
import { type CopyType, copyCells } from "../copy";
import { ensureSize } from "../edits";
import { checkAllowed, checkCells, isProtected } from "../guard";
import { mergeCells, unmergeCells } from "../merge";
import { refuse } from "../refusal";
import { deleteCells, insertCells } from "../shift";
import { usedArea } from "../usedArea";
import { placeOf, type RangeArgument } from "./arguments";
import { type RangeObject, rangeObject } from "./objects";

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"];

/** The methods of Excel.Range that change cells. */
export const rangeChanges = (host: Host) => {
  const clearContents = (sheet: string, area: Area) => {
    checkCells(host, sheet, area);
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (sheetOf(host, sheet).getCellRaw(row, column))
          host.edits.put(sheet, row, column, { v: null, f: null, t: null, p: null, si: null });
  };

  const clearFormats = (sheet: string, area: Area) => {
    checkAllowed(host, sheet, "allowFormatCells");
    unmergeCells(host, sheet, area);
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (sheetOf(host, sheet).getCellRaw(row, column)?.s) host.edits.put(sheet, row, column, { s: null });
  };

  /** Whole rows and columns are cleared as far as they are used. */
  const touched = ({ sheet, area }: RangeObject): Area | undefined =>
    area.rows === maxRows || area.columns === maxColumns ? usedArea(host, sheet, area, false) : area;

  const shiftOf = <T extends string>(shift: T, ...known: T[]): T =>
    known.includes(shift) ? shift : refuse("InvalidArgument");

  return {
    Calculate: () => host.settle(),
    Clear: (object: RangeObject, applyTo: string | null) => {
      const kind = applyTo ?? "All";
      if (!["All", "Contents", "Formats"].includes(kind)) refuse("UnsupportedOperation", `clear ${kind}`);
      const area = touched(object);
      if (!area) return;
      if (kind !== "Formats") clearContents(object.sheet, area);
      if (kind !== "Contents") clearFormats(object.sheet, area);
    },
    CopyFrom: async (
      { sheet, area }: RangeObject,
      source: RangeArgument,
      copyType: CopyType | null,
      skipBlanks: boolean | null,
      transpose: boolean | null,
    ) => {
      await host.settle();
      const type = copyType ?? "All";
      if (!copyTypes.includes(type)) refuse("InvalidArgument");
      copyCells(
        host,
        placeOf(host, source, sheet),
        { sheet, area },
        {
          type,
          skipBlanks: skipBlanks ?? false,
          transpose: transpose ?? false,
        },
      );
    },
    Delete: ({ sheet, area }: RangeObject, shift: "Up" | "Left") =>
      deleteCells(host, sheet, area, shiftOf(shift, "Up", "Left")),
    Insert: ({ sheet, area }: RangeObject, shift: "Down" | "Right") => {
      insertCells(host, sheet, area, shiftOf(shift, "Down", "Right"));
      return rangeObject(sheet, area);
    },
    Merge: ({ sheet, area }: RangeObject, across: boolean | null) =>
      mergeCells(host, sheet, area, across ?? false),
    Select: ({ sheet, area }: RangeObject) => {
      const grid = sheetOf(host, sheet);
      if (grid.isSheetHidden()) refuse("InvalidOperation", "the sheet is hidden");
      if (isProtected(host, sheet) && host.kept.sheets[sheet]?.protection?.options.selectionMode === "None")
        refuse("AccessDenied");
      const rows = area.rows === maxRows ? grid.getRowCount() : area.rows;
      const columns = area.columns === maxColumns ? grid.getColumnCount() : area.columns;
      ensureSize(host, sheet, area.row + rows, area.column + columns);
      const facade = sheetFacade(host, sheet);
      facadeOf(host).setActiveSheet(facade);
      facade.setActiveRange(facade.getRange(area.row, area.column, rows, columns));
    },
    Unmerge: ({ sheet, area }: RangeObject) => {
      checkAllowed(host, sheet, "allowFormatCells");
      unmergeCells(host, sheet, area);
    },
  };
};
