import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { App } from "../../../app/app";
import type { Feedback, Judgement } from "../../views/judge";

/** What waits to be written: what is said of an SKP, or of one value in its evaluation. */
export type Waiting =
  | { readonly action: "judge"; readonly wish: Judgement }
  | { readonly action: "giveFeedback"; readonly wish: Feedback };

/**
 * Writes judgements behind the person's back, one SKP after the other, so that no key waits for Excel. What is said of
 * one SKP while another is written goes into one.
 */
export interface JudgeQueue {
  readonly store: StoreApi<{
    /** What the workbook does not have yet, the one that is being written first. */
    readonly waiting: readonly Waiting[];
    /** Whether Excel failed to take the first one: it waits until it is asked for again. */
    readonly held: boolean;
  }>;
  readonly put: (next: Waiting) => void;
  /** Tries again what Excel did not take. */
  readonly again: () => void;
}

/** Milliseconds after which it is looked again whether something else is still under way. */
const rest = 200;

const queues = new WeakMap<App, JudgeQueue>();

/** The queue of the open workbook; there is one, whichever page is shown. */
export const judgeQueueOf = (app: App): JudgeQueue => {
  const known = queues.get(app) ?? createQueue(app);
  queues.set(app, known);
  return known;
};

/** Two judgements of one SKP as one: what was seen when the first began, and what was said last. */
export const together = (first: Judgement, last: Judgement): Judgement => {
  const cells = new Map(first.cells.map((cell) => [cell.column, cell]));
  for (const cell of last.cells) {
    const from = cells.get(cell.column)?.from;
    cells.set(cell.column, from === undefined ? cell : { ...cell, from });
  }
  return { ...first, ...last, cells: [...cells.values()] };
};

/** Two of one SKP as one; undefined where they stay two. */
const asOne = (first: Waiting, last: Waiting): Waiting | undefined => {
  if (first.action === "judge" && last.action === "judge")
    return { ...last, wish: together(first.wish, last.wish) };
  if (first.action !== "giveFeedback" || last.action !== "giveFeedback") return undefined;
  const { nilai, from } = first.wish;
  return nilai === last.wish.nilai ? { ...last, wish: { ...last.wish, from } } : undefined;
};

const createQueue = (app: App): JudgeQueue => {
  const store = createStore<ReturnType<JudgeQueue["store"]["getState"]>>(() => ({
    waiting: [],
    held: false,
  }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Waiting | undefined;

  const later = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), time);
  };

  const write = async () => {
    const [first] = store.getState().waiting;
    if (!first || writing || store.getState().held) return;
    const { busy, shown, phase } = app.store.getState();
    if (busy !== undefined || shown || phase !== "ready") return later(rest);
    writing = first;
    try {
      const { end } = await (first.action === "judge"
        ? app.run("judge", first.wish)
        : app.run("giveFeedback", first.wish));
      if (end === "failed" || end === "stopped") store.setState({ held: true });
      // What was refused is not asked for again: why stands above the page.
      else store.setState(({ waiting }) => ({ waiting: waiting.filter((one) => one !== first) }));
    } finally {
      writing = undefined;
    }
    later(0);
  };

  return {
    store,
    put: (next) => {
      store.setState(({ waiting }) => {
        // In the order in which it was said: what is final last would refuse what was said before it.
        const last = waiting
          .filter(({ wish }) => wish.idSkp === next.wish.idSkp && wish.periode === next.wish.periode)
          .at(-1);
        const one = last && last !== writing && asOne(last, next);
        return {
          held: false,
          waiting: one ? waiting.map((each) => (each === last ? one : each)) : [...waiting, next],
        };
      });
      later(0);
    },
    again: () => {
      store.setState({ held: false });
      later(0);
    },
  };
};
