import type { Step } from "./plan";

/** How far a plan is carried out, in rows of tables. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Cuts steps into parts, one a request, of at most so many characters each; an append may be cut between rows, any
 * other step stays whole.
 */
export const partsOf = (steps: readonly Step[], characters: number): Step[][] => {
  const parts: Step[][] = [[]];
  let room = characters;
  const put = (step: Step, size: number) => {
    if (size > room && parts.at(-1)?.length) {
      parts.push([]);
      room = characters;
    }
    parts.at(-1)?.push(step);
    room -= size;
  };
  for (const step of steps) {
    const size = JSON.stringify(step).length;
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
