import { carryOver } from "../../src/actions/carryOver";
import { compareYears } from "../../src/actions/carryOverCompare";
import { pastOfBook, pastOfForms } from "../../src/actions/pastYear";
import type { Past } from "../../src/actions/pastYear";
import type { FormReading } from "../../src/forms/read/reading";
import type { Book } from "../../src/model/book";
import { toSerial } from "../../src/model/civilDate";
import { isRefusal } from "../../src/model/plan";
import type { Step } from "../../src/model/plan";
import { office, startedBook } from "../support/office";
import { newBook, planOf, simulate, toolsFor } from "../support/simulate";
import { smallOffice, today } from "../taskpane/book";

/** The small office as if it were of the year before. */
const lastYear: Past = {
  ...pastOfBook(smallOffice),
  tahun: 2025,
  skp: smallOffice.tables.skp.rows.map((row) => ({
    ...row,
    mulai: toSerial({ year: 2025, month: row.id === "S-SRI" ? 7 : 1, day: 1 }),
    selesai: toSerial({ year: 2025, month: 12, day: 31 }),
  })),
  lampiran: [
    {
      id: "M-1",
      idSkp: "S-SRI",
      kelompok: "Konsekuensi",
      urutan: 1,
      uraian: "Penghargaan",
      disepakati: "ya",
      terealisasi: "ya",
    },
  ],
};
const all = lastYear.skp.map(({ id }) => id);
const empty = startedBook(today);
const carried = (book: Book, plans = all, past = lastYear) =>
  simulate(book, carryOver.plan(book, { past, plans }, toolsFor(book, today)));
const change = (book: Book, ...steps: Step[]) => simulate(book, { steps });

test("an empty year gets last year's plans as drafts of its own days, with people, results, targets and annex", () => {
  const { tables } = carried(empty);
  expect(tables.pegawai.rows.map(({ nama, nip }) => [nama, nip])).toEqual(
    lastYear.pegawai.map(({ nama, nip }) => [nama, nip]),
  );
  expect(new Set(tables.skp.rows.map(({ status }) => status))).toEqual(new Set(["draf"]));
  for (const { mulai, selesai, tanggal, versi } of tables.skp.rows)
    expect([mulai, selesai, tanggal, versi]).toEqual([
      toSerial({ year: 2026, month: 1, day: 1 }),
      toSerial({ year: 2026, month: 12, day: 31 }),
      null,
      1,
    ]);
  const inForce = ["Meningkatnya minat baca", "Panitia hari jadi", "Laporan sirkulasi", "Layanan keliling"];
  expect(tables.kinerja.rows.map(({ rencana }) => rencana)).toEqual(inForce);
  expect(tables.indikator.rows.map(({ indikator, target }) => [indikator, target])).toEqual(
    smallOffice.tables.indikator.rows
      .filter(({ id }) => ["I-BUDI", "I-SRI1", "I-SRI2"].includes(id))
      .sort((one, other) => inOrder.indexOf(one.id) - inOrder.indexOf(other.id))
      .map(({ indikator, target }) => [indikator, target]),
  );
  expect(tables.lampiran.rows).toMatchObject([{ uraian: "Penghargaan", disepakati: "", terealisasi: "" }]);
});
const inOrder = ["I-BUDI", "I-SRI2", "I-SRI1"];

test("what was done and how it was judged never comes over", () => {
  const { tables } = carried(empty);
  expect([tables.realisasi.rows, tables.penilaian.rows, tables.umpanBalik.rows]).toEqual([[], [], []]);
});

test("a result hangs below the new row of its leader's result; without that the leader's text is kept", () => {
  const named = (book: Book, text: string) =>
    book.tables.kinerja.rows.find(({ rencana }) => rencana === text);
  const whole = carried(empty);
  const leader = named(whole, "Meningkatnya minat baca");
  expect(leader?.id).not.toBe("K-BUDI");
  expect(named(whole, "Layanan keliling")).toMatchObject({ idInduk: leader?.id, rencanaPimpinan: "" });
  expect(named(carried(empty, ["S-SRI"]), "Layanan keliling")).toMatchObject({
    idInduk: "",
    rencanaPimpinan: "Meningkatnya minat baca",
  });
});

test("carried over a second time nothing comes twice, also where it was broken off in between", () => {
  const once = carried(empty);
  const again = carryOver.plan(once, { past: lastYear, plans: all }, toolsFor(once, today));
  expect(planOf(again).steps).toEqual([]);
  const { steps } = planOf(carryOver.plan(empty, { past: lastYear, plans: all }, toolsFor(empty, today)));
  for (let done = 0; done <= steps.length; done += 1) {
    const half = simulate(empty, { steps: steps.slice(0, done) });
    const whole = carried(half);
    const texts = (book: Book) => book.tables.indikator.rows.map(({ indikator }) => indikator);
    expect([done, texts(whole)]).toEqual([done, texts(once)]);
    expect(whole.tables.kinerja.rows).toHaveLength(once.tables.kinerja.rows.length);
    expect(whole.tables.skp.rows).toHaveLength(once.tables.skp.rows.length);
  }
});

test("nothing of this year is overwritten, and what differs, is new or is missing is told apart", () => {
  const drafted = carried(empty);
  const [first, ...rest] = drafted.tables.kinerja.rows.filter(({ rencana }) =>
    ["Laporan sirkulasi", "Layanan keliling", "Panitia hari jadi"].includes(rencana),
  );
  const [second, third] = rest;
  if (!first || !second || !third) throw new Error("no rows");
  const mine = change(
    drafted,
    {
      do: "change",
      table: "kinerja",
      id: second.id,
      column: "rencana",
      from: second.rencana,
      to: `${second.rencana}an`,
    },
    { do: "remove", table: "kinerja", rows: [{ id: third.id }] },
    {
      do: "append",
      table: "kinerja",
      rows: [{ id: "K-NEW", idSkp: first.idSkp, rencana: "Katalog induk daerah" }],
    },
  );
  const compared = compareYears(mine, lastYear).find(({ past }) => past.id === "S-SRI");
  const is = (text: string) => compared?.results.find(({ past }) => past.rencana === text)?.is;
  expect([is(first.rencana), is(second.rencana), is(third.rencana)]).toEqual(["kept", "changed", "gone"]);
  expect(compared?.fresh.map(({ id }) => id)).toEqual(["K-NEW"]);
  const after = carried(mine);
  const rowOf = (book: Book, id: string) => book.tables.kinerja.rows.find((row) => row.id === id);
  for (const { id } of mine.tables.kinerja.rows) expect(rowOf(after, id)).toEqual(rowOf(mine, id));
  expect(after.tables.kinerja.rows.filter(({ rencana }) => rencana === third.rencana)).toHaveLength(1);
});

test("nothing is added to a plan that is agreed this year", () => {
  const [plan] = carried(empty).tables.skp.rows;
  const agreed = change(carried(empty), {
    do: "change",
    table: "skp",
    id: plan?.id ?? "",
    column: "status",
    from: "draf",
    to: "ditetapkan",
  });
  expect(carryOver.plan(agreed, { past: lastYear, plans: all }, toolsFor(agreed, today))).toMatchObject({
    refused: "agreedSkp",
  });
});

test("a person is known by NIP, without one by name and post; another NIP is another person", () => {
  const known = (nip: string) =>
    change(empty, {
      do: "append",
      table: "pegawai",
      rows: [{ id: "P-NOW", nip, nama: "Sri Lestari, S.Sos.", jabatan: "Pustakawan", unit: "Layanan" }],
    });
  const personNow = (book: Book) =>
    compareYears(book, lastYear).find(({ past }) => past.id === "S-SRI")?.personNow;
  expect([
    personNow(known("198501012010012001")),
    personNow(known("")),
    personNow(known("199901012020012001")),
  ]).toEqual(["P-NOW", "P-NOW", ""]);
});

test("a text that names last year is marked to be looked at", () => {
  const past: Past = {
    ...lastYear,
    kinerja: lastYear.kinerja.map((row) =>
      row.id === "K-SRI1" ? { ...row, rencana: "Layanan keliling tahun 2025" } : row,
    ),
  };
  const marked = compareYears(empty, past)
    .flatMap(({ results }) => results)
    .filter(({ namesYear }) => namesYear);
  expect(marked.map(({ past: { id } }) => id)).toEqual(["K-SRI1"]);
});

test("a form of last year starts a workbook, and one of this year is refused", () => {
  const reading = (year: number): FormReading => ({
    form: "skpJaJfKuantitatif",
    instansi: "Dinas Contoh",
    year,
    start: toSerial({ year, month: 1, day: 1 }),
    end: toSerial({ year, month: 12, day: 31 }),
    period: "",
    employee: { nama: "Sri", nip: "198501012010012001", pangkat: "", jabatan: "Pustakawan", unit: "" },
    assessor: { nama: "Budi", nip: "", pangkat: "", jabatan: "Kepala", unit: "" },
    results: [
      {
        order: 1,
        group: "Utama",
        leaderPlan: "Minat baca",
        plan: "=1+1 layanan",
        indicators: [{ aspect: "Kuantitas", indicator: "Jumlah", target: "12", address: "D9" }],
        address: "C9",
      },
    ],
    behaviours: [{ value: "Loyal", expectation: "Hadir", address: "C20" }],
    place: "",
    dates: { employee: null, assessor: null, superior: null },
    understood: [],
    notUnderstood: [],
  });
  const past = pastOfForms([reading(2025)]);
  const plans = past.skp.map(({ id }) => id);
  const { tables } = simulate(
    newBook,
    carryOver.plan(newBook, { past, plans, office }, toolsFor(newBook, today)),
  );
  expect(tables.kinerja.rows).toMatchObject([{ rencana: "=1+1 layanan", rencanaPimpinan: "Minat baca" }]);
  expect(tables.indikator.rows).toMatchObject([{ indikator: "Jumlah", target: "12", aspek: "Kuantitas" }]);
  expect(tables.perilaku.rows).toMatchObject([{ nilai: "Loyal", ekspektasi: "Hadir" }]);
  const refused = carryOver.plan(
    empty,
    { past: pastOfForms([reading(2026)]), plans },
    toolsFor(empty, today),
  );
  expect(isRefusal(refused) && refused.refused).toBe("notLastYear");
});
