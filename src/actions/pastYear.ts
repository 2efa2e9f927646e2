import { forms } from "../forms/forms";
import type { FormReading, Identity } from "../forms/read/reading";
import type { Book } from "../model/book";
import { setting } from "../model/book";
import { fromSerial } from "../model/civilDate";
import { columnsOf } from "../model/tables";
import type { Row, TableKey } from "../model/tables";

const tables = ["pegawai", "skp", "kinerja", "indikator", "perilaku", "lampiran"] as const;
type PastTable = (typeof tables)[number];

/** What was planned in another year: its rows with their own ids. Nothing of what was done or judged. */
export type Past = { readonly [K in PastTable]: readonly Row<K>[] } & {
  /** The year that it was planned for; null where it does not say. */
  readonly tahun: number | null;
  readonly instansi: string;
  readonly tempat: string;
};

type Rows = Pick<Past, PastTable>;

/** The plans that a workbook of ours holds. */
export const pastOfBook = (book: Book): Past => {
  const said = Number(setting(book, "tahun"));
  const rows = Object.fromEntries(tables.map((key) => [key, book.tables[key].rows])) as Rows;
  const [instansi = "", tempat = ""] = ["instansi", "tempat"].map((key) => String(setting(book, key)));
  return { ...rows, tahun: said > 0 ? said : yearOf(rows.skp), instansi, tempat };
};

/** The plans that form sheets hold, one each. */
export const pastOfForms = (readings: readonly FormReading[]): Past => {
  const all = readings.map(pastOfForm);
  const rows = Object.fromEntries(
    tables.map((key) => [key, all.flatMap((one): readonly object[] => one[key])]),
  ) as unknown as Rows;
  const [first] = readings;
  return {
    ...rows,
    tahun: all.find(({ tahun }) => tahun !== null)?.tahun ?? null,
    instansi: first?.instansi ?? "",
    tempat: first?.place ?? "",
  };
};

const pastOfForm = (reading: FormReading, number: number): Past => {
  const id = (letter: string, at: number | string = "") => `${letter}-${number}-${at}`;
  const person = (identity: Identity, letter: string) => rowOf("pegawai", { ...identity, id: letter });
  const { approach, format } = forms[reading.form];
  const skp = rowOf("skp", {
    id: id("S"),
    jabatan: reading.employee.jabatan,
    unit: reading.employee.unit,
    kedudukan: "Definitif",
    format,
    pendekatan: approach,
    mulai: reading.start,
    selesai: reading.end,
    idPegawai: id("P"),
    idPenilai: reading.assessor.nama === "" ? "" : id("Q"),
  });
  return {
    tahun: reading.year ?? yearOf([skp]),
    instansi: reading.instansi,
    tempat: reading.place,
    pegawai: [
      person(reading.employee, id("P")),
      ...(reading.assessor.nama === "" ? [] : [person(reading.assessor, id("Q"))]),
    ],
    skp: [skp],
    kinerja: reading.results.map((result, at) =>
      rowOf("kinerja", {
        id: id("K", at),
        idSkp: skp.id,
        urutan: result.order,
        kelompok: result.group,
        rencana: result.plan,
        rencanaPimpinan: result.leaderPlan ?? "",
        penugasanDari: result.assignedBy ?? "",
        perspektif: result.perspective ?? "",
      }),
    ),
    indikator: reading.results.flatMap((result, at) =>
      result.indicators.map((indicator, nth) =>
        rowOf("indikator", {
          id: id("I", `${at}-${nth}`),
          idKinerja: id("K", at),
          urutan: nth + 1,
          aspek: indicator.aspect ?? "",
          indikator: indicator.indicator,
          target: indicator.target,
        }),
      ),
    ),
    perilaku: reading.behaviours
      .filter(({ expectation }) => expectation !== "")
      .map(({ value, expectation }) =>
        rowOf("perilaku", { id: id("L", value), idSkp: skp.id, nilai: value, ekspektasi: expectation }),
      ),
    lampiran: (reading.annex ?? []).map(({ group, text }, at) =>
      rowOf("lampiran", { id: id("M", at), idSkp: skp.id, kelompok: group, urutan: at + 1, uraian: text }),
    ),
  };
};

const yearOf = (plans: readonly Row<"skp">[]): number | null => {
  const start = plans.find(({ mulai }) => mulai !== null)?.mulai ?? null;
  return start === null ? null : fromSerial(start).year;
};

/** A row with these values and nothing else. */
const rowOf = <K extends TableKey>(table: K, given: Partial<Row<K>>): Row<K> =>
  ({
    ...Object.fromEntries(
      columnsOf(table)
        .filter(([, { kind }]) => kind !== "computed")
        .map(([key, { schema }]) => [key, schema.parse("")]),
    ),
    ...given,
  }) as Row<K>;
