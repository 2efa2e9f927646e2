import "../test/support/iterator-helpers.cjs";
import { auditLines } from "../test/bench/audit";
import { functionLines, growths, unmeasured } from "../test/bench/functions";

type Cell = string | number;

/** Prints a table in Markdown. */
const printTable = (headers: readonly string[], rows: readonly (readonly Cell[])[]): void => {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(" | ")} |`;
  console.log([line(headers), line(headers.map(() => "---")), ...rows.map(line), ""].join("\n"));
};

/** A budget as a table shows it; one that is exceeded is marked, and ends the bench with exit code 1. */
const held = (value: number, hold: number | undefined): string => {
  if (hold === undefined) return "";
  if (value <= hold) return String(hold);
  process.exitCode = 1;
  return `${hold} OVER`;
};

const printFunctions = (only: readonly string[]): void => {
  const lines = [
    ...functionLines(only),
    ...(only.length === 0 || only.includes("audit") ? auditLines() : []),
  ];
  printTable(
    ["function", "beside", "rows", "ms of processor time", "ratio", "hold"],
    lines.map(({ what, beside, rows, milliseconds, ratio, hold }) => [
      what,
      beside,
      rows,
      milliseconds.toFixed(3),
      ratio.toFixed(1),
      held(ratio, hold),
    ]),
  );
  printTable(
    ["function", "ratio at 100,000 over ratio at 1,000 rows", "hold"],
    growths(lines).map(({ what, growth, hold }) => [what, growth.toFixed(2), held(growth, hold)]),
  );
  console.log(`Not measured over rows:\n${unmeasured().join("\n")}\n`);
};

/** What the tree costs in the pane, on the last build. */
const printTree = async (): Promise<void> => {
  const { treeCosts } = await import("../test/bench/tree");
  printTable(
    ["20,000 results in the pane", "longest script, ms of processor time", "hold"],
    (await treeCosts()).map(({ what, longest, hold }) => [what, longest.toFixed(0), held(longest, hold)]),
  );
};

/** What the forms of a whole unit cost in the pane, on the last build. */
const printForms = async (): Promise<void> => {
  const { formsCosts } = await import("../test/bench/forms");
  printTable(
    [
      "96 forms of 48 people in the pane",
      "longest script, ms of processor time",
      "hold",
      "of the grid",
      "of collecting garbage",
      "ms in all",
    ],
    (await formsCosts()).map(({ what, longest, hold, grid, garbage, milliseconds }) => [
      what,
      longest.toFixed(0),
      held(longest, hold),
      grid.toFixed(0),
      garbage.toFixed(0),
      milliseconds.toFixed(0),
    ]),
  );
};

/** What the year of a whole regency costs, and how much memory that took. */
const printYear = async (only: readonly string[]): Promise<void> => {
  const { yearCosts, yearHolds } = await import("../test/bench/year");
  const rows: (readonly Cell[])[] = [];
  for await (const { what, milliseconds, longest, ratio, growth, settling, requests } of yearCosts(only))
    rows.push([
      what,
      milliseconds.toFixed(0),
      longest.toFixed(0),
      held(longest, yearHolds.longest),
      ratio.toFixed(1),
      growth.toFixed(2),
      held(milliseconds < 5 ? 0 : growth, yearHolds.growth),
      settling?.toFixed(0) ?? "",
      requests ?? "",
    ]);
  printTable(
    [
      "2,148 people",
      "ms of processor time",
      "longest without a pause",
      "hold",
      "beside every id into a Map",
      "growth from a quarter of the people",
      "hold",
      "ms to settle",
      "requests to write",
    ],
    rows,
  );
  console.log(`Most memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
};

/** `npm run bench -- tree`, `-- forms`: the tree or the forms of a unit in the pane only. `-- year`: every action in the year of a regency, or those named after it. `npm run bench -- CASCADE NIP --route-rows=1048576`: some functions only, and other than 100,000 rows by the routes. */
const main = async (): Promise<void> => {
  const given = process.argv.slice(2);
  const only = given.filter((word) => !word.startsWith("--"));
  if (only.includes("tree")) {
    await printTree();
    process.exit();
  }
  if (only[0] === "year") {
    await printYear(only.slice(1));
    process.exit();
  }
  if (only.includes("forms")) {
    await printForms();
    process.exit();
  }
  const asked = given.find((word) => word.startsWith("--route-rows="))?.split("=")[1];
  printFunctions(only);
  // The tests' pane takes jsdom from here, as jest's environment gives it.
  const untyped = "jsdom";
  Object.assign(globalThis, { jsdom: (await import(untyped)) as unknown });
  const { routes, routeRows } = await import("../test/bench/routes");
  printTable(
    ["function", "route", "rows", "ms", "ms of the call alone"],
    (await routes(only, Number(asked ?? routeRows))).map(({ what, route, rows, milliseconds, direct }) => [
      what,
      route,
      rows,
      milliseconds.toFixed(0),
      direct.toFixed(0),
    ]),
  );
  if (only.length > 0) process.exit();
  const { actionCosts } = await import("../test/bench/actions");
  printTable(
    ["action", "rows", "requests", "ms"],
    (await actionCosts()).map(({ what, rows, requests, milliseconds }) => [
      what,
      rows,
      requests,
      milliseconds.toFixed(0),
    ]),
  );
  await printTree();
  await printForms();
  process.exit();
};

void main();
