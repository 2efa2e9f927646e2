import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import {
  openWorkbench,
  patience,
  type Site,
  sheetNames,
  startSite,
  type Workbench,
} from "../support/browser";
import { narrow, overflowing, type SeenPane, seePane, seriousFindings } from "../support/paneFrame";

jest.setTimeout(5 * patience);

let site: Site;
let workbench: Workbench;
let pane: SeenPane;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
  await narrow(workbench);
  pane = await seePane(workbench);
  await pane.button(/^Coba dengan kantor contoh/).click();
  await pane.agree();
});
afterAll(() => site.stop());

const fits = async () => [...(await overflowing(pane)), ...(await seriousFindings(pane))];
const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
const part = (name: RegExp) => pane.frame.getByRole("heading", { level: 2, name });
const goTo = async (page: string) => {
  // A page may name another one at its end, as the menu does.
  await pane.button("Menu lainnya").click();
  await pane.frame.getByRole("banner").getByRole("button", { name: page }).click();
  await pane.heading(page).waitFor();
};

/** Opens a file of an assessor, writes a note on its first evaluation and deletes the last one, and saves it. */
const filledIn = async (bytes: Uint8Array, note: string): Promise<Uint8Array> => {
  const { file } = await readXlsx(bytes);
  const sheet = file.sheets.find(({ tables }) => tables.some(({ name }) => name === "tEvaluasi"));
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) throw new Error("no evaluations");
  const { row, column, rows } = table.area;
  const at = { row: row + 1, column: column + table.columns.indexOf("Catatan") };
  sheet.cells = sheet.cells.filter(
    (cell) => cell.row !== row + rows - 1 && !(cell.row === at.row && cell.column === at.column),
  );
  sheet.cells.push({ ...at, value: note });
  return writeXlsx(file);
};

test("the workbook is cut into a file for each assessor, and who gets one stands in the sheet Kiriman", async () => {
  await goTo("Bagi berkas");
  expect(await fits()).toEqual([]);
  await pane.button("Pilih penerimanya").click();
  expect(await fits()).toEqual([]);
  await pane.button(/^Buat 10 berkas/).click();
  const link = pane.frame.getByRole("link", { name: "Unduh berkas" });
  await link.waitFor();
  expect(await fits()).toEqual([]);
  const [download] = await Promise.all([workbench.page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("Bagian SKP 2026.zip");
  files = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(Object.keys(files)).toHaveLength(10);
  expect(await sheetNames(workbench)).toContain("Kiriman");
});

test("files that come back are taken change by change, and what was deleted there is asked", async () => {
  const [one, other] = Object.values(files);
  if (!one || !other) throw new Error("no files");
  await goTo("Kumpulkan berkas");
  await part(/^Belum kembali \(10\)/).waitFor();
  expect(await fits()).toEqual([]);
  const [chooser] = await Promise.all([
    workbench.page.waitForEvent("filechooser"),
    pane.button("Pilih berkas").click(),
  ]);
  await chooser.setFiles([
    given("dari penilai.xlsx", await filledIn(one, "Catatan dari berkas =1+1")),
    given("kembali apa adanya.xlsx", other),
    given("catatan.xlsx", Buffer.from("halo")),
  ]);
  await part(/^Berkas yang kembali \(2\)/).waitFor();
  await part(/^Dibiarkan \(1\)/).waitFor();
  await part(/^Perlu diputuskan \(1\)/).waitFor();
  expect(await fits()).toEqual([]);
  await pane.button(/^1 perubahan/).click();
  await pane.frame.getByText("Catatan dari berkas =1+1").waitFor();
  await pane.frame.getByRole("radio", { name: "Biarkan" }).check();
  await pane.button(/^Ambil 1 perubahan/).click();
  await part(/^Belum kembali \(8\)/).waitFor();
  await pane.frame.getByText("Tidak ada yang berbeda").first().waitFor();
});

test("no page wrote an error", () => {
  expect(site.errors).toEqual([]);
});
