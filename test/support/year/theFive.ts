import { isFinished } from "../../../src/model/evaluation";
import type { Day } from "./day";
import { evaluationOf, indicatorsOf, realisedOf } from "./find";
import { five, four, headName, headOfHead } from "./office";
import { judgeByKeys, openJudging, openWork, showInJudging, workAs, write } from "./paneWork";
import type { Keys } from "./paneWork";
import { bookWhere, readBook } from "./readBook";
import { typed } from "./sheetWork";

/** Writes into the pane what the five have still to report of a period, which is each target. */
export const reportByPane = async ({ workbench, pane }: Day, period: string): Promise<void> => {
  const book = await readBook(workbench);
  for (const name of five) {
    const open = indicatorsOf(book, name).filter(({ id }) => realisedOf(book, id, period) === "");
    if (open.length === 0) continue;
    await openWork(pane, name, period);
    await write(
      pane,
      ...open.map(({ indikator, target }) => [`Realisasi: ${indikator}`, typed(target)] as const),
    );
  }
};

const sesuai: Keys = { keys: ["2", "5"] };

/** Judges the five by keys: the head the four, as `given` says, and whoever judges the head the fifth. */
export const judgeByPane = async (
  { workbench, pane }: Day,
  period: string,
  given: readonly Keys[],
): Promise<void> => {
  await workAs(pane, headName);
  await openJudging(pane, period);
  await pane.button(/^Berikutnya yang belum/).click();
  for (const [at, name] of four.entries()) await judgeByKeys(workbench, pane, name, given[at] ?? sesuai);
  await pane.frame.getByText("4 dari 4 SKP sudah dinilai").waitFor();
  await finished({ workbench, pane }, four, period);
  await workAs(pane, headOfHead);
  await openJudging(pane, period);
  await showInJudging(pane, headName);
  await judgeByKeys(workbench, pane, headName, sesuai);
  await finished({ workbench, pane }, [headName], period);
};

/** Ends once the sheet says that people are judged: the pane shows it first and writes it behind. */
const finished = ({ workbench }: Day, people: readonly string[], period: string) =>
  bookWhere(workbench, (book) => people.every((name) => isFinished(evaluationOf(book, name, period))));
