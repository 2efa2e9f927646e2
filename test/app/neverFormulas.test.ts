import type { Past } from "../../src/actions/pastYear";
import { exportList } from "../../src/app/exportList";
import { openFile, rowsAsCells } from "../../src/app/openFile";
import type { ActionName, InputOf } from "../../src/app/registry";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { WorkbookFile } from "../../src/files/workbookFile";
import { compareForm } from "../../src/forms/changes/compare";
import { cellsOfLayout } from "../../src/forms/changes/sheetTexts";
import { renderForm } from "../../src/forms/renderForm";
import type { Book } from "../../src/model/book";
import { toSerial } from "../../src/model/civilDate";
import { isRefusal } from "../../src/model/plan";
import type { SheetCells } from "../../src/model/sheetCells";
import { readTag } from "../../src/model/tag";
import { fromFile } from "../../src/workbench/grid/fromFile";
import { bookOf } from "../forms/sampleBook";
import { openBench } from "../proof/bench";
import { actionOf, office } from "../proof/cases";
import { newWorkbook } from "../support/saved";

/** What Excel would take for a formula, a number or a mark of its own, were it typed; alone and with line breaks. */
const hard = [
  "=1+1",
  "+62",
  "-",
  "@SUM(A1)",
  "'text",
  "=satu\n=dua",
  "-satu\n+dua",
  '=HYPERLINK("x")',
  "'=2+3",
];
/** A lone "-" says in a form or a list that there is nothing. */
const said = hard.filter((text) => text !== "-");
/** A person's post is one line. */
const oneLine = said.map((text) => text.replace(/\n/g, " "));

interface Doing<N extends ActionName = ActionName> {
  readonly action: N;
  readonly input: (book: Book) => unknown;
}
const doing = <N extends ActionName>(action: N, input: (book: Book) => InputOf<N>): Doing<N> => ({
  action,
  input,
});

/** A way on which texts come into the workbook: what is done, and where the texts are found afterwards. */
interface Way {
  readonly done: readonly Doing[];
  readonly expected: readonly string[];
  readonly found: (book: Book) => readonly (string | number)[];
}

const skpOf = ({ tables }: Book, at: number): string => tables.skp.rows[at]?.id ?? "";
const plansOf = ({ tables }: Book, skp: string): string[] =>
  tables.kinerja.rows.filter(({ idSkp }) => idSkp === skp).map(({ rencana }) => rencana);

const people = doing("importRoster", () => ({
  ...office,
  rows: [
    ["Nama Pegawai", "Jabatan"],
    ["Pegawai Satu", "Kepala Bidang"],
    ["Pegawai Dua", "Analis"],
  ],
}));

const results: SheetCells = rowsAsCells("RHK", [
  ["Rencana Hasil Kerja", "Indikator", "Target", "Realisasi", "Umpan Balik"],
  ...said.map((text) => [text, text, text, text, text]),
]);
const takeResults = (cells: SheetCells) =>
  doing("takeList", (book) => ({ cells, office, skp: skpOf(book, 1), period: "Triwulan I 2026" }));
const everywhere = ({ tables }: Book): (string | number)[] => [
  ...tables.kinerja.rows.map(({ rencana }) => rencana),
  ...tables.indikator.rows.flatMap(({ indikator, target }) => [indikator, target]),
  ...tables.realisasi.rows.flatMap(({ realisasi, umpanBalik }) => [realisasi, umpanBalik]),
];
const fiveTimes = Array<readonly string[]>(5).fill(said).flat();

const year = (of: number) => ({
  mulai: toSerial({ year: of, month: 1, day: 1 }),
  selesai: toSerial({ year: of, month: 12, day: 31 }),
});
/** A plan with these texts in everything that is written. */
const plan = (of: number): Book =>
  bookOf({
    pegawai: [{ id: "P-1", nama: "Pegawai Satu", nip: "198001012005011001", jabatan: "@Analis" }],
    skp: [{ id: "S-1", idPegawai: "P-1", jabatan: "@Analis", ...year(of) }],
    kinerja: said.map((rencana, at) => ({
      id: `K-${at}`,
      idSkp: "S-1",
      kelompok: "Utama",
      urutan: at + 1,
      rencanaPimpinan: rencana,
      rencana,
    })),
    indikator: said.map((text, at) => ({
      id: `I-${at}`,
      idKinerja: `K-${at}`,
      aspek: "Kuantitas",
      indikator: text,
      target: text,
    })),
    lampiran: said.map((uraian, at) => ({
      id: `M-${at}`,
      idSkp: "S-1",
      kelompok: "Konsekuensi",
      urutan: at + 1,
      uraian,
    })),
  });
const past = (): Past => {
  const { pegawai, skp, kinerja, indikator, perilaku, lampiran } = plan(2025).tables;
  const rows = { pegawai, skp, kinerja, indikator, perilaku, lampiran };
  return {
    ...(Object.fromEntries(
      Object.entries(rows).map(([key, content]) => [key, content.rows]),
    ) as unknown as Past),
    tahun: 2025,
    instansi: "=Dinas",
    tempat: "-",
  };
};
const carry = doing("carryOver", () => ({ past: past(), plans: ["S-1"] }));

const form = cellsOfLayout(renderForm("skpJaJfKuantitatif", plan(2026), { skp: "S-1" }), "SKP");

/** A form with one result, drawn in the workbook, over whose cells these texts were typed one after the other. */
const typedForm = (text: string): Way => ({
  done: [
    people,
    doing("addResult", (book) => ({
      owners: [{ skp: skpOf(book, 1), peran: "" }],
      above: { top: true },
      rencana: "Arsip tertib",
      indicators: [{ indikator: "Jumlah arsip", target: "4 arsip" }],
    })),
    doing("makeForm", (book) => ({ skp: skpOf(book, 1), forms: ["skp"] })),
    doing("takeFormChanges", (book) => {
      const sheet = book.sheets.find(({ drawn }) => drawn !== "");
      const layout = renderForm("skpJaJfKuantitatif", book, { skp: skpOf(book, 1) });
      const { values, ...cells } = cellsOfLayout(layout, sheet?.name);
      const now = values.map((line) => line.map((value) => (value === "Arsip tertib" ? text : value)));
      const typed = { ...cells, values: now, texts: now.map((line) => line.map(String)) };
      const tag = readTag(sheet?.tag ?? "");
      const found = tag?.kind === "formulir" ? compareForm(book, tag, typed) : { changes: [] };
      const changes = isRefusal(found) ? [] : found.changes;
      return {
        cells: typed,
        drawn: sheet?.drawn ?? "",
        decisions: Object.fromEntries(changes.map(({ key }) => [key, "form" as const])),
      };
    }),
  ],
  expected: [text],
  found: (book) => plansOf(book, skpOf(book, 1)),
});

const ways: Readonly<Record<string, Way>> = {
  "a list of employees": {
    done: [
      doing("importRoster", () => ({
        ...office,
        rows: [
          ["Nama Pegawai", "Jabatan"],
          ...oneLine.map((text, at) => [`Pegawai ${"ABCDEFGHI"[at]}`, text]),
        ],
      })),
    ],
    expected: oneLine,
    found: ({ tables }) => tables.pegawai.rows.map(({ jabatan }) => jabatan),
  },
  "a list of results": { done: [people, takeResults(results)], expected: fiveTimes, found: everywhere },
  "a tree": {
    done: [
      people,
      doing("importTree", (book) => ({
        rows: [["Rencana Hasil Kerja", "Indikator"], ...said.map((text) => [text, text])],
        skp: skpOf(book, 1),
      })),
    ],
    expected: [...said, ...said],
    found: ({ tables }) => [
      ...tables.kinerja.rows.map(({ rencana }) => rencana),
      ...tables.indikator.rows.map(({ indikator }) => indikator),
    ],
  },
  "a form": {
    done: [people, doing("readForm", () => ({ cells: form, office }))],
    expected: [...said, ...said],
    found: ({ tables }) => [
      ...tables.kinerja.rows.map(({ rencana }) => rencana),
      ...tables.indikator.rows.map(({ indikator }) => indikator),
    ],
  },
  "last year's workbook": {
    done: [people, carry],
    expected: [...said, ...said, ...said],
    found: ({ tables }) => [
      ...tables.kinerja.rows.map(({ rencana }) => rencana),
      ...tables.indikator.rows.map(({ target }) => target),
      ...tables.lampiran.rows.map(({ uraian }) => uraian),
    ],
  },
  "the library": {
    done: [
      people,
      carry,
      doing("saveToLibrary", (book) => ({ plans: book.tables.skp.rows.map(({ id }) => id) })),
      doing("takeFromLibrary", (book) => ({
        skp: skpOf(book, 1),
        rows: book.tables.pustaka.rows.map(({ id }) => id),
      })),
    ],
    expected: [...said, ...said],
    found: (book) => [
      ...book.tables.pustaka.rows.map(({ rencana }) => rencana),
      ...plansOf(book, skpOf(book, 1)),
    ],
  },
  "ticks of what was copied": {
    done: [
      people,
      doing("tickEntries", (book) => ({
        ticks: hard.map((isi, at) => ({
          skp: skpOf(book, 1),
          row: `K-${at}`,
          kolom: isi,
          isi,
          tanggal: 46_100,
          oleh: isi,
        })),
      })),
    ],
    expected: [...hard, ...hard, ...hard],
    found: ({ tables }) => [
      ...tables.entri.rows.map(({ isi }) => isi),
      ...tables.entri.rows.map(({ kolom }) => kolom),
      ...tables.entri.rows.map(({ oleh }) => oleh),
    ],
  },
  ...Object.fromEntries(
    said.map((text) => [`a form typed over with ${JSON.stringify(text)}`, typedForm(text)]),
  ),
};

/** A workbook after what was done, and after it was saved and opened again. */
const after = async ({ done }: Way): Promise<{ books: readonly Book[]; file: WorkbookFile }> => {
  const bench = await openBench(newWorkbook);
  for (const { action, input } of done) {
    const outcome = await bench.run(actionOf(action), input(await bench.book()));
    expect(outcome).toMatchObject({ end: "done", lost: [] });
  }
  const book = await bench.book();
  const { file } = await readXlsx(await writeXlsx(await bench.file()));
  bench.close();
  const { snapshot, kept } = fromFile(file, "workbook", "Buku1.xlsx");
  const again = await openBench({ snapshot, kept });
  const reopened = await again.book();
  again.close();
  return { books: [book, reopened], file };
};

const bare = (text: string): string => text.replace(/^[=+@'-]+/, "");
const bareTexts = new Set(hard.map(bare));

/** The formulas of a file that a hard text would have become. */
const formulasOfTexts = ({ sheets }: WorkbookFile): string[] =>
  sheets
    .flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []))
    .filter((formula) => bareTexts.has(bare(formula)));

it.each(Object.entries(ways))(
  "leaves every text a text that comes by %s, and after saving",
  async (_name, way) => {
    const { books, file } = await after(way);
    for (const book of books) {
      expect([...way.found(book)].sort()).toEqual([...way.expected].sort());
      expect(book.problems).toEqual([]);
    }
    expect(formulasOfTexts(file)).toEqual([]);
  },
);

it("leaves every text a text on a form that is drawn, and after saving", async () => {
  const { file } = await after({
    done: [people, carry, doing("makeForm", (book) => ({ skp: skpOf(book, 2), forms: ["skp", "lampiran"] }))],
    expected: [],
    found: () => [],
  });
  const drawn = file.sheets.filter(({ tables = [] }) => tables.length === 0).flatMap(({ cells }) => cells);
  for (const text of said)
    expect(drawn.filter(({ value }) => value === text).length).toBeGreaterThanOrEqual(3);
  expect(formulasOfTexts(file)).toEqual([]);
});

it("brings every text of a list out as CSV and in again as it was, and nothing in it begins as a formula", async () => {
  const { books } = await after({ done: [people, takeResults(results)], expected: [], found: () => [] });
  const { bytes } = await exportList(books[0]!, "hasil", "csv");
  const opened = await openFile("hasil.csv", bytes);
  if ("refused" in opened) throw new Error(opened.refused);
  const [cells] = opened.sheets;
  expect(cells?.texts.flat().filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  const { books: back } = await after({
    done: [people, doing("takeList", () => ({ cells: cells!, office }))],
    expected: [],
    found: () => [],
  });
  const three = ({ tables }: Book) => [
    tables.kinerja.rows.map(({ rencana }) => rencana),
    tables.indikator.rows.map(({ indikator }) => indikator),
    tables.indikator.rows.map(({ target }) => target),
  ];
  for (const book of back) expect(three(book)).toEqual([said, said, said]);
});
