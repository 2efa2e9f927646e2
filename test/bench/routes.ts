import { isDeepStrictEqual } from "node:util";
import type { ICellData, IWorkbookData } from "@univerjs/core";
import { readFunctions } from "../../scripts/build-functions";
import { table, type FunctionId } from "../../src/functions/table";
import { readSpills } from "../../src/workbench/grid/spills";
import { createEngine } from "../../src/workbench/host/engine";
import type { CustomFunction } from "../../src/workbench/host/functions";
import { createWorkbench } from "../support/workbench";
import { ask, byRoutes } from "./functions";
import { workloads, type Range } from "./workloads";

/** How long one call took on its way from the workbook to the function and back, beside the call alone. */
export interface Route {
  readonly what: string;
  readonly route: "grid" | "Office.js";
  readonly rows: number;
  readonly milliseconds: number;
  readonly direct: number;
}

/**
 * Rows of a call by the routes, unless asked for more. Both hold the 1,048,576 of a whole column, but the grid needs
 * about 3 kB for each cell that it computes, which is more memory than Node takes by itself:
 * `NODE_OPTIONS=--max-old-space-size=8192 npm run bench -- --route-rows=1048576`.
 */
export const routeRows = 100_000;

const timed = async <T>(work: () => T | Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
};

/** The longest a calculation may take, in milliseconds. */
const patience = 3_600_000;

const letter = (column: number): string => String.fromCharCode("A".charCodeAt(0) + column);

/** One formula beside its ranges in a sheet, in one calculation of the workbook's own engine. */
const byGrid = async (
  id: FunctionId,
  ranges: readonly unknown[][][],
  rows: number,
): Promise<[unknown, number]> => {
  const functions = new Map(Object.entries(table)) as ReadonlyMap<string, CustomFunction>;
  const metadata = await readFunctions("src/functions");
  const engine = createEngine({ functions: { namespace: "SKP", metadata, functions } });
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rows; row++)
    cellData[row] = Object.fromEntries(
      ranges.map((range, column): [number, ICellData] => [column, { v: range[row]?.[0] as string }]),
    );
  const sheet = { id: "data", name: "Data", rowCount: rows + 10, columnCount: 20, cellData };
  const workbook = engine.api.createWorkbook({
    id: "book",
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  } as Partial<IWorkbookData>);
  await engine.idle();
  const at = ranges.length + 1;
  const cell = workbook.getActiveSheet().getRange(0, at);
  const addresses = ranges.map((_, column) => `${letter(column)}1:${letter(column)}${rows}`);
  const [, milliseconds] = await timed(async () => {
    cell.setValue({ f: `=SKP.${id}(${addresses.join(",")})` });
    await engine.idle();
    // A whole column may take longer than the host waits for a calculation.
    const until = performance.now() + patience;
    while (cell.getCellData()?.v === undefined && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const result = readSpills(engine.univer, "book")[sheet.id]?.[`0,${at}`]?.values;
  engine.dispose();
  return [result, milliseconds];
};

/** One call in one message through the runtime for custom functions that Office.js has itself. */
const byOffice = async (id: FunctionId, ranges: readonly unknown[][][]): Promise<[unknown, number]> => {
  const workbench = await createWorkbench();
  const ours = globalThis.CustomFunctions;
  const theirs = (workbench.window as unknown as { CustomFunctions: typeof CustomFunctions }).CustomFunctions;
  // The functions speak to the global of whoever calls them.
  globalThis.CustomFunctions = theirs;
  try {
    theirs.associate(id, table[id] as (...args: unknown[]) => unknown);
    const [answers, milliseconds] = await timed(() => workbench.pane.invoke([{ id, args: ranges }]));
    return [(answers[0] as unknown[])[2], milliseconds];
  } finally {
    globalThis.CustomFunctions = ours;
    workbench.close();
  }
};

/**
 * The functions that take a whole column, by the two routes of the workbench, each in one call.
 * @throws an error where a route gives another answer than the call alone
 */
export const routes = async (only: readonly string[], rows: number): Promise<Route[]> => {
  const lines: Route[] = [];
  for (const id of byRoutes) {
    const workload = workloads[id];
    if (typeof workload !== "object" || (only.length > 0 && !only.includes(id))) continue;
    const ranges = workload.ranges(rows) as Exclude<Range, string>[];
    const [expected, direct] = await timed(() => ask(id, ranges));
    const ways = [
      ["grid", () => byGrid(id, ranges, rows)],
      ["Office.js", () => byOffice(id, ranges)],
    ] as const;
    for (const [route, way] of ways) {
      const [result, milliseconds] = await way();
      if (!isDeepStrictEqual(result, expected))
        throw new Error(`SKP.${id} by ${route} answers something else`);
      lines.push({ what: `SKP.${id}`, route, rows, milliseconds, direct });
    }
  }
  return lines;
};
