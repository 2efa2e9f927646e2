import type { Book } from "../model/book";
import { byId } from "../model/book";
import { fromSerial } from "../model/civilDate";
import { grouped } from "../model/grouped";
import { inOrder } from "../model/inOrder";
import { groupOf, ownResults } from "../model/ownResults";
import { inForce, parentIdOf } from "../model/resultTree";
import { annexGroups, definitionOf } from "../model/tables";
import type { Row, TableKey } from "../model/tables";
import { berakhlak } from "../rules/berakhlak";
import { targetText } from "./content/results";
import { shown } from "./content/slot";

/** The steps in which e-Kinerja asks for an SKP, in its order. */
export type CopyPart =
  "periode" | "hasil" | "perilaku" | "lampiran" | "rencanaAksi" | "realisasi" | "penilaian";

/** The columns that are copied into e-Kinerja, in the order of its fields. */
export type CopyColumn =
  | "mulai"
  | "selesai"
  | "pendekatan"
  | "rencanaPimpinan"
  | "rencana"
  | "kelompok"
  | "penugasanDari"
  | "jenisHasil"
  | "perspektif"
  | "aspek"
  | "indikator"
  | "target"
  | "ekspektasi"
  | "uraian"
  | "realisasi"
  | "namaBukti"
  | "tautan"
  | "sumberData"
  | "umpanBalik"
  | "isi"
  | "ratingHasil"
  | "ratingPerilaku"
  | "catatan";

/** One field to fill in e-Kinerja: the text, and the cell from which it comes. */
export interface CopyField {
  readonly table: TableKey;
  /** The id of the row. */
  readonly row: string;
  readonly column: CopyColumn;
  /** The header of the column, under which a tick is kept. */
  readonly header: string;
  readonly text: string;
  /** What the field is about: the result, the indicator, the value, or the group of the annex. */
  readonly about: readonly string[];
}

/** The field by the id of its row and the header of its column, as ticks name it. */
export const fieldKey = (row: string, header: string): string => `${row} ${header}`;

/** Fields that e-Kinerja asks for on one page. */
export interface CopySection {
  readonly part: CopyPart;
  /** Which rencana hasil kerja of the SKP, from 1. */
  readonly number?: number;
  readonly period?: string;
  readonly fields: readonly CopyField[];
}

/** Everything of an SKP that has a text, section by section, as e-Kinerja asks for it. Empty for an unknown SKP. */
export const copyOut = (book: Book, id: string): readonly CopySection[] => {
  const skp = book.tables.skp.rows.find((row) => row.id === id);
  if (!skp) return [];
  const results = resultsOf(book, id);
  const leaders = leadersIn(book);
  const sections: readonly CopySection[] = [
    { part: "periode", fields: fieldsOf("skp", skp.id, spanOf(skp), []) },
    ...results.map(({ row, indicators }, at): CopySection => ({
      part: "hasil",
      number: at + 1,
      fields: [...resultFields(row, leaders(row)), ...indicators.flatMap(measureFields(row))],
    })),
    { part: "perilaku", fields: behaviourFields(book, id) },
    { part: "lampiran", fields: annexFields(book, id) },
    ...periodsOf(book, id, results).flatMap((period): CopySection[] => [
      { part: "rencanaAksi", period, fields: actionFields(book, results, period) },
      { part: "realisasi", period, fields: realisedFields(book, results, period) },
      { part: "penilaian", period, fields: judgedFields(book, id, period) },
    ]),
  ];
  return sections.filter(({ fields }) => fields.length > 0);
};

type Texts = readonly (readonly [CopyColumn, string])[];

/** The fields of a row that have a text. */
const fieldsOf = (table: TableKey, row: string, texts: Texts, about: readonly string[]): CopyField[] =>
  texts
    .filter(([, text]) => text !== "")
    .map(([column, text]) => ({ table, row, column, header: headerOf(table, column), text, about }));

const headerOf = (table: TableKey, column: string): string =>
  definitionOf(table).columns[column]?.header ?? column;

const spanOf = ({ mulai, selesai, pendekatan }: Row<"skp">): Texts => [
  ["mulai", dayOf(mulai)],
  ["selesai", dayOf(selesai)],
  ["pendekatan", pendekatan],
];

/** "31/01/2026", as the date fields of a browser in Indonesian take it. */
const dayOf = (serial: number | null): string => {
  if (serial === null) return "";
  const { year, month, day } = fromSerial(serial);
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), year].join("/");
};

/** A result with its indicators, both in force and in their order. */
interface OwnResult {
  readonly row: Row<"kinerja">;
  readonly indicators: readonly Row<"indikator">[];
}

/** The results of an SKP, utama before tambahan. */
const resultsOf = (book: Book, skp: string): OwnResult[] => {
  const indicators = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  return ownResults(book, skp).map((row) => ({ row, indicators: inOrder(indicators.get(row.id) ?? []) }));
};

interface Leader {
  readonly rencana?: string;
  readonly jabatan?: string;
}

/** The leader's result that a result contributes to, and the post that holds it. */
const leadersIn = (book: Book): ((row: Row<"kinerja">) => Leader) => {
  const [results, indicators, plans] = [byId(book, "kinerja"), byId(book, "indikator"), byId(book, "skp")];
  return (row) => {
    const parent = results.get(parentIdOf(row, indicators));
    return parent ? { rencana: parent.rencana, jabatan: plans.get(parent.idSkp)?.jabatan } : {};
  };
};

const resultFields = (row: Row<"kinerja">, leader: Leader): CopyField[] => {
  const texts: Texts = [
    ["rencanaPimpinan", leader.rencana ?? row.rencanaPimpinan],
    ["rencana", row.rencana],
    ["kelompok", groupOf(row)],
    ["penugasanDari", row.penugasanDari || (leader.jabatan ?? "")],
    ["jenisHasil", row.jenisHasil],
    ["perspektif", row.perspektif],
  ];
  return fieldsOf("kinerja", row.id, texts, [row.rencana]);
};

const measureFields =
  ({ rencana }: Row<"kinerja">) =>
  (row: Row<"indikator">): CopyField[] =>
    fieldsOf(
      "indikator",
      row.id,
      [
        ["aspek", row.aspek],
        ["indikator", row.indikator],
        ["target", targetText(row)],
      ],
      [rencana, row.indikator],
    );

const behaviourFields = ({ tables }: Book, skp: string): CopyField[] => {
  const own = tables.perilaku.rows.filter(({ idSkp }) => idSkp === skp);
  return byValue(own).flatMap(({ id, ekspektasi, nilai }) =>
    fieldsOf("perilaku", id, [["ekspektasi", ekspektasi]], [nilai]),
  );
};

/** Rows in the order of the seven values; a row that names none stands last. */
const byValue = <R extends { readonly nilai: string }>(rows: readonly R[]): R[] => {
  const order = berakhlak.map(({ nilai }): string => nilai);
  const place = ({ nilai }: R) => (order.includes(nilai) ? order.indexOf(nilai) : order.length);
  return [...rows].sort((one, other) => place(one) - place(other));
};

const annexFields = ({ tables }: Book, skp: string): CopyField[] => {
  const own = inOrder(tables.lampiran.rows.filter(({ idSkp }) => idSkp === skp));
  return [...annexGroups, "" as const].flatMap((group) =>
    own
      .filter((row) => row.kelompok === group)
      .flatMap(({ id, uraian }) => fieldsOf("lampiran", id, [["uraian", uraian]], [group])),
  );
};

/** Steps come before evidence and realisation: e-Kinerja takes those only where a step is. */
const actionFields = ({ tables }: Book, results: readonly OwnResult[], period: string): CopyField[] => {
  const found = grouped(
    tables.rencanaAksi.rows.filter(({ periode }) => same(periode, period)),
    ({ idKinerja }) => idKinerja,
  );
  return results.flatMap(({ row }) =>
    inOrder(found.get(row.id) ?? []).flatMap(({ id, rencana, target, realisasi }) =>
      fieldsOf(
        "rencanaAksi",
        id,
        [
          ["rencana", rencana],
          ["target", shown(target)],
          ["realisasi", shown(realisasi)],
        ],
        [row.rencana],
      ),
    ),
  );
};

const realisedFields = (book: Book, results: readonly OwnResult[], period: string): CopyField[] => {
  const found = grouped(
    book.tables.realisasi.rows.filter(({ periode }) => same(periode, period)),
    ({ idIndikator }) => idIndikator,
  );
  return results.flatMap(({ row: { rencana }, indicators }) =>
    indicators.flatMap((indicator) =>
      (found.get(indicator.id) ?? []).flatMap((row) =>
        fieldsOf(
          "realisasi",
          row.id,
          [
            ["realisasi", shown(row.realisasi)],
            ["namaBukti", row.namaBukti],
            ["tautan", row.tautan],
            ["sumberData", row.sumberData],
            ["umpanBalik", row.umpanBalik],
          ],
          [rencana, indicator.indikator],
        ),
      ),
    ),
  );
};

const judgedFields = ({ tables }: Book, skp: string, period: string): CopyField[] =>
  tables.penilaian.rows
    .filter(({ idSkp, periode }) => idSkp === skp && same(periode, period))
    .flatMap((row) => [
      ...byValue(tables.umpanBalik.rows.filter(({ idEvaluasi }) => idEvaluasi === row.id)).flatMap(
        ({ id, nilai, isi }) => fieldsOf("umpanBalik", id, [["isi", isi]], [nilai]),
      ),
      ...fieldsOf(
        "penilaian",
        row.id,
        [
          ["ratingHasil", row.ratingHasil],
          ["ratingPerilaku", row.ratingPerilaku],
          ["catatan", row.catatan],
        ],
        [],
      ),
    ]);

/** The periods in which something is to be done, realised or judged: in the order of the table of periods, others after them. */
const periodsOf = (book: Book, skp: string, results: readonly OwnResult[]): string[] => {
  const { periode, rencanaAksi, realisasi, penilaian } = book.tables;
  const own = new Set(results.map(({ row }) => row.id));
  const indicators = new Set(results.flatMap((result) => result.indicators.map(({ id }) => id)));
  const used = [
    ...rencanaAksi.rows.filter(({ idKinerja }) => own.has(idKinerja)),
    ...realisasi.rows.filter(({ idIndikator }) => indicators.has(idIndikator)),
    ...penilaian.rows.filter(({ idSkp }) => idSkp === skp),
  ].map((row) => row.periode);
  const known = [...periode.rows]
    .sort((one, other) => (one.mulai ?? Infinity) - (other.mulai ?? Infinity) || 0)
    .map((row) => row.periode)
    .filter((name) => used.some((one) => same(one, name)));
  return [...known, ...used].reduce<string[]>(
    (names, name) => (names.some((one) => same(one, name)) ? names : [...names, name]),
    [],
  );
};

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
