import type { Book } from "../model/book";
import { fromSerial, inWords } from "../model/civilDate";
import type { Row } from "../model/tables";
import { berakhlak } from "../rules/berakhlak";
import type { NilaiBerakhlak } from "../rules/berakhlak";
import { predikatOf } from "../rules/predikat";
import { isStateOfficial } from "../rules/stateOfficials";
import { resultsOf } from "./content/results";
import type { ResultContent } from "./content/results";
import { inOrder, same, shown, slot } from "./content/slot";
import type { Slot } from "./content/slot";
import type { AnnexGroup, IdentityField, Standing, Who } from "./form";

/** What a form says about one SKP, in one period for an evaluation: taken from the tables, without any layout. */
export interface Content {
  readonly agency: Slot;
  /** "1 JANUARI SD 31 DESEMBER TAHUN 2026"; "" while it is not known. */
  readonly span: string;
  readonly period: string;
  readonly version: number;
  readonly persons: Readonly<
    Record<Who, Readonly<Record<IdentityField, Slot>> & { readonly standing: Standing }>
  >;
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
  readonly remarks: Slot;
  readonly choices: Readonly<Record<"organisation" | "ratingHasil" | "ratingPerilaku", Slot>>;
  readonly place: string;
  /** Serial number of the day of signing; null while it is not known. */
  readonly date: number | null;
  /** How it is signed: by hand, in room that is left blank, or electronically (TTE), where none is. */
  readonly signed: "basah" | "TTE";
}

/** Which SKP a form is about. */
export interface Subject {
  /** The id of the SKP. */
  readonly skp: string;
  /** The period of an evaluation, as the table of periods names it; absent or "" while none is chosen. */
  readonly period?: string;
  /** Where it is signed; the setting "tempat" when absent. */
  readonly place?: string;
  /** The day of signing as a serial number; that of the SKP or the evaluation when absent. */
  readonly date?: number;
}

/**
 * Collects what a form says about a subject: about its period too where it is an evaluation. Throws where the Book
 * has no such SKP.
 */
export function contentOf(book: Book, subject: Subject, isEvaluation: boolean): Content {
  const { tables } = book;
  const period = isEvaluation ? (subject.period ?? "") : "";
  const skp = tables.skp.rows.find((row) => row.id === subject.skp);
  if (!skp) throw new Error(`No SKP ${subject.skp}`);
  const employee = tables.pegawai.rows.find((row) => row.id === skp.idPegawai);
  const assessor = tables.pegawai.rows.find((row) => row.id === skp.idPenilai);
  const superior = tables.pegawai.rows.find((row) => row.id === skp.idAtasanPenilai);
  const evaluation =
    period === ""
      ? undefined
      : tables.penilaian.rows.find((row) => row.idSkp === skp.id && same(row.periode, period));
  const calendar = periodRow(book, period, skp.unit || (employee?.unit ?? ""));
  const settings = new Map(tables.pengaturan.rows.map((row) => [row.kunci, row]));

  return {
    agency: agencyOf(book),
    span: spanInWords(skp.mulai, skp.selesai),
    period,
    version: skp.versi ?? 1,
    persons: {
      employee: {
        ...identityOf(employee),
        jabatan: ownOr(skp, employee, "jabatan"),
        unit: ownOr(skp, employee, "unit"),
        standing: standingOf(employee),
      },
      assessor: { ...identityOf(assessor), standing: standingOf(assessor) },
      superior: { ...identityOf(superior), standing: standingOf(superior) },
    },
    results: resultsOf(book, skp.id, period),
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
        expectation: slot(expected?.ekspektasi ?? "", "perilaku", expected?.id ?? "", "ekspektasi"),
        feedback: slot(said?.isi ?? "", "umpanBalik", said?.id ?? "", "isi"),
      };
    }),
    predikat:
      evaluation?.ratingHasil && evaluation.ratingPerilaku
        ? predikatOf(evaluation.ratingHasil, evaluation.ratingPerilaku)
        : "",
    remarks: slot(evaluation?.catatan ?? "", "penilaian", evaluation?.id ?? "", "catatan"),
    choices: {
      organisation: slot(calendar?.capaian ?? "", "periode", calendar?.id ?? "", "capaian"),
      ratingHasil: slot(evaluation?.ratingHasil ?? "", "penilaian", evaluation?.id ?? "", "ratingHasil"),
      ratingPerilaku: slot(
        evaluation?.ratingPerilaku ?? "",
        "penilaian",
        evaluation?.id ?? "",
        "ratingPerilaku",
      ),
    },
    place: subject.place ?? shown(settings.get("tempat")?.nilai ?? ""),
    date: subject.date ?? (isEvaluation ? evaluation?.tanggal : skp.tanggal) ?? null,
    signed: same(shown(settings.get("tanda tangan")?.nilai ?? ""), "TTE") ? "TTE" : "basah",
  };
}

/** The agency, as the settings say it. */
export const agencyOf = ({ tables }: Book): Slot => {
  const instansi = tables.pengaturan.rows.find(({ kunci }) => kunci === "instansi");
  return slot(shown(instansi?.nilai ?? ""), "pengaturan", instansi?.id ?? "", "nilai");
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

function identityOf(person: Row<"pegawai"> | undefined): Record<IdentityField, Slot> {
  const of = (field: IdentityField): Slot =>
    person ? slot(person[field], "pegawai", person.id, field) : { text: "" };
  return {
    nama: of("nama"),
    nip: of("nip"),
    pangkat: of("pangkat"),
    jabatan: of("jabatan"),
    unit: of("unit"),
  };
}

/** State officials are told by their post: they are no ASN, and what they are has no column. */
const standingOf = (person: Row<"pegawai"> | undefined): Standing => {
  if (person?.status === "TNI/Polri") return "military";
  return person && isStateOfficial(person.jabatan) ? "stateOfficial" : "civil";
};

/** What the SKP says of the post, else what the list of persons says. */
const ownOr = (skp: Row<"skp">, person: Row<"pegawai"> | undefined, field: "jabatan" | "unit"): Slot =>
  skp[field] === "" && person && person[field] !== ""
    ? slot(person[field], "pegawai", person.id, field)
    : slot(skp[field], "skp", skp.id, field);
