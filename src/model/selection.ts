import type { Book, Content } from "./book";
import { readTag } from "./tag";
import { tableKeys } from "./tables";
import type { Row, TableKey } from "./tables";

/** A row of a table that is selected in the sheet. */
export interface Selection {
  readonly table: TableKey;
  readonly id: string;
  /** The form on which the cell stands, where it stands on one. */
  readonly form?: OnForm;
}

/** A form that a sheet shows, by its key, and its period. */
export interface OnForm {
  readonly key: string;
  readonly period: string;
}

/**
 * The row in which a selected cell stands: `address` is Excel's, such as "B7" or "$B$7:C9", of which the first row
 * counts. The form of a person stands for that person's SKP. Undefined where no row with an id is.
 */
export const rowAt = (book: Book, sheet: string, address: string): Selection | undefined => {
  const tag = readTag(book.sheets.find(({ name }) => name === sheet)?.tag ?? "");
  if (tag?.kind === "formulir")
    return { table: "skp", id: tag.skp, form: { key: tag.form, period: tag.period ?? "" } };
  const row = firstRow(address);
  for (const table of tableKeys) {
    const content = book.tables[table] as Content<TableKey>;
    if (content.sheet !== sheet || !content.present) continue;
    const id = content.rows[book.places[table]?.indexOf(row) ?? -1]?.id ?? "";
    if (id !== "") return { table, id };
  }
  return undefined;
};

/** The zero-based row of an address; -1 where it names whole columns. */
const firstRow = (address: string): number => {
  const cell = address.slice(address.lastIndexOf("!") + 1);
  return Number(/^\$?[A-Z]*\$?(\d+)/i.exec(cell)?.[1] ?? 0) - 1;
};

/** Whom and what a selected row is about. */
export interface Subject {
  /** The id of the SKP. */
  readonly skp: string;
  /** The id of the rencana hasil kerja. */
  readonly result?: string;
  readonly period?: string;
}

/**
 * What a row is about, by the ids that lead from it to an SKP. A person has several SKP at times: the one that
 * `current` names stays, else it is the first. Undefined where the row leads to none.
 */
export const subjectOf = (book: Book, selection: Selection, current?: string): Subject | undefined => {
  const found = leads(book, selection, current);
  return found && book.tables.skp.rows.some(({ id }) => id === found.skp) ? found : undefined;
};

const leads = (book: Book, { table, id }: Selection, current?: string): Subject | undefined => {
  const { tables } = book;
  const withId = <R extends { readonly id: string }>(rows: readonly R[], wanted: string) =>
    rows.find((row) => row.id === wanted);
  const ofSkp = (row: { readonly idSkp: string } | undefined, more?: Omit<Subject, "skp">) =>
    row && { skp: row.idSkp, ...more };
  const ofResult = (result: string, more?: Omit<Subject, "skp">) =>
    ofSkp(withId(tables.kinerja.rows, result), { result, ...more });
  const ofIndicator = (row: Row<"indikator"> | undefined, more?: Omit<Subject, "skp">) =>
    row && ofResult(row.idKinerja, more);
  const ofEvaluation = (row: Row<"penilaian"> | undefined) => ofSkp(row, row && { period: row.periode });
  switch (table) {
    case "pegawai": {
      const own = tables.skp.rows.filter(({ idPegawai }) => idPegawai === id);
      const [first] = own;
      return first && { skp: withId(own, current ?? "")?.id ?? first.id };
    }
    case "skp":
      return { skp: id };
    case "kinerja":
      return ofResult(id);
    case "indikator":
      return ofIndicator(withId(tables.indikator.rows, id));
    case "realisasi": {
      const row = withId(tables.realisasi.rows, id);
      return row && ofIndicator(withId(tables.indikator.rows, row.idIndikator), { period: row.periode });
    }
    case "penilaian":
      return ofEvaluation(withId(tables.penilaian.rows, id));
    case "umpanBalik": {
      const row = withId(tables.umpanBalik.rows, id);
      return row && ofEvaluation(withId(tables.penilaian.rows, row.idEvaluasi));
    }
    case "rencanaAksi": {
      const row = withId(tables.rencanaAksi.rows, id);
      return row && ofResult(row.idKinerja, { period: row.periode });
    }
    case "manual":
      return ofIndicator(withId(tables.indikator.rows, withId(tables.manual.rows, id)?.idIndikator ?? ""));
    case "keberatan":
      return ofEvaluation(withId(tables.penilaian.rows, withId(tables.keberatan.rows, id)?.idEvaluasi ?? ""));
    case "tindakLanjut":
      return ofEvaluation(
        withId(tables.penilaian.rows, withId(tables.tindakLanjut.rows, id)?.idEvaluasi ?? ""),
      );
    case "kesepakatan":
      return ofSkp(withId(tables.kesepakatan.rows, id));
    case "riwayat":
      return ofSkp(withId(tables.riwayat.rows, id));
    case "perilaku":
      return ofSkp(withId(tables.perilaku.rows, id));
    case "lampiran":
      return ofSkp(withId(tables.lampiran.rows, id));
    case "kompetensi":
      return ofSkp(withId(tables.kompetensi.rows, id));
    case "dialog": {
      const row = withId(tables.dialog.rows, id);
      return ofSkp(row, row?.periode ? { period: row.periode } : undefined);
    }
    default:
      return undefined;
  }
};
