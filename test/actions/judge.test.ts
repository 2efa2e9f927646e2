import { endorse } from "../../src/actions/endorse";
import { finishEvaluations } from "../../src/actions/finishEvaluations";
import { judge } from "../../src/actions/judge";
import type { Judgement } from "../../src/actions/judge";
import { prepareEvaluations } from "../../src/actions/prepareEvaluations";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import type { Plan, Refusal } from "../../src/model/plan";
import { bookOf, day, firstQuarter as periode, persons, plan } from "../model/judgedOffice";
import type { Rows } from "../model/judgedOffice";
import { simulate, toolsFor } from "../support/simulate";

const today = day(4, 10).serial;
const above = "Di Atas Ekspektasi";
const below = "Di Bawah Ekspektasi";
const met = "Sesuai Ekspektasi";

const office = (more: Rows = {}) =>
  bookOf({ pegawai: persons("A", "B"), skp: [plan("A"), plan("B")], ...more });
const done = (book: Book, answer: Plan | Refusal): Book => {
  if (isRefusal(answer)) throw new Error(answer.refused);
  return simulate(book, answer);
};
const judged = (book: Book, wish: Partial<Judgement>): Plan | Refusal =>
  judge.plan(book, { periode, idSkp: "S-A", cells: [], oleh: "Bos", ...wish }, toolsFor(book, today));
const rate = (hasil: string, perilaku: string, from: { hasil?: string; perilaku?: string } = {}) =>
  [
    { column: "ratingHasil", from: from.hasil ?? null, to: hasil },
    { column: "ratingPerilaku", from: from.perilaku ?? null, to: perilaku },
  ] as const;
const rows = (book: Book) => book.tables.penilaian.rows;

describe("prepareEvaluations", () => {
  const prepared = (book: Book) =>
    done(book, prepareEvaluations.plan(book, { periode }, toolsFor(book, today)));

  test("makes a row with blank ratings for everybody of the period, once", () => {
    const book = prepared(office());
    expect(rows(book)).toMatchObject([
      { idSkp: "S-A", periode, ratingHasil: "", ratingPerilaku: "", status: "", dinilaiOleh: "" },
      { idSkp: "S-B", periode },
    ]);
    expect(prepareEvaluations.plan(book, { periode }, toolsFor(book, today))).toEqual({ steps: [] });
  });

  test("says why of who is away for all of the period", () => {
    const book = prepared(
      office({
        keaktifan: [
          { id: "H-A", idPegawai: "P-A", alasan: "tugas belajar", mulai: day(1, 1) },
          { id: "H-B", idPegawai: "P-B", alasan: "cuti", mulai: day(2, 1) },
        ],
      }),
    );
    expect(rows(book).map(({ alasanTidakDinilai }) => alasanTidakDinilai)).toEqual(["tugas belajar", ""]);
  });

  test("refuses a period that is none of the workbook", () => {
    const book = office();
    expect(prepareEvaluations.plan(book, { periode: "Maret" }, toolsFor(book, today))).toMatchObject({
      refused: "unknownPeriod",
    });
  });
});

describe("judge", () => {
  test("makes the row where there is none, with who said it and when", () => {
    const book = done(office(), judged(office(), { cells: rate(met, above) }));
    expect(rows(book)).toMatchObject([
      {
        idSkp: "S-A",
        ratingHasil: met,
        ratingPerilaku: above,
        status: "draf",
        dinilaiOleh: "Bos",
        tanggal: today,
      },
    ]);
  });

  test("says the same a second time without a step that is left to do", () => {
    const first = office();
    const wish = { cells: rate(met, met), status: "final" } as const;
    const book = done(first, judged(first, wish));
    expect(rows(done(book, judged(book, wish)))).toEqual(rows(book));
  });

  test("carries what the person saw, so that a colleague's value is not overwritten unseen", () => {
    const book = done(office(), judged(office(), { cells: rate(met, met) }));
    const answer = judged(book, { cells: [{ column: "ratingHasil", from: null, to: above }] });
    expect(answer).toMatchObject({ steps: [{ do: "change", column: "ratingHasil", from: null, to: above }] });
  });

  test("is final only with both ratings", () => {
    const answer = judged(office(), {
      cells: [{ column: "ratingHasil", from: null, to: met }],
      status: "final",
    });
    expect(answer).toMatchObject({ refused: "ratingMissing", facts: { name: "Pegawai A" } });
  });

  test.each([
    [below, met],
    [met, below],
    [below, below],
  ])("asks for a note before %s and %s is final, and takes no for an answer", (hasil, perilaku) => {
    const wish = { cells: rate(hasil, perilaku), status: "final" } as const;
    const book = office();
    expect(judged(book, wish)).toMatchObject({ refused: "noteAsked" });
    expect(rows(done(book, judged(book, { ...wish, withoutNote: true })))).toMatchObject([
      { status: "final" },
    ]);
    const noted = [...wish.cells, { column: "catatan", from: null, to: "Dampingi" }] as const;
    expect(rows(done(book, judged(book, { ...wish, cells: noted })))).toMatchObject([{ status: "final" }]);
  });

  test("what is final changes only when it is opened again, what is disahkan not at all", () => {
    const final = done(office(), judged(office(), { cells: rate(met, met), status: "final" }));
    const other = rate(above, met, { hasil: met, perilaku: met });
    expect(judged(final, { cells: other })).toMatchObject({ refused: "finalEvaluation" });
    const opened = done(final, judged(final, { status: "draf" }));
    expect(rows(done(opened, judged(opened, { cells: other })))).toMatchObject([
      { ratingHasil: above, status: "draf" },
    ]);
    const id = rows(final)[0]?.id ?? "";
    const endorsed = done(final, endorse.plan(final, { evaluations: [id] }, toolsFor(final, today)));
    expect(judged(endorsed, { cells: other })).toMatchObject({ refused: "endorsedEvaluation" });
    expect(judged(endorsed, { status: "draf" })).toMatchObject({ refused: "endorsedEvaluation" });
  });

  test("refuses who is not of the period, and a word that is no rating", () => {
    const late = office({ skp: [plan("A", { mulai: day(7, 1) })] });
    expect(judged(late, { cells: rate(met, met) })).toMatchObject({ refused: "notOfPeriod" });
    expect(judged(office(), { cells: rate("Bagus", met) })).toMatchObject({ refused: "notInList" });
  });
});

describe("finishEvaluations and endorse", () => {
  const evaluation = (key: string, ratingHasil: string, more: object = {}) => ({
    id: `E-${key}`,
    idSkp: `S-${key}`,
    periode,
    ratingHasil,
    ratingPerilaku: met,
    status: "draf",
    ...more,
  });
  const evaluations = ["E-A", "E-B"];
  const states = (book: Book) => rows(book).map(({ status }) => status);

  test("who waits for a note stays a draft while the others become final, and is named when nobody else is left", () => {
    const book = office({ penilaian: [evaluation("A", met), evaluation("B", below)] });
    const after = done(book, finishEvaluations.plan(book, { evaluations }, toolsFor(book, today)));
    expect(states(after)).toEqual(["final", "draf"]);
    expect(finishEvaluations.plan(after, { evaluations }, toolsFor(after, today))).toMatchObject({
      refused: "noteAsked",
      facts: { names: "Pegawai B" },
    });
    const confirmed = finishEvaluations.plan(
      after,
      { evaluations, withoutNote: true },
      toolsFor(after, today),
    );
    expect(states(done(after, confirmed))).toEqual(["final", "final"]);
  });

  test("a final one says who judged and when: as it stands there, else the penilai of the SKP and today", () => {
    const told = { dinilaiOleh: "Penilai lama", tanggal: day(4, 3) };
    const book = office({
      pegawai: persons("A", "B", "BOS"),
      skp: [plan("A", { idPenilai: "P-BOS" }), plan("B", { idPenilai: "P-BOS" })],
      penilaian: [evaluation("A", met), evaluation("B", met, told)],
    });
    const after = done(book, finishEvaluations.plan(book, { evaluations }, toolsFor(book, today)));
    expect(rows(after)).toMatchObject([
      { status: "final", dinilaiOleh: "Pegawai BOS", tanggal: today },
      { status: "final", dinilaiOleh: "Penilai lama", tanggal: day(4, 3).serial },
    ]);
  });

  test("only what is final is endorsed", () => {
    const book = office({ penilaian: [evaluation("A", met, { status: "final" }), evaluation("B", met)] });
    const tools = toolsFor(book, today);
    expect(states(done(book, endorse.plan(book, { evaluations }, tools)))).toEqual(["disahkan", "draf"]);
    expect(endorse.plan(book, { evaluations: ["E-B"] }, tools)).toMatchObject({ refused: "nothingFinal" });
  });
});
