import { grouped } from "../model/grouped";
import { inForce } from "../model/resultTree";
import type { Book } from "../model/book";
import { fromSerial, inWords } from "../model/civilDate";
import type { Row } from "../model/tables";
import { amountText } from "../rules/amountText";
import { berakhlak } from "../rules/berakhlak";
import type { NilaiBerakhlak } from "../rules/berakhlak";
import { kelompok } from "../rules/lists";
import type { Kelompok } from "../rules/lists";
import { predikatOf } from "../rules/predikat";
import { isStateOfficial } from "../rules/stateOfficials";
import type { AnnexGroup, IdentityField, IndicatorField, ResultField, Source, Standing, Who } from "./form";

/** A text of a form, and the table cell it is stored in; without one it is only shown. */
export interface Slot {
  readonly text: string;
  readonly from?: Source;
}

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

export interface ResultContent {
  readonly group: Kelompok;
  readonly slots: Readonly<Record<ResultField | "assignedBy", Slot>>;
  readonly indicators: readonly Readonly<Record<IndicatorField, Slot>>[];
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

const slot = (text: string, table: Source["table"], id: string, field: string): Slot => ({
  text,
  from: { table, id, field },
});

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A number as people write it here, text as it is. */
const shown = (value: string | number): string =>
  typeof value === "number" ? String(value).replace(".", ",") : value;

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

/** Sorts by Urutan; rows without one keep their place in the table, after the others. */
export const inOrder = <R extends { readonly urutan: number | null }>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => (a.urutan ?? Infinity) - (b.urutan ?? Infinity) || 0);

/** A result that says no section stands in the first one. */
function resultsOf({ tables }: Book, skp: string, period: string): ResultContent[] {
  const own = inOrder(tables.kinerja.rows.filter((row) => row.idSkp === skp && inForce(row)));
  const parents = new Map(tables.kinerja.rows.map((row) => [row.id, row]));
  const posts = new Map(tables.skp.rows.map((row) => [row.id, row.jabatan]));
  const indicators = grouped(tables.indikator.rows.filter(inForce), (row) => row.idKinerja);
  const realisations = grouped(
    tables.realisasi.rows.filter((row) => period !== "" && same(row.periode, period)),
    (row) => row.idIndikator,
  );
  return kelompok.flatMap((group) =>
    own
      .filter((row) => (row.kelompok || "Utama") === group)
      .map((row) => {
        const parent = parents.get(row.idInduk);
        return {
          group,
          slots: {
            leaderPlan: parent
              ? { text: parent.rencana }
              : slot(row.rencanaPimpinan, "kinerja", row.id, "rencanaPimpinan"),
            plan: slot(row.rencana, "kinerja", row.id, "rencana"),
            perspective: slot(row.perspektif, "kinerja", row.id, "perspektif"),
            assignedBy:
              parent && row.penugasanDari === ""
                ? { text: posts.get(parent.idSkp) ?? "" }
                : slot(row.penugasanDari, "kinerja", row.id, "penugasanDari"),
          },
          indicators: inOrder(indicators.get(row.id) ?? []).map((indicator) => ({
            aspect: slot(indicator.aspek, "indikator", indicator.id, "aspek"),
            indicator: slot(indicator.indikator, "indikator", indicator.id, "indikator"),
            target: slot(targetText(indicator), "indikator", indicator.id, "target"),
            ...done(realisations.get(indicator.id) ?? []),
          })),
        };
      }),
  );
}

/** The target with its unit behind it, unless the target says the unit itself. */
export function targetText({ target, satuan }: Row<"indikator">): string {
  const unit = satuan.trim();
  if (typeof target === "number" && unit !== "") return amountText(target, unit);
  const text = shown(target);
  return unit === "" || text === "" || text.toLowerCase().endsWith(unit.toLowerCase())
    ? text
    : `${text} ${unit}`;
}

/** An indicator and its target in one sentence, as forms without a column of targets say it. */
export const measureText = (indicator: string, target: string): string =>
  indicator === "" || target === ""
    ? `${indicator}${target}`
    : `${indicator.replace(/[.:;\s]+$/, "")}: ${target}`;

/** Realisation and feedback of a period; several rows of one period stand below one another and are only shown. */
function done(found: readonly Row<"realisasi">[]): Record<"realisation" | "feedback", Slot> {
  const of = (texts: string[], field: string): Slot =>
    found.length > 1
      ? { text: texts.filter((text) => text !== "").join("\n") }
      : slot(texts[0] ?? "", "realisasi", found[0]?.id ?? "", field);
  return {
    realisation: of(
      found.map((row) => shown(row.realisasi)),
      "realisasi",
    ),
    feedback: of(
      found.map((row) => row.umpanBalik),
      "umpanBalik",
    ),
  };
}
