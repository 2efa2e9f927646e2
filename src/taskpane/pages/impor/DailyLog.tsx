import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ListTable } from "../../../app/listImport";
import { useApp, usePane } from "../../pane/context";
import { DownloadList } from "../../parts/DownloadList";
import { Choice } from "../../parts/Filters";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", gap: "8px" } });

/** What becomes of a log of activities: the 8 columns of daily progress, under the rencana aksi that was worked on. */
export const DailyLog = ({ table }: { readonly table: ListTable }) => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const steps = useApp((state) => state.book.tables.rencanaAksi.rows);
  const [action, setAction] = useState("");
  const { lists } = words;
  const texts = [...new Set(steps.map(({ rencana }) => rencana).filter(Boolean))];
  return (
    <section className={styles.part}>
      <h2 className={text.subtitle}>{lists.logTitle}</h2>
      <p className={text.hint}>{lists.logHint}</p>
      {texts.length > 0 && (
        <Field label={lists.logAction}>
          <Choice
            label={lists.logAction}
            value={action}
            options={[["", lists.noAction], ...texts.map((one) => [one, one] as const)]}
            onChange={setAction}
          />
        </Field>
      )}
      <DownloadList list={{ log: table.entries, action }} />
    </section>
  );
};
