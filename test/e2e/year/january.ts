import type { Year } from "../../support/year/day";
import { leftOut, unshown } from "../../support/year/cases";
import { serial } from "../../support/year/day";
import { evaluationOf, indicatorsOf, realisedOf, resultsOf } from "../../support/year/find";
import { five, four, headName, rating, third, fourth, wholeYear } from "../../support/year/office";
import {
  carryOut,
  openFollowUp,
  openJudging,
  openWork,
  workAs,
  workAsNobody,
} from "../../support/year/paneWork";
import { readBook } from "../../support/year/readBook";
import { stagesOf } from "../../support/year/recap";
import { judgeByPane, reportByPane } from "../../support/year/theFive";
import { closePeriods } from "../../support/year/unitWide";

/** The fourth quarter and the year are judged. */
export const january = ({ come, now }: Year): void => {
  test("the steps of the quarter before are taken over, and the five report the last quarter", async () => {
    await come("2027-01-06");
    const { workbench, pane } = now();
    const [name = ""] = four;
    await openWork(pane, name, fourth);
    await carryOut(pane, () => pane.button(`Salin rencana aksi ${third}`).click());
    await reportByPane(now(), fourth);
    const book = await readBook(workbench);
    const results = new Set(resultsOf(book, name).map(({ id }) => id));
    const stepsIn = (period: string) =>
      book.tables.rencanaAksi.rows
        .filter(({ idKinerja, periode }) => results.has(idKinerja) && periode === period)
        .map(({ rencana, target }) => [rencana, target]);
    expect(stepsIn(fourth)).toEqual(stepsIn(third));
    expect(stepsIn(fourth)).not.toEqual([]);
    for (const one of five)
      for (const { id } of indicatorsOf(book, one)) expect(realisedOf(book, id, fourth)).not.toBe("");
  });

  test("the five are judged for the last quarter, and for the year with its quarters beside", async () => {
    const { workbench, pane } = now();
    await judgeByPane(now(), fourth, []);
    await workAs(pane, headName);
    await openJudging(pane, wholeYear);
    const [name = ""] = four.slice(-1);
    await pane.frame.getByRole("list", { name: "Nilai" }).getByRole("button", { name }).click();
    await pane.frame.getByText("tinjauan baru atas satu tahun, bukan rata-rata periode").waitFor();
    await pane.frame.getByText(`${third}: Hasil kerja Di bawah, Perilaku kerja Sesuai`).waitFor();
    await judgeByPane(now(), wholeYear, [{ keys: ["3", "6"] }, { keys: ["2", "5"] }]);
    const book = await readBook(workbench);
    expect(four.map((one) => evaluationOf(book, one, wholeYear))).toMatchObject([
      { ratingHasil: rating.above, ratingPerilaku: rating.above, status: "final" },
      ...four.slice(1).map(() => ({ ratingHasil: rating.as, ratingPerilaku: rating.as, status: "final" })),
    ]);
  });

  test("the rest is judged for whatever has ended, the year last, and nothing waits any more", async () => {
    const { workbench, pane } = now();
    await workAsNobody(pane);
    await closePeriods(now(), serial("2027-01-06"));
    const book = await readBook(workbench);
    expect(stagesOf(book, serial("2027-01-06"))).toMatchObject({
      perencanaan: { open: 0 },
      pelaksanaan: { open: 0 },
      penilaian: { open: 0 },
      tindakLanjut: { open: 0 },
    });
    await pane.tab("Beranda");
    await pane.frame.getByText("Semua yang dapat dikerjakan hari ini sudah selesai.").waitFor();
  });

  test("every case on the list of the sample is still there, and none of its people was left out", async () => {
    const book = await readBook(now().workbench);
    expect(unshown(book, serial("2026-12-31"))).toEqual([]);
    expect(leftOut(book, serial("2026-09-25"))).toEqual([]);
  });

  test("it is noted when each of the four received the result of the year", async () => {
    const { workbench, pane } = now();
    await openFollowUp(pane, "keberatan", wholeYear);
    for (const name of four) {
      await pane.button(`Catat tanggal diterima: ${name}`).click();
      await carryOut(pane, () => pane.button("Simpan").click());
    }
    const book = await readBook(workbench);
    for (const name of four)
      expect(evaluationOf(book, name, wholeYear)).toMatchObject({ diterimaTanggal: serial("2027-01-06") });
  });
};
