import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { exportList } from "../../app/exportList";
import type { ExportedList, MadeFile } from "../../app/exportList";
import { usePane } from "../pane/context";
import { useText } from "./useText";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Two buttons that give a list as a file, for Excel and for other programs. */
export const DownloadList = ({ label, list }: { readonly label?: string; readonly list: ExportedList }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, attempt } = usePane();
  const make = (kind: "xlsx" | "csv") =>
    attempt(async () => keep(await exportList(app.store.getState().book, list, kind)));
  return (
    <div className={styles.parts}>
      {label !== undefined && <span className={text.quiet}>{label}</span>}
      <div className={styles.buttons}>
        <Button icon={<ArrowDownload20Regular />} onClick={() => make("xlsx")}>
          {words.exportList.asXlsx}
        </Button>
        <Button onClick={() => make("csv")}>{words.exportList.asCsv}</Button>
      </div>
    </div>
  );
};

/** Lets the browser keep a file. */
const keep = ({ name, type, bytes }: MadeFile): void => {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
