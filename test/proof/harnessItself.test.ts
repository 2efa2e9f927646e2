import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Action } from "../../src/actions/action";
import { registry } from "../../src/app/registry";
import { ensureTables } from "../../src/actions/ensureTables";
import { isRefusal } from "../../src/model/plan";
import { newWorkbook } from "../support/saved";
import { openBench } from "./bench";
import { faults } from "./faults";
import { faultOf, files } from "./proveActions";

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

const inTurn = Array.from(faults, (_, at) => at);

it.each([0, 1])(
  "deals every kind of fault to a sixth of the actions at the request %d before the last",
  (left) => {
    const dealt = Object.keys(registry).map((_, place) => faultOf(place, 0, left));
    for (const fault of faults)
      expect(dealt.filter((one) => one === fault).length).toBeGreaterThanOrEqual(
        Math.floor(dealt.length / faults.length),
      );
  },
);

it("deals every kind of fault to every request in as many rounds as there are kinds", () => {
  for (const place of inTurn)
    for (const left of [0, 1, 2, 3])
      expect(new Set(inTurn.map((round) => faultOf(place, round, left)))).toEqual(new Set(faults));
});

it("deals every registered action into one of the files of the harness", () => {
  const proving = readdirSync(__dirname)
    .filter((name) => /^harness\d+\.test\.ts$/.test(name))
    .map((name) => /proveActions\((\d+)\)/.exec(readFileSync(join(__dirname, name), "utf8"))?.[1]);
  expect(proving.sort()).toEqual(Array.from({ length: files }, (_, at) => String(at + 1)));
});
