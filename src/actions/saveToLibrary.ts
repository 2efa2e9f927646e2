import type { Book } from "../model/book";
import { byId } from "../model/book";
import { grouped } from "../model/grouped";
import { isRefusal } from "../model/plan";
import { inForce } from "../model/resultTree";
import { normalised } from "../rules/similar";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";

/** Whose results are kept for others. */
export interface LibraryWish {
  /** The ids of the SKP. */
  readonly plans: readonly string[];
}

/**
 * Keeps the results of plans in the library under the post that holds them, one row an indicator. What the library
 * holds already, in whatever case and spacing, comes no second time.
 */
export const saveToLibrary: Action<LibraryWish> = {
  name: "saveToLibrary",
  plan: (book, { plans }, tools) => {
    const known = byId(book, "skp");
    if (plans.some((id) => !known.has(id))) return { refused: "unknownSkp" };
    const tables = ensureTables(book, ["pustaka"]);
    if (isRefusal(tables)) return tables;
    const library = mergeInto(book, "pustaka", tools, (row) => [normalised(row.rencana)]);
    for (const row of rowsOf(book, plans))
      library.put(row, (other) =>
        (["jabatan", "rencana", "aspek", "indikator"] as const).every(
          (column) => normalised(other[column]) === normalised(String(row[column])),
        ),
      );
    const rows = library.steps().filter((step) => step.do === "append");
    return { steps: rows.length ? [...tables, ...rows] : [] };
  },
};

const rowsOf = (book: Book, plans: readonly string[]) => {
  const posts = postsOf(book);
  const results = grouped(book.tables.kinerja.rows.filter(inForce), ({ idSkp }) => idSkp);
  const indicators = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  const none = { aspek: "", indikator: "", target: "", satuan: "", arah: "" } as const;
  return plans.flatMap((skp) =>
    (results.get(skp) ?? [])
      .filter(({ rencana }) => rencana.trim() !== "")
      .flatMap(({ id, kelompok, jenisHasil, perspektif, rencana }) =>
        (indicators.get(id) ?? [none]).map(({ aspek, indikator, target, satuan, arah }) => ({
          jabatan: posts.get(skp) ?? "",
          kelompok: kelompok || "Utama",
          jenisHasil,
          perspektif,
          rencana,
          aspek,
          indikator,
          target,
          satuan,
          arah,
        })),
      ),
  );
};

/** The post of each SKP: its own, else that of the person. */
const postsOf = (book: Book): ReadonlyMap<string, string> => {
  const people = byId(book, "pegawai");
  return new Map(
    book.tables.skp.rows.map(({ id, jabatan, idPegawai }) => [
      id,
      jabatan || (people.get(idPegawai)?.jabatan ?? ""),
    ]),
  );
};
