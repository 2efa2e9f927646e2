import type { ActionName, InputOf } from "../../app/registry";
import { usePane } from "../pane/context";
import { idle, inTurn } from "./inTurn";

/**
 * Writes one row by its own control, after what is under way; `onKept` once the workbook holds it, also where a reader has
 * said yes to a preview first.
 */
export const useSave = () => {
  const { app, attempt } = usePane();
  return <N extends ActionName>(name: N, input: InputOf<N>, onKept?: () => void) =>
    attempt(() =>
      inTurn(app, async () => {
        const { end } = await app.run(name, input);
        if (end === "done" || end === "nothing") onKept?.();
        if (end !== "shown") return;
        // The turn is over: others wait for the reader's answer by themselves.
        void idle(app).then(() => {
          if (app.store.getState().status?.kind === "saved") onKept?.();
        });
      }),
    );
};
