import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Action } from "../actions/action";
import { ExcelFailure } from "../excel/failure";
import type { FailureCode } from "../excel/failure";
import { readBook } from "../excel/readBook";
import { readSheets } from "../excel/readSheet";
import { show } from "../excel/show";
import { watch } from "../excel/watch";
import type { Book } from "../model/book";
import { emptyBook } from "../model/book";
import type { Refusal } from "../model/plan";
import type { Conflict, Done } from "../model/settle";
import type { SheetCells } from "../model/sheetCells";
import { mustShow } from "./mustShow";
import { perform, undo } from "./perform";
import type { Agreement, Outcome } from "./perform";
import type { Ports } from "./ports";
import { registry } from "./registry";
import type { ActionName, InputOf } from "./registry";

/** How many actions can be taken back. */
const kept = 20;
/** Changes of the workbook within this many milliseconds are read once. */
const rest = 300;

/** What the status line says. */
export type Status =
  | {
      readonly kind: "saved";
      readonly action: ActionName;
      readonly conflicts: readonly Conflict[];
      readonly lost: readonly string[];
    }
  | { readonly kind: "undone"; readonly conflicts: readonly Conflict[] }
  | { readonly kind: "nothing"; readonly action: ActionName }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "failed"; readonly code: FailureCode; readonly detail: string };

/** A plan that waits for a person's yes. */
export interface Shown {
  readonly action: ActionName;
  readonly input: unknown;
  readonly agreement: Agreement;
}

/** Everything the pane shows; replaced, never changed in place. */
export interface State {
  readonly phase: "loading" | "ready" | "failed";
  readonly book: Book;
  /** Excel's serial number of today. */
  readonly today: number;
  /** The action under way. */
  readonly busy?: ActionName | "undo";
  readonly shown?: Shown;
  readonly status?: Status;
  readonly history: readonly { readonly action: ActionName; readonly done: Done }[];
}

/** The app without a face: the pane and the ribbon call the same. */
export interface App {
  readonly store: StoreApi<State>;
  /** Reads the workbook and follows it from then on. */
  readonly start: () => Promise<void>;
  readonly run: <N extends ActionName>(name: N, input: InputOf<N>) => Promise<Outcome>;
  /** Says yes to the plan that is shown. */
  readonly confirm: () => Promise<void>;
  /** Puts the shown plan away; nothing was written. */
  readonly dismiss: () => void;
  /** Takes back the last action. */
  readonly undo: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** The cells of a sheet, to be read as a form or a list. */
  readonly cellsOf: (sheet: string) => Promise<SheetCells | undefined>;
  /** Goes to a cell. */
  readonly show: (sheet: string, address?: string) => Promise<void>;
}

/** Makes the app. */
export const createApp = (ports: Ports): App => {
  const store = createStore<State>(() => ({
    phase: "loading",
    book: emptyBook,
    today: ports.today(),
    history: [],
  }));
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const refresh = () =>
    reported(async () => {
      const book = await readBook(ports.gateway);
      store.setState({ book, phase: "ready", today: ports.today() });
    });

  const reported = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      if (!(thrown instanceof ExcelFailure)) throw thrown;
      const { code, detail } = thrown;
      store.setState(({ phase }) => ({
        phase: phase === "loading" ? "failed" : phase,
        status: { kind: "failed", code, detail },
      }));
    }
  };

  const runWith = async (name: ActionName, input: unknown, agreement?: Agreement): Promise<Outcome> => {
    store.setState({ busy: name, status: undefined, shown: undefined });
    const action = registry[name] as unknown as Action<unknown>;
    const outcome = await perform(ports, action, input, mustShow, agreement);
    store.setState((state) => ({ busy: undefined, ...after(state, name, input, outcome) }));
    if (outcome.end === "done" || outcome.end === "failed") await refresh();
    return outcome;
  };

  return {
    store,
    refresh,
    start: async () => {
      await refresh();
      await reported(() =>
        watch(ports.gateway, ({ kind }) => {
          if (kind === "selected") return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void refresh(), rest);
        }),
      );
    },
    run: (name, input) => runWith(name, input),
    confirm: async () => {
      const { shown } = store.getState();
      if (shown) await runWith(shown.action, shown.input, shown.agreement);
    },
    dismiss: () => store.setState({ shown: undefined }),
    undo: async () => {
      const { history } = store.getState();
      const last = history.at(-1);
      if (!last) return;
      store.setState({ busy: "undo", status: undefined });
      const outcome = await undo(ports, last.done);
      store.setState({
        busy: undefined,
        ...(outcome.end === "done"
          ? { history: history.slice(0, -1), status: { kind: "undone", conflicts: outcome.conflicts } }
          : outcome.end === "failed"
            ? { status: { kind: "failed", code: outcome.code, detail: outcome.detail } }
            : {}),
      });
      await refresh();
    },
    cellsOf: async (sheet) => {
      let cells: SheetCells | undefined;
      await reported(async () => {
        [cells] = await readSheets(ports.gateway, [sheet]);
      });
      return cells;
    },
    show: (sheet, address) => reported(() => show(ports.gateway, sheet, address)),
  };
};

/** The state after an outcome. */
const after = (state: State, action: ActionName, input: unknown, outcome: Outcome): Partial<State> => {
  switch (outcome.end) {
    case "done": {
      const { done, conflicts, lost } = outcome;
      return {
        status: { kind: "saved", action, conflicts, lost },
        history: [...state.history, { action, done }].slice(-kept),
      };
    }
    case "nothing":
      return { status: { kind: "nothing", action } };
    case "shown":
      return { shown: { action, input, agreement: { plan: outcome.plan, seed: outcome.seed } } };
    case "refused":
      return { status: { kind: "refused", refusal: outcome.refusal } };
    case "failed":
      return { status: { kind: "failed", code: outcome.code, detail: outcome.detail } };
  }
};
