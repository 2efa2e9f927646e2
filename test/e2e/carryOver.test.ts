import { writeXlsx } from "../../src/files/writeXlsx";
import { fileOfBook } from "../fixtures/bookFile";
import { openWorkbench, patience, readCells, type Site, startSite, type Workbench } from "../support/browser";
import { narrow, overflowing, type SeenPane, seePane, seriousFindings } from "../support/paneFrame";
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

const fits = async () => [...(await overflowing(pane)), ...(await seriousFindings(pane))];

test("a workbook of last year that is only a file becomes this year's drafts, each shown first", async () => {
  await pane.button("Mulai dari tahun lalu").click();
  await pane.heading("Mulai dari tahun lalu").waitFor();
  expect(await fits()).toEqual([]);
  const buffer = Buffer.from(await writeXlsx(fileOfBook(smallOffice)));
  await pane.frame.locator("input[type=file]").setInputFiles({ name: "SKP 2026.xlsx", mimeType: "", buffer });
  await pane.frame.getByText("SKP 2026.xlsx: 3 SKP tahun 2026").waitFor();
  await pane.button("Lihat rinciannya").first().click();
  expect(await fits()).toEqual([]);
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
  expect(await fits()).toEqual([]);
  await pane.button("Tambahkan ke SKP (1)").click();
  await pane.frame.getByText("Sudah ada di SKP ini").waitFor();
  const owners = (await readCells(workbench, "A5:I9", { sheet: "Rencana" })).map((row) => [row[0], row[8]]);
  expect(owners).toContainEqual(["Andi Pratama", "Layanan keliling"]);
});
