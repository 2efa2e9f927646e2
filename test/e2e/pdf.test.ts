import { readFile } from "node:fs/promises";
import { layoutSheet } from "../../scripts/lib/layoutFile";
import { workbookOf } from "../../src/files/emptyWorkbook";
import { writeXlsx } from "../../src/files/writeXlsx";
import { renderForm } from "../../src/forms/renderForm";
import { bookOf, sampleRows } from "../forms/sampleBook";
import { skpForm } from "../fixtures/skpForm";
import {
  chooseFile,
  chooseFromMenu,
  openWorkbench,
  patience,
  type Site,
  startSite,
  stateOf,
  type Workbench,
} from "../support/browser";
import { bare, lastWord, textsOf } from "../workbench/pdf/printed";
import { readPdf } from "../workbench/pdf/readPdf";

jest.setTimeout(3 * patience);

const form = layoutSheet(
  "Formulir",
  renderForm("skpJaJfKuantitatif", bookOf(sampleRows), { skp: "S-SAMPLE22" }),
  "",
);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site);
  await chooseFile(workbench, "Kantor.xlsx", await writeXlsx(workbookOf([form, ...skpForm().sheets])));
});
afterAll(() => site.stop());

/** Chooses an entry of the menu and reads the PDF that it gives. */
async function pdfOf(entry: string) {
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    chooseFromMenu(workbench, entry),
  ]);
  return { name: download.suggestedFilename(), pages: await readPdf(await readFile(await download.path())) };
}

const letters = () => site.requests.filter((url) => url.endsWith(".ttf")).length;

test("the sheet in front is downloaded as the pages that its print setup gives, with letters of the page itself", async () => {
  expect(letters()).toBe(0);
  const { name, pages } = await pdfOf("Unduh PDF lembar ini");
  expect(name).toBe("Kantor - Formulir.pdf");
  expect(pages).toHaveLength((form.print.rowBreaks?.length ?? 0) + 1);
  pages.forEach(({ width, height, text }, index) => {
    expect([width, height]).toEqual([841.89, 595.28]);
    expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`);
  });
  const all = bare(pages.map(({ text }) => text).join(""));
  for (const text of textsOf(form)) expect(all).toContain(bare(lastWord(text)));
  expect(letters()).toBe(2);
  expect(await stateOf(workbench)).toBe("Belum ada perubahan");
});

test("all sheets ready to print are downloaded as one PDF", async () => {
  const { name, pages } = await pdfOf("Unduh PDF semua lembar siap cetak");
  expect(name).toBe("Kantor - Formulir.pdf");
  expect(pages).toHaveLength((form.print.rowBreaks?.length ?? 0) + 1);
  expect(site.strangers()).toEqual([]);
  expect(site.errors).toEqual([]);
});
