import { writeXlsx } from "../../src/files/writeXlsx";
import { fileOfBook } from "../fixtures/bookFile";
import { unitBook } from "../fixtures/wholeUnit";
import { chooseFile, openWorkbench, startSite } from "../support/browser";
import { seePane } from "../support/paneFrame";

const today = 46_100;
/** No script of the pane may be longer, in milliseconds. */
const hold = 50;
/** What the pane's grid may need for all forms of the unit, in milliseconds. */
const patience = 300_000;

/** What a person does with the forms of a whole unit, and the longest script of the pane meanwhile. */
export interface FormsCost {
  readonly what: string;
  /** Milliseconds of processor time: what else the machine does meanwhile does not count. */
  readonly longest: number;
  readonly hold: number;
  /** From the press of the button until it is done. */
  readonly milliseconds: number;
}

interface Traced {
  readonly name: string;
  /** The thread: the file is made in one of its own. */
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * Makes the SKP and the evaluations of a unit, as a file and on sheets, and removes these, in the browser of the tests on
 * the last build. What goes on after an awaited answer is no script of its own to the browser and is not in `longest`.
 */
export const formsCosts = async (people = 48): Promise<readonly FormsCost[]> => {
  const site = await startSite();
  try {
    const workbench = await openWorkbench(site, { colorScheme: "light" });
    await chooseFile(workbench, "unit.xlsx", await writeXlsx(fileOfBook(unitBook(today, people))));
    const pane = await seePane(workbench);
    const { frame, button } = pane;
    await frame.waitForTimeout(2500);
    const browser = workbench.context.browser();
    if (!browser) throw new Error("no browser");
    const here = frame.getByRole("radio", { name: "Di buku ini, sementara" });
    const things: readonly (readonly [string, () => Promise<unknown>])[] = [
      [
        "open the page",
        async () => {
          await pane.tab("Laporan");
          await button("Cetak formulir satu unit").click();
          await frame.getByRole("checkbox", { name: "Evaluasi kinerja" }).click();
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
    await browser.startTracing(workbench.page, {
      categories: ["-*", "devtools.timeline", "blink.user_timing"],
    });
    const times: number[] = [];
    for (const [what, work] of things) {
      await frame.evaluate((name) => performance.mark(`bench ${name}`), what);
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
      await frame.waitForTimeout(1000);
    }
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      readonly traceEvents: readonly Traced[];
    };
    const marks = traceEvents.filter(({ name }) => name.startsWith("bench "));
    const begins = things.map(([what]) => marks.find(({ name }) => name === `bench ${what}`)?.ts ?? Infinity);
    return things.map(([what], at) => {
      const [from, to] = [begins[at] ?? Infinity, begins[at + 1] ?? Infinity];
      const scripts = traceEvents.filter(
        ({ name, tid, ts, args }) =>
          name === "FunctionCall" &&
          tid === marks[0]?.tid &&
          ts >= from &&
          ts < to &&
          /chunks|taskpane/.test(args.data?.url ?? ""),
      );
      return {
        what,
        longest: Math.max(0, ...scripts.map(({ tdur = 0 }) => tdur / 1000)),
        hold,
        milliseconds: times[at] ?? 0,
      };
    });
  } finally {
    await site.stop();
  }
};
