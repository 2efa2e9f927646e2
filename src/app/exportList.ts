import { targetText } from "../forms/content/results";
import type { ListEntry } from "../forms/lists/reading";
import type { Book } from "../model/book";
import { byId } from "../model/book";
import { fromSerial } from "../model/civilDate";
import { grouped } from "../model/grouped";
import { groupOf } from "../model/ownResults";
import { inForce } from "../model/resultTree";
import type { Row } from "../model/tables";
import { predikatOf } from "../rules/predikat";
import { dailyRows, logRows } from "./dailyList";

/** The lists that leave the workbook. */
export type ListName = "pegawai" | "skp" | "hasil" | "penilaian";
/** The 8 columns of daily progress: of one SKP, or of a log that was read, under a rencana aksi. */
export type ExportedList =
  ListName | { readonly daily: string } | { readonly log: readonly ListEntry[]; readonly action: string };

/** A file to be kept by the person. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A cell of a list: a text stays a text, a number a number. */
type Listed = string | number;

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
} as const;

/**
 * Makes a list as a file. In an .xlsx every text is a text cell; in a .csv what a spreadsheet would take for something
 * else is guarded (files/csv.ts). The code that writes files is loaded when the first one is made.
 */
export const exportList = async (book: Book, list: ExportedList, kind: "xlsx" | "csv"): Promise<MadeFile> => {
  const rows = listRows(book, list);
  const name = `${typeof list === "string" ? list : "progres-harian"}.${kind}`;
  const bytes = kind === "csv" ? await asCsv(rows) : await asXlsx(rows);
  return { name, type: types[kind], bytes };
};

const asCsv = async (rows: readonly (readonly Listed[])[]): Promise<Uint8Array> => {
  const { asText, writeCsv } = await import("../files/csv");
  return writeCsv(
    rows.map((row) =>
      row.map((value) => (typeof value === "number" ? String(value).replace(".", ",") : asText(value))),
    ),
  );
};

const asXlsx = async (rows: readonly (readonly Listed[])[]): Promise<Uint8Array> => {
  const [{ writeXlsx }, { emptySheet, workbookOf }] = await Promise.all([
    import("../files/writeXlsx"),
    import("../files/emptyWorkbook"),
  ]);
  const cells = rows.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value === ""
        ? []
        : [{ row, column, value, ...(typeof value === "string" ? { style: { numberFormat: "@" } } : {}) }],
    ),
  );
  return writeXlsx(workbookOf([emptySheet("Daftar", { cells, freeze: { rows: 1, columns: 0 } })]));
};

/** The rows of a list, its headers first. */
export const listRows = (book: Book, list: ExportedList): readonly (readonly Listed[])[] => {
  if (typeof list !== "string")
    return "log" in list ? logRows(list.log, list.action) : dailyRows(book, list.daily);
  return { pegawai: peopleRows, skp: planRows, hasil: resultRows, penilaian: evaluationRows }[list](book);
};

const peopleRows = ({ tables }: Book) => [
  ["NIP", "Nama", "Status", "Pangkat/Gol. Ruang", "Jabatan", "Unit"],
  ...tables.pegawai.rows.map(({ nip, nama, status, pangkat, jabatan, unit }) => [
    nip,
    nama,
    status,
    pangkat,
    jabatan,
    unit,
  ]),
];

const planRows = (book: Book) => {
  const people = byId(book, "pegawai");
  return [
    ["NIP", "Nama", "Jabatan", "Unit", "NIP Penilai", "Penilai", "Mulai", "Selesai", "Pendekatan", "Status"],
    ...book.tables.skp.rows.map((skp) => {
      const assessor = people.get(skp.idPenilai);
      return [
        ...whoseOf(people, skp),
        skp.unit || (people.get(skp.idPegawai)?.unit ?? ""),
        assessor?.nip ?? "",
        assessor?.nama ?? "",
        dayOf(skp.mulai),
        dayOf(skp.selesai),
        skp.pendekatan,
        skp.status,
      ];
    }),
  ];
};

const resultRows = (book: Book) => {
  const [people, plans] = [byId(book, "pegawai"), byId(book, "skp")];
  const indicators = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  return [
    ["NIP", "Nama", "Jabatan", "Kelompok", "Rencana Hasil Kerja", "Aspek", "Indikator", "Target"],
    ...book.tables.kinerja.rows.filter(inForce).flatMap((row) => {
      const own = [...whoseOf(people, plans.get(row.idSkp)), groupOf(row), row.rencana];
      const measures = indicators.get(row.id) ?? [];
      return measures.length
        ? measures.map((one) => [...own, one.aspek, one.indikator, targetText(one)])
        : [[...own, "", "", ""]];
    }),
  ];
};

const evaluationRows = (book: Book) => {
  const [people, plans] = [byId(book, "pegawai"), byId(book, "skp")];
  return [
    ["NIP", "Nama", "Jabatan", "Periode", "Rating Hasil Kerja", "Rating Perilaku", "Predikat", "Status"],
    ...book.tables.penilaian.rows.map(({ idSkp, periode, ratingHasil, ratingPerilaku, status }) => [
      ...whoseOf(people, plans.get(idSkp)),
      periode,
      ratingHasil,
      ratingPerilaku,
      ratingHasil === "" || ratingPerilaku === "" ? "" : predikatOf(ratingHasil, ratingPerilaku),
      status,
    ]),
  ];
};

/** NIP, name and post of whose SKP it is. */
const whoseOf = (people: ReadonlyMap<string, Row<"pegawai">>, skp: Row<"skp"> | undefined): string[] => {
  const person = people.get(skp?.idPegawai ?? "");
  return [person?.nip ?? "", person?.nama ?? "", skp?.jabatan || (person?.jabatan ?? "")];
};

/** "2026-01-31", which other programs read as one day only. */
const dayOf = (serial: number | null): string => {
  if (serial === null) return "";
  const { year, month, day } = fromSerial(serial);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
};
