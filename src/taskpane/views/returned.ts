import type { Format } from "../../locale/format";
import type { Words } from "../../locale/id";
import type { CollectWords } from "../../locale/sharing";
import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { planOfRows, planTables } from "../../model/sharing/planOfRow";
import type { AnyRow } from "../../model/sharing/planOfRow";
import type { Difference } from "../../model/sharing/threeWay";
import { columnsOf, definitionOf } from "../../model/tables";
import type { Row, TableKey } from "../../model/tables";
import { dataInWords, shortened } from "../preview/planInWords";

/** Which of the two sides is used: what came back, or the workbook as it is. */
export type Side = "theirs" | "ours";

/** One difference as a person reads it. */
export interface ChangeInWords {
  /** The same for a difference of a file however often it is worked out. */
  readonly id: string;
  /** The same for all files that say something of it. */
  readonly place: string;
  readonly difference: Difference;
  /** Whose SKP, which sheet and which column. */
  readonly where: string;
  /** What kind of difference it is; "" where the values say it. */
  readonly kind: string;
  /** The values of a cell; of a row what stands in it, as theirs. */
  readonly sent: string;
  readonly theirs: string;
  readonly ours: string;
}

/** Differences of a file in words; `sending` is its row. */
export const changesInWords = (
  book: Book,
  differences: readonly Difference[],
  { id: sending, penerima: from }: Pick<Row<"kiriman">, "id" | "penerima">,
  words: Words,
  collect: CollectWords,
  format: Format,
): readonly ChangeInWords[] => {
  const where = placeInWords(book, words);
  const named = (place: string) => ({ id: `${sending} ${place}`, place });
  return differences.map((difference): ChangeInWords => {
    const { table, id } = difference;
    if (difference.kind === "cell") {
      const { column, sides, sent, theirs, ours } = difference;
      const value = (cell: typeof sent) => dataInWords(table, column, cell, words, format);
      const row = (book.tables[table].rows as readonly { readonly id: string }[]).find(
        (one) => one.id === id,
      ) as unknown as AnyRow | undefined;
      return {
        ...named(`${table} ${id} ${column}`),
        difference,
        where: [where(table, row), headerOf(table, column)].join(" · "),
        kind: sides === "both" ? collect.both : "",
        sent: value(sent),
        theirs: value(theirs),
        ours: value(ours),
      };
    }
    const { kind, row } = difference;
    const headers = kind === "added" ? "" : difference.changed.map((one) => headerOf(table, one)).join(", ");
    const kinds = {
      added: collect.added,
      deleted: headers === "" ? collect.deleted(from) : collect.deletedChanged(from, headers),
      gone: collect.gone(from, headers),
    };
    return {
      ...named(`${table} ${id}`),
      difference,
      where: where(table, row),
      kind: kinds[kind],
      sent: "",
      theirs: rowInWords(table, row, words, format),
      ours: "",
    };
  });
};

/** What a person has typed into a row. */
export const rowInWords = (table: TableKey, row: AnyRow, words: Words, format: Format): string =>
  shortened(
    columnsOf(table)
      .flatMap(([column, { kind }]) => {
        const value = row[column] ?? "";
        if (value === "" || kind === "id" || kind === "ref" || kind === "computed") return [];
        return [dataInWords(table, column, value, words, format)];
      })
      .join(" · "),
    160,
  );

const headerOf = (table: TableKey, column: string): string =>
  columnsOf(table).find(([key]) => key === column)?.[1].header ?? column;

/** Whose SKP a row belongs to and on which sheet it stands; of what belongs to none its own name. */
const placeInWords = (book: Book, words: Words) => {
  const planOf = planOfRows(book);
  const [plans, people] = [byId(book, "skp"), byId(book, "pegawai")];
  const results = byId(book, "kinerja");
  const indicators = byId(book, "indikator");
  return (table: TableKey, row: AnyRow | undefined): string => {
    const sheet = book.tables[table].sheet || definitionOf(table).sheet;
    if (!row) return sheet;
    const own = planTables.find((one) => one === table);
    const plan = own && plans.get(planOf(own, row));
    const owner = plan ? (people.get(plan.idPegawai)?.nama ?? words.plans.noName) : "";
    const result =
      results.get(String(row.idKinerja ?? ""))?.rencana ??
      indicators.get(String(row.idIndikator ?? ""))?.indikator ??
      "";
    const named = [row.nama, row.rencana, row.indikator, row.kunci, row.unit].find(
      (one) => typeof one === "string" && one !== "",
    );
    return [owner, sheet, shortened(String(named ?? result)), String(row.periode ?? "")]
      .filter((part) => part !== "")
      .join(" · ");
  };
};
