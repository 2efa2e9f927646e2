import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { previewMatrix } from "../../../app/matrixImport";
import type { MatrixWish, UnderstoodMatrix } from "../../../app/matrixImport";
import type { SheetCells } from "../../../model/sheetCells";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { useText } from "../../parts/useText";
import { LeaderChoice } from "./LeaderChoice";
import { MatrixDecisions } from "./MatrixDecisions";
import { MatrixUnderstood } from "./MatrixUnderstood";
import { Proposals } from "./Proposals";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "16px" } });

/** From a sheet of matrices to the preview: whose they are, what is to be decided, and what would be written. */
export const ImportMatrix = ({ cells, sheet }: { readonly cells: SheetCells; readonly sheet?: string }) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt } = usePane();
  const book = useApp((state) => state.book);
  const [leaders, setLeaders] = useState<NonNullable<MatrixWish["leaders"]>>({});
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const wish = useMemo(() => ({ cells, leaders, accepted }), [cells, leaders, accepted]);
  const understood = useMemo(() => previewMatrix(book, wish), [book, wish]);
  const { matrix, treeImport } = words;
  if (!understood) return null;
  const decide = (key: string, isYes: boolean) =>
    setAccepted((now) => [...now.filter((one) => one !== key), ...(isYes ? [key] : [])]);
  const { reading, results, targets } = understood;
  const known = results.filter(({ is }) => is === "known").length;
  return (
    <div className={styles.parts}>
      <section aria-live="polite">
        <h2 className={text.subtitle}>{matrix.isMatrix}</h2>
        <p className={text.say}>
          {matrix.counts(format.number(reading.tables.length), format.number(results.length))}
        </p>
        {known > 0 && <p className={text.hint}>{matrix.known(format.number(known))}</p>}
        {targets.leaders.named.length > 0 && (
          <p className={text.say}>{matrix.leaderResults(format.number(targets.leaders.named.length))}</p>
        )}
      </section>
      {unled(understood, leaders).map(({ table, address }) => (
        <LeaderChoice
          key={table}
          label={matrix.leader(address)}
          person={leaders[table] ?? ""}
          onChange={(person) =>
            setLeaders(({ [table]: _, ...rest }) => (person === "" ? rest : { ...rest, [table]: person }))
          }
        />
      ))}
      <Proposals proposals={targets.leaders.proposals} onDecide={decide} />
      <MatrixDecisions proposals={understood.proposals} onDecide={decide} />
      <MatrixUnderstood understood={understood} sheet={sheet} />
      <div>
        <ActionButton primary onPress={() => attempt(() => app.run("takeMatrix", wish))}>
          {treeImport.go}
        </ActionButton>
      </div>
    </div>
  );
};

/** The tables whose leader the sheet does not tell, or a person has told. */
const unled = ({ reading, leaders }: UnderstoodMatrix, chosen: NonNullable<MatrixWish["leaders"]>) =>
  reading.tables.flatMap(({ address }, table) =>
    leaders[table] === "" || chosen[table] !== undefined ? [{ table, address }] : [],
  );
