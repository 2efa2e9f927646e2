import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/writeXlsx";
import { ckpFormBytes } from "../fixtures/ckpForm";
import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import { skpForm } from "../fixtures/skpForm";
import { employee } from "../fixtures/skpFormTexts";
import {
  openWorkbench,
  patience,
  type Site,
  startEmpty,
  startSite,
  type Workbench,
} from "../support/browser";
import { type SeenPane, seePane } from "../support/paneFrame";

jest.setTimeout(3 * patience);

let site: Site;
let folder: string;
let workbench: Workbench;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pane-"));
  site = await startSite();
  workbench = await openWorkbench(site);
});
afterEach(() => startEmpty(workbench));
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

/** A file on disk, as a person chooses one. */
const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const choose = (pane: SeenPane, path: string) => pane.frame.locator("input[type=file]").setInputFiles(path);

const sheetNames = async (): Promise<string[]> => {
  const { frame } = await seePane(workbench);
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
};

test("a real form of 30 results arrives from a file, and a second reading adds nothing", async () => {
  const pane = await seePane(workbench);
  const form = file("skp.xlsx", await writeXlsx(skpForm()));
  await pane.button(/^Mulai dari formulir SKP yang ada/).click();
  await choose(pane, form);
  await pane.frame.getByText("26 utama, 4 tambahan").waitFor();
  await pane.frame.getByText("60 (Kuantitas 30, Waktu 30)").waitFor();
  expect(await pane.frame.getByLabel("Tahun SKP").inputValue()).toBe("2026");
  await pane.button("Lihat yang akan dilakukan").click();
  await pane.heading("Memasukkan isi formulir SKP").waitFor();
  await pane.frame.getByText("30 baris baru di Rencana").waitFor();
  await pane.agree();
  await pane.heading(employee[0]).waitFor();
  await pane.frame.getByText("Hasil kerja utama (26)").waitFor();
  await pane.frame.getByText("Hasil kerja tambahan (4)").waitFor();

  await pane.tab("Beranda");
  await pane.frame.getByText("SKP ditetapkan").waitFor();
  await pane.tab("Rencana");
  await pane.frame.getByText("30 rencana hasil kerja").waitFor();
  await pane.button("Baca formulir SKP lain").click();
  await choose(pane, form);
  await pane.button("Lihat yang akan dilakukan").click();
  await pane.frame.getByText("Semuanya sudah ada. Tidak ada yang perlu diubah.").waitFor();
});

test("what is no form is refused with what, where and how; the workbook is untouched and the pane goes on", async () => {
  const pane = await seePane(workbench);
  const before = await sheetNames();
  const refused: readonly [string, RegExp][] = [
    [file("catatan.xlsx", "ini bukan buku kerja"), /Berkas catatan\.xlsx bukan buku kerja Excel/],
    [file("kosong.xlsx", await writeXlsx(workbookOf([emptySheet("Data")]))), /Lembar Data kosong/],
    [file("ckp.xlsx", await ckpFormBytes()), /berisi formulir lain/],
    [file("besar.xlsx", new Uint8Array(51 * 1024 * 1024)), /terlalu besar: 51 MB, paling banyak 50 MB/],
  ];
  await pane.button(/^Mulai dari formulir SKP yang ada/).click();
  for (const [path, message] of refused) {
    await choose(pane, path);
    await pane.frame.getByRole("alert").filter({ hasText: message }).waitFor();
  }
  expect(await sheetNames()).toEqual(before);
  await choose(pane, file("skp.xlsx", await writeXlsx(skpForm())));
  await pane.frame.getByText("26 utama, 4 tambahan").waitFor();
  expect(await pane.frame.getByRole("alert").count()).toBe(0);
});

test("the buttons of the ribbon open their pages of the pane", async () => {
  const pane = await seePane(workbench);
  const press = (name: string) => workbench.page.getByRole("button", { name, exact: true }).click();
  await press("Bantuan");
  await pane.heading("Bantuan").waitFor();
  await press("Perbaiki Rumus");
  await pane.heading("Periksa").waitFor();
  await pane.frame.getByText("Tidak ada rumus yang perlu diperbaiki.").waitFor();
  await press("Buat Formulir");
  await pane.heading("Rencana").waitFor();
});

test("the language is changed in the settings and kept", async () => {
  const pane = await seePane(workbench);
  await pane.button("Menu lainnya").click();
  await pane.button("Pengaturan").click();
  await pane.frame.getByLabel("Bahasa panel").selectOption("en");
  await pane.heading("Settings").waitFor();
  await workbench.page.reload();
  const again = await seePane(workbench);
  await again.heading("Keep a year of SKP in this workbook.").waitFor();
});
