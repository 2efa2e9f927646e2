import { heldMonths } from "../rules/heldMonths";
import { predikatOf } from "../rules/predikat";
import type { Predikat } from "../rules/predikat";
import type { Book } from "./book";
import { byId } from "./book";
import { yearOf } from "./followUp/evaluations";

/** What a ready-made report is about; a report reads only what it asks for. */
export interface ReportSubject {
  /** The id of an SKP. */
  readonly skp: string;
  readonly unit: string;
  readonly period: string;
}

/** A call of a custom function with the cells that it is given. */
export interface ReportCall {
  readonly id: "PREDICATE" | "COUNTPREDICATES" | "CHECKDISTRIBUTION" | "CREDIT";
  readonly given: readonly (readonly (readonly string[])[])[];
}

/** A formula over our tables that answers a question of a report. */
export interface Report {
  readonly asks: readonly ("skp" | "unit" | "period" | "year")[];
  /** How many cells its result may fill. */
  readonly rows: number;
  readonly columns: number;
  /** The formula, in Excel's en-US form; Excel LTSC 2021 knows all of it. */
  readonly formula: (book: Book, subject: ReportSubject) => string;
  /** What it shows now: what a custom function makes of these cells. */
  readonly now: (book: Book, subject: ReportSubject) => ReportCall;
}

/** Excel takes no longer text within a formula. */
const longestText = 255;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** How the rows of an SKP are found: by the name of its owner where only this SKP has it, else by its id. */
const ownRows = (book: Book, skp: string): readonly [header: "Nama" | "ID", value: string] => {
  const people = byId(book, "pegawai");
  const nameOf = ({ idPegawai }: { readonly idPegawai: string }) => people.get(idPegawai)?.nama ?? "";
  const row = book.tables.skp.rows.find(({ id }) => id === skp);
  const name = row ? nameOf(row) : "";
  const same = name.toLowerCase();
  const isOne = book.tables.skp.rows.filter((one) => nameOf(one).toLowerCase() === same).length === 1;
  return isOne && name !== "" && name.length <= longestText ? ["Nama", name] : ["ID", skp];
};

const evaluation = (book: Book, { skp, period }: ReportSubject): string => {
  const [header, value] = ownRows(book, skp);
  const column = header === "Nama" ? "Nama" : "ID SKP";
  const rows = `(tEvaluasi[${column}]=${quoted(value)})*(tEvaluasi[Periode]=${quoted(period)})`;
  return `XLOOKUP(1,${rows},tEvaluasi[Predikat],"")`;
};

const ofPlan = (book: Book, { skp }: ReportSubject, column: string): string => {
  const [header, value] = ownRows(book, skp);
  return `XLOOKUP(${quoted(value)},tSKP[${header}],tSKP[${column}],"")`;
};

/** A look-up that finds an empty cell gives 0: with &"" it is blank text. */
const jenjang = (book: Book, subject: ReportSubject): string => `${ofPlan(book, subject, "Jenjang")}&""`;

/** The months that an SKP holds, as rules/heldMonths counts them: by the last days of the months of the year. */
const months = (book: Book, subject: ReportSubject): string => {
  const [begin, end] = [ofPlan(book, subject, "Mulai"), ofPlan(book, subject, "Selesai")];
  const last = `DATE(${yearOf(book) ?? 0},{2,3,4,5,6,7,8,9,10,11,12,13},0)`;
  return `SUMPRODUCT((${last}>=${begin})*((${end}=0)+(${last}<=${end})))`;
};

const predicatesOfUnit = ({ unit, period }: ReportSubject): string =>
  `FILTER(tEvaluasi[Predikat],(tEvaluasi[Periode]=${quoted(period)})*(XLOOKUP(tEvaluasi[ID SKP],tSKP[ID],tSKP[Unit],"")=${quoted(unit)}),"")`;

/** The row of the unit's own period where there is one, else that of all units. */
const unitOfPeriod = (book: Book, { unit, period }: ReportSubject): string =>
  book.tables.periode.rows.some((row) => row.periode === period && row.unit === unit) ? unit : "";

const predicateIn = ({
  ratingHasil,
  ratingPerilaku,
}: Book["tables"]["penilaian"]["rows"][number]): Predikat | "" =>
  ratingHasil === "" || ratingPerilaku === "" ? "" : predikatOf(ratingHasil, ratingPerilaku);

const evaluationNow = (book: Book, { skp, period }: ReportSubject) =>
  book.tables.penilaian.rows.find((one) => one.idSkp === skp && one.periode === period);

const unitNow = (book: Book, { unit, period }: ReportSubject): string[][] => {
  const unitOf = new Map(book.tables.skp.rows.map((row) => [row.id, row.unit]));
  const rows = book.tables.penilaian.rows.filter(
    (row) => row.periode === period && unitOf.get(row.idSkp) === unit,
  );
  return rows.length ? rows.map((row) => [predicateIn(row)]) : [[""]];
};

/** The reports that are ready to be inserted, in the order in which they are offered. */
export const reports = {
  predicateOf: {
    asks: ["skp", "period"],
    rows: 1,
    columns: 1,
    formula: (book, subject) => `=${evaluation(book, subject)}`,
    now: (book, subject) => {
      const { ratingHasil = "", ratingPerilaku = "" } = evaluationNow(book, subject) ?? {};
      return { id: "PREDICATE", given: [[[ratingHasil]], [[ratingPerilaku]]] };
    },
  },
  countsOf: {
    asks: ["unit", "period"],
    rows: 5,
    columns: 3,
    formula: (_book, subject) => `=SKP.COUNTPREDICATES(${predicatesOfUnit(subject)})`,
    now: (book, subject) => ({ id: "COUNTPREDICATES", given: [unitNow(book, subject)] }),
  },
  patternOf: {
    asks: ["unit", "period"],
    rows: 1,
    columns: 1,
    formula: (book, subject) =>
      `=SKP.CHECKDISTRIBUTION(${predicatesOfUnit(subject)},XLOOKUP(1,(tPeriode[Periode]=${quoted(subject.period)})*(tPeriode[Unit]=${quoted(unitOfPeriod(book, subject))}),tPeriode[Capaian Kinerja Organisasi],"")&"")`,
    now: (book, subject) => {
      const unit = unitOfPeriod(book, subject);
      const period = book.tables.periode.rows.find(
        (row) => row.periode === subject.period && row.unit === unit,
      );
      return { id: "CHECKDISTRIBUTION", given: [unitNow(book, subject), [[period?.capaian ?? ""]]] };
    },
  },
  creditOf: {
    asks: ["skp", "year"],
    rows: 1,
    columns: 1,
    formula: (book, subject) =>
      `=SKP.CREDIT(${evaluation(book, subject)},${jenjang(book, subject)},${months(book, subject)})`,
    now: (book, subject) => {
      const judged = evaluationNow(book, subject);
      const plan = book.tables.skp.rows.find(({ id }) => id === subject.skp);
      const year = yearOf(book);
      return {
        id: "CREDIT",
        given: [
          [[judged ? predicateIn(judged) : ""]],
          [[plan?.jenjang ?? ""]],
          [[plan && year ? String(heldMonths(plan.mulai, plan.selesai, year)) : ""]],
        ],
      };
    },
  },
} as const satisfies Readonly<Record<string, Report>>;

export type ReportName = keyof typeof reports;
/** The names of all reports, in their order. */
export const reportNames = Object.keys(reports) as ReportName[];
