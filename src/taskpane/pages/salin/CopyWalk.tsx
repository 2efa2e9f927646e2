import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CopySection } from "../../../forms/copyOut";
import { usePane } from "../../pane/context";
import { Bar } from "../../parts/Bar";
import { DownloadList } from "../../parts/DownloadList";
import { Empty } from "../../parts/Empty";
import { Choice } from "../../parts/Filters";
import { MessageCard } from "../../parts/MessageCard";
import { useText } from "../../parts/useText";
import { nextToCopy } from "../../views/copyOut";
import type { CopyEntry } from "../../views/copyOut";
import { FieldList, GoneList } from "./CopyLists";
import { CopyStep } from "./CopyStep";
import { sectionTitle } from "./sectionTitle";
import { useCopyOut } from "./useCopyOut";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  list: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** The walk through the fields of one SKP: where it stands, the field to copy now, and all of its part. */
export const CopyWalk = ({ skp }: { readonly skp: string }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { sections, entries, gone, tick, untick } = useCopyOut(skp);
  const [at, setAt] = useState<string>();
  const { copyOut } = words;
  if (entries.length === 0 && gone.length === 0)
    return <Empty say={copyOut.empty} hint={copyOut.emptyHint} />;
  const current = entries.find(({ id }) => id === at) ?? nextToCopy(entries);
  const changed = entries.filter(({ standing }) => standing === "changed");
  const copied = entries.filter(({ standing }) => standing === "copied").length;
  const shown = current?.section ?? sections[0];
  const beside = (step: number) => {
    const index = entries.findIndex(({ id }) => id === current?.id);
    setAt(entries[(index + step + entries.length) % entries.length]?.id);
  };
  const goOn = (entry: CopyEntry) => {
    tick(entry);
    setAt(nextToCopy(entries, entry.id)?.id);
  };
  return (
    <>
      <div className={styles.progress}>
        <p className={text.say}>{copyOut.progress(format.number(copied), format.number(entries.length))}</p>
        <Bar done={copied} open={entries.length - copied} />
        <span className={text.quiet}>{copyOut.kept}</span>
      </div>
      {changed.length > 0 && (
        <section className={styles.list}>
          <MessageCard
            intent="warning"
            message={{ what: copyOut.changed(format.number(changed.length)), how: copyOut.changedHint }}
          />
          <FieldList
            label={copyOut.changed(format.number(changed.length))}
            entries={changed}
            onChoose={({ id }) => setAt(id)}
            withSection
          />
        </section>
      )}
      {gone.length > 0 && (
        <section className={styles.list}>
          <MessageCard
            intent="warning"
            message={{ what: copyOut.gone(format.number(gone.length)), how: copyOut.goneHint }}
          />
          <GoneList gone={gone} onUntick={untick} />
        </section>
      )}
      {current ? (
        <CopyStep
          entry={current}
          onCopied={() => goOn(current)}
          onUntick={() => untick(current)}
          onSkip={() => beside(1)}
          onBack={() => beside(-1)}
        />
      ) : (
        <Empty say={copyOut.done} hint={copyOut.doneHint} />
      )}
      {shown && (
        <section className={styles.list}>
          <Field label={copyOut.section} className={styles.field}>
            <Choice
              label={copyOut.section}
              value={String(sections.indexOf(shown))}
              options={sections.map((section, index) => [
                String(index),
                counted(section, entries, (done, total) =>
                  copyOut.counted(
                    sectionTitle(section, words, format),
                    format.number(done),
                    format.number(total),
                  ),
                ),
              ])}
              onChange={(index) =>
                setAt(entries.find(({ section }) => section === sections[Number(index)])?.id)
              }
            />
          </Field>
          <FieldList
            label={copyOut.list}
            entries={entries.filter(({ section }) => section === shown)}
            onChoose={({ id }) => setAt(id)}
          />
        </section>
      )}
      <DownloadList label={words.exportList.daily} list={{ daily: skp }} />
    </>
  );
};

const counted = (
  section: CopySection,
  entries: readonly CopyEntry[],
  say: (done: number, total: number) => string,
): string => {
  const own = entries.filter((entry) => entry.section === section);
  return say(own.filter(({ standing }) => standing === "copied").length, own.length);
};
