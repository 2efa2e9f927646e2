import type { Book, Content } from "../book";
import type { TableKey } from "../tables";

/** A row as code sees it that treats every table alike. */
export type AnyRow = Readonly<Record<string, string | number | null>> & { readonly id: string };

/** The rows of a table as any code sees them. */
export const rowsOf = (book: Book, table: TableKey): readonly AnyRow[] =>
  (book.tables[table] as unknown as Content<"unit">).rows as unknown as readonly AnyRow[];

/** By which column a row leads to the row that it hangs on, and in which table that is; the first that is filled. */
const leads = [
  ["idSkp", "skp"],
  ["idKinerja", "kinerja"],
  ["idIndikator", "indikator"],
  ["idEvaluasi", "penilaian"],
] as const;

/** The tables whose rows belong to an SKP, each after those on which its rows hang. */
export const planTables = [
  "skp",
  "kinerja",
  "indikator",
  "manual",
  "perilaku",
  "lampiran",
  "kesepakatan",
  "riwayat",
  "rencanaAksi",
  "realisasi",
  "dialog",
  "kompetensi",
  "penilaian",
  "umpanBalik",
  "keberatan",
  "tindakLanjut",
] as const satisfies readonly TableKey[];
export type PlanTable = (typeof planTables)[number];

/** Tells the id of the SKP to which a row of these tables belongs; "" where it leads to none. */
export const planOfRows = (book: Book): ((table: PlanTable, row: AnyRow) => string) => {
  const plans = new Map<string, string>();
  const planOf = (table: PlanTable, row: AnyRow): string => {
    if (table === "skp") return row.id;
    for (const [column, above] of leads) {
      const id = row[column];
      if (typeof id !== "string" || id === "") continue;
      return above === "skp" ? id : (plans.get(`${above} ${id}`) ?? "");
    }
    return "";
  };
  for (const table of planTables)
    for (const row of rowsOf(book, table)) plans.set(`${table} ${row.id}`, planOf(table, row));
  return planOf;
};
