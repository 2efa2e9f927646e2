import { id as words } from "../../../src/locale/id";
import type { Book } from "../../../src/model/book";
import { isFinished } from "../../../src/model/evaluation";
import { progressOf } from "../../../src/model/progress";
import type { StageProgress } from "../../../src/model/progress";
import { recapOf, tallyOf } from "../../../src/model/recap";
import { columnInWords } from "../../../src/taskpane/views/report";
import type { SeenPane } from "../paneFrame";

/** The cells of the recap that the page shows, by what is heard of them: "Bidang Kearsipan, Tahun" is "5/5". */
export const shownRecap = async ({ frame }: SeenPane): Promise<ReadonlyMap<string, string>> => {
  const cells = frame.getByRole("table", { name: "Rekap unit dan bulan" }).locator("tbody button");
  await cells.first().waitFor();
  const texts = await cells.allTextContents();
  return new Map(
    texts.map((text) => {
      const [, name = "", told = ""] = /^(.*): (\S+) /.exec(text) ?? [];
      return [name, told];
    }),
  );
};

/** The same of a workbook, as the model counts it. */
export const recapTold = (book: Book): ReadonlyMap<string, string> =>
  new Map(
    recapOf(book).cells.flatMap((row) =>
      row.map(({ unit, column, entries }) => {
        const { judged, counted } = tallyOf(entries);
        return [`${unit}, ${columnInWords(column, words)}`, counted === 0 ? "–" : `${judged}/${counted}`];
      }),
    ),
  );

/** How many people have a finished evaluation in a period that counts: of a definitive post, of who was never away. */
export const countedPeople = ({ tables }: Book, period: string): number => {
  const away = new Set(tables.keaktifan.rows.map(({ idPegawai }) => idPegawai));
  const plans = new Map(tables.skp.rows.map((row) => [row.id, row]));
  const people = tables.penilaian.rows
    .filter((row) => row.periode === period && isFinished(row))
    .flatMap(({ idSkp }) => plans.get(idSkp) ?? [])
    .filter(({ kedudukan, idPegawai }) => kedudukan === "Definitif" && !away.has(idPegawai));
  return new Set(people.map(({ idPegawai }) => idPegawai)).size;
};

/** The four stages of the year on a day (Excel's serial number), by name. */
export const stagesOf = (book: Book, day: number): Readonly<Record<string, StageProgress>> =>
  Object.fromEntries(progressOf(book, day).stages.map((stage) => [stage.stage, stage]));
