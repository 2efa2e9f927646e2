import { z } from "zod";
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { App } from "../../../app/app";
import type { InputOf } from "../../../app/registry";
import type { Keeper } from "../../pane/kept";

type Tick = InputOf<"tickEntries">["ticks"][number];

/**
 * Writes ticks into the workbook behind the person's back: several in one go, after a rest, so that no key waits for
 * Excel. Until the workbook has them they are kept on this computer too: a pane that is closed early loses none, they
 * are written when the page is opened again.
 */
export interface Ticker {
  /** The ticks that the workbook does not have yet. */
  readonly store: StoreApi<{ readonly waiting: readonly Tick[] }>;
  readonly put: (tick: Tick) => void;
  /** Writes what waits, as soon as nothing else is under way. */
  readonly flush: () => void;
}

const key = "salin";
/** Milliseconds without a tick after which they are written. */
const rest = 1_500;
/** Milliseconds after which it is looked again whether something else is still under way. */
const again = 300;

const schema: z.ZodType<readonly Tick[]> = z.array(
  z.object({
    skp: z.string(),
    row: z.string(),
    kolom: z.string(),
    isi: z.string().nullable(),
    tanggal: z.number(),
    oleh: z.string(),
  }),
);

const readKept = (keeper: Keeper): readonly Tick[] => {
  try {
    return schema.safeParse(JSON.parse(keeper.get(key) || "[]")).data ?? [];
  } catch {
    return [];
  }
};

/** Changes what is kept on this computer; another pane may have put ticks of its own there. */
const rekeep = (keeper: Keeper, change: (kept: readonly Tick[]) => readonly Tick[]) => {
  const ticks = change(readKept(keeper));
  keeper.set(key, ticks.length ? JSON.stringify(ticks) : "");
};

const isSame = (one: Tick, other: Tick): boolean => JSON.stringify(one) === JSON.stringify(other);

const tickers = new WeakMap<App, Ticker>();

/** The ticker of the open workbook; there is one, whichever page is shown. */
export const tickerOf = (app: App, keeper: Keeper): Ticker => {
  const known = tickers.get(app) ?? createTicker(app, keeper);
  tickers.set(app, known);
  return known;
};

const createTicker = (app: App, keeper: Keeper): Ticker => {
  const store = createStore<{ readonly waiting: readonly Tick[] }>(() => ({ waiting: readKept(keeper) }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = false;

  const later = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), time);
  };

  /** Ticks of other workbooks wait for theirs. */
  const due = (): readonly Tick[] => {
    const plans = new Set(app.store.getState().book.tables.skp.rows.map(({ id }) => id));
    return store.getState().waiting.filter(({ skp }) => plans.has(skp));
  };

  const write = async () => {
    const { busy, shown, phase } = app.store.getState();
    if (writing || busy !== undefined || shown || phase !== "ready") return later(again);
    const ticks = due();
    if (ticks.length === 0) return;
    writing = true;
    try {
      const { end } = await app.run("tickEntries", { ticks });
      if (end === "done" || end === "nothing") settled(ticks);
    } finally {
      writing = false;
    }
  };

  const settled = (ticks: readonly Tick[]) => {
    const left = (some: readonly Tick[]) => some.filter((one) => !ticks.some((tick) => isSame(one, tick)));
    store.setState(({ waiting }) => ({ waiting: left(waiting) }));
    rekeep(keeper, left);
  };

  return {
    store,
    put: (tick) => {
      store.setState(({ waiting }) => ({ waiting: [...waiting, tick] }));
      rekeep(keeper, (kept) => [...kept, tick]);
      // Where the browser keeps nothing, only the workbook can.
      later(keeper.get(key) === "" ? 0 : rest);
    },
    flush: () => later(0),
  };
};
