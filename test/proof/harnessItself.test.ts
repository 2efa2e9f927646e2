import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Action } from "../../src/actions/action";
import { registry } from "../../src/app/registry";
import { ensureTables } from "../../src/actions/ensureTables";
import { isRefusal } from "../../src/model/plan";
import { newWorkbook } from "../support/saved";
import { openBench } from "./bench";
import { faults } from "./faults";
import { faultsOf, files } from "./proveActions";

/** Does not look at what is there: the mistake that the harness is for. */
const careless: Action<never> = {
  name: "careless",
  plan: (book, _, { newId }) => {
    const tables = ensureTables(book, ["pegawai"]);
    if (isRefusal(tables)) return tables;
    return {
      steps: [
        ...tables,
        { do: "append", table: "pegawai", rows: [{ id: newId("P"), nama: "Pegawai Contoh" }] },
      ],
    };
  },
};

it("sees an action that does again what an unanswered request had done", async () => {
  const undisturbed = await openBench(newWorkbook);
  await undisturbed.run(careless, undefined);
  const requests = undisturbed.requests();
  const wanted = await undisturbed.file();
  undisturbed.close();

  const unanswered = faults.find(({ silent }) => silent);
  const bench = await openBench(newWorkbook);
  if (unanswered) bench.failAt(requests, unanswered);
  expect(await bench.run(careless, undefined)).toMatchObject({ end: "failed", code: "timeout" });
  await bench.run(careless, undefined);
  expect(await bench.file()).not.toEqual(wanted);
  expect((await bench.book()).tables.pegawai.rows).toHaveLength(2);
  bench.close();
});

it("deals every fault to a third of the actions, and each action two of them", () => {
  const dealt = Object.keys(registry).map((_, place) => faultsOf(place));
  expect(dealt.every((some) => some.length === 2)).toBe(true);
  for (const fault of faults)
    expect(dealt.filter((some) => some.includes(fault)).length).toBeGreaterThanOrEqual(
      Math.floor(dealt.length / 3),
    );
});

it("deals every registered action into one of the files of the harness", () => {
  const proving = readdirSync(__dirname)
    .filter((name) => /^harness\d+\.test\.ts$/.test(name))
    .map((name) => /proveActions\((\d+)\)/.exec(readFileSync(join(__dirname, name), "utf8"))?.[1]);
  expect(proving.sort()).toEqual(Array.from({ length: files }, (_, at) => String(at + 1)));
});
