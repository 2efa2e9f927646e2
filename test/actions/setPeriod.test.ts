import { setPeriod } from "../../src/actions/setPeriod";
import type { PeriodWish } from "../../src/actions/setPeriod";
import { mustShow } from "../../src/app/mustShow";
import { calendarsOf } from "../../src/model/periods";
import type { Book } from "../../src/model/book";
import { bookOf, day, firstQuarter as periode, persons, plan } from "../model/judgedOffice";
import { planOf, simulate, toolsFor } from "../support/simulate";

const today = day(4, 10).serial;
const office = bookOf({ pegawai: persons("A"), skp: [plan("A")] });
const answer = (book: Book, unit: string, from: string, to: string, more: Partial<PeriodWish> = {}) =>
  setPeriod.plan(
    book,
    { periode, unit, cells: [{ column: "capaian", from, to }], ...more },
    toolsFor(book, today),
  );
const set = (book: Book, unit: string, from: string, to: string) =>
  simulate(book, answer(book, unit, from, to));
const rowOf = (book: Book, unit: string) => calendarsOf(book)(unit).find((row) => row.periode === periode);

test("for all units the row of all units says it, also to a unit without a row of its own", () => {
  const book = set(office, "", "", "Baik");
  expect(book.tables.periode.rows).toHaveLength(office.tables.periode.rows.length);
  expect([rowOf(book, "")?.capaian, rowOf(book, "Bidang")?.capaian]).toEqual(["Baik", "Baik"]);
  expect(set(book, "", "", "Baik")).toEqual(book);
});

test("for one unit alone its own row says it, with the days of the row it went by, once", () => {
  const book = set(office, "Bidang", "", "Kurang");
  const { mulai, selesai, tenggat } = rowOf(office, "") ?? {};
  expect(rowOf(book, "bidang ")).toMatchObject({
    unit: "Bidang",
    capaian: "Kurang",
    mulai,
    selesai,
    tenggat,
  });
  expect(rowOf(book, "Lain")?.capaian).toBe("");
  expect(calendarsOf(book)("Bidang")).toHaveLength(calendarsOf(office)("Bidang").length);
  expect(set(book, "Bidang", "", "Kurang")).toEqual(book);
});

test("what stands there already is shown before it is overwritten, and what stands nowhere is not", () => {
  const book = set(office, "", "", "Baik");
  expect(mustShow("setPeriod", planOf(answer(office, "", "", "Baik")))).toBe(false);
  expect(mustShow("setPeriod", planOf(answer(book, "", "Baik", "Kurang")))).toBe(true);
});

test("a period that is not there and a word of no list are refused", () => {
  expect(answer(office, "", "", "Baik", { periode: "Maret" })).toMatchObject({ refused: "unknownPeriod" });
  expect(answer(office, "", "", "Lumayan")).toMatchObject({ refused: "notInList" });
});
