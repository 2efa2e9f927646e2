import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { dialogueCells } from "../../../locale/cells/dialogue";
import type { ResourceGap } from "../../../model/resourceGaps";
import { useApp, usePane } from "../../pane/context";
import { MessageCard } from "../../parts/MessageCard";
import { TextButton } from "../../parts/TextButton";
import { useSave } from "../../parts/useSave";
import { useText } from "../../parts/useText";
import { usePlanState } from "../rencana/planState";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "8px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  gap: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px 12px" },
});

const shownAtFirst = 3;

/** Support that is not there: whose results have to be looked at again, and how the matter is settled. */
export const AdjustCard = ({ gaps }: { readonly gaps: readonly ResourceGap[] }) => {
  const styles = useStyles();
  const text = useText();
  const { words, format, go, me } = usePane();
  const { adjust } = words.dialogue;
  const today = useApp((state) => state.today);
  const { turnTo } = usePlanState();
  const save = useSave();
  const [all, setAll] = useState(false);
  if (gaps.length === 0) return null;
  const some = all ? gaps.slice(0, 40) : gaps.slice(0, shownAtFirst);
  return (
    <MessageCard
      intent="warning"
      message={{ what: adjust.title(format.number(gaps.length)), how: adjust.why }}
      actions={
        gaps.length > some.length && (
          <Button size="small" onClick={() => setAll(true)}>
            {adjust.rest(format.number(gaps.length - some.length))}
          </Button>
        )
      }
    >
      <ul className={styles.list}>
        {some.map((gap) => (
          <li key={gap.id} className={styles.gap}>
            <span>{adjust.say[gap.why](gap.name || words.plans.noName, gap.line)}</span>
            <span className={text.quiet}>{adjust.results(format.number(gap.results))}</span>
            <span className={styles.buttons}>
              <TextButton
                aria-label={`${adjust.open}: ${gap.line}`}
                onPress={() => {
                  turnTo("daftar");
                  go({ page: "rencana", skp: gap.skp });
                }}
              >
                {adjust.open}
              </TextButton>
              <TextButton
                aria-label={`${adjust.settled}: ${gap.line}`}
                onPress={() =>
                  save("keepRow", {
                    table: "dialog",
                    add: {
                      tanggal: { serial: today },
                      jenis: "kesepakatan",
                      mengenai: gap.line,
                      idMengenai: gap.id,
                      oleh: me?.nama ?? "",
                      isi: dialogueCells.agreedSupport(gap.line),
                      status: "dicatat",
                      idSkp: gap.skp,
                    },
                  })
                }
              >
                {adjust.settled}
              </TextButton>
            </span>
          </li>
        ))}
      </ul>
      <span className={text.quiet}>{adjust.settledHint}</span>
    </MessageCard>
  );
};
