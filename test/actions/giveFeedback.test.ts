import { giveFeedback } from "../../src/actions/giveFeedback";
import type { Feedback } from "../../src/actions/giveFeedback";
import { mustShow } from "../../src/app/mustShow";
import type { Book } from "../../src/model/book";
import { bookOf, day, firstQuarter as periode, persons, plan } from "../model/judgedOffice";
import type { Rows } from "../model/judgedOffice";
import { planOf, simulate, toolsFor } from "../support/simulate";

const today = day(4, 10).serial;
const office = (more: Rows = {}) =>
  bookOf({ pegawai: persons("A", "B"), skp: [plan("A"), plan("B")], ...more });
const judged = (status: string) =>
  office({ penilaian: ["A", "B"].map((key) => ({ id: `E-${key}`, idSkp: `S-${key}`, periode, status })) });

const answer = (book: Book, wish: Partial<Feedback> = {}) =>
  giveFeedback.plan(
    book,
    { periode, idSkp: "S-A", nilai: "Adaptif", from: "", to: "=Cepat belajar", ...wish },
    toolsFor(book, today),
  );
const given = (book: Book, wish?: Partial<Feedback>) => simulate(book, answer(book, wish));
const said = ({ tables }: Book) => tables.umpanBalik.rows.map(({ nilai, isi }) => [nilai, isi]);

test("the row comes with the evaluation's own, as a draft, and both are one change", () => {
  const plan = planOf(answer(office()));
  const { penilaian, umpanBalik } = simulate(office(), plan).tables;
  expect(penilaian.rows).toMatchObject([{ idSkp: "S-A", periode, status: "draf", ratingHasil: "" }]);
  expect(umpanBalik.rows).toMatchObject([
    { nilai: "Adaptif", isi: "=Cepat belajar", idEvaluasi: penilaian.rows[0]?.id },
  ]);
  expect(mustShow("giveFeedback", plan)).toBe(false);
});

test("said a second time it leaves nothing to do, of another value it is a row of its own", () => {
  const once = given(judged("draf"));
  expect(given(once)).toEqual(once);
  expect(said(given(once, { nilai: "Loyal", to: "Setia" }))).toEqual([
    ["Adaptif", "=Cepat belajar"],
    ["Loyal", "Setia"],
  ]);
});

test("what a person saw goes with it, and emptying the text empties the cell", () => {
  const once = given(judged("draf"));
  const wish = { from: "=Cepat belajar", to: "" };
  expect(answer(once, wish)).toMatchObject({ steps: [{ do: "change", from: "=Cepat belajar", to: null }] });
  const emptied = given(once, wish);
  expect(said(emptied)).toEqual([["Adaptif", ""]]);
  expect(answer(emptied, { to: "" })).toEqual({ steps: [] });
  expect(answer(office(), { to: "" })).toEqual({ steps: [] });
});

test.each([
  ["final", "finalEvaluation"],
  ["disahkan", "endorsedEvaluation"],
])("an evaluation that is %s stays, unless it says the same already", (status, refused) => {
  const book = judged(status);
  expect(answer(book)).toEqual({ refused, facts: { name: "Pegawai A", periode } });
  expect(answer(book, { to: "" })).toEqual({ steps: [] });
});

test("a period and an SKP that are not there are refused", () => {
  expect(answer(office(), { periode: "Maret" })).toMatchObject({ refused: "unknownPeriod" });
  expect(answer(office(), { idSkp: "S-9" })).toEqual({ refused: "unknownSkp" });
});
