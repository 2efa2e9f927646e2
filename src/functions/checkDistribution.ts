import { distributionCells as cells } from "../locale/cells/distribution";
import { brokenRules, peopleOf, type BrokenRule } from "../rules/distribution";
import { gridsOf } from "./arguments";
import { capaianIn, distributionIn } from "./distribution";

function sentence(broken: BrokenRule, people: number): string {
  const { rule, count, limit } = broken;
  const figures = { of: rule.of, count, limit, people };
  switch (rule.rule) {
    case "largest":
      return cells.broken.largest({ ...figures, rival: broken.rival ?? "", rivalCount: limit - 1 });
    case "present":
      return cells.broken.present(figures);
    case "atLeast":
    case "atMost":
      return cells.broken[rule.rule]({ ...figures, percent: rule.percent });
  }
}

/**
 * Whether predikat follow the pattern of SE MenPANRB 3/2023 as quoted by naikpangkat.com, a single secondary source: "Sesuai pola", or a sentence for each broken limit. Example: 8 Sangat Baik of 10 at Istimewa are above 70%.
 * @customfunction CHECKDISTRIBUTION CHECKDISTRIBUTION
 * @param predikat The predikat of the people, in words: a range. Blank cells stay out.
 * @param capaianOrganisasi Capaian kinerja organisasi: Istimewa, Baik, Butuh Perbaikan (Cukup), Kurang or Sangat Kurang. One cell.
 * @returns One text.
 */
export function checkDistribution(predikat?: unknown[][], capaianOrganisasi?: unknown[][]): unknown[][] {
  const [predikatGrid, capaianGrid] = gridsOf({
    id: "CHECKDISTRIBUTION",
    arguments: [
      { name: "predikat", value: predikat },
      { name: "capaianOrganisasi", value: capaianOrganisasi },
    ],
  });
  const distribution = distributionIn(predikatGrid);
  const capaian = capaianIn(capaianGrid);
  if (!distribution || !capaian) return [[""]];
  const people = peopleOf(distribution);
  const broken = brokenRules(capaian, distribution);
  if (!broken) return [[cells.tooSmall(people)]];
  if (broken.length === 0) return [[cells.fits]];
  return [[[...broken.map((one) => sentence(one, people)), cells.source].join(" ")]];
}
