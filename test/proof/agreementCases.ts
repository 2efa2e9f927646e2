import { changesSinceAgreed } from "../../src/model/agreement/agreedChanges";
import type { Book } from "../../src/model/book";
import type { Case } from "./cases";
import { indicatorNamed, leaders, resultNamed, skpOf, tasks } from "./treeCases";

type Before = Case["before"];

/** Everybody's SKP is agreed. */
const allAgreed: Before[number] = {
  action: "setPlanState",
  input: (book) => ({ skp: book.tables.skp.rows.map(({ id }) => id), to: "ditetapkan", tanggal: 46_050 }),
};

/** The cell of a row that bears an id, in a column of a sheet. */
const cellAt = (book: Book, table: "kinerja" | "indikator", id: string, header: string) => {
  const { sheet, headers, rows } = book.tables[table];
  const at = rows.findIndex((row) => row.id === id);
  const row = book.places[table]?.[at];
  const column = headers.indexOf(header);
  if (row === undefined || column < 0) throw new Error(`no cell ${header} of ${id}`);
  return { sheet, address: `${String.fromCharCode(65 + column)}${row + 1}` };
};

/** What somebody types by hand into agreed rows: a text and a target. */
const byHand: NonNullable<Case["typed"]> = (book) => [
  { ...cellAt(book, "kinerja", resultNamed(book, leaders), "Rencana Hasil Kerja"), text: "'=Diubah tangan" },
  { ...cellAt(book, "indikator", indicatorNamed(book, "Jumlah desa"), "Target"), text: "90" },
];

/** The same, and another row in the place of one, as if that was deleted and the other typed. */
const andAnotherRow: NonNullable<Case["typed"]> = (book) => [
  ...byHand(book),
  { ...cellAt(book, "kinerja", resultNamed(book, tasks), "ID"), text: "K-LAINLAIN" },
  { ...cellAt(book, "kinerja", resultNamed(book, tasks), "Rencana Hasil Kerja"), text: "'-1 hasil lain" },
];

const changesIn = (book: Book) => changesSinceAgreed(book).flatMap(({ changes }) => changes);

const adjustment = { alasan: "=Anggaran berkurang", disepakatiOleh: "- Pegawai Satu", tanggal: 46_090 };

/** The cases of the actions of an agreed SKP, after the tree of `before`. */
export const agreementCases = (before: Before) => {
  const agreed: Before = [...before, allAgreed];
  return {
    setPlanState: { before, input: allAgreed.input },
    adjustPlan: {
      before: agreed,
      input: (book) => ({
        ...adjustment,
        skp: skpOf(book, 1),
        edit: {
          action: "addResult",
          input: {
            owners: [{ skp: skpOf(book, 1), peran: "mandiri" }],
            above: { indicator: indicatorNamed(book, "Jumlah kunjungan") },
            rencana: "+Layanan keliling",
            indicators: [{ indikator: "1E5 kunjungan", target: "1/2" }],
          },
        },
      }),
    },
    recordAdjustment: {
      before: agreed,
      typed: byHand,
      input: (book) => ({
        ...adjustment,
        skp: [skpOf(book, 0), skpOf(book, 1)],
        changes: changesIn(book),
      }),
    },
    restoreAgreed: {
      before: agreed,
      typed: andAnotherRow,
      input: (book) => ({ changes: changesIn(book) }),
    },
  } as const satisfies Readonly<Record<string, Case>>;
};
