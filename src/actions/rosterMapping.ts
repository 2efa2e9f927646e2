import { employeeFields, employeeHeadings as headers, ofSuperior } from "../forms/lists/employees";
import type { EmployeeField } from "../forms/lists/employees";

export { employeeFields as rosterColumns };
export type RosterColumn = EmployeeField;

/** Where each column stands in the rows, zero-based. */
export type RosterColumns = Readonly<Partial<Record<RosterColumn, number>>>;

/** How a list of employees was understood. */
export interface RosterMapping {
  /** The row of the headers, zero-based; -1 where no row looks like headers. */
  readonly headerRow: number;
  readonly columns: RosterColumns;
  /** "pasti": a header known word for word; "mungkin": one that only contains a known word. */
  readonly confidence: Readonly<Partial<Record<RosterColumn, "pasti" | "mungkin">>>;
  /** Headers of columns that hold something and will not be taken. */
  readonly notUnderstood: readonly { readonly column: number; readonly header: string }[];
}

/** Headers stand within so many rows. */
const headerRows = 20;

/** Headers of columns that nobody misses. */
const needless = new Set(["no", "nomor", "no urut", "nomor urut", ""]);

/** Proposes which column is what, by the headers, wherever they stand in the first rows and in any order. */
export const rosterMapping = (rows: readonly (readonly string[])[]): RosterMapping => {
  const proposals = rows.slice(0, headerRows).map((row, headerRow) => proposalOf(row, headerRow));
  const best = proposals.reduce<Proposal | undefined>(
    (found, one) => (one.score > (found?.score ?? 0) ? one : found),
    undefined,
  );
  if (!best) return { headerRow: -1, columns: {}, confidence: {}, notUnderstood: [] };
  const taken = new Set(Object.values(best.columns));
  const notUnderstood = (rows[best.headerRow] ?? [])
    .map((header, column) => ({ column, header: header.trim() }))
    .filter(({ column, header }) => !taken.has(column) && !needless.has(words(header)))
    .filter(({ column }) => rows.slice(best.headerRow + 1).some((row) => (row[column] ?? "").trim() !== ""));
  return { headerRow: best.headerRow, columns: best.columns, confidence: best.confidence, notUnderstood };
};

type Proposal = Pick<RosterMapping, "headerRow" | "columns" | "confidence"> & { readonly score: number };

/** A header's letters, apart from everything else: "NIP_BARU " and "Nip. Baru" are one. */
const words = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();

/** A row as headers. Without a name or a NIP it is none, and scores 0. */
const proposalOf = (row: readonly string[], headerRow: number): Proposal => {
  const found = row.map(words);
  const columns: Partial<Record<RosterColumn, number>> = {};
  const confidence: Partial<Record<RosterColumn, "pasti" | "mungkin">> = {};
  const taken = new Set<number>();
  const take = (key: RosterColumn, column: number, sure: "pasti" | "mungkin") => {
    if (column < 0 || columns[key] !== undefined) return;
    columns[key] = column;
    confidence[key] = sure;
    taken.add(column);
  };
  for (const key of employeeFields)
    for (const known of headers[key].known)
      take(
        key,
        found.findIndex((header, column) => header === known && !taken.has(column)),
        "pasti",
      );
  for (const key of employeeFields)
    take(
      key,
      found.findIndex(
        (header, column) =>
          !taken.has(column) &&
          headers[key].likely.test(header) &&
          (key === "atasan" || !ofSuperior.test(header)),
      ),
      "mungkin",
    );
  const score = Object.values(confidence).reduce((sum, sure) => sum + (sure === "pasti" ? 3 : 1), 0);
  return { headerRow, columns, confidence, score: columns.nama === undefined ? 0 : score };
};
