import { ICommandService, type IRange } from "@univerjs/core";
import { getPrimaryForRange, SetSelectionsOperation } from "@univerjs/sheets";
import { type Area, maxColumns, maxRows } from "../address";
import { facadeOf, service, sheetFacade, sheetOf, workbookOf } from "../book";
import type { Host } from "../context";
import { type CopyType, copyCells } from "../copy";
import { ensureSize } from "../edits";
import { checkAllowed, checkCells, isProtected } from "../guard";
import { mergeCells, unmergeCells } from "../merge";
import { refuse } from "../refusal";
import { deleteCells, insertCells } from "../shift";
import { clearConditionalFormats } from "../conditionalFormats";
import { clearValidation } from "../validations";
import { heldCells } from "../cells";
import { placeOf, type RangeArgument } from "./arguments";
import { type RangeObject, rangeObject } from "./objects";

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"];

/** Excel brings what a program selects into view; the grid does so only for what the keyboard selects. */
const selectInView = (host: Host, sheet: string, range: IRange): void => {
  const primary = getPrimaryForRange(range, sheetOf(host, sheet));
  service(host, ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: workbookOf(host).getUnitId(),
    subUnitId: sheet,
    selections: [{ range, primary, style: null }],
    reveal: true,
  });
};

/** The methods of Excel.Range that change cells. */
export const rangeChanges = (host: Host) => {
  const empty = { v: null, f: null, t: null, p: null, si: null };

  const clearContents = (sheet: string, area: Area) => {
    checkCells(host, sheet, area);
    for (const [row, column] of heldCells(host, sheet, area)) host.edits.put(sheet, row, column, empty);
  };

  const clearFormats = (sheet: string, area: Area) => {
    checkAllowed(host, sheet, "allowFormatCells");
    unmergeCells(host, sheet, area);
    clearConditionalFormats(host, sheet, area);
    for (const [row, column, { s }] of heldCells(host, sheet, area))
      if (s) host.edits.put(sheet, row, column, { s: null });
  };

  const shiftOf = <T extends string>(shift: T, ...known: T[]): T =>
    known.includes(shift) ? shift : refuse("InvalidArgument");

  return {
    Calculate: () => host.settle(),
    Clear: ({ sheet, area }: RangeObject, applyTo: string | null) => {
      const kind = applyTo ?? "All";
      if (!["All", "Contents", "Formats"].includes(kind)) refuse("UnsupportedOperation", `clear ${kind}`);
      if (kind !== "Formats") clearContents(sheet, area);
      if (kind !== "Contents") clearFormats(sheet, area);
      if (kind === "All") clearValidation(host, sheet, area);
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
      selectInView(host, sheet, facade.getRange(area.row, area.column, rows, columns).getRange());
    },
    Unmerge: ({ sheet, area }: RangeObject) => {
      checkAllowed(host, sheet, "allowFormatCells");
      unmergeCells(host, sheet, area);
    },
  };
};
