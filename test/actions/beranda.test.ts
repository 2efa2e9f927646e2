import { berandaLayout } from "../../src/actions/beranda";
import { isFormula } from "../../src/model/cell";
import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import { progressOf } from "../../src/model/progress";
import type { Row } from "../../src/model/tables";
import { calculate } from "../support/calculate";
import type { Shown } from "../support/calculate";
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
const layout = berandaLayout(sheets);

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
    name: "nothing left",
    today: dayOf(4, 10),
    amounts: { ...everything, realised: quarters(2), judged: { "Triwulan I 2026": [4, 4] } },
    sentence: "Semua sudah selesai sampai hari ini.",
  },
];

describe("Beranda, computed by the grid over the tables", () => {
  it.each(cases)("says the next step and the counts: $name", async ({ today, amounts, sentence, change }) => {
    const filled = filledBook(startedBook(today), amounts);
    const book = change?.(filled) ?? filled;
    const shown = await calculate(book, layout, today);
    const { stages, next } = progressOf(book, today);
    expect(shown.get("B1")).toBe("Dinas Contoh · 2026");
    expect(shown.get("B5")).toBe(sentence);
    expect(countsOf(shown)).toEqual(stages.map(({ done, open, late }) => [done, open, late]));
    expect(stepNames[Number(beside(shown, "Nomor langkah berikutnya")) - 1]).toBe(next.step);
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

describe("the formulas of Beranda", () => {
  const formulas = layout.blocks.flatMap(({ cells }) => cells.flat()).filter(isFormula);

  it("name sheets so that a quote in a name does not end it", () => {
    const quoted = berandaLayout({ ...sheets, skp: `SKP "A" '26` });
    const links = quoted.blocks.flatMap(({ cells }) => cells.flat()).filter(isFormula);
    expect(links.map(({ formula }) => formula)).toContain(
      `=HYPERLINK("#'SKP ""A"" ''26'!A1","Buka SKP ""A"" '26")`,
    );
  });

  it("use only functions that Excel LTSC 2021 and LibreOffice know", () => {
    const known = [
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
      "MIN",
      "MOD",
      "MONTH",
      "OR",
      "ROW",
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
      let depth = 0;
      for (const letter of formula.replace(/"[^"]*"/g, "")) {
        depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
        expect(depth).toBeLessThan(64);
      }
      expect(depth).toBe(0);
    }
  });
});
