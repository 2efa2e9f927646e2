import type { ComparedPlan } from "../../app/pastYear";

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
    .map(({ past }) => past.id);
};
