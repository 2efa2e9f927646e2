import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { standingsIn } from "../../../model/distribution";
import type { Standing } from "../../../model/distribution";
import { useApp, usePane } from "../../pane/context";
import { evaluationsIn, feedbackIn, withWaiting } from "../../views/judge";
import type { Evaluation, FeedbackByValue, Judgement } from "../../views/judge";
import type { Answer } from "./FeedbackFields";
import { judgeQueueOf } from "./judgeQueue";
import type { Say } from "./JudgeCard";

/** How long somebody must be looked at before the sheet turns to that row, in milliseconds. */
const glance = 400;

/** The evaluations of a period with what waits to be written, and how to judge. */
export const useJudging = (period: string | undefined) => {
  const { app, me } = usePane();
  const written = useApp((state) => state.book);
  const queue = judgeQueueOf(app);
  const { waiting, held } = useStore(queue.store);
  const book = useMemo(
    () =>
      withWaiting(
        written,
        waiting.flatMap((one) => (one.action === "judge" ? [one.wish] : [])),
      ),
    [written, waiting],
  );
  const standings: readonly Standing[] = useMemo(
    () => (period === undefined ? [] : standingsIn(book, period)),
    [book, period],
  );
  const evaluations = useMemo(() => evaluationsIn(standings), [standings]);
  const sayOf =
    (one: Evaluation): Say =>
    ({ cells = {}, ...rest }) => {
      if (period === undefined) return;
      const row = book.tables.penilaian.rows.find(
        ({ idSkp, periode }) => idSkp === one.skp && periode === period,
      );
      const edits = Object.entries(cells).map(([column, to]) => ({
        column,
        from: row?.[column as Column] ?? null,
        to,
      }));
      queue.put({
        action: "judge",
        wish: {
          periode: period,
          idSkp: one.skp,
          cells: edits as Judgement["cells"],
          oleh: me?.nama ?? "",
          ...rest,
        },
      });
    };
  const feedbackOf = (one: Evaluation): FeedbackByValue =>
    feedbackIn(
      written,
      waiting.flatMap((each) => (each.action === "giveFeedback" ? [each.wish] : [])),
      one,
      period ?? "",
    );
  const answerOf =
    ({ skp }: Evaluation): Answer =>
    (nilai, from, to) => {
      if (period === undefined) return;
      queue.put({ action: "giveFeedback", wish: { periode: period, idSkp: skp, nilai, from, to } });
    };
  return { book, standings, evaluations, waiting, held, again: queue.again, sayOf, feedbackOf, answerOf };
};

type Column = Judgement["cells"][number]["column"];

/** Selects the row of who is judged in the sheet, once one stays with that person. */
export const useShownRow = (row: string): void => {
  const { showRow, attempt, moved } = usePane();
  useEffect(() => {
    // Who came by a selection in the sheet is selected there already.
    if (row === "" || !moved) return;
    const timer = setTimeout(() => attempt(() => showRow("penilaian", row, "ratingHasil")), glance);
    return () => clearTimeout(timer);
  }, [row]);
};
