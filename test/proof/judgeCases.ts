import type { Book } from "../../src/model/book";
import type { Case } from "./cases";
import { fewPeople } from "./fewPeople";

/** A small office of three levels, some of whose people are judged. */
const few = { action: "loadSample", input: () => ({ office: fewPeople(3) }) } as const;

const last = "Triwulan IV 2026";

const planAt = (book: Book, at: number): string => book.tables.skp.rows.at(at)?.id ?? "";

/** The ratings of one, with a note that looks like a formula. */
const judgement = (book: Book) => ({
  periode: last,
  idSkp: planAt(book, -1),
  cells: [
    { column: "ratingHasil", from: null, to: "Di Bawah Ekspektasi" },
    { column: "ratingPerilaku", from: null, to: "Sesuai Ekspektasi" },
    { column: "akuntabel", from: null, to: "=1+1" },
    { column: "catatan", from: null, to: "=Perlu pendampingan" },
  ],
  oleh: "+Pejabat Contoh",
});

const prepare = { action: "prepareEvaluations", input: () => ({ periode: last }) } as const;
const judged = { action: "judge", input: judgement } as const;
const ofPeriod = (book: Book): string[] =>
  book.tables.penilaian.rows.filter(({ periode }) => periode === last).map(({ id }) => id);

/** The cases of the actions that judge. */
export const judgeCases = {
  prepareEvaluations: {
    before: [
      few,
      {
        action: "changePerson",
        input: (book: Book) => ({
          kind: "tugasBelajar",
          person: book.tables.skp.rows[0]?.idPegawai ?? "",
          from: 46_100,
          notJudged: [],
        }),
      },
    ],
    input: prepare.input,
  },
  judge: {
    before: [few, prepare],
    input: (book) => ({ ...judgement(book), status: "final" }),
  },
  giveFeedback: {
    before: [few],
    input: (book) => ({
      periode: "Tahunan 2026",
      idSkp: planAt(book, -1),
      nilai: "Adaptif",
      from: "",
      to: "=Cepat belajar\n- lanjutkan",
    }),
  },
  setPeriod: {
    before: [few],
    input: () => ({
      periode: last,
      unit: "=Unit Contoh",
      cells: [{ column: "capaian", from: null, to: "Istimewa" }],
    }),
  },
  finishEvaluations: {
    before: [few, judged],
    input: (book) => ({ evaluations: ofPeriod(book) }),
  },
  endorse: {
    before: [
      few,
      judged,
      { action: "finishEvaluations", input: (book: Book) => ({ evaluations: ofPeriod(book) }) },
    ],
    input: (book) => ({ evaluations: ofPeriod(book) }),
  },
} as const satisfies Readonly<Record<string, Case>>;
