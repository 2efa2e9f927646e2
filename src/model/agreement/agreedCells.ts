import type { Cell } from "../cell";
import { inForce } from "../resultTree";
import { agreedParts, columnsOf } from "../tables";
import type { DataColumn, TableKey } from "../tables";

/** The tables whose rows are agreed with an SKP. */
export const agreedTables = ["kinerja", "indikator", "perilaku", "lampiran"] as const satisfies TableKey[];
export type AgreedTable = (typeof agreedTables)[number];

/** What a table's rows are called as parts of an SKP. */
export type AgreedPart = (typeof agreedParts)[number];

const parts: Readonly<Record<AgreedTable, AgreedPart>> = {
  kinerja: "Rencana Hasil Kerja",
  indikator: "Indikator",
  perilaku: "Perilaku",
  lampiran: "Lampiran",
};

/** The part of an SKP that a table holds. */
export const partOf = (table: AgreedTable): AgreedPart => parts[table];

/** The table that holds a part; undefined for a word that names none. */
export const tableOfPart = (part: string): AgreedTable | undefined =>
  agreedTables.find((table) => parts[table] === part);

type Columns = { readonly [T in AgreedTable]: readonly Exclude<DataColumn<T>, "id">[] };

/**
 * What is agreed of a row: what the forms of the SKP show of it, what it hangs on, how its target is measured, and
 * whether it is in force. Whether a resource was realised (tLampiran) is no part of it.
 */
export const agreedColumns: Columns = {
  kinerja: [
    "rencanaPimpinan",
    "kelompok",
    "rencana",
    "penugasanDari",
    "perspektif",
    "status",
    "idSkp",
    "idInduk",
    "idIndikatorInduk",
    "idIndukKedua",
  ],
  indikator: ["aspek", "indikator", "target", "satuan", "arah", "nilaiTerburuk", "status", "idKinerja"],
  perilaku: ["nilai", "ekspektasi", "idSkp"],
  lampiran: ["kelompok", "uraian", "disepakati", "idSkp"],
};

/** What is kept beside it so that a row that is gone comes back as it was; a change of it alone is none. */
const keptColumns: Columns = {
  kinerja: ["urutan", "jenisHasil", "cascading", "peran", "acuan", "versi"],
  indikator: ["urutan"],
  perilaku: [],
  lampiran: ["urutan"],
};

/** Whether a cell of a table is agreed with the SKP. */
export const isAgreedColumn = (table: AgreedTable, column: string): boolean =>
  (agreedColumns[table] as readonly string[]).includes(column);

/** What is agreed of a row, by column key; what is empty, and a status in force, is left out. */
export type AgreedCells = Readonly<Record<string, string | number>>;

type AnyRow = Readonly<Record<string, unknown>>;

/** What a row says now. */
export const cellsOfRow = (table: AgreedTable, row: AnyRow): AgreedCells => {
  const cells: Record<string, string | number> = {};
  for (const column of columnsIn[table]) {
    const value = row[column];
    if (typeof value !== "string" && typeof value !== "number") continue;
    if (value === "" || (column === "status" && inForce({ status: String(value) }))) continue;
    cells[column] = value;
  }
  return cells;
};

const orderedColumns = (table: AgreedTable): readonly string[] => {
  const wanted: readonly string[] = [...agreedColumns[table], ...keptColumns[table]];
  return columnsOf(table).flatMap(([key]) => (wanted.includes(key) ? [key] : []));
};

const perTable = <T>(of: (table: AgreedTable) => T): Readonly<Record<AgreedTable, T>> => ({
  kinerja: of("kinerja"),
  indikator: of("indikator"),
  perilaku: of("perilaku"),
  lampiran: of("lampiran"),
});

const columnsIn = perTable(orderedColumns);
const headers = perTable((table) => new Map(columnsOf(table).map(([key, { header }]) => [key, header])));
const keys = perTable((table) => new Map(columnsOf(table).map(([key, { header }]) => [header, key])));

/** The header of a column. */
export const headerOf = (table: AgreedTable, column: string): string => headers[table].get(column) ?? column;

/** Cells as the column Isi holds them: an object of headers and values, in the order of the sheet. */
export const writtenCells = (table: AgreedTable, cells: AgreedCells): string =>
  JSON.stringify(
    Object.fromEntries(
      columnsIn[table].flatMap((key) => (key in cells ? [[headerOf(table, key), cells[key]]] : [])),
    ),
  );

/** What Isi says of a row; undefined where it cannot be read. An empty one says that the row is no part any more. */
export const readCells = (table: AgreedTable, isi: string): AgreedCells | "gone" | undefined => {
  if (isi.trim() === "") return "gone";
  let said: unknown;
  try {
    said = JSON.parse(isi);
  } catch {
    return undefined;
  }
  if (typeof said !== "object" || said === null || Array.isArray(said)) return undefined;
  const cells: Record<string, string | number> = {};
  for (const [header, value] of Object.entries(said)) {
    const key = keys[table].get(header);
    if (key !== undefined && (typeof value === "string" || typeof value === "number")) cells[key] = value;
  }
  return cells;
};

/** The agreed columns in which two rows differ, in their order. */
export const differences = (table: AgreedTable, one: AgreedCells, other: AgreedCells): string[] =>
  agreedColumns[table].filter((column) => (one[column] ?? "") !== (other[column] ?? ""));

/** Cells as a row of a plan holds them: a status that is not said is in force. */
export const rowCells = (table: AgreedTable, cells: AgreedCells): Readonly<Record<string, Cell>> =>
  table === "kinerja" || table === "indikator" ? { status: "berlaku", ...cells } : cells;
