import type { Book, Content } from "../model/book";
import { byId } from "../model/book";
import type { Cell } from "../model/cell";
import { rawOf } from "../model/cell";
import { isRefusal } from "../model/plan";
import type { Refusal, Step } from "../model/plan";
import { inForce } from "../model/resultTree";
import type { Row } from "../model/tables";
import { bare } from "../rules/words";
import type { Action, Tools } from "./action";
import { cellRow } from "./cellRow";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import { changesOf, listRefusal, lockedRefusal, nextOrder } from "./resultRows";
import type { CellEdit } from "./resultRows";

/** The tables whose rows a person keeps one by one: each belongs to an SKP, to a result of one, or to an evaluation. */
export type KeptTable = "rencanaAksi" | "dialog" | "kompetensi" | "lampiran" | "tindakLanjut";

/** A new row, cells of one that is there, or one that goes. */
export type RowWish = {
  [T in KeptTable]: { readonly table: T } & (
    | { readonly add: Readonly<Partial<Record<keyof Row<T>, Cell>>> }
    | { readonly id: string; readonly cells: readonly CellEdit<keyof Row<T> & string>[] }
    | { readonly remove: string }
  );
}[KeptTable];

/** What holds of the rows of a table, by column keys. */
interface Rules {
  /** The column whose text a row cannot do without. */
  readonly text: string;
  /** Columns that tell rows apart: a new row that agrees in all of them is the one that is there. */
  readonly same: readonly string[];
  /** The columns whose equals are numbered together by Urutan; absent where rows bear no number. */
  readonly order?: readonly string[];
  /** Columns that an agreed SKP keeps as they are; none where the row is no part of what was agreed. */
  readonly agreed: readonly string[];
}

const rules: Readonly<Record<KeptTable, Rules>> = {
  rencanaAksi: {
    text: "rencana",
    same: ["idKinerja", "periode", "rencana"],
    order: ["idKinerja", "periode"],
    agreed: [],
  },
  dialog: {
    text: "isi",
    same: ["idSkp", "tanggal", "jenis", "mengenai", "idMengenai", "isi"],
    agreed: [],
  },
  kompetensi: { text: "kompetensi", same: ["idSkp", "kompetensi"], agreed: [] },
  lampiran: {
    text: "uraian",
    same: ["idSkp", "kelompok", "uraian"],
    order: ["idSkp", "kelompok"],
    agreed: ["kelompok", "urutan", "uraian", "disepakati"],
  },
  tindakLanjut: { text: "uraian", same: ["idEvaluasi", "jenis", "uraian"], agreed: [] },
};

type Cells = Readonly<Record<string, Cell>>;
type AnyRow = Cells & { readonly id: string };

/**
 * Keeps one row of the year's work: a step of the rencana aksi, an entry of the dialogue, a competence, a line of the
 * Lampiran, or what follows from an evaluation. A row that was added already is recognised by what it says. What an agreed SKP holds of the Lampiran stays;
 * whether a line came true is marked there all the same.
 */
export const keepRow: Action<RowWish> = {
  name: "keepRow",
  plan: (book, wish, tools) => {
    const tables = ensureTables(book, [wish.table]);
    if (isRefusal(tables)) return tables;
    const steps =
      "add" in wish
        ? added(book, wish.table, wish.add, tools)
        : "remove" in wish
          ? removed(book, wish.table, wish.remove)
          : changed(book, wish.table, wish.id, wish.cells);
    return isRefusal(steps) ? steps : { steps: steps.length ? [...tables, ...steps] : [] };
  },
};

const rowsOf = (book: Book, table: KeptTable): readonly AnyRow[] =>
  (book.tables[table] as Content<KeptTable>).rows as unknown as readonly AnyRow[];

const added = (book: Book, table: KeptTable, add: Cells, tools: Tools): readonly Step[] | Refusal => {
  const { text, same, order } = rules[table];
  const refusal = ownerRefusal(book, table, add) ?? textRefusal(text, add) ?? listRefusal(table, add);
  if (refusal) return refusal;
  const merger = mergeInto(book, table, tools, (row) => [keyOf(row as unknown as Cells, same)]);
  const alike = order && rowsOf(book, table).filter((row) => keyOf(row, order) === keyOf(add, order));
  const urutan =
    alike && nextOrder(alike.map((row) => ({ urutan: typeof row.urutan === "number" ? row.urutan : null })));
  merger.put(urutan === undefined ? add : { urutan, ...add }, () => true);
  return merger.steps();
};

const changed = (
  book: Book,
  table: KeptTable,
  id: string,
  cells: readonly CellEdit[],
): readonly Step[] | Refusal => {
  const row = rowsOf(book, table).find((one) => one.id === id);
  if (!row) return { refused: "rowGone" };
  const { text, agreed } = rules[table];
  const to: Cells = Object.fromEntries(cells.map((cell) => [cell.column, cell.to]));
  const refusal =
    (cells.some(({ column }) => agreed.includes(column))
      ? lockedRefusal(book, String(row.idSkp))
      : undefined) ??
    (text in to ? textRefusal(text, to) : undefined) ??
    listRefusal(table, to);
  return refusal ?? changesOf(table, id, cells);
};

const removed = (book: Book, table: KeptTable, id: string): readonly Step[] | Refusal => {
  const row = rowsOf(book, table).find((one) => one.id === id);
  if (!row) return [];
  const refusal = rules[table].agreed.length ? lockedRefusal(book, String(row.idSkp)) : undefined;
  return refusal ?? [{ do: "remove", table, rows: [cellRow(table, id, row)] }];
};

const textRefusal = (column: string, cells: Cells): Refusal | undefined =>
  String(cells[column] ?? "").trim() === "" ? { refused: "noRowText" } : undefined;

/** The refusal where that to which a new row shall belong is not there, or where it takes none. */
const ownerRefusal = (book: Book, table: KeptTable, add: Cells): Refusal | undefined => {
  if (table === "rencanaAksi") {
    const result = byId(book, "kinerja").get(String(add.idKinerja));
    return result && inForce(result) ? undefined : { refused: "resultGone" };
  }
  if (table === "tindakLanjut")
    return byId(book, "penilaian").has(String(add.idEvaluasi)) ? undefined : { refused: "evaluationGone" };
  const idSkp = String(add.idSkp);
  if (rules[table].agreed.length) return lockedRefusal(book, idSkp);
  return byId(book, "skp").has(idSkp) ? undefined : { refused: "skpGone" };
};

const keyOf = (row: Cells, columns: readonly string[]): string =>
  columns.map((column) => bare(String(rawOf(row[column] ?? null)))).join("\n");
