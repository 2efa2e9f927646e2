import { readFileSync } from "node:fs";
import type { Frame, Locator } from "playwright-core";
import type { WorkbookFile } from "../../src/files/workbookFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { Book } from "../../src/model/book";
import { fileOfBook } from "../fixtures/bookFile";
import { chooseFile } from "./browser";
import type { Workbench } from "./browser";

/** The pane beside the grid, as a person sees it. */
export interface SeenPane {
  readonly frame: Frame;
  readonly heading: (name: string | RegExp) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Goes to a page by its tab. */
  readonly tab: (name: string) => Promise<void>;
  /** Goes to a page by the menu of those that have no tab. */
  readonly menu: (name: string) => Promise<void>;
  /** Goes to the tree of Rencana. */
  readonly tree: () => Promise<void>;
  /** Chooses a workbook as a file where the page asks for one. */
  readonly give: (name: string, file: WorkbookFile) => Promise<void>;
  /** Waits for a preview, says yes, and waits until it was carried out. */
  readonly agree: () => Promise<void>;
}

/** The pane of a workbench once it shows a page. */
export const seePane = async ({ page }: Workbench): Promise<SeenPane> => {
  const element = await page.waitForSelector("iframe.pane");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  const heading = (name: string | RegExp) => frame.getByRole("heading", { level: 1, name });
  const button = (name: string | RegExp) => frame.getByRole("button", { name });
  const tab = (name: string) => frame.getByRole("navigation").getByRole("button", { name }).click();
  await frame.getByRole("heading", { level: 1 }).waitFor();
  return {
    frame,
    heading,
    button,
    tab,
    menu: async (name) => {
      await button("Menu lainnya").click();
      // One page shows beside its name how much there is on it.
      await frame.getByRole("button", { name: new RegExp(`^${name}\\s*[\\d.]*$`) }).click();
    },
    tree: async () => {
      await tab("Rencana");
      await frame.getByRole("button", { name: "Pohon", exact: true }).click();
      await frame.getByRole("tree").waitFor();
    },
    give: async (name, file) => {
      const buffer = Buffer.from(await writeXlsx(file));
      await frame.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
    },
    agree: async () => {
      await button("Lanjutkan").click();
      await button("Lanjutkan").waitFor({ state: "detached" });
      await frame.getByRole("status").filter({ hasText: "Tersimpan" }).waitFor();
    },
  };
};

/** Opens a workbook with the tables of a book, and the pane on it. */
export const seeBook = async (workbench: Workbench, name: string, book: Book): Promise<SeenPane> => {
  await chooseFile(workbench, `${name}.xlsx`, await writeXlsx(fileOfBook(book)));
  return seePane(workbench);
};

/** Makes the pane as wide as the narrowest pane of Excel, and starts the page anew with it. */
export const narrow = async ({ page }: Workbench, width = 320): Promise<void> => {
  await page.evaluate((pixels) => localStorage.setItem("skp-workbench.pane-width", String(pixels)), width);
  await page.reload();
};

/** What sticks out of the pane to the side: elements whose content is wider than they are. */
export const overflowing = ({ frame }: SeenPane): Promise<string[]> =>
  frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("header, nav, main, main *, footer")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).display !== "inline")
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
  );

/** Whether the whole document is higher than the pane, so that its header could be scrolled away. */
const isTooHigh = ({ frame }: SeenPane): Promise<boolean> =>
  frame.evaluate(() => document.documentElement.scrollHeight > window.innerHeight);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Serious and critical findings of axe-core on the page as it stands: rule and element. */
export const seriousFindings = async ({ frame }: SeenPane): Promise<string[]> => {
  // Evaluated as in the console: the page's own policy lets no such script in.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    // A button that has just been enabled is between two colours.
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
};

/** What is wrong with the page as it stands: what sticks out of the pane to the side or below, and what keeps somebody from using it. */
export const flaws = async (pane: SeenPane): Promise<string[]> => [
  ...(await overflowing(pane)),
  ...((await isTooHigh(pane)) ? ["the document is higher than the pane"] : []),
  ...(await seriousFindings(pane)),
];
