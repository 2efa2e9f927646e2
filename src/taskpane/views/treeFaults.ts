import type { Finding, FindingCode } from "../../model/audit/finding";
import type { Book, Problem } from "../../model/book";
import type { TableKey } from "../../model/tables";
import { unclear } from "../../rules/tree";
import type { Place } from "../../rules/tree";

/** What is wrong with where a row hangs. */
export type PlaceFault = Exclude<Place, "top" | "linked"> | "unclearParent";

/** Something that is wrong with a row: where it hangs, a cell of it that could not be read, or what the audit found. */
export type RowFault =
  | { readonly is: "place"; readonly place: PlaceFault }
  | { readonly is: "problem"; readonly problem: Problem }
  | { readonly is: "finding"; readonly finding: Finding };

/** What is wrong with the place of a row of a tree. */
export const placeFault = (place: Place | undefined, parent: number | undefined): PlaceFault | undefined => {
  if (place === undefined || place === "top") return undefined;
  if (place !== "linked") return place;
  return parent === unclear ? "unclearParent" : undefined;
};

/** What could not be read of a table, by the number of the row among all its rows. */
export const problemsByRow = (book: Book, table: TableKey): ReadonlyMap<number, readonly Problem[]> => {
  const found = new Map<number, Problem[]>();
  const rowOf = new Map(book.places[table]?.map((row, at) => [row, at]));
  for (const problem of book.problems) {
    if (problem.table !== table) continue;
    const at = rowOf.get(Number(/\d+$/.exec(problem.address)?.[0] ?? 0) - 1);
    if (at !== undefined) found.set(at, [...(found.get(at) ?? []), problem]);
  }
  return found;
};

/** The place faults that a problem of reading, or a finding of the audit, says already. */
const saidBy: Partial<Record<Problem["code"] | FindingCode, PlaceFault>> = {
  noId: "noId",
  sameIdTwice: "duplicateId",
  duplicateId: "duplicateId",
  ownParent: "ownParent",
  cycle: "onCycle",
  missingParent: "missingParent",
};

const misplacing: ReadonlySet<PlaceFault | undefined> = new Set<PlaceFault>([
  "ownParent",
  "onCycle",
  "missingParent",
  "unclearParent",
]);

/** Whether a row stands at the top only because what it names above itself cannot be. */
export const isMisplaced = (faults: readonly RowFault[]): boolean =>
  faults.some((fault) =>
    fault.is === "problem"
      ? false
      : misplacing.has(fault.is === "place" ? fault.place : saidBy[fault.finding.code]),
  );

/** What is wrong with the place and the cells of a row, each once. */
export const faultsOf = (
  place: PlaceFault | undefined,
  problems: readonly Problem[] = [],
): readonly RowFault[] => [
  ...(place === undefined || problems.some(({ code }) => saidBy[code] === place)
    ? []
    : [{ is: "place", place } as const]),
  ...problems.map((problem) => ({ is: "problem", problem }) as const),
];

/** The faults of a row with those that the audit found, which go before what is known of the same without it. */
export const addFindings = (
  faults: readonly RowFault[],
  findings: readonly Finding[],
): readonly RowFault[] => {
  const said = new Set(findings.map(({ code }) => saidBy[code]));
  const isSaid = (fault: RowFault): boolean =>
    (fault.is === "place" && said.has(fault.place)) ||
    (fault.is === "problem" && fault.problem.code === "sameIdTwice" && said.has("duplicateId"));
  return [
    ...faults.filter((fault) => !isSaid(fault)),
    ...findings.map((finding) => ({ is: "finding", finding }) as const),
  ];
};
