import { kelompok } from "../rules/lists";
import type { Kelompok } from "../rules/lists";
import type { Book } from "./book";
import { inOrder } from "./inOrder";
import { inForce } from "./resultTree";
import type { Row } from "./tables";

/** The group of a result; one that says none is utama. */
export const groupOf = (result: Pick<Row<"kinerja">, "kelompok">): Kelompok => result.kelompok || "Utama";

/** Results as the forms list them: utama before tambahan, each in its order. */
export const asListed = (results: readonly Row<"kinerja">[]): Row<"kinerja">[] => {
  const ordered = inOrder(results);
  return kelompok.flatMap((group) => ordered.filter((row) => groupOf(row) === group));
};

/** The results in force of an SKP as its forms list them. */
export const ownResults = ({ tables }: Book, skp: string): Row<"kinerja">[] =>
  asListed(tables.kinerja.rows.filter((row) => row.idSkp === skp && inForce(row)));
