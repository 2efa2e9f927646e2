import { makeStyles } from "@fluentui/react-components";
import { useApp, usePane } from "../../pane/context";
import { ActionButton } from "../../parts/ActionButton";
import { useText } from "../../parts/useText";
import type { Evaluation } from "../../views/judge";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What is done at once for all who are shown: their rows, what is complete made final, what is final endorsed; the sheet filtered to them. */
export const ForAll = ({
  evaluations,
  period,
}: {
  readonly evaluations: readonly Evaluation[];
  readonly period: string;
}) => {
  const styles = useStyles();
  const text = useText();
  const { app, words, format, attempt, filterRows } = usePane();
  const present = useApp(({ book }) => book.tables.penilaian.present);
  const { judge } = words;
  const missing = evaluations.filter(({ row }) => row === "");
  const complete = evaluations.filter(
    ({ status, predicate, row }) => row !== "" && predicate && (status === "" || status === "draf"),
  );
  const final = evaluations.filter(({ status }) => status === "final");
  const ids = (some: readonly Evaluation[]) => some.map(({ row }) => row);
  const count = (some: readonly Evaluation[]) => format.number(some.length);
  return (
    <section className={styles.all}>
      <h2 className={text.subtitle}>{judge.forAll}</h2>
      <div className={styles.buttons}>
        {missing.length > 0 && (
          <ActionButton
            size="small"
            onPress={() =>
              attempt(() =>
                app.run("prepareEvaluations", { periode: period, plans: missing.map(({ skp }) => skp) }),
              )
            }
          >
            {judge.prepare(count(missing))}
          </ActionButton>
        )}
        {complete.length > 0 && (
          <ActionButton
            size="small"
            onPress={() => attempt(() => app.run("finishEvaluations", { evaluations: ids(complete) }))}
          >
            {judge.finishAll(count(complete))}
          </ActionButton>
        )}
        {final.length > 0 && (
          <ActionButton
            size="small"
            onPress={() => attempt(() => app.run("endorse", { evaluations: ids(final) }))}
          >
            {judge.endorseAll(count(final))}
          </ActionButton>
        )}
        {present && (
          <>
            <ActionButton
              size="small"
              disabled={missing.length === evaluations.length}
              onPress={() =>
                attempt(() =>
                  filterRows("penilaian", {
                    periode: [period],
                    idSkp: evaluations.map(({ skp }) => skp),
                  }),
                )
              }
            >
              {judge.filterSheet}
            </ActionButton>
            <ActionButton size="small" onPress={() => attempt(() => filterRows("penilaian", {}))}>
              {judge.unfilterSheet}
            </ActionButton>
          </>
        )}
      </div>
      {present && <span className={text.quiet}>{judge.filterSheetHint}</span>}
    </section>
  );
};
