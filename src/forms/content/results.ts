import { grouped } from "../../model/grouped";
import type { Book } from "../../model/book";
import { inOrder } from "../../model/inOrder";
import type { Begins } from "../../model/layout";
import { groupOf, ownResults } from "../../model/ownResults";
import { inForce } from "../../model/resultTree";
import type { Row } from "../../model/tables";
import { amountText } from "../../rules/amountText";
import type { Kelompok } from "../../rules/lists";
import type { ActionField, IndicatorField, ResultField } from "../form";
import { same, shown, slot } from "./slot";
import type { Slot } from "./slot";

/** What a form says of a rencana hasil kerja. */
export interface ResultContent {
  readonly group: Kelompok;
  readonly slots: Readonly<Record<ResultField | "assignedBy", Slot>>;
  readonly indicators: readonly Readonly<Record<IndicatorField, Slot>>[];
  /** Steps towards it; a result without any has a blank one, to write on. */
  readonly actions: readonly Readonly<Record<ActionField, Slot>>[];
}

/**
 * The results of an SKP with what was done in a period ("" for none), in the order of the sections; a result that says
 * no section stands in the first one.
 */
export function resultsOf(book: Book, skp: string, period: string): ResultContent[] {
  const { tables } = book;
  const parents = new Map(tables.kinerja.rows.map((row) => [row.id, row]));
  const posts = new Map(tables.skp.rows.map((row) => [row.id, row.jabatan]));
  const indicators = grouped(tables.indikator.rows.filter(inForce), (row) => row.idKinerja);
  const realisations = grouped(
    tables.realisasi.rows.filter((row) => period !== "" && same(row.periode, period)),
    (row) => row.idIndikator,
  );
  const actions = grouped(
    tables.rencanaAksi.rows.filter((row) => period === "" || same(row.periode, period)),
    (row) => row.idKinerja,
  );
  const beginning = periodStarts(tables.periode.rows);
  return ownResults(book, skp).map((row) => {
    const parent = parents.get(row.idInduk);
    const steps = inOrder(actions.get(row.id) ?? []).sort(
      (a, b) => beginning(a.periode) - beginning(b.periode) || 0,
    );
    return {
      group: groupOf(row),
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
        ...done(
          realisations.get(indicator.id) ?? [],
          { periode: period, idIndikator: indicator.id },
          indicator.satuan.trim(),
        ),
      })),
      actions: steps.length > 0 ? steps.map(stepOf) : [blankStep],
    };
  });
}

/** When a period begins, as a serial number; periods that are not known come last. */
function periodStarts(rows: readonly Row<"periode">[]): (period: string) => number {
  const starts = new Map(rows.map((row) => [row.periode.trim().toLowerCase(), row.mulai ?? Infinity]));
  return (period) => starts.get(period.trim().toLowerCase()) ?? Number.MAX_VALUE;
}

const stepOf = ({ id, ...row }: Row<"rencanaAksi">): ResultContent["actions"][number] => ({
  action: slot(row.rencana, "rencanaAksi", id, "rencana"),
  period: slot(row.periode, "rencanaAksi", id, "periode"),
  target: slot(shown(row.target), "rencanaAksi", id, "target"),
  realisation: slot(shown(row.realisasi), "rencanaAksi", id, "realisasi"),
});

const blankStep = stepOf({
  id: "",
  idKinerja: "",
  urutan: null,
  rencana: "",
  periode: "",
  target: "",
  realisasi: "",
});

/** The target with its unit behind it, unless the target says the unit itself. */
export function targetText({ target, satuan }: Pick<Row<"indikator">, "target" | "satuan">): string {
  const unit = satuan.trim();
  const text = amountIn(target, unit);
  return unit === "" || text === "" || text.toLowerCase().endsWith(unit.toLowerCase())
    ? text
    : `${text} ${unit}`;
}

/** A number with its unit, where it has one; a text as it is. */
const amountIn = (value: string | number, unit: string): string =>
  typeof value === "number" && unit !== "" ? amountText(value, unit) : shown(value);

/** An indicator and its target in one sentence, as forms without a column of targets say it. */
export const measureText = (indicator: string, target: string): string =>
  indicator === "" || target === ""
    ? `${indicator}${target}`
    : `${indicator.replace(/[.:;\s]+$/, "")}: ${target}`;

/** The columns of a realisation that forms show, by their field on a form. */
const doneFields = {
  realisation: "realisasi",
  source: "sumberData",
  evidence: "namaBukti",
  link: "tautan",
  feedback: "umpanBalik",
} as const;

type Done = Record<keyof typeof doneFields, Slot>;

/** What was done in a period; several rows of one period stand below one another and are only shown. */
const done = (found: readonly Row<"realisasi">[], begins: Begins, unit: string): Done =>
  Object.fromEntries(
    Object.entries(doneFields).map(([field, column]) => {
      const texts = found.map((row) => amountIn(row[column], unit));
      return [
        field,
        found.length > 1
          ? { text: texts.filter((text) => text !== "").join("\n") }
          : slot(texts[0] ?? "", "realisasi", found[0]?.id ?? "", column, begins),
      ];
    }),
  ) as Done;
