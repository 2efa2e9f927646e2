import type { ChoiceField } from "../form";
import { readPredikat } from "../../rules/predikat";
import { readCapaianOrganisasi } from "../../rules/capaianOrganisasi";
import { readRating } from "../../rules/rating";
import { spanIn } from "./dates";
import type { ReadSpan } from "./dates";
import { isError } from "./grid";
import type { GridCell } from "./grid";
import { afterLabel, isLabel, plain, valueOf } from "./labels";
import type { What } from "./reading";
import { blockOf, blocksOf } from "./scene";
import type { Scene } from "./scene";

/** Notes the title and the lines below it that are known. */
export function readTitle({ grid, form, table, ledger }: Scene, titles: readonly GridCell[]): void {
  for (const cell of titles) ledger.take(cell, "title");
  const lines = (blockOf(form, "title")?.lines ?? []).map(plain);
  for (const cell of grid.cells)
    if (
      cell.row < table.headerRow &&
      (lines.includes(plain(cell.text)) ||
        /^(PENDEKATAN HASIL KERJA|BAGI PEJABAT|BAGI PEGAWAI)\b/.test(plain(cell.text)))
    )
      ledger.take(cell, "title");
  const { heading } = blockOf(form, "results") ?? {};
  for (const cell of grid.cells)
    if (heading && cell.row < table.headerRow && isLabel({ label: heading }, cell.text))
      ledger.take(cell, "heading");
}

/** Reads the agency and the span of days, which stand side by side, and the period of an evaluation. */
export function readAgency(scene: Scene): { instansi: string; span: ReadSpan; period: string } {
  const { grid, form, table, ledger } = scene;
  const above = grid.cells.filter((cell) => cell.row < table.headerRow && ledger.isFree(cell));
  let span: ReadSpan = { year: null, start: null, end: null };
  let period = "";
  const title = blockOf(form, "title")?.period;
  const spanLabel = blockOf(form, "agency")?.label ?? "";
  const beside: GridCell[] = [];

  for (const cell of above) {
    const isPeriod = afterLabel({ label: "PERIODE" }, cell.text);
    const rest = afterSpanLabel(spanLabel, cell.text) ?? (title ? undefined : isPeriod);
    if (rest !== undefined) {
      const found = rest === "" ? followers(scene, cell).find((next) => spanIn(next.text)) : undefined;
      const said = spanIn(found?.text ?? rest);
      span = said ?? span;
      beside.push(cell);
      if (said || isUnfilled(rest)) ledger.take(cell, "span");
      else ledger.doubt(cell, "unknownPeriod");
      if (found) ledger.take(found, "span");
    } else if (title && isPeriod !== undefined) {
      period = isPeriod.split("/").length > 2 ? "" : valueOf(isPeriod.replace(/\*+$/, ""));
      ledger.take(cell, "period");
    }
  }

  const agency = agencyBeside(scene, beside);
  if (agency) ledger.take(agency, "agency");
  const name = agency
    ? (afterLabel({ label: "INSTANSI", also: ["NAMA INSTANSI"] }, agency.text) ?? agency.text)
    : "";
  return { instansi: isLabel({ label: "NAMA INSTANSI" }, name) ? "" : valueOf(name), span, period };
}

/** The only cell left of the span, in its row, or else in the row above or below. */
function agencyBeside({ grid, table, ledger }: Scene, spans: readonly GridCell[]): GridCell | undefined {
  for (const away of [0, -1, 1]) {
    const left = spans.flatMap((span) =>
      (grid.byRow.get(span.row + away) ?? []).filter(
        (cell) => cell.row < table.headerRow && ledger.isFree(cell) && cell.column < span.column,
      ),
    );
    if (left.length > 0) return left.length === 1 ? left[0] : undefined;
  }
  return undefined;
}

/** A span also follows its label without a colon. */
const afterSpanLabel = (label: string, text: string): string | undefined =>
  afterLabel({ label }, text) ??
  (plain(text).startsWith(`${plain(label)} `) && spanIn(text) ? text : undefined);

/** "… JANUARI SD … DESEMBER TAHUN …" and the like: the line of an empty form. */
const isUnfilled = (text: string): boolean => text === "" || /…|\.\.\./.test(text);

/** What stands right of a cell in its row, then below it. */
const followers = ({ grid, ledger }: Scene, cell: GridCell): GridCell[] =>
  grid.cells.filter(
    (next) =>
      ledger.isFree(next) &&
      next !== cell &&
      ((next.row === cell.row && next.column > cell.column) ||
        (next.row > cell.row && next.row <= cell.lastRow + 2 && next.column >= cell.column)),
  );

/** Reads the words that were chosen: attainment of the organisation, ratings, predikat. */
export function readChoices(scene: Scene, outside: (cell: GridCell) => boolean): Record<ChoiceField, string> {
  const { grid, form, ledger } = scene;
  const chosen: Record<ChoiceField, string> = {
    organisation: "",
    ratingHasil: "",
    ratingPerilaku: "",
    predikat: "",
  };
  for (const block of blocksOf(form, "choice")) {
    const label = grid.cells.find(
      (cell) => outside(cell) && ledger.isFree(cell) && afterLabel(block, cell.text) !== undefined,
    );
    if (!label) continue;
    const rest = afterLabel(block, label.text) ?? "";
    const next = valueCell(block.field, label, followers(scene, label));
    ledger.take(label, rest === "" ? "label" : block.field);
    const cell = rest === "" ? next : label;
    if (!cell) continue;
    const text = rest === "" ? cell.text : rest;
    const word = wordOf(block.field, text);
    chosen[block.field] = word ?? "";
    if (word !== undefined || isChoiceList(text) || valueOf(text) === "")
      ledger.take(cell, block.field as What);
    else if (isError(cell)) ledger.doubt(cell, "errorValue");
    else ledger.doubt(cell, "unknownWord");
  }
  return chosen;
}

/** The cell that says the word, or leaves the choice: right of its label or below it; else whatever stands right of it. */
const valueCell = (field: ChoiceField, label: GridCell, near: readonly GridCell[]): GridCell | undefined =>
  near.find(({ row, text }) => row === label.row && isChoiceList(text)) ??
  near.find((cell) => wordOf(field, cell.text) !== undefined) ??
  near.find((cell) => cell.row === label.row);

/** The tables' word for what a form prints, in capitals or not, with or without the asterisk of a choice. */
const wordOf = (field: ChoiceField, text: string): string | undefined => {
  const word = text.replace(/[*:.]/g, " ");
  if (field === "organisation") return readCapaianOrganisasi(word);
  return field === "predikat" ? readPredikat(word) : readRating(word);
};

/** "ISTIMEWA/ BAIK/ BUTUH PERBAIKAN/ ..." of a form on which nothing is chosen yet. */
const isChoiceList = (text: string): boolean => text.split("/").length > 2;
