import type { SheetCells } from "../model/sheetCells";
import type { Row } from "../model/tables";
import { nipWithin } from "../rules/nip";
import type { MatrixBlock } from "./form";
import { matrices, matrixOf } from "./forms";
import { findMatrices, isTitled } from "./read/findMatrices";
import type { Columns, LeaderColumn, MatrixPlace } from "./read/findMatrices";
import { placeAndDate } from "./read/dates";
import { gridOf, isError } from "./read/grid";
import type { Grid, GridCell } from "./read/grid";
import { afterLabel, columnNumber, isLabel, isNumber, isTotalText, plain, valueOf } from "./read/labels";
import { newLedger } from "./read/ledger";
import type { Ledger } from "./read/ledger";
import type { FormReading } from "./read/reading";

/** What the matrices of a sheet say. Texts are exactly those of the cells. */
export interface MatrixReading extends Pick<FormReading, "understood" | "notUnderstood"> {
  readonly tables: readonly ReadMatrix[];
}

/** One matrix: a leader's columns over rows of people. */
export interface ReadMatrix {
  /** Where the header begins. */
  readonly address: string;
  /** As the sheet names the leader; "" where it does not. */
  readonly leader: ReadPerson;
  readonly columns: readonly Pick<LeaderColumn, "result" | "indicator" | "address">[];
  readonly rows: readonly ReadMatrixRow[];
}

/** A person as a matrix names one. */
export interface ReadPerson {
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
}

/** A person's row. */
export interface ReadMatrixRow extends ReadPerson {
  readonly address: string;
  readonly peran: Row<"kinerja">["peran"];
  /** Whether it is the row of results that nobody has. */
  readonly isNobody: boolean;
  readonly results: readonly { readonly column: number; readonly text: string; readonly address: string }[];
}

/** Why a sheet is not read as a matrix. */
export interface NotAMatrix {
  readonly refused: "emptySheet" | "notAMatrix";
}

/**
 * Reads the matrices of a sheet, ours or anybody's: found by the heading of their names, wherever they stand and
 * whatever number of columns the leader has. Every cell that holds something is listed as understood, or as not
 * understood with the reason.
 */
export const readMatrix = (cells: SheetCells): MatrixReading | NotAMatrix => {
  const grid = gridOf(cells);
  if (grid.cells.length === 0) return { refused: "emptySheet" };
  const block = matrixOf(matrices.matriksSatuTingkat);
  const places = findMatrices(grid, block);
  if (places.length === 0) return { refused: "notAMatrix" };
  const ledger = newLedger();
  const tables = places.map((place, at): ReadMatrix => {
    const { columns, headRow, headings, numbers, results, indicators } = place;
    for (const cell of headings) ledger.take(cell, "heading");
    for (const cell of numbers) ledger.take(cell, "columnNumber");
    for (const cell of results) ledger.take(cell, "leaderResult");
    for (const cell of indicators) ledger.take(cell, "leaderIndicator");
    const leader = leaderAbove(grid, block, ledger, places[at - 1]?.bodyRow ?? 0, headRow);
    const rows = rowsOf(grid, block, ledger, place, places[at + 1]?.headRow ?? Infinity);
    const [first] = headings.filter(({ row }) => row === headRow);
    return { address: first?.address ?? "", leader, columns, rows };
  });
  if (!isTitled(grid) && !holdsSentences(tables)) return { refused: "notAMatrix" };
  for (const cell of grid.cells)
    if (ledger.isFree(cell) && cell.row < (places[0]?.headRow ?? 0) && isAboveTables(cell))
      ledger.take(cell, "title");
  return { tables, ...ledger.close(grid.cells) };
};

/** Tells a refusal from a reading. */
export const isNotAMatrix = (answer: MatrixReading | NotAMatrix): answer is NotAMatrix => "refused" in answer;

/** Results are sentences: an untitled table of people with marks below its headings is none. An empty matrix may be filled yet. */
const holdsSentences = (tables: readonly ReadMatrix[]): boolean => {
  const texts = tables.flatMap(({ rows }) => rows.flatMap(({ results }) => results.map(({ text }) => text)));
  return texts.length === 0 || texts.filter((text) => /\p{L}{2}/u.test(text)).length * 2 >= texts.length;
};

/** Titles, the agency and the span of time: what stands above a matrix and says nothing of its cells. */
const isAboveTables = ({ text }: GridCell): boolean => text.length < 250;

/** Who the leader is: the nearest lines of label and value above a header. */
const leaderAbove = (
  grid: Grid,
  { leader }: MatrixBlock,
  ledger: Ledger,
  from: number,
  to: number,
): ReadPerson => {
  const said = { leader: "", leaderPost: "" };
  for (let row = to - 1; row >= from; row -= 1) {
    const cells = grid.byRow.get(row) ?? [];
    for (const { field, ...label } of leader) {
      const [cell] = cells;
      const rest = cell && said[field] === "" ? afterLabel(label, cell.text) : undefined;
      if (!cell || rest === undefined || cells.length > 3) continue;
      const value = rest === "" ? cells.slice(1).find((one) => valueOf(one.text) !== "") : undefined;
      ledger.take(cell, rest === "" ? "label" : "leader");
      for (const one of cells.slice(1))
        if (one === value || valueOf(one.text) === "") ledger.take(one, "leader");
      said[field] = valueOf(value?.text ?? rest);
    }
    if (said.leader !== "") break;
  }
  return { ...nameIn(said.leader), jabatan: said.leaderPost };
};

const isIn = (columns: Columns | undefined, { column }: GridCell): boolean =>
  columns !== undefined && columns.first <= column && column <= columns.last;

interface OpenRow extends ReadPerson {
  readonly address: string;
  peran: ReadMatrixRow["peran"];
  readonly isNobody: boolean;
  readonly results: { column: number; text: string; address: string }[];
  lastRow: number;
  readonly key: string;
}

/** The rows of people below a header, until the next one, a title, or a place and date. */
const rowsOf = (
  grid: Grid,
  block: MatrixBlock,
  ledger: Ledger,
  { bodyRow, persons, columns, again }: MatrixPlace,
  nextHead: number,
): ReadMatrixRow[] => {
  const rows: OpenRow[] = [];
  for (let at = bodyRow; at <= grid.lastRow && at < nextHead; at += 1) {
    const cells = grid.byRow.get(at) ?? [];
    if (cells.length === 0) continue;
    if (again.includes(at)) {
      for (const cell of cells) ledger.take(cell, "heading");
      const last = rows.at(-1);
      if (last) last.lastRow = Math.max(last.lastRow, at);
      continue;
    }
    if (cells.some((cell) => endsTable(block, cell, cells.length))) break;
    const cellIn = (field: Parameters<typeof persons.get>[0]): GridCell | undefined =>
      cells.find((cell) => isIn(persons.get(field), cell));
    const name = cellIn("person");
    const number = cellIn("number");
    if (name && isTotalText(name.text)) {
      for (const cell of cells) ledger.doubt(cell, "totalRow");
      continue;
    }
    if (number && isNumber(number)) ledger.take(number, "number");
    for (const field of ["other"] as const) {
      const cell = cellIn(field);
      if (cell) ledger.take(cell, "person");
    }
    if (name) {
      const [post, nip, role] = [cellIn("post"), cellIn("nip"), cellIn("role")];
      for (const cell of [name, post, nip, role]) if (cell) ledger.take(cell, "person");
      const isNobody = isLabel(block.nobody, name.text);
      const person = isNobody ? { nama: "", nip: "" } : nameIn(name.text);
      const { jabatan, peran } = postIn(block, post?.text ?? "");
      const own = nip ? nipIn(nip.text) : "";
      const key = [name, post, nip, role].map((cell) => plain(cell?.text ?? "")).join("\n");
      const current = rows.at(-1);
      if (current?.key === key) current.lastRow = at;
      else
        rows.push({
          nama: person.nama,
          nip: own || person.nip,
          jabatan,
          peran: roleIn(block, role?.text ?? "") || peran,
          isNobody,
          address: name.address,
          results: [],
          lastRow: Math.max(name.lastRow, at),
          key,
        });
    }
    const current = rows.at(-1);
    const goesOn = current !== undefined && at <= current.lastRow + 1;
    if (current && goesOn) current.lastRow = Math.max(current.lastRow, at);
    for (const cell of cells) {
      const column = columns.findIndex((one) => isIn(one, cell));
      if (column < 0) {
        if (ledger.isFree(cell) && cell.column > (columns.at(-1)?.last ?? 0))
          ledger.doubt(cell, "unknownColumn");
      } else if (isNone(block, cell)) ledger.take(cell, "none");
      else if (isError(cell)) ledger.doubt(cell, "errorValue");
      else if (!current || !goesOn) ledger.doubt(cell, "unclearRow");
      else {
        ledger.take(cell, "plan");
        current.results.push({ column, text: cell.text, address: cell.address });
      }
    }
  }
  return rows.map(({ lastRow: _last, key: _key, ...row }) => row);
};

/** A title or the lines of the next leader, or the place and date above a signature. */
const endsTable = ({ leader }: MatrixBlock, cell: GridCell, beside: number): boolean =>
  leader.some((label) => beside <= 3 && afterLabel(label, cell.text) !== undefined) ||
  (beside === 1 && (placeAndDate(cell.text) !== undefined || /^MATRIKS\b/.test(plain(cell.text))));

/** "x", "-" and words that say that a person has no result there. */
const isNone = ({ none }: MatrixBlock, cell: GridCell): boolean =>
  plain(cell.text) === "" || isLabel(none, cell.text) || columnNumber(cell) !== undefined;

/** A name, with the number that stands below it or behind it. */
const nameIn = (text: string): { readonly nama: string; readonly nip: string } => {
  const found = /^(.*?)[\s/,(]*\b(?:NIP|NRP|NIPPPK|NI PPPK)\b[.\s:]*([^\n)]*)\)?\s*$/is.exec(text);
  if (found) return { nama: (found[1] ?? "").trim(), nip: nipIn(found[2] ?? "") };
  const digits = nipWithin(text);
  const [first = "", second = ""] = text.split(/\r\n|\r|\n|\//);
  return digits !== "" && nipWithin(second) === digits
    ? { nama: first.trim(), nip: digits }
    : { nama: text.trim(), nip: "" };
};

const nipIn = (text: string): string =>
  nipWithin(text) || valueOf(text.replace(/^\s*(NIP|NRP)\b[.\s]*:?/i, "")).replace(/^-$/, "");

/** A post, with the part in a team that stands below it or alone. */
const postIn = (
  block: MatrixBlock,
  text: string,
): { readonly jabatan: string; readonly peran: ReadMatrixRow["peran"] } => {
  const alone = roleIn(block, text);
  if (alone !== "") return { jabatan: "", peran: alone };
  const [, before = "", inside = ""] = /^(.*?)\s*[(/\n]\s*([^()/\n]+)\)?\s*$/s.exec(text) ?? [];
  const peran = roleIn(block, inside);
  return peran === "" ? { jabatan: text.trim(), peran } : { jabatan: before.trim(), peran };
};

const roleIn = ({ roles }: MatrixBlock, text: string): ReadMatrixRow["peran"] =>
  roles.find((role) => isLabel(role, text))?.field ?? "";
