import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { progressOf } from "../../model/progress";
import type { StageProgress } from "../../model/progress";
import { useApp, usePane } from "../pane/context";
import type { Route } from "../pane/route";
import { Bar } from "../parts/Bar";
import { Card } from "../parts/Card";
import { Page } from "../parts/Page";
import { ProblemsNote } from "../parts/ProblemsNote";
import { nextStepCard } from "../sentences/nextStep";
import { TextButton } from "../parts/TextButton";
import { useText } from "../parts/useText";
import { FirstVisit } from "./FirstVisit";

const AgreedNote = lazy(async () => ({
  default: (await import("./agreement/AgreedNote")).AgreedNote,
}));
const FormNotes = lazy(async () => ({ default: (await import("./formChanges/FormNotes")).FormNotes }));

const useStyles = makeStyles({
  next: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "16px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  nextTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
  },
  say: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  stages: { display: "grid", gap: "8px", gridTemplateColumns: "minmax(0, 1fr)" },
  counts: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "16px", minHeight: "24px" },
});

/** One next step and the four stages; on a first visit three ways to begin. */
export const Beranda = () => {
  const styles = useStyles();
  const text = useText();
  const { words, format, go } = usePane();
  const book = useApp((state) => state.book);
  const today = useApp((state) => state.today);
  const isTyped = useApp((state) => state.typed.length > 0);
  const isAgreed = useApp((state) => state.book.tables.kesepakatan.rows.length > 0);
  const { stages, next } = useMemo(() => progressOf(book, today), [book, today]);
  const card = nextStepCard(next, words, format);
  if (!card) return <FirstVisit />;
  return (
    <Page title={words.home.title}>
      <section className={styles.next} aria-label={words.home.nextStep}>
        <h2 className={styles.nextTitle}>{words.home.nextStep}</h2>
        <p className={styles.say}>{card.say}</p>
        <Button appearance="primary" onClick={() => go(card.to)}>
          {card.button}
        </Button>
      </section>
      <ProblemsNote />
      {isAgreed && (
        <Suspense>
          <AgreedNote />
        </Suspense>
      )}
      {isTyped && (
        <Suspense>
          <FormNotes />
        </Suspense>
      )}
      <h2 className={text.subtitle}>{words.home.stagesTitle}</h2>
      <div className={styles.stages}>
        {stages.map((stage) => (
          <StageCard key={stage.stage} {...stage} />
        ))}
      </div>
    </Page>
  );
};

const StageCard = ({ stage, done, open, late }: StageProgress) => {
  const styles = useStyles();
  const text = useText();
  const { words, format, go } = usePane();
  const { name, unit } = words.home.stages[stage];
  const counts = { done, open, late };
  return (
    <Card>
      <div className={text.ends}>
        <span className={text.name}>{name}</span>
        <span className={text.quiet}>{unit}</span>
      </div>
      {done + open === 0 ? (
        <span className={text.quiet}>{words.home.stageEmpty}</span>
      ) : (
        <>
          <Bar done={done} open={open - late} late={late} />
          <div className={styles.counts}>
            {(["done", "open", "late"] as const).map((kind) => {
              const said = words.home.counts[kind](format.number(counts[kind]));
              return counts[kind] === 0 ? (
                <span key={kind} className={text.quiet}>
                  {said}
                </span>
              ) : (
                <TextButton key={kind} onPress={() => go(links[stage][kind === "done" ? "done" : "open"])}>
                  {said}
                </TextButton>
              );
            })}
          </div>
        </>
      )}
    </Card>
  );
};

/** Where the counts of a stage lead: what is done, and what is open or late. */
const links: Readonly<Record<StageProgress["stage"], { readonly done: Route; readonly open: Route }>> = {
  perencanaan: {
    done: { page: "rencana", filter: "ditetapkan" },
    open: { page: "rencana", filter: "belum" },
  },
  pelaksanaan: {
    done: { page: "laksana", filter: "selesai" },
    open: { page: "laksana", filter: "belum" },
  },
  penilaian: { done: { page: "nilai", filter: "sudah" }, open: { page: "nilai", filter: "belum" } },
  tindakLanjut: {
    done: { page: "tindakLanjut" },
    open: { page: "nilai", filter: "belumDisahkan" },
  },
};
