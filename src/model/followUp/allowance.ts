import type { Predikat } from "../../rules/predikat";
import type { Book } from "../book";

/** What the agency's own table says of a predikat. */
export interface Allowance {
  readonly persen: number;
  readonly dasar: string;
}

/** The agency's own rule, by predikat; empty until the office has filled its table: no percent is ours. */
export const allowances = (book: Book): ReadonlyMap<Predikat, Allowance> =>
  new Map(
    book.tables.tunjangan.rows.flatMap(({ predikat, persen, dasar }) =>
      predikat === "" || persen === null ? [] : [[predikat, { persen, dasar }] as const],
    ),
  );
