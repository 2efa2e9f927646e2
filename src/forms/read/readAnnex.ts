import type { AnnexBlock, AnnexGroup } from "../form";
import { continues } from "./continues";
import { annexSection } from "./findAnnex";
import { isError } from "./grid";
import { isNumber } from "./labels";
import type { ReadAnnex } from "./reading";
import type { Scene } from "./scene";

/** Reads the lines of an annex up to the row `end`: a line begins with its number, or with a text of its own. */
export function readAnnex({ grid, table, ledger }: Scene, block: AnnexBlock, end: number): ReadAnnex[] {
  const lines: { group: AnnexGroup; text: string; readonly address: string }[] = [];
  const [number, text] = [table.columns.get("number"), table.columns.get("plan")];
  const rows = [...grid.byRow.keys()]
    .filter((row) => row >= table.bodyRow && row < end)
    .sort((a, b) => a - b);
  const areNumbered = number !== undefined;
  let group: AnnexGroup | undefined;
  for (const row of rows) {
    let isNew = !areNumbered;
    for (const cell of grid.byRow.get(row) ?? []) {
      const last = lines.at(-1);
      const section = annexSection(block, cell);
      if (section) {
        group = section.group;
        ledger.take(cell, "section");
      } else if (cell.column === number?.first && isNumber(cell)) {
        isNew = true;
        ledger.take(cell, "number");
      } else if (!group || cell.column !== text?.first)
        ledger.doubt(cell, group ? "unknownColumn" : "unknown");
      else if (isError(cell)) ledger.doubt(cell, "errorValue");
      else if (isNew) {
        lines.push({ group, text: cell.text, address: cell.address });
        ledger.take(cell, "annex");
        isNew = false;
      } else if (last && last.group === group && continues(last.text, cell.text)) {
        last.text = `${last.text} ${cell.text}`;
        ledger.take(cell, "continued");
      } else ledger.doubt(cell, "unclearRow");
    }
  }
  return lines;
}
