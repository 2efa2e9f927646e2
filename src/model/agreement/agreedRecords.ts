import type { Book } from "../book";
import type { Row } from "../tables";
import { readCells, tableOfPart } from "./agreedCells";
import type { AgreedCells, AgreedTable } from "./agreedCells";

/** What was agreed of one row when it was recorded last. */
export interface AgreedRecord {
  readonly table: AgreedTable;
  /** The id of the row, and of the SKP to which it belonged. */
  readonly id: string;
  readonly skp: string;
  readonly versi: number;
  /** As it stands in the sheet. */
  readonly isi: string;
  /** The id of the record itself. */
  readonly record: string;
}

/** The newest record of every row, and the newest version of every SKP. */
export interface AgreedRecords {
  /** By SKP, then in the order in which they were recorded first. */
  readonly ofSkp: ReadonlyMap<string, ReadonlyMap<string, AgreedRecord>>;
  readonly versions: ReadonlyMap<string, number>;
}

/** What tells one row of an SKP from another. */
export const rowKey = (table: AgreedTable, id: string): string => `${table} ${id}`;

/** Finds the newest record of every row: that of the highest version, of several the last in the table. */
export const agreedRecords = (book: Book): AgreedRecords => {
  const ofSkp = new Map<string, Map<string, AgreedRecord>>();
  const versions = new Map<string, number>();
  for (const row of book.tables.kesepakatan.rows) {
    const record = recordOf(row);
    if (!record) continue;
    const { skp, versi } = record;
    versions.set(skp, Math.max(versi, versions.get(skp) ?? 0));
    const own = ofSkp.get(skp) ?? new Map<string, AgreedRecord>();
    ofSkp.set(skp, own);
    const key = rowKey(record.table, record.id);
    if ((own.get(key)?.versi ?? 0) <= versi) own.set(key, record);
  }
  return { ofSkp, versions };
};

const recordOf = ({
  bagian,
  idBaris,
  idSkp,
  versi,
  isi,
  id,
}: Row<"kesepakatan">): AgreedRecord | undefined => {
  const table = tableOfPart(bagian);
  return table === undefined || idBaris === "" || idSkp === ""
    ? undefined
    : { table, id: idBaris, skp: idSkp, versi: versi ?? 1, isi, record: id };
};

/** What a record says; undefined where somebody has written something else there. */
export const saidIn = ({ table, isi }: AgreedRecord): AgreedCells | "gone" | undefined =>
  readCells(table, isi);
