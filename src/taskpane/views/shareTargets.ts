import { divideTarget } from "../../rules/divide";
import { shownCell, typedCell } from "./edit";

/** How the target of one indicator is dealt out. */
export interface TargetDraft {
  readonly kind: "same" | "keep" | "divide" | "typed";
  /** What is divided; the master's target where it is absent. */
  readonly total?: string;
  readonly withMaster?: boolean;
  /** Targets by the id of the SKP. */
  readonly typed?: Readonly<Record<string, string>>;
}

type Target = string | number;

/** What is divided: what was typed, else the master's target. */
export const totalOf = ({ total }: TargetDraft, target: Target): string => total ?? shownCell(target);

/** A draft as the action takes it; undefined where the target is the same for all. */
export const wishOf = (draft: TargetDraft | undefined, target: Target) => {
  switch (draft?.kind) {
    case "keep":
      return "keep" as const;
    case "divide":
      return { divide: typedCell(totalOf(draft, target)), withMaster: draft.withMaster === true };
    case "typed":
      return {
        typed: Object.fromEntries(
          Object.entries(draft.typed ?? {}).map(([skp, one]) => [skp, typedCell(one)]),
        ),
      };
    default:
      return undefined;
  }
};

/** Why a target cannot be divided among so many people, with the master where it takes part; undefined where it can. */
export const whyNotDealt = (
  { target }: { readonly target: Target },
  draft: TargetDraft | undefined,
  people: number,
): string | undefined => {
  if (draft?.kind !== "divide" || people === 0) return undefined;
  const divided = divideTarget(typedCell(totalOf(draft, target)), people + (draft.withMaster ? 1 : 0));
  return typeof divided === "string" ? divided : undefined;
};

/** What is typed for each SKP once `lines` are typed or pasted from this one on; an empty one is the master's target. */
export const typedFrom = (
  typed: Readonly<Record<string, string>>,
  people: readonly { readonly skp: string }[],
  skp: string,
  lines: string,
): Readonly<Record<string, string>> => {
  const start = people.findIndex((one) => one.skp === skp);
  const cells = lines.replace(/\r?\n$/, "").split(/\r?\n/);
  const given = people.slice(start, start + cells.length).map((one, at) => [one.skp, cells[at] ?? ""]);
  return Object.fromEntries(
    Object.entries({ ...typed, ...Object.fromEntries(given) } as Record<string, string>).filter(
      ([, one]) => one.trim() !== "",
    ),
  );
};
