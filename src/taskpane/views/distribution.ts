import type { Format } from "../../locale/format";
import type { Words } from "../../locale/id";
import { fromSerial } from "../../model/civilDate";
import type { Among, Counted, LeftOut } from "../../model/distribution";
import { predikats } from "../../rules/predikat";
import type { BrokenRule } from "../../rules/distribution";
import type { Predikat } from "../../rules/predikat";

/** How many people have a predikat, and how many the pattern allows. */
export interface DistributionBar {
  readonly predicate: Predikat;
  readonly count: number;
  /** Absent where there is no pattern to compare with. */
  readonly limit?: { readonly minimum: number; readonly maksimum: number };
  /** "over" is said at once; "under" once everybody has a predikat, since others may still come. */
  readonly off: "over" | "under" | "";
}

/** The five bars, best first. */
export const barsOf = ({ people, rated, distribution, limits }: Counted): DistributionBar[] =>
  [...predikats].reverse().map((predicate): DistributionBar => {
    const count = distribution[predicate];
    const limit = limits?.find(({ predikat }) => predikat === predicate);
    if (!limit) return { predicate, count, off: "" };
    const { minimum, maksimum } = limit;
    const off = count > maksimum ? "over" : rated === people.length && count < minimum ? "under" : "";
    return { predicate, count, limit: { minimum, maksimum }, off };
  });

/** Whose distribution it is; `nameOf` gives the name of a person by id. */
export const amongInWords = (
  among: Among,
  nameOf: (id: string) => string,
  { distribution }: Words,
): string =>
  among.by === "unit" ? distribution.ofUnit(among.unit) : distribution.ofAssessor(nameOf(among.id));

/** Why an SKP is not counted. */
export const leftOutInWords = (leftOut: LeftOut, { distribution }: Words, format: Format): string => {
  const { reasons } = distribution;
  const day = (serial: number | null) => (serial === null ? "" : format.day(fromSerial(serial)));
  switch (leftOut.why) {
    case "nobody":
      return reasons.nobody;
    case "acting":
      return reasons.acting(leftOut.tenure);
    case "away":
      return reasons.away(leftOut.absence.alasan, day(leftOut.absence.mulai), day(leftOut.absence.selesai));
    case "notJudged":
      return reasons.notJudged(leftOut.reason);
    case "otherSkp":
      return reasons.otherSkp(leftOut.unit);
  }
};

/** What the pattern asks for otherwise. */
export const brokenInWords = (one: BrokenRule, people: number, { distribution }: Words): string => {
  const { broken } = distribution;
  const { rule, count, limit } = one;
  const figures = { of: rule.of, count, limit, people };
  switch (rule.rule) {
    case "largest":
      return broken.largest({ ...figures, rival: one.rival ?? "", rivalCount: limit - 1 });
    case "present":
      return broken.present(figures);
    case "atLeast":
      return broken.atLeast({ ...figures, percent: rule.percent });
    case "atMost":
      return broken.atMost({ ...figures, percent: rule.percent });
  }
};
