import type { Book } from "../../model/book";
import { fromSerial, inWords } from "../../model/civilDate";
import type { Begins } from "../../model/layout";
import { columnsOf } from "../../model/tables";
import type { Row, TableKey } from "../../model/tables";
import { berakhlak } from "../../rules/berakhlak";
import type { ListName } from "../form";
import { cellText, same, slot } from "./slot";
import type { Slot } from "./slot";

/** A row of a list, by the columns of its table. */
export type ListRow = Readonly<Record<string, Slot>>;

/** A list of an SKP, and what a further row of it begins with. */
export interface ListContent {
  readonly rows: readonly ListRow[];
  readonly table: TableKey;
  readonly begins: Begins;
}

/** The parts of the dialogue about an SKP, in the order of time, and the competences of its owner. */
export function listsOf({ tables }: Book, skp: string): Readonly<Record<ListName, ListContent>> {
  const entries = [...tables.dialog.rows]
    .filter((row) => row.idSkp === skp)
    .sort((a, b) => (a.tanggal ?? Infinity) - (b.tanggal ?? Infinity) || 0);
  const said = (part: ListName, begins: Begins = {}): ListContent => ({
    rows: entries.filter((row) => partOf(row) === part).map((row) => slotsOf("dialog", row)),
    table: "dialog",
    begins: { ...begins, idSkp: skp },
  });
  return {
    hasil: said("hasil"),
    perilaku: said("perilaku"),
    karier: said("karier", { jenis: "aspirasi karier" }),
    kesepakatan: said("kesepakatan", { jenis: "kesepakatan" }),
    kompetensi: {
      rows: tables.kompetensi.rows
        .filter((row) => row.idSkp === skp)
        .map((row) => slotsOf("kompetensi", row)),
      table: "kompetensi",
      begins: { idSkp: skp },
    },
  };
}

/** Where an entry of the dialogue stands on its form: what is about no value of BerAKHLAK is about results. */
const partOf = ({ jenis, mengenai }: Row<"dialog">): ListName => {
  if (jenis === "aspirasi karier") return "karier";
  if (jenis === "kesepakatan") return "kesepakatan";
  return berakhlak.some(({ nilai }) => same(nilai, mengenai)) ? "perilaku" : "hasil";
};

/**
 * All cells of a row as texts; those of a row that is not made yet when absent.
 * @param begins what the row is found by and begins with, where it is one of its kind
 */
export const slotsOf = <K extends TableKey>(table: K, row?: Row<K>, begins?: Begins): ListRow => {
  const cells = row as (Row<K> & Record<string, unknown>) | undefined;
  return Object.fromEntries(
    columnsOf(table)
      .filter(([, { kind }]) => kind !== "computed" && kind !== "id" && kind !== "ref")
      .map(([field, column]) => [
        field,
        slot(
          column.kind === "date" && typeof cells?.[field] === "number"
            ? inWords(fromSerial(cells[field]))
            : cellText(cells?.[field]),
          table,
          String(cells?.id ?? ""),
          field,
          begins,
        ),
      ]),
  );
};
