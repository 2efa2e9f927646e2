import { none } from "../../rules/tree";
import type { Book } from "../book";
import { isLocked } from "../locked";
import { alignment, skippedPairs } from "./alignment";
import { assessors } from "./assessors";
import { uncarried } from "./carried";
import type { Finding, Mend } from "./finding";
import { groundOf } from "./ground";
import type { Ground } from "./ground";
import { alone, aspectsOutside, indicatorsByRow, withoutIndicator } from "./indicators";
import { owners } from "./owners";
import { smart } from "./smart";
import { structure } from "./structure";

/**
 * All that is wrong with the cascading tree of a workbook, but for texts that are alike (similarResults.ts): linear in
 * its rows. Results that are replaced or cancelled, rows without an id, and what could not be read are left out: the
 * last two are problems of the book. What an agreed SKP holds is found too, but not offered to be mended.
 */
export const audit = (book: Book): Finding[] => {
  const steps = auditSteps(book);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** The audit, family by family: between two steps a pane may do something else. */
export function* auditSteps(book: Book): Generator<undefined, Finding[]> {
  const ground = yield* groundOf(book);
  yield;
  const indicators = indicatorsByRow(ground);
  yield;
  const aligned = alignment(ground, indicators.of);
  const families: readonly (() => readonly Finding[])[] = [
    () => structure(ground, indicators.of),
    () => owners(ground),
    () => aligned,
    () => assessors(ground, skippedPairs(ground, aligned)),
    () => withoutIndicator(ground, indicators),
    () => alone(ground, indicators),
    () => aspectsOutside(ground),
    () => uncarried(ground, indicators.of),
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
  const { book, rowOf, planOf, plans } = ground;
  const shared = new Set(
    book.problems.flatMap(({ code, table, value }) =>
      code === "sameIdTwice" ? [`${table} ${String(value)}`] : [],
    ),
  );
  const anyLocked = book.tables.skp.rows.some(isLocked);
  if (!anyLocked && shared.size === 0) return findings;
  const idOf = (step: Mend["steps"][number]) => (step.do === "remove" ? step.rows[0].id : step.id);
  const planOfStep = (step: Mend["steps"][number]) => {
    const id = idOf(step);
    if (step.table === "skp") return plans.get(id);
    // Of indicators only those without a result are mended.
    return step.table === "kinerja" ? planOf[rowOf.get(id) ?? none] : undefined;
  };
  const touchesLocked = ({ steps }: Mend): boolean =>
    steps.some((step) => {
      const plan = planOfStep(step);
      return plan !== undefined && isLocked(plan);
    });
  const isShared = ({ steps }: Mend): boolean =>
    steps.some((step) => shared.has(`${step.table} ${idOf(step)}`));
  return findings.map((finding) => {
    const mends = finding.mends.filter((mend) => !isShared(mend) && !touchesLocked(mend));
    if (mends.length === finding.mends.length) return finding;
    const facts = finding.mends.some(touchesLocked) ? { ...finding.facts, ditetapkan: 1 } : finding.facts;
    return { ...finding, mends, facts };
  });
};
