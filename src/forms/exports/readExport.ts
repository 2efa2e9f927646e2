import type { RawValue } from "../../model/cell";
import type { SheetCells } from "../../model/sheetCells";
import type { employeeStatuses } from "../../model/tables";
import { monthNames } from "../../model/civilDate";
import { civilDate, toSerial } from "../../rules/civilDate";
import { readNip } from "../../rules/nip";
import type { NipReading } from "../../rules/nip";
import { readPredikat } from "../../rules/predikat";
import type { Predikat } from "../../rules/predikat";
import { gridOf } from "../read/grid";
import type { Grid, GridCell } from "../read/grid";
import { exportColumns, exportKinds, headerWithin } from "./columns";
import type { ExportField, ExportKind } from "./columns";

/** An SKP as e-Kinerja lists it; a text is "" where the list says nothing. */
export interface ExportedPlan {
  readonly id: string;
  /** As `readNip` reads it; "" where nothing can be taken. */
  readonly nip: string;
  readonly name: string;
  /** Whether the post is held as Plt or Plh. */
  readonly isActing: boolean;
  /** The last day of the SKP as a serial number; null where the list does not say it. */
  readonly until: number | null;
  readonly post: string;
  readonly unit: string;
  /** The organisation above the unit (unor induk). */
  readonly office: string;
  /** As the list says it. */
  readonly state: string;
  readonly status: (typeof employeeStatuses)[number] | "";
  readonly assessor: string;
  readonly address: string;
}

/** The predikat of an SKP, by its id; "" where it is not judged yet. */
export interface ExportedResult {
  readonly id: string;
  readonly predikat: Predikat | "";
  readonly address: string;
}

/** A cell that could not be taken as it is, and why. */
export interface ExportDoubt {
  readonly address: string;
  readonly why:
    NonNullable<NipReading["fault"]> | "noPerson" | "acting" | "date" | "kind" | "result" | "noId" | "twice";
  readonly text: string;
}

/** What was understood of a list of e-Kinerja. */
export type ExportReading = {
  /** The year in the title above the list; null where there is none. */
  readonly year: number | null;
  /** The one month (1 to 12) that stands beside that year; null where none or several do: the list is of the year. */
  readonly month: number | null;
  /** "Instansi ..." above the list; "" where there is none. */
  readonly agency: string;
  readonly doubts: readonly ExportDoubt[];
} & (
  | { readonly kind: "plans"; readonly rows: readonly ExportedPlan[] }
  | { readonly kind: "results"; readonly rows: readonly ExportedResult[] }
);

/**
 * Reads Laporan SKP or Laporan Penilaian SKP as an admin downloads them from e-Kinerja BKN; undefined where the sheet
 * is neither. Every row below the header is taken or named among the doubts.
 */
export function readExport(sheet: SheetCells): ExportReading | undefined {
  const grid = gridOf(sheet);
  const head = findHead(grid);
  if (!head) return undefined;
  const above = grid.cells.filter(({ row }) => row < head.row).map(({ text }) => text.trim());
  const doubts: ExportDoubt[] = [];
  const said = { ...timeIn(above), agency: agencyIn(above), doubts };
  const rows = [...grid.byRow]
    .filter(([row]) => row > head.row)
    .sort(([one], [other]) => one - other)
    .map(([, cells]) => fieldsOf(head, cells));
  return head.kind === "plans"
    ? { ...said, kind: "plans", rows: rows.flatMap((fields) => planOf(fields, doubts)) }
    : { ...said, kind: "results", rows: resultsOf(rows, doubts) };
}

interface Head {
  readonly kind: ExportKind;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

const kinds = Object.keys(exportKinds) as ExportKind[];

/** The row that names all columns by which a list is known; the two lists share none of these. */
function findHead({ byRow }: Grid): Head | undefined {
  for (const row of [...byRow.keys()].sort((one, other) => one - other).slice(0, headerWithin)) {
    const names = new Map(
      (byRow.get(row) ?? []).map(({ text, column }) => [text.trim().toLowerCase(), column]),
    );
    const kind = kinds.find((one) => exportKinds[one].every((name) => names.has(name)));
    if (kind) return { kind, row, columns: names };
  }
  return undefined;
}

/** A cell of a row by the field it belongs to; the first cell of the row stands for what is missing. */
interface Fields {
  readonly cell: (field: ExportField) => GridCell | undefined;
  readonly text: (field: ExportField) => string;
  readonly first: string;
}

function fieldsOf({ columns }: Head, cells: readonly GridCell[]): Fields {
  const at = new Map(cells.map((cell) => [cell.column, cell]));
  const cell = (field: ExportField): GridCell | undefined =>
    exportColumns[field].map((name) => at.get(columns.get(name) ?? -1)).find((one) => one !== undefined);
  return {
    cell,
    text: (field) => cell(field)?.text.trim() ?? "",
    first: cells[0]?.address ?? "",
  };
}

function planOf({ cell, text, first }: Fields, doubts: ExportDoubt[]): ExportedPlan[] {
  const doubt = (why: ExportDoubt["why"], field: ExportField): void => {
    doubts.push({ address: cell(field)?.address ?? first, why, text: text(field) });
  };
  const { nip, fault } = nipIn(cell("nip")?.value ?? "");
  if (nip === "" && text("name") === "") {
    doubts.push({ address: first, why: "noPerson", text: "" });
    return [];
  }
  if (fault) doubt(fault, "nip");
  const acting = text("acting").toLowerCase();
  if (!actingWords.has(acting)) doubt("acting", "acting");
  const until = dayOf(cell("until")?.value ?? "");
  if (until === null && text("until") !== "") doubt("date", "until");
  const status = statuses[text("kind").toLowerCase().replace(/\W+/g, "_")] ?? "";
  if (status === "" && text("kind") !== "") doubt("kind", "kind");
  return [
    {
      id: text("id"),
      nip,
      name: text("name"),
      isActing: !definitive.has(acting),
      until,
      post: text("post"),
      unit: text("unit"),
      office: text("office"),
      state: text("state"),
      status,
      assessor: text("assessor"),
      address: first,
    },
  ];
}

function resultsOf(rows: readonly Fields[], doubts: ExportDoubt[]): ExportedResult[] {
  const seen = new Set<string>();
  return rows.flatMap(({ cell, text, first }) => {
    const id = text("id");
    const said = text("result");
    const address = cell("result")?.address ?? first;
    if (id === "" || seen.has(id)) {
      doubts.push({ address: first, why: id === "" ? "noId" : "twice", text: id });
      return [];
    }
    seen.add(id);
    const predikat = readPredikat(said);
    if (predikat === undefined && said !== "" && said !== "-")
      doubts.push({ address, why: "result", text: said });
    return [{ id, predikat: predikat ?? "", address }];
  });
}

const nipIn = (value: RawValue): NipReading => (typeof value === "boolean" ? { nip: "" } : readNip(value));

/** What the column is_plt_plh says of a definitive post; anything else that is known is Plt or Plh. */
const definitive: ReadonlySet<string> = new Set(["", "0", "false", "tidak", "-"]);
const actingWords: ReadonlySet<string> = new Set([...definitive, "1", "2", "true", "ya", "plt", "plh"]);

const statuses: Readonly<Record<string, ExportedPlan["status"]>> = {
  pns: "PNS",
  cpns: "CPNS",
  pppk: "PPPK",
  pppk_paruh_waktu: "PPPK Paruh Waktu",
};

/** A day as a serial number, of a cell with a date or with a text such as 2026-12-31 or 31/12/2026. */
function dayOf(value: RawValue): number | null {
  if (typeof value === "number") return value > 0 && value < 2_958_466 ? Math.floor(value) : null;
  const text = String(value).trim();
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text) ?? [];
  const [, first, second, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const date =
    year !== undefined
      ? civilDate(Number(year), Number(month), Number(day))
      : civilDate(Number(last), Number(second), Number(first));
  return date && toSerial(date);
}

const timeIn = (texts: readonly string[]): Pick<ExportReading, "year" | "month"> => {
  const title = texts.find((text) => /\b20\d{2}\b/.test(text)) ?? "";
  const year = /\b20\d{2}\b/.exec(title)?.[0];
  const words = title.toLowerCase().split(/[^a-z]+/);
  const months = monthNames.flatMap((name, at) => (words.includes(name.toLowerCase()) ? [at + 1] : []));
  return {
    year: year === undefined ? null : Number(year),
    month: months.length === 1 ? (months[0] ?? null) : null,
  };
};

const agencyIn = (texts: readonly string[]): string =>
  (texts.find((text) => /^instansi\b/i.test(text)) ?? "").replace(/^instansi\s*[:.]?\s*/i, "");
