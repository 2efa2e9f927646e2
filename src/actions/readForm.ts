import { measureText, targetText } from "../forms/content/results";
import { forms } from "../forms/forms";
import { isNotAForm, readForm as readSheet } from "../forms/readForm";
import { withAnnex } from "../forms/withAnnex";
import type { FormReading, Identity, ReadIndicator, ReadResult } from "../forms/read/reading";
import type { Book } from "../model/book";
import type { Cell } from "../model/cell";
import { isRefusal } from "../model/plan";
import type { Step } from "../model/plan";
import type { SheetCells } from "../model/sheetCells";
import type { Row, TableKey } from "../model/tables";
import type { Action, Tools } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import { startWith } from "./startWorkbook";
import type { Office } from "./startWorkbook";

/** The sheet to read, of this workbook or of another file. */
export interface FormSource {
  readonly cells: SheetCells;
  /** Its Lampiran SKP, on a sheet of its own. */
  readonly annex?: SheetCells;
  /** Whose workbook it starts, where it is not started yet; otherwise what the form itself says is kept. */
  readonly office?: Office;
}

const skpTables = ["pengaturan", "pegawai", "skp", "kinerja", "indikator", "perilaku"] as const;
const evaluationTables = ["periode", "realisasi", "penilaian", "umpanBalik"] as const;

/**
 * Takes what a form sheet says into the tables. The sheet itself is not touched; what the tables hold already is
 * recognised (the person by NIP or name, the rest by its texts), so that a second reading adds nothing, and what
 * somebody typed into a table stays.
 */
export const readForm: Action<FormSource> = {
  name: "readForm",
  plan: (book, { cells, annex, office }, tools) => {
    const own = readSheet(cells);
    if (isNotAForm(own)) return { refused: own.refused, facts: { ...own.facts, sheet: cells.name } };
    const reading = withAnnex(own, annex);
    if (reading.employee.nama === "") return { refused: "noEmployee", facts: { sheet: cells.name } };
    const needed: TableKey[] = [
      ...skpTables,
      ...(reading.annex ? (["lampiran"] as const) : []),
      ...(reading.ratings ? evaluationTables : []),
    ];
    if (office)
      return startWith(book, office, tools, { tables: needed, more: () => taken(book, reading, tools) });
    const tables = ensureTables(book, needed);
    if (isRefusal(tables)) return tables;
    return { steps: [...tables, ...settingsOf(book, reading, tools), ...taken(book, reading, tools)] };
  },
};

const settingsOf = (book: Book, { instansi, year, place }: FormReading, tools: Tools): readonly Step[] => {
  const settings = mergeInto(book, "pengaturan", tools);
  for (const [kunci, nilai] of [
    ["instansi", instansi],
    ["tahun", year ?? ""],
    ["tempat", place],
  ] as const)
    if (nilai !== "") settings.put({ kunci, nilai }, (row) => row.kunci === kunci);
  return settings.steps();
};

const taken = (book: Book, reading: FormReading, tools: Tools): readonly Step[] => {
  const people = mergeInto(book, "pegawai", tools);
  const plans = mergeInto(book, "skp", tools);
  const results = mergeInto(book, "kinerja", tools, (row) => [row.idSkp]);
  const indicators = mergeInto(book, "indikator", tools, (row) => [row.idKinerja]);
  const behaviours = mergeInto(book, "perilaku", tools, (row) => [row.idSkp]);
  const annex = mergeInto(book, "lampiran", tools, (row) => [row.idSkp]);
  const realisations = mergeInto(book, "realisasi", tools, (row) => [row.idIndikator]);
  const evaluations = mergeInto(book, "penilaian", tools, (row) => [row.idSkp]);
  const feedback = mergeInto(book, "umpanBalik", tools, (row) => [row.idEvaluasi]);

  const put = (identity: Identity) =>
    identity.nama === "" && identity.nip === ""
      ? ""
      : people.put({ ...identity }, (row) => samePerson(row, identity));
  const idPegawai = put(reading.employee);
  const idPenilai = put(reading.assessor);
  const idAtasanPenilai = reading.superior ? put(reading.superior) : "";
  const idSkp = plans.put(
    {
      jabatan: reading.employee.jabatan,
      unit: reading.employee.unit,
      kedudukan: "Definitif",
      mulai: day(reading.start),
      selesai: day(reading.end),
      format: forms[reading.form].format ?? "",
      pendekatan: forms[reading.form].approach ?? "",
      status: "draf",
      versi: 1,
      idPegawai,
      idPenilai,
      idAtasanPenilai,
    },
    (row) => row.idPegawai === idPegawai && sameSpan(row, reading),
  );

  const isInWords = forms[reading.form].approach === "Kualitatif";
  const ids = new Map<ReadIndicator, string>();
  for (const result of reading.results) {
    const twin = reading.results.some((other) => other !== result && sameTexts(other, result));
    const idKinerja = results.put(
      {
        rencanaPimpinan: result.leaderPlan ?? "",
        urutan: result.order,
        kelompok: result.group,
        rencana: result.plan,
        penugasanDari: result.assignedBy ?? "",
        perspektif: result.perspective ?? "",
        status: "berlaku",
        versi: 1,
        idSkp,
      },
      (row) =>
        row.idSkp === idSkp &&
        sameText(row.rencana, result.plan) &&
        (result.leaderPlan === undefined || sameText(row.rencanaPimpinan, result.leaderPlan)) &&
        (!twin || row.urutan === result.order),
    );
    result.indicators.forEach((indicator, at) => {
      const double = result.indicators.some(
        (other) => other !== indicator && sameIndicator(other, indicator),
      );
      const id = indicators.put(
        {
          urutan: at + 1,
          aspek: indicator.aspect ?? "",
          indikator: indicator.indicator,
          target: indicator.target,
          status: "berlaku",
          idKinerja,
        },
        (row) =>
          row.idKinerja === idKinerja &&
          (indicator.aspect === undefined || row.aspek === indicator.aspect) &&
          (sameText(row.indikator, indicator.indicator) ||
            (isInWords && sameText(measureText(row.indikator, targetText(row)), indicator.indicator))) &&
          (!double || row.urutan === at + 1),
      );
      ids.set(indicator, id);
    });
  }
  for (const { value, expectation } of reading.behaviours)
    if (expectation !== "")
      behaviours.put(
        { nilai: value, ekspektasi: expectation, idSkp },
        (row) => row.idSkp === idSkp && row.nilai === value,
      );

  const orders = new Map<string, number>();
  for (const { group, text } of reading.annex ?? []) {
    const urutan = (orders.get(group) ?? 0) + 1;
    orders.set(group, urutan);
    annex.put(
      { kelompok: group, urutan, uraian: text, idSkp },
      (row) => row.idSkp === idSkp && row.kelompok === group && sameText(row.uraian, text),
    );
  }

  const { ratings, period } = reading;
  if (ratings) {
    for (const [{ realisation = "", feedback: umpanBalik = "" }, idIndikator] of ids)
      if (realisation !== "" || umpanBalik !== "")
        realisations.put(
          { periode: period, realisasi: realisation, umpanBalik, idIndikator },
          (row) => row.idIndikator === idIndikator && row.periode === period,
        );
    const idEvaluasi = evaluations.put(
      {
        periode: period,
        ratingHasil: ratings.hasilKerja,
        ratingPerilaku: ratings.perilaku,
        catatan: reading.texts?.catatan ?? "",
        status: "draf",
        tanggal: day(reading.date),
        idSkp,
      },
      (row) => row.idSkp === idSkp && row.periode === period,
    );
    for (const { value, feedback: isi = "" } of reading.behaviours)
      if (isi !== "")
        feedback.put(
          { nilai: value, isi, idEvaluasi },
          (row) => row.idEvaluasi === idEvaluasi && row.nilai === value,
        );
  }
  return [people, plans, results, indicators, behaviours, annex, realisations, evaluations, feedback].flatMap(
    (merger) => merger.steps(),
  );
};

const day = (serial: number | null): Cell => (serial === null ? null : { serial });

/** By NIP where both have one; else by name and post. */
const samePerson = (row: Row<"pegawai">, { nip, nama, jabatan }: Identity): boolean =>
  nip !== "" && row.nip !== ""
    ? digitsOf(row.nip) === digitsOf(nip)
    : sameText(row.nama, nama) && (row.jabatan === "" || sameText(row.jabatan, jabatan));

const digitsOf = (nip: string): string => nip.replace(/\D/g, "") || nip;
/** Alike but for case and white space: saving and pasting change line ends. */
const sameText = (one: string, other: string): boolean => folded(one) === folded(other);
const folded = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();

/** A form that does not say its span belongs to the person's only plan of any span. */
const sameSpan = (row: Row<"skp">, { start, end }: FormReading): boolean =>
  (start === null || row.mulai === null || row.mulai === start) &&
  (end === null || row.selesai === null || row.selesai === end);

const sameTexts = (one: ReadResult, other: ReadResult): boolean =>
  sameText(one.plan, other.plan) && sameText(one.leaderPlan ?? "", other.leaderPlan ?? "");

const sameIndicator = (one: ReadIndicator, other: ReadIndicator): boolean =>
  one.aspect === other.aspect && sameText(one.indicator, other.indicator);
