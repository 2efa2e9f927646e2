import { isYearly } from "../../../src/model/periods";
import { countsOf, evaluationsOf, isFinal } from "../../../src/taskpane/views/judge";
import { periodsOf } from "../../../src/taskpane/views/periods";
import { workEntries } from "../../../src/taskpane/views/work";
import type { Day } from "./day";
import { carryOut, choosePeriod, openJudging } from "./paneWork";
import { bookWhere, readBook } from "./readBook";
import { pasteInto, typed } from "./sheetWork";

/** Everybody's realisations of a period: the pane makes the rows, the sheet takes what was achieved by paste, which is the target. */
export const reportForAll = async ({ workbench, pane }: Day, period: string): Promise<void> => {
  const before = await readBook(workbench);
  await pane.tab("Laksana");
  await choosePeriod(pane, period);
  if (workEntries(before, period, 0).some(({ unprepared }) => unprepared > 0))
    await carryOut(pane, () => pane.button("Siapkan baris realisasi").click());
  const book = await readBook(workbench);
  const targets = new Map(book.tables.indikator.rows.map(({ id, target }) => [id, target]));
  await pasteInto(workbench, book, "realisasi", ["realisasi"], ({ periode, realisasi, idIndikator }) =>
    periode === period && realisasi === "" ? [typed(targets.get(idIndikator) ?? "")] : undefined,
  );
  await bookWhere(workbench, (now) => workEntries(now, period, 0).every(({ done, total }) => done === total));
};

/** What everybody gets whom nobody has judged yet: most sesuai, some more. */
const ratingsAt = (at: number): readonly [string, string] => [
  at % 5 === 3 ? "Di Atas Ekspektasi" : "Sesuai Ekspektasi",
  at % 7 === 4 ? "Di Atas Ekspektasi" : "Sesuai Ekspektasi",
];

/**
 * Judges all who wait for it in a period by what the pane does for all at once: it makes the rows, the sheet takes the
 * ratings by one paste, the pane makes them final and endorses what is final.
 */
export const judgeForAll = async ({ workbench, pane }: Day, period: string): Promise<void> => {
  const before = evaluationsOf(await readBook(workbench), period);
  await openJudging(pane, period);
  if (before.some(({ row }) => row === ""))
    await carryOut(pane, () => pane.button(/^Siapkan \d+ baris/).click());
  const book = await readBook(workbench);
  const waits = new Map(
    evaluationsOf(book, period)
      .filter((one) => one.notJudged === "" && !isFinal(one))
      .map(({ row }, at) => [row, ratingsAt(at)]),
  );
  await pasteInto(workbench, book, "penilaian", ["ratingHasil", "ratingPerilaku"], ({ id }) => waits.get(id));
  // The pane has followed the selection in the sheet.
  await openJudging(pane, period);
  if (waits.size > 0)
    await carryOut(pane, () => pane.button(`Jadikan final yang lengkap (${waits.size})`).click());
  await endorseForAll({ workbench, pane }, period);
};

/** Endorses all that is final in a period. */
export const endorseForAll = async ({ workbench, pane }: Day, period: string): Promise<void> => {
  const final = evaluationsOf(await readBook(workbench), period).filter(({ status }) => status === "final");
  if (final.length === 0) return;
  await openJudging(pane, period);
  await carryOut(pane, () => pane.button(`Sahkan yang final (${final.length})`).click());
};

/** Reports, judges and endorses whatever still waits for it in the periods that ended before a day, the year last. */
export const closePeriods = async (day: Day, today: number): Promise<void> => {
  let book = await readBook(day.workbench);
  for (const { name, ends } of periodsOf(book)) {
    if (ends === null || ends >= today) continue;
    const reports =
      !isYearly({ periode: name }) && workEntries(book, name, 0).some(({ done, total }) => done < total);
    if (reports) await reportForAll(day, name);
    const all = evaluationsOf(book, name);
    if (countsOf(all).open > 0) await judgeForAll(day, name);
    else if (all.some(({ status }) => status === "final")) await endorseForAll(day, name);
    else continue;
    book = await readBook(day.workbench);
  }
};
