import type { ActionName } from "../../src/app/registry";
import type { Progress } from "../../src/model/parts";
import { expectSame, withBench } from "./bench";
import type { Bench } from "./bench";
import { actionOf, cases, loadForm } from "./cases";
import { faults } from "./faults";

/**
 * Actions of many requests, stopped by a person or broken off by Excel at each of them: what was done can be taken
 * back, and run again the action ends where the undisturbed run ends.
 */
const actions: readonly (readonly [ActionName, charactersPerRequest: number])[] = [
  ["importRoster", 1_000],
  ["readForm", 4_000],
];

beforeAll(loadForm);

/** Asks to stop once so many requests were sent. */
const stopAfter = (bench: Bench, requests: number) => ({ stopped: () => bench.requests() >= requests });

describe.each(actions)("%s in requests of %d characters", (name, charactersPerRequest) => {
  const action = actionOf(name);
  const wish = () => cases[name].input(undefined as never);
  let startFile: unknown;
  let startTables: unknown;
  let wanted: unknown;
  let writes = 0;
  /** Some requests by their number: two read the workbook, the next ones write it. */
  const requestsFrom = (first: number) =>
    Array.from({ length: writes + 3 }, (_, k) => k).filter(
      (k) => k >= first && (writes + 2 - k) % Math.ceil(writes / 4) === 0,
    );
  let said: Progress[] = [];

  beforeAll(async () => {
    await withBench({}, async (bench) => {
      startFile = await bench.comparable();
      startTables = (await bench.book()).tables;
      await bench.run(action, wish());
      wanted = await bench.comparable();
    });
    await withBench({ charactersPerRequest }, async (bench) => {
      said = [];
      const course = { report: (rows: Progress) => void said.push(rows) };
      expect(await bench.run(action, wish(), course)).toMatchObject({ end: "done", lost: [] });
      writes = said.length - 1;
      expectSame(await bench.comparable(), wanted);
    });
  });

  it("tells how many rows are written, from none to all", () => {
    expect(writes).toBeGreaterThan(3);
    const [first] = said;
    expect(first?.done).toBe(0);
    expect(first?.total).toBeGreaterThan(5);
    expect(said.at(-1)).toEqual({ done: first?.total, total: first?.total });
    const counts = said.map(({ done }) => done);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
  });

  it("completes what was stopped before any of its requests, nothing twice", async () => {
    for (const k of requestsFrom(0).map((last) => last - 1))
      await withBench({ charactersPerRequest }, async (bench) => {
        expect(await bench.run(action, wish(), stopAfter(bench, k))).toMatchObject({ end: "stopped" });
        expect((await bench.book()).problems).toEqual([]);
        expect(await bench.run(action, wish())).toMatchObject({ end: "done" });
        expectSame([k, await bench.comparable()], [k, wanted]);
      });
  });

  it("takes back what was written before it was stopped", async () => {
    for (const k of requestsFrom(4).map((last) => last - 1))
      await withBench({ charactersPerRequest }, async (bench) => {
        const outcome = await bench.run(action, wish(), stopAfter(bench, k));
        if (outcome.end !== "stopped" || !outcome.left) throw new Error(outcome.end);
        expect(outcome.left.answered).toBe(true);
        expect(await bench.undo(outcome.left.done)).toMatchObject({ end: "done", conflicts: [] });
        expectSame([k, await bench.comparable()], [k, startFile]);
      });
  });

  it("takes back what was written of an action of several requests", () =>
    withBench({ charactersPerRequest }, async (bench) => {
      const outcome = await bench.run(action, wish());
      if (outcome.end !== "done") throw new Error(outcome.end);
      expect(await bench.undo(outcome.done)).toMatchObject({ end: "done", conflicts: [] });
      expectSame(await bench.comparable(), startFile);
    }));

  it.each(faults)("takes back what stands there after a request of it was $name", async (fault) => {
    for (const k of requestsFrom(3))
      await withBench({ charactersPerRequest }, async (bench) => {
        bench.failAt(k, fault);
        const outcome = await bench.run(action, wish());
        if (outcome.end !== "failed" || !outcome.left) throw new Error(outcome.end);
        expect(await bench.undo(outcome.left.done)).toMatchObject({ end: "done" });
        const { tables } = await bench.book();
        expect([k, rowsOf(tables)]).toEqual([k, rowsOf(startTables)]);
        // Excel that does not answer is not asked what it has made: empty tables stay then.
        if (!fault.silent) expectSame([k, await bench.comparable()], [k, startFile]);
      });
  });
});

const rowsOf = (tables: unknown) =>
  Object.values(tables as Record<string, { readonly rows: readonly unknown[] }>).map(({ rows }) => rows);

it("takes back the rest when the taking back was stopped", () =>
  withBench({ charactersPerRequest: 300 }, async (bench) => {
    await bench.run(actionOf("startWorkbook"), cases.startWorkbook.input(undefined as never));
    const started = (await bench.book()).tables;
    const outcome = await bench.run(actionOf("importRoster"), cases.importRoster.input(undefined as never));
    if (outcome.end !== "done") throw new Error(outcome.end);
    expect(await bench.undo(outcome.done, stopAfter(bench, 3))).toMatchObject({
      end: "stopped",
      left: { answered: true },
    });
    expect(await bench.undo(outcome.done)).toMatchObject({ end: "done", conflicts: [] });
    expect(rowsOf((await bench.book()).tables)).toEqual(rowsOf(started));
  }));

it("keeps a sheet on which somebody typed while the action ran, and takes back the rest", () =>
  withBench({ charactersPerRequest: 1_500 }, async (bench) => {
    const sheet = "Pegawai";
    const typed = await openAndType(bench, sheet);
    expect(typed).toContain(sheet);
  }));

/** Types a note beside the list of employees after the action began, and takes the action back. */
const openAndType = async (bench: Bench, sheet: string): Promise<string[]> => {
  let asked = 0;
  let note: Promise<void> | undefined;
  const course = {
    report: ({ done }: Progress) => {
      if (done === 0 || asked++ > 0) return;
      note = Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("K2").values = [["catatan saya"]];
        await context.sync();
      });
    },
  };
  const outcome = await bench.run(
    actionOf("importRoster"),
    cases.importRoster.input(undefined as never),
    course,
  );
  await note;
  if (outcome.end !== "done") throw new Error(outcome.end);
  await bench.undo(outcome.done);
  return (await bench.book()).sheets.map(({ name }) => name);
};
