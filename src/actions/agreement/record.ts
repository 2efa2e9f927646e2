import { differences, partOf, writtenCells } from "../../model/agreement/agreedCells";
import type { AgreedCells, AgreedTable } from "../../model/agreement/agreedCells";
import { rowKey, saidIn } from "../../model/agreement/agreedRecords";
import type { AgreedRecords } from "../../model/agreement/agreedRecords";
import { cellSayer, columnName } from "../../model/agreement/saidCells";
import type { Book } from "../../model/book";
import type { Cell } from "../../model/cell";
import type { CellRow, Change, Step } from "../../model/plan";
import type { Row } from "../../model/tables";
import { definitionOf } from "../../model/tables";
import type { Tools } from "../action";
import { mergeInto } from "../merge";

/** Why an agreed SKP is changed, who agreed to that, and on which day (Excel's serial number). */
export interface Adjustment {
  readonly alasan: string;
  readonly disepakatiOleh: string;
  readonly tanggal: number;
}

/** What one row says from now on; "gone" where it is no part of the SKP any more. */
export interface Agreed {
  readonly table: AgreedTable;
  readonly id: string;
  readonly skp: string;
  readonly next: AgreedCells | "gone";
}

/** What Riwayat says was changed where a row came or went as a whole. */
export const wholeRow = { new: "Baris baru", gone: "Baris dihapus" } as const;

/** The records of what rows say from now on; a row whose newest record says just that needs none. */
export const recordRows = (
  rows: readonly Agreed[],
  versionOf: (skp: string) => number,
  { ofSkp }: AgreedRecords,
  tools: Tools,
): CellRow[] =>
  rows.flatMap(({ table, id, skp, next }): CellRow[] => {
    const isi = next === "gone" ? "" : writtenCells(table, next);
    if (ofSkp.get(skp)?.get(rowKey(table, id))?.isi === isi) return [];
    return [
      {
        id: tools.newId(definitionOf("kesepakatan").letter),
        versi: versionOf(skp),
        bagian: partOf(table),
        isi,
        idBaris: id,
        idSkp: skp,
      },
    ];
  });

/**
 * The version of an adjustment: one more than the SKP says, or the one that an interrupted adjustment has recorded
 * already, so that it is completed rather than counted twice.
 */
export const adjustedVersion = ({ versions }: AgreedRecords, { id, versi }: Row<"skp">): number => {
  const said = versi ?? 1;
  const recorded = versions.get(id) ?? 0;
  return recorded > said ? recorded : said + 1;
};

/** One row of Riwayat for each cell that is agreed anew, and for each row that comes or goes as a whole. */
export const historyRows = (
  book: Book,
  after: Book,
  rows: readonly Agreed[],
  versionOf: (skp: string) => number,
  { ofSkp }: AgreedRecords,
  { tanggal, alasan, disepakatiOleh }: Adjustment,
  tools: Tools,
): Step[] => {
  const history = mergeInto(book, "riwayat", tools, (row) => [row.idBaris]);
  const say = cellSayer(after, book);
  for (const { table, id, skp, next } of rows) {
    const record = ofSkp.get(skp)?.get(rowKey(table, id));
    const said = record && saidIn(record);
    const before = said === "gone" || said === undefined ? {} : said;
    const put = (yangDiubah: string, sebelum: Cell, sesudah: Cell) =>
      history.put(
        {
          tanggal: { serial: tanggal },
          versi: versionOf(skp),
          bagian: partOf(table),
          yangDiubah,
          sebelum,
          sesudah,
          alasan: alasan.trim(),
          disepakatiOleh: disepakatiOleh.trim(),
          idBaris: id,
          idSkp: skp,
        },
        (row) =>
          row.idSkp === skp &&
          row.idBaris === id &&
          row.versi === versionOf(skp) &&
          row.yangDiubah === yangDiubah &&
          row.sesudah === (sesudah ?? ""),
      );
    if (next === "gone") {
      if (Object.keys(before).length > 0) put(wholeRow.gone, say.row(table, before), null);
    } else if (Object.keys(before).length === 0) put(wholeRow.new, null, say.row(table, next));
    else
      for (const column of differences(table, before, next))
        put(
          columnName(table, column),
          orNull(say.cell(column, before[column])),
          orNull(say.cell(column, next[column])),
        );
  }
  return history.steps();
};

const orNull = (cell: string | number): Cell => (cell === "" ? null : cell);

/** The step that gives an SKP its version; none where it says that one. */
export const versionSteps = ({ id, versi }: Row<"skp">, to: number): Change[] =>
  versi === to ? [] : [{ do: "change", table: "skp", id, column: "versi", from: versi, to }];

/** Rows of one table that are added, as steps. */
export const appended = (table: "kesepakatan", rows: readonly CellRow[]): Step[] =>
  rows.length > 0 ? [{ do: "append", table, rows }] : [];
