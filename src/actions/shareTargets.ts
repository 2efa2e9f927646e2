import type { Refusal } from "../model/plan";
import type { Row } from "../model/tables";
import { divideTarget } from "../rules/divide";

/** A target as its cell holds it. */
export type Target = string | number;

/**
 * What target each person gets for one indicator: the same as the master's; the same, but one that is there stays; a
 * total divided among all, the master too where `withMaster`; or one typed for each SKP.
 */
export type TargetWish =
  | "same"
  | "keep"
  | { readonly divide: Target; readonly withMaster?: boolean }
  | { readonly typed: Readonly<Record<string, Target>> };

/** The target of an SKP; `given` where a person decided it, so that it replaces what is there. */
export interface SharedTarget {
  readonly target: Target;
  readonly given: boolean;
}

/** Gives the target of each SKP for one indicator of the master. */
export type TargetOf = (idSkp: string) => SharedTarget;

/** Deals out an indicator's target; a refusal where it cannot be divided. */
export const dealOut = (
  { indikator, target }: Pick<Row<"indikator">, "indikator" | "target">,
  wish: TargetWish,
  master: string,
  people: readonly string[],
): TargetOf | Refusal => {
  if (typeof wish === "string") return () => ({ target, given: false });
  if ("typed" in wish) {
    const { typed } = wish;
    return (idSkp) =>
      idSkp in typed ? { target: typed[idSkp] ?? "", given: true } : { target, given: false };
  }
  const sharing = wish.withMaster ? [master, ...people] : people;
  const divided = divideTarget(wish.divide, sharing.length);
  if (typeof divided === "string")
    return {
      refused: "cannotDivide",
      facts: { indicator: indikator, target: String(wish.divide), why: divided, people: sharing.length },
    };
  const partOf = new Map(sharing.map((id, at) => [id, divided.parts[at] ?? ""]));
  return (idSkp) => ({ target: partOf.get(idSkp) ?? target, given: partOf.has(idSkp) });
};
