import type { Book } from "../model/book";
import { isRefusal } from "../model/plan";
import type { Refusal } from "../model/plan";
import { inForce } from "../model/resultTree";
import type { roles } from "../model/tables";
import type { Row } from "../model/tables";
import { bare } from "../rules/words";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import { aboveCells, listRefusal, lockedRefusal, nextOrder } from "./resultRows";
import type { Above } from "./resultRows";

/** An indicator to be; what is left out stays empty. */
export type NewIndicator = Pick<Row<"indikator">, "indikator"> &
  Partial<Pick<Row<"indikator">, "aspek" | "target" | "satuan" | "arah" | "nilaiTerburuk">>;

/** Who takes on a result, and as what. */
export interface ResultOwner {
  /** The id of the SKP. */
  readonly skp: string;
  readonly peran: (typeof roles)[number] | "";
}

/** A new rencana hasil kerja for one SKP, or for those of a team. */
export interface ResultWish extends Partial<
  Pick<
    Row<"kinerja">,
    "kelompok" | "jenisHasil" | "cascading" | "perspektif" | "acuan" | "penugasanDari" | "rencanaPimpinan"
  >
> {
  readonly owners: readonly ResultOwner[];
  readonly above: Above;
  readonly rencana: string;
  readonly indicators: readonly NewIndicator[];
}

/**
 * Adds a result with its indicators: at the top, under a leader's indicator, or under a leader's result as a whole. One
 * that an SKP holds already (the same text under the same parent, in force) is recognised; its empty cells are filled.
 */
export const addResult: Action<ResultWish> = {
  name: "addResult",
  plan: (book, wish, tools) => {
    const { owners, above, indicators, ...cells } = wish;
    const rencana = wish.rencana.trim();
    const refusal = refusalOf(book, wish);
    if (refusal) return refusal;
    const parent = aboveCells(book, above);
    if (isRefusal(parent)) return parent;
    const tables = ensureTables(book, ["kinerja", "indikator"]);
    if (isRefusal(tables)) return tables;
    const own = ownRows(book, owners);
    const results = mergeInto(book, "kinerja", tools, (row) => [row.idSkp]);
    const measures = mergeInto(book, "indikator", tools, (row) => [row.idKinerja]);
    for (const { skp, peran } of owners) {
      const idKinerja = results.put(
        {
          ...cells,
          rencana,
          ...parent,
          kelompok: wish.kelompok || "Utama",
          peran,
          urutan: nextOrder(own.get(skp) ?? []),
          status: "berlaku",
          versi: 1,
          idSkp: skp,
        },
        (row) =>
          inForce(row) && row.idSkp === skp && bare(row.rencana) === bare(rencana) && hangsOn(row, parent),
      );
      indicators.forEach(({ indikator, ...rest }, at) =>
        measures.put(
          { ...rest, indikator: indikator.trim(), urutan: at + 1, status: "berlaku", idKinerja },
          (row) =>
            inForce(row) &&
            row.idKinerja === idKinerja &&
            row.aspek === (rest.aspek ?? "") &&
            bare(row.indikator) === bare(indikator),
        ),
      );
    }
    return { steps: [...tables, ...results.steps(), ...measures.steps()] };
  },
};

type Parent = Pick<Row<"kinerja">, "idInduk" | "idIndikatorInduk">;

const hangsOn = (row: Parent, { idInduk, idIndikatorInduk }: Parent): boolean =>
  row.idIndikatorInduk === idIndikatorInduk && (idIndikatorInduk !== "" || row.idInduk === idInduk);

const ownRows = (book: Book, owners: readonly ResultOwner[]): ReadonlyMap<string, Row<"kinerja">[]> => {
  const rows = new Map(owners.map(({ skp }) => [skp, [] as Row<"kinerja">[]]));
  for (const row of book.tables.kinerja.rows) rows.get(row.idSkp)?.push(row);
  return rows;
};

const refusalOf = (book: Book, wish: ResultWish): Refusal | undefined => {
  if (wish.owners.length === 0) return { refused: "noOwner" };
  if (wish.rencana.trim() === "") return { refused: "noResultText" };
  if (wish.indicators.some(({ indikator }) => indikator.trim() === "")) return { refused: "noIndicatorText" };
  for (const { skp } of wish.owners) {
    const locked = lockedRefusal(book, skp);
    if (locked) return locked;
  }
  const { kelompok = "", jenisHasil = "", cascading = "", perspektif = "" } = wish;
  const lists = [
    listRefusal("kinerja", { kelompok, jenisHasil, cascading, perspektif }),
    ...wish.owners.map(({ peran }) => listRefusal("kinerja", { peran })),
    ...wish.indicators.map((indicator) => listRefusal("indikator", { ...indicator })),
  ];
  return lists.find((refusal) => refusal !== undefined);
};
