import type { Book } from "../../src/model/book";
import { notCountedIn, recapOf, talliesBy, tallyOf } from "../../src/model/recap";
import type { RecapEntry } from "../../src/model/recap";
import { bookOf, day, firstQuarter, persons, plan } from "./judgedOffice";
import type { Rows } from "./judgedOffice";

const [above, met] = ["Di Atas Ekspektasi", "Sesuai Ekspektasi"] as const;
const judged = (id: string, more: object = {}, periode = firstQuarter) => ({
  id: `E-${id}-${periode}`,
  idSkp: `S-${id}`,
  periode,
  ratingHasil: met,
  ratingPerilaku: met,
  ...more,
});
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

/** The entries of a unit in the column that a month (1 to 12) stands in, or the year. */
const entriesOf = (book: Book, unit: string, month: number | "year") => {
  const { units, columns, cells } = recapOf(book);
  const at = columns.findIndex(({ months }) =>
    month === "year" ? months.length === 0 : months.includes(month),
  );
  return cells[units.indexOf(unit)]?.[at]?.entries ?? [];
};
const why = (entries: readonly RecapEntry[]) =>
  notCountedIn(entries).map(({ skp, person, why: reason }) => [skp?.id ?? person?.id, reason.why]);

test("an office that judges by quarter has four columns and one for the year, a monthly unit gives all twelve", () => {
  const rows: Rows = { pegawai: persons("A"), skp: [plan("A")] };
  expect(recapOf(bookOf(rows)).columns.map(({ months }) => months)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [10, 11, 12],
    [],
  ]);
  const monthly = bookOf({
    pegawai: persons("A", "B"),
    skp: [plan("A"), plan("B", { unit: "Puskesmas" })],
    periode: upTo(12).map((at) => ({
      id: `W-${at}`,
      periode: `Bulan ${at + 1}`,
      unit: "Puskesmas",
      mulai: day(at + 1, 1),
      selesai: day(at + 1, 28),
    })),
  });
  const { units, columns, cells } = recapOf(monthly);
  expect(columns).toHaveLength(13);
  expect(cells[units.indexOf("Puskesmas")]?.[1]?.period).toBe("Bulan 2");
  expect(cells[units.indexOf("Bidang")]?.[1]?.period).toBe(firstQuarter);
});

test("who has an SKP, who was judged and how are counted, by status and by post", () => {
  const book = bookOf({
    pegawai: persons("A", "B", "C").map((one, at) => ({ ...one, status: at === 2 ? "PPPK" : "PNS" })),
    skp: [
      plan("A", { jenisJabatan: "Pelaksana" }),
      plan("B", { jenisJabatan: "JF" }),
      plan("C", { jenisJabatan: "JF" }),
    ],
    penilaian: [
      judged("A", { ratingHasil: above, ratingPerilaku: above, status: "final" }),
      judged("B", { status: "draf" }),
    ],
  });
  const entries = entriesOf(book, "Bidang", 2);
  expect(tallyOf(entries)).toMatchObject({
    people: 4,
    withSkp: 3,
    counted: 3,
    judged: 2,
    final: 1,
    distribution: { "Sangat Baik": 1, Baik: 1, "Butuh Perbaikan": 0 },
  });
  expect(talliesBy("status", entries).map(([status, { judged: count }]) => [status, count])).toEqual([
    ["PNS", 1],
    ["PPPK", 1],
  ]);
  expect(talliesBy("post", entries).map(([post, { withSkp }]) => [post, withSkp])).toEqual([
    ["Pelaksana", 1],
    ["JF", 2],
    ["", 0],
  ]);
});

test("everybody who is not counted is there with the reason", () => {
  const book = bookOf({
    pegawai: [
      ...persons("A", "B", "C", "D", "E"),
      { id: "P-F", nama: "Pegawai F", unit: "Bidang", status: "Pejabat Negara" },
    ],
    skp: [plan("A"), plan("B", { kedudukan: "Plt" }), plan("C"), plan("D")],
    penilaian: [judged("A"), judged("D", { ratingHasil: null, alasanTidakDinilai: "diperbantukan" })],
    keaktifan: [{ id: "H-1", idPegawai: "P-C", alasan: "cuti", mulai: day(2, 1), selesai: day(2, 20) }],
  });
  expect(why(entriesOf(book, "Bidang", 2))).toEqual([
    ["S-B", "acting"],
    ["S-C", "away"],
    ["S-D", "notJudged"],
    ["P-BOS", "noSkp"],
    ["P-E", "noSkp"],
    ["P-F", "notAsn"],
  ]);
  expect(why(entriesOf(book, "Bidang", 5))).toContainEqual(["S-A", "notYet"]);
});

test("who moves in July is in the recap of the old unit before and of the new one after, each with its own SKP", () => {
  const book = bookOf({
    pegawai: persons("A"),
    skp: [
      plan("A", { selesai: day(6, 30) }),
      plan("A", { id: "S-BARU", unit: "Sekretariat", mulai: day(7, 1) }),
    ],
    penilaian: [judged("A"), judged("BARU", {}, "Triwulan III 2026")],
  });
  const ids = (unit: string, month: number) =>
    entriesOf(book, unit, month).flatMap(({ skp }) => skp?.id ?? []);
  expect([ids("Bidang", 1), ids("Sekretariat", 1)]).toEqual([["S-A"], []]);
  expect([ids("Bidang", 8), ids("Sekretariat", 8)]).toEqual([[], ["S-BARU"]]);
  expect(tallyOf(entriesOf(book, "Sekretariat", 8)).judged).toBe(1);
  expect(why(entriesOf(book, "Bidang", "year"))).toContainEqual(["S-A", "otherSkp"]);
});

/** A regency: units of 45 people, all judged in every quarter; and how often a row of its tables is looked at. */
const regency = (people: number): { readonly book: Book; readonly looks: () => number } => {
  const small = bookOf({});
  let looks = 0;
  const counting = <R>(rows: readonly R[]): readonly R[] =>
    new Proxy(rows, {
      get: (target, key, self) => {
        if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(target, key, self) as unknown;
      },
    });
  const unit = (at: number) => `Unit ${Math.floor(at / 45)}`;
  const template = bookOf({
    pegawai: persons("A"),
    skp: [plan("A")],
    penilaian: [judged("A", { status: "final" })],
  }).tables;
  const [person, skp, evaluation] = [
    template.pegawai.rows[0],
    template.skp.rows[0],
    template.penilaian.rows[0],
  ];
  if (!person || !skp || !evaluation) throw new Error("no rows");
  const periods = small.tables.periode.rows.filter(({ periode }) => periode.startsWith("Triwulan"));
  const content = {
    pegawai: upTo(people).map((at) => ({ ...person, id: `P-${at}`, unit: unit(at) })),
    skp: upTo(people).map((at) => ({ ...skp, id: `S-${at}`, idPegawai: `P-${at}`, unit: unit(at) })),
    penilaian: periods.flatMap(({ periode }) =>
      upTo(people).map((at) => ({ ...evaluation, id: `E-${at}-${periode}`, idSkp: `S-${at}`, periode })),
    ),
  };
  const tables = {
    ...small.tables,
    pegawai: { ...small.tables.pegawai, rows: counting(content.pegawai) },
    skp: { ...small.tables.skp, rows: counting(content.skp) },
    penilaian: { ...small.tables.penilaian, rows: counting(content.penilaian) },
  };
  return { book: { ...small, tables }, looks: () => looks };
};

test("2,148 people of 48 units over a year are counted, and rows are looked at as many times more as there are more", () => {
  const [half, whole] = [regency(1074), regency(2148)];
  recapOf(half.book);
  const { units, cells } = recapOf(whole.book);
  expect(units).toHaveLength(48);
  const judgedIn = (at: number) =>
    cells.reduce((sum, row) => sum + tallyOf(row[at]?.entries ?? []).judged, 0);
  expect([0, 1, 2, 3].map(judgedIn)).toEqual([2148, 2148, 2148, 2148]);
  expect(judgedIn(4)).toBe(0);
  expect(whole.looks() / half.looks()).toBeLessThan(2.01);
});
