import type { Step } from "./plan";

/** How far a plan is carried out: in rows of tables, or in sheets where it touches no table. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly of?: "sheets";
}

/** Drawing a form asks some hundred things of Excel: with more in one request nobody could type meanwhile. */
const drawingsPerRequest = 4;

/**
 * Cuts steps into parts, one a request, of at most so many characters and `drawingsPerRequest` drawn sheets each; an
 * append may be cut between rows, any other step stays whole.
 */
export const partsOf = (steps: readonly Step[], characters: number): Step[][] => {
  const parts: Step[][] = [[]];
  let room = characters;
  let drawings = 0;
  const put = (step: Step, size: number) => {
    if ((size > room || (step.do === "draw" && drawings === drawingsPerRequest)) && parts.at(-1)?.length) {
      parts.push([]);
      room = characters;
      drawings = 0;
    }
    parts.at(-1)?.push(step);
    room -= size;
    if (step.do === "draw") drawings += 1;
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
