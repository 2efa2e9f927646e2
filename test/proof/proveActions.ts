import { isDeepStrictEqual as isEqual } from "node:util";
import { registry } from "../../src/app/registry";
import type { ActionName } from "../../src/app/registry";
import type { Saved } from "../support/saved";
import { expectSame, withBench, withoutLearnt } from "./bench";
import { actionOf, cases, loadForm } from "./cases";
import { faults } from "./faults";
import type { Fault } from "./faults";
import { prepared } from "./prepared";

/** Into how many test files the actions are dealt, harness1.test.ts and so on, which run beside each other. */
export const files = 4;

/**
 * The faults that an action meets, by its place in the registry: a third of them, dealt so that each kind meets many
 * actions and each action two. All of them are a matter of half an hour: `npm run soak -- faults`.
 */
export const faultsOf = (place: number): readonly Fault[] =>
  process.env.PROOF_FAULTS === "all" ? faults : faults.filter((_, at) => (at + place) % 3 === 0);

/**
 * Every registered action, every request of it, its share of the faults: the workbook must read back valid with nothing
 * lost, and the action run again must end where the undisturbed run ends. A fault that leaves the very workbook the
 * action began with is followed by the next one there; the run again, after these, is then the test of them all.
 * @param file from 1 to `files`: each proves every `files`-th action of the registry
 */
export const proveActions = (file: number): void => {
  const names = (Object.keys(registry) as ActionName[]).filter((_, at) => at % files === file - 1);

  beforeAll(loadForm);

  const places = Object.keys(registry);

  describe.each(names)("%s", (name) => {
    const { before, input, typed } = cases[name];
    const action = actionOf(name);
    let start: Saved;
    let startFile: unknown;
    let wanted: unknown;
    let wish: unknown;
    let requests = 0;

    beforeAll(async () => {
      await withBench({ from: await prepared(before) }, async (bench) => {
        if (typed) await bench.type(typed(await bench.book()));
        wish = input(await bench.book());
        start = await bench.saved();
      });
      await withBench({ from: start }, async (bench) => {
        startFile = await bench.comparable();
        expect((await bench.book()).problems).toEqual([]);
        expect(await bench.run(action, wish)).toMatchObject({ end: "done", conflicts: [], lost: [] });
        requests = bench.requests();
        wanted = await bench.comparable();
      });
    });

    it("sends 4 requests or fewer: sizes, values, what stands on form sheets, one to write", () => {
      expect(requests).toBeLessThanOrEqual(4);
    });

    it("changes nothing when it runs a second time", () =>
      withBench({ from: start }, async (bench) => {
        await bench.run(action, wish);
        await bench.run(action, wish);
        expectSame(await bench.comparable(), wanted);
      }));

    it.each(faultsOf(places.indexOf(name)))(
      "ends the same after every request of it was $name",
      async (fault) => {
        let k = 1;
        while (k <= requests)
          await withBench({ from: start }, async (bench) => {
            let untouched = true;
            while (untouched && k <= requests) {
              bench.failAt(k, fault);
              await bench.run(action, wish);
              untouched = isEqual(await bench.comparable(), startFile);
              // The workbook that the action began with reads back valid: it did at the beginning.
              if (!untouched) expect((await bench.book()).problems).toEqual([]);
              k += 1;
            }
            await bench.run(action, wish);
            expectSame([k - 1, await bench.comparable()], [k - 1, wanted]);
          });
      },
    );

    it("is taken back whole by Urungkan", () =>
      withBench({ from: start }, async (bench) => {
        const outcome = await bench.run(action, wish);
        if (outcome.end !== "done") throw new Error(outcome.end);
        expect(await bench.undo(outcome.done)).toMatchObject({ end: "done", conflicts: [] });
        expectSame(await bench.comparable(), startFile);
      }));

    it("is taken back by Urungkan as far as Ctrl+Z has left it", () =>
      withBench({ from: start }, async (bench) => {
        const outcome = await bench.run(action, wish);
        if (outcome.end !== "done") throw new Error(outcome.end);
        await bench.ctrlZ();
        expect(await bench.undo(outcome.done)).toMatchObject({ end: "done" });
        expectSame(withoutLearnt(await bench.comparable()), withoutLearnt(startFile));
      }));
  });
};
