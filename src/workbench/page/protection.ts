import { CanceledError, ICommandService } from "@univerjs/core";
import type { Grid } from "../grid/createGrid";
import { isLocked, isProtected, type ProtectionOption } from "../host/guard";
import type { ExcelHost } from "../host/host";

/** What a command of the grid does on a protected sheet: needs an option, or cells that are not locked. */
const needs: [commands: RegExp, need: ProtectionOption | "unlocked" | "unprotected"][] = [
  [/^insert-(multi-)?rows?/, "allowInsertRows"],
  [/^insert-(multi-)?cols?/, "allowInsertColumns"],
  [/^remove-row/, "allowDeleteRows"],
  [/^remove-col/, "allowDeleteColumns"],
  [
    /^(set-row-height|set-row-is-auto-height|delta-row-height|set-rows-hidden|set-specific-rows-visible)/,
    "allowFormatRows",
  ],
  [
    /^(set-worksheet-col-width|delta-column-width|set-col-(hidden|visible|auto-width|is-auto-width))/,
    "allowFormatColumns",
  ],
  [
    /^(set-style|set-border|set-border-basic|clear-selection-format|apply-format-painter|paste-format)$/,
    "allowFormatCells",
  ],
  [/^(sort-range|reorder-range)/, "allowSort"],
  [/^(smart-toggle-filter|set-filter|clear-filter|remove-sheet-filter)/, "allowAutoFilter"],
  [
    /^(clear-selection-(content|all)|paste|optional-paste|cut|auto-fill|refill|auto-clear|copy-(down|right)|text-to-number|toggle-cell-checkbox)/,
    "unlocked",
  ],
  [
    /^(add-worksheet-merge|remove-worksheet-merge|move-(range|rows|cols)$|(insert|delete)-range|split-text|set-frozen)/,
    "unprotected",
  ],
];

/** What a command needs on a protected sheet; undefined for one that may always run. */
export const needOf = (command: string): ProtectionOption | "unlocked" | "unprotected" | undefined =>
  needs.find(([commands]) => commands.test(command.replace(/^sheet\.command\./, "")))?.[1];

/**
 * Keeps people from changing in the grid what Excel would not let them change on a protected sheet. What the pane
 * asks for is judged by the host itself.
 */
export function guardProtection(
  { api, univer }: Grid,
  host: () => ExcelHost | undefined,
  refused: () => void,
): void {
  const selectionIsLocked = (on: ExcelHost, sheet: string) => {
    const ranges = api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return ranges.some((range) => {
      const { startRow, endRow, startColumn, endColumn } = range.getRange();
      for (let row = startRow; row <= endRow; row++)
        for (let column = startColumn; column <= endColumn; column++)
          if (isLocked(on, sheet, row, column)) return true;
      return false;
    });
  };
  const isRefused = (on: ExcelHost, sheet: string, command: string) => {
    const need = needOf(command);
    if (need === undefined) return false;
    if (need === "unlocked") return selectionIsLocked(on, sheet);
    return need === "unprotected" || on.kept.sheets[sheet]?.protection?.options[need] !== true;
  };

  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id }) => {
      const on = host();
      if (!on || on.request() !== undefined || !id.startsWith("sheet.command.")) return;
      const sheet = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
      if (sheet === undefined || !isProtected(on, sheet) || !isRefused(on, sheet, id)) return;
      refused();
      throw new CanceledError();
    });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const on = host();
    if (!on || !isLocked(on, event.worksheet.getSheetId(), event.row, event.column)) return;
    event.cancel = true;
    refused();
  });
}
