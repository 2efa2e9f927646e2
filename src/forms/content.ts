import type { Book } from "../model/book";
import { fromSerial, inWords } from "../model/civilDate";
import { inOrder } from "../model/inOrder";
import type { Row } from "../model/tables";
import { berakhlak } from "../rules/berakhlak";
import type { NilaiBerakhlak } from "../rules/berakhlak";
import { predikatOf } from "../rules/predikat";
import { cardsOf } from "./content/cards";
import { listsOf } from "./content/lists";
import type { ListContent, ListRow } from "./content/lists";
import { personsOf } from "./content/persons";
import type { PersonContent } from "./content/persons";
import { resultsOf } from "./content/results";
import type { ResultContent } from "./content/results";
import { same, shown, slot } from "./content/slot";
import type { Slot } from "./content/slot";
import { objectionTo, textsOf } from "./content/texts";
import type { TextContent } from "./content/texts";
import type { AnnexGroup, FormKind, ListName, Who } from "./form";
import { isOfPeriod } from "./kinds";

/** What a form says about one SKP, in one period for an evaluation: taken from the tables, without any layout. */
export interface Content {
  /** The id of the SKP. */
  readonly skp: string;
  readonly agency: Slot;
  /** "1 JANUARI SD 31 DESEMBER TAHUN 2026"; "" while it is not known. */
  readonly span: string;
  readonly period: string;
  readonly version: number;
  readonly persons: Readonly<Record<Who, PersonContent>>;
  readonly results: readonly ResultContent[];
  readonly annex: readonly { readonly group: AnnexGroup; readonly slot: Slot }[];
  readonly behaviours: readonly {
    readonly nilai: NilaiBerakhlak;
    readonly panduan: readonly string[];
    readonly expectation: Slot;
    readonly feedback: Slot;
  }[];
  /** The predikat that both ratings give; "" while one is missing. */
  readonly predikat: string;
  readonly texts: TextContent;
  /** Whether the parts about an objection stand on the form. */
  readonly objected: boolean;
  readonly lists: Readonly<Record<ListName, ListContent>>;
  /** How each indicator is measured. */
  readonly cards: readonly ListRow[];
  readonly choices: Readonly<Record<"organisation" | "ratingHasil" | "ratingPerilaku", Slot>>;
  readonly place: string;
  /** Serial number of the day on which each of them signs; null while it is not known. */
  readonly dates: SigningDays;
  /** How it is signed: by hand, in room that is left blank, or electronically (TTE), where none is. */
  readonly signed: "basah" | "TTE";
}

/** The day on which each person signs a form, as a serial number; null where it is not said. */
export type SigningDays = Readonly<Record<Who, number | null>>;

/** Which SKP a form is about. */
export interface Subject {
  /** The id of the SKP. */
  readonly skp: string;
  /** The period of an evaluation, as the table of periods names it; absent or "" while none is chosen. */
  readonly period?: string;
}

/**
 * Collects what a form of this kind says about a subject: about its period too where the kind is of one. Throws where
 * the Book has no such SKP.
 */
export function contentOf(book: Book, subject: Subject, kind: FormKind): Content {
  const { tables } = book;
  const period = isOfPeriod(kind) ? (subject.period ?? "") : "";
  const skp = tables.skp.rows.find((row) => row.id === subject.skp);
  if (!skp) throw new Error(`No SKP ${subject.skp}`);
  const persons = personsOf(book, skp);
  const evaluation =
    period === ""
      ? undefined
      : tables.penilaian.rows.find((row) => row.idSkp === skp.id && same(row.periode, period));
  const calendar = periodRow(book, period, persons.employee.unit.text);
  const objection = objectionTo(book, evaluation);
  const results = resultsOf(book, skp.id, period);
  const setting = (key: string): string =>
    shown(tables.pengaturan.rows.find(({ kunci }) => same(kunci, key))?.nilai ?? "");

  const judged = { periode: period, idSkp: skp.id };

  return {
    skp: skp.id,
    agency: agencyOf(book),
    span: spanInWords(skp.mulai, skp.selesai),
    period,
    version: skp.versi ?? 1,
    persons,
    results,
    annex: inOrder(tables.lampiran.rows.filter((row) => row.idSkp === skp.id && row.uraian !== "")).flatMap(
      ({ id, kelompok: group, uraian }) =>
        group === "" ? [] : [{ group, slot: slot(uraian, "lampiran", id, "uraian") }],
    ),
    behaviours: berakhlak.map(({ nilai, panduan }) => {
      const expected = tables.perilaku.rows.find((row) => row.idSkp === skp.id && row.nilai === nilai);
      const said =
        evaluation &&
        tables.umpanBalik.rows.find((row) => row.idEvaluasi === evaluation.id && row.nilai === nilai);
      return {
        nilai,
        panduan,
        expectation: slot(expected?.ekspektasi ?? "", "perilaku", expected?.id ?? "", "ekspektasi", {
          nilai,
          idSkp: skp.id,
        }),
        feedback: slot(said?.isi ?? "", "umpanBalik", said?.id ?? "", "isi", {
          nilai,
          idEvaluasi: { table: "penilaian", begins: judged },
        }),
      };
    }),
    predikat:
      evaluation?.ratingHasil && evaluation.ratingPerilaku
        ? predikatOf(evaluation.ratingHasil, evaluation.ratingPerilaku)
        : "",
    texts: textsOf(evaluation, objection, judged),
    objected: objection !== undefined || same(setting("blok keberatan"), "ya"),
    // Few kinds of form ask for these.
    get lists() {
      return listsOf(book, skp.id);
    },
    get cards() {
      return cardsOf(book, results);
    },
    choices: {
      organisation: slot(calendar?.capaian ?? "", "periode", calendar?.id ?? "", "capaian"),
      ratingHasil: slot(
        evaluation?.ratingHasil ?? "",
        "penilaian",
        evaluation?.id ?? "",
        "ratingHasil",
        judged,
      ),
      ratingPerilaku: slot(
        evaluation?.ratingPerilaku ?? "",
        "penilaian",
        evaluation?.id ?? "",
        "ratingPerilaku",
        judged,
      ),
    },
    place: setting("tempat"),
    dates: daysOf(kind, { skp, evaluation, objection }),
    signed: same(setting("tanda tangan"), "TTE") ? "TTE" : "basah",
  };
}

/** When each signs a form of this kind, where the workbook says it. */
function daysOf(
  kind: FormKind,
  rows: {
    readonly skp: Row<"skp">;
    readonly evaluation: Row<"penilaian"> | undefined;
    readonly objection: Row<"keberatan"> | undefined;
  },
): SigningDays {
  const { skp, evaluation, objection } = rows;
  const unknown: SigningDays = { employee: null, assessor: null, superior: null };
  switch (kind) {
    case "skp":
    case "lampiran":
      return { ...unknown, assessor: skp.tanggal };
    case "evaluasi":
    case "dokumen":
      return {
        ...unknown,
        employee: evaluation?.diterimaTanggal ?? null,
        assessor: evaluation?.tanggal ?? null,
      };
    case "keberatan":
      return {
        ...unknown,
        employee: objection?.tanggal ?? null,
        superior: objection?.tanggalKeputusan ?? null,
      };
    default:
      return unknown;
  }
}

/** The agency, as the settings say it. */
export const agencyOf = ({ tables }: Book): Slot => {
  const instansi = tables.pengaturan.rows.find(({ kunci }) => kunci === "instansi");
  return slot(shown(instansi?.nilai ?? ""), "pengaturan", instansi?.id ?? "", "nilai", { kunci: "instansi" });
};

/** The period of this unit, or that of all units where the unit has none of its own. */
function periodRow(book: Book, period: string, unit: string): Row<"periode"> | undefined {
  if (period === "") return undefined;
  const rows = book.tables.periode.rows.filter((row) => same(row.periode, period));
  return rows.find((row) => unit !== "" && same(row.unit, unit)) ?? rows.find((row) => row.unit === "");
}

/** "1 JANUARI SD 31 DESEMBER TAHUN 2026", with both years where they differ. */
export function spanInWords(start: number | null, end: number | null): string {
  if (start === null || end === null) return "";
  const [from, to] = [fromSerial(start), fromSerial(end)];
  const last = inWords(to)
    .toUpperCase()
    .replace(/ (\d+)$/, " TAHUN $1");
  const first = inWords(from).toUpperCase();
  return `${from.year === to.year ? first.replace(/ \d+$/, "") : first.replace(/ (\d+)$/, " TAHUN $1")} SD ${last}`;
}
