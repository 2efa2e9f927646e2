import { writeFileSync } from "node:fs";
import path from "node:path";
import { isNotAForm, readForm } from "../src/forms/readForm";
import type { SheetCells } from "../src/model/sheetCells";
import { targetParts } from "../src/rules/targetPart";
import { skpForm } from "../test/fixtures/skpForm";
import { fileSheetCells } from "../test/forms/sheetCells";
import { call } from "../test/functions/shim";
import "../src/functions/index";
import { markdownTable } from "./lib/markdownTable";
import { root } from "./lib/paths";

/** Where the table lies. */
export const targetsFile = path.join(root, "docs", "targets.md");

/** The targets of a form, as they were typed and in its order. */
export function targetsOf(sheet: SheetCells): string[] {
  const form = readForm(sheet);
  if (isNotAForm(form)) throw new Error("the sheet is not an SKP form");
  return form.results.flatMap(({ indicators }) => indicators.map(({ target }) => target));
}

/** The targets of the written twin of a real SKP of 30 results. */
export const twinTargets = (): string[] =>
  skpForm().sheets.slice(0, 1).map(fileSheetCells).flatMap(targetsOf);

/** A value as a cell of an Indonesian Excel shows it, percentages and ratios to nine digits. */
const shown = (value: unknown): string =>
  typeof value === "number" ? String(Number(value.toPrecision(9))).replace(".", ",") : String(value);

/** What =SKP.TARGET shows for every part of a target; only the reason where it is refused. */
function reading(target: string): string[] {
  const parts = targetParts.map((part) => shown(call("TARGET", target, part)));
  const [refused] = parts.filter((part) => part.startsWith("#"));
  return refused === undefined ? [...parts, ""] : [...targetParts.map(() => ""), refused];
}

/** The page of every distinct target among `targets`, with what =SKP.TARGET makes of it. */
export function targetsPage(targets: readonly string[]): string {
  const distinct = [...new Set(targets)];
  const rows = distinct.map((target) => [
    target.replace(/\r?\n/g, " ⏎ "),
    String(targets.filter((one) => one === target).length),
    ...reading(target),
  ]);
  const refused = rows.filter((row) => row.at(-1) !== "").length;
  return `# Targets of a real SKP, and how they are read

Setiap target yang berbeda dari sebuah SKP dengan 30 rencana hasil kerja, dan bacaannya menurut \`=SKP.TARGET\`.

Every distinct target of an SKP of 30 results, in their order: ${targets.length} targets, ${distinct.length} of them distinct, ${
    distinct.length - refused
  } read, ${refused} refused with the reason, none guessed. The targets are those of the project's written twin of a real form, which has the same kinds in the same numbers. Percentages are fractions (100% is 1), ⏎ is a line break within the cell.

This page is made by \`npx tsx scripts/make-targets.ts\`; a test holds it against what the function gives. The grammar is an aid of this project, bukan ketentuan PermenPANRB 6/2022.

${markdownTable([["target", "times", ...targetParts, "refused because"], ...rows])}
`;
}

if (require.main === module) {
  writeFileSync(targetsFile, targetsPage(twinTargets()));
  console.log(`Wrote ${path.relative(root, targetsFile)}`);
}
