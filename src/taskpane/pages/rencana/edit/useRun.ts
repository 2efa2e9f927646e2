import { useEffect, useState } from "react";
import type { ActionName, InputOf } from "../../../../app/registry";
import { useApp, usePane } from "../../../pane/context";
import { useForms } from "./openForm";
import type { OpenForm } from "./openForm";

/**
 * Runs an action from a form, which is closed when it is done, also where the reader has said yes to its preview first;
 * until then, and after a refusal, the form stays as it was filled.
 */
export const useRun = (form: OpenForm, onDone?: () => void) => {
  const { app, attempt } = usePane();
  const { close } = useForms();
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
      const { end } = await app.run(name, input);
      if (end === "done" || end === "nothing") done();
      if (end === "shown") setWaiting(name);
    });
};
