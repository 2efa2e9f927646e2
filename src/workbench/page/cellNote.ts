import type { Grid } from "../grid/createGrid";
import { readSpills } from "../grid/spills";
import type { FunctionMessages } from "../host/functions";
import { element } from "./element";
import { words } from "./words";

const isError = /^#(?:N\/A|(?:VALUE|REF|DIV\/0|NUM|NULL|SPILL|CALC)!|NAME\?)$/;

/**
 * A line about the selected cell: when it shows an error, what the function said, else what the error means. It is
 * read aloud by screen readers when it changes.
 */
export function createCellNote({ api, univer }: Grid, messages: FunctionMessages | undefined): HTMLElement {
  const line = element("p", {
    class: "cell-note",
    role: "status",
    "aria-live": "polite",
    "aria-label": words.note.label,
  });

  const about = (): string => {
    const workbook = api.getActiveWorkbook();
    const range = workbook?.getActiveRange();
    if (!workbook || !range) return "";
    const sheet = workbook.getActiveSheet();
    const [row, column] = [range.getRow(), range.getColumn()];
    const own = range.getRawValue();
    const spilled = () => spillAt(univer, workbook.getId(), sheet.getSheetId(), row, column);
    const { value, source } =
      own === null || own === "" ? spilled() : { value: own, source: { row, column } };
    if (typeof value !== "string" || !isError.test(value)) return "";
    const said = messages?.at(sheet.getSheetId(), source.row, source.column) ?? words.note.errors[value];
    const cell = range.getA1Notation().split(":")[0] ?? "";
    return said ? `${words.note.at(cell, value)} — ${said}` : words.note.at(cell, value);
  };
  const show = () => {
    const text = about();
    if (line.textContent !== text) line.textContent = text;
  };
  api.addEvent(api.Event.SelectionChanged, show);
  api.addEvent(api.Event.ActiveSheetChanged, show);
  api.addEvent(api.Event.SheetValueChanged, show);
  api.getFormula().calculationResultApplied(show);
  return line;
}

/** What a formula elsewhere put into an empty cell, and where that formula stands. */
function spillAt(univer: Grid["univer"], unit: string, sheet: string, row: number, column: number) {
  for (const [place, { area, values }] of Object.entries(readSpills(univer, unit)[sheet] ?? {})) {
    const value = values[row - area.row]?.[column - area.column];
    if (value !== undefined && row >= area.row && column >= area.column) {
      const [sourceRow = row, sourceColumn = column] = place.split(",").map(Number);
      const shown = typeof value === "object" && value ? value.error : value;
      return { value: shown, source: { row: sourceRow, column: sourceColumn } };
    }
  }
  return { value: undefined, source: { row, column } };
}
