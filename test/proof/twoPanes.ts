import type { Action } from "../../src/actions/action";
import { perform } from "../../src/app/perform";
import type { Outcome } from "../../src/app/perform";
import type { Ports } from "../../src/app/ports";
import { createGateway } from "../../src/excel/gateway";
import { readBook } from "../../src/excel/readBook";
import type { Book } from "../../src/model/book";
import { createEngine } from "../../src/workbench/host/engine";
import { createHost } from "../../src/workbench/host/host";
import { openPane, usePane } from "../support/pane";
import type { Saved } from "../support/saved";
import { isCounted } from "./faults";

/** What a colleague does directly in the sheets, beside our pane. */
export type Edit = (context: Excel.RequestContext) => Promise<void>;

/** One workbook in which two panes are open: ours runs actions, the colleague's edits the sheets. */
export interface TwoPanes {
  readonly run: (action: Action<never>, input: unknown) => Promise<Outcome>;
  readonly ports: Ports;
  /** What the colleague does at once. */
  readonly colleague: (edit: Edit) => Promise<void>;
  /** Lets the colleague do this right before our k-th request from now, counted from 1. */
  readonly before: (k: number, edit: Edit) => void;
  /** Whether what `before` was told has happened. */
  readonly happened: () => boolean;
  /** The workbook as our pane reads it, and as the colleague's does. */
  readonly ours: () => Promise<Book>;
  readonly theirs: () => Promise<Book>;
  readonly close: () => void;
}

/** Opens a workbook with two panes. */
export const openTwoPanes = async (from: Saved): Promise<TwoPanes> => {
  const { snapshot, kept } = structuredClone(from);
  const engine = createEngine({});
  engine.api.createWorkbook(snapshot);
  const host = createHost({ univer: engine.univer, api: engine.api, kept });
  const [own, other] = [await openPane(host), await openPane(host)];
  usePane(own);

  let sent = 0;
  let planned: { readonly k: number; readonly edit: Edit } | undefined;
  let editing = false;
  const colleague = async (edit: Edit) => {
    editing = true;
    await other.Excel.run(edit);
    editing = false;
  };
  host.intercept(async (body, next, request) => {
    if (editing || !isCounted(body)) return next(body, request);
    sent += 1;
    if (planned?.k === sent) {
      const { edit } = planned;
      planned = undefined;
      await colleague(edit);
    }
    return next(body, request);
  });
  const gateway = createGateway();
  // Another seed than that of the rows that are there: the id of one that a colleague deletes is not made again.
  const ports: Ports = { gateway, seed: () => [5, 6, 7, 8], today: () => 46_100 };
  return {
    ports,
    run: async (action, input) => {
      const outcome = await perform(ports, action as Action<unknown>, input, () => false);
      await host.idle();
      return outcome;
    },
    colleague,
    before: (k, edit) => {
      sent = 0;
      planned = { k, edit };
    },
    happened: () => planned === undefined,
    ours: () => readBook(gateway),
    theirs: async () => {
      usePane(other);
      try {
        return await readBook(gateway);
      } finally {
        usePane(own);
      }
    },
    close: () => {
      own.close();
      other.close();
      host.dispose();
      engine.dispose();
    },
  };
};
