import * as fc from "fast-check";
import { recordAdjustment } from "../../src/actions/recordAdjustment";
import { restoreAgreed } from "../../src/actions/restoreAgreed";
import { setPlanState } from "../../src/actions/setPlanState";
import { agreedTables, cellsOfRow, writtenCells } from "../../src/model/agreement/agreedCells";
import type { AgreedTable } from "../../src/model/agreement/agreedCells";
import { changesSinceAgreed } from "../../src/model/agreement/agreedChanges";
import { ownedRows } from "../../src/model/agreement/agreedRows";
import type { Book, Content } from "../../src/model/book";
import { added, after, office, result } from "./treeOffice";

/**
 * Whatever is done to the rows of agreed SKP by hand: cells typed, rows deleted, typed, pasted over others or put into
 * another order.
 */
const base = (() => {
  const leader = added(office(["Sri", "Andi"]), "kasi", "Atas", { top: true }, [
    { indikator: "Indeks", target: 72 },
  ]);
  const above = { result: result(leader, "Atas").id };
  const one = added(leader, "Sri", "Satu", above, [
    { indikator: "Jumlah", target: 12 },
    { indikator: "Mutu" },
  ]);
  const two = added(one, "Sri", "Dua", above, [{ indikator: "Waktu", target: "5 hari" }]);
  return added(two, "Andi", "Tiga", above, [{ indikator: "Biaya", target: 1.5, satuan: "juta" }]);
})();
const all = { skp: base.tables.skp.rows.map(({ id }) => id), to: "ditetapkan" } as const;
const agreed = after(base, setPlanState, all);

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };
const rowsOf = (book: Book, table: AgreedTable) =>
  (book.tables[table] as unknown as Content<"kinerja">).rows as unknown as readonly AnyRow[];
const withRows = (book: Book, table: AgreedTable, rows: readonly AnyRow[]): Book =>
  ({ ...book, tables: { ...book.tables, [table]: { ...book.tables[table], rows } } }) as unknown as Book;

type HandEdit = (book: Book) => Book;

/** Changes the rows of a table that were picked; nothing where the table is empty by now. */
const onRows = (table: AgreedTable, picks: readonly number[], edit: (rows: AnyRow[], at: number[]) => void) =>
  ((book) => {
    const rows = [...rowsOf(book, table)];
    if (rows.length === 0) return book;
    edit(
      rows,
      picks.map((pick) => pick % rows.length),
    );
    return withRows(book, table, rows);
  }) satisfies HandEdit;

const tables = fc.constantFrom<AgreedTable>("kinerja", "indikator");
const texts = fc.constantFrom("Lain", "=1+1", "0012", "Dua", "");
const pick = fc.nat({ max: 50 });
const columns = {
  kinerja: ["rencana", "kelompok", "idInduk", "idSkp", "perspektif", "urutan"],
  indikator: ["indikator", "target", "satuan", "idKinerja", "aspek", "urutan"],
} as const;

let fresh = 0;
const edits: fc.Arbitrary<HandEdit> = fc.oneof(
  fc.tuple(tables, pick, pick, texts).map(([table, row, column, text]) =>
    onRows(table as "kinerja", [row], (rows, [at = 0]) => {
      const names = columns[table as keyof typeof columns];
      const name = names[column % names.length] ?? "urutan";
      const old = rows[at];
      if (old) rows[at] = { ...old, [name]: name === "urutan" ? 9 : text };
    }),
  ),
  fc
    .tuple(tables, pick)
    .map(([table, row]) => onRows(table, [row], (rows, [at = 0]) => void rows.splice(at, 1))),
  fc.tuple(tables, pick, pick).map(([table, from, to]) =>
    onRows(table, [from, to], (rows, [at = 0, over = 0]) => {
      const copy = rows[at];
      if (copy) rows[over] = copy;
    }),
  ),
  fc.tuple(tables, pick).map(([table, row]) =>
    onRows(table, [row], (rows, [at = 0]) => {
      const copy = rows[at];
      if (copy) rows.push({ ...copy, id: `N-${(fresh += 1)}` });
    }),
  ),
  fc
    .tuple(tables, pick)
    .map(([table, row]) => onRows(table, [row], (rows, [at = 0]) => rows.push(...rows.splice(at, 1)))),
);

const byHand = fc
  .array(edits, { minLength: 1, maxLength: 6 })
  .map((some) => some.reduce((book, edit) => edit(book), agreed));

const changesOf = (book: Book) => changesSinceAgreed(book).flatMap(({ changes }) => changes);
const restored = (book: Book) => after(book, restoreAgreed, { changes: changesOf(book) });

/** What every row of an SKP says, whatever their order; rows that lead to no SKP belong to none. */
const said = (book: Book) =>
  [...ownedRows(book)]
    .filter(({ skp }) => all.skp.includes(skp))
    .map(({ table, row }) => {
      const cells = Object.entries(cellsOfRow(table, row)).filter(([column]) => column !== "urutan");
      return `${table} ${row.id} ${writtenCells(table, Object.fromEntries(cells))}`;
    })
    .sort();

test("whatever is done by hand, restoring brings back exactly what was agreed", () => {
  fc.assert(
    fc.property(byHand, (book) => {
      const back = restored(book);
      expect(changesSinceAgreed(back)).toEqual([]);
      expect(said(back)).toEqual(said(agreed));
    }),
    { numRuns: 300 },
  );
});

test("what is recorded is agreed: there is nothing left to restore, and no row was touched", () => {
  fc.assert(
    fc.property(byHand, (book) => {
      const changes = changesOf(book).filter(
        ({ kind, stands }) => kind !== "overwritten" && stands?.nth === undefined,
      );
      const noted = after(book, recordAdjustment, {
        alasan: "Penugasan baru",
        disepakatiOleh: "Kasi",
        tanggal: 46_090,
        skp: [],
        changes,
      });
      for (const table of agreedTables) expect(noted.tables[table]).toEqual(book.tables[table]);
      const left = changesOf(noted);
      expect(left.every(({ kind, stands }) => kind === "overwritten" || stands?.nth !== undefined)).toBe(
        true,
      );
      if (left.length === 0) expect(restored(noted).tables).toEqual(noted.tables);
    }),
    { numRuns: 200 },
  );
});
