import { Button, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { useApp, usePane } from "../../pane/context";
import { ButtonChoice } from "../../parts/ButtonChoice";
import { DayField } from "../../parts/DayField";
import { TextButton } from "../../parts/TextButton";
import { useSave } from "../../parts/useSave";
import { aboutsOf, emptyEntry, entryCells, expectationTopics, isGuidance } from "../../views/dialogue";
import type { About, DialogueKind, EntryDraft } from "../../views/dialogue";
import { FieldBox, Sent } from "../rencana/edit/FieldBox";
import { formOf, useDraft, useForms } from "../rencana/edit/openForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  line: { display: "flex", flexWrap: "wrap", gap: "8px" },
  about: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  details: {
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

const occasions = ["terjadwal", "insidental"] as const;
const ways = ["tatap muka", "tidak langsung"] as const;

/** One of several groups of what an entry can be about. */
export type AboutGroup = keyof ReturnType<typeof aboutsOf>;

/** A new entry of the dialogue: its kind, its words, what it is about. What was begun stays until it is saved. */
export const EntryForm = ({
  skp,
  kinds,
  groups,
  period = "",
}: {
  readonly skp: string;
  readonly kinds: readonly [DialogueKind, ...DialogueKind[]];
  readonly groups: readonly AboutGroup[];
  readonly period?: string;
}) => {
  const styles = useStyles();
  const { words, me } = usePane();
  const { dialogue } = words;
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const { close } = useForms();
  const save = useSave();
  const form = formOf("dialogue", skp, kinds[0]);
  const [draft, change] = useDraft<EntryDraft>(form, () => emptyEntry(kinds[0], today, me?.nama ?? ""));
  const [isOpen, setOpen] = useState(false);
  const [tries, setTries] = useState(0);
  const details = useId();
  const abouts = useMemo(() => aboutsOf(book, skp), [book, skp]);
  const all = groups.flatMap((group) => abouts[group]);
  const cells = entryCells(draft, all, skp, period);
  const submit = () => {
    if (!cells) {
      setTries(tries + 1);
      if (draft.isi.trim() !== "") setOpen(true);
      return;
    }
    save("keepRow", { table: "dialog", add: cells }, () => {
      setTries(0);
      setOpen(false);
      close(form);
    });
  };
  return (
    <Sent value={tries > 0}>
      <form
        className={styles.form}
        noValidate
        aria-label={dialogue.kinds[draft.jenis]}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ButtonChoice
          look="chips"
          label={dialogue.kind}
          value={draft.jenis}
          options={kinds.map((kind) => [kind, dialogue.kinds[kind]])}
          onChange={(jenis) => change({ jenis })}
        />
        <FieldBox
          label={dialogue.words}
          help={dialogue.help}
          lacks={draft.isi.trim() === "" ? dialogue.lacks.isi : undefined}
        >
          <Textarea
            value={draft.isi}
            rows={2}
            resize="vertical"
            placeholder={dialogue.placeholders[draft.jenis]}
            onChange={(_event, { value }) => change({ isi: value })}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
            }}
          />
        </FieldBox>
        <FieldBox label={dialogue.about}>
          <Select
            root={{ className: styles.about }}
            value={draft.about}
            onChange={(_event, { value }) => change({ about: value })}
          >
            <option value="">{dialogue.aboutAll}</option>
            {groups
              .filter((group) => abouts[group].length > 0)
              .map((group) => (
                <optgroup key={group} label={dialogue.aboutGroups[group]}>
                  {abouts[group].map((one) => (
                    <option key={one.key} value={one.key}>
                      {group === "topics" ? topicIn(one, dialogue.expectations.topics) : one.text}
                    </option>
                  ))}
                </optgroup>
              ))}
          </Select>
        </FieldBox>
        <div className={styles.line}>
          <ButtonChoice
            label={dialogue.occasion}
            value={draft.sifat}
            options={occasions.map((one) => [one, dialogue.occasions[one]])}
            onChange={(sifat) => change({ sifat })}
          />
          <ButtonChoice
            label={dialogue.way}
            value={draft.bentuk}
            options={ways.map((one) => [one, dialogue.ways[one]])}
            onChange={(bentuk) => change({ bentuk })}
          />
        </div>
        <div>
          <TextButton aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? dialogue.less : dialogue.more}
          </TextButton>
        </div>
        {isOpen && (
          <div id={details} className={styles.details}>
            <DayField
              required
              label={dialogue.date}
              hint={tries > 0 && draft.tanggal === null ? dialogue.lacks.tanggal : undefined}
              value={draft.tanggal}
              onChange={(tanggal) => change({ tanggal })}
            />
            <FieldBox label={dialogue.by} hint={dialogue.byHint}>
              <Input value={draft.oleh} onChange={(_event, { value }) => change({ oleh: value })} />
            </FieldBox>
            {isGuidance(draft.jenis) && (
              <FieldBox label={dialogue.letter} hint={dialogue.letterHint}>
                <Input value={draft.surat} onChange={(_event, { value }) => change({ surat: value })} />
              </FieldBox>
            )}
            <FieldBox label={dialogue.followUp}>
              <Input
                value={draft.tindakLanjut}
                onChange={(_event, { value }) => change({ tindakLanjut: value })}
              />
            </FieldBox>
          </div>
        )}
        <div>
          <Button appearance="primary" type="submit">
            {dialogue.save}
          </Button>
        </div>
      </form>
    </Sent>
  );
};

/** The name of a topic in the language of the pane: the sheet has it in Indonesian. */
const topicIn = (about: About, names: Readonly<Record<keyof typeof expectationTopics, string>>): string => {
  const key = (Object.keys(expectationTopics) as (keyof typeof expectationTopics)[]).find(
    (one) => expectationTopics[one] === about.text,
  );
  return key ? names[key] : about.text;
};
