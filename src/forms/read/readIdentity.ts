import type { IdentityField, Who } from "../form";
import type { GridCell } from "./grid";
import { afterLabel, isLabel, isNumber, valueOf } from "./labels";
import type { Identity } from "./reading";
import { blockOf } from "./scene";
import type { Scene } from "./scene";

/** A person of whom nothing is said. */
export const nobody: Identity = { nama: "", nip: "", pangkat: "", jabatan: "", unit: "" };

interface Label {
  readonly cell: GridCell;
  readonly field: IdentityField;
  readonly rest: string;
  readonly who: Who | undefined;
}

/** Reads the two persons from the table above hasil kerja; whatever stands there without a label is left unknown. */
export function readIdentity(scene: Scene): Record<Who, Identity> {
  const { grid, form, table, ledger } = scene;
  const block = blockOf(form, "identity");
  const persons = { employee: { ...nobody }, assessor: { ...nobody }, superior: { ...nobody } };
  if (!block) return persons;
  const above = grid.cells.filter((cell) => cell.row < table.headerRow);
  const headers = block.sides.flatMap(({ who, header }) =>
    above.filter((cell) => isLabel({ label: header }, cell.text)).map((cell) => ({ who, cell })),
  );
  const numberColumns = headers.flatMap(({ cell }) =>
    (grid.byRow.get(cell.row) ?? []).filter(({ text }) => isLabel({ label: "NO", also: ["NOMOR"] }, text)),
  );
  const top = Math.min(...headers.map(({ cell }) => cell.row));
  const labels = above
    .filter((cell) => ledger.isFree(cell) && (headers.length === 0 || cell.row > top))
    .flatMap((cell): Label[] => {
      const line = block.lines.find((candidate) => afterLabel(candidate, cell.text) !== undefined);
      if (!line) return [];
      return [
        { cell, field: line.field, rest: afterLabel(line, cell.text) ?? "", who: ownerOf(cell, headers) },
      ];
    });
  if (labels.length === 0) return persons;
  for (const { cell } of headers) {
    ledger.take(cell, "heading");
    const [before] = (grid.byRow.get(cell.row) ?? []).filter(({ column }) => column < cell.column).slice(-1);
    if (block.stacked && before && isNumber(before)) ledger.take(before, "number");
  }
  for (const cell of numberColumns) ledger.take(cell, "heading");

  const set = (cell: GridCell, { who, field }: Label, text: string, goesOn: boolean): void => {
    if (!who) return ledger.doubt(cell, "unclearPerson");
    if (field === "nip" && typeof cell.value === "number" && Math.abs(cell.value) >= 1e15)
      return ledger.doubt(cell, "lostDigits");
    const value = field === "nip" ? nipOf(text) : valueOf(text);
    const before = persons[who][field];
    if (before !== "" && !goesOn) return ledger.doubt(cell, "extraCell");
    persons[who][field] = [before, value].filter((part) => part !== "").join(" ");
    ledger.take(cell, goesOn ? "continued" : `${who}.${field}`);
  };

  const valueColumns = new Map<number, Label>();
  const lastRow = Math.max(...labels.map(({ cell }) => cell.row));
  const firstRow = Math.min(...labels.map(({ cell }) => cell.row));
  for (let row = firstRow; row <= Math.min(lastRow + 1, table.headerRow - 1); row += 1) {
    const cells = (grid.byRow.get(row) ?? []).filter((cell) => ledger.isFree(cell));
    const own = labels.filter((label) => label.cell.row === row);
    let current: Label | undefined;
    for (const cell of cells) {
      const label = own.find((candidate) => candidate.cell === cell);
      const above = valueColumns.get(cell.column);
      if (label) {
        current = label;
        if (label.rest !== "") set(cell, label, label.rest, false);
        else ledger.take(cell, "label");
      } else if (isRunningNumber(cell, cells, own, numberColumns)) ledger.take(cell, "number");
      else if (current) {
        if (cell.text.trim() === ":") ledger.take(cell, "label");
        else {
          valueColumns.set(cell.column, current);
          set(cell, current, cell.text, false);
        }
      } else if (own.length === 0 && above) set(cell, above, cell.text, true);
    }
  }
  return persons;
}

/** A person's label stands below that person's header, and not left of it by more than the column of numbers. */
function ownerOf(label: GridCell, headers: readonly { who: Who; cell: GridCell }[]): Who | undefined {
  const above = headers.filter(({ cell }) => cell.row <= label.row);
  const nearest = Math.max(...above.map(({ cell }) => cell.row));
  const beside = above.filter(({ cell }) => cell.row === nearest);
  const left = beside.filter(({ cell }) => cell.column <= label.column);
  return (left.length > 0 ? left : beside).reduce<{ who: Who; cell: GridCell } | undefined>(
    (best, each) =>
      !best || (left.length > 0 ? each.cell.column > best.cell.column : each.cell.column < best.cell.column)
        ? each
        : best,
    undefined,
  )?.who;
}

/** Whether a cell is the running number before a label: below "NO", or just left of a label where there is no "NO". */
function isRunningNumber(
  cell: GridCell,
  cells: readonly GridCell[],
  labels: readonly Label[],
  numberColumns: readonly GridCell[],
): boolean {
  if (!isNumber(cell)) return false;
  if (numberColumns.length > 0) return numberColumns.some(({ column }) => column === cell.column);
  const next = cells[cells.indexOf(cell) + 1];
  return labels.some((label) => label.cell === next);
}

/** "NIP. 19850101 201001 1 999" is 198501012010011999, "-" is none; other numbers stay as they are written. */
export function nipOf(text: string): string {
  const value = valueOf(valueOf(text).replace(/^(NIP|NRP)\b[.\s]*:?\s*/i, ""));
  const digits = value.replace(/\s+/g, "");
  if (digits === "-") return "";
  return /^\d{18}$/.test(digits) ? digits : value;
}
