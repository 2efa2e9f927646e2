import { isRefusal } from "../model/plan";
import { inForce } from "../model/resultTree";
import { normalised } from "../rules/similar";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import { lockedRefusal, nextOrder } from "./resultRows";

/** Which rows of the library come into a plan. */
export interface LibraryTake {
  /** The id of the SKP. */
  readonly skp: string;
  /** The ids of the rows of the library. */
  readonly rows: readonly string[];
}

/**
 * Adds results of the library to a plan, with their indicators; rows of one result come as one. A result that the plan
 * holds already keeps its cells and gets the indicators that it lacks.
 */
export const takeFromLibrary: Action<LibraryTake> = {
  name: "takeFromLibrary",
  plan: (book, { skp, rows }, tools) => {
    const locked = lockedRefusal(book, skp);
    if (locked) return locked;
    const tables = ensureTables(book, ["kinerja", "indikator"]);
    if (isRefusal(tables)) return tables;
    const results = mergeInto(book, "kinerja", tools, (row) => [row.idSkp]);
    const measures = mergeInto(book, "indikator", tools, (row) => [row.idKinerja]);
    const first = nextOrder(book.tables.kinerja.rows.filter(({ idSkp }) => idSkp === skp));
    for (const { id, kelompok, jenisHasil, perspektif, rencana, ...measure } of book.tables.pustaka.rows) {
      if (!rows.includes(id)) continue;
      const idKinerja = results.put(
        {
          kelompok: kelompok || "Utama",
          jenisHasil,
          perspektif,
          rencana,
          urutan: first + results.rows.length,
          status: "berlaku",
          versi: 1,
          idSkp: skp,
        },
        (row) => inForce(row) && row.idSkp === skp && normalised(row.rencana) === normalised(rencana),
      );
      const { aspek, indikator, target, satuan, arah } = measure;
      if (indikator === "" && target === "") continue;
      const beside = (row: { readonly [column: string]: unknown }) => row.idKinerja === idKinerja;
      measures.put(
        {
          aspek,
          indikator,
          target,
          satuan,
          arah,
          urutan: nextOrder(book.tables.indikator.rows.filter(beside)) + measures.rows.filter(beside).length,
          status: "berlaku",
          idKinerja,
        },
        (row) =>
          inForce(row) &&
          beside(row) &&
          row.aspek === aspek &&
          normalised(row.indikator) === normalised(indikator),
      );
    }
    const steps = [...results.steps(), ...measures.steps()].filter((step) => step.do === "append");
    return { steps: steps.length ? [...tables, ...steps] : [] };
  },
};
