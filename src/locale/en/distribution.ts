import type { Words } from "../id";
import { judge } from "./judge";

interface Figures {
  readonly of: readonly string[];
  readonly count: number;
  readonly limit: number;
  readonly people: number;
}

const names: Readonly<Record<string, string>> = judge.predicates;
const nameOf = (predicate: string): string => names[predicate] ?? predicate;
const joined = (of: readonly string[]): string => of.map(nameOf).join(" and/or ");
const actually = ({ count, people }: Figures): string => `but it is ${count} of ${people} people.`;

export const distribution: Words["distribution"] = {
  title: "Distribution of predicates",
  ofUnit: (unit) => (unit === "" ? "Employees whose unit is not filled in" : unit),
  ofAssessor: (name) => (name === "" ? "Employees without an evaluator" : `Those whom ${name} evaluates`),
  rated: (rated, people) => `${rated} of ${people} counted employees have a predicate.`,
  organisation: "Result of the organisation",
  noOrganisation: "not filled in yet",
  fillOrganisation: "Fill in the attainment",
  changeOrganisation: "Change the attainment",
  chooseOrganisation: "Choose the attainment",
  countsFor: "Counts for",
  allUnits: "All units without a row of their own",
  onlyUnit: (unit) => `Only ${unit}`,
  writtenForAll: (period) =>
    `Written on the sheet Periode, in the row ${period} of all units. Units with a row of their own stay as they are.`,
  writtenForUnit: (unit, period) =>
    `Written on the sheet Periode, in the row ${period} of ${unit}. Other units stay as they are.`,
  saveOrganisation: "Save the attainment",
  head: (name) => `Rating of the results of ${name}`,
  notRated: "not rated yet",
  apart: "Each is decided by itself: neither is computed from the other.",
  people: (count) => (count === "1" ? "1 person" : `${count} people`),
  limits: (minimum, maksimum) =>
    minimum === maksimum ? `pattern: ${maksimum}` : `pattern: ${minimum} to ${maksimum}`,
  over: "above the pattern",
  under: "below the pattern",
  tooSmall: (people) => `This group is too small to be held against the pattern (${people} people).`,
  nobody: "Nobody is counted in this period.",
  fits: "This distribution fits the pattern.",
  broken: {
    largest: ({ of, count, rival, rivalCount }) =>
      `${joined(of)} must be the largest group, but it has ${count} people; ${nameOf(rival)} has ${rivalCount}.`,
    atLeast: (figures) =>
      `${joined(figures.of)} at least ${figures.percent}% (${figures.limit} people), ${actually(figures)}`,
    present: (figures) => `Somebody must have ${joined(figures.of)}, ${actually(figures)}`,
    atMost: (figures) =>
      figures.percent === 0
        ? `Nobody may have ${joined(figures.of)}, ${actually(figures)}`
        : `${joined(figures.of)} at most ${figures.percent}% (${figures.limit} people), ${actually(figures)}`,
  },
  source: "After SE MenPANRB 3/2023 (secondary source: naikpangkat.com).",
  left: (count) => `${count} SKP not counted`,
  reasons: {
    nobody: "the owner is not in the sheet Pegawai",
    acting: (tenure) => `held as ${tenure}, not definitive`,
    away: (reason, from, to) =>
      [reason || "not active", from && `since ${from}`, to && `until ${to}`].filter(Boolean).join(" "),
    notJudged: (reason) => `not evaluated: ${reason}`,
    otherSkp: (unit) => (unit === "" ? "counted by another SKP" : `counted by another SKP in ${unit}`),
  },
  show: "Show the people",
};
