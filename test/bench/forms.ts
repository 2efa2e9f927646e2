import { unitBook } from "../fixtures/wholeUnit";
import type { CDPSession } from "playwright-core";
import { openWorkbench, startSite } from "../support/browser";
import { seeBook } from "../support/paneFrame";
import { longestScripts } from "./profile";

const today = 46_100;
/** No script of the pane may be longer, in milliseconds. */
const hold = 50;
/** What the pane's grid may need for all forms of the unit, in milliseconds. */
const patience = 300_000;

/** What a person does with the forms of a whole unit, and the longest scripts meanwhile. */
export interface FormsCost {
  readonly what: string;
  /** Milliseconds of processor time for which the pane ran without a pause. */
  readonly longest: number;
  readonly hold: number;
  /** The same of the grid beside it, which stands for Excel: no script of ours. */
  readonly grid: number;
  /** The same of the collecting of garbage, in the heap of both; it counts for whoever of them ran. */
  readonly garbage: number;
  /** From the press of the button until it is done. */
  readonly milliseconds: number;
}

/**
 * Makes the SKP and the evaluations of a unit, as a file and on sheets, and removes these, in the browser of the tests on
 * the last build.
 */
export const formsCosts = async (people = 48): Promise<readonly FormsCost[]> => {
  const site = await startSite();
  try {
    const workbench = await openWorkbench(site, { colorScheme: "light" });
    const pane = await seeBook(workbench, "unit", unitBook(today, people));
    const { frame, button } = pane;
    await frame.waitForTimeout(2500);
    const devtools = await workbench.context.newCDPSession(workbench.page);
    await devtools.send("Profiler.enable");
    await devtools.send("Performance.enable");
    await devtools.send("Profiler.setSamplingInterval", { interval: 500 });
    const here = frame.getByRole("radio", { name: "Di buku ini, sementara" });
    const things: readonly (readonly [string, () => Promise<unknown>])[] = [
      [
        "open the page",
        async () => {
          await pane.tab("Laporan");
          await button("Cetak formulir satu unit").click();
          await frame.getByRole("checkbox", { name: "Evaluasi kinerja", exact: true }).click();
        },
      ],
      [
        "make the file",
        async () => {
          await frame.getByRole("radio", { name: "Berkas terpisah" }).click();
          await button(/^Buat berkas/).click();
          await frame.getByText("Unduh berkas").waitFor({ timeout: patience });
        },
      ],
      [
        "see what sheets would be made",
        async () => {
          await here.click();
          await button(/^Buat \d+ lembar/).click();
          await button("Lanjutkan").waitFor();
        },
      ],
      [
        "make the sheets",
        async () => {
          await button("Lanjutkan").click();
          await frame.getByRole("status").filter({ hasText: "Tersimpan" }).waitFor({ timeout: patience });
        },
      ],
      [
        "remove the sheets",
        async () => {
          await button("Hapus lembar cetak").click();
          await button("Lanjutkan").click({ timeout: patience });
          await button("Hapus lembar cetak").waitFor({ state: "detached", timeout: patience });
          await frame.getByRole("status").filter({ hasText: "Tersimpan" }).waitFor({ timeout: patience });
        },
      ],
    ];
    const costs: FormsCost[] = [];
    for (const [what, work] of things) {
      const before = await threadTime(devtools);
      await devtools.send("Profiler.start");
      const start = performance.now();
      await work();
      const milliseconds = performance.now() - start;
      const { profile } = await devtools.send("Profiler.stop");
      const { pane: longest, grid, garbage } = longestScripts(profile, (await threadTime(devtools)) - before);
      costs.push({ what, longest, hold, grid, garbage, milliseconds });
    }
    return costs;
  } finally {
    await site.stop();
  }
};

/** Milliseconds that the page's thread has had the processor. */
const threadTime = async (devtools: CDPSession): Promise<number> => {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN);
};
