import type { Step } from "./plan";

/** How far a plan is carried out: in rows of tables, or in sheets where it touches no table. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly of?: "sheets";
}

/**
 * Sheets that one request draws and deletes: Excel, which stands still meanwhile, needs up to half a second for each of
 * many. Drawing one counts as much as deleting two.
 */
const sheetsPerRequest = { draw: 2, erase: 4 } as const;
const weightOf = ({ do: kind }: Step): number =>
  kind === "draw" || kind === "erase" ? 1 / sheetsPerRequest[kind] : 0;

/**
 * Cuts steps into parts, one a request, of at most so many characters and `sheetsPerRequest` each; an append may be cut
 * between rows, any other step stays whole.
 */
export const partsOf = (steps: readonly Step[], characters: number): Step[][] => {
  const parts: Step[][] = [[]];
  let room = characters;
  let weight = 0;
  const put = (step: Step, size: number) => {
    const own = weightOf(step);
    if ((size > room || (own > 0 && weight + own > 1)) && parts.at(-1)?.length) {
      parts.push([]);
      room = characters;
      weight = 0;
    }
    parts.at(-1)?.push(step);
    room -= size;
    weight += own;
  };
  for (const step of steps) {
    const size = JSON.stringify(step.do === "erase" ? step.sheet : step).length;
    if (step.do !== "append" || size <= characters) put(step, size);
    else {
      const count = Math.max(1, Math.floor((step.rows.length * characters) / size / 2));
      for (let from = 0; from < step.rows.length; from += count) {
        const rows = step.rows.slice(from, from + count);
        put({ ...step, rows }, JSON.stringify(rows).length);
      }
    }
  }
  return parts.filter((part) => part.length);
};

/** How many rows of tables steps touch. */
export const rowsIn = (steps: readonly Step[]): number => {
  const ids = steps.flatMap((step) =>
    step.do === "append" || step.do === "remove"
      ? step.rows.map(({ id }) => `${step.table} ${id}`)
      : step.do === "change"
        ? [`${step.table} ${step.id}`]
        : [],
  );
  return new Set(ids).size;
};

/** How many sheets steps draw or erase. */
export const sheetsIn = (steps: readonly Step[]): number =>
  steps.filter((step) => step.do === "draw" || step.do === "erase").length;

/** Tells of some of the steps of a plan how far it is carried out. */
export const progressIn = (plan: readonly Step[]): ((done: readonly Step[]) => Progress) => {
  const total = rowsIn(plan);
  return total > 0 || sheetsIn(plan) === 0
    ? (done) => ({ done: rowsIn(done), total })
    : (done) => ({ done: sheetsIn(done), total: sheetsIn(plan), of: "sheets" });
};
