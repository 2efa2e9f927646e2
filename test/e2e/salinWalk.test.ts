import { copyOut } from "../../src/forms/copyOut";
import type { Book } from "../../src/model/book";
import { rowOf } from "../forms/sampleBook";
import {
  bringToFront,
  openWorkbench,
  patience,
  readCells,
  type Site,
  startSite,
  typeInto,
  type Workbench,
} from "../support/browser";
import { flaws, narrow, seeBook, type SeenPane } from "../support/paneFrame";
import { smallOffice } from "../taskpane/book";

jest.setTimeout(5 * patience);

/** Sri's SKP with steps in two quarters, their texts such that a clipboard or a cell could take them for something else. */
const steps = [
  {
    id: "T-1",
    idKinerja: "K-SRI1",
    periode: "Triwulan I 2026",
    urutan: 1,
    rencana: "- Menyusun rute\n- Menyiapkan armada",
    target: "1 dokumen",
    realisasi: "=1+1",
  },
  { id: "T-2", idKinerja: "K-SRI1", periode: "Triwulan II 2026", urutan: 1, rencana: "@Melayani 12 desa" },
];
const rencanaAksi: Book["tables"]["rencanaAksi"] = {
  ...smallOffice.tables.rencanaAksi,
  present: true,
  rows: steps.map((step) => rowOf("rencanaAksi", step)),
};
const book: Book = { ...smallOffice, tables: { ...smallOffice.tables, rencanaAksi } };
const fields = copyOut(book, "S-SRI").flatMap((section) => section.fields);

let site: Site;
let workbench: Workbench;
let pane: SeenPane;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, {
    colorScheme: "dark",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await narrow(workbench);
  pane = await seeBook(workbench, "kantor", book);
  await pane.menu("Salin ke e-Kinerja");
  await pane.frame.getByRole("combobox", { name: "SKP" }).selectOption("S-SRI");
});
afterAll(() => site.stop());

const said = (text: string | RegExp) => pane.frame.getByText(text).first().waitFor();
const clipboard = () => pane.frame.evaluate(() => navigator.clipboard.readText());

/** Brings a sheet to the front and types into it as a person does. */
const typeOn = async (sheet: string, address: string, text: string) => {
  await bringToFront(workbench, sheet);
  await typeInto(workbench, address, text);
};

test("one key after the other puts every field on the clipboard as it is, steps before what was reached", async () => {
  expect(await flaws(pane)).toEqual([]);
  await pane.heading("Salin ke e-Kinerja").focus();
  const copied: string[] = [];
  for (let at = 1; at <= fields.length; at += 1) {
    await workbench.page.keyboard.press("Enter");
    await said(`${at} dari ${fields.length} isian sudah disalin`);
    copied.push(await clipboard());
  }
  expect(copied).toEqual(fields.map(({ text }) => text));
  await said("Semua isian sudah disalin.");
  const titles = await pane.frame.getByRole("combobox", { name: "Bagian" }).locator("option").allInnerTexts();
  const parts = titles.map((title) => title.replace(/ \(.*/, ""));
  const [first, second] = ["Rencana aksi Triwulan I 2026", "Rencana aksi Triwulan II 2026"].map((one) =>
    parts.indexOf(one),
  );
  expect(first).toBeGreaterThan(parts.lastIndexOf("RHK 3"));
  expect(parts.indexOf("Realisasi Triwulan I 2026")).toBeGreaterThan(first ?? 0);
  expect(second).toBeGreaterThan(parts.indexOf("Realisasi Triwulan I 2026"));
});

test("a step that changes after its tick, and a tick that somebody changes on its sheet, are listed with both texts", async () => {
  await pane.frame.getByRole("status").filter({ hasText: "Tersimpan" }).waitFor();
  const ticks = await readCells(workbench, "C4:C60", { sheet: "Entri" });
  const row = ticks.findIndex(([text]) => text === "@Melayani 12 desa") + 4;
  expect(row).toBeGreaterThan(4);
  await typeOn("Entri", `C${row}`, "Melayani 9 desa");
  await said("1 isian berubah sejak disalin");
  const stepsOf = await readCells(workbench, "A4:F8", { sheet: "Rencana Aksi" });
  const at = stepsOf[0]?.indexOf("Target") ?? -1;
  await typeOn("Rencana Aksi", `${"ABCDEF"[at]}5`, "2 dokumen");
  await said("2 isian berubah sejak disalin");
  await pane.frame
    .getByRole("list", { name: "2 isian berubah sejak disalin" })
    .getByRole("button", { name: /Rencana aksi Triwulan II 2026 · Rencana aksi/ })
    .click();
  await said("Melayani 9 desa");
  expect(await flaws(pane)).toEqual([]);
});

test("the 8 columns of daily progress have a line for each step, each text guarded", async () => {
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    pane.button("Unduh .csv").click(),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString("utf8");
  expect(text).toContain("\t@Melayani 12 desa");
  expect(text).toContain('"\t- Menyusun rute\n- Menyiapkan armada"');
});
