import type { ProtectionOption } from "./guard";

/** What a change of a protected sheet needs: an option of the protection, cells that are not locked, or no protection. */
export type Need = ProtectionOption | "unlocked" | "unprotected";

const needs: readonly [commands: RegExp, need: Need][] = [
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

const prefix = "sheet.command.";

/** What a command of the grid needs on a protected sheet; undefined for one that may always run. */
export const needOf = (id: string): Need | undefined =>
  id.startsWith(prefix) ? needs.find(([commands]) => commands.test(id.slice(prefix.length)))?.[1] : undefined;
