import type { Book } from "../../src/model/book";
import {
  bringToFront,
  chooseFile,
  downloadFile,
  openWorkbench,
  patience,
  readCells,
  type Site,
  startSite,
  typeInto,
  type Workbench,
} from "../support/browser";
import { flaws, narrow, seeBook, type SeenPane, seePane } from "../support/paneFrame";
import { simulate } from "../support/simulate";
import { smallOffice } from "../taskpane/book";

jest.setTimeout(5 * patience);

/** Texts that a clipboard, a cell or a formula could take for something else. */
const hard = 'Layanan "keliling",\ndua kali sebulan\n\n=1+1\n\tmasuk desa; +62 812\n- selesai ';
const book: Book = simulate(smallOffice, {
  steps: [
    {
      do: "change",
      table: "kinerja",
      id: "K-SRI1",
      column: "rencana",
      from: "Layanan keliling",
      to: hard,
    },
  ],
});

let site: Site;
let workbench: Workbench;
let pane: SeenPane;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, {
    colorScheme: "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await narrow(workbench);
  pane = await seeBook(workbench, "kecil", book);
  await openCopy();
});
afterAll(() => site.stop());

/** Opens the page that copies Sri's SKP. */
const openCopy = async () => {
  await pane.menu("Salin ke e-Kinerja");
  await pane.heading("Salin ke e-Kinerja").waitFor();
  await pane.frame.getByRole("combobox", { name: "SKP" }).selectOption("S-SRI");
};

/** Goes to a field of the first result, which stands after the period of the SKP. */
const goTo = async (text: RegExp) => {
  await pane.frame.getByRole("combobox", { name: "Bagian" }).selectOption("1");
  await pane.frame
    .getByRole("list", { name: "Isian di bagian ini" })
    .getByRole("button", { name: text })
    .click();
};
const clipboard = () => pane.frame.evaluate(() => navigator.clipboard.readText());
const said = (text: string | RegExp) => pane.frame.getByText(text).first().waitFor();

test("is narrow enough and accessible", async () => {
  expect(await flaws(pane)).toEqual([]);
});

test("a text goes onto the clipboard exactly, with its line breaks, and the next field follows by one key", async () => {
  await goTo(/^Belum disalin.*Rencana hasil kerja/);
  await pane.heading("Salin ke e-Kinerja").focus();
  await workbench.page.keyboard.press("Enter");
  await said("Siap ditempel: RHK 1: Rencana hasil kerja");
  expect(await clipboard()).toBe(hard);
  await workbench.page.keyboard.press("Enter");
  await said("Siap ditempel: RHK 1: Utama atau tambahan");
  expect(await clipboard()).toBe("Utama");
});

test("where the clipboard is forbidden, the old command hands over the same text", async () => {
  await pane.frame.evaluate(() => {
    Object.defineProperty(navigator.clipboard, "writeText", {
      configurable: true,
      value: () => Promise.reject(new Error("NotAllowedError")),
    });
  });
  await goTo(/^Sudah disalin.*Rencana hasil kerja/);
  await pane.button("Salin saja").click();
  await said("Siap ditempel: RHK 1: Rencana hasil kerja");
  expect(await clipboard()).toBe(hard);
});

test("where neither way works, the text stands selected for Ctrl+C, and is ticked by hand", async () => {
  await pane.frame.evaluate(() => {
    document.execCommand = () => false;
  });
  await goTo(/^Belum disalin.*Kuantitas/);
  await pane.button("Salin dan lanjut").click();
  await said("Teks ini tidak dapat disalin dari sini.");
  await workbench.page.keyboard.press("ControlOrMeta+c");
  expect(await clipboard()).toBe("Kuantitas");
  await pane.button(/^Sudah disalin$/).click();
  await said("3 dari");
});

test("the ticks are in the workbook a moment later, and in the saved file when it is opened again", async () => {
  await pane.frame.getByRole("status").filter({ hasText: "Tersimpan" }).waitFor();
  const { bytes } = await downloadFile(workbench);
  await chooseFile(workbench, "lagi.xlsx", bytes);
  pane = await seePane(workbench);
  await openCopy();
  await said("3 dari");
  expect((await readCells(workbench, "B5:C5", { sheet: "Entri" }))[0]).toEqual(["Rencana Hasil Kerja", hard]);
});

test("what changes in the sheet after its tick is listed, and leads to its step", async () => {
  await bringToFront(workbench, "Rencana");
  await typeInto(workbench, "G8", "Layanan keliling tiap pekan");
  await said("1 isian berubah sejak disalin");
  await pane.frame
    .getByRole("list", { name: "1 isian berubah sejak disalin" })
    .getByRole("button", { name: /RHK 1 · Rencana hasil kerja/ })
    .click();
  await said("Saat disalin");
  expect(await flaws(pane)).toEqual([]);
});
