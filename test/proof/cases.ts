import type { ActionName } from "../../src/app/registry";
import { registry } from "../../src/app/registry";
import type { Book } from "../../src/model/book";
import type { Conflict } from "../../src/model/settle";
import type { Action } from "../../src/actions/action";
import { openFile } from "../../src/app/openFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { SheetCells } from "../../src/model/sheetCells";
import { skpForm } from "../fixtures/skpForm";
import { additionalResults, evaluator, mainResults } from "../fixtures/skpFormTexts";
import { agreementCases } from "./agreementCases";
import { copyOutCases } from "./copyOutCases";
import { fewPeople } from "./fewPeople";
import { followUpCases } from "./followUpCases";
import { formCases } from "./formCases";
import { formChangesCase } from "./formChangesCase";
import { judgeCases } from "./judgeCases";
import { listCases } from "./listCases";
import { peopleCases } from "./peopleCases";
import { sharingCases } from "./sharingCases";
import { tree, treeCases } from "./treeCases";
import { workCases } from "./workCases";

/** What an action is proved with: actions done before it, and its input. */
export interface Case {
  readonly before: readonly { readonly action: ActionName; readonly input: (book: Book) => unknown }[];
  readonly input: (book: Book) => unknown;
  /** What a person types by hand, after the actions before it. */
  readonly typed?: (
    book: Book,
  ) => { readonly sheet: string; readonly address: string; readonly text: string }[];
}

/** Any action of the registry, as the harness runs it. */
export const actionOf = (name: ActionName): Action<never> => registry[name] as unknown as Action<never>;

/** Enough of a form for every kind of step; that of 30 results is read elsewhere. */
const fewResults = mainResults.slice(0, 2);
let form: SheetCells | undefined;

/** The written twin of a real SKP form, shortened, as it is read from its file. */
export const loadForm = async (): Promise<void> => {
  const opened = await openFile(
    "formulir.xlsx",
    await writeXlsx(skpForm(fewResults, additionalResults.slice(0, 1))),
  );
  if ("sheets" in opened) form = opened.sheets[0];
};

const readTwin = { action: "readForm", input: () => ({ cells: form }) } as const;

/** The office that the cases start. */
export const office = {
  instansi: "Dinas Contoh",
  tahun: 2026,
  jenisPeriode: "Triwulanan",
  tempat: "Contoh",
} as const;

/** A small office of three levels, which fills every table. */
const withOffice = { action: "loadSample", input: () => ({ office: fewPeople(3) }) } as const;

const roster = [
  ["No", "NIP", "Nama Pegawai", "Jabatan", "Unit Kerja", "Atasan Langsung"],
  ["1", "198001012005011001", "Pegawai Satu", "Kepala Bidang Contoh", "Bidang Contoh", ""],
  ["2", "=1+1", "- Pegawai Dua", "Analis Contoh", "Bidang Contoh", "Pegawai Satu"],
  ["3", "00123", "'Pegawai Tiga", "Arsiparis Contoh", "Bidang Contoh", "198001012005011001"],
];

/** Conflicts of every kind: a text that looks like a formula, a date, and a row that was to be removed. */
const conflictsIn = (book: Book): Conflict[] => {
  const { pegawai, skp } = book.tables;
  const [first, last] = [pegawai.rows[0], pegawai.rows.at(-1)];
  const [plan] = skp.rows;
  if (!first || !last || !plan || plan.mulai === null) throw new Error("no rows");
  const { nip, nama, jabatan, unit, id } = last;
  const removal = { nip, nama, jabatan, unit, id };
  return [
    { table: "pegawai", id: first.id, column: "nama", theirs: first.nama, ours: "=Nama Saya" },
    {
      table: "skp",
      id: plan.id,
      column: "mulai",
      theirs: { serial: plan.mulai },
      ours: { serial: plan.mulai + 30 },
    },
    { table: "pegawai", id, column: "nama", theirs: nama, ours: "lain", removal },
  ];
};

/** An empty cell of a sheet without anything of ours. */
const emptyPlace = {
  sheet: "Lembar1",
  row: 4,
  column: 3,
  isProtected: false,
  isText: false,
  tables: [],
} as const;

const withRoster = { action: "importRoster", input: () => ({ ...office, rows: roster }) } as const;

/** Results of a list, whose leader's plan is named by text. */
const treeRows = [
  ["Pemilik", "RHK Atasan", "Rencana Hasil Kerja", "Indikator Kuantitas", "Target Kuantitas"],
  [
    "Pegawai Tiga",
    "=RHK.1. Arsip tertata\nIKI.1.1. Persentase arsip",
    "- Arsip dipilah",
    "=1+1",
    "400 berkas",
  ],
  ["Pegawai Tiga", "=RHK.1. Arsip tertata\nIKI.1.1. Persentase arsip (80%)", "Arsip ditata", "Jumlah", "80%"],
  ["Siapa Saja", "Arsip dipilah", "'Arsip dimusnahkan", "", ""],
];

/** A leader's results, which the results of the form that was read name by text. */
const leaderRows = [
  ["Pemilik", "Rencana Hasil Kerja", "Indikator"],
  ...fewResults.map(({ parent }) => [evaluator[0] ?? "", ...parent.split("\r\n").map((text) => text.trim())]),
];

/** Mends of every kind of step: cells that are filled and emptied, with a text like a formula, and a row that goes. */
const mendsIn = (book: Book) => {
  const { rows } = book.tables.kinerja;
  const [first, child, last] = [rows[0], rows.find(({ idInduk }) => idInduk !== ""), rows.at(-1)];
  if (!first || !child || !last || last === first || last === child) throw new Error("no rows");
  const change = (id: string, column: string, from: string | null, to: string | null) =>
    ({ do: "change", table: "kinerja", id, column, from, to }) as const;
  const removed = Object.fromEntries(
    Object.entries(last).filter(([, value]) => value !== "" && value !== null),
  );
  return [
    { steps: [change(first.id, "penugasanDari", null, "=Bupati")] },
    { steps: [change(child.id, "idInduk", child.idInduk, null)] },
    { steps: [{ do: "remove", table: "kinerja", rows: [removed] }] },
  ];
};

/** One case for every action: an action without one does not compile. */
export const cases: Record<ActionName, Case> = {
  startWorkbook: { before: [], input: () => office },
  importRoster: { before: [], input: () => ({ ...office, rows: roster }) },
  readForm: { before: [], input: () => ({ cells: form, office }) },
  loadSample: { before: [], input: withOffice.input },
  prepareRealisation: {
    before: [{ action: "startWorkbook", input: () => office }, readTwin],
    input: () => ({ periode: "Triwulan I 2026" }),
  },
  makeForm: {
    before: [withOffice],
    input: (book) => ({
      skp: book.tables.skp.rows.at(-1)?.id ?? "",
      forms: ["skp", "evaluasi"],
      period: "Triwulan I 2026",
    }),
  },
  takeMine: {
    before: [withRoster],
    input: (book) => ({ conflicts: conflictsIn(book) }),
  },
  insertFormula: {
    before: [],
    input: () => ({ place: emptyPlace, formula: "=COUNTA($A$1:$A$3)", rows: 2, columns: 2, reads: [] }),
  },
  ...treeCases(withRoster),
  ...agreementCases(tree(withRoster)),
  ...workCases(withRoster),
  takeFormChanges: formChangesCase(withOffice),
  ...copyOutCases(withRoster),
  ...sharingCases(withRoster),
  ...formCases,
  ...judgeCases,
  ...listCases([withRoster]),
  importTree: {
    before: [{ action: "importRoster", input: () => ({ ...office, rows: roster }) }],
    input: () => ({ rows: treeRows }),
  },
  linkParents: {
    before: [
      { action: "readForm", input: () => ({ cells: form, office }) },
      { action: "importTree", input: () => ({ rows: leaderRows }) },
    ],
    input: () => ({}),
  },
  ...peopleCases(withRoster),
  ...followUpCases,
  mendTree: {
    before: [
      { action: "importRoster", input: () => ({ ...office, rows: roster }) },
      { action: "importTree", input: () => ({ rows: treeRows }) },
    ],
    input: (book) => ({ mends: mendsIn(book) }),
  },
};
