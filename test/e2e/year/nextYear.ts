import type { Book } from "../../../src/model/book";
import type { GivenFile, Year } from "../../support/year/day";
import { serial } from "../../support/year/day";
import { planOf, resultsOf } from "../../support/year/find";
import { five, unitOfFive } from "../../support/year/office";
import { carryOut, givePast } from "../../support/year/paneWork";
import { bookOf, readBook } from "../../support/year/readBook";

/** The next year begins with what this one leaves. */
export const nextYear = ({ begin, leave, now }: Year): void => {
  let last: GivenFile;
  let before: Book;
  const textsOf = (book: Book, name: string) => resultsOf(book, name).map(({ rencana }) => rencana);

  test("the workbook of 2026 becomes the drafts of 2027: every plan that ran to the end of the year, and no judgement", async () => {
    last = await leave();
    before = await bookOf(last);
    await begin("2027-01-15");
    const { workbench, pane } = now();
    await pane.button("Mulai dari tahun lalu").click();
    await givePast(pane, last);
    await pane.button("Lihat yang akan dilakukan").click();
    await pane.agree();
    await pane.heading("Rencana").waitFor();
    const book = await readBook(workbench);
    expect(new Set(book.tables.skp.rows.map(({ status }) => status))).toEqual(new Set(["draf"]));
    expect(book.tables.penilaian.rows).toEqual([]);
    for (const name of five) expect(textsOf(book, name)).toEqual(textsOf(before, name));
  });

  test("the SKP of the five are handed in and agreed for the new year", async () => {
    const { workbench, pane } = now();
    await pane.frame.getByRole("searchbox", { name: "Cari nama, jabatan, atau unit" }).fill(unitOfFive);
    await carryOut(pane, () => pane.button("Ajukan semua draf (5)").click());
    await carryOut(pane, () => pane.button("Tetapkan semua yang diajukan (5)").click());
    const book = await readBook(workbench);
    for (const name of five)
      expect(planOf(book, name)).toMatchObject({
        status: "ditetapkan",
        versi: 1,
        tanggal: serial("2027-01-15"),
        mulai: serial("2027-01-01"),
        selesai: serial("2027-12-31"),
      });
    const agreed = book.tables.skp.rows.filter(({ status }) => status === "ditetapkan");
    expect(agreed).toHaveLength(5);
  });

  test("last year's file beside them says what was kept", async () => {
    const { pane } = now();
    await pane.menu("Impor");
    await pane.button(/^Mulai dari tahun lalu/).click();
    await givePast(pane, last);
    for (const name of five) {
      const card = pane.frame
        .getByRole("listitem")
        .filter({ has: pane.frame.getByLabel(`Bawa SKP ${name}`) });
      await card.getByText(`${resultsOf(before, name).length} sama`, { exact: true }).waitFor();
      await card.getByText("SKP tahun ini sudah ditetapkan, jadi tidak ditambah").waitFor();
    }
  });
};
