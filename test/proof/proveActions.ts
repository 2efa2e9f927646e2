import { isDeepStrictEqual as isEqual } from "node:util";
import { registry } from "../../src/app/registry";
import type { ActionName } from "../../src/app/registry";
import type { Outcome } from "../../src/app/perform";
import type { Book } from "../../src/model/book";
import type { Done } from "../../src/model/settle";
import type { Saved } from "../support/saved";
import { expectSame, withBench, withoutLearnt } from "./bench";
import type { Bench } from "./bench";
import { actionOf, cases, loadForm } from "./cases";
import { allOf, meddlingAfter } from "./colleagueAfter";
import { faults } from "./faults";
import type { Fault } from "./faults";
import { prepared } from "./prepared";
import { seenTakenBack, wantedTakenBack } from "./takenBack";
import type { ThreeBooks } from "./takenBack";

/** Into how many test files the actions are dealt, harness1.test.ts and so on, which run beside each other. */
export const files = 4;

/** How often an action meets faults: once every day, and every fault at every request by `npm run soak -- faults`. */
export const rounds = process.env.PROOF_FAULTS === "all" ? faults.length : 1;

/**
 * The fault that a request of an action meets: dealt so that in one round all kinds meet as many actions, at the
 * request that writes as at those before it, and in as many rounds as there are kinds each request meets each.
 * @param place of the action in the registry
 * @param left how many requests of the action come after this one: 0 for the one that writes
 */
export const faultOf = (place: number, round: number, left: number): Fault =>
  faults[(place + round + left) % faults.length]!;

/**
 * Every registered action, every request of it, its share of the faults: the workbook must read back valid with nothing
 * lost, and the action run again must end where the undisturbed run ends. A fault that leaves the very workbook the
 * action began with is followed by the next one there; the run again, after these, is then the test of them all. What
 * needs no fault is done in one workbook, one after the other, before the faults: run, run again, taken back, run,
 * Ctrl+Z, taken back, run, a colleague's changes, taken back. (Of two workbooks that are open at once Univer mixes up
 * the formulas.)
 * @param file from 1 to `files`: each proves every `files`-th action of the registry
 */
export const proveActions = (file: number): void => {
  const names = (Object.keys(registry) as ActionName[]).filter((_, at) => at % files === file - 1);

  beforeAll(loadForm);

  const places = Object.keys(registry);

  describe.each(names)("%s", (name) => {
    const { before, input, typed } = cases[name];
    const action = actionOf(name);
    const place = places.indexOf(name);
    // A formula that somebody has typed over is refused whole: nothing is left to take back.
    const refusesChangedFormula = name === "insertFormula";
    let start: Saved;
    let startFile: unknown;
    let wanted: unknown;
    let wish: unknown;
    let requests = 0;
    let runAgain: unknown;
    let takenBack: readonly [outcome: Outcome, file: unknown];
    let takenBackAfterCtrlZ: readonly [outcome: Outcome, file: unknown];
    let afterColleague: readonly [outcome: Outcome, now: Book, books: ThreeBooks];

    const runWhole = async (bench: Bench): Promise<Done> => {
      const outcome = await bench.run(action, wish);
      if (outcome.end !== "done") throw new Error(outcome.end);
      expect(outcome).toMatchObject({ conflicts: [], lost: [] });
      return outcome.done;
    };

    beforeAll(async () => {
      await withBench({ from: await prepared(before) }, async (bench) => {
        if (typed) await bench.type(typed(await bench.book()));
        wish = input(await bench.book());
        start = await bench.saved();
      });
      await withBench({ from: start }, async (bench) => {
        startFile = await bench.comparable();
        const firstBook = await bench.book();
        expect(firstBook.problems).toEqual([]);
        const done = await runWhole(bench);
        requests = bench.requests();
        wanted = await bench.comparable();
        await bench.run(action, wish);
        runAgain = await bench.comparable();
        takenBack = [await bench.undo(done), await bench.comparable()];
        const doneAnew = await runWhole(bench);
        await bench.ctrlZ();
        takenBackAfterCtrlZ = [await bench.undo(doneAnew), await bench.comparable()];
        const doneOnce = await runWhole(bench);
        const after = await bench.book();
        const { edits, sheets } = meddlingAfter(doneOnce.plan, after);
        await bench.byHand(allOf(edits));
        const books = { before: firstBook, after, between: await bench.book(), touched: sheets };
        afterColleague = [await bench.undo(doneOnce), await bench.book(), books];
      });
    });

    it("sends 4 requests or fewer: sizes, values, what stands on form sheets, one to write", () => {
      expect(requests).toBeLessThanOrEqual(4);
    });

    it("changes nothing when it runs a second time", () => {
      expectSame(runAgain, wanted);
    });

    it("is taken back whole by Urungkan", () => {
      const [outcome, file] = takenBack;
      expect(outcome).toMatchObject({ end: "done", conflicts: [] });
      expectSame(file, startFile);
    });

    it("is taken back by Urungkan as far as Ctrl+Z has left it", () => {
      const [outcome, file] = takenBackAfterCtrlZ;
      expect(outcome).toMatchObject({ end: "done" });
      expectSame(withoutLearnt(file), withoutLearnt(startFile));
    });

    it("is taken back but for what a colleague has changed since, which stays and is told", () => {
      const [outcome, now, books] = afterColleague;
      if (refusesChangedFormula) expect([outcome.end, now]).toEqual(["refused", books.between]);
      else expect(seenTakenBack(now, outcome)).toEqual(wantedTakenBack(books));
    });

    it.each(Array.from({ length: rounds }, (_, round) => round))(
      "ends the same after each of its requests went wrong (round %d of faults)",
      async (round) => {
        let k = 1;
        while (k <= requests)
          await withBench({ from: start }, async (bench) => {
            let met: unknown;
            let untouched = true;
            while (untouched && k <= requests) {
              const fault = faultOf(place, round, requests - k);
              met = [k, fault.name];
              bench.failAt(k, fault);
              await bench.run(action, wish);
              untouched = isEqual(await bench.comparable(), startFile);
              // The workbook that the action began with reads back valid: it did at the beginning.
              if (!untouched) expect((await bench.book()).problems).toEqual([]);
              k += 1;
            }
            await bench.run(action, wish);
            expectSame([met, await bench.comparable()], [met, wanted]);
          });
      },
    );
  });
};
