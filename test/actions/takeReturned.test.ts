import { takeReturned } from "../../src/actions/takeReturned";
import type { Book } from "../../src/model/book";
import { planTables, rowsOf } from "../../src/model/sharing/planOfRow";
import type { AnyRow } from "../../src/model/sharing/planOfRow";
import { receiversOf } from "../../src/model/sharing/receivers";
import { sliceFor } from "../../src/model/sharing/slice";
import type { Slice } from "../../src/model/sharing/slice";
import { differences } from "../../src/model/sharing/threeWay";
import type { Difference } from "../../src/model/sharing/threeWay";
import { tableKeys } from "../../src/model/tables";
import type { TableKey } from "../../src/model/tables";
import { sampleDay, sampleOfficeBook } from "../fixtures/sampleOffice";
import { seed } from "../support/seed";
import { seeded } from "../support/seeded";
import { planOf, simulate, toolsFor } from "../support/simulate";

const [today, office] = [sampleDay, sampleOfficeBook];
const random = seeded(seed);
const among = <T>(some: readonly T[]): T => {
  const one = some[Math.floor(random() * some.length)];
  if (one === undefined) throw new Error("nothing to choose from");
  return one;
};
const shuffled = <T>(some: readonly T[]): T[] =>
  some
    .map((one) => [random(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);

const noFiles = { files: [], day: today };
const whole = (book: Book): Slice => Object.fromEntries(tableKeys.map((key) => [key, rowsOf(book, key)]));
const put = (book: Book, table: TableKey, rows: readonly AnyRow[]): Book => ({
  ...book,
  tables: { ...book.tables, [table]: { ...book.tables[table], rows } },
});

/** The columns in which people type, by table. */
const typed = {
  realisasi: ["realisasi", "namaBukti", "umpanBalik"],
  penilaian: ["catatan", "berorientasiPelayanan"],
  dialog: ["isi", "tindakLanjut", "tanggal"],
  rencanaAksi: ["rencana", "target"],
} as const satisfies Partial<Record<(typeof planTables)[number], readonly string[]>>;
type Typed = keyof typeof typed;
const tablesTyped = Object.keys(typed) as Typed[];

/** What somebody types: a text, or a number or a day where the column holds one. */
const typedInto = (column: string, who: string, at: number): string | number =>
  column === "tanggal"
    ? today + at
    : column === "berorientasiPelayanan"
      ? 50 + (at % 50)
      : `${who} ${at} =1+1`;

interface Edit {
  readonly table: Typed;
  readonly id: string;
  readonly column: string;
  readonly value: string | number;
}
const edited = (rows: readonly AnyRow[], { id, column, value }: Edit): readonly AnyRow[] =>
  rows.map((row) => (row.id === id ? { ...row, [column]: value } : row));
const editIn = (slice: Slice, who: string, at: number): Edit => {
  const table = among(tablesTyped.filter((one) => slice[one]));
  const column: string = among(typed[table]);
  return { table, id: among(slice[table] ?? []).id, column, value: typedInto(column, who, at) };
};

/** The last of the edits of each cell, by table, id and column. */
const lastOf = (edits: readonly Edit[]) =>
  new Map(edits.map((edit) => [`${edit.table} ${edit.id} ${edit.column}`, edit]));

const sent = receiversOf(office, "Penilai").map((receiver) => sliceFor(office, receiver));
const theirEdits = sent.map((slice, at) =>
  Array.from({ length: 20 }, (_, k) => editIn(slice, `Penilai ${at}`, k)),
);
const added = sent.map((slice, at): AnyRow[] => {
  const [plan] = slice.penilaian ?? [];
  if (!plan) return [];
  return [
    {
      ...Object.fromEntries(
        ["periode", "mengenai", "oleh", "tindakLanjut", "idMengenai"].map((one) => [one, ""]),
      ),
      tanggal: today,
      jenis: "umpan balik",
      bentuk: "tatap muka",
      sifat: "terjadwal",
      isi: `Ditambah penilai ${at}`,
      status: "dicatat",
      idSkp: plan.idSkp ?? "",
      id: `J-TAMBAH2${at}`,
    },
  ];
});
const ourEdits = Array.from({ length: 200 }, (_, k) =>
  // Every fourth of ours falls on a cell that one of them typed into as well.
  k % 4 === 0 ? { ...among(theirEdits.flat()), value: "" } : editIn(whole(office), "Kantor", k),
).map((edit, k): Edit => ({ ...edit, value: typedInto(edit.column, "Kantor", k) }));
const ours = ourEdits.reduce(
  (book, edit) => put(book, edit.table, edited(rowsOf(book, edit.table), edit)),
  office,
);

const returned = sent.map((slice, at): Slice => {
  const typedIn = (theirEdits[at] ?? []).reduce<Slice>(
    (so, edit) => ({ ...so, [edit.table]: edited(so[edit.table] ?? [], edit) }),
    slice,
  );
  const dialog = [...(typedIn.dialog ?? []), ...(added[at] ?? [])];
  return dialog.length ? { ...typedIn, dialog: shuffled(dialog) } : typedIn;
});

/** Merges returned files in a random order: what only they changed is taken, what both changed is kept to be asked. */
const collected = (start: Book): { readonly book: Book; readonly asked: readonly Difference[] } =>
  shuffled(returned.map((_, at) => at)).reduce<{ book: Book; asked: Difference[] }>(
    ({ book, asked }, at) => {
      const told = differences({ sent: sent[at] ?? {}, theirs: returned[at] ?? {}, ours: whole(book) });
      const both = told.filter((one) => one.kind === "cell" && one.sides === "both");
      const taken = told.filter((one) => !both.includes(one));
      return {
        book: simulate(book, takeReturned.plan(book, { taken, ...noFiles }, toolsFor(book, today))),
        asked: [...asked, ...both],
      };
    },
    { book: start, asked: [] },
  );

const cellIn = (book: Book, { table, id, column }: Edit) =>
  rowsOf(book, table).find((row) => row.id === id)?.[column];
const once = collected(ours);
const [theirLast, ourLast] = [lastOf(theirEdits.flat()), lastOf(ourEdits)];

describe(`files of every penilai that come back in any order, with seed ${seed}`, () => {
  test("what only they typed stands in the workbook, and what only we typed still does", () => {
    let alone = 0;
    for (const [key, edit] of theirLast)
      if (!ourLast.has(key)) {
        alone += 1;
        expect([key, cellIn(once.book, edit)]).toEqual([key, edit.value]);
      }
    for (const [key, edit] of ourLast) expect([key, cellIn(once.book, edit)]).toEqual([key, edit.value]);
    expect(alone).toBeGreaterThan(50);
  });

  test("every cell that both typed into is asked about once, with what was sent, theirs and ours", () => {
    const both = [...theirLast].filter(
      ([key, { value }]) => ourLast.has(key) && ourLast.get(key)?.value !== value,
    );
    expect(both.length).toBeGreaterThan(20);
    expect(
      once.asked
        .map((one) =>
          one.kind === "cell" ? [one.table, one.id, one.column, one.theirs, one.ours].join(" ") : one.kind,
        )
        .sort(),
    ).toEqual(both.map(([key, { value }]) => [key, value, ourLast.get(key)?.value].join(" ")).sort());
  });

  test("rows that they added are there once, and no row is lost or twice", () => {
    for (const table of tableKeys) {
      const ids = rowsOf(once.book, table).map(({ id }) => id);
      const wanted = [...rowsOf(office, table), ...(table === "dialog" ? added.flat() : [])].map(
        ({ id }) => id,
      );
      expect(ids.sort()).toEqual(wanted.sort());
    }
  });

  test("the same files once more change nothing and ask the same", () => {
    const again = collected(once.book);
    expect(again.book.tables).toEqual(once.book.tables);
    const named = (some: readonly Difference[]) => some.map((one) => JSON.stringify(one)).sort();
    expect(named(again.asked)).toEqual(named(once.asked));
  });
});

test("a row that was deleted there goes, and one that was deleted here comes back, when that is taken", () => {
  const [slice] = sent.filter(({ dialog = [] }) => dialog.length > 1);
  const [gone, kept] = slice?.dialog ?? [];
  if (!slice || !gone || !kept) throw new Error("no entries");
  const theirs = { ...slice, dialog: [{ ...kept, isi: "Diubah penilai" }] };
  const here = put(
    office,
    "dialog",
    rowsOf(office, "dialog").filter(({ id }) => id !== kept.id),
  );
  const taken = differences({ sent: slice, theirs: { ...theirs, dialog: theirs.dialog }, ours: whole(here) });
  expect(taken.map(({ kind, id }) => [kind, id])).toEqual(
    expect.arrayContaining([
      ["gone", kept.id],
      ["deleted", gone.id],
    ]),
  );
  const after = simulate(here, takeReturned.plan(here, { taken, ...noFiles }, toolsFor(here, today)));
  expect(rowsOf(after, "dialog").find(({ id }) => id === kept.id)?.isi).toBe("Diubah penilai");
  expect(rowsOf(after, "dialog").some(({ id }) => id === gone.id)).toBe(false);
  expect(planOf(takeReturned.plan(after, { taken, ...noFiles }, toolsFor(after, today))).steps).toEqual([]);
});
