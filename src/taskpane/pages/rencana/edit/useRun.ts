import { useEffect, useState } from "react";
import type { ActionName, InputOf } from "../../../../app/registry";
import { useApp, usePane } from "../../../pane/context";
import { isAdjusting } from "../../../views/agreement";
import { useForms, useReason } from "./openForm";
import type { OpenForm } from "./openForm";

type Edit = InputOf<"adjustPlan">["edit"];

/**
 * Runs an action from a form, on an agreed SKP as an adjustment with its reason. The form is closed when it is done, also where the reader has said yes to its preview first;
 * until then, and after a refusal, the form stays as it was filled.
 */
export const useRun = (form: OpenForm, onDone?: () => void) => {
  const { app, attempt } = usePane();
  const { close } = useForms();
  const { skp, reason } = useReason(form);
  const [waiting, setWaiting] = useState<ActionName>();
  const status = useApp((state) => state.status);
  const shown = useApp((state) => state.shown);
  const done = onDone ?? (() => close(form));
  useEffect(() => {
    if (waiting === undefined || shown || !status) return;
    setWaiting(undefined);
    if ("action" in status && status.kind === "saved" && status.action === waiting) done();
  }, [waiting, shown, status]);
  return <N extends ActionName>(name: N, input: InputOf<N>) =>
    attempt(async () => {
      const adjusts = skp !== undefined && isAdjusting(name, input);
      const { end } = adjusts
        ? await app.run("adjustPlan", { ...reason, skp, edit: { action: name, input } as Edit })
        : await app.run(name, input);
      if (end === "done" || end === "nothing") done();
      if (end === "shown") setWaiting(adjusts ? "adjustPlan" : name);
    });
};
