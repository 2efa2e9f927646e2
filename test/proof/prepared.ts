import type { Saved } from "../support/saved";
import { withBench } from "./bench";
import { actionOf } from "./cases";
import type { Case } from "./cases";

const known = new Map<Case["before"], Promise<Saved>>();

const make = (before: Case["before"]): Promise<Saved> =>
  withBench({}, async (bench) => {
    for (const { action, input } of before)
      expect(await bench.run(actionOf(action), input(await bench.book()))).toMatchObject({ end: "done" });
    return bench.saved();
  });

/** A new workbook after the actions before a case, which are done once for all cases that share them. */
export const prepared = async (before: Case["before"]): Promise<Saved> => {
  const made = known.get(before) ?? make(before);
  known.set(before, made);
  return made;
};
