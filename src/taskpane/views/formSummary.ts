import type { TextField } from "../../forms/form";
import { forms, formTitle } from "../../forms/forms";
import { isOfPeriod } from "../../forms/kinds";
import type { FormReading } from "../../forms/read/reading";
import { fromSerial } from "../../model/civilDate";
import type { Format } from "../../locale/format";
import type { Words } from "../../locale/id";
import { aspek } from "../../rules/lists";
import type { OfficeDraft } from "./office";

/** One thing that a form says, with its name. */
export interface Said {
  readonly name: string;
  readonly value: string;
}

type Line = readonly [name: string, value: string];

/** What a form says, in a few lines: which one it is, of whom and when, and how much of what it is for. */
export const summaryOf = (reading: FormReading, words: Words, format: Format): Said[] => {
  const { employee, assessor, superior, start, end } = reading;
  const { form } = words;
  const day = (serial: number) => format.day(fromSerial(serial));
  const person = ({ nama, nip, jabatan }: FormReading["employee"]) =>
    [nama, nip, jabatan].filter((part) => part !== "").join(" · ");
  const lines: readonly Line[] = [
    [form.kind, formTitle(reading.form)],
    [form.employee, person(employee)],
    [form.assessor, person(assessor)],
    ...(superior ? [[form.superior, person(superior)] as const] : []),
    [form.agency, reading.instansi],
    [form.span, start === null || end === null ? "" : form.days(day(start), day(end))],
    ...(isOfPeriod(forms[reading.form].kind) ? [[form.period, reading.period] as const] : []),
    ...resultLines(reading, form, format),
    ...otherLines(reading, form, format),
    ...ratingLines(reading, words),
  ];
  return lines.map(([name, value]) => ({ name, value }));
};

const resultLines = (reading: FormReading, form: Words["form"], format: Format): readonly Line[] => {
  const { results } = reading;
  const blocks = forms[reading.form].blocks;
  const table = blocks.find((block) => block.block === "results");
  if (!table && !blocks.some(({ block }) => block === "narrative")) return [];
  const count = (group: "Utama" | "Tambahan") =>
    format.number(results.filter((result) => result.group === group).length);
  const steps = results.flatMap(({ actions = [] }) => actions.filter(({ action }) => action !== ""));
  return [
    [form.results, form.resultCounts(count("Utama"), count("Tambahan"))],
    table?.parts === "actions"
      ? [form.steps, format.number(steps.length)]
      : [form.indicators, indicatorsInWords(reading, form, format)],
  ];
};

const otherLines = (reading: FormReading, form: Words["form"], format: Format): readonly Line[] => {
  const { annex, lists, cards, texts, behaviours } = reading;
  const { kompetensi, ...dialogue } = lists ?? {};
  const expectations = behaviours.filter(({ expectation }) => expectation !== "").length;
  const entries = Object.values(dialogue);
  return [
    ...(annex ? [[form.annex, form.annexLines(format.number(annex.length))] as const] : []),
    ...(expectations > 0 ? [[form.expectations, format.number(expectations)] as const] : []),
    ...(cards ? [[form.cards, format.number(cards.length)] as const] : []),
    ...(entries.length > 0 ? [[form.dialogue, format.number(entries.flat().length)] as const] : []),
    ...(kompetensi ? [[form.competences, format.number(kompetensi.length)] as const] : []),
    ...Object.entries(texts ?? {})
      .filter(([, text]) => text !== "")
      .map(([field, text]) => [form.texts[field as TextField], text] as const),
  ];
};

/** An evaluation says both ratings; a document about it says only the predikat that they gave. */
const ratingLines = ({ ratings, form: key }: FormReading, { form, judge }: Words): readonly Line[] => {
  if (!ratings) return [];
  if (forms[key].kind !== "evaluasi")
    return [[form.predikat, ratings.predikat === "" ? judge.notRated : judge.predicates[ratings.predikat]]];
  const rating = (word: keyof Words["judge"]["ratings"] | "") =>
    word === "" ? judge.notRated : judge.ratings[word];
  return [[form.ratings, form.ratingWords(rating(ratings.hasilKerja), rating(ratings.perilaku))]];
};

const indicatorsInWords = ({ results }: FormReading, form: Words["form"], format: Format): string => {
  const indicators = results.flatMap((result) => result.indicators);
  const aspects = [...aspek, "" as const].flatMap((aspect) => {
    const count = indicators.filter((indicator) => indicator.aspect === aspect).length;
    return count === 0 ? [] : [`${aspect || form.noAspect} ${format.number(count)}`];
  });
  const all = format.number(indicators.length);
  return aspects.length === 0 ? all : form.indicatorCounts(all, aspects.join(", "));
};

/** What a form says of the office, where the reader has not said otherwise. */
export const draftWith = (draft: OfficeDraft, reading: FormReading): OfficeDraft => ({
  ...draft,
  instansi: draft.instansi || reading.instansi,
  tahun: reading.year === null ? draft.tahun : String(reading.year),
  tempat: draft.tempat || reading.place,
});
