import "../test/support/iterator-helpers.cjs";
import { functionLines } from "../test/bench/functions";
import type { Line } from "../test/bench/ratio";

/** Prints every measurement as a table; a ratio over its budget is marked, and ends with exit code 1. */
const printLines = (lines: readonly Line[]): void => {
  console.log("| what | beside | rows | ms | ratio | hold |\n|---|---|--:|--:|--:|--:|");
  for (const { what, beside, rows, milliseconds, ratio, hold } of lines) {
    const over = hold !== undefined && ratio > hold;
    if (over) process.exitCode = 1;
    console.log(
      `| ${what} | ${beside} | ${rows} | ${milliseconds.toFixed(2)} | ${ratio.toFixed(1)} | ${hold ?? ""}${over ? " OVER" : ""} |`,
    );
  }
};

const main = async (): Promise<void> => {
  printLines(functionLines());
  // The tests' pane takes jsdom from here, as jest's environment gives it.
  const untyped = "jsdom";
  Object.assign(globalThis, { jsdom: (await import(untyped)) as unknown });
  const { actionCosts } = await import("../test/bench/actions");
  console.log("\n| action | rows | requests | ms |\n|---|--:|--:|--:|");
  for (const { what, rows, requests, milliseconds } of await actionCosts())
    console.log(`| ${what} | ${rows} | ${requests} | ${milliseconds.toFixed(0)} |`);
  process.exit();
};

void main();
