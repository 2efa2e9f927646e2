import { toSerial } from "../../../src/model/civilDate";
import { chooseFile, downloadFile, openWorkbench } from "../browser";
import type { Site, Workbench } from "../browser";
import { seePane } from "../paneFrame";
import type { SeenPane } from "../paneFrame";

/** A workbook that is a file. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbench and its pane on a day of the year. */
export interface Day {
  readonly workbench: Workbench;
  readonly pane: SeenPane;
}

/**
 * Begins a day ("2026-10-06"): a browser of that day with the workbook that the day before left as a file, or with an
 * empty one. Only what pages take for the present is moved, in them and before they load; time goes on from there.
 */
const beginDay = async (site: Site, day: string, file?: GivenFile): Promise<Day> => {
  const workbench = await openWorkbench(onDay(site, day), { colorScheme: "light" });
  await workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  // A name that the empty workbook has not: the title of the page says then that it is open.
  if (file) await chooseFile(workbench, `Kantor ${day}.xlsx`, file.bytes);
  return { workbench, pane: await seePane(workbench) };
};

const onDay = (site: Site, day: string): Site => ({
  ...site,
  newContext: async (options) => {
    const context = await site.newContext({ ...options, timezoneId: "Asia/Makassar" });
    await context.addInitScript(
      (start) => {
        const RealDate = Date;
        const shift = start - RealDate.now();
        const now = () => RealDate.now() + shift;
        // Called with a time it is that time; called with none it is the present of that day.
        globalThis.Date = new Proxy(RealDate, {
          construct: (real, given) => Reflect.construct(real, given.length > 0 ? given : [now()]) as Date,
          get: (real, key) => (key === "now" ? now : (Reflect.get(real, key) as unknown)),
        });
      },
      Date.parse(`${day}T08:30:00+08:00`),
    );
    return context;
  },
});

/** The year as it is gone through: a day, the end of it, and the next one. */
export interface Year {
  /** The workbench and the pane of the day that it is. */
  readonly now: () => Day;
  /** Takes the workbook as a file and ends the day. */
  readonly leave: () => Promise<GivenFile>;
  /** Begins a day with a workbook, or with an empty one. */
  readonly begin: (day: string, file?: GivenFile) => Promise<void>;
  /** Ends the day and begins another one with the same workbook. */
  readonly come: (day: string) => Promise<void>;
}

/** A year that has not begun. */
export const newYear = (site: () => Site): Year => {
  let present: Day | undefined;
  const now = () => {
    if (!present) throw new Error("no day has begun");
    return present;
  };
  const leave = async () => {
    const { workbench } = now();
    const file = await downloadFile(workbench);
    await workbench.context.close();
    return file;
  };
  const begin = async (day: string, file?: GivenFile) => {
    present = await beginDay(site(), day, file);
  };
  return { now, leave, begin, come: async (day) => begin(day, await leave()) };
};

/** A day ("2026-10-06") as Excel's serial number. */
export const serial = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return toSerial({ year, month, day: date });
};
