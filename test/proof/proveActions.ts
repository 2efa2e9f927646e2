import { isDeepStrictEqual as isEqual } from "node:util";
import { registry } from "../../src/app/registry";
import type { ActionName } from "../../src/app/registry";
import { newWorkbook } from "../support/saved";
import type { Saved } from "../support/saved";
import { openBench } from "./bench";
import type { Bench } from "./bench";
import { actionOf, cases, loadForm } from "./cases";
import { faults } from "./faults";

/** Into how many test files the actions are dealt, harness1.test.ts and so on, which run beside each other. */
export const files = 4;

const withBench = async <T>(from: Saved, work: (bench: Bench) => Promise<T>): Promise<T> => {
  const bench = await openBench(from);
  try {
    return await work(bench);
  } finally {
    bench.close();
  }
};

/**
 * Every registered action, every request of it, every kind of fault: the workbook must read back valid with nothing
 * lost, and the action run again must end where the undisturbed run ends. A fault that leaves the very workbook the
 * action began with is followed by the next one there; the run again, after these, is then the test of them all.
 * @param file from 1 to `files`: each proves every `files`-th action of the registry
 */
export const proveActions = (file: number): void => {
  const names = (Object.keys(registry) as ActionName[]).filter((_, at) => at % files === file - 1);

  beforeAll(loadForm);

  describe.each(names)("%s", (name) => {
    const { before, input, typed } = cases[name];
    const action = actionOf(name);
    let start: Saved;
    let startFile: unknown;
    let wanted: unknown;
    let wish: unknown;
    let requests = 0;

    beforeAll(async () => {
      await withBench(newWorkbook, async (bench) => {
        for (const step of before)
          expect(await bench.run(actionOf(step.action), step.input(await bench.book()))).toMatchObject({
            end: "done",
          });
        if (typed) await bench.type(typed(await bench.book()));
        wish = input(await bench.book());
        start = await bench.saved();
      });
      await withBench(start, async (bench) => {
        startFile = await bench.comparable();
        expect(await bench.run(action, wish)).toMatchObject({ end: "done", conflicts: [], lost: [] });
        requests = bench.requests();
        wanted = await bench.comparable();
      });
    }, 120_000);

    it("sends 4 requests or fewer: sizes, values, what stands on form sheets, one to write", () => {
      expect(requests).toBeLessThanOrEqual(4);
    });

    it("changes nothing when it runs a second time", () =>
      withBench(start, async (bench) => {
        await bench.run(action, wish);
        await bench.run(action, wish);
        expect(await bench.comparable()).toEqual(wanted);
      }));

    it.each(faults)("ends the same after every request of it was $name", async (fault) => {
      let k = 1;
      while (k <= requests)
        await withBench(start, async (bench) => {
          let untouched = true;
          while (untouched && k <= requests) {
            bench.failAt(k, fault);
            await bench.run(action, wish);
            expect((await bench.book()).problems).toEqual([]);
            untouched = isEqual(await bench.comparable(), startFile);
            k += 1;
          }
          await bench.run(action, wish);
          expect([k - 1, await bench.comparable()]).toEqual([k - 1, wanted]);
        });
    });

    it("is taken back whole by Urungkan", () =>
      withBench(start, async (bench) => {
        const outcome = await bench.run(action, wish);
        if (outcome.end !== "done") throw new Error(outcome.end);
        expect(await bench.undo(outcome.done)).toMatchObject({ end: "done", conflicts: [] });
        expect(await bench.comparable()).toEqual(startFile);
      }));

    it("is taken back by Urungkan as far as Ctrl+Z has left it", () =>
      withBench(start, async (bench) => {
        const outcome = await bench.run(action, wish);
        if (outcome.end !== "done") throw new Error(outcome.end);
        await bench.ctrlZ();
        expect(await bench.undo(outcome.done)).toMatchObject({ end: "done" });
        expect(await bench.comparable()).toEqual(startFile);
      }));
  });
};
