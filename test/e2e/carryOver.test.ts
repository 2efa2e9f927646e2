import { additionalResults, mainResults } from "../fixtures/skpFormTexts";
import { skpForm } from "../fixtures/skpForm";
import { fileOfBook } from "../fixtures/bookFile";
import {
  openWorkbench,
  patience,
  readCells,
  type Site,
  startSite,
  typeInto,
  type Workbench,
} from "../support/browser";
import { flaws, narrow, type SeenPane, seePane } from "../support/paneFrame";
import { smallOffice } from "../taskpane/book";

jest.setTimeout(5 * patience);

let site: Site;
let workbench: Workbench;
let pane: SeenPane;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
  await narrow(workbench);
  pane = await seePane(workbench);
});
afterAll(() => site.stop());

test("a workbook of last year that is only a file becomes this year's drafts, each shown first", async () => {
  await pane.button("Mulai dari tahun lalu").click();
  await pane.heading("Mulai dari tahun lalu").waitFor();
  expect(await flaws(pane)).toEqual([]);
  await pane.give("SKP 2026.xlsx", fileOfBook(smallOffice));
  await pane.frame.getByText("SKP 2026.xlsx: 3 SKP tahun 2026").waitFor();
  await pane.button("Lihat rinciannya").first().click();
  expect(await flaws(pane)).toEqual([]);
  await pane.button("Lihat yang akan dilakukan").click();
  await pane.agree();
  await pane.heading("Rencana").waitFor();
  const texts = (await readCells(workbench, "I5:I8", { sheet: "Rencana" })).flat();
  expect(texts.sort()).toEqual(
    ["Laporan sirkulasi", "Layanan keliling", "Meningkatnya minat baca", "Panitia hari jadi"].sort(),
  );
});

test("results saved to the library come into another plan", async () => {
  await pane.button(/^Daftar SKP$/).click();
  await pane.button(/Sri Lestari/).click();
  await pane.button("Simpan ke pustaka").click();
  await pane.agree();
  await pane.tab("Rencana");
  await pane.button(/Andi Pratama/).click();
  await pane.button("Ambil dari pustaka").click();
  await pane.frame.getByRole("checkbox", { name: "Layanan keliling" }).check();
  expect(await flaws(pane)).toEqual([]);
  await pane.button("Tambahkan ke SKP (1)").click();
  await pane.frame.getByText("Sudah ada di SKP ini").waitFor();
  const owners = (await readCells(workbench, "A5:I9", { sheet: "Rencana" })).map((row) => [row[0], row[8]]);
  expect(owners).toContainEqual(["Andi Pratama", "Layanan keliling"]);
});

/** Replaces a text of a column of a sheet as a person does; the pane's own requests are none, so it reads again. */
const typeOver = async (sheet: string, text: string, other: string) => {
  const frame = await workbench.pane();
  const address = await frame.evaluate(
    ([name, from]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const cell = worksheet.getUsedRange().find(from, { completeMatch: true });
        cell.load("address");
        worksheet.activate();
        await context.sync();
        return cell.address.split("!").at(-1) ?? "";
      }),
    [sheet, text] as const,
  );
  await typeInto(workbench, address, other);
};

test("last year's file beside drafts that went on tells what changed, with both, what is gone, new and the same", async () => {
  await typeOver("Rencana", "Laporan sirkulasi", "Laporan sirkulasi tiap bulan");
  await typeOver("Rencana", "Panitia hari jadi", "Menyusun katalog daring");
  await typeOver("Indikator", "24 kali", "36 kali");
  await pane.tab("Beranda");
  await pane.menu("Impor");
  await pane.button(/^Mulai dari tahun lalu/).click();
  await pane.give("SKP 2026.xlsx", fileOfBook(smallOffice));

  await pane.frame.getByText("2 berubah · 1 baru tahun ini · 1 tidak ada lagi").waitFor();
  const card = pane.frame.getByRole("listitem").filter({ hasText: "Sri Lestari" });
  await card.getByRole("button", { name: "Lihat rinciannya" }).click();
  const lines = await card.getByRole("listitem").allInnerTexts();
  expect(lines.map((line) => line.split("\n"))).toEqual([
    ["Berubah", "Laporan sirkulasi", "Tahun ini: Laporan sirkulasi tiap bulan"],
    ["Berubah", "Layanan keliling", "Kunjungan: 24 kali", "Tahun ini: Kunjungan: 36 kali"],
    ["Tidak ada tahun ini", "Panitia hari jadi"],
    ["Baru tahun ini", "Menyusun katalog daring"],
  ]);
  expect(await flaws(pane)).toEqual([]);
});

test("the form of somebody of last year becomes a draft too", async () => {
  await pane.button("Pilih berkas lain").click();
  const form = skpForm(mainResults.slice(0, 2), additionalResults.slice(0, 1));
  await pane.give("formulir.xlsx", form);
  await pane.frame.getByText("formulir.xlsx: 1 SKP tahun 2026").waitFor();

  await pane.frame.getByText("Belum ada tahun ini: 3 rencana dibawa sebagai draf").waitFor();
  expect(await flaws(pane)).toEqual([]);
  await pane.button("Lihat yang akan dilakukan").click();
  await pane.agree();
  await pane.heading("Rencana").waitFor();
  const texts = (await readCells(workbench, "I5:I20", { sheet: "Rencana" })).flat();
  expect(texts).toEqual(expect.arrayContaining(additionalResults.slice(0, 1).map(({ result }) => result)));
});
