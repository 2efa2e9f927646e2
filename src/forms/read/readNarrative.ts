import type { Kelompok, Perspektif } from "../../rules/lists";
import { readPerspektif } from "../../rules/perspektif";
import { isBulleted, itemsOf } from "../bullets";
import type { NarrativeBlock } from "../form";
import type { BodyRow } from "./bodyRows";
import { continues } from "./continues";
import { introducesMeasures } from "./findNarrative";
import { isError } from "./grid";
import type { GridCell } from "./grid";
import { isNumber, linesOf } from "./labels";
import type { ReadResult } from "./reading";
import type { Scene } from "./scene";

interface OpenMeasure {
  indicator: string;
  realisation: string;
  feedback: string;
  readonly cell: GridCell;
}

interface OpenResult {
  readonly group: Kelompok;
  plan: string;
  assignedBy: string;
  perspective: Perspektif | "";
  readonly measures: OpenMeasure[];
  /** Whether what introduces the measures stands above. */
  introduced: boolean;
  readonly cell: GridCell;
  readonly beside: { readonly field: "realisation" | "feedback"; readonly cell: GridCell }[];
}

/** A text of a result: what a cell holds, or one of its parts. */
interface Paragraph {
  readonly text: string;
  readonly cell: GridCell;
}

/**
 * Puts results together from texts below one another: a result begins with its number, or with a text that is none of
 * the parts of the result above. What cannot be told apart is left as a doubt.
 */
export function readNarrative(scene: Scene, block: NarrativeBlock, rows: readonly BodyRow[]): ReadResult[] {
  const { ledger } = scene;
  const results: OpenResult[] = [];
  const areNumbered = rows.some(({ cells }) => isOrder(cells.get("number")));
  let doubted = false;

  const begin = (cell: GridCell, group: Kelompok | undefined): OpenResult => {
    if (group === undefined && !doubted) ledger.doubt(cell, "noSection");
    doubted ||= group === undefined;
    const result: OpenResult = {
      group: group ?? "Utama",
      plan: "",
      assignedBy: "",
      perspective: "",
      measures: [],
      introduced: false,
      cell,
      beside: [],
    };
    results.push(result);
    return result;
  };

  for (const { cells, group } of rows) {
    const [number, text] = [cells.get("number"), cells.get("plan")];
    if (number && !isNumber(number)) ledger.doubt(number, "unknown");
    const before = results.at(-1);
    const begins = isOrder(number) || (before && group !== undefined && group !== before.group);
    let current = begins && (number ?? text) ? begin(text ?? number!, group) : before;
    if (isOrder(number)) ledger.take(number!, "number");
    if (text)
      for (const paragraph of paragraphsOf(block, text)) {
        const part = current && partOf(block, current, paragraph, areNumbered);
        if (!current || part === "next") {
          current = begin(text, group);
          take(scene, block, current, "plan", paragraph);
        } else take(scene, block, current, part ?? "unclear", paragraph);
      }
    for (const field of ["realisation", "feedback"] as const) {
      const cell = cells.get(field);
      if (cell && current) current.beside.push({ field, cell });
      else if (cell) ledger.doubt(cell, "unclearRow");
    }
  }
  for (const result of results) readBeside(scene, result);

  return results.map(({ group, plan, assignedBy, perspective, measures, cell }, index) => ({
    order: index + 1,
    group,
    plan,
    assignedBy,
    ...(block.perspective === undefined ? {} : { perspective }),
    indicators: said(measures).map(({ indicator, realisation, feedback, cell: { address } }) => ({
      indicator,
      target: "",
      ...(block.beside.length > 0 ? { realisation, feedback } : {}),
      address,
    })),
    address: cell.address,
  }));
}

const isOrder = (cell: GridCell | undefined): boolean => cell !== undefined && isNumber(cell);

/** A single bullet without a text invites to write a measure. */
const said = (measures: readonly OpenMeasure[]): readonly OpenMeasure[] => {
  const [first, ...more] = measures;
  const isBlank = first && first.indicator + first.realisation + first.feedback === "";
  return isBlank && more.length === 0 ? [] : measures;
};

/** What a cell holds; a cell with a whole result in it is taken apart at the line that introduces its measures. */
function paragraphsOf(block: NarrativeBlock, cell: GridCell): Paragraph[] {
  const lines = linesOf(cell.text);
  const at = lines.findIndex((line) => introducesMeasures(block, line));
  if (lines.length === 1 || at < 0) return [{ text: cell.text, cell }];
  const [before, after] = [lines.slice(0, at), lines.slice(at + 1)];
  const assigned = before.findIndex((line) => assignedIn(block, line) !== undefined);
  const plan = before.slice(0, assigned < 0 ? undefined : assigned);
  return [plan.join("\n"), ...before.slice(plan.length), lines[at] ?? "", after.join("\n")]
    .filter((text) => text.trim() !== "")
    .map((text) => ({ text, cell }));
}

const assignedIn = ({ assigned: [before, after] }: NarrativeBlock, text: string): string | undefined => {
  const line = text.trim();
  return line.toLowerCase().startsWith(before.toLowerCase()) && line.endsWith(after)
    ? line.slice(before.length, -after.length)
    : undefined;
};

type Part =
  "plan" | "planGoesOn" | "assigned" | "introduction" | "measures" | "measureGoesOn" | "next" | "unclear";

/** What a text is to the result that is open. */
function partOf(block: NarrativeBlock, result: OpenResult, { text }: Paragraph, areNumbered: boolean): Part {
  const { plan, introduced, measures } = result;
  const isFirst = plan === "" && !introduced && measures.length === 0 && result.assignedBy === "";
  if (introducesMeasures(block, text)) return introduced ? "unclear" : "introduction";
  if (assignedIn(block, text) !== undefined && !introduced) return "assigned";
  if (isFirst) return "plan";
  if (isBulleted(text)) return "measures";
  const last = measures.at(-1);
  if (introduced && last && continues(last.indicator, text)) return "measureGoesOn";
  if (introduced) return areNumbered || !last ? "measures" : "next";
  if (continues(plan, text)) return "planGoesOn";
  return areNumbered ? "unclear" : "next";
}

function take(
  scene: Scene,
  block: NarrativeBlock,
  result: OpenResult,
  part: Part,
  { text, cell }: Paragraph,
): void {
  const { ledger } = scene;
  if (part === "unclear" || part === "next") return ledger.doubt(cell, "unclearRow");
  if (isError(cell)) return ledger.doubt(cell, "errorValue");
  switch (part) {
    case "plan":
      result.plan = text;
      return ledger.take(cell, "plan");
    case "planGoesOn":
      result.plan = `${result.plan} ${text}`;
      return ledger.take(cell, "continued");
    case "assigned":
      result.assignedBy = assignedIn(block, text) ?? "";
      return ledger.take(cell, "assignedBy");
    case "introduction":
      result.introduced = true;
      return ledger.take(cell, "label");
    case "measureGoesOn": {
      const last = result.measures.at(-1);
      if (last) last.indicator = `${last.indicator} ${text}`;
      return ledger.take(cell, "continued");
    }
    case "measures":
      for (const item of isBulleted(text) ? itemsOf(text) : [text]) {
        const perspective = perspectiveIn(block, item);
        if (perspective) {
          result.perspective = perspective;
          ledger.take(cell, "perspective");
        } else {
          result.measures.push({ indicator: item, realisation: "", feedback: "", cell });
          ledger.take(cell, "indicator");
        }
      }
  }
}

const perspectiveIn = ({ perspective }: NarrativeBlock, item: string): Perspektif | undefined =>
  perspective !== undefined && item.toLowerCase().startsWith(perspective.toLowerCase())
    ? readPerspektif(item.slice(perspective.length))
    : undefined;

/**
 * Gives what stands beside a result to its measures: a cell belongs to the measure in whose row it ends, or to the
 * next one below where cells are not merged. What covers several measures goes to the first of them, with a doubt.
 */
function readBeside({ ledger }: Scene, { measures, beside }: OpenResult): void {
  for (const { field, cell } of beside) {
    const covered = measures.filter(
      (measure) => cell.row <= measure.cell.row && measure.cell.row <= cell.lastRow,
    );
    const measure = covered[0] ?? measures.find((other) => other.cell.row >= cell.row) ?? measures.at(-1);
    if (!measure) ledger.doubt(cell, "noMeasure");
    else if (isError(cell)) ledger.doubt(cell, "errorValue");
    else if (measure[field] !== "") ledger.doubt(cell, "extraCell");
    else {
      measure[field] = cell.text;
      ledger.take(cell, field);
      if (covered.length > 1) ledger.doubt(cell, "severalMeasures");
    }
  }
}
