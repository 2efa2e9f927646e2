import { aspek } from "../../rules/lists";
import type { Aspek, Kelompok, Perspektif } from "../../rules/lists";
import { readPerspektif } from "../../rules/perspektif";
import { wordIn } from "../../rules/words";
import type { IndicatorField, ResultColumnField } from "../form";
import type { BodyRow } from "./bodyRows";
import { continues } from "./continues";
import { isError } from "./grid";
import type { GridCell } from "./grid";
import { isNumber } from "./labels";
import type { ReadIndicator, ReadResult } from "./reading";
import { blockOf } from "./scene";
import type { Scene } from "./scene";

interface OpenIndicator {
  aspect: Aspek | "";
  indicator: string;
  target: string;
  realisation: string;
  feedback: string;
  readonly address: string;
}

interface OpenResult {
  readonly number: string;
  readonly group: Kelompok;
  leaderPlan: string;
  plan: string;
  perspective: Perspektif | "";
  readonly indicators: OpenIndicator[];
  readonly address: string;
  /** The last row that its merged cells cover. */
  readonly lastRow: number;
  /** The cell of the last aspect named, for the rows it is merged over. */
  aspectCell?: GridCell;
}

/** Puts results and indicators together from the rows of the table. What cannot be told apart is left as a doubt. */
export function readResults(scene: Scene, rows: readonly BodyRow[]): ReadResult[] {
  const { ledger, form, table } = scene;
  const judged = table.columns.has("realisation") || table.columns.has("feedback");
  const has = (field: ResultColumnField): boolean =>
    blockOf(form, "results")?.columns.some((column) => column.field === field) ?? false;
  const areNumbered = rows.some(({ cells }) => isNumbered(cells));
  const results: OpenResult[] = [];
  let doubted = false;

  for (const row of rows) {
    const { cells, group } = row;
    const number = cells.get("number");
    const current = results.at(-1);
    if (number && !isNumber(number)) {
      ledger.doubt(number, "unknown");
      if (cells.size === 1) continue;
    }
    const kind = kindOf(row, current, areNumbered);
    if (kind === "unclear") {
      for (const cell of cells.values()) ledger.doubt(cell, "unclearRow");
      continue;
    }
    if (number) ledger.take(number, "number");
    if (kind === "result" || !current) {
      const first = cells.get("plan") ?? number ?? [...cells.values()][0];
      if (!first) continue;
      if (group === undefined && !doubted) {
        ledger.doubt(first, "noSection");
        doubted = true;
      }
      results.push({
        number: number?.text.trim() ?? "",
        group: group ?? "Utama",
        leaderPlan: textOf(scene, cells, "leaderPlan"),
        plan: textOf(scene, cells, "plan"),
        perspective: "",
        indicators: [],
        address: first.address,
        lastRow: Math.max(...sharedCells(cells).map((cell) => cell.lastRow)),
      });
    } else {
      goOn(scene, current, cells, "leaderPlan");
      goOn(scene, current, cells, "plan");
    }
    const result = results.at(-1);
    if (!result) continue;
    readPerspective(scene, result, cells.get("perspective"));
    readIndicator(scene, result, row);
  }

  return results.map(({ group, leaderPlan, plan, perspective, indicators, address }, index) => ({
    order: index + 1,
    group,
    ...(has("leaderPlan") ? { leaderPlan } : {}),
    plan,
    ...(has("perspective") ? { perspective } : {}),
    indicators: indicators.map(
      ({ aspect, indicator, target, realisation, feedback, address }): ReadIndicator => ({
        ...(has("aspect") ? { aspect } : {}),
        indicator,
        target,
        ...(judged ? { realisation, feedback } : {}),
        address,
      }),
    ),
    address,
  }));
}

type Cells = BodyRow["cells"];

const isNumbered = (cells: Cells): boolean => {
  const number = cells.get("number");
  return number !== undefined && isNumber(number);
};

const sharedCells = (cells: Cells): GridCell[] =>
  (["number", "leaderPlan", "plan"] as const).flatMap((field) => cells.get(field) ?? []);

const ofIndicators: readonly IndicatorField[] = ["aspect", "indicator", "target", "realisation", "feedback"];

/** Whether a row begins a result, belongs to the current one, or cannot be told. */
function kindOf(
  { row, cells, group }: BodyRow,
  current: OpenResult | undefined,
  areNumbered: boolean,
): "result" | "more" | "unclear" {
  const [plan, leaderPlan] = [cells.get("plan"), cells.get("leaderPlan")];
  if (!current || (group !== undefined && group !== current.group)) return "result";
  if (row <= current.lastRow) return plan || leaderPlan ? "unclear" : "more";
  const repeats =
    (plan?.text ?? current.plan) === current.plan &&
    (leaderPlan?.text ?? current.leaderPlan) === current.leaderPlan;
  if (isNumbered(cells))
    return cells.get("number")?.text.trim() === current.number && repeats && plan ? "more" : "result";
  if (!plan && !leaderPlan) return "more";
  if (plan && repeats) return "more";
  const goesOn =
    (!plan || continues(current.plan, plan.text)) &&
    (!leaderPlan || continues(current.leaderPlan, leaderPlan.text)) &&
    !cells.has("aspect");
  if (goesOn) return "more";
  const isWhole = ofIndicators.some((field) => cells.has(field));
  return plan && (!areNumbered || isWhole) ? "result" : "unclear";
}

function textOf({ ledger }: Scene, cells: Cells, field: "leaderPlan" | "plan" | IndicatorField): string {
  const cell = cells.get(field);
  if (!cell) return "";
  if (isError(cell)) {
    ledger.doubt(cell, "errorValue");
    return "";
  }
  ledger.take(cell, field);
  return cell.text;
}

/** A text of the result on a further row: once more the same, or its continuation. */
function goOn({ ledger }: Scene, result: OpenResult, cells: Cells, field: "leaderPlan" | "plan"): void {
  const cell = cells.get(field);
  if (!cell) return;
  if (cell.text === result[field]) return ledger.take(cell, "repeated");
  ledger.take(cell, "continued");
  result[field] = `${result[field]} ${cell.text}`;
}

/** The perspective of a result, once or in each of its rows; another word in a further row is a doubt. */
function readPerspective({ ledger }: Scene, result: OpenResult, cell: GridCell | undefined): void {
  if (!cell) return;
  const word = readPerspektif(cell.text);
  if (!word && !/^[-–\s]*$/.test(cell.text))
    return ledger.doubt(cell, isError(cell) ? "errorValue" : "unknownPerspective");
  if (result.perspective !== "" && word !== result.perspective) return ledger.doubt(cell, "extraCell");
  ledger.take(cell, result.perspective === "" ? "perspective" : "repeated");
  result.perspective = word ?? "";
}

/** Reads the indicator of a row into its result. */
function readIndicator(scene: Scene, result: OpenResult, { row, cells }: BodyRow): void {
  const { ledger } = scene;
  if (!ofIndicators.some((field) => cells.has(field))) return;
  const last = result.indicators.at(-1);
  const isMerged = row <= result.lastRow;
  const [aspectCell, text, target] = [cells.get("aspect"), cells.get("indicator"), cells.get("target")];
  if (last && !isMerged && !aspectCell && !target && text && continues(last.indicator, text.text)) {
    ledger.take(text, "continued");
    last.indicator = `${last.indicator} ${text.text}`;
    return;
  }
  if (last && !isMerged && !aspectCell && !text && !isNumbered(cells)) {
    for (const field of ofIndicators) {
      const cell = cells.get(field);
      if (cell) ledger.doubt(cell, "unclearRow");
    }
    return;
  }
  const first = text ?? target ?? aspectCell ?? [...cells.values()][0];
  if (!first) return;
  const indicator = {
    aspect: aspectOf(scene, result, aspectCell),
    indicator: textOf(scene, cells, "indicator"),
    target: textOf(scene, cells, "target"),
    realisation: textOf(scene, cells, "realisation"),
    feedback: textOf(scene, cells, "feedback"),
    address: first.address,
  };
  if (!aspectCell && indicator.aspect !== "" && row > (result.aspectCell?.lastRow ?? -1))
    ledger.doubt(first, "aspectFromAbove");
  result.indicators.push(indicator);
}

/** The aspect of a row; where there is none, the one above it in the same result. "-" says that there is none. */
function aspectOf({ ledger }: Scene, result: OpenResult, cell: GridCell | undefined): Aspek | "" {
  if (!cell) return result.indicators.at(-1)?.aspect ?? "";
  result.aspectCell = cell;
  const word = wordIn(aspek, cell.text.replace(/[.:*]/g, ""));
  if (word || /^[-–\s]*$/.test(cell.text)) ledger.take(cell, "aspect");
  else ledger.doubt(cell, "unknownAspect");
  return word ?? "";
}
