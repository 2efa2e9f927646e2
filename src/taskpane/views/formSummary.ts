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

/** What a form says, in a few lines. */
export const summaryOf = (reading: FormReading, { form, judge }: Words, format: Format): Said[] => {
  const { employee, assessor, start, end, results, ratings } = reading;
  const day = (serial: number) => format.day(fromSerial(serial));
  const count = (group: "Utama" | "Tambahan") =>
    format.number(results.filter((result) => result.group === group).length);
  const expectations = reading.behaviours.filter(({ expectation }) => expectation !== "").length;
  const person = ({ nama, nip, jabatan }: FormReading["employee"]) =>
    [nama, nip, jabatan].filter((part) => part !== "").join(" · ");
  const rating = (word: keyof Words["judge"]["ratings"] | "") =>
    word === "" ? judge.notRated : judge.ratings[word];
  const lines: readonly (readonly [string, string])[] = [
    [form.employee, person(employee)],
    [form.assessor, person(assessor)],
    [form.agency, reading.instansi],
    [form.span, start === null || end === null ? "" : form.days(day(start), day(end))],
    ...(ratings ? [[form.period, reading.period] as const] : []),
    ...(reading.results.length === 0 && reading.annex
      ? []
      : [
          [form.results, form.resultCounts(count("Utama"), count("Tambahan"))] as const,
          [form.indicators, indicatorsInWords(reading, form, format)] as const,
        ]),
    ...(reading.annex ? [[form.annex, form.annexLines(format.number(reading.annex.length))] as const] : []),
    ...(expectations > 0 ? [[form.expectations, format.number(expectations)] as const] : []),
    ...(ratings
      ? [[form.ratings, form.ratingWords(rating(ratings.hasilKerja), rating(ratings.perilaku))] as const]
      : []),
  ];
  return lines.map(([name, value]) => ({ name, value }));
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
