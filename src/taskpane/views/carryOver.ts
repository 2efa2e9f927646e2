import type { ComparedPlan } from "../../app/pastYear";
import { targetText } from "../../forms/content/results";

/** How many results of a plan stay, differ, are new and are missing this year. */
export interface CarryCounts {
  readonly kept: number;
  readonly changed: number;
  readonly fresh: number;
  readonly gone: number;
  /** How many results that would come name last year in a text. */
  readonly namesYear: number;
}

/** Counts what became of a plan. */
export const carryCounts = ({ results, fresh }: ComparedPlan): CarryCounts => {
  const count = (is: string) => results.filter((result) => result.is === is).length;
  return {
    kept: count("kept"),
    changed: count("changed"),
    gone: count("gone"),
    fresh: fresh.length,
    namesYear: results.filter((result) => result.is === "gone" && result.namesYear).length,
  };
};

/** Whether this year has nothing of the plan yet: all of it would come. */
export const comesWhole = ({ results, fresh }: ComparedPlan): boolean =>
  fresh.length === 0 && results.every(({ is }) => is === "gone");

/**
 * The plans that are proposed: those of which this year has nothing, of people who are in this year's list; of everybody
 * where there is no list yet.
 */
export const proposedPlans = (plans: readonly ComparedPlan[]): readonly string[] => {
  const isListed = plans.some(({ personNow }) => personNow !== "");
  return plans
    .filter((plan) => !plan.isAgreed && comesWhole(plan) && (!isListed || plan.personNow !== ""))
    .filter(({ results, planNow }) => results.length > 0 || planNow === "")
    .map(({ past }) => past.id);
};

/** A result of last year or of this one with what became of it. */
export interface CarryLine {
  readonly id: string;
  readonly is: "changed" | "gone" | "fresh" | "kept";
  readonly text: string;
  /** Its text this year, where that differs. */
  readonly now?: string;
  /** Its indicators with their targets, where they differ: last year and this year; "" where there is none. */
  readonly measures: readonly { readonly then: string; readonly now: string }[];
}

const order = ["changed", "gone", "fresh", "kept"] as const;

/** What became of each result of a plan: what differs first, what stayed last. */
export const carryLines = ({ results, fresh }: ComparedPlan): readonly CarryLine[] => {
  const lines: readonly CarryLine[] = [
    ...results.map(({ past, now, is, indicators, freshIndicators }): CarryLine => {
      const measures = [
        ...indicators.map((pair) => ({ then: said(pair.past), now: pair.now ? said(pair.now) : "" })),
        ...freshIndicators.map((row) => ({ then: "", now: said(row) })),
      ];
      return {
        id: past.id,
        is,
        text: past.rencana,
        ...(is === "changed" && now && now.rencana !== past.rencana ? { now: now.rencana } : {}),
        measures: is === "changed" ? measures.filter((pair) => pair.then !== pair.now) : [],
      };
    }),
    ...fresh.map(({ id, rencana }) => ({ id, is: "fresh" as const, text: rencana, measures: [] })),
  ];
  return order.flatMap((kind) => lines.filter(({ is }) => is === kind));
};

/** An indicator with its target: "Kunjungan: 24 kali". */
const said = (row: Parameters<typeof targetText>[0] & { readonly indikator: string }): string =>
  [row.indikator, targetText(row)].filter(Boolean).join(": ");
