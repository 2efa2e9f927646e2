import type { Mend } from "../../src/model/audit/finding";
import { audit } from "../../src/model/audit/audit";
import { changesSinceAgreed } from "../../src/model/agreement/agreedChanges";
import type { Book } from "../../src/model/book";
import { inForce } from "../../src/model/resultTree";
import type { Row } from "../../src/model/tables";
import { pastOfBook } from "../../src/actions/pastYear";
import type { ActionName, InputOf } from "../../src/app/registry";
import { officePeople, rosterOf } from "../fixtures/officePeople";
import { officeYear, quarters, wholeYear } from "../fixtures/officeYear";
import type { OfficeStage } from "../fixtures/officeYear";
import { cases, office } from "./cases";
import { fewPeople } from "./fewPeople";
import { returnedFrom, sendingTo } from "./sharingCases";

/** What an action is asked in the year of a whole office: for everybody where it can be, else for one. */
export interface YearCase<N extends ActionName = ActionName> {
  readonly stage: OfficeStage;
  readonly input: (book: Book) => InputOf<N>;
  /** An action that comes first. */
  readonly before?: {
    readonly action: ActionName;
    readonly input: (book: Book) => unknown;
  };
}

const [quarter = "", next = ""] = quarters;

const found = <One>(one: One | undefined): One => {
  if (one === undefined) throw new Error("the office has none");
  return one;
};
const isDraft = ({ status }: Row<"skp">) => status !== "ditetapkan";
const draftIn = (book: Book) => found(book.tables.skp.rows.filter(isDraft).at(-1));
const agreedIn = (book: Book) => found(book.tables.skp.rows.filter((skp) => !isDraft(skp)).at(-1));
const resultOf = (book: Book, { id }: Row<"skp">) =>
  found(book.tables.kinerja.rows.find((row) => row.idSkp === id && inForce(row)));
const indicatorOf = (book: Book, { id }: Row<"kinerja">) =>
  found(book.tables.indikator.rows.find((row) => row.idKinerja === id && inForce(row)));
const allPlans = (book: Book) => book.tables.skp.rows.map(({ id }) => id);
const evaluationsOf = (book: Book, period: string) =>
  book.tables.penilaian.rows.filter(({ periode }) => periode === period);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const reason = { alasan: "Anggaran berkurang", disepakatiOleh: "Pejabat penilai" };
const changesIn = (book: Book) => changesSinceAgreed(book).flatMap(({ changes }) => changes);
const unitOf = (book: Book) => {
  const { unit } = agreedIn(book);
  return idsOf(book.tables.skp.rows.filter((skp) => skp.unit === unit));
};

/** What the small cases ask, where how large the office is makes no difference to what is asked. */
const small = <N extends ActionName>(name: N) => cases[name].input as (book: Book) => InputOf<N>;

const newResult = (book: Book): InputOf<"addResult"> => ({
  owners: [{ skp: draftIn(book).id, peran: "mandiri" }],
  above: { indicator: indicatorOf(book, resultOf(book, found(book.tables.skp.rows[0]))).id },
  rencana: "Layanan keliling",
  indicators: [{ indikator: "Jumlah kunjungan", target: 12, satuan: "kunjungan" }],
});

/** Five results of everybody, as a list says them. */
const treeList = ({ tables }: Book): string[][] => [
  ["Pemilik", "NIP", "RHK Atasan", "Rencana Hasil Kerja", "Indikator Kuantitas", "Target Kuantitas"],
  ...officePeople(tables.pegawai.rows.length).flatMap(({ nama, nip, leader }, who) =>
    Array.from({ length: 5 }, (_, nth) => [
      nama,
      nip,
      leader < 0 ? "" : `Terlaksananya urusan ke-${leader}.${nth}`,
      `Terlaksananya urusan ke-${who}.${nth}`,
      "Jumlah urusan",
      `${12 + nth} urusan`,
    ]),
  ),
];

const lastYear = (book: Book): InputOf<"carryOver"> => {
  const past = pastOfBook(officeYear(book.tables.pegawai.rows.length, "plans"));
  const ago = (day: number | null) => (day === null ? null : day - 365);
  const skp = past.skp.map((row) => ({ ...row, mulai: ago(row.mulai), selesai: ago(row.selesai) }));
  return { past: { ...past, skp, tahun: 2025 }, plans: idsOf(skp) };
};

/** The first of the mends of all that is found. */
const mendsIn = (book: Book): Mend[] => audit(book).flatMap(({ mends }) => mends.slice(0, 1));

/** One for every action: an action without one does not compile. */
export const yearCases: { readonly [N in ActionName]: YearCase<N> } = {
  startWorkbook: { stage: "people", input: () => office },
  importRoster: {
    stage: "people",
    // Half of the list is there already.
    input: ({ tables }) => ({ ...office, rows: rosterOf(officePeople(2 * tables.pegawai.rows.length)) }),
  },
  readForm: { stage: "people", input: small("readForm") },
  loadSample: {
    stage: "people",
    input: () => {
      const few = fewPeople(3);
      return { office: { ...few, kantor: { ...few.kantor, instansi: office.instansi } } };
    },
  },
  importTree: { stage: "people", input: (book) => ({ rows: treeList(book) }) },
  carryOver: { stage: "people", input: lastYear },
  linkParents: { stage: "plans", input: () => ({}) },
  addResult: { stage: "plans", input: newResult },
  editResult: {
    stage: "plans",
    input: (book) => {
      const { id, rencana } = resultOf(book, draftIn(book));
      return { id, cells: [{ column: "rencana", from: rencana, to: "Layanan menetap" }] };
    },
  },
  editIndicator: {
    stage: "plans",
    input: (book) => ({ cancel: indicatorOf(book, resultOf(book, draftIn(book))).id }),
  },
  moveResult: {
    stage: "plans",
    input: (book) => ({
      id: resultOf(book, draftIn(book)).id,
      to: { result: resultOf(book, found(book.tables.skp.rows[0])).id },
    }),
  },
  cancelResult: {
    stage: "plans",
    input: (book) => ({ id: resultOf(book, found(book.tables.skp.rows[0])).id, children: "up" }),
  },
  shareResults: {
    stage: "plans",
    input: (book) => {
      const [from, ...others] = book.tables.skp.rows;
      return {
        from: found(from).id,
        results: [resultOf(book, found(from)).id],
        to: idsOf(others),
      };
    },
  },
  mendTree: { stage: "plans", input: (book) => ({ mends: mendsIn(book) }) },
  makeMatrix: { stage: "plans", input: (book) => ({ skp: found(book.tables.skp.rows[0]).id, levels: 2 }) },
  takeMatrix: { stage: "plans", input: small("takeMatrix") },
  saveToLibrary: { stage: "plans", input: (book) => ({ plans: allPlans(book) }) },
  takeFromLibrary: {
    stage: "plans",
    before: { action: "saveToLibrary", input: (book) => ({ plans: allPlans(book).slice(0, 20) }) },
    input: (book) => ({ skp: draftIn(book).id, rows: idsOf(book.tables.pustaka.rows) }),
  },
  setPlanState: {
    stage: "plans",
    input: (book) => ({ skp: allPlans(book), to: "ditetapkan", tanggal: 46_050 }),
  },
  prepareRealisation: { stage: "plans", input: () => ({ periode: quarter }) },
  prepareEvaluations: { stage: "plans", input: () => ({ periode: quarter }) },
  takeList: { stage: "plans", input: small("takeList") },
  adjustPlan: {
    stage: "year",
    input: (book) => {
      const result = resultOf(book, agreedIn(book));
      return {
        ...reason,
        skp: result.idSkp,
        edit: {
          action: "editResult",
          input: { id: result.id, cells: [{ column: "rencana", from: result.rencana, to: "Layanan lain" }] },
        },
      };
    },
  },
  recordAdjustment: {
    stage: "year",
    input: (book) => ({ ...reason, skp: allPlans(book), changes: changesIn(book) }),
  },
  restoreAgreed: { stage: "year", input: (book) => ({ changes: changesIn(book) }) },
  report: {
    stage: "year",
    input: (book) => {
      const { id, idIndikator, periode, realisasi } = found(book.tables.realisasi.rows.at(-1));
      return {
        indicator: idIndikator,
        periode,
        row: id,
        cells: [{ column: "realisasi", from: realisasi, to: 7 }],
      };
    },
  },
  keepRow: {
    stage: "year",
    input: (book) => ({
      table: "rencanaAksi",
      add: {
        rencana: "Rapat",
        target: "3 rapat",
        periode: quarter,
        idKinerja: resultOf(book, agreedIn(book)).id,
      },
    }),
  },
  copySteps: {
    stage: "year",
    before: {
      action: "keepRow",
      input: (book) => ({
        table: "rencanaAksi",
        add: {
          rencana: "Rapat",
          target: "3 rapat",
          periode: quarter,
          idKinerja: resultOf(book, agreedIn(book)).id,
        },
      }),
    },
    input: (book) => ({ skp: agreedIn(book).id, from: quarter, to: next }),
  },
  judge: {
    stage: "year",
    input: (book) => {
      const { idSkp, ratingHasil } = found(evaluationsOf(book, wholeYear).at(-1));
      const cells = [{ column: "catatan", from: "Perlu pendampingan", to: "Sudah didampingi" }] as const;
      return { periode: wholeYear, idSkp, cells: ratingHasil === "" ? [] : cells, oleh: "Pejabat Contoh" };
    },
  },
  giveFeedback: {
    stage: "year",
    input: (book) => {
      const { idSkp } = found(evaluationsOf(book, wholeYear).at(-1));
      return { periode: wholeYear, idSkp, nilai: "Harmonis", from: "", to: "Rukun dengan semua" };
    },
  },
  setPeriod: {
    stage: "year",
    input: () => ({
      periode: wholeYear,
      unit: "Unit Baru",
      cells: [{ column: "capaian", from: "", to: "Istimewa" }],
    }),
  },
  finishEvaluations: {
    stage: "year",
    input: (book) => ({ evaluations: idsOf(evaluationsOf(book, wholeYear)) }),
  },
  endorse: {
    stage: "year",
    input: (book) => ({ evaluations: idsOf(evaluationsOf(book, quarters[3] ?? "")) }),
  },
  makeForm: {
    stage: "year",
    input: (book) => ({ skp: agreedIn(book).id, forms: ["skp", "evaluasi"], period: quarter }),
  },
  makeForms: {
    stage: "year",
    // A whole unit is made in wholeUnit.test.ts and by npm run bench -- forms.
    input: (book) => ({ plans: unitOf(book).slice(0, 3), forms: ["skp", "evaluasi"], period: quarter }),
  },
  removeForms: {
    stage: "year",
    before: { action: "makeForms", input: (book) => ({ plans: unitOf(book).slice(0, 2), forms: ["skp"] }) },
    input: () => ({}),
  },
  takeFormChanges: {
    stage: "year",
    before: {
      action: "makeForm",
      input: (book) => ({ skp: agreedIn(book).id, forms: ["evaluasi"], period: quarter }),
    },
    input: small("takeFormChanges"),
  },
  takeMine: {
    stage: "year",
    input: (book) => {
      const { id, nama } = found(book.tables.pegawai.rows.at(-1));
      return { conflicts: [{ table: "pegawai", id, column: "nama", theirs: nama, ours: "Nama Lain" }] };
    },
  },
  insertFormula: {
    stage: "year",
    input: ({ sheets }) => ({
      place: {
        sheet: found(sheets[0]).name,
        row: 40,
        column: 60,
        isProtected: false,
        isText: false,
        tables: [],
      },
      formula: "=COUNTA($A$1:$A$3)",
      rows: 1,
      columns: 1,
      reads: [],
    }),
  },
  changePerson: {
    stage: "year",
    input: (book) => {
      const [first, second] = book.tables.pegawai.rows;
      return {
        kind: "pensiun",
        person: found(first).id,
        from: 46_200,
        handover: { to: found(second).id },
      } as InputOf<"changePerson">;
    },
  },
  noteEvaluation: {
    stage: "year",
    input: (book) => {
      const { id, catatan } = found(evaluationsOf(book, quarter).at(-1));
      return { id, cells: [{ column: "catatan", from: catatan, to: "Usulkan pelatihan" }] };
    },
  },
  recordObjection: {
    stage: "year",
    input: (book) => ({
      evaluation: found(evaluationsOf(book, quarter).at(-1)).id,
      cells: [
        { column: "tanggal", from: null, to: { serial: 46_130 } },
        { column: "alasan", from: null, to: "Capaian belum dihitung" },
      ],
    }),
  },
  recordCredits: {
    stage: "year",
    before: {
      action: "finishEvaluations",
      input: (book) => ({ evaluations: idsOf(evaluationsOf(book, wholeYear)) }),
    },
    input: () => ({}),
  },
  prepareAllowance: { stage: "year", input: () => ({}) },
  printTree: {
    stage: "year",
    input: (book) => ({ of: "person", id: found(book.tables.pegawai.rows[1]).id }),
  },
  makeReport: { stage: "year", input: () => ({ report: "recap", period: quarter }) },
  makeRecap: { stage: "year", input: small("makeRecap") },
  recordSending: { stage: "plans", input: (book) => sendingTo(book, "Pegawai") },
  takeReturned: { stage: "plans", input: returnedFrom },
  tickEntries: {
    stage: "year",
    input: (book) => {
      const { id } = agreedIn(book);
      const ticks = ["Mulai", "Selesai", "Status"].map((kolom) => ({
        skp: id,
        row: id,
        kolom,
        isi: "01/01/2026",
        tanggal: 46_100,
        oleh: "Pegawai Dua",
      }));
      return { ticks };
    },
  },
};
