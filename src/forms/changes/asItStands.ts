import type { Content } from "../content";
import type { ResultContent } from "../content/results";
import type { Slot } from "../content/slot";
import { spanInWords } from "../content";
import type { OfficialForm } from "../form";
import type { FormReading, What } from "../read/reading";
import { drawForm } from "../renderForm";
import type { Layout } from "../../model/layout";
import { berakhlak } from "../../rules/berakhlak";
import { folded } from "./parts";
import { cellsOfLayout } from "./sheetTexts";

/** What a form would be drawn from that says what this reading says. */
export function contentOfReading(reading: FormReading, stored: Content): Content {
  const { employee, assessor, ratings } = reading;
  const slot = (text: string | undefined): Slot => ({ text: text ?? "" });
  const person = ({ nama, nip, pangkat, jabatan, unit }: FormReading["employee"]) => ({
    nama: slot(nama),
    nip: slot(nip),
    pangkat: slot(pangkat),
    jabatan: slot(jabatan),
    unit: slot(unit),
  });
  return {
    ...stored,
    agency: slot(reading.instansi),
    span: spanInWords(reading.start, reading.end),
    period: reading.period,
    persons: {
      ...stored.persons,
      employee: { ...person(employee), standing: stored.persons.employee.standing },
      assessor: { ...person(assessor), standing: stored.persons.assessor.standing },
    },
    results: reading.results.map(
      ({ group, leaderPlan, plan, assignedBy, perspective, indicators, actions }): ResultContent => ({
        group,
        slots: {
          leaderPlan: slot(leaderPlan),
          plan: slot(plan),
          perspective: slot(perspective),
          assignedBy: slot(assignedBy),
        },
        indicators: indicators.map((one) => ({
          aspect: slot(one.aspect),
          indicator: slot(one.indicator),
          target: slot(one.target),
          realisation: slot(one.realisation),
          source: slot(one.source),
          evidence: slot(one.evidence),
          link: slot(one.link),
          feedback: slot(one.feedback),
        })),
        actions: (actions ?? []).map((one) => ({
          action: slot(one.action),
          period: slot(one.period),
          target: slot(one.target),
          realisation: slot(one.realisation),
        })),
      }),
    ),
    behaviours: berakhlak.map(({ nilai, panduan }) => {
      const said = reading.behaviours.find(({ value }) => value === nilai);
      return { nilai, panduan, expectation: slot(said?.expectation), feedback: slot(said?.feedback) };
    }),
    choices: {
      organisation: slot(ratings?.capaianOrganisasi),
      ratingHasil: slot(ratings?.hasilKerja),
      ratingPerilaku: slot(ratings?.perilaku),
    },
    place: reading.place,
    date: reading.date,
  };
}

/** A cell of a form that is no input, or that was not understood, in which somebody has typed. */
export interface OtherCell {
  readonly address: string;
  readonly text: string;
}

/** A sheet held against the form that says the same. */
export interface AsItStands {
  /** The form that says the same, as it would be drawn. */
  readonly layout: Layout;
  /** Whether the sheet shows just that: then drawing it anew loses nothing that somebody typed. */
  readonly isWhole: boolean;
  /** What stands on the sheet beyond that. */
  readonly others: readonly OtherCell[];
}

/** Understood as what a person may type there. */
const inputs: ReadonlySet<What> = new Set<What>([
  "agency",
  "leaderPlan",
  "plan",
  "assignedBy",
  "perspective",
  "aspect",
  "indicator",
  "target",
  "realisation",
  "feedback",
  "expectation",
  "behaviourFeedback",
  "organisation",
  "ratingHasil",
  "ratingPerilaku",
]);
/**
 * Follows from something else: labels from who somebody is, numbers from the order, the note from the attainment, the
 * predikat by its formula.
 */
const following: ReadonlySet<What> = new Set<What>(["label", "number", "note", "predikat"]);
const isInput = (what: What): boolean => inputs.has(what) || /^(employee|assessor)\./.test(what);

/**
 * Draws what a sheet says, and finds what it holds besides: changed headings, notes, what was not understood. What the
 * form shows twice, such as a name below the signature, is typed in one place only: in the other the text may stand that
 * was drawn.
 * @param wasDrawn whether a text stood in some cell when the sheet was drawn
 */
export function asItStands(
  form: OfficialForm,
  reading: FormReading,
  stored: Content,
  wasDrawn: (text: string) => boolean,
): AsItStands {
  const layout = drawForm(form, contentOfReading(reading, stored));
  const left = new Map<string, number>();
  for (const text of textsOf(layout)) left.set(text, (left.get(text) ?? 0) + 1);
  const isKnown = (text: string): boolean => {
    const count = left.get(folded(text)) ?? 0;
    left.set(folded(text), count - 1);
    return count > 0;
  };
  const { understood, notUnderstood } = reading;
  const extra = understood.filter(({ what, text }) => !following.has(what) && !isKnown(text));
  const doubted = notUnderstood.filter(({ text }) => !isKnown(text) && !text.startsWith("#"));
  const others = [...extra.filter(({ what }) => !isInput(what)), ...doubted].filter(
    ({ text }) => !wasDrawn(text) && !wasDrawn(text.replace(/^(NIP|NRP)\. /, "")),
  );
  return {
    layout,
    isWhole: others.length === 0 && !extra.some(({ what }) => isInput(what)),
    others: others.map(({ address, text }) => ({ address, text })),
  };
}

const textsOf = (layout: Layout): string[] =>
  cellsOfLayout(layout)
    .values.flat()
    .map((value) => folded(String(value)))
    .filter((text) => text !== "");
