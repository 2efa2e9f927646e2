import {
  cellsOf,
  columnStyle,
  firstColumn,
  headerRow,
  layoutOf,
  rowStyle,
  stageColors,
} from "../model/tableSheet";
import type { Book, Content } from "../model/book";
import type { Cell, RawValue } from "../model/cell";
import { columnsOf, definitionOf } from "../model/tables";
import type { TableKey } from "../model/tables";
import type { CellRow, Change, DrawSheet, EnsureTable, Plan, Step } from "../model/plan";
import { partsOf, progressIn } from "../model/parts";
import type { Progress } from "../model/parts";
import { overtaken } from "../model/settle";
import type { Conflict } from "../model/settle";
import { saysDrawn, tagKey, writeTag } from "../model/tag";
import { applyDropDown, applyStyle, drawLayout, formatAll, removeCharts, writeCells } from "./draw";
import { ExcelFailure } from "./failure";
import { breathe, Stopped } from "./gateway";
import type { Gateway } from "./gateway";
import { askFormulas } from "./readSheet";

/** What came of a plan in the workbook. */
export interface Applied {
  /** The steps that were sent, the refused request's among them: Excel may have done a part of these. */
  readonly plan: Plan;
  /** Ids of appended rows that the read-back did not find: a colleague's edit came between. */
  readonly lost: readonly string[];
  /** Cells that somebody changed between the last look and the write: theirs was put back. */
  readonly overtaken: readonly Conflict[];
  /** The cells of the sheets that the plan made, to tell later whether somebody typed there. */
  readonly made: Readonly<Record<string, string>>;
  /** The rows or sheets of the requests that were answered, of all. */
  readonly rows: Progress;
  /** Whether any request was answered. */
  readonly answered: boolean;
  /** What ended it early: a person's wish to stop, or Excel. */
  readonly ended?: Stopped | ExcelFailure;
}

/** How a plan is carried out. */
export interface Applying {
  /** Characters of a plan that go into one request: Excel on the web takes 5 MB. */
  readonly charactersPerRequest?: number;
  /** Told before the first request and after each. */
  readonly report?: (rows: Progress) => void;
}

/**
 * Carries a plan out that was held against the book just read (model/settle.ts): one request below 4 MB. What an
 * interrupted plan has done already is no longer in it, so that it can be applied again. A refusal or a wish to stop
 * between requests is not thrown: it stands in the answer, with what was done before.
 */
export const applyPlan = async (
  gateway: Gateway,
  plan: Plan,
  book: Book,
  { charactersPerRequest = 2_000_000, report }: Applying = {},
): Promise<Applied> => {
  const progress = progressIn(plan.steps);
  const parts = partsOf(plan.steps, charactersPerRequest);
  const blank = new Set(
    (Object.keys(book.tables) as TableKey[]).filter(
      (key) => book.tables[key].startsBlank || !book.tables[key].present,
    ),
  );
  const answered: Step[] = [];
  const lost: string[] = [];
  const late: Conflict[] = [];
  let made: Readonly<Record<string, string>> = {};
  report?.(progress([]));
  const soFar = () => ({
    lost,
    overtaken: late,
    rows: progress(answered),
    answered: answered.length > 0,
  });
  for (const part of parts) {
    try {
      if (parts.length > 1) await breathe();
      const answer = await gateway.send("write", (context) => {
        context.application.suspendApiCalculationUntilNextSync();
        const takeOvertaken = changesTogether(part).map((piece) => interpret(context, piece, book, blank));
        const takeIds = askIds(context, part);
        const takeMade = askFormulas(context, parts.length > 1 ? [] : sheetsMade(part));
        return () => ({
          ids: takeIds(),
          made: takeMade(),
          overtaken: takeOvertaken.flatMap((take) => take?.() ?? []),
        });
      });
      answered.push(
        ...part.filter(
          (step) => !(step.do === "change" && answer.overtaken.some((one) => isSameCell(one, step))),
        ),
      );
      late.push(...(await putBack(gateway, answer.overtaken)));
      made = answer.made;
      lost.push(...appendedIds(part).filter((id) => !answer.ids.has(id)));
      report?.(soFar().rows);
    } catch (thrown) {
      const stopped = thrown instanceof Stopped;
      if (!stopped && !(thrown instanceof ExcelFailure)) throw thrown;
      const sent = { steps: stopped ? answered : [...answered, ...part] };
      return { ...soFar(), plan: sent, made: {}, ended: thrown };
    }
  }
  return { ...soFar(), plan: { steps: answered }, made };
};

type CellName = Pick<Change, "table" | "id" | "column">;

const isSameCell = (one: CellName, other: CellName): boolean =>
  one.table === other.table && one.id === other.id && one.column === other.column;

/** The change that puts back what it wrote over. */
const restoring = ({ table, id, column, theirs, ours }: Conflict): Change => ({
  do: "change",
  table,
  id,
  column,
  from: ours,
  to: theirs,
});

/** So often somebody may type into the same cells while theirs is put back. */
const mostTries = 5;

/** Puts back what was written over, and what was written over by that; tells at last what stands there. */
const putBack = async (gateway: Gateway, found: readonly Conflict[]): Promise<readonly Conflict[]> => {
  let conflicts = found;
  let back = found.map(restoring);
  for (let tries = 0; back.length > 0 && tries < mostTries; tries += 1) {
    const again = await gateway.send("write", (context) => change(context, back));
    conflicts = conflicts.map((one) => {
      const newer = again.find((other) => isSameCell(other, one));
      return newer ? { ...one, theirs: newer.theirs } : one;
    });
    back = again.map(restoring);
  }
  return conflicts;
};

const appendedIds = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.do === "append" ? step.rows.map(({ id }) => id) : []));

/** The sheets that steps make or draw anew. */
export const sheetsMade = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.do === "table" || step.do === "draw" ? [step.sheet] : []));

/** A step of a plan, or changes that follow each other in it. */
type Piece = Exclude<Step, Change> | { readonly do: "changes"; readonly changes: Change[] };

/** The steps in their order, changes that follow each other as one. */
const changesTogether = (steps: readonly Step[]): Piece[] => {
  const together: Piece[] = [];
  for (const step of steps) {
    const last = together.at(-1);
    if (step.do !== "change") together.push(step);
    else if (last?.do === "changes") last.changes.push(step);
    else together.push({ do: "changes", changes: [step] });
  }
  return together;
};

/** Asks for a step; of changes it tells afterwards which of them came too late. */
const interpret = (
  context: Excel.RequestContext,
  step: Piece,
  book: Book,
  blank: Set<TableKey>,
): (() => readonly Conflict[]) | void => {
  switch (step.do) {
    case "table":
      return ensureTable(context, step, book);
    case "draw":
      return drawSheet(context, step, book);
    case "erase":
      return context.workbook.worksheets.getItem(step.sheet).delete();
    case "append":
      append(context, step.table, step.rows, book.tables[step.table], blank.has(step.table));
      blank.delete(step.table);
      return;
    case "changes":
      return change(context, step.changes);
    case "formula":
      context.workbook.worksheets.getItem(step.sheet).getCell(step.row, step.column).formulas = [[step.to]];
      return;
    case "remove":
      return remove(context, step.table, step.rows, book.tables[step.table], step.nth);
    case "show": {
      const sheet = context.workbook.worksheets.getItem(step.sheet);
      sheet.activate();
      if (step.address) sheet.getRange(step.address).select();
    }
  }
};

/** The sheet to draw on: one of this name that is already there (ours, or empty), or a new one. */
const sheetFor = (context: Excel.RequestContext, name: string, book: Book): Excel.Worksheet => {
  const { worksheets } = context.workbook;
  return book.sheets.some((sheet) => sheet.name === name) ? worksheets.getItem(name) : worksheets.add(name);
};

const ensureTable = (
  context: Excel.RequestContext,
  { table: key, sheet: name }: EnsureTable,
  book: Book,
): void => {
  const { name: tableName, stage, beside } = definitionOf(key);
  const sheet = sheetFor(context, name, book);
  sheet.customProperties.add(tagKey, writeTag({ kind: "tabel", table: tableName }));
  sheet.tabColor = stageColors[stage];
  const left = firstColumn(key);
  drawLayout(sheet, layoutOf(key));
  const area = sheet.getRangeByIndexes(headerRow, left, 2, columnsOf(key).length);
  const table = context.workbook.tables.add(area, true);
  table.name = tableName;
  table.style = "TableStyleLight1";
  if (beside) {
    formatAll(sheet.getRange("A:A"), beside.numberFormat);
    sheet.getCell(headerRow + 1, 0).formulas = [[beside.formula]];
  }
};

const drawSheet = (context: Excel.RequestContext, step: DrawSheet, book: Book): void => {
  const sheet = sheetFor(context, step.sheet, book);
  sheet.customProperties.add(tagKey, writeTag(unfinished(step.tag)));
  sheet.tabColor = step.color;
  if (step.first) sheet.position = 0;
  if (book.sheets.some(({ name }) => name === step.sheet)) wipe(sheet);
  drawLayout(sheet, step.layout);
  sheet.customProperties.add(tagKey, writeTag(step.tag));
};

const wipe = (sheet: Excel.Worksheet): void => {
  const all = sheet.getRange();
  all.unmerge();
  all.clear("All");
  all.dataValidation.clear();
  removeCharts(sheet);
  sheet.horizontalPageBreaks.removePageBreaks();
};

/** A sheet says only at the end what was drawn: one that was interrupted may be drawn over. */
const unfinished = (tag: DrawSheet["tag"]) => (saysDrawn(tag) ? { ...tag, drawn: "" } : tag);

/**
 * Rows go directly below the table, which grows over them: rows.add makes co-authors' edits collide. Their look comes
 * first and their cells last, so that a row that stands there after an interruption is whole. The place is
 * found inside this request; a row number read before would lose a colleague's row.
 */
const append = <K extends TableKey>(
  context: Excel.RequestContext,
  key: K,
  rows: readonly CellRow[],
  content: Content<K>,
  startsBlank: boolean,
): void => {
  const table = context.workbook.tables.getItem(definitionOf(key).name);
  const columns = columnsOf(key);
  const headers = content.present ? content.headers : columns.map(([, column]) => column.header);
  const order = headers.map((header) => columns.findIndex(([, column]) => column.header === header));
  const cells = rows.map((row) => {
    const own = cellsOf(key, row);
    return order.map((at): Cell => (at < 0 ? null : (own[at] ?? null)));
  });
  const body = table.getDataBodyRange();
  const place = startsBlank
    ? body.getRow(0).getResizedRange(rows.length - 1, 0)
    : body.getRowsBelow(rows.length);
  applyStyle(place, rowStyle);
  order.forEach((at, index) => {
    const column = columns[at]?.[1];
    const style = column && columnStyle(column);
    if (style) applyStyle(place.getColumn(index), style);
    if (column?.choices) applyDropDown(place.getColumn(index), column.choices);
  });
  writeCells(place, cells);
};

/**
 * A row by its id, found while Excel carries the request out. The header is searched too: over one cell, as the body of
 * a table of one row is, Excel searches the whole sheet. Of several rows with this id the next is searched from below
 * the one before to below the table, for the same reason.
 */
const rowById = (context: Excel.RequestContext, key: TableKey, id: string, nth = 1): Excel.Range => {
  const ids = context.workbook.tables.getItem(definitionOf(key).name).columns.getItem("ID").getRange();
  let found = ids.find(id, { completeMatch: true, matchCase: true });
  for (let count = 1; count < nth; count += 1)
    found = found
      .getOffsetRange(1, 0)
      .getBoundingRect(ids.getLastCell().getOffsetRange(1, 0))
      .find(id, { completeMatch: true, matchCase: true });
  return found.getEntireRow();
};

/**
 * All cells are found and read before the first is written, and a row once for all that is written in it: a search asks for the
 * results of every formula, which a change before it would have calculated anew.
 */
const change = (context: Excel.RequestContext, changes: readonly Change[]): (() => readonly Conflict[]) => {
  const rows = new Map<string, Excel.Range>();
  const found = changes.map((step) => {
    const { table, id, nth, column } = step;
    const key = `${table} ${id} ${nth ?? 1}`;
    const row = rows.get(key) ?? rowById(context, table, id, nth);
    rows.set(key, row);
    const header = columnsOf(table).find(([name]) => name === column)?.[1].header ?? column;
    const { columns } = context.workbook.tables.getItem(definitionOf(table).name);
    const cell = row.getIntersection(columns.getItem(header).getDataBodyRange());
    // An object of its own: what is written through one no longer tells what was read through it.
    const before = row.getIntersection(columns.getItem(header).getDataBodyRange());
    before.load("values,formulas");
    return { step, cell, before };
  });
  for (const { cell, step } of found) writeCells(cell, [[step.to]]);
  return () =>
    found.flatMap(({ step, before: { values, formulas } }) => {
      const conflict = overtaken(step, rawIn(values), rawIn(formulas));
      return conflict ? [conflict] : [];
    });
};

const rawIn = (cells: readonly (readonly unknown[])[]): RawValue => (cells[0]?.[0] ?? "") as RawValue;

/**
 * All rows are found before the first is deleted, and the lowest goes first: so none has moved when its turn comes.
 * A table keeps one row at least: where all go, the first is emptied as a new table has it.
 */
const remove = <K extends TableKey>(
  context: Excel.RequestContext,
  key: K,
  rows: readonly CellRow[],
  { rows: there, headers }: Content<K>,
  nth?: number,
): void => {
  const table = context.workbook.tables.getItem(definitionOf(key).name);
  const places = new Map((there as readonly { id: string }[]).map(({ id }, at) => [id, at]));
  const found = [...rows]
    .sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
    .map(({ id }) => rowById(context, key, id, nth).getIntersection(table.getRange()));
  const first = rows.length === there.length ? found.shift() : undefined;
  for (const row of found.reverse()) row.delete("Up");
  if (first) {
    first.clear("Contents");
    first.numberFormat = [headers.map(() => "General")];
  }
};

const askIds = (context: Excel.RequestContext, steps: readonly Step[]) => {
  const keys = new Set(steps.flatMap((step) => (step.do === "append" ? [step.table] : [])));
  const ranges = [...keys].map((key) => {
    const range = context.workbook.tables
      .getItem(definitionOf(key).name)
      .columns.getItem("ID")
      .getDataBodyRange();
    range.load("values");
    return range;
  });
  return () => new Set(ranges.flatMap((range) => range.values.map(([id]) => String(id))));
};
