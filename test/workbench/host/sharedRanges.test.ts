import type { RTree } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { service } from "../../../src/workbench/host/book";
import { createWorkbench } from "../../support/workbench";
import type { Workbench } from "../../support/workbench";

const rows = 30;
let bench: Workbench;
beforeEach(async () => {
  const numbers = Array.from({ length: rows }, (_, row) => [
    row,
    row,
    `=SUM(A1:A${rows})+SUM(B1:B${rows})+A${row + 1}`,
  ]);
  bench = await createWorkbench({ sheets: { Angka: numbers, Lain: [[`=SUM(Angka!A1:B${rows})`]] } });
});
afterEach(() => bench.close());

const whole = (rows * (rows - 1)) / 2;
/** How many ranges the engine searches for readers, of whatever sheet. */
const searched = (): number => {
  const inside = service(bench.engine, IDependencyManagerService) as unknown as {
    readonly _dependencyRTreeCache: RTree;
  };
  const { workbook } = inside._dependencyRTreeCache.toJSON();
  const count = (node: object): number =>
    "children" in node ? (node.children as object[]).reduce((sum, child) => sum + count(child), 0) : 1;
  return Object.values(workbook ?? {}).reduce((sum, tree) => sum + count(tree), 0);
};
const type = async (address: string, value: number) => {
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Angka").getRange(address).values = [[value]];
    await context.sync();
  });
  await bench.idle();
};
const shown = (sheet: string, address: string) =>
  bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

test("a range stands in the engine's search once, however many formulas read it and however often they are computed", async () => {
  expect(searched()).toBe(3);
  for (let count = 1; count <= 5; count += 1) await type("A1", count);
  expect(searched()).toBe(3);
});

test("every formula that reads a shared range follows a change in it, on its own sheet and on another", async () => {
  await type("B7", 1_000);
  const sum = 2 * whole + 994;
  expect(await shown("Angka", `C1:C${rows}`)).toEqual(Array.from({ length: rows }, (_, row) => sum + row));
  expect(await shown("Lain", "A1")).toEqual([sum]);
});

test("a formula that is typed over is computed by its new text only, and the others go on", async () => {
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Angka").getRange("C2").formulas = [["=A2*2"]];
    await context.sync();
  });
  await type("A2", 50);
  expect(await shown("Angka", "C1:C3")).toEqual([2 * whole + 49, 100, 2 * whole + 49 + 2]);
});

test("a row that is put between, or taken out, is counted", async () => {
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Angka").getRange("3:3").insert("Down");
    await context.sync();
  });
  await type("A3", 500);
  expect(await shown("Lain", "A1")).toEqual([2 * whole + 500]);
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Angka").getRange("4:4").delete("Up");
    await context.sync();
  });
  await bench.idle();
  expect(await shown("Lain", "A1")).toEqual([2 * whole + 500 - 4]);
});
