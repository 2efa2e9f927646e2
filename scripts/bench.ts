import { functionLines } from "../test/bench/functions";
import type { Line } from "../test/bench/ratio";

/** Prints every measurement as a table; a ratio over its budget is marked, and ends with exit code 1. */
const print = (lines: readonly Line[]): void => {
  console.log("| what | beside | rows | ms | ratio | hold |\n|---|---|--:|--:|--:|--:|");
  for (const { what, beside, rows, milliseconds, ratio, hold } of lines) {
    const over = hold !== undefined && ratio > hold;
    if (over) process.exitCode = 1;
    console.log(
      `| ${what} | ${beside} | ${rows} | ${milliseconds.toFixed(2)} | ${ratio.toFixed(1)} | ${hold ?? ""}${over ? " OVER" : ""} |`,
    );
  }
};

print(functionLines());
