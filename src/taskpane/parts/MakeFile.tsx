import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { FileProgress, FileWork } from "../../app/fileWork";
import { usePane } from "../pane/context";
import { Card } from "./Card";
import { useText } from "./useText";

const useStyles = makeStyles({
  work: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 16px" },
});

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;

type State =
  | { readonly at: "start" | "stopped" | "failed" }
  | ({ readonly at: "making" } & FileProgress)
  | { readonly at: "ready"; readonly bytes: Uint8Array };

/** Makes a file, with progress and a way to stop it; then hands it over. */
export const MakeFile = ({
  begin,
  name,
  total,
  say,
  children,
}: {
  /** Begins to make it; undefined where that is refused. */
  readonly begin: (tell: (progress: FileProgress) => void) => Promise<FileWork | undefined>;
  /** The file's name with its ending. */
  readonly name: string;
  /** Of how many parts it consists. */
  readonly total: number;
  readonly say: {
    readonly title: string;
    readonly make: string;
    readonly making: (done: string, total: string) => string;
    readonly failed: string;
    readonly ready: string;
  };
  /** What is said of the file when it is there. */
  readonly children?: ReactNode;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format, attempt, openNew } = usePane();
  const [state, setState] = useState<State>({ at: "start" });
  const [opens, setOpens] = useState(true);
  const work = useRef<FileWork>(undefined);
  const turn = useRef(0);
  const type = name.endsWith(".zip") ? "zip" : "xlsx";
  const address = useFileAddress(state.at === "ready" ? state.bytes : undefined, type);
  /** Whatever is still under way is of an earlier turn, and changes nothing any more. */
  const stop = useCallback(() => {
    turn.current += 1;
    work.current?.stop();
    work.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);
  const { makeFile } = words;
  const make = async () => {
    stop();
    const mine = turn.current;
    const show = (next: State) => {
      if (mine === turn.current) setState(next);
    };
    show({ at: "making", done: 0, total });
    try {
      const begun = await begin((progress) => show({ at: "making", ...progress }));
      if (mine !== turn.current) return begun?.stop();
      work.current = begun;
      show(begun ? { at: "ready", bytes: await begun.bytes } : { at: "start" });
    } catch {
      show({ at: "failed" });
    }
  };
  if (state.at === "making")
    return (
      <div className={styles.work}>
        <span role="status">{say.making(format.number(state.done), format.number(state.total))}</span>
        <ProgressBar aria-label={say.title} value={state.done} max={state.total} />
        <Button
          onClick={() => {
            stop();
            setState({ at: "stopped" });
          }}
        >
          {makeFile.stop}
        </Button>
      </div>
    );
  if (state.at === "ready" && address !== undefined)
    return (
      <Card>
        <p role="status" className={text.say}>
          {say.ready}
        </p>
        {children}
        <div className={styles.buttons}>
          <Button as="a" appearance="primary" href={address} download={name}>
            {makeFile.download}
          </Button>
          {opens && type === "xlsx" && (
            <Button onClick={() => attempt(async () => setOpens(await openNew(state.bytes)))}>
              {makeFile.openNew}
            </Button>
          )}
        </div>
        {!opens && <p className={text.hint}>{makeFile.cannotOpen}</p>}
      </Card>
    );
  return (
    <div className={styles.work}>
      {(state.at === "stopped" || state.at === "failed") && (
        <p role="status" className={text.hint}>
          {state.at === "stopped" ? makeFile.stopped : say.failed}
        </p>
      )}
      <Button appearance="primary" onClick={() => attempt(make)}>
        {say.make}
      </Button>
    </div>
  );
};

/** An address from which the browser downloads these bytes, as long as they are shown. */
const useFileAddress = (bytes: Uint8Array | undefined, type: keyof typeof types): string | undefined => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes) return setAddress(undefined);
    const made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[type] }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return address;
};
