import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { InputOf } from "../../../app/registry";
import type { FormsFileWork } from "../../../app/formsFileWorker";
import { useApp, usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  work: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 16px" },
});

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type State =
  | { readonly at: "start" | "stopped" | "failed" }
  | { readonly at: "making"; readonly done: number }
  | { readonly at: "ready"; readonly bytes: Uint8Array };

/** Makes the forms as a file of their own, with progress and a way to stop it; then hands it over. */
export const FormsFile = ({
  wish,
  what,
}: {
  readonly wish: InputOf<"makeForms">;
  /** Whom the file is about, for its name. */
  readonly what: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format, attempt, openNew } = usePane();
  const book = useApp((state) => state.book);
  const [state, setState] = useState<State>({ at: "start" });
  const [opens, setOpens] = useState(true);
  const work = useRef<FormsFileWork>(undefined);
  const address = useFileAddress(state.at === "ready" ? state.bytes : undefined);
  useEffect(() => () => work.current?.stop(), []);
  const { formBatch } = words;
  const total = wish.plans.length * wish.forms.length;
  const say = format.number(total);
  const make = async () => {
    setState({ at: "making", done: 0 });
    const { makeFormsFile } = await import("../../../app/formsFileWorker");
    work.current = makeFormsFile(book, wish, ({ done }) => setState({ at: "making", done }));
    try {
      setState({ at: "ready", bytes: await work.current.bytes });
    } catch {
      setState({ at: "failed" });
    }
  };
  if (state.at === "making")
    return (
      <div className={styles.work}>
        <span role="status">{formBatch.making(format.number(state.done), say)}</span>
        <ProgressBar aria-label={formBatch.title} value={state.done} max={total} />
        <Button
          onClick={() => {
            work.current?.stop();
            setState({ at: "stopped" });
          }}
        >
          {formBatch.stop}
        </Button>
      </div>
    );
  if (state.at === "ready" && address !== undefined)
    return (
      <Card>
        <p role="status" className={text.say}>
          {formBatch.ready(say)}
        </p>
        <div className={styles.buttons}>
          <Button
            as="a"
            appearance="primary"
            href={address}
            download={formBatch.fileName(what.replace(/[\\/:*?"<>|]/g, "-"))}
          >
            {formBatch.download}
          </Button>
          {opens && (
            <Button onClick={() => attempt(async () => setOpens(await openNew(state.bytes)))}>
              {formBatch.openNew}
            </Button>
          )}
        </div>
        {!opens && <p className={text.hint}>{formBatch.cannotOpen}</p>}
      </Card>
    );
  return (
    <div className={styles.work}>
      {(state.at === "stopped" || state.at === "failed") && (
        <p role="status" className={text.hint}>
          {formBatch[state.at]}
        </p>
      )}
      <Button appearance="primary" onClick={() => attempt(make)}>
        {formBatch.makeFile(say)}
      </Button>
    </div>
  );
};

/** An address from which the browser downloads these bytes, as long as they are shown. */
const useFileAddress = (bytes: Uint8Array | undefined): string | undefined => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes) return setAddress(undefined);
    const made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsx }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
};
