import type { Book } from "../../model/book";
import { fromSerial, inWords } from "../../model/civilDate";
import { columnsOf } from "../../model/tables";
import type { Row, TableKey } from "../../model/tables";
import { berakhlak } from "../../rules/berakhlak";
import type { ListName } from "../form";
import { cellText, same, slot } from "./slot";
import type { Slot } from "./slot";

/** A row of a list, by the columns of its table. */
export type ListRow = Readonly<Record<string, Slot>>;

/** The lists of an SKP, each with a blank row at its end by which further ones are drawn. */
export interface ListContent {
  readonly rows: readonly ListRow[];
  readonly blank: ListRow;
}

/** The parts of the dialogue about an SKP, in the order of time, and the competences of its owner. */
export function listsOf({ tables }: Book, skp: string): Readonly<Record<ListName, ListContent>> {
  const entries = [...tables.dialog.rows]
    .filter((row) => row.idSkp === skp)
    .sort((a, b) => (a.tanggal ?? Infinity) - (b.tanggal ?? Infinity) || 0);
  const said = (part: ListName) =>
    listOf(
      "dialog",
      entries.filter((row) => partOf(row) === part),
    );
  return {
    hasil: said("hasil"),
    perilaku: said("perilaku"),
    karier: said("karier"),
    kesepakatan: said("kesepakatan"),
    kompetensi: listOf(
      "kompetensi",
      tables.kompetensi.rows.filter((row) => row.idSkp === skp),
    ),
  };
}

/** Where an entry of the dialogue stands on its form: what is about no value of BerAKHLAK is about results. */
const partOf = ({ jenis, mengenai }: Row<"dialog">): ListName => {
  if (jenis === "aspirasi karier") return "karier";
  if (jenis === "kesepakatan") return "kesepakatan";
  return berakhlak.some(({ nilai }) => same(nilai, mengenai)) ? "perilaku" : "hasil";
};

function listOf<K extends "dialog" | "kompetensi">(table: K, rows: readonly Row<K>[]): ListContent {
  return { rows: rows.map((row) => slotsOf(table, row)), blank: slotsOf(table) };
}

/** All cells of a row as texts; those of a row that is not made yet when absent. */
export const slotsOf = <K extends TableKey>(table: K, row?: Row<K>): ListRow => {
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
        ),
      ]),
  );
};
