import { until } from "../browser";
import type { Workbench } from "../browser";
import type { SeenPane } from "../paneFrame";
import type { GivenFile } from "./day";

/**
 * Presses something that writes, says yes where what will be done is shown first, and ends when the pane says that it
 * is saved, after that press.
 */
export const carryOut = async ({ frame, button }: SeenPane, press: () => Promise<unknown>): Promise<void> => {
  await frame.evaluate(() => {
    const line = document.querySelector("footer");
    document.documentElement.removeAttribute("data-saved");
    const observer = new MutationObserver(() => {
      if (!line?.querySelector("[role=status]")?.textContent?.startsWith("Tersimpan")) return;
      document.documentElement.setAttribute("data-saved", "");
      observer.disconnect();
    });
    if (line) observer.observe(line, { childList: true, characterData: true, subtree: true });
  });
  await press();
  await until(
    frame,
    () =>
      document.documentElement.hasAttribute("data-saved") ||
      [...document.querySelectorAll("button")].some(({ textContent }) => textContent === "Lanjutkan"),
  );
  if (await button("Lanjutkan").count()) await button("Lanjutkan").click();
  await until(frame, () => document.documentElement.hasAttribute("data-saved"));
};

/** Says who works at this computer. */
export const workAs = async ({ frame, button, heading }: SeenPane, name: string): Promise<void> => {
  await button(/Saya bekerja sebagai|Pilih nama Anda/)
    .first()
    .click();
  await heading("Saya bekerja sebagai").waitFor();
  await frame.getByRole("searchbox", { name: "Cari nama atau NIP" }).fill(name);
  await frame.getByRole("list", { name: "Saya bekerja sebagai" }).getByRole("button", { name }).click();
  await heading("Beranda").waitFor();
};

/** Chooses the period of the page. */
export const choosePeriod = ({ frame }: SeenPane, period: string): Promise<unknown> =>
  frame.getByRole("combobox", { name: "Periode" }).first().selectOption(period);

/** Writes into fields that save by themselves, named by their labels, and waits until the workbook holds all of it. */
export const write = async (
  { frame }: SeenPane,
  ...fields: readonly (readonly [label: string, text: string])[]
): Promise<void> => {
  for (const [label, text] of fields) {
    const field = frame.getByRole("textbox", { name: label, exact: true }).first();
    await field.fill(text);
    await field.press("Control+Enter");
  }
  await until(frame, () => document.querySelector('[title="Enter menyimpan, Esc mengembalikan."]') === null);
};

/** Opens the work of a person in a period. */
export const openWork = async (pane: SeenPane, name: string, period: string): Promise<void> => {
  await pane.tab("Laksana");
  await choosePeriod(pane, period);
  await pane.frame.getByRole("searchbox", { name: "Cari nama" }).fill(name);
  await pane.frame.getByTitle(`Buka pekerjaan ${name}`).click();
  await pane.heading(name).waitFor();
};

/** Goes to a period in Nilai, with nothing looked for. */
export const openJudging = async (pane: SeenPane, period: string): Promise<void> => {
  await pane.tab("Beranda");
  await pane.tab("Nilai");
  await choosePeriod(pane, period);
};

/** Says that nobody works at this computer: an officer who judges nobody. */
export const workAsNobody = async ({ button, heading }: SeenPane): Promise<void> => {
  await button(/Saya bekerja sebagai/)
    .first()
    .click();
  await heading("Saya bekerja sebagai").waitFor();
  await button("Tanpa nama").click();
  await heading("Beranda").waitFor();
};

/** Opens the SKP of a person. */
export const openPlan = async ({ frame, tab, heading }: SeenPane, name: string): Promise<void> => {
  await tab("Rencana");
  await frame.getByRole("button", { name: "Daftar SKP", exact: true }).click();
  const back = frame.getByRole("button", { name: "Semua SKP", exact: true });
  if (await back.count()) await back.click();
  await frame.getByRole("searchbox", { name: "Cari nama, jabatan, atau unit" }).fill(name);
  await frame.getByRole("list", { name: "Semua SKP" }).getByRole("button", { name }).first().click();
  await heading(name).waitFor();
};

/** The keys that one gets in Nilai, with a note where one is written. */
export interface Keys {
  readonly keys: readonly string[];
  readonly note?: string;
}

/** Judges whom the page shows, by keys; it goes on to the next one by itself. */
export const judgeByKeys = async (
  { page }: Workbench,
  { frame }: SeenPane,
  name: string,
  { keys, note = "" }: Keys,
): Promise<void> => {
  await frame.getByRole("heading", { level: 2, name }).waitFor();
  for (const key of keys) await page.keyboard.press(key);
  if (note !== "") {
    await page.keyboard.press("n");
    await page.keyboard.type(note);
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Enter");
};

/** Shows somebody in Nilai who is looked for by name. */
export const showInJudging = async ({ frame }: SeenPane, name: string): Promise<void> => {
  await frame.getByRole("searchbox", { name: "Cari nama" }).fill(name);
  await frame.getByRole("list", { name: "Nilai" }).getByRole("button", { name }).click();
};

/** Goes to a part of the follow-up, by its key, and to a period where it is about one. */
export const openFollowUp = async (pane: SeenPane, part: string, period?: string): Promise<void> => {
  await pane.tab("Laporan");
  await pane.button("Tindak lanjut").click();
  await pane.frame.getByRole("combobox", { name: "Bagian" }).selectOption(part);
  if (period !== undefined) await choosePeriod(pane, period);
};

/** Chooses last year's file and waits for what it holds. */
export const givePast = async ({ frame }: SeenPane, { name, bytes }: GivenFile): Promise<void> => {
  const buffer = Buffer.from(bytes);
  await frame.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await frame.getByText(/\d SKP tahun 2026$/).waitFor();
};
