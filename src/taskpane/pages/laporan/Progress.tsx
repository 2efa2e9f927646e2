import { useMemo } from "react";
import { progressOf } from "../../../model/progress";
import { useApp, usePane } from "../../pane/context";
import { Bar } from "../../parts/Bar";
import { useText } from "../../parts/useText";
import { Section } from "./Section";
import type { ReportMatter } from "./useReport";

/** How far the four stages of the year are. */
export const Progress = ({ matter }: { readonly matter: ReportMatter }) => {
  const text = useText();
  const { words, format } = usePane();
  const today = useApp((state) => state.today);
  const { stages } = useMemo(() => progressOf(matter.book, today), [matter.book, today]);
  const { home } = words;
  return (
    <Section kind="progress" matter={matter}>
      {stages.map(({ stage, done, open, late }) => (
        <div key={stage}>
          <div className={text.ends}>
            <span className={text.name}>{home.stages[stage].name}</span>
            <span className={text.quiet}>{home.stages[stage].unit}</span>
          </div>
          {done + open > 0 && <Bar done={done} open={open - late} late={late} />}
          <span className={text.quiet}>
            {done + open === 0
              ? home.stageEmpty
              : [
                  home.counts.done(format.number(done)),
                  home.counts.open(format.number(open)),
                  ...(late > 0 ? [home.counts.late(format.number(late))] : []),
                ].join(" · ")}
          </span>
        </div>
      ))}
    </Section>
  );
};
