import { adjustPlan } from "../../src/actions/adjustPlan";
import { saveToLibrary } from "../../src/actions/saveToLibrary";
import { takeFromLibrary } from "../../src/actions/takeFromLibrary";
import { changesSinceAgreed } from "../../src/model/agreement/agreedChanges";
import type { Book } from "../../src/model/book";
import { planOf, simulate, toolsFor } from "../support/simulate";
import { smallOffice, today } from "../taskpane/book";

const save = (book: Book, ...plans: string[]) =>
  simulate(book, saveToLibrary.plan(book, { plans }, toolsFor(book, today)));
const take = (book: Book, skp: string, rows: readonly string[]) =>
  takeFromLibrary.plan(book, { skp, rows }, toolsFor(book, today));
const saved = save(smallOffice, "S-BUDI", "S-SRI");
const idsOf = (book: Book) => book.tables.pustaka.rows.map(({ id }) => id);
const held = (book: Book, skp: string) =>
  book.tables.kinerja.rows
    .filter(({ idSkp }) => idSkp === skp)
    .map(({ id, rencana }) => [
      rencana,
      book.tables.indikator.rows
        .filter(({ idKinerja }) => idKinerja === id)
        .map(({ indikator }) => indikator),
    ]);

test("the library holds every result in force under its post, one row an indicator, once", () => {
  expect(
    saved.tables.pustaka.rows.map(({ jabatan, rencana, indikator, target }) => [
      jabatan,
      rencana,
      indikator,
      target,
    ]),
  ).toEqual([
    ["Kepala Bidang", "Meningkatnya minat baca", "Indeks", 85],
    ["Pustakawan", "Panitia hari jadi", "", ""],
    ["Pustakawan", "Laporan sirkulasi", "", ""],
    ["Pustakawan", "Layanan keliling", "Tepat waktu", "5 hari"],
    ["Pustakawan", "Layanan keliling", "Kunjungan", "24 kali"],
  ]);
  expect(planOf(saveToLibrary.plan(saved, { plans: ["S-SRI"] }, toolsFor(saved, today))).steps).toEqual([]);
});

test("results taken from the library come with their indicators, and a second time not again", () => {
  const rows = idsOf(saved).slice(2);
  const after = simulate(saved, take(saved, "S-ANDI", rows));
  expect(held(after, "S-ANDI")).toEqual([
    ["Laporan sirkulasi", []],
    ["Layanan keliling", ["Tepat waktu", "Kunjungan"]],
  ]);
  expect(planOf(take(after, "S-ANDI", rows)).steps).toEqual([]);
  expect(after.tables.kinerja.rows.slice(0, smallOffice.tables.kinerja.rows.length)).toEqual(
    smallOffice.tables.kinerja.rows,
  );
});

test("broken off in between, the rest comes when it is taken again", () => {
  const rows = idsOf(saved);
  const { steps } = planOf(take(saved, "S-ANDI", rows));
  const wanted = held(simulate(saved, { steps }), "S-ANDI");
  for (let done = 0; done < steps.length; done += 1) {
    const half = simulate(saved, { steps: steps.slice(0, done) });
    expect(held(simulate(half, take(half, "S-ANDI", rows)), "S-ANDI")).toEqual(wanted);
  }
});

describe("a plan that is agreed", () => {
  const adjust = (book: Book) => {
    const edit = {
      action: "takeFromLibrary",
      input: { skp: "S-BUDI", rows: idsOf(saved).slice(2) },
    } as const;
    const wish = { alasan: "Penugasan baru", disepakatiOleh: "Kasi", skp: "S-BUDI", edit };
    return adjustPlan.plan(book, wish, toolsFor(book, today));
  };
  const told = ({ tables }: Book) =>
    tables.riwayat.rows.map(({ yangDiubah, sesudah }) => [yangDiubah, sesudah]);
  const whole = simulate(saved, adjust(saved));

  test("takes results with a reason: each row that comes is recorded, and nothing is left to agree", () => {
    expect(held(whole, "S-BUDI").slice(-2)).toEqual([
      ["Laporan sirkulasi", []],
      ["Layanan keliling", ["Tepat waktu", "Kunjungan"]],
    ]);
    expect(told(whole)).toEqual([
      ["Baris baru", "Laporan sirkulasi"],
      ["Baris baru", "Layanan keliling"],
      ["Baris baru", "Waktu; Tepat waktu; 5 hari"],
      ["Baris baru", "Kuantitas; Kunjungan; 24 kali"],
    ]);
    expect(whole.tables.skp.rows.find(({ id }) => id === "S-BUDI")?.versi).toBe(2);
    expect(changesSinceAgreed(whole)).toEqual([]);
    expect(planOf(adjust(whole)).steps).toEqual([]);
  });

  test("broken off in between, the rest comes when it is taken again, and is recorded once", () => {
    const { steps } = planOf(adjust(saved));
    for (let done = 0; done < steps.length; done += 1) {
      const half = simulate(saved, { steps: steps.slice(0, done) });
      const again = simulate(half, adjust(half));
      expect([held(again, "S-BUDI"), told(again)]).toEqual([held(whole, "S-BUDI"), told(whole)]);
      expect(changesSinceAgreed(again)).toEqual([]);
    }
  });
});

test("without a reason a plan that is agreed takes nothing, and plans that are not there are not kept", () => {
  expect(take(saved, "S-BUDI", idsOf(saved))).toMatchObject({ refused: "agreedSkp" });
  expect(saveToLibrary.plan(saved, { plans: ["S-9"] }, toolsFor(saved, today))).toEqual({
    refused: "unknownSkp",
  });
});
