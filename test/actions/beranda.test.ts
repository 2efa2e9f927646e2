import { berandaLayout } from "../../src/actions/beranda";
import { isFormula } from "../../src/model/cell";
import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import { progressOf } from "../../src/model/progress";
import type { Row } from "../../src/model/tables";
import { calculate } from "../support/calculate";
import type { Shown } from "../support/calculate";
import { periodsOf } from "../../src/actions/periods";
import type { PeriodKind } from "../../src/actions/periods";
import { prepareEvaluations } from "../../src/actions/prepareEvaluations";
import { prepareRealisation } from "../../src/actions/prepareRealisation";
import { calendarsOf, runningPeriod } from "../../src/model/periods";
import { simulate, toolsFor } from "../support/simulate";
import { filledBook, startedBook } from "../support/office";
import type { Amounts } from "../support/office";

const sheets = {
  pengaturan: "Pengaturan",
  pegawai: "Pegawai",
  periode: "Periode",
  skp: "Daftar SKP",
  kinerja: "Rencana",
  indikator: "Indikator",
  realisasi: "Realisasi",
  penilaian: "Penilaian",
};
const layout = berandaLayout(sheets, 31);

/** The steps of `progressOf`, in the order in which Beranda numbers them. */
const stepNames = [
  "addEmployees",
  "addPlans",
  "addIndicators",
  "agree",
  "report",
  "judge",
  "endorse",
  "complete",
];

const dayOf = (month: number, day: number, year = 2026): number => toSerial({ year, month, day });

/** What stands beside a label. */
const beside = (
  shown: Shown,
  label: string,
  columns = 2,
): Shown extends ReadonlyMap<string, infer V> ? V : never => {
  const found = [...shown].find(([, value]) => value === label)?.[0] ?? "";
  const column = String.fromCharCode((found.codePointAt(0) ?? 0) + columns);
  return shown.get(column + found.slice(1)) ?? "";
};

const countsOf = (shown: Shown) =>
  ["Perencanaan", "Pelaksanaan", "Penilaian", "Tindak lanjut"].map((stage) =>
    [2, 3, 4].map((column) => beside(shown, stage, column)),
  );

/** The book with a row for whatever is to be reported now, and for whoever is to be judged by now. */
const prepared = (book: Book, today: number): Book => {
  const tools = (of: Book) => toolsFor(of, today);
  const units = [...new Set(book.tables.periode.rows.map(({ unit }) => unit))];
  const running = units.flatMap((unit) => runningPeriod(calendarsOf(book)(unit), today)?.periode ?? []);
  const ended = book.tables.periode.rows
    .filter(({ selesai }) => (selesai ?? Infinity) < today)
    .map(({ periode }) => periode);
  const reports = [...new Set(running)].reduce(
    (so, periode) => simulate(so, prepareRealisation.plan(so, { periode }, tools(so))),
    book,
  );
  return [...new Set(ended)].reduce(
    (so, periode) => simulate(so, prepareEvaluations.plan(so, { periode }, tools(so))),
    reports,
  );
};

interface Case {
  readonly name: string;
  readonly today: number;
  readonly amounts: Amounts;
  readonly sentence: string;
  readonly change?: (book: Book) => Book;
}

const everything: Amounts = { people: 4, plans: 4, agreed: 4 };
const quarters = (count: number): Record<string, number> =>
  Object.fromEntries(["I", "II", "III", "IV"].slice(0, count).map((name) => [`Triwulan ${name} 2026`, 4]));

/** The book with its evaluations changed. */
const withEvaluations =
  (change: (row: Row<"penilaian">, at: number) => Partial<Row<"penilaian">>) =>
  (book: Book): Book => ({
    ...book,
    tables: {
      ...book.tables,
      penilaian: {
        ...book.tables.penilaian,
        rows: book.tables.penilaian.rows.map((row, at) => ({ ...row, ...change(row, at) })),
      },
    },
  });

/** The book with periods of a kind for one unit, before those of all units: the order of the table has no say. */
const withPeriods = (book: Book, kind: PeriodKind, unit: string): Book => ({
  ...book,
  tables: {
    ...book.tables,
    periode: {
      ...book.tables.periode,
      rows: [
        ...periodsOf(kind, 2026).flatMap((period) =>
          book.tables.periode.rows.slice(0, 1).map((row) => ({ ...row, ...period, unit, tenggat: null })),
        ),
        ...book.tables.periode.rows,
      ],
    },
  },
});

/** The book with its SKP changed. */
const withPlans = (book: Book, change: (at: number) => Partial<Row<"skp">>): Book => ({
  ...book,
  tables: {
    ...book.tables,
    skp: { ...book.tables.skp, rows: book.tables.skp.rows.map((row, at) => ({ ...row, ...change(at) })) },
  },
});

const cases: readonly Case[] = [
  {
    name: "nobody yet",
    today: dayOf(1, 5),
    amounts: {},
    sentence: "Isi daftar pegawai: satu baris satu orang, atau ambil dari panel SKP.",
  },
  {
    name: "people without SKP",
    today: dayOf(1, 5),
    amounts: { people: 3 },
    sentence: "Buat SKP untuk 3 pegawai. Tenggat 31 Januari, 26 hari lagi.",
  },
  {
    name: "SKP without results",
    today: dayOf(1, 31),
    amounts: { people: 5, plans: 5, empty: 2, bare: 1 },
    sentence: "Tulis rencana hasil kerja: 2 SKP belum memilikinya. Tenggat 31 Januari, hari ini.",
  },
  {
    name: "results without indicators",
    today: dayOf(1, 30),
    amounts: { people: 5, plans: 5, bare: 1 },
    sentence:
      "Isi indikator dan target: 1 rencana hasil kerja belum memilikinya. Tenggat 31 Januari, 1 hari lagi.",
  },
  {
    name: "drafts before the deadline",
    today: dayOf(1, 19),
    amounts: { people: 12, plans: 12, agreed: 3 },
    sentence: "9 SKP belum ditetapkan. Tenggat 31 Januari, 12 hari lagi.",
  },
  {
    name: "drafts after the deadline",
    today: dayOf(2, 3),
    amounts: { people: 12, plans: 12, agreed: 11 },
    sentence: "1 SKP belum ditetapkan. Tenggat 31 Januari, lewat 3 hari.",
  },
  {
    name: "drafts without a deadline",
    today: dayOf(2, 3),
    amounts: { people: 2, plans: 2, agreed: 1 },
    sentence: "1 SKP belum ditetapkan.",
    change: (book) => ({
      ...book,
      tables: {
        ...book.tables,
        pengaturan: {
          ...book.tables.pengaturan,
          rows: book.tables.pengaturan.rows.filter(({ kunci }) => kunci !== "tenggat penetapan"),
        },
      },
    }),
  },
  {
    name: "realisations of the running period missing",
    today: dayOf(5, 2),
    amounts: {
      ...everything,
      realised: { ...quarters(1), "Triwulan II 2026": 1 },
      judged: { "Triwulan I 2026": [2, 0] },
    },
    sentence: "Isi realisasi Triwulan II 2026: 3 indikator belum terisi.",
  },
  {
    name: "evaluations of two ended periods missing, one of them overdue",
    today: dayOf(7, 2),
    amounts: {
      ...everything,
      realised: quarters(3),
      judged: { "Triwulan I 2026": [4, 4], "Triwulan II 2026": [1, 1] },
    },
    sentence: "Nilai Triwulan II 2026: 3 SKP belum dinilai sampai final.",
    change: (book) => ({
      ...book,
      tables: {
        ...book.tables,
        periode: {
          ...book.tables.periode,
          rows: book.tables.periode.rows.map((row) =>
            row.periode === "Triwulan II 2026" ? { ...row, tenggat: dayOf(7, 1) } : row,
          ),
        },
      },
    }),
  },
  {
    name: "final evaluations to endorse",
    today: dayOf(7, 2),
    amounts: {
      ...everything,
      realised: quarters(3),
      judged: { "Triwulan I 2026": [4, 4], "Triwulan II 2026": [4, 2] },
    },
    sentence: "Sahkan 2 penilaian yang sudah final.",
  },
  {
    name: "final evaluations that should be endorsed by now",
    today: dayOf(7, 20),
    amounts: {
      ...everything,
      realised: quarters(3),
      judged: { "Triwulan I 2026": [4, 4], "Triwulan II 2026": [4, 1] },
    },
    sentence: "Sahkan 3 penilaian yang sudah final.",
    change: withEvaluations(({ status }, at) =>
      status === "final" ? { tanggal: at % 2 === 0 ? dayOf(7, 5) : dayOf(7, 6) } : {},
    ),
  },
  {
    name: "one who is not judged, with the reason",
    today: dayOf(7, 2),
    amounts: {
      ...everything,
      realised: quarters(3),
      judged: { "Triwulan I 2026": [4, 4], "Triwulan II 2026": [3, 3] },
    },
    sentence: "Semua sudah selesai sampai hari ini.",
    change: withEvaluations(({ status }) => (status === "draf" ? { alasanTidakDinilai: "cuti" } : {})),
  },
  {
    name: "the year done, the yearly evaluation not",
    today: dayOf(1, 10, 2027),
    amounts: {
      ...everything,
      realised: quarters(4),
      judged: Object.fromEntries(Object.keys(quarters(4)).map((name) => [name, [4, 4]])),
    },
    sentence: "Nilai Tahunan 2026: 4 SKP belum dinilai sampai final.",
  },
  {
    name: "a unit by month beside the others by quarter",
    today: dayOf(5, 10),
    amounts: everything,
    sentence: "Isi realisasi Mei 2026: 2 indikator belum terisi.",
    change: (book) =>
      withPlans(withPeriods(book, "Bulanan", "Puskesmas"), (at) => (at < 2 ? { unit: "Puskesmas" } : {})),
  },
  {
    name: "two units by month, everything filled but their evaluations",
    today: dayOf(5, 10),
    amounts: { ...everything, realised: { "Mei 2026": 4 } },
    sentence: "Nilai Januari 2026: 4 SKP belum dinilai sampai final.",
    change: (book) =>
      withPlans(withPeriods(withPeriods(book, "Bulanan", "Puskesmas"), "Bulanan", "Sekolah"), (at) => ({
        unit: at < 2 ? "Puskesmas" : "Sekolah",
      })),
  },
  {
    name: "a unit with a period of its own that all units have too",
    today: dayOf(4, 10),
    amounts: { ...everything, realised: quarters(2), judged: { "Triwulan I 2026": [3, 3] } },
    sentence: "Nilai Triwulan I 2026: 1 SKP belum dinilai sampai final.",
    change: (book) =>
      withPlans(withPeriods(book, "Triwulanan", "Puskesmas"), (at) => (at < 2 ? { unit: "Puskesmas" } : {})),
  },
  {
    name: "an SKP that ended in March, and one that begins in July",
    today: dayOf(5, 2),
    amounts: everything,
    sentence: "Isi realisasi Triwulan II 2026: 2 indikator belum terisi.",
    change: (book) =>
      withPlans(book, (at) =>
        at === 2 ? { selesai: dayOf(3, 31) } : at === 3 ? { mulai: dayOf(7, 1) } : {},
      ),
  },
  {
    name: "nothing left",
    today: dayOf(4, 10),
    amounts: { ...everything, realised: quarters(2), judged: { "Triwulan I 2026": [4, 4] } },
    sentence: "Semua sudah selesai sampai hari ini.",
  },
];

describe("Beranda, computed by the grid over the tables", () => {
  it.each(cases)("says the next step and the counts: $name", async ({ today, amounts, sentence, change }) => {
    const filled = filledBook(startedBook(today), amounts);
    const book = prepared(change?.(filled) ?? filled, today);
    const shown = await calculate(book, layout, today);
    const { stages, next } = progressOf(book, today);
    expect(shown.get("B1")).toBe("Dinas Contoh · 2026");
    expect(shown.get("B5")).toBe(sentence);
    expect(countsOf(shown)).toEqual(stages.map(({ done, open, late }) => [done, open, late]));
    expect(stepNames[Number(beside(shown, "Nomor langkah berikutnya")) - 1]).toBe(next.step);
  });

  it("counts all indicators and SKP of a period that has no row yet", async () => {
    const today = dayOf(4, 2);
    const book = filledBook(startedBook(today), everything);
    const shown = await calculate(book, layout, today);
    const { stages } = progressOf(book, today);
    expect(shown.get("B5")).toBe("Isi realisasi Triwulan II 2026: 4 indikator belum terisi.");
    expect(countsOf(shown)).toEqual(stages.map(({ done, open, late }) => [done, open, late]));
  });

  it("asks to prepare a period that has no row yet and is not everybody's, rather than guess its indicators", async () => {
    const today = dayOf(5, 10);
    const book = withPlans(
      withPeriods(filledBook(startedBook(today), everything), "Bulanan", "Puskesmas"),
      (at) => (at < 2 ? { unit: "Puskesmas" } : {}),
    );
    const shown = await calculate(book, layout, today);
    expect(shown.get("B5")).toBe("Siapkan baris realisasi Mei 2026 dari panel SKP, lalu isi.");
    expect(countsOf(shown)[2]).toEqual([0, 2 * 4 + 2, 0]);
  });

  it("links each stage and the next step to its sheet", async () => {
    const today = dayOf(1, 5);
    const shown = await calculate(startedBook(today), layout, today);
    expect(
      ["Perencanaan", "Pelaksanaan", "Penilaian", "Tindak lanjut"].map((stage) => beside(shown, stage, 5)),
    ).toEqual(["Buka Daftar SKP", "Buka Realisasi", "Buka Penilaian", "Buka Penilaian"]);
    expect(shown.get("B6")).toBe("Buka lembar Pegawai");
  });
});

test("every block of Beranda is a rectangle, as Excel takes cells", () => {
  for (const { cells } of layout.blocks) expect(new Set(cells.map((line) => line.length)).size).toBe(1);
});

describe("the formulas of Beranda", () => {
  const formulas = layout.blocks.flatMap(({ cells }) => cells.flat()).filter(isFormula);

  it("name sheets so that a quote in a name does not end it", () => {
    const quoted = berandaLayout({ ...sheets, skp: `SKP "A" '26` }, 5);
    const links = quoted.blocks.flatMap(({ cells }) => cells.flat()).filter(isFormula);
    expect(links.map(({ formula }) => formula)).toContain(
      `=HYPERLINK("#'SKP ""A"" ''26'!A1","Buka SKP ""A"" '26")`,
    );
  });

  it("use only functions that Excel LTSC 2021 and LibreOffice know", () => {
    const known = [
      "AND",
      "CHOOSE",
      "COUNTIF",
      "COUNTIFS",
      "DAY",
      "HYPERLINK",
      "IF",
      "IFERROR",
      "INDEX",
      "ISNA",
      "ISNUMBER",
      "LEFT",
      "MATCH",
      "MAX",
      "MAXIFS",
      "MINIFS",
      "MIN",
      "MOD",
      "MONTH",
      "N",
      "OR",
      "ROWS",
      "SUM",
      "SUMIFS",
      "SUMPRODUCT",
      "TODAY",
    ];
    const used = formulas.flatMap(({ formula }) =>
      [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z.]+)\(/g)].map(([, name = ""]) => name),
    );
    expect([...new Set(used)].filter((name) => !known.includes(name))).toEqual([]);
  });

  it("stay below Excel's limits of length and nesting", () => {
    for (const { formula } of formulas) {
      expect(formula.length).toBeLessThan(8192);
      const depths = [...formula.replace(/"[^"]*"/g, "")].reduce<readonly number[]>(
        (so, letter) =>
          letter === "("
            ? [...so, (so.at(-1) ?? 0) + 1]
            : letter === ")"
              ? [...so, (so.at(-1) ?? 0) - 1]
              : so,
        [0],
      );
      expect(Math.max(...depths)).toBeLessThan(64);
      expect(depths.at(-1)).toBe(0);
    }
  });
});
