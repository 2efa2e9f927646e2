import type { Book } from "../model/book";
import { setting } from "../model/book";
import type { Cell } from "../model/cell";
import { toSerial } from "../model/civilDate";
import { isRefusal } from "../model/plan";
import type { Plan, Refusal, Step } from "../model/plan";
import { defaults } from "../model/settings";
import { tableKeys } from "../model/tables";
import type { TableKey } from "../model/tables";
import type { Action, Tools } from "./action";
import { berandasOf, berandaTables, drawBeranda } from "./beranda";
import type { SheetNames } from "./beranda";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import type { Wanted } from "./merge";
import { periodKinds, periodsOf } from "./periods";
import type { PeriodKind } from "./periods";

/** All that is asked when a workbook is started. */
export interface Office {
  readonly instansi: string;
  readonly tahun: number;
  readonly jenisPeriode: PeriodKind;
  /** Where documents are signed. */
  readonly tempat: string;
}

/** Makes an empty workbook of the year: its tables, settings, periods and Beranda. */
export const startWorkbook: Action<Office> = {
  name: "startWorkbook",
  plan: (book, office, tools) => startWith(book, office, tools, { more: () => [] }),
};

/** What a way to start adds to what `startWorkbook` makes. */
export interface Additions {
  /** Tables besides those of every workbook. */
  readonly tables?: readonly TableKey[];
  /** More about periods, by name, such as their deadlines. */
  readonly periods?: Readonly<Record<string, Wanted>>;
  /** Steps after the settings and before Beranda, or why there are none. */
  readonly more: () => readonly Step[] | Refusal;
}

/**
 * The plan of every way to start: what `startWorkbook` makes, with additions. Refuses a workbook of another year, one
 * whose tables cannot be used, and where the additions refuse.
 */
export const startWith = (
  book: Book,
  office: Office,
  tools: Tools,
  { tables: extra = [], periods: details = {}, more }: Additions,
): Plan | Refusal => {
  const year = setting(book, "tahun");
  if (year !== "" && Number(year) !== office.tahun)
    return { refused: "otherYear", facts: { there: year, wanted: office.tahun } };
  const needed = tableKeys.filter((key) => extra.includes(key) || ours.has(key));
  const tables = ensureTables(book, needed);
  if (isRefusal(tables)) return tables;
  const filled = [...settings(book, office, tools), ...periods(book, office, details, tools)];
  const added = more();
  if (isRefusal(added)) return added;
  const mark = completion(book, tools);

  const sheets = Object.fromEntries(
    berandaTables.map((key) => [
      key,
      tables.find((step) => step.table === key)?.sheet ?? book.tables[key].sheet,
    ]),
  ) as SheetNames;
  const periodRows = [...filled, ...added].reduce(
    (sum, step) => (step.do === "append" && step.table === "periode" ? sum + step.rows.length : sum),
    book.tables.periode.rows.length,
  );
  const beranda = drawBeranda(book, sheets, periodRows);
  const drawn = mark.length > 0 || berandasOf(book).length === 0;
  const steps: Step[] = [...tables, ...filled, ...added, ...(drawn ? [beranda] : []), ...mark];
  const shown = drawn || berandasOf(book).some(({ visible }) => visible);
  return { steps: steps.length && shown ? [...steps, { do: "show", sheet: beranda.sheet }] : steps };
};

const ours = new Set<TableKey>(berandaTables);

/** The version of the tables that this program writes; `src/model` knows how to bring older ones up to it. */
const schemaVersion = 1;

const settings = (book: Book, office: Office, tools: Tools): Step[] => {
  const { instansi, tahun, jenisPeriode, tempat } = office;
  const rows: readonly (readonly [string, Cell, string])[] = [
    ["instansi", instansi, "Nama instansi seperti tertulis di kepala formulir."],
    ["tahun", tahun, "Tahun SKP buku kerja ini."],
    ["tempat", tempat, "Tempat penandatanganan pada formulir."],
    ...Object.entries(defaults).map(([key, { value, note }]) => [key, value, note] as const),
    ["jenis periode", jenisPeriode, "Bulanan, Triwulanan, atau Semester."],
    [
      "tenggat penetapan",
      { serial: toSerial({ year: tahun, month: 1, day: 31 }) },
      "Hari terakhir menetapkan SKP. Setelan: 31 Januari adalah praktik, ubah bila instansi Anda menetapkan lain.",
    ],
  ];
  return merged(book, tools, rows);
};

/** Written last of all: a workbook without it was interrupted while it was started. */
const completion = (book: Book, tools: Tools): Step[] =>
  merged(book, tools, [["versi skema", schemaVersion, "Bentuk tabel buku kerja ini. Jangan diubah."]]);

const merged = (book: Book, tools: Tools, rows: readonly (readonly [string, Cell, string])[]): Step[] => {
  const merger = mergeInto(book, "pengaturan", tools);
  for (const [kunci, nilai, keterangan] of rows)
    merger.put({ kunci, nilai, keterangan }, (row) => row.kunci === kunci);
  return merger.steps();
};

/** A workbook keeps the kind of period that it was started with. */
const periods = (
  book: Book,
  { jenisPeriode, tahun }: Office,
  details: Readonly<Record<string, Wanted>>,
  tools: Tools,
): Step[] => {
  const there = setting(book, "jenis periode");
  const kind = periodKinds.find((one) => one === there) ?? jenisPeriode;
  const merger = mergeInto(book, "periode", tools);
  for (const { periode, mulai, selesai } of periodsOf(kind, tahun))
    merger.put(
      {
        periode,
        mulai: { serial: mulai },
        selesai: { serial: selesai },
        status: mulai <= tools.today ? "berjalan" : "belum dibuka",
        ...details[periode],
      },
      (row) => row.periode === periode && row.unit === "",
    );
  return merger.steps();
};
