import { makeStyles, tokens } from "@fluentui/react-components";
import { fromSerial } from "../../../model/civilDate";
import { dialogueStates } from "../../../model/tables";
import type { Row } from "../../../model/tables";
import { usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { Empty } from "../../parts/Empty";
import { InPlace } from "../../parts/InPlace";
import { LongList } from "../../parts/LongList";
import { RemoveButton } from "../../parts/RemoveButton";
import { useSave } from "../../parts/useSave";
import { useText } from "../../parts/useText";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingLeft: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "4px" },
  words: { margin: 0, whiteSpace: "pre-wrap" },
  after: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(110px, 40%)",
    gap: "4px",
    alignItems: "center",
    marginTop: "4px",
  },
});

/** Entries of the dialogue, newest first; what followed from each is written in place. */
export const Timeline = ({ entries }: { readonly entries: readonly Row<"dialog">[] }) => {
  const { dialogue } = usePane().words;
  if (entries.length === 0) return <Empty say={dialogue.none} hint={dialogue.noneHint} />;
  return (
    <LongList label={dialogue.timeline} items={entries} size={8}>
      {(entry) => <Entry entry={entry} />}
    </LongList>
  );
};

const Entry = ({ entry }: { readonly entry: Row<"dialog"> }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { dialogue } = words;
  const save = useSave();
  const { id, tanggal, jenis, mengenai, bentuk, sifat, oleh, isi, tindakLanjut, status } = entry;
  const day = tanggal === null ? dialogue.noDate : format.day(fromSerial(tanggal));
  const how = [sifat && dialogue.occasions[sifat], bentuk && dialogue.ways[bentuk].toLowerCase()];
  const lines = [
    [oleh && dialogue.byWhom(oleh), ...how].filter(Boolean).join(" · "),
    mengenai && dialogue.aboutWhat(mengenai),
  ];
  return (
    <li className={styles.entry}>
      <span className={styles.head}>
        <span>
          <span className={text.name}>{jenis ? dialogue.kinds[jenis] : dialogue.noKind}</span>
          <span className={text.quiet}>{` · ${day}`}</span>
        </span>
        <RemoveButton
          label={dialogue.removeEntry(day)}
          onPress={() => save("keepRow", { table: "dialog", remove: id })}
        />
      </span>
      <p className={styles.words}>{isi}</p>
      {lines.filter(Boolean).map((line) => (
        <span key={line} className={text.quiet}>
          {line}
        </span>
      ))}
      <span className={styles.after}>
        <InPlace
          label={`${dialogue.followUp}: ${isi}`}
          value={tindakLanjut}
          placeholder={dialogue.followUp}
          onSave={(from, typed, onKept) =>
            save(
              "keepRow",
              { table: "dialog", id, cells: [{ column: "tindakLanjut", from, to: typed }] },
              onKept,
            )
          }
        />
        <Choice
          label={`${dialogue.state}: ${isi}`}
          value={status}
          options={(["", ...dialogueStates] as const)
            .filter((state) => state !== "" || status === "")
            .map((state) => [state, dialogue.states[state]])}
          onChange={(state) =>
            save("keepRow", {
              table: "dialog",
              id,
              cells: [{ column: "status", from: status, to: state }],
            })
          }
        />
      </span>
    </li>
  );
};
