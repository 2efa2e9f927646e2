import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Action } from "../actions/action";
import { ExcelFailure } from "../excel/failure";
import { readBook } from "../excel/readBook";
import { readSheets, readTyped } from "../excel/readSheet";
import { show } from "../excel/show";
import { watch } from "../excel/watch";
import { emptyBook } from "../model/book";
import type { Book, SheetInfo } from "../model/book";
import { typedForms } from "../model/typedForms";
import type { Conflict } from "../model/settle";
import type { SheetCells, TypedSheet } from "../model/sheetCells";
import type { Selection } from "../model/selection";
import { createFollower } from "./follow";
import { mustShow } from "./mustShow";
import type { Agreement, Course, Left, Outcome } from "./perform";
import type { Ports } from "./ports";
import type { ActionName, InputOf } from "./registry";
import { after, remembered, statusOfUndo, without } from "./outcomes";
import type { State } from "./state";

export type { Shown, State, Status } from "./state";

/** Changes of the workbook within this many milliseconds are read once. */
const rest = 300;

/** The app without a face: the pane and the ribbon call the same. */
export interface App {
  readonly store: StoreApi<State>;
  /** Reads the workbook and follows it from then on. */
  readonly start: () => Promise<void>;
  readonly run: <N extends ActionName>(name: N, input: InputOf<N>) => Promise<Outcome>;
  /** Says yes to the plan that is shown. */
  readonly confirm: () => Promise<void>;
  /** Puts away the shown plan, or why an action did nothing; nothing was written. */
  readonly dismiss: () => void;
  /** Stops what is under way before its next request; what is written stays, and can be taken back. */
  readonly stop: () => void;
  /** Takes back the last action. */
  readonly undo: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** The cells of a sheet, to be read as a form or a list. */
  readonly cellsOf: (sheet: string) => Promise<SheetCells | undefined>;
  /** The person chose something in the pane: what was selected in the sheet before, and `row`, are not followed. */
  readonly chose: (row?: Selection) => void;
  /** Leaves what stands in the sheet: these conflicts are decided. */
  readonly leaveTheirs: (conflicts: readonly Conflict[]) => void;
  /** Goes to a cell. */
  readonly show: (sheet: string, address?: string) => Promise<void>;
}

/** The actions, and what carries them out, are no part of the pane's first paint. */
const carrying = () => import("./perform");

const isSame = (form: TypedSheet, { name, drawn }: SheetInfo): boolean =>
  form.cells.name === name && form.drawn === drawn;

/** Makes the app. */
export const createApp = (ports: Ports): App => {
  const store = createStore<State>(() => ({
    phase: "loading",
    book: emptyBook,
    typed: [],
    today: ports.today(),
    conflicts: [],
    history: [],
  }));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** How many changes of the workbook are known of, and how many of them the book holds. */
  let [told, known] = [0, 0];

  const refresh = async () => {
    const upTo = told;
    await reported(async () => {
      const book = await readBook(ports.gateway);
      store.setState({ book, phase: "ready", today: ports.today() });
      known = upTo;
      await readTypedForms(book);
    });
    follower.resolve();
  };

  /** Reads the forms on which somebody has typed; one that shows what it showed when it was read last is known. */
  const readTypedForms = async (book: Book) => {
    const names = typedForms(book);
    const before = store.getState().typed;
    const isKnown =
      before.length === names.length && names.every((one) => before.some((form) => isSame(form, one)));
    if (isKnown) return;
    const typed =
      names.length > 0
        ? await readTyped(
            ports.gateway,
            names.map(({ name }) => name),
          )
        : [];
    store.setState({ typed });
  };

  const follower = createFollower({
    gateway: ports.gateway,
    rest,
    book: () => {
      const { busy, book } = store.getState();
      return busy === undefined && known === told ? book : undefined;
    },
    tell: (found) => {
      const { selection: last, onForm } = store.getState();
      if (found && (last?.table !== found.table || last.id !== found.id))
        store.setState({ selection: found });
      if (onForm?.key !== found?.form?.key || onForm?.period !== found?.form?.period)
        store.setState({ onForm: found?.form });
    },
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

  const course: Course = {
    report: (rows) => store.setState({ progress: rows.total > 0 ? rows : undefined }),
    stopped: () => store.getState().stopping === true,
  };
  const begin = (busy: State["busy"]) =>
    store.setState({ busy, status: undefined, shown: undefined, progress: undefined, stopping: false });
  const end = { busy: undefined, progress: undefined, stopping: false } as const;

  const runWith = async (name: ActionName, input: unknown, agreement?: Agreement): Promise<Outcome> => {
    const [{ registry }, { perform }] = await Promise.all([import("./registry"), carrying()]);
    begin(name);
    const action = registry[name] as unknown as Action<unknown>;
    const outcome = await perform(ports, action, input, (plan) => mustShow(name, plan), agreement, course);
    const wrote = outcome.end === "done" || outcome.end === "stopped" || outcome.end === "failed";
    if (wrote) told += 1;
    store.setState((state) => ({ ...end, ...after(state, name, input, outcome) }));
    if (wrote || known < told) await refresh();
    if (outcome.end === "stopped" || outcome.end === "failed") await remember(name, outcome.left);
    return outcome;
  };

  /** What an action that ended early has left can be taken back, if it has left anything. */
  const remember = async (action: ActionName, left: Left | undefined) => {
    if (!left) return;
    const { tookEffect } = await import("../model/settle");
    if (!left.answered && !tookEffect(left.done, store.getState().book)) return;
    store.setState(({ history }) => ({ history: remembered(history, action, left.done) }));
  };

  return {
    store,
    refresh,
    start: async () => {
      await refresh();
      await reported(() =>
        watch(ports.gateway, ({ kind, sheet, address }) => {
          if (kind === "selected") return follower.selected(sheet, address);
          told += 1;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            // What is under way reads the workbook at its end: each of its requests may add a sheet.
            if (store.getState().busy === undefined) void refresh();
          }, rest);
        }),
      );
    },
    run: (name, input) => runWith(name, input),
    confirm: async () => {
      const { shown } = store.getState();
      if (shown) await runWith(shown.action, shown.input, shown.agreement);
    },
    dismiss: () =>
      store.setState(({ status }) => ({
        shown: undefined,
        status: status?.kind === "refused" || status?.kind === "nothing" ? undefined : status,
      })),
    stop: () => store.setState(({ busy }) => ({ stopping: busy !== undefined })),
    undo: async () => {
      const { history, conflicts } = store.getState();
      const last = history.at(-1);
      if (!last) return;
      begin("undo");
      const { undo } = await carrying();
      const outcome = await undo(ports, last.done, course);
      told += 1;
      store.setState({
        ...end,
        status: statusOfUndo(outcome),
        // What is refused can never be taken back: somebody has changed the cell.
        ...(outcome.end === "done" || outcome.end === "refused" ? { history: history.slice(0, -1) } : {}),
        ...(outcome.end === "done"
          ? { conflicts: [...without(conflicts, outcome.conflicts), ...outcome.conflicts] }
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
    chose: (row) => {
      follower.chose(row);
      store.setState({ selection: undefined });
    },
    leaveTheirs: (decided) => store.setState(({ conflicts }) => ({ conflicts: without(conflicts, decided) })),
    show: (sheet, address) => reported(() => show(ports.gateway, sheet, address)),
  };
};
