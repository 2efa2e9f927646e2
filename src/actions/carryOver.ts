import type { Book } from "../model/book";
import { setting } from "../model/book";
import { fromSerial, toSerial } from "../model/civilDate";
import type { DateCell } from "../model/cell";
import { grouped } from "../model/grouped";
import { isRefusal } from "../model/plan";
import type { CellRow, Refusal, Step } from "../model/plan";
import { parentIdOf } from "../model/resultTree";
import { definitionOf } from "../model/tables";
import type { Row, TableKey } from "../model/tables";
import { normalised } from "../rules/similar";
import type { Action, Tools } from "./action";
import { compareYears, peopleNow } from "./carryOverCompare";
import type { ComparedPlan } from "./carryOverCompare";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import type { Past } from "./pastYear";
import { startWith } from "./startWorkbook";
import type { Office } from "./startWorkbook";

/** Which of last year's plans become drafts of this year. */
export interface CarryWish {
  readonly past: Past;
  /** The ids of last year's SKP: what this year's plan lacks of them is added. */
  readonly plans: readonly string[];
  /** Whose workbook it starts, where it is not started yet. */
  readonly office?: Office;
}

const needed: readonly TableKey[] = ["pegawai", "skp", "kinerja", "indikator", "perilaku", "lampiran"];

/**
 * Takes plans of last year over as drafts: the people that are missing, the plan, its results with their places in the
 * tree, indicators with their targets, special expectations and the annex. Nothing that stands in this year's tables is
 * changed; what was done and how it was judged does not come.
 */
export const carryOver: Action<CarryWish> = {
  name: "carryOver",
  plan: (book, { past, plans, office }, tools) => {
    const year = office?.tahun ?? Number(setting(book, "tahun"));
    if (past.tahun === null || past.tahun >= year)
      return { refused: "notLastYear", facts: { there: past.tahun ?? "", wanted: year } };
    const carry = () => carriedSteps(book, past, plans, year, tools);
    if (office) return startWith(book, office, tools, { tables: needed, more: carry });
    const tables = ensureTables(book, needed);
    if (isRefusal(tables)) return tables;
    const steps = carry();
    if (isRefusal(steps)) return steps;
    return { steps: steps.length ? [...tables, ...steps] : [] };
  },
};

const carriedSteps = (
  book: Book,
  past: Past,
  wanted: readonly string[],
  year: number,
  tools: Tools,
): readonly Step[] | Refusal => {
  const all = compareYears(book, past);
  const named = new Set(wanted);
  const chosen = all.filter((plan) => named.has(plan.past.id));
  const agreed = chosen.find(({ isAgreed }) => isAgreed);
  if (agreed) return { refused: "agreedSkp", facts: { name: agreed.person.nama } };
  const people = carriedPeople(book, past, chosen, tools);
  const plans = carriedPlans(chosen, people.idOf, year, tools);
  const results = carriedResults(past, all, chosen, plans.idOf, tools);
  const behaviours = mergeInto(book, "perilaku", tools, (row) => [row.idSkp]);
  const annex = mergeInto(book, "lampiran", tools, (row) => [row.idSkp]);
  const behavioursThen = grouped(past.perilaku, ({ idSkp }) => idSkp);
  const annexThen = grouped(past.lampiran, ({ idSkp }) => idSkp);
  for (const { past: plan } of chosen) {
    const idSkp = plans.idOf(plan.id);
    for (const { nilai, ekspektasi } of behavioursThen.get(plan.id) ?? [])
      if (ekspektasi !== "")
        behaviours.put({ nilai, ekspektasi, idSkp }, (row) => row.idSkp === idSkp && row.nilai === nilai);
    for (const { kelompok, urutan, uraian } of annexThen.get(plan.id) ?? [])
      if (uraian !== "")
        annex.put(
          { kelompok, urutan, uraian, idSkp },
          (row) =>
            row.idSkp === idSkp && row.kelompok === kelompok && normalised(row.uraian) === normalised(uraian),
        );
  }
  return [
    ...appended("pegawai", people.rows),
    ...appended("skp", plans.rows),
    ...appended("kinerja", results.rows),
    ...appended("indikator", results.indicators),
    ...behaviours.steps().filter((step) => step.do === "append"),
    ...annex.steps().filter((step) => step.do === "append"),
  ];
};

const appended = (table: TableKey, rows: readonly CellRow[]): readonly Step[] =>
  rows.length ? [{ do: "append", table, rows }] : [];

const newId = (table: TableKey, tools: Tools): string => tools.newId(definitionOf(table).letter);

/** The people of the chosen plans and those who judge them; who is not in the workbook comes into it. */
const carriedPeople = (book: Book, past: Past, chosen: readonly ComparedPlan[], tools: Tools) => {
  const ids = new Map(peopleNow(book, past));
  const then = new Map(past.pegawai.map((row) => [row.id, row]));
  const rows: CellRow[] = [];
  for (const { past: plan } of chosen)
    for (const old of [plan.idPegawai, plan.idPenilai, plan.idAtasanPenilai]) {
      const person = then.get(old);
      if (!person || ids.has(old)) continue;
      const { nip, nama, status, pangkat, jabatan, unit } = person;
      const id = newId("pegawai", tools);
      ids.set(old, id);
      rows.push({ nip, nama, status, pangkat, jabatan, unit, id });
    }
  return { rows, idOf: (old: string) => ids.get(old) ?? "" };
};

/** The plans that this year has not, as drafts of this year. */
const carriedPlans = (
  chosen: readonly ComparedPlan[],
  personOf: (old: string) => string,
  year: number,
  tools: Tools,
) => {
  const ids = new Map(chosen.map(({ past, planNow }) => [past.id, planNow]));
  const rows: CellRow[] = [];
  for (const { past, planNow } of chosen) {
    if (planNow !== "") continue;
    const id = newId("skp", tools);
    ids.set(past.id, id);
    const { jabatan, jenisJabatan, jenjang, unit, dasarPendelegasian, kedudukan, format, pendekatan } = past;
    rows.push({
      jabatan,
      jenisJabatan,
      jenjang,
      unit,
      dasarPendelegasian,
      kedudukan,
      format,
      pendekatan,
      ...spanIn(past, year),
      status: "draf",
      versi: 1,
      idPegawai: personOf(past.idPegawai),
      idPenilai: personOf(past.idPenilai),
      idAtasanPenilai: personOf(past.idAtasanPenilai),
      id,
    });
  }
  return { rows, idOf: (old: string) => ids.get(old) ?? "" };
};

/** The same days of the year; who came within last year and stayed to its end begins on the first day of this one. */
const spanIn = ({ mulai, selesai }: Row<"skp">, year: number): Readonly<Record<string, DateCell | null>> => {
  const end = selesai === null ? undefined : fromSerial(selesai);
  const lasts = end?.month === 12 && end.day === 31;
  const first: DateCell = { serial: toSerial({ year, month: 1, day: 1 }) };
  return {
    mulai: mulai === null ? null : lasts ? first : sameDay(mulai, year),
    selesai: selesai === null ? null : sameDay(selesai, year),
  };
};

const sameDay = (serial: number, year: number): DateCell => {
  const { month, day } = fromSerial(serial);
  return { serial: toSerial({ year, month, day: month === 2 && day === 29 ? 28 : day }) };
};

/** The results and indicators that this year lacks, hung where they hung last year as far as that came over too. */
const carriedResults = (
  past: Past,
  all: readonly ComparedPlan[],
  chosen: readonly ComparedPlan[],
  planOf: (old: string) => string,
  tools: Tools,
) => {
  const ids = new Map<string, string>();
  for (const result of all.flatMap(({ results }) => results)) {
    if (result.now) ids.set(result.past.id, result.now.id);
    for (const pair of result.indicators) if (pair.now) ids.set(pair.past.id, pair.now.id);
  }
  for (const { past: row, indicators } of chosen.flatMap(({ results }) => results)) {
    if (!ids.has(row.id)) ids.set(row.id, newId("kinerja", tools));
    for (const pair of indicators)
      if (!ids.has(pair.past.id)) ids.set(pair.past.id, newId("indikator", tools));
  }
  const idOf = (old: string): string => ids.get(old) ?? "";
  const results = new Map(past.kinerja.map((row) => [row.id, row]));
  const measures = new Map(past.indikator.map((row) => [row.id, row]));
  const rows: CellRow[] = [];
  const indicators: CellRow[] = [];
  for (const { past: row, now, indicators: pairs } of chosen.flatMap((plan) => plan.results)) {
    const parent = parentIdOf(row, measures);
    const idInduk = idOf(parent);
    if (!now)
      rows.push({
        rencanaPimpinan: row.rencanaPimpinan || (idInduk === "" ? (results.get(parent)?.rencana ?? "") : ""),
        urutan: row.urutan,
        kelompok: row.kelompok,
        jenisHasil: row.jenisHasil,
        cascading: row.cascading,
        peran: row.peran,
        rencana: row.rencana,
        penugasanDari: row.penugasanDari,
        perspektif: row.perspektif,
        acuan: row.acuan,
        status: "berlaku",
        versi: 1,
        idSkp: planOf(row.idSkp),
        idInduk,
        idIndikatorInduk: idOf(row.idIndikatorInduk),
        idIndukKedua: idOf(row.idIndukKedua),
        id: idOf(row.id),
      });
    for (const { past: measure, now: there } of pairs)
      if (!there) {
        const { urutan, aspek, indikator, target, satuan, arah, nilaiTerburuk } = measure;
        indicators.push({
          urutan,
          aspek,
          indikator,
          target,
          satuan,
          arah,
          nilaiTerburuk,
          status: "berlaku",
          idKinerja: idOf(row.id),
          id: idOf(measure.id),
        });
      }
  }
  return { rows, indicators };
};
