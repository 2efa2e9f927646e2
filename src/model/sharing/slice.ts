import { bare } from "../../rules/words";
import type { Book } from "../book";
import { byId, emptyBook } from "../book";
import { tableKeys } from "../tables";
import type { TableKey } from "../tables";
import { planOfRows, planTables, rowsOf } from "./planOfRow";
import type { AnyRow, PlanTable } from "./planOfRow";
import type { Receiver } from "./receivers";

/** Rows by table: what a file holds of a workbook. Tables without rows are absent. */
export type Slice = Readonly<Partial<Record<TableKey, readonly AnyRow[]>>>;

/** How somebody is judged: no employee gets it before it is told to them. */
const judged = new Set<PlanTable>(["penilaian", "umpanBalik", "keberatan", "tindakLanjut"]);
/** What the results of who leads are read in. */
const above = new Set<PlanTable>(["skp", "kinerja", "indikator"]);

/**
 * What of a workbook a receiver needs and may see: the SKP of the receiver with all that belongs to them; of a penilai
 * also the own results, on which those of the others hang; the people whom these name, their units and periods, and the
 * settings. What a row says of rows that are not in the file is left out: of the leader's result its text stays.
 */
export const sliceFor = (book: Book, receiver: Receiver): Slice => {
  const { way, key } = receiver;
  const own = new Set(receiver.plans);
  const leading = new Set(
    way === "Penilai"
      ? book.tables.skp.rows.flatMap(({ id, idPegawai }) => (idPegawai === key && !own.has(id) ? [id] : []))
      : [],
  );
  const planOf = planOfRows(book);
  const rows: Partial<Record<TableKey, readonly AnyRow[]>> = {};
  for (const table of planTables) {
    if (way === "Pegawai" && judged.has(table)) continue;
    rows[table] = rowsOf(book, table).filter((row) => {
      const plan = planOf(table, row);
      return own.has(plan) || (above.has(table) && leading.has(plan));
    });
  }
  rows.kinerja = withoutLeaders(book, rows.kinerja ?? []);
  return filled({ ...around(book, receiver, rows.skp ?? []), ...rows });
};

/** A result whose leader's result is not there keeps its text, as of a form that was typed in. */
const withoutLeaders = (book: Book, some: readonly AnyRow[]): readonly AnyRow[] => {
  const there = new Set(some.map(({ id }) => id));
  const results = byId(book, "kinerja");
  const idIn = (id: AnyRow[string] | undefined) => (there.has(String(id)) ? String(id) : "");
  return some.map((row) => {
    const { idInduk = "", idIndukKedua = "", rencanaPimpinan = "", idIndikatorInduk = "" } = row;
    const hangs = there.has(String(idInduk));
    return {
      ...row,
      idInduk: idIn(idInduk),
      idIndukKedua: idIn(idIndukKedua),
      idIndikatorInduk: hangs ? idIndikatorInduk : "",
      rencanaPimpinan: hangs
        ? rencanaPimpinan
        : rencanaPimpinan || (results.get(String(idInduk))?.rencana ?? ""),
    };
  });
};

/** People, units, periods, absences and settings that the rows of the SKP ask for. */
const around = (book: Book, { way, key }: Receiver, plans: readonly AnyRow[]): Slice => {
  const owners = new Set(plans.map(({ idPegawai }) => idPegawai));
  const named = new Set([
    ...plans.flatMap(({ idPegawai, idPenilai, idAtasanPenilai }) => [idPegawai, idPenilai, idAtasanPenilai]),
    ...(way === "Unit" ? [] : [key]),
  ]);
  const people = rowsOf(book, "pegawai").filter(({ id }) => id !== "" && named.has(id));
  const posts = byId(book, "pegawai");
  const units = new Set(
    plans.map(({ unit, idPegawai }) => bare(String(unit || (posts.get(String(idPegawai))?.unit ?? "")))),
  );
  const known = new Set(people.map(({ id }) => id));
  return {
    pengaturan: rowsOf(book, "pengaturan"),
    pegawai: people,
    unit: rowsOf(book, "unit")
      .filter(({ unit }) => units.has(bare(String(unit))))
      .map((row) => ({ ...row, idKepala: known.has(String(row.idKepala)) ? (row.idKepala ?? "") : "" })),
    periode: rowsOf(book, "periode").filter(({ unit }) => unit === "" || units.has(bare(String(unit)))),
    keaktifan: rowsOf(book, "keaktifan").filter(({ idPegawai }) => owners.has(idPegawai ?? "")),
  };
};

/** A slice as a workbook that holds nothing else. */
export const bookOfSlice = (slice: Slice): Book => ({
  ...emptyBook,
  tables: Object.fromEntries(
    tableKeys.map((key) => [key, { ...emptyBook.tables[key], rows: slice[key] ?? [] }]),
  ) as unknown as Book["tables"],
});

const filled = (slice: Slice): Slice =>
  Object.fromEntries(Object.entries(slice).filter(([, rows]) => rows.length > 0));
