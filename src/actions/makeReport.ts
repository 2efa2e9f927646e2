import { setting } from "../model/book";
import type { Book } from "../model/book";
import { countedBy, standingsIn } from "../model/distribution";
import type { Among } from "../model/distribution";
import { fingerprintOfLayout } from "../model/fingerprint";
import type { Layout } from "../model/layout";
import type { DrawSheet, Plan, Refusal } from "../model/plan";
import { readTag, writeTag } from "../model/tag";
import type { Tag } from "../model/tag";
import { stageColors } from "../model/tableSheet";
import type { Action } from "./action";
import { freeName } from "./ensureTables";
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

/**
 * Puts a report with its chart on a sheet to be printed. There is one such sheet of each kind: it is drawn anew for
 * another period or group, unless somebody has typed on it since it was drawn; then it stays and another is made.
 */
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
    const old = sheetOf(book, report, today);
    const step: DrawSheet = {
      do: "draw",
      sheet: old?.sheet ?? freeName(book, reports[report].sheet),
      tag: {
        kind: "cetakan",
        view: viewOf(report),
        about: JSON.stringify([
          period,
          ...(among ? [among.by, among.by === "unit" ? among.unit : among.id] : []),
        ]),
        drawn: fingerprintOfLayout(layout),
      },
      color: stageColors.penilaian,
      layout,
      ...(old?.before ? { before: old.before } : {}),
    };
    return {
      steps: [...(standsThere(book, step) ? [] : [step]), { do: "show", sheet: step.sheet, address: "A1" }],
    };
  },
};

const viewOf = (report: ReportKind): string => `laporan ${report}`;

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

/** The sheet of this report that may be drawn over, with what it shows now. */
const sheetOf = (book: Book, report: ReportKind, today: number) => {
  for (const { name, tag: text, visible, drawn: now } of book.sheets) {
    const tag = readTag(text);
    if (tag?.kind !== "cetakan" || tag.view !== viewOf(report) || !visible) continue;
    if (tag.drawn === "") return { sheet: name };
    if (tag.drawn !== now) continue;
    const wish = wishOf(report, tag.about);
    const layout = wish && layoutOf(book, wish, today);
    if (!layout) return { sheet: name };
    const before: Tag = { ...tag, drawn: fingerprintOfLayout(layout) };
    return { sheet: name, before: { tag: before, layout } };
  }
  return undefined;
};

/** Whether the sheet shows just this already. */
const standsThere = (book: Book, { sheet, tag }: DrawSheet): boolean => {
  const now = book.sheets.find(({ name }) => name === sheet);
  return tag.kind === "cetakan" && tag.drawn === now?.drawn && writeTag(tag) === now.tag;
};
