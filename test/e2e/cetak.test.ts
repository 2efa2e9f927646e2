import { readFile } from "node:fs/promises";
import { readXlsx } from "../../src/files/readXlsx";
import { readTag, tagKey } from "../../src/model/tag";
import { judgedPeriod, unitBook, unitName } from "../fixtures/wholeUnit";
import {
  openWorkbench,
  patience,
  sheetNames,
  type Site,
  startSite,
  type Workbench,
} from "../support/browser";
import { seeBook, type SeenPane } from "../support/paneFrame";

jest.setTimeout(3 * patience);

/** All but one of them belong to the unit. */
const people = 13;
const forms = 2 * (people - 1);
/** Sheets that one request draws. */
const batch = 2;

let site: Site;
let workbench: Workbench;
let pane: SeenPane;

beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site);
  pane = await seeBook(workbench, "Unit", unitBook(46_100, people, 2));
  await pane.tab("Laporan");
  await pane.button("Cetak formulir satu unit").click();
  await pane.frame.getByRole("combobox", { name: "Siapa" }).selectOption({ label: `${unitName} (12)` });
  await pane.frame.getByRole("checkbox", { name: "Evaluasi kinerja", exact: true }).click();
  await pane.frame.getByRole("combobox", { name: "Periode" }).selectOption(judgedPeriod);
});
afterAll(() => site.stop());

const status = (text: string | RegExp) => pane.frame.getByRole("status").filter({ hasText: text });
const countIn = (text: string): number => Number(/(\d+) dari/.exec(text)?.[1] ?? Number.NaN);

interface Watched {
  said: string[];
  atStop?: string;
}

/**
 * Keeps what the pane says of its progress, and presses "Hentikan" once, as soon as it is there to be pressed: from
 * here, a slow machine may be too late for it.
 */
const watch = () =>
  pane.frame.evaluate(() => {
    const watched: Watched = { said: [] };
    Object.assign(window, { watched });
    const progress = () => /Membuat lembar cetak… \d+ dari \d+/.exec(document.body.innerText)?.[0];
    const underPointer = (button: Element) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    };
    new MutationObserver(() => {
      const now = progress();
      if (now !== undefined && now !== watched.said.at(-1)) watched.said.push(now);
      const stop = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent === "Hentikan",
      );
      if (now === undefined || watched.atStop !== undefined || !stop || !underPointer(stop)) return;
      watched.atStop = now;
      stop.click();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
const watched = () => pane.frame.evaluate(() => (window as unknown as { watched: Watched }).watched);

test("the forms of a unit are made on sheets with progress, stopped within one request, gone on with, and removed", async () => {
  const before = await sheetNames(workbench);
  await watch();
  await pane.button(`Buat ${forms} lembar`).click();
  await pane.button("Lanjutkan").click();
  const end = (await status("Dihentikan").textContent()) ?? "";
  const { said, atStop = "" } = await watched();
  expect(atStop).not.toBe("");
  expect(countIn(end)).toBeLessThan(forms);
  expect(countIn(end)).toBeLessThanOrEqual(countIn(atStop) + batch);
  expect(await sheetNames(workbench)).toHaveLength(before.length + countIn(end));
  expect(said.map((text) => countIn(text) % batch)).toEqual(said.map(() => 0));

  await pane.button(`Buat ${forms} lembar`).click();
  await pane.agree();
  expect(await sheetNames(workbench)).toHaveLength(before.length + forms);
  const first = (await sheetNames(workbench))[before.length] ?? "";
  expect(first).toMatch(/^SKP Sekar /);
  await pane.frame.getByText(`${forms} lembar cetak ada di buku ini`).waitFor();
  expect((await watched()).said.length).toBeGreaterThan(2);

  await pane.button("Hapus lembar cetak").click();
  await pane.agree();
  await pane.button("Hapus lembar cetak").waitFor({ state: "detached" });
  expect(await sheetNames(workbench)).toEqual(before);
});

test("a choice that asks for more than fifteen sheets is shown before any is made", async () => {
  const before = await sheetNames(workbench);
  await pane.button(`Buat ${forms} lembar`).click();
  await pane.frame.getByText(`${forms} lembar itu banyak untuk satu buku kerja`, { exact: false }).waitFor();
  await pane.button("Batal").click();
  expect(await sheetNames(workbench)).toEqual(before);
});

test("the same forms are downloaded as a file of their own, each of which says what it is", async () => {
  const before = await sheetNames(workbench);
  await pane.frame.getByRole("radio", { name: "Berkas terpisah" }).click();
  await pane.button(`Buat berkas berisi ${forms} lembar`).click();
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    pane.frame.getByRole("link", { name: "Unduh berkas" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`Formulir ${unitName}.xlsx`);
  const { file } = await readXlsx(new Uint8Array(await readFile(await download.path())));
  const tags = file.sheets.map(({ customProperties }) => readTag(customProperties[tagKey] ?? ""));
  expect(tags).toHaveLength(forms);
  expect(tags.map((tag) => tag?.kind === "formulir" && tag.period)).toEqual(
    tags.map((_, at) => (at % 2 === 0 ? "" : judgedPeriod)),
  );
  expect(await sheetNames(workbench)).toEqual(before);
  expect(site.strangers()).toEqual([]);
  expect(site.errors).toEqual([]);
});
