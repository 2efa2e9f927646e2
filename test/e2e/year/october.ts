import type { Year } from "../../support/year/day";
import { serial } from "../../support/year/day";
import { evaluationOf } from "../../support/year/find";
import { five, headName, headOfHead, rating, third } from "../../support/year/office";
import { workAsNobody } from "../../support/year/paneWork";
import { readBook } from "../../support/year/readBook";
import { stagesOf } from "../../support/year/recap";
import { judgeByPane } from "../../support/year/theFive";
import { closePeriods } from "../../support/year/unitWide";

/** The third quarter is judged. */
export const october = ({ come, now }: Year): void => {
  test("the penilai judges the four one by one, by keys, and the penilai of the penilai the fifth", async () => {
    await come("2026-10-06");
    const { workbench } = now();
    const note = "Perlu pendampingan menata notula";
    await judgeByPane(now(), third, [
      { keys: ["2", "5"] },
      { keys: ["3", "5"] },
      { keys: ["2", "6"] },
      { keys: ["1", "5"], note },
    ]);
    const book = await readBook(workbench);
    expect(five.map((name) => evaluationOf(book, name, third))).toMatchObject([
      { ratingHasil: rating.as, ratingPerilaku: rating.as, dinilaiOleh: headOfHead },
      { ratingHasil: rating.as, ratingPerilaku: rating.as, dinilaiOleh: headName },
      { ratingHasil: rating.above, ratingPerilaku: rating.as, dinilaiOleh: headName },
      { ratingHasil: rating.as, ratingPerilaku: rating.above, dinilaiOleh: headName },
      { ratingHasil: rating.below, ratingPerilaku: rating.as, dinilaiOleh: headName, catatan: note },
    ]);
    for (const name of five)
      expect(evaluationOf(book, name, third)).toMatchObject({
        status: "final",
        tanggal: serial("2026-10-06"),
      });
  });

  test("the rest reports and is judged by what the pane does for all at once, and all that is final is endorsed", async () => {
    const { workbench, pane } = now();
    const before = await readBook(workbench);
    await workAsNobody(pane);
    await closePeriods(now(), serial("2026-10-06"));
    const book = await readBook(workbench);
    expect(stagesOf(book, serial("2026-10-06"))).toMatchObject({
      penilaian: { open: 0 },
      tindakLanjut: { open: 0 },
    });
    for (const name of five)
      expect(evaluationOf(book, name, third)).toEqual({
        ...evaluationOf(before, name, third),
        status: "disahkan",
      });
  });
};
