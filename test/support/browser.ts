import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/lib/browser";
import { lastBuild } from "../../scripts/lib/inputs";
import { dist } from "../../scripts/lib/paths";
import { createStaticServer, listen } from "../../scripts/lib/serve";
import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";
import { writeXlsx } from "../../src/files/writeXlsx";

/** The longest anything on the page may take in a test, in milliseconds: the machine may be slow, a test is not a bench. */
export const patience = 60_000;

/** The built site behind a server on a free port, and a browser beside it. */
export interface Site {
  address: string;
  /** Every address any page asked for. */
  requests: string[];
  /** Those of them that left this machine. */
  strangers(): string[];
  /** Errors of any page: its console and what it did not catch. */
  errors: string[];
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  stop(): Promise<void>;
}

/** Starts the server and the browser. @throws when nothing was built */
export async function startSite(): Promise<Site> {
  if (!lastBuild()) throw new Error("Nothing is built: run npm run build first.");
  const server = createStaticServer(dist);
  const address = await listen(server, 0);
  const browser: Browser = await launchBrowser();
  const requests: string[] = [];
  const errors: string[] = [];
  return {
    address,
    requests,
    errors,
    strangers: () => requests.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url)),
    async newContext(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: "id-ID",
        ...options,
      });
      context.setDefaultTimeout(patience);
      context.on("request", (request) => requests.push(request.url()));
      context.on("weberror", (error) => errors.push(String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      return context;
    },
    async stop() {
      await browser.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

/** The workbench on a page of its own. */
export interface Workbench {
  page: Page;
  context: BrowserContext;
  /** The frame of the pane, where Office.js runs. */
  pane(): Promise<Frame>;
}

/**
 * Ends when a predicate holds in a page or frame. Asked from here each time: the waiting of the browser's driver itself
 * evaluates a text in the page, which the page's own policy forbids unless the predicate holds at once.
 */
export async function until<Argument>(
  target: Page | Frame,
  predicate: (argument: Argument) => boolean | undefined,
  argument?: Argument,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await target.evaluate(predicate as (argument: unknown) => boolean, argument))) {
    if (Date.now() > end) throw new Error(`never held: ${predicate.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The pane's frame once Office.js answers in it. */
async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe.pane");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await until(frame, () => typeof Excel === "object" && Boolean(Office.context?.requirements));
  return frame;
}

/** Workbooks the page itself asks for. */
const samples = "**/*.xlsx";

/** Chooses an entry of the menu of the workbench. */
export async function chooseFromMenu({ page }: Workbench, entry: string): Promise<void> {
  await page.getByRole("button", { name: "Lainnya" }).click();
  await page.locator("[role^=menuitem]", { hasText: entry }).click();
}

/** The pane that will come in place of the present one. */
async function nextPane(page: Page): Promise<Locator> {
  await page.evaluate(() => document.querySelector("iframe.pane")?.setAttribute("data-before", ""));
  return page.locator("iframe.pane:not([data-before])");
}

/** Turns the person's system light or dark, which starts the pane anew where it is a change. */
export async function turn({ page }: Workbench, colorScheme: "light" | "dark"): Promise<void> {
  const shown = page.locator("html[data-theme]");
  if ((await shown.getAttribute("data-theme")) === colorScheme) return;
  const pane = await nextPane(page);
  await page.emulateMedia({ colorScheme });
  await pane.waitFor();
}

/** Opens the workbench with an empty workbook. The sample office of a first visit would take seconds: it is left out. */
export async function openWorkbench(site: Site, options: BrowserContextOptions = {}): Promise<Workbench> {
  const context = await site.newContext(options);
  const nothing = Buffer.from(await writeXlsx(workbookOf([emptySheet("Lembar1")])));
  await context.route(samples, (route) => route.fulfill({ body: nothing }));
  const workbench = await openTab(site, context);
  await context.unroute(samples);
  await startEmpty(workbench);
  return workbench;
}

/**
 * Starts an empty workbook in place of the open one, whose changes are given up, and a new pane on it: five times
 * faster than a first visit. What the browser remembers of looks and language stays.
 */
export async function startEmpty(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const pane = await nextPane(page);
  await page.evaluate(() => {
    document.title = "";
    document.querySelector(".kept")?.replaceChildren();
  });
  await chooseFromMenu(workbench, "Buku baru");
  const proceed = page.getByRole("button", { name: "Lanjut tanpa mengunduh" });
  await proceed.or(pane).first().waitFor();
  if (await proceed.isVisible()) await proceed.click();
  await pane.waitFor();
  await until(
    page,
    () =>
      document.title.startsWith("Buku1") &&
      document.querySelector(".kept")?.textContent?.startsWith("Disimpan"),
  );
}

/** Opens the workbench in another tab of the same person. */
export async function openTab(site: Site, context: BrowserContext): Promise<Workbench> {
  const page = await context.newPage();
  await page.goto(site.address);
  await page.waitForSelector(".cell-note, .cover", { state: "attached" });
  return { page, context, pane: () => paneOf(page) };
}

export const nameBox = '[data-u-comp="defined-name"] input';

const nameBoxShows = (page: Page, wanted: string, is: boolean) =>
  until(
    page,
    ([box, address, equal]) => (document.querySelector<HTMLInputElement>(box)?.value === address) === equal,
    [nameBox, wanted, is] as const,
  );

/** Selects a cell or an area of the sheet in front, by the name box. */
export async function select({ page }: Workbench, address: string): Promise<void> {
  const box = page.locator(nameBox);
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await nameBoxShows(page, address, true);
  // The grid takes the keyboard back in a later turn; until then what is typed goes nowhere.
  await until(page, () => document.activeElement?.matches('[contenteditable="true"]') ?? false);
}

/** Types into a cell by keyboard and leaves it with Enter: the selection is then in another cell. */
export async function typeInto(workbench: Workbench, address: string, text: string): Promise<void> {
  await select(workbench, address);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
  await nameBoxShows(workbench.page, address, false);
}

/** Pastes a text at a cell or over an area of the sheet in front, by keys; the browser must allow the clipboard. */
export async function pasteAt(workbench: Workbench, address: string, text: string): Promise<void> {
  const { page } = workbench;
  await page.evaluate((one) => navigator.clipboard.writeText(one), text);
  await select(workbench, address);
  await page.keyboard.press("Control+v");
}

type Read = "values" | "text" | "formulas";

/** What an area of a sheet holds, read through Office.js in the pane; without a sheet, of the one in front. */
export async function readCells(
  workbench: Workbench,
  address: string,
  { what = "values", sheet }: { what?: Read; sheet?: string } = {},
): Promise<unknown[][]> {
  const frame = await workbench.pane();
  return frame.evaluate(
    ([area, property, name]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const from = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
        const range = from.getRange(area);
        range.load(property);
        await context.sync();
        return range[property] as unknown[][];
      }),
    [address, what, sheet] as const,
  );
}

/** Writes an area of the sheet in front through Office.js in the pane. */
export async function writeCells(workbench: Workbench, address: string, values: unknown[][]): Promise<void> {
  const frame = await workbench.pane();
  await frame.evaluate(
    ([area, matrix]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(area).values = matrix;
        await context.sync();
      }),
    [address, values] as const,
  );
}

/** The names of the sheets, in their order. */
export async function sheetNames(workbench: Workbench): Promise<string[]> {
  const frame = await workbench.pane();
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** Brings a sheet to the front. */
export async function bringToFront(workbench: Workbench, sheet: string): Promise<void> {
  const frame = await workbench.pane();
  await frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheet,
  );
}

interface Given {
  name: string;
  bytes: Uint8Array;
}

/** Waits until a file that was given is open, refused, or something is asked about it. */
async function fileSettled({ page }: Workbench, { name }: Pick<Given, "name">): Promise<void> {
  await until(
    page,
    (title) => document.title.startsWith(title) || document.querySelector("dialog[open]") !== null,
    name.replace(/\.[^.]*$/, ""),
  );
}

/** Gives the page a file as if it was chosen after pressing "Buka…". */
export async function chooseFile(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "skp-"));
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  await workbench.page.setInputFiles('[data-testid="open-file"]', file);
  await fileSettled(workbench, { name });
  await rm(folder, { recursive: true });
}

/** Drags a file over the page and drops it. */
export async function dropFile(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const data = await workbench.page.evaluateHandle(
    ([called, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], called));
      return transfer;
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
  for (const type of ["dragenter", "dragover", "drop"])
    await workbench.page.dispatchEvent(".drop-veil", type, { dataTransfer: data });
  await fileSettled(workbench, { name });
}

/** Presses "Unduh" and takes the file. */
export async function downloadFile({ page }: Workbench): Promise<Given> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh", exact: true }).click(),
  ]);
  const bytes = await readFile(await download.path());
  await until(page, () => document.querySelector(".file-state")?.textContent === "Terunduh");
  return { name: download.suggestedFilename(), bytes };
}

/** The name of the open workbook. */
export const nameOf = ({ page }: Workbench): Promise<string> => page.inputValue(".file-name");

/** What the page says about downloading. */
export const stateOf = async ({ page }: Workbench): Promise<string> =>
  (await page.textContent(".file-state")) ?? "";

/** Waits until the browser keeps the workbook as it is after what was just changed. */
export async function waitKept({ page }: Workbench): Promise<void> {
  await page.evaluate(() => document.querySelector(".kept")?.replaceChildren());
  await page.locator(".kept", { hasText: "Disimpan di komputer ini" }).waitFor();
}

/** The line beside the grid about the selected cell, once it says something that holds `part`. */
export async function noteSaying({ page }: Workbench, part: string): Promise<string> {
  const line = page.locator(".cell-note", { hasText: part });
  await line.waitFor();
  return (await line.textContent()) ?? "";
}
