import {
  chooseFile,
  downloadFile,
  openWorkbench,
  patience,
  readCells,
  startSite,
  typeInto,
} from "../support/browser";
import type { Site, Workbench } from "../support/browser";
import { seePane } from "../support/paneFrame";
import type { SeenPane } from "../support/paneFrame";

jest.setTimeout(5 * patience);

const period = "Triwulan III 2026";
const penilai = /^Dra. Kenanga Rembulan/;
/** The first whom this penilai judges. */
const judged = /^Teratai Wicaksana/;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const main = async ({ frame }: SeenPane): Promise<string> => (await frame.locator("main").innerText()).trim();
const choosePeriod = ({ frame }: SeenPane) =>
  frame.getByRole("combobox", { name: "Periode" }).selectOption(period);

/** Types a value into a column of the row whose first cell says so, on a sheet of ours. */
const typeBeside = async (workbench: Workbench, sheet: string, key: string, header: string, text: string) => {
  const frame = await workbench.pane();
  await frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet,
  );
  const rows = await readCells(workbench, "A1:H60", { sheet });
  const row = rows.findIndex(([first]) => first === key);
  const column = rows.flatMap((cells) => (cells.includes(header) ? [cells.indexOf(header)] : []))[0] ?? -1;
  await typeInto(workbench, `${"ABCDEFGH".charAt(column)}${row + 1}`, text);
};

/** What the workbook says of itself to whoever opens it: how far it is, its rules, the recap, a plan and a form. */
const shownIn = async (workbench: Workbench) => {
  const pane = await seePane(workbench);
  await pane.tab("Beranda");
  await pane.frame.getByText("Empat tahap tahun ini").waitFor();
  const beranda = await main(pane);
  await pane.button("Menu lainnya").click();
  await pane.button("Pengaturan").click();
  await pane.heading("Pengaturan").waitFor();
  const settings = await pane.frame.locator("main dl").innerText();

  await pane.tab("Laporan");
  await choosePeriod(pane);
  const recap: string[] = [];
  const units = pane.frame.getByRole("table", { name: "Rekap unit dan bulan" }).locator("tbody tr");
  await units.first().waitFor();
  for (const unit of await units.all()) {
    await unit.getByRole("button", { name: /, Sep: / }).click();
    recap.push(await main(pane));
  }

  await pane.tab("Rencana");
  await pane.button(judged).click();
  await pane.frame.getByLabel("Formulir", { exact: true }).selectOption({ label: "Evaluasi kinerja" });
  await choosePeriod(pane);
  const plan = await main(pane);
  await pane.button("Buat formulir").click();
  await pane.agree();
  const form = await readCells(workbench, "A1:H120", { what: "text" });
  return { beranda, settings, recap, plan, form };
};

test("a copy of the workbook says in a clean browser profile what it says in the one it was made in", async () => {
  const workbench = await openWorkbench(site);
  const pane = await seePane(workbench);
  await pane.button(/^Coba dengan kantor contoh/).click();
  await pane.agree();
  await pane.frame.getByText("Empat tahap tahun ini").waitFor();
  const before = await main(pane);

  // Who works here is known to this browser only.
  await pane
    .button(/Pilih nama Anda/)
    .first()
    .click();
  await pane.button(penilai).click();
  await pane.tab("Nilai");
  await choosePeriod(pane);
  await pane.button(/^Berikutnya yang belum/).click();
  await pane.frame.getByRole("heading", { level: 2, name: judged }).waitFor();
  for (const key of ["3", "6", "Enter"]) await workbench.page.keyboard.press(key);
  await pane.frame.getByRole("status").filter({ hasText: "Tersimpan" }).waitFor();
  await typeBeside(workbench, "Pengaturan", "tenggat penetapan", "Nilai", "15/2/2026");
  await typeBeside(workbench, "Pengaturan", "hari pengesahan", "Nilai", "40000");
  await typeBeside(workbench, "Periode", period, "Tenggat", "31/12/2098");
  const { name, bytes } = await downloadFile(workbench);
  const here = await shownIn(workbench);
  await workbench.context.close();

  expect(before).toMatch(/\d+ terlambat.*terlambat/s);
  // Only the puskesmas, which goes by months of its own, is late still.
  const late = (page: string) => (page.match(/\d+(?= terlambat)/g) ?? []).map(Number);
  expect(late(here.beranda).at(-1)).toBe(0);
  expect(late(here.beranda)[2]).toBeLessThan(late(before)[2] ?? 0);
  expect(here.settings).toMatch(/Hari untuk pengesahan\n40000[^]*Tenggat penetapan SKP\n15 Februari 2026/);
  expect(here.recap.join()).toMatch(/Bidang Perpustakaan, Sep:\s+1\/30/);
  expect(here.form.flat()).toContain("Sangat Baik");

  const copy = await openWorkbench(site);
  await chooseFile(copy, `Salinan ${name}`, bytes);
  expect(await shownIn(copy)).toEqual(here);
});

test("nothing was written to the console, and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
