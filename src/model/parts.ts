import type { Step } from "./plan";

/** How far a plan is carried out: in rows of tables, or in sheets where it touches no table. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly of?: "sheets";
}

/**
 * What one request draws at most, in pieces (a style, a merge, a list to choose from), and how many sheets it deletes:
 * Excel stands still meanwhile, for up to half a second for a sheet of many, and so does the pane that asks for them.
 */
const most = { pieces: 350, erased: 4 };

/** What a step takes of a request of so many characters; more than 1 where it does not fit into one. */
const shareOf = (step: Step, characters: number): number => {
  switch (step.do) {
    case "draw": {
      const { blocks, styles, merges, dropDowns } = step.layout;
      const pieces = styles.length + merges.length + dropDowns.length;
      return pieces / most.pieces + JSON.stringify(blocks).length / characters;
    }
    case "erase":
      return 1 / most.erased;
    // It goes along with whatever it shows.
    case "show":
      return 0;
    default:
      return JSON.stringify(step).length / characters;
  }
};

/**
 * Cuts steps into parts, one a request, of at most so many characters and what else `most` says; an append may be cut
 * between rows, any other step stays whole.
 */
export const partsOf = (steps: readonly Step[], characters: number): Step[][] => {
  const parts: Step[][] = [[]];
  let room = 1;
  const put = (step: Step, share: number) => {
    if (share > Math.max(room, 0) && parts.at(-1)?.length) {
      parts.push([]);
      room = 1;
    }
    parts.at(-1)?.push(step);
    room -= share;
  };
  for (const step of steps) {
    const share = shareOf(step, characters);
    if (step.do !== "append" || share <= 1) put(step, share);
    else {
      const count = Math.max(1, Math.floor(step.rows.length / share / 2));
      for (let from = 0; from < step.rows.length; from += count) {
        const part = { ...step, rows: step.rows.slice(from, from + count) };
        put(part, shareOf(part, characters));
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
