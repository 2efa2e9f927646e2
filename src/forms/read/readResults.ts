import { aspek } from "../../rules/lists";
import type { Aspek, Kelompok, Perspektif } from "../../rules/lists";
import { readPerspektif } from "../../rules/perspektif";
import { wordIn } from "../../rules/words";
import type { PartField, ResultColumnField, ResultsBlock } from "../form";
import type { BodyRow } from "./bodyRows";
import { continues } from "./continues";
import { isError } from "./grid";
import type { GridCell } from "./grid";
import { isNumber } from "./labels";
import type { ReadAction, ReadIndicator, ReadResult } from "./reading";
import type { Scene } from "./scene";

/** A part of a result, as far as its cells were read. */
interface OpenPart extends Partial<Record<PartField, string>> {
  aspect?: Aspek | "";
  readonly address: string;
}

interface OpenResult {
  readonly number: string;
  readonly group: Kelompok;
  leaderPlan: string;
  plan: string;
  perspective: Perspektif | "";
  readonly parts: OpenPart[];
  readonly address: string;
  /** The last row that its merged cells cover. */
  readonly lastRow: number;
  /** The cell of the last aspect named, for the rows it is merged over. */
  aspectCell?: GridCell;
}

/** The fields of an indicator and of a step; the main one is the text that makes a row one. */
const fieldsOfParts = {
  indicators: {
    main: "indicator",
    fields: ["aspect", "indicator", "target", "realisation", "source", "evidence", "link", "feedback"],
  },
  actions: { main: "action", fields: ["action", "period", "target", "realisation"] },
} as const satisfies Record<ResultsBlock["parts"], { main: PartField; fields: readonly PartField[] }>;

/** Puts results and their parts together from the rows of the table. What cannot be told apart is left as a doubt. */
export function readResults(scene: Scene, block: ResultsBlock, rows: readonly BodyRow[]): ReadResult[] {
  const { ledger, table } = scene;
  const kinds = fieldsOfParts[block.parts];
  const judged = table.columns.has("realisation") || table.columns.has("feedback");
  const has = (field: ResultColumnField): boolean => block.columns.some((column) => column.field === field);
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
    const kind = kindOf(row, current, areNumbered, kinds.fields);
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
        parts: [],
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
    readPart(scene, result, row, kinds);
  }

  const text = (part: OpenPart, field: PartField): string => part[field] ?? "";
  const indicatorOf = (part: OpenPart): ReadIndicator => ({
    ...(has("aspect") ? { aspect: part.aspect ?? "" } : {}),
    indicator: text(part, "indicator"),
    target: text(part, "target"),
    ...(judged ? { realisation: text(part, "realisation"), feedback: text(part, "feedback") } : {}),
    ...Object.fromEntries(proofs.filter(has).map((field) => [field, text(part, field)])),
    address: part.address,
  });
  const actionOf = (part: OpenPart): ReadAction => ({
    action: text(part, "action"),
    period: text(part, "period"),
    target: text(part, "target"),
    realisation: text(part, "realisation"),
    address: part.address,
  });
  return results.map(({ group, leaderPlan, plan, perspective, parts, address }, index) => ({
    order: index + 1,
    group,
    ...(has("leaderPlan") ? { leaderPlan } : {}),
    plan,
    ...(has("perspective") ? { perspective } : {}),
    ...(block.parts === "actions"
      ? { indicators: [], actions: parts.map(actionOf) }
      : { indicators: parts.map(indicatorOf) }),
    address,
  }));
}

const proofs = ["source", "evidence", "link"] as const;

type Cells = BodyRow["cells"];

const isNumbered = (cells: Cells): boolean => {
  const number = cells.get("number");
  return number !== undefined && isNumber(number);
};

const sharedCells = (cells: Cells): GridCell[] =>
  (["number", "leaderPlan", "plan"] as const).flatMap((field) => cells.get(field) ?? []);

/** Whether a row begins a result, belongs to the current one, or cannot be told. */
function kindOf(
  { row, cells, group }: BodyRow,
  current: OpenResult | undefined,
  areNumbered: boolean,
  fields: readonly PartField[],
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
  const isWhole = fields.some((field) => cells.has(field));
  return plan && (!areNumbered || isWhole) ? "result" : "unclear";
}

function textOf({ ledger }: Scene, cells: Cells, field: "leaderPlan" | "plan" | PartField): string {
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

/** Reads the part of a row into its result. */
function readPart(
  scene: Scene,
  result: OpenResult,
  { row, cells }: BodyRow,
  { main, fields }: (typeof fieldsOfParts)[ResultsBlock["parts"]],
): void {
  const { ledger } = scene;
  if (!fields.some((field) => cells.has(field))) return;
  const last = result.parts.at(-1);
  const isMerged = row <= result.lastRow;
  const [aspectCell, text, target] = [cells.get("aspect"), cells.get(main), cells.get("target")];
  const begins = aspectCell ?? cells.get("period");
  if (last && !isMerged && !begins && !target && text && continues(last[main] ?? "", text.text)) {
    ledger.take(text, "continued");
    last[main] = `${last[main] ?? ""} ${text.text}`;
    return;
  }
  if (last && !isMerged && !begins && !text && !isNumbered(cells)) {
    for (const field of fields) {
      const cell = cells.get(field);
      if (cell) ledger.doubt(cell, "unclearRow");
    }
    return;
  }
  const first = text ?? target ?? aspectCell ?? [...cells.values()][0];
  if (!first) return;
  const part: OpenPart = {
    ...Object.fromEntries(
      fields.map((field) => [field, field === "aspect" ? "" : textOf(scene, cells, field)]),
    ),
    ...(main === "indicator" ? { aspect: aspectOf(scene, result, aspectCell) } : {}),
    address: first.address,
  };
  if (!aspectCell && (part.aspect ?? "") !== "" && row > (result.aspectCell?.lastRow ?? -1))
    ledger.doubt(first, "aspectFromAbove");
  result.parts.push(part);
}

/** The aspect of a row; where there is none, the one above it in the same result. "-" says that there is none. */
function aspectOf({ ledger }: Scene, result: OpenResult, cell: GridCell | undefined): Aspek | "" {
  if (!cell) return result.parts.at(-1)?.aspect ?? "";
  result.aspectCell = cell;
  const word = wordIn(aspek, cell.text.replace(/[.:*]/g, ""));
  if (word || /^[-–\s]*$/.test(cell.text)) ledger.take(cell, "aspect");
  else ledger.doubt(cell, "unknownAspect");
  return word ?? "";
}
