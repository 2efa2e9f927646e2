import { measureText, targetText } from "../../forms/content/results";
import { forms } from "../../forms/forms";
import type { FormReading, ReadIndicator, ReadResult } from "../../forms/read/reading";
import type { Book } from "../../model/book";
import type { Step } from "../../model/plan";
import type { Tools } from "../action";
import { mergeInto } from "../merge";
import { sameText } from "../sameText";

/** Takes the results of a form and their indicators, and tells which row each of them is. */
export function takeResults(
  book: Book,
  { form, results }: Pick<FormReading, "form" | "results">,
  idSkp: string,
  tools: Tools,
): {
  readonly results: ReadonlyMap<ReadResult, string>;
  readonly indicators: ReadonlyMap<ReadIndicator, string>;
  readonly steps: readonly Step[];
} {
  const rows = mergeInto(book, "kinerja", tools, (row) => [row.idSkp]);
  const measures = mergeInto(book, "indikator", tools, (row) => [row.idKinerja]);
  const isInWords = forms[form].approach === "Kualitatif";
  const ids = new Map<ReadResult, string>();
  const indicators = new Map<ReadIndicator, string>();
  for (const result of results) {
    const twin = results.some((other) => other !== result && sameTexts(other, result));
    const idKinerja = rows.put(
      {
        rencanaPimpinan: result.leaderPlan ?? "",
        urutan: result.order,
        kelompok: result.group,
        rencana: result.plan,
        penugasanDari: result.assignedBy ?? "",
        perspektif: result.perspective ?? "",
        status: "berlaku",
        versi: 1,
        idSkp,
      },
      (row) =>
        row.idSkp === idSkp &&
        sameText(row.rencana, result.plan) &&
        (result.leaderPlan === undefined || sameText(row.rencanaPimpinan, result.leaderPlan)) &&
        (!twin || row.urutan === result.order),
    );
    ids.set(result, idKinerja);
    result.indicators.forEach((indicator, at) => {
      const double = result.indicators.some(
        (other) => other !== indicator && sameIndicator(other, indicator),
      );
      const id = measures.put(
        {
          urutan: at + 1,
          aspek: indicator.aspect ?? "",
          indikator: indicator.indicator,
          target: indicator.target,
          status: "berlaku",
          idKinerja,
        },
        (row) =>
          row.idKinerja === idKinerja &&
          (indicator.aspect === undefined || row.aspek === indicator.aspect) &&
          (sameText(row.indikator, indicator.indicator) ||
            (isInWords && sameText(measureText(row.indikator, targetText(row)), indicator.indicator))) &&
          (!double || row.urutan === at + 1),
      );
      indicators.set(indicator, id);
    });
  }
  return { results: ids, indicators, steps: [...rows.steps(), ...measures.steps()] };
}

const sameTexts = (one: ReadResult, other: ReadResult): boolean =>
  sameText(one.plan, other.plan) && sameText(one.leaderPlan ?? "", other.leaderPlan ?? "");

const sameIndicator = (one: ReadIndicator, other: ReadIndicator): boolean =>
  one.aspect === other.aspect && sameText(one.indicator, other.indicator);
