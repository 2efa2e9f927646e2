import { regencyBook } from "../fixtures/regency";
import { openWorkbench, startSite } from "../support/browser";
import { seeBook } from "../support/paneFrame";

const today = 46_100;
/** No script of the pane may be longer, in milliseconds. */
const hold = 50;

/** What a person does with the tree, and the longest script of the pane meanwhile. */
export interface TreeCost {
  readonly what: string;
  /** Milliseconds of processor time: what else the machine does meanwhile does not count. */
  readonly longest: number;
  readonly hold: number;
}

interface Traced {
  readonly name: string;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * The longest script of the pane for each thing that is done with a tree of 20,000 results, in the browser of the tests
 * on the last build. The first opening is of a pane in which nothing was run yet.
 */
export const treeCosts = async (results = 20_000): Promise<readonly TreeCost[]> => {
  const site = await startSite();
  try {
    const workbench = await openWorkbench(site, { colorScheme: "light" });
    const pane = await seeBook(workbench, "besar", regencyBook(results, today));
    const { frame, button } = pane;
    await frame.waitForTimeout(2500);
    const browser = workbench.context.browser();
    if (!browser) throw new Error("no browser");
    const search = frame.getByRole("searchbox");
    const row = frame.getByRole("treeitem").first();
    const scroll = () =>
      frame.evaluate(async () => {
        const box = document.querySelector('[role="tree"]')?.parentElement;
        for (let step = 0; box && step < 40; step += 1) {
          box.scrollTop = step * 3000;
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
        }
        if (box) box.scrollTop = 0;
      });
    const things: readonly (readonly [string, () => Promise<unknown>])[] = [
      ["open the page", () => pane.tab("Rencana")],
      ["open the tree", () => button(/^Pohon$/).click()],
      ["expand all", () => button("Buka semua").click()],
      ["scroll", scroll],
      ["collapse all", () => button("Tutup semua").click()],
      ["expand one", () => frame.locator("[data-toggle]").first().click()],
      ["search", () => search.pressSequentially("ke-1999", { delay: 60 })],
      ["clear the search", () => search.fill("")],
      ["choose a result", () => row.click()],
      ["turn to the people", () => button("Pegawai").click()],
      ["turn back", () => button("Hasil kerja").click()],
    ];
    await browser.startTracing(workbench.page, {
      categories: ["-*", "devtools.timeline", "blink.user_timing"],
    });
    for (const [what, work] of things) {
      await frame.evaluate((name) => performance.mark(`bench ${name}`), what);
      await work();
      await frame.waitForTimeout(2000);
    }
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      readonly traceEvents: readonly Traced[];
    };
    const marks = traceEvents.filter(({ name }) => name.startsWith("bench "));
    const begins = things.map(([what]) => marks.find(({ name }) => name === `bench ${what}`)?.ts ?? Infinity);
    return things.map(([what], at) => {
      const [from, to] = [begins[at] ?? Infinity, begins[at + 1] ?? Infinity];
      const scripts = traceEvents.filter(
        ({ name, ts, args }) =>
          name === "FunctionCall" && ts >= from && ts < to && /chunks|taskpane/.test(args.data?.url ?? ""),
      );
      return { what, longest: Math.max(0, ...scripts.map(({ tdur = 0 }) => tdur / 1000)), hold };
    });
  } finally {
    await site.stop();
  }
};
