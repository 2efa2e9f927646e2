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
import { asItStood, overtaken, overtakenRow } from "../model/settle";
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
  /** Cells and removed rows that somebody changed between the last look and the write: theirs was put back. */
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
          overtaken: takeOvertaken.map((take) => take?.() ?? inTime),
        });
      });
      const conflicts = answer.overtaken.flatMap((one) => one.conflicts);
      answered.push(...part.flatMap((step) => keptOf(step, conflicts)));
      late.push(...conflicts.filter(({ removal }) => removal));
      await putRowsBack(
        gateway,
        answer.overtaken.flatMap(({ rows }) => rows),
      );
      late.push(
        ...(await putBack(
          gateway,
          conflicts.filter(({ removal }) => !removal),
        )),
      );
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

/** What somebody was faster with: the conflicts, and the rows that were removed or written over in spite of that. */
interface Late {
  readonly conflicts: readonly Conflict[];
  readonly rows: readonly StoodRow[];
}

const inTime: Late = { conflicts: [], rows: [] };

/** A row as it stood when it was removed or written over, columns of a person's own among its cells. */
interface StoodRow {
  readonly table: TableKey;
  readonly headers: readonly string[];
  readonly cells: readonly Cell[];
}

/** What is left of a step that was sent, without what is put back. */
const keptOf = (step: Step, conflicts: readonly Conflict[]): Step[] => {
  if (step.do === "change") return conflicts.some((one) => isSameCell(one, step)) ? [] : [step];
  if (step.do !== "remove") return [step];
  const rows = step.rows.filter(
    ({ id }) => !conflicts.some((one) => one.removal && one.table === step.table && one.id === id),
  );
  return rows.length > 0 ? [{ ...step, rows }] : [];
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

/** Puts rows back below their tables. */
const putRowsBack = async (gateway: Gateway, rows: readonly StoodRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await gateway.send("write", (context) => {
    for (const { table, headers, cells } of rows) placeRows(context, table, headers, [cells], false, false);
    return () => undefined;
  });
};

/** So often somebody may type into the same cells while theirs is put back. */
const mostTries = 5;

/** Puts back what was written over, and what was written over by that; tells at last what stands there. */
const putBack = async (gateway: Gateway, found: readonly Conflict[]): Promise<readonly Conflict[]> => {
  let conflicts = found;
  let back = found.map(restoring);
  for (let tries = 0; back.length > 0 && tries < mostTries; tries += 1) {
    const { conflicts: again } = await gateway.send("write", (context) => change(context, back));
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

/** Asks for a step; where somebody may be faster it tells afterwards whether somebody was. */
const interpret = (
  context: Excel.RequestContext,
  step: Piece,
  book: Book,
  blank: Set<TableKey>,
): (() => Late) | void => {
  switch (step.do) {
    case "table":
      return ensureTable(context, step, book);
    case "draw":
      return drawSheet(context, step, book);
    case "erase":
      return context.workbook.worksheets.getItem(step.sheet).delete();
    case "append": {
      const startsBlank = blank.delete(step.table);
      return append(context, step.table, step.rows, book.tables[step.table], startsBlank);
    }
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
): (() => Late) => {
  const columns = columnsOf(key);
  const headers = content.present ? content.headers : columns.map(([, column]) => column.header);
  const order = headers.map((header) => columns.findIndex(([, column]) => column.header === header));
  const cells = rows.map((row) => {
    const own = cellsOf(key, row);
    return order.map((at): Cell => (at < 0 ? null : (own[at] ?? null)));
  });
  return placeRows(context, key, headers, cells, startsBlank, startsBlank && content.present);
};

/**
 * Whole rows of a table, their look first.
 * @param mayBeFilled whether somebody may have filled the first rows since they were read: nobody fills a table that is
 * made in this very request
 */
const placeRows = (
  context: Excel.RequestContext,
  key: TableKey,
  headers: readonly string[],
  cells: readonly (readonly Cell[])[],
  startsBlank: boolean,
  mayBeFilled: boolean,
): (() => Late) => {
  const columns = columnsOf(key).map(([, column]) => column);
  const body = context.workbook.tables.getItem(definitionOf(key).name).getDataBodyRange();
  const place = startsBlank
    ? body.getRow(0).getResizedRange(cells.length - 1, 0)
    : body.getRowsBelow(cells.length);
  const before = place.getOffsetRange(0, 0);
  if (mayBeFilled) before.load("values,formulas");
  applyStyle(place, rowStyle);
  headers.forEach((header, index) => {
    const column = columns.find((one) => one.header === header);
    const style = column && columnStyle(column);
    if (style) applyStyle(place.getColumn(index), style);
    if (column?.choices) applyDropDown(place.getColumn(index), column.choices);
  });
  writeCells(place, cells);
  const isFilled = (stood: readonly Cell[]) =>
    stood.some(
      (value, at) =>
        value !== null && columns.some(({ header, kind }) => header === headers[at] && kind !== "computed"),
    );
  return () => ({
    conflicts: [],
    rows: mayBeFilled ? rowsAsTheyStood(key, headers, before).filter((row) => isFilled(row.cells)) : [],
  });
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
const change = (context: Excel.RequestContext, changes: readonly Change[]): (() => Late) => {
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
  return () => ({
    conflicts: found.flatMap(({ step, before: { values, formulas } }) => {
      const conflict = overtaken(step, rowIn(values)[0] ?? "", rowIn(formulas)[0] ?? "");
      return conflict ? [conflict] : [];
    }),
    rows: [],
  });
};

/** The rows of a range that was read before it was written or deleted. */
const rowsAsTheyStood = (
  table: TableKey,
  headers: readonly string[],
  { values, formulas }: Excel.Range,
): StoodRow[] =>
  values.map((_, at) => {
    const formula = rowIn(formulas, at);
    const cells = rowIn(values, at).map((value, column) => asItStood(value, formula[column] ?? ""));
    return { table, headers, cells };
  });

const rowIn = (cells: readonly (readonly unknown[])[], at = 0): readonly RawValue[] =>
  (cells[at] ?? []) as readonly RawValue[];

/**
 * All rows are found and read before the first is deleted, and the lowest goes first: so none has moved when its turn
 * comes; where somebody has sorted the table since, Excel keeps each range on its cells. A table keeps one row at least:
 * where all go, the first is emptied as a new table has it.
 */
const remove = <K extends TableKey>(
  context: Excel.RequestContext,
  key: K,
  rows: readonly CellRow[],
  { rows: there, headers }: Content<K>,
  nth?: number,
): (() => Late) => {
  const table = context.workbook.tables.getItem(definitionOf(key).name);
  const places = new Map((there as readonly { id: string }[]).map(({ id }, at) => [id, at]));
  const inOrder = [...rows].sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
  const find = ({ id }: CellRow) => rowById(context, key, id, nth).getIntersection(table.getRange());
  const found = inOrder.map(find);
  const header = table.getHeaderRowRange();
  header.load("values");
  // Objects of their own: what was deleted through one can no longer be read through it.
  const before = found.map((row) => row.getOffsetRange(0, 0));
  for (const row of before) row.load("values,formulas");
  const first = rows.length === there.length ? found.shift() : undefined;
  for (const row of found.reverse()) row.delete("Up");
  if (first) {
    first.clear("Contents");
    first.numberFormat = [headers.map(() => "General")];
  }
  return () => {
    const names = rowIn(header.values).map(String);
    const late = before.map((row, at): Late => {
      const conflicts = overtakenRow(key, inOrder[at]!, names, rowIn(row.values));
      return { conflicts, rows: conflicts.length > 0 ? rowsAsTheyStood(key, names, row) : [] };
    });
    return {
      conflicts: late.flatMap(({ conflicts }) => conflicts),
      rows: late.flatMap((one) => one.rows),
    };
  };
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
