import { useState } from "react";
import type { ReactNode } from "react";
import type { InputOf } from "../../../app/registry";
import { useApp, usePane } from "../../pane/context";
import { consentOf, lockedPlan } from "../../views/agreement";
import { Sent } from "../rencana/edit/FieldBox";
import { AdjustingFields } from "./AdjustingFields";
import { isWhole } from "./ReasonFields";
import type { Reason } from "./ReasonFields";

type Edit = InputOf<"adjustPlan">["edit"];

/**
 * Runs an edit of an SKP: of one that is agreed as an adjustment, once its reason is said.
 * @param skp the id of the SKP; undefined where nothing that is agreed would be changed
 */
export const useAdjusting = (
  skp: string | undefined,
): {
  /** The fields of the reason, where one is asked for. */
  readonly fields: ReactNode;
  /** Starts the edit; until the reason is said it only marks what the fields lack. */
  readonly run: (edit: Edit) => Promise<{ readonly end: string }>;
} => {
  const { app } = usePane();
  const book = useApp((state) => state.book);
  const [said, setSaid] = useState<Reason>();
  const [tried, setTried] = useState(false);
  const agreed = lockedPlan(book, skp);
  if (agreed === undefined)
    return { fields: null, run: ({ action, input }) => app.run(action, input as InputOf<typeof action>) };
  const reason = said ?? { alasan: "", disepakatiOleh: consentOf(book, agreed) };
  const change = (part: Partial<Reason>) => setSaid({ ...reason, ...part });
  return {
    fields: (
      <Sent value={tried}>
        <AdjustingFields skp={agreed} value={reason} onChange={change} />
      </Sent>
    ),
    run: async (edit) => {
      setTried(!isWhole(reason));
      if (!isWhole(reason)) return { end: "lacking" };
      const outcome = await app.run("adjustPlan", { ...reason, skp: agreed, edit });
      if (outcome.end === "done") setSaid(undefined);
      return outcome;
    },
  };
};
