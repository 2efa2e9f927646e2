import { perform, undo } from "../../src/app/perform";
import type { Outcome } from "../../src/app/perform";
import type { Ports } from "../../src/app/ports";
import { failureOf } from "../../src/excel/failure";
import { createGateway } from "../../src/excel/gateway";
import type { Gateway } from "../../src/excel/gateway";
import { readBook } from "../../src/excel/readBook";
import type { Action } from "../../src/actions/action";
import type { Book } from "../../src/model/book";
import type { Done } from "../../src/model/settle";
import { createEngine } from "../../src/workbench/host/engine";
import { createHost } from "../../src/workbench/host/host";
import type { ExcelHost } from "../../src/workbench/host/host";
import { openPane, usePane } from "../support/pane";
import type { OpenPane } from "../support/pane";
import type { Saved } from "../support/saved";
import { isCounted } from "./faults";
import type { Edit } from "./twoPanes";

/** One workbook that two panes and a person who types in the sheets have open, and no request of theirs is ever first. */
export interface ManyHands {
  /** Runs an action in one of the panes. The numbers make its ids. */
  readonly run: (
    pane: 0 | 1,
    action: Action<never>,
    input: unknown,
    ids: readonly number[],
  ) => Promise<Outcome>;
  /** Takes back what an action in this pane did. */
  readonly undo: (pane: 0 | 1, done: Done) => Promise<Outcome>;
  readonly byHand: (edit: Edit) => Promise<void>;
  /** Does works side by side: whenever all of them wait for the workbook, chance says whose request is next. */
  readonly together: <T>(works: readonly (() => Promise<T>)[], random: () => number) => Promise<T[]>;
  /** The workbook as a pane reads it. */
  readonly seenBy: (pane: 0 | 1) => Promise<Book>;
  readonly close: () => void;
}

/** A gateway of one pane among several: Excel is that of the pane which asks. */
const gatewayOf = (pane: OpenPane): Gateway => {
  const own = createGateway();
  return {
    send: async (kind, build) => {
      usePane(pane);
      try {
        return await own.send(kind, build);
      } catch (thrown) {
        // An error is of the window that made it; by now the other pane's may be the one in use.
        usePane(pane);
        throw failureOf(thrown);
      }
    },
  };
};

/** Holds the requests of those who work together back until all of them wait. */
const inTurns = (host: ExcelHost): ManyHands["together"] => {
  const held: (() => void)[] = [];
  let working = 0;
  let chance: () => number = () => 0;
  const turn = () => {
    if (held.length === 0 || held.length < working) return;
    const [next] = held.splice(Math.floor(chance() * held.length), 1);
    next?.();
  };
  host.intercept((body, next, request) => {
    if (working === 0 || !isCounted(body)) return next(body, request);
    return new Promise((resolve, reject) => {
      held.push(() => void next(body, request).then(resolve, reject));
      turn();
    });
  });
  return (works, random) => {
    working = works.length;
    chance = random;
    return Promise.all(
      works.map((work) =>
        work().finally(() => {
          working -= 1;
          turn();
        }),
      ),
    );
  };
};

/** Opens a workbook for two panes and one person. */
export const openManyHands = async (from: Saved): Promise<ManyHands> => {
  const { snapshot, kept } = structuredClone(from);
  const engine = createEngine({});
  engine.api.createWorkbook(snapshot);
  const host = createHost({ univer: engine.univer, api: engine.api, kept });
  const panes = [await openPane(host), await openPane(host)] as const;
  const hand = await openPane(host);
  const gateways = panes.map(gatewayOf) as [Gateway, Gateway];
  usePane(panes[0]);
  const portsOf = (pane: 0 | 1, ids: readonly number[] = []): Ports => ({
    gateway: gateways[pane],
    seed: () => ids,
    today: () => 46_100,
  });
  return {
    run: (pane, action, input, ids) =>
      perform(portsOf(pane, ids), action as Action<unknown>, input, () => false),
    undo: (pane, done) => undo(portsOf(pane), done),
    byHand: (edit) => hand.Excel.run(edit),
    together: inTurns(host),
    seenBy: async (pane) => {
      await host.idle();
      return readBook(gateways[pane]);
    },
    close: () => {
      for (const pane of [...panes, hand]) pane.close();
      host.dispose();
      engine.dispose();
    },
  };
};
