import type { Locator } from "playwright-core";
import { writeXlsx } from "../../src/files/writeXlsx";
import { firstParties, firstRoster } from "../fixtures/firstRoster";
import { skpForm } from "../fixtures/skpForm";
import { additionalResults, mainResults } from "../fixtures/skpFormTexts";
import { openWorkbench, patience, readCells, startSite } from "../support/browser";
import type { Site, Workbench } from "../support/browser";
import { narrow, overflowing, seePane, seriousFindings } from "../support/paneFrame";
import type { SeenPane } from "../support/paneFrame";

jest.setTimeout(5 * patience);

const mostClicks = 15;

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

/** What was pressed: buttons, and what is pressed in the system's own window for a file. Fields are reached by Tab. */
const pressed: string[] = [];
/** What every page said on which something was pressed. */
const seen: string[] = [];

/** Looks at the page before anything is pressed on it. */
const look = async (): Promise<void> => {
  seen.push(await pane.frame.locator("main").innerText());
  expect([...(await overflowing(pane)), ...(await seriousFindings(pane))]).toEqual([]);
};
const press = async (target: Locator): Promise<void> => {
  await target.waitFor();
  await look();
  pressed.push((await target.innerText()).split("\n")[0] ?? "");
  await target.click();
};
const type = (label: string, text: string) => pane.frame.getByLabel(label).fill(text);
/** Presses a button that asks for a file; in the window that comes the file is pressed, and "Buka". */
const chooseFile = async (button: Locator, name: string, bytes: Uint8Array): Promise<void> => {
  const asked = workbench.page.waitForEvent("filechooser");
  await press(button);
  pressed.push(name, "Buka");
  await (await asked).setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
};

test("from an empty workbook, 25 pasted people and one form to the first form to print: at most 15 clicks, no id", async () => {
  const form = await writeXlsx(skpForm(mainResults.slice(0, 3), additionalResults.slice(0, 1), firstParties));
  const [name = ""] = firstParties.employee;

  await press(pane.button(/^Mulai dari daftar pegawai/));
  await type("Nama instansi", "Dinas Contoh");
  await type("Tahun SKP", "2026");
  await press(pane.button("Berikutnya"));
  await type("Tempel daftar dari Excel", firstRoster.map((row) => row.join("\t")).join("\n"));
  await press(pane.button("Baca daftar"));
  await pane.frame.getByText("25 pegawai terbaca").waitFor();
  await pane.frame.getByText("Semua baris terbaca tanpa catatan.").waitFor();
  await press(pane.button("Lihat yang akan dilakukan"));
  await press(pane.button("Lanjutkan"));

  await pane.frame.getByText("25 SKP belum berisi rencana hasil kerja.").waitFor();
  await press(pane.button("Lihat SKP yang kosong"));
  await press(pane.button("Baca formulir SKP"));
  await chooseFile(pane.button("Pilih berkas .xlsx"), "SKP.xlsx", form);
  await pane.frame.getByText("Semua isi formulir terbaca.").waitFor();
  await press(pane.button("Lihat yang akan dilakukan"));
  await press(pane.button("Lanjutkan"));

  await pane.heading(name).waitFor();
  await press(pane.button("Buat formulir"));
  await press(pane.button("Lanjutkan"));
  await pane.frame.getByText("tekan Ctrl+P").waitFor();
  await look();

  expect(pressed).toHaveLength(14);
  expect(pressed.length).toBeLessThanOrEqual(mostClicks);
  expect(seen).toHaveLength(13);
  expect(seen.filter((text) => /\b(?:ID|kode)\b|\b[A-Z]-[0-9A-Z]{8}\b/i.test(text))).toEqual([]);
  const printed = (await readCells(workbench, "A1:F40")).flat();
  for (const text of [...firstParties.employee, ...firstParties.evaluator, mainResults[2]?.result])
    expect(printed).toContain(text);
});

test("nothing was written to the console, and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
