import type { Book, Content } from "../book";
import { agreedTables } from "./agreedCells";
import type { AgreedTable } from "./agreedCells";

/** A row of a table that belongs to an SKP, as any code sees it. */
export type PlanRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** A row, where it stands and which SKP it belongs to. */
export interface OwnedRow {
  readonly table: AgreedTable;
  readonly row: PlanRow;
  /** The number of the row among the rows of its table, from 0. */
  readonly at: number;
  /** Of several rows that bear its id, which one, from 1. */
  readonly nth: number;
  /** The id of the SKP; "" where the row leads to none. */
  readonly skp: string;
}

/** Every row of the tables that are agreed, in their order, with the SKP to which it belongs; pauses after each. */
export function* ownedRows(book: Book): Generator<OwnedRow> {
  const skpOfResult = new Map(book.tables.kinerja.rows.map(({ id, idSkp }) => [id, idSkp]));
  for (const table of agreedTables) {
    const counts = new Map<string, number>();
    const rows = (book.tables[table] as unknown as Content<"kinerja">).rows as unknown as readonly PlanRow[];
    for (const [at, row] of rows.entries()) {
      const nth = (counts.get(row.id) ?? 0) + 1;
      counts.set(row.id, nth);
      const skp = table === "indikator" ? skpOfResult.get(String(row.idKinerja)) : String(row.idSkp);
      yield { table, row, at, nth, skp: skp ?? "" };
    }
  }
}
