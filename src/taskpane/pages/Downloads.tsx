import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ListName } from "../../app/exportList";
import { usePane } from "../pane/context";
import { DownloadList } from "../parts/DownloadList";
import { Choice } from "../parts/Filters";
import { useText } from "../parts/useText";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Lists of the workbook as files. */
export const Downloads = () => {
  const styles = useStyles();
  const text = useText();
  const { words } = usePane();
  const [list, setList] = useState<ListName>("pegawai");
  const { exportList } = words;
  return (
    <section className={styles.parts}>
      <h2 className={text.subtitle}>{exportList.title}</h2>
      <p className={text.hint}>{exportList.hint}</p>
      <Field label={exportList.list}>
        <Choice
          label={exportList.list}
          value={list}
          options={(["pegawai", "skp", "hasil", "penilaian"] as const).map((key) => [
            key,
            exportList.lists[key],
          ])}
          onChange={setList}
        />
      </Field>
      <DownloadList list={list} />
    </section>
  );
};
