import { createStore } from "zustand/vanilla";
import type { App, State } from "../../../src/app/app";
import type { Outcome } from "../../../src/app/perform";
import { tickerOf } from "../../../src/taskpane/pages/salin/ticker";
import type { Keeper } from "../../../src/taskpane/pane/kept";
import { smallOffice, today } from "../book";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A computer that keeps texts, or none. */
const computer = (keeps = true): Keeper & { readonly kept: () => string } => {
  let text = "";
  return { get: () => text, set: (_key, to) => void (text = keeps ? to : ""), kept: () => text };
};

/** An app that only counts what it is asked to write. */
const appThat = (answer: () => Outcome["end"], busy?: State["busy"]) => {
  const asked: unknown[] = [];
  const store = createStore<State>(() => ({
    phase: "ready",
    book: smallOffice,
    today,
    typed: [],
    conflicts: [],
    history: [],
    busy,
  }));
  const run = (_name: string, input: { readonly ticks: readonly unknown[] }) => {
    asked.push(input.ticks);
    return Promise.resolve({ end: answer() });
  };
  return { app: { store, run } as unknown as App, store, asked };
};

const tick = (kolom: string, skp = "S-SRI") => ({
  skp,
  row: "K-SRI1",
  kolom,
  isi: "x",
  tanggal: today,
  oleh: "",
});

test("ticks are written in one go after a rest, and are no longer kept on the computer then", async () => {
  const { app, asked } = appThat(() => "done");
  const keeper = computer();
  const ticker = tickerOf(app, keeper);
  for (const kolom of ["Target", "Aspek", "Indikator"]) ticker.put(tick(kolom));
  expect([asked.length, JSON.parse(keeper.kept()) as unknown]).toEqual([
    0,
    [tick("Target"), tick("Aspek"), tick("Indikator")],
  ]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(asked).toEqual([[tick("Target"), tick("Aspek"), tick("Indikator")]]);
  expect([ticker.store.getState().waiting, keeper.kept()]).toEqual([[], ""]);
});

test("a pane that closes before they are written leaves them to the next one", async () => {
  const keeper = computer();
  tickerOf(appThat(() => "failed").app, keeper).put(tick("Target"));
  const next = appThat(() => "done");
  const ticker = tickerOf(next.app, keeper);
  expect(ticker.store.getState().waiting).toEqual([tick("Target")]);
  ticker.flush();
  await jest.advanceTimersByTimeAsync(100);
  expect(next.asked).toEqual([[tick("Target")]]);
  expect(keeper.kept()).toBe("");
});

test("what Excel refused waits on, and goes with the next tick", async () => {
  let end: Outcome["end"] = "failed";
  const { app, asked } = appThat(() => end);
  const ticker = tickerOf(app, computer());
  ticker.put(tick("Target"));
  await jest.advanceTimersByTimeAsync(2_000);
  expect(ticker.store.getState().waiting).toEqual([tick("Target")]);
  end = "done";
  ticker.put(tick("Aspek"));
  await jest.advanceTimersByTimeAsync(2_000);
  expect(asked.at(-1)).toEqual([tick("Target"), tick("Aspek")]);
  expect(ticker.store.getState().waiting).toEqual([]);
});

test("nothing is written while something else is under way, nor into another workbook", async () => {
  const { app, store, asked } = appThat(() => "done", "makeForm");
  const ticker = tickerOf(app, computer());
  ticker.put(tick("Target"));
  ticker.put(tick("Target", "S-OTHER"));
  await jest.advanceTimersByTimeAsync(5_000);
  expect(asked).toEqual([]);
  store.setState({ busy: undefined });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual([[tick("Target")]]);
  expect(ticker.store.getState().waiting).toEqual([tick("Target", "S-OTHER")]);
});

test("where the browser keeps nothing, a tick is written at once", async () => {
  const { app, asked } = appThat(() => "done");
  tickerOf(app, computer(false)).put(tick("Target"));
  await jest.advanceTimersByTimeAsync(10);
  expect(asked).toEqual([[tick("Target")]]);
});
