import type { Year } from "../../support/year/day";
import { serial } from "../../support/year/day";
import { evaluationOf } from "../../support/year/find";
import { five, headName, headOfHead, rating, third } from "../../support/year/office";
import { readBook } from "../../support/year/readBook";
import { judgeByPane } from "../../support/year/theFive";

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
};
