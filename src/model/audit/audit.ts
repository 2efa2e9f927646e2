import type { Book } from "../book";
import { isLocked } from "../locked";
import { alignment, skippedPairs } from "./alignment";
import { assessors } from "./assessors";
import { uncarried } from "./carried";
import { withoutContract } from "./contracts";
import type { Finding, Mend } from "./finding";
import { groundOf } from "./ground";
import type { Ground } from "./ground";
import { identities } from "./identities";
import { alone, aspectsOutside, indicatorsByRow, withoutIndicator } from "./indicators";
import { owners } from "./owners";
import { smart } from "./smart";
import { structure } from "./structure";
import type { TableKey } from "../tables";

/**
 * All that is wrong with the cascading tree of a workbook, but for texts that are alike (similarResults.ts): linear in
 * its rows. Results that are replaced or cancelled, rows without an id, and what could not be read are left out: the
 * last two are problems of the book. What an agreed SKP holds is found too, but not offered to be mended.
 * @param today as Excel's serial number; without it nobody is known to have left
 */
export const audit = (book: Book, today?: number): Finding[] => {
  const steps = auditSteps(book, today);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** The audit, family by family: between two steps a pane may do something else. */
export function* auditSteps(book: Book, today?: number): Generator<undefined, Finding[]> {
  const ground = yield* groundOf(book, today);
  yield;
  const indicators = indicatorsByRow(ground);
  yield;
  const aligned = yield* alignment(ground, indicators.of);
  yield;
  const families: readonly (() => readonly Finding[])[] = [
    () => structure(ground, indicators.of),
    () => identities(ground),
    () => owners(ground),
    () => aligned,
    () => assessors(ground, skippedPairs(ground, aligned)),
    () => withoutIndicator(ground, indicators),
    () => alone(ground, indicators),
    () => aspectsOutside(ground),
    () => uncarried(ground, indicators.of),
    () => withoutContract(ground),
  ];
  const found: (readonly Finding[])[] = [];
  for (const family of families) {
    found.push(family());
    yield;
  }
  found.push(yield* smart(ground, indicators));
  return checked(ground, new Array<Finding>().concat(...found));
}

/**
 * Leaves out the mends that would change what an agreed SKP holds, and says so; and those of a row whose id another row
 * bears too: a plan finds rows by their ids.
 */
export const checked = (ground: Ground, findings: Finding[]): Finding[] => {
  const { book, shared } = ground;
  const anyLocked = book.tables.skp.rows.some(isLocked);
  if (!anyLocked && shared.size === 0) return findings;
  const isAgreed = agreedIn(ground);
  const touchesLocked = ({ steps }: Mend): boolean =>
    anyLocked && steps.some((step) => rowsOf(step).some(isAgreed));
  const isOfShared = ({ steps }: Mend): boolean =>
    steps.some((step) =>
      (step.do === "newIds" ? step.follow : rowsOf(step)).some(({ table, id }) =>
        shared.has(`${table} ${id}`),
      ),
    );
  return findings.map((finding) => {
    const mends = finding.mends.filter((mend) => !isOfShared(mend) && !touchesLocked(mend));
    if (mends.length === finding.mends.length) return finding;
    const facts = finding.mends.some(touchesLocked) ? { ...finding.facts, ditetapkan: 1 } : finding.facts;
    return { ...finding, mends, facts };
  });
};

interface RowName {
  readonly table: TableKey;
  readonly id: string;
}

/** The rows that a step of a mend changes. */
const rowsOf = (step: Mend["steps"][number]): readonly RowName[] =>
  step.do === "newIds"
    ? [step, ...step.follow]
    : [{ table: step.table, id: step.do === "remove" ? step.rows[0].id : step.id }];

/** Tells whether a row belongs to an agreed SKP; of several rows with its id, whether one does. */
const agreedIn = ({ book, plans }: Ground): ((row: RowName) => boolean) => {
  const locked = { skp: new Set<string>(), kinerja: new Set<string>(), indikator: new Set<string>() };
  for (const plan of book.tables.skp.rows) if (isLocked(plan)) locked.skp.add(plan.id);
  for (const { id, idSkp } of book.tables.kinerja.rows)
    if (locked.skp.has(idSkp) && plans.has(idSkp)) locked.kinerja.add(id);
  for (const { id, idKinerja } of book.tables.indikator.rows)
    if (idKinerja !== "" && locked.kinerja.has(idKinerja)) locked.indikator.add(id);
  return ({ table, id }) => table in locked && locked[table as keyof typeof locked].has(id);
};
