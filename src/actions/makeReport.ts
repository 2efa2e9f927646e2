import { setting } from "../model/book";
import type { Book } from "../model/book";
import { countedBy, standingsIn } from "../model/distribution";
import type { Among } from "../model/distribution";
import type { Layout } from "../model/layout";
import type { Plan, Refusal } from "../model/plan";
import type { Action } from "./action";
import { printoutPlan } from "./printout";
import { calibrationReport } from "./report/calibrationReport";
import { distributionReport } from "./report/distributionReport";
import type { ReportMaker } from "./report/maker";
import { progressReport } from "./report/progressReport";
import { quadrantReport } from "./report/quadrantReport";
import { recapReport } from "./report/recapReport";
import { reportLayout } from "./report/reportLayout";
import { countingRule, groupInWords } from "./report/words";

/** The reports that can be put on a sheet, each with its sheet and how it is made. */
const reports = {
  quadrant: { sheet: "Laporan Kuadran", title: "Kuadran Kinerja", make: quadrantReport, isCounted: true },
  distribution: {
    sheet: "Laporan Sebaran",
    title: "Sebaran Predikat Kinerja",
    make: distributionReport,
    isCounted: true,
  },
  recap: { sheet: "Laporan Rekap", title: "Rekap Penilaian per Unit", make: recapReport, isCounted: true },
  progress: {
    sheet: "Laporan Kemajuan",
    title: "Kemajuan Empat Tahap",
    make: progressReport,
    isCounted: false,
  },
  calibration: {
    sheet: "Laporan Kalibrasi",
    title: "Kalibrasi Penilaian",
    make: calibrationReport,
    isCounted: true,
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly sheet: string;
      readonly title: string;
      readonly make: ReportMaker;
      readonly isCounted: boolean;
    }
  >
>;

export type ReportKind = keyof typeof reports;
export const reportKinds = Object.keys(reports) as ReportKind[];

/** Which report, of which period, and of which group; of all where no group is said. */
export interface ReportWish {
  readonly report: ReportKind;
  readonly period: string;
  readonly among?: Among;
}

/** One request writes the sheet: Excel on the web takes 5 MB of it. */
export const mostRows = 3_000;

/** Puts a report with its chart on a sheet to be printed. */
export const makeReport: Action<ReportWish> = {
  name: "makeReport",
  plan: (book, wish, { today }): Plan | Refusal => {
    const { report, period, among } = wish;
    if (!book.tables.periode.rows.some(({ periode }) => periode === period))
      return { refused: "unknownPeriod", facts: { periode: period } };
    const layout = layoutOf(book, wish, today);
    if (layout === undefined) return { refused: "nothingToReport", facts: { periode: period } };
    const rows = Math.max(...layout.blocks.map(({ cells }) => cells.length));
    if (rows > mostRows) return { refused: "tooMuchToReport", facts: { count: rows, most: mostRows } };
    return printoutPlan(book, {
      view: `laporan ${report}`,
      about: JSON.stringify([
        period,
        ...(among ? [among.by, among.by === "unit" ? among.unit : among.id] : []),
      ]),
      layout,
      title: reports[report].sheet,
      stage: "penilaian",
      layoutOf: (about) => {
        const old = wishOf(report, about);
        return old && layoutOf(book, old, today);
      },
    });
  },
};

const layoutOf = (book: Book, { report, period, among }: ReportWish, today: number): Layout | undefined => {
  const { title, make, isCounted } = reports[report];
  const names = new Map(book.tables.pegawai.rows.map(({ id, nama }) => [id, nama]));
  const nameOf = (id: string): string => names.get(id) ?? "";
  const made = make({
    book,
    period,
    ...(among ? { among } : {}),
    standings: standingsIn(book, period),
    today,
    nameOf,
  });
  if (!made) return undefined;
  const office = [String(setting(book, "instansi")), isCounted ? period : String(setting(book, "tahun"))];
  const { notes = [], ...content } = made;
  return reportLayout({
    ...content,
    title,
    notes: [
      [...office, ...(isCounted ? [groupInWords(among, nameOf)] : [])]
        .filter((part) => part !== "")
        .join(" · "),
      ...(isCounted ? [countingRule(among?.by ?? countedBy(book))] : []),
      ...notes,
    ],
  });
};

/** What a tag says that its sheet is about. */
const wishOf = (report: ReportKind, about: string): ReportWish | undefined => {
  try {
    const said: unknown = JSON.parse(about);
    if (!Array.isArray(said)) return undefined;
    const [period, by, key] = said.map(String);
    if (period === undefined) return undefined;
    if (by === "unit") return { report, period, among: { by, unit: key ?? "" } };
    return by === "penilai" ? { report, period, among: { by, id: key ?? "" } } : { report, period };
  } catch {
    return undefined;
  }
};
