import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { Message } from "../../locale/message";
import { usePane } from "../pane/context";
import { FilesButton } from "./FileButton";
import { MessageCard } from "./MessageCard";
import { TextButton } from "./TextButton";
import type { PickedFiles } from "./usePickedFiles";
import { useText } from "./useText";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "8px 16px" },
  work: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** What is said of the files that a person picks. */
export interface PickWords {
  readonly hint: string;
  readonly untouched: string;
  readonly stopped: (count: string, names: string) => Message;
}

/** Picks files, shows how far their reading is, stops it, takes more or begins anew. */
export const PickFiles = <Taken,>({
  files: { read, reading, take, stop, clear },
  accept,
  say,
}: {
  readonly files: PickedFiles<Taken>;
  readonly accept: string;
  readonly say: PickWords;
}) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { pickFiles } = words;
  const isEmpty = read.files.length + read.refused.length + read.unread.length === 0;
  return (
    <>
      {isEmpty && !reading && <p className={text.hint}>{say.hint}</p>}
      {reading ? (
        <div className={styles.work}>
          <span role="status">
            {pickFiles.reading(format.number(reading.done + 1), format.number(reading.total), reading.name)}
          </span>
          <ProgressBar aria-label={pickFiles.progress} value={reading.done} max={reading.total} />
          <Button onClick={stop}>{pickFiles.stop}</Button>
        </div>
      ) : (
        <div className={styles.ways}>
          <FilesButton accept={accept} primary={isEmpty} onFiles={take}>
            {isEmpty ? pickFiles.choose : pickFiles.more}
          </FilesButton>
          {!isEmpty && <TextButton onPress={clear}>{pickFiles.again}</TextButton>}
        </div>
      )}
      {isEmpty && <p className={text.hint}>{say.untouched}</p>}
      {read.unread.length > 0 && !reading && (
        <MessageCard
          intent="warning"
          message={say.stopped(format.number(read.unread.length), read.unread.join(", "))}
        />
      )}
    </>
  );
};
