import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { developmentKinds } from "../../../model/tables";
import { developmentActivities } from "../../../rules/development";
import { useApp, usePane } from "../../pane/context";
import { Card } from "../../parts/Card";
import { Empty } from "../../parts/Empty";
import { Choice } from "../../parts/Filters";
import { InPlace } from "../../parts/InPlace";
import { LongList } from "../../parts/LongList";
import { RemoveButton } from "../../parts/RemoveButton";
import { useSave } from "../../parts/useSave";
import { useText } from "../../parts/useText";
import { competencesOf } from "../../views/dialogue";
import type { CompetenceEntry } from "../../views/dialogue";
import { FieldBox } from "../rencana/edit/FieldBox";
import { formOf, useDraft, useForms } from "../rencana/edit/openForm";

const useStyles = makeStyles({
  rows: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "center",
  },
  add: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  marks: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
});

const marks = ["", "1", "2", "3", "4", "5"] as const;
type Mark = (typeof marks)[number];
const markOf = (value: number | null): Mark => marks.find((mark) => mark === String(value)) ?? "";
const numberOf = (mark: Mark): number | null => (mark === "" ? null : Number(mark));

/** The competences of a person against the standard of the post, and how each gap is closed. */
export const Competences = ({ skp }: { readonly skp: string }) => {
  const { dialogue } = usePane().words;
  const book = useApp((state) => state.book);
  const entries = useMemo(() => competencesOf(book, skp), [book, skp]);
  const { competence } = dialogue;
  return (
    <>
      {entries.length === 0 && <Empty say={competence.none} hint={competence.noneHint} />}
      <LongList label={competence.title} items={entries} size={8}>
        {(entry) => (
          <li>
            <Competence entry={entry} />
          </li>
        )}
      </LongList>
      <AddCompetence skp={skp} />
    </>
  );
};

const Competence = ({ entry }: { readonly entry: CompetenceEntry }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format } = usePane();
  const { dialogue, work } = words;
  const { competence } = dialogue;
  const save = useSave();
  const { id, gap } = entry;
  const said =
    gap === null ? competence.unknown : gap > 0 ? competence.gap(format.number(gap)) : competence.met;
  const typed = (column: "alasan" | "kegiatan" | "waktu" | "hasil", label: string, hint?: string) => (
    <>
      <span className={text.quiet}>{label}</span>
      <InPlace
        label={competence.of(label, entry.kompetensi)}
        value={entry[column]}
        placeholder={hint}
        suggestions={
          column === "kegiatan"
            ? entry.bentuk === ""
              ? Object.values(developmentActivities).flat()
              : developmentActivities[entry.bentuk]
            : undefined
        }
        onSave={(from, to, onKept) =>
          save("keepRow", { table: "kompetensi", id, cells: [{ column, from, to }] }, onKept)
        }
      />
    </>
  );
  const mark = (column: "standar" | "saatIni", label: string) => (
    <>
      <span className={text.quiet}>{label}</span>
      <Choice
        label={competence.of(label, entry.kompetensi)}
        value={markOf(entry[column])}
        options={marks.map((one) => [one, one || "–"])}
        onChange={(to) =>
          save("keepRow", {
            table: "kompetensi",
            id,
            cells: [{ column, from: entry[column], to: numberOf(to) }],
          })
        }
      />
    </>
  );
  return (
    <Card>
      <span className={text.ends}>
        <span>
          <span className={text.name}>{entry.kompetensi}</span>
          <span className={text.quiet}>{` · ${said}`}</span>
        </span>
        <RemoveButton
          label={work.remove(entry.kompetensi)}
          onPress={() => save("keepRow", { table: "kompetensi", remove: id })}
        />
      </span>
      <div className={styles.rows}>
        {mark("standar", competence.standard)}
        {mark("saatIni", competence.now)}
        {typed("alasan", competence.reason)}
        <span className={text.quiet}>{competence.form}</span>
        <Choice
          label={competence.of(competence.form, entry.kompetensi)}
          value={entry.bentuk}
          options={(["", ...developmentKinds] as const).map((kind) => [kind, competence.forms[kind]])}
          onChange={(to) =>
            save("keepRow", {
              table: "kompetensi",
              id,
              cells: [{ column: "bentuk", from: entry.bentuk, to }],
            })
          }
        />
        {typed("kegiatan", competence.activity, competence.activityHint)}
        {typed("waktu", competence.when)}
        {typed("hasil", competence.result)}
      </div>
    </Card>
  );
};

const AddCompetence = ({ skp }: { readonly skp: string }) => {
  const styles = useStyles();
  const { dialogue } = usePane().words;
  const { competence } = dialogue;
  const { close } = useForms();
  const save = useSave();
  const form = formOf("competence", skp);
  const [draft, change] = useDraft<{ name: string; standar: Mark; saatIni: Mark }>(form, () => ({
    name: "",
    standar: "",
    saatIni: "",
  }));
  const [isOpen, setOpen] = useState(draft.name !== "");
  if (!isOpen)
    return (
      <div>
        <Button appearance="primary" onClick={() => setOpen(true)}>
          {competence.add}
        </Button>
      </div>
    );
  const mark = (column: "standar" | "saatIni", label: string) => (
    <FieldBox label={label}>
      <Choice
        label={label}
        value={draft[column]}
        options={marks.map((one) => [one, one || "–"])}
        onChange={(to) => change({ [column]: to })}
      />
    </FieldBox>
  );
  return (
    <Card>
      <form
        className={styles.add}
        aria-label={competence.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.name.trim() === "") return;
          save(
            "keepRow",
            {
              table: "kompetensi",
              add: {
                kompetensi: draft.name.trim(),
                standar: numberOf(draft.standar),
                saatIni: numberOf(draft.saatIni),
                idSkp: skp,
              },
            },
            () => close(form),
          );
        }}
      >
        <FieldBox label={competence.name} help={competence.help} required>
          <Input value={draft.name} onChange={(_event, { value }) => change({ name: value })} />
        </FieldBox>
        <div className={styles.marks}>
          {mark("standar", competence.standard)}
          {mark("saatIni", competence.now)}
        </div>
        <div>
          <Button appearance="primary" type="submit">
            {competence.add}
          </Button>
        </div>
      </form>
    </Card>
  );
};
