import type { Book } from "../book";
import { byId } from "../book";
import { headerOf } from "./agreedCells";
import type { AgreedCells, AgreedTable } from "./agreedCells";

/** The header of a column, without that it holds an id. */
export const columnName = (table: AgreedTable, column: string): string =>
  headerOf(table, column).replace(/^ID /, "");

/** Says agreed cells as people read them; "" is an empty cell. */
export interface CellSayer {
  /** A cell; in place of an id the text of the row that bears it, or the name of the person. */
  readonly cell: (column: string, value: string | number | undefined) => string | number;
  /** The rows as a whole in one line. */
  readonly row: (table: AgreedTable, cells: AgreedCells) => string;
}

/** Looks up what ids name in these books, the first first. */
export const cellSayer = (...books: readonly Book[]): CellSayer => {
  const found = books.map((book) => ({
    kinerja: byId(book, "kinerja"),
    indikator: byId(book, "indikator"),
    skp: byId(book, "skp"),
    pegawai: byId(book, "pegawai"),
  }));
  const named = (id: string): string | undefined => {
    for (const { kinerja, indikator, skp, pegawai } of found) {
      const plan = skp.get(id);
      const text =
        kinerja.get(id)?.rencana ??
        indikator.get(id)?.indikator ??
        (plan && (pegawai.get(plan.idPegawai)?.nama ?? plan.jabatan));
      if (text) return text;
    }
    return undefined;
  };
  return {
    cell: (column, value) => {
      if (column === "status") return value ?? "berlaku";
      if (value === undefined || !column.startsWith("id")) return value ?? "";
      return named(String(value)) ?? value;
    },
    row: (table, cells) =>
      mainColumns[table]
        .flatMap((column) => (cells[column] === undefined ? [] : [String(cells[column])]))
        .join("; "),
  };
};

/** What says of a whole row which one it is. */
const mainColumns: Readonly<Record<AgreedTable, readonly string[]>> = {
  kinerja: ["rencana"],
  indikator: ["aspek", "indikator", "target", "satuan"],
  perilaku: ["nilai", "ekspektasi"],
  lampiran: ["kelompok", "uraian", "disepakati"],
};
