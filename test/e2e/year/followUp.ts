import { downloadFile, readCells, sheetNames } from "../../support/browser";
import type { Year } from "../../support/year/day";
import { serial } from "../../support/year/day";
import { evaluationOf } from "../../support/year/find";
import { five, four, headName, rating, unitOfFive, wholeYear, added } from "../../support/year/office";
import { carryOut, choosePeriod, openFollowUp, openPlan } from "../../support/year/paneWork";
import { pdfPages } from "../../support/year/pdf";
import { bookOf, readBook } from "../../support/year/readBook";
import { countedPeople, recapTold, shownRecap } from "../../support/year/recap";
import { bare } from "../../workbench/pdf/printed";

/** What follows from the year, and its papers. */
export const followUp = ({ come, now }: Year): void => {
  const [, objector = ""] = four;

  test("one objects within the 14 days, the penilai explains, the superior decides, and the old ratings stay readable", async () => {
    await come("2027-01-15");
    const { workbench, pane } = now();
    const { frame, button } = pane;
    await openFollowUp(pane, "keberatan", wholeYear);
    await frame.getByRole("searchbox", { name: "Cari nama" }).fill(objector);
    await frame.getByText("Batas keberatan 20 Januari 2027. 5 hari lagi.").waitFor();
    await button(`Catat keberatan: ${objector}`).click();
    await frame.getByRole("textbox", { name: "Alasan keberatan" }).fill("Layanan peneliti belum dihitung");
    await carryOut(pane, () => button("Simpan").click());
    await frame.getByText("Diajukan 15 Januari 2027, dalam batas waktu.").waitFor();
    await button(`Catat penjelasan penilai: ${objector}`).click();
    await frame.getByRole("textbox", { name: "Penjelasan pejabat penilai" }).fill("Datanya baru masuk");
    await carryOut(pane, () => button("Simpan").click());
    await button(`Catat keputusan atasan: ${objector}`).click();
    await frame.getByRole("radio", { name: "hasil evaluasi diubah" }).check();
    await frame.getByRole("combobox", { name: "Rating hasil kerja yang baru" }).selectOption(rating.above);
    await frame.getByRole("textbox", { name: "Keputusan atasan pejabat penilai" }).fill("Diterima.");
    await carryOut(pane, () => button("Simpan").click());

    const book = await readBook(workbench);
    const { id, ...judged } = evaluationOf(book, objector, wholeYear);
    expect(judged).toMatchObject({ ratingHasil: rating.above, status: "disahkan" });
    expect(book.tables.keberatan.rows.filter(({ idEvaluasi }) => idEvaluasi === id)).toMatchObject([
      {
        tanggal: serial("2027-01-15"),
        alasan: "Layanan peneliti belum dihitung",
        penjelasan: "Datanya baru masuk",
        hasil: "hasil evaluasi diubah",
        keputusan: `Diterima. Semula: hasil kerja ${rating.as}, perilaku ${rating.as}, predikat Baik.`,
        tanggalKeputusan: serial("2027-01-15"),
      },
    ]);
  });

  test("a reward follows from the year, and the angka kredit of functional posts are recorded", async () => {
    const { workbench, pane } = now();
    const [name = ""] = four;
    const { frame, button } = pane;
    await openFollowUp(pane, "catatan", wholeYear);
    await frame.getByRole("searchbox", { name: "Cari nama" }).fill(name);
    await button(`Tambah tindak lanjut: ${name}`).click();
    await frame.getByRole("combobox", { name: "Jenis" }).selectOption("penghargaan");
    await frame.getByRole("textbox", { name: "Uraian" }).fill("Piagam arsiparis teladan");
    await carryOut(pane, () => button("Simpan").click());
    await frame.getByText("Penghargaan: Piagam arsiparis teladan").waitFor();
    const state = frame.getByRole("combobox", { name: "Status: Piagam arsiparis teladan" });
    await carryOut(pane, () => state.selectOption("ditetapkan"));
    await openFollowUp(pane, "angkaKredit");
    await carryOut(pane, () => button(/^Catat angka kredit/).click());

    const book = await readBook(workbench);
    const { id } = evaluationOf(book, name, wholeYear);
    expect(book.tables.tindakLanjut.rows.filter(({ idEvaluasi }) => idEvaluasi === id)).toMatchObject([
      { jenis: "penghargaan", uraian: "Piagam arsiparis teladan", status: "ditetapkan" },
    ]);
    // Ahli Muda, Sangat Baik, twelve months: 150% of 25.
    expect(book.tables.angkaKredit.rows.filter(({ idEvaluasi }) => idEvaluasi === id)).toMatchObject([
      { predikat: "Sangat Baik", bulan: 12, angkaKredit: 37.5 },
    ]);
  });

  test("the recap says of every unit what the saved workbook holds: who was judged of those who count", async () => {
    const { workbench, pane } = now();
    await pane.tab("Laporan");
    await choosePeriod(pane, wholeYear);
    const shown = await shownRecap(pane);
    const book = await bookOf(await downloadFile(workbench));
    const told = recapTold(book);
    expect(shown).toEqual(new Map([...shown.keys()].map((cell) => [cell, told.get(cell)])));
    expect(shown.get(`${unitOfFive}, Tahun`)).toBe("5/5");
    const judged = [...shown].filter(([cell]) => cell.endsWith(", Tahun")).map(([, said]) => parseInt(said));
    expect(judged.reduce((sum, one) => sum + (one || 0), 0)).toBe(countedPeople(book, wholeYear));
  });

  test("the forms of the unit are made, downloaded as a PDF that has them all, and removed again", async () => {
    const { workbench, pane } = now();
    const { frame, button } = pane;
    const before = await sheetNames(workbench);
    await pane.tab("Laporan");
    await button("Cetak formulir satu unit").click();
    await frame.getByRole("combobox", { name: "Siapa" }).selectOption({ label: `${unitOfFive} (5)` });
    await frame.getByRole("checkbox", { name: "Evaluasi kinerja", exact: true }).click();
    await frame.getByRole("combobox", { name: "Periode" }).selectOption(wholeYear);
    await carryOut(pane, () => button("Buat 10 lembar").click());
    expect((await sheetNames(workbench)).length).toBe(before.length + 10);
    const pages = await pdfPages(workbench, "Unduh PDF semua lembar siap cetak");
    for (const name of five)
      expect(pages.filter((text) => text.includes(bare(name))).length).toBeGreaterThan(1);
    const adjusted = pages.filter((text) => text.includes("versi2"));
    for (const name of [four[0], four.at(-1)])
      expect(adjusted.some((text) => text.includes(bare(name ?? "")))).toBe(true);
    expect(pages.some((text) => text.includes(bare(added.rencana)))).toBe(true);
    await carryOut(pane, () => button("Hapus lembar cetak").click());
    expect(await sheetNames(workbench)).toEqual(before);
  });

  test("the document of the year of one person is printed with the decided ratings", async () => {
    const { workbench, pane } = now();
    const { frame } = pane;
    await openPlan(pane, objector);
    await frame.getByLabel("Formulir", { exact: true }).selectOption({ label: "Dokumen evaluasi kinerja" });
    await choosePeriod(pane, wholeYear);
    await carryOut(pane, () => pane.button("Buat formulir").click());
    const texts = (await readCells(workbench, "A1:J80", { what: "text" })).flat();
    expect(texts).toEqual(expect.arrayContaining([objector, headName]));
    const pages = await pdfPages(workbench, "Unduh PDF lembar ini");
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.join("")).toContain(bare(objector));
  });
};
