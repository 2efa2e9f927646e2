import type { Format } from "../../locale/format";
import type { Words } from "../../locale/id";
import type { CalibrationFinding } from "../../model/calibration";
import { groupsOf } from "../../model/distribution";
import type { Among, Counted, Standing } from "../../model/distribution";
import { bestFirst } from "../../model/quadrant";
import type { NotCounted, RecapColumn, Tally } from "../../model/recap";
import { amongInWords, leftOutInWords } from "./distribution";

/** A group as a choice, "" for everybody. */
export const keyOfAmong = (among?: Among): string =>
  among === undefined ? "" : among.by === "unit" ? `unit ${among.unit}` : `penilai ${among.id}`;

/** Everybody, then the groups of a period in the order of their names. */
export const groupOptions = (
  by: Among["by"],
  standings: readonly Standing[],
  nameOf: (id: string) => string,
  words: Words,
): readonly (readonly [string, string, Among | undefined])[] => [
  ["", words.report.everybody, undefined],
  ...groupsOf(by, standings)
    .map((among) => [keyOfAmong(among), amongInWords(among, nameOf, words), among] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, "id")),
];

/** How a group stands to the pattern of its organisation's result, in a few words. */
export const standingOfGroup = (
  { capaian, people, rated, limits, broken }: Counted,
  { report }: Words,
  format: Format,
): string => {
  if (capaian === "") return report.groups.noPattern;
  if (!limits) return report.groups.tooSmall;
  if (rated < people.length || !broken) return report.groups.waiting;
  return broken.length === 0 ? report.groups.fits : report.groups.off(format.number(broken.length));
};

/** What a finding says, with its figures. */
export const findingInWords = (
  finding: CalibrationFinding,
  nameOf: (id: string) => string,
  words: Words,
  format: Format,
): string => {
  const { calibration } = words.report;
  const { ratings } = words.judge;
  const group = amongInWords(finding.among, nameOf, words);
  const count = format.number(finding.people.length);
  const ownName = finding.people[0]?.person?.nama || words.plans.noName;
  switch (finding.code) {
    case "sameMarks": {
      const [first] = finding.marks;
      const marks = finding.marks.every((mark) => mark === first) ? (first ?? "") : finding.marks.join(", ");
      const said = calibration.sameMarks(count, format.number(finding.of), marks, group);
      return finding.zero.length === 0
        ? said
        : `${said} ${calibration.zero(format.number(finding.zero.length))}`;
    }
    case "oneRating": {
      const { result, behaviour } = finding;
      if (result === "")
        return behaviour === "" ? "" : calibration.oneBehaviour(count, ratings[behaviour], group);
      return behaviour === ""
        ? calibration.oneResult(count, ratings[result], group)
        : calibration.oneOfEach(count, ratings[result], ratings[behaviour], group);
    }
    case "aboveWithLowCapaian":
    case "belowWithHighCapaian": {
      const isAbove = finding.code === "aboveWithLowCapaian";
      const outermost = isAbove ? finding.capaian.at(-1) : finding.capaian[0];
      return calibration[finding.code](
        ownName,
        shareInWords(100 * (outermost?.ratio ?? 0), format),
        format.number(finding.capaian.length),
        format.number(finding.of),
      );
    }
    case "apartFromMedian":
      return calibration.apartFromMedian(
        nameOf(finding.penilai) || words.plans.noName,
        shareInWords(finding.share, format),
        format.number(finding.above),
        count,
        shareInWords(finding.median, format),
        group,
      );
  }
};

/** With one decimal: 99.6% must not read as 100%. */
const shareInWords = (percent: number, format: Format): string =>
  `${format.number(Math.round(percent * 10) / 10)}%`;

/** Why somebody is not counted in the recap. */
export const notCountedInWords = (why: NotCounted, words: Words, format: Format): string => {
  const { reasons } = words.report.recap;
  switch (why.why) {
    case "noSkp":
    case "notYet":
    case "noPeriod":
    case "noResults":
      return reasons[why.why];
    case "otherFile":
      return reasons.otherFile(why.file);
    case "notAsn":
      return reasons.notAsn(why.status);
    default:
      return leftOutInWords(why, words, format);
  }
};

/** "Jan–Mar", "Jul", "Tahun". */
export const columnInWords = ({ months }: RecapColumn, { report }: Words): string => {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return report.recap.year;
  const nameOf = (month: number) => report.recap.months[month - 1] ?? "";
  return first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`;
};

/** "Sangat Baik 1, Baik 12", those with nobody left out. */
export const predicatesInWords = ({ distribution }: Tally, { judge }: Words, format: Format): string =>
  bestFirst
    .filter((predikat) => distribution[predikat] > 0)
    .map((predikat) => `${judge.predicates[predikat]} ${format.number(distribution[predikat])}`)
    .join(", ");

/** How much of a cell of the recap is done: nothing to do, nothing yet, some, most, all. */
export const doneOf = ({ judged, counted }: Tally): "empty" | "none" | "some" | "most" | "all" => {
  if (counted === 0) return "empty";
  if (judged === 0) return "none";
  if (judged === counted) return "all";
  return 2 * judged < counted ? "some" : "most";
};
