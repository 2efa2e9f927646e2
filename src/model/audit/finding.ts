import type { Change, CellRow } from "../plan";
import type { TableKey } from "../tables";

/**
 * What the audit finds, faults first. A hint is no rule of the regulation:
 * - `levelSkipped`, `uncarried`: PermenPANRB 6/2022 has the matrix of roles and results, but forbids neither;
 * - `noContract`: planning of PPPK looks at the perjanjian kerja (article on PermenPANRB 6/2022), Acuan need not name it;
 * - `noTarget`, `noMeasure`, `noTime`: SMART, as field guides teach it;
 * - `nearDuplicate`: none.
 */
export const findingCodes = {
  duplicateId: "fault",
  sameNip: "fault",
  ownParent: "fault",
  cycle: "fault",
  missingParent: "fault",
  ownerNobody: "fault",
  ownerLeft: "fault",
  foreignParent: "fault",
  lowAssessor: "fault",
  withoutResult: "fault",
  withoutIndicator: "fault",
  indicatorAlone: "fault",
  aspectOutside: "fault",
  levelSkipped: "hint",
  uncarried: "hint",
  noContract: "hint",
  nearDuplicate: "hint",
  noTarget: "hint",
  noMeasure: "hint",
  noTime: "hint",
} as const;
export type FindingCode = keyof typeof findingCodes;

/** Whether a finding is only a suggestion, which the regulation does not ask for. */
export const isHint = (code: FindingCode): boolean => findingCodes[code] === "hint";

/** What a sentence needs, by name. */
export type FindingFacts = Readonly<Record<string, string | number>>;

/** Something in the cascading tree that a person should look at. */
export interface Finding {
  readonly code: FindingCode;
  readonly table: TableKey;
  /** The id of the row; of a cycle, of its first member. */
  readonly id: string;
  /** The number of the row among the rows of its table, from 0. */
  readonly row: number;
  /** The key of the column in which it lies. */
  readonly column: string;
  /** The cell, such as "B7", where the id does not lead to the row. */
  readonly address?: string;
  readonly facts: FindingFacts;
  /** The ids of all rows that it is about, where it is about several: of a cycle in the order in which they hang. */
  readonly members?: readonly string[];
  /** What mends it, best first; none where only a person can say. */
  readonly mends: readonly Mend[];
}

/** A row that goes. */
export interface Removal {
  readonly do: "remove";
  readonly table: TableKey;
  readonly rows: readonly [CellRow];
}

/** All rows but the first of several that bear one id get ids of their own; the action draws them. */
export interface NewIds {
  readonly do: "newIds";
  readonly table: TableKey;
  readonly id: string;
  /** How many rows bear the id. */
  readonly rows: number;
  /** The cells of other rows that name the id and go with the second row; of more than two rows none does. */
  readonly follow: readonly { readonly table: TableKey; readonly id: string; readonly column: string }[];
}

export const mendKinds = [
  "hang",
  "detach",
  "clearSecond",
  "clearIndicator",
  "sayAssigned",
  "giveAssessor",
  "clearAssessor",
  "sameDelegation",
  "giveOwner",
  "cancelIndicator",
  "removeCopy",
  "reword",
  "newIds",
  "joinPeople",
  "keepNip",
  "endPlan",
  "giveResults",
  "setAspect",
] as const;
export type MendKind = (typeof mendKinds)[number];

/** A way to mend a finding: chosen by a person, written by the action mendTree. */
export interface Mend {
  readonly kind: MendKind;
  /** Whether it follows from the workbook alone and nothing that somebody typed is lost by it. */
  readonly safe: boolean;
  readonly facts: FindingFacts;
  readonly steps: readonly (Change | Removal | NewIds)[];
}

/** The mend of a finding that has one answer only: the one of its mends that is safe. Undefined where none or several are. */
export const onlyAnswer = ({ mends }: Finding): Mend | undefined => {
  const safe = mends.filter((mend) => mend.safe);
  return safe.length === 1 ? safe[0] : undefined;
};
