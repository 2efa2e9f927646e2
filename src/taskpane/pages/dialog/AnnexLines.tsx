import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isLocked } from "../../../model/locked";
import { annexGroups } from "../../../model/tables";
import type { Row } from "../../../model/tables";
import { useApp, usePane } from "../../pane/context";
import { Choice } from "../../parts/Filters";
import { InPlace } from "../../parts/InPlace";
import { RemoveButton } from "../../parts/RemoveButton";
import { TextButton } from "../../parts/TextButton";
import { useSave } from "../../parts/useSave";
import { useText } from "../../parts/useText";
import { annexOf } from "../../views/dialogue";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "6px" },
  lines: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) 28px",
    gap: "2px 8px",
    alignItems: "end",
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { gridColumn: "1 / -1" },
  mark: { display: "flex", flexDirection: "column" },
});

const answers = { disepakati: ["ya", "tidak"], terealisasi: ["ya", "tidak", "sebagian"] } as const;

/** The Lampiran of an SKP by its three groups: its lines, and whether each was agreed and came true. */
export const AnnexLines = ({ skp }: { readonly skp: string }) => {
  const styles = useStyles();
  const text = useText();
  const { annex } = usePane().words.dialogue;
  const book = useApp((state) => state.book);
  const row = book.tables.skp.rows.find(({ id }) => id === skp);
  const locked = row !== undefined && isLocked(row);
  const groups = (["", ...annexGroups] as const)
    .map((group) => [group, annexOf(book, skp, group)] as const)
    .filter(([group, lines]) => group !== "" || lines.length > 0);
  return (
    <>
      <h3 className={text.subtitle}>{annex.title}</h3>
      {locked && <span className={text.quiet}>{annex.locked}</span>}
      {groups.map(([group, lines]) => (
        <section key={group} className={styles.group}>
          <span className={text.name}>{group === "" ? annex.ungrouped : annex.groups[group]}</span>
          {lines.length === 0 && <span className={text.quiet}>{annex.none}</span>}
          {lines.length > 0 && (
            <ul className={styles.lines}>
              {lines.map((line) => (
                <Line key={line.id} line={line} locked={locked} />
              ))}
            </ul>
          )}
          {group !== "" && !locked && <AddLine skp={skp} group={group} />}
        </section>
      ))}
    </>
  );
};

const Line = ({ line, locked }: { readonly line: Row<"lampiran">; readonly locked: boolean }) => {
  const styles = useStyles();
  const text = useText();
  const { dialogue, work } = usePane().words;
  const { annex } = dialogue;
  const save = useSave();
  const { id, uraian } = line;
  const mark = (column: "disepakati" | "terealisasi", label: string) => (
    <span className={styles.mark}>
      <span className={text.quiet}>{label}</span>
      {locked && column === "disepakati" ? (
        annex.answers[line[column]]
      ) : (
        <Choice
          label={annex.of(label, uraian)}
          value={line[column]}
          options={(["", ...answers[column]] as const).map((one) => [one, annex.answers[one]])}
          onChange={(to) =>
            save("keepRow", { table: "lampiran", id, cells: [{ column, from: line[column], to }] })
          }
        />
      )}
    </span>
  );
  return (
    <li className={styles.line}>
      <span className={styles.wide}>
        {locked ? (
          uraian
        ) : (
          <InPlace
            label={annex.of(annex.title, uraian)}
            value={uraian}
            lines={uraian.length > 40 ? 2 : 1}
            onSave={(from, typed, onKept) =>
              save(
                "keepRow",
                { table: "lampiran", id, cells: [{ column: "uraian", from, to: typed }] },
                onKept,
              )
            }
          />
        )}
      </span>
      {mark("disepakati", annex.agreed)}
      {mark("terealisasi", annex.realised)}
      {!locked && (
        <RemoveButton
          label={work.remove(uraian)}
          onPress={() => save("keepRow", { table: "lampiran", remove: id })}
        />
      )}
    </li>
  );
};

const AddLine = ({ skp, group }: { readonly skp: string; readonly group: (typeof annexGroups)[number] }) => {
  const { annex } = usePane().words.dialogue;
  const save = useSave();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isOpen && (
        <InPlace
          label={annex.newLine(annex.groups[group])}
          value=""
          placeholder={annex.newLine(annex.groups[group])}
          onSave={(_from, typed, onKept) =>
            save(
              "keepRow",
              { table: "lampiran", add: { kelompok: group, uraian: typed, idSkp: skp } },
              onKept,
            )
          }
        />
      )}
      <TextButton aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {annex.add(annex.groups[group])}
      </TextButton>
    </>
  );
};
