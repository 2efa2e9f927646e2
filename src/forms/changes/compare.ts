import { addressOf } from "../../model/book";
import type { Book } from "../../model/book";
import { fingerprintOfLayout } from "../../model/fingerprint";
import type { Refusal } from "../../model/plan";
import type { SheetCells } from "../../model/sheetCells";
import type { FormTag } from "../../model/tag";
import type { FormKey } from "../form";
import { forms } from "../forms";
import { isError } from "../read/grid";
import { isNumber } from "../read/labels";
import { renderForm } from "../renderForm";
import type { FormChange, NotTaken } from "./change";
import { drawnRows, readRows } from "./drawn";
import { compareInput } from "./edits";
import type { Findings } from "./edits";
import { goneItems, offerGone, ownerOf } from "./gone";
import { blankMark, folded } from "./marks";
import { offerOrder, offerSections } from "./moved";
import { offerNew } from "./newRows";
import { placeOn } from "./place";
import type { SheetCell } from "./place";
import { placeOf, placeOfInput } from "./say";
import { isStored, standings } from "./sides";
import type { Sides, Standing } from "./sides";
import { tableSide } from "./tables";
import type { TableItem } from "./tables";
import { listsOn } from "./typedRows";
import type { SheetLists } from "./typedRows";

/** What was typed on a form sheet since it was drawn. */
export interface Comparison {
  readonly changes: readonly FormChange[];
  readonly notTaken: readonly NotTaken[];
  /** Whether rows, columns or parts stand elsewhere than they were drawn: drawing the sheet anew puts them back. */
  readonly isRearranged: boolean;
}

/** Whether this is a form that is drawn from the tables, and read back from its sheet. */
export const isReadBack = (key: string): key is FormKey => key in forms;

/**
 * Holds what a form sheet shows against the tables. Three values are compared, cell by cell: what stood there when the
 * sheet was drawn (its tag has a mark of each), what stands there now, and what the tables say now. A cell that shows
 * what was drawn is no change, however the tables have changed since. Of a sheet of which nobody knows what was drawn,
 * every difference counts as changed on both sides, unless the tables still say what was drawn. Which cell is stored
 * where, the form's layout says. Refused where most of the form is no longer on the sheet.
 */
export function compareForm(book: Book, tag: FormTag, sheet: SheetCells): Comparison | Refusal {
  const layout = renderForm(tag.form as FormKey, book, tag);
  const isKnown = tag.shown !== undefined || fingerprintOfLayout(layout) === tag.drawn;
  const drawn = tag.shown ? readRows(tag.shown) : drawnRows(layout);
  const placement = placeOn(drawn, sheet);
  const sides: Sides = { book, tag, sheet, drawn, isKnown, placement, tables: tableSide(book, layout) };
  const cells = standings(sides);
  if (!isStillThere(cells)) return { refused: "notAForm", facts: { sheet: sheet.name } };

  const found: Findings = { changes: [], notTaken: [] };
  const gone = goneItems(sides, cells);
  const lists = listsOn(sides, cells, gone);
  const emptied = compareInputs(sides, cells, lists, gone, found);
  compareMore(sides, lists, found);
  offerSections(sides, cells, lists, found);
  offerNew(sides, cells, lists, found);
  offerGone(sides, gone, cells, found);
  const isOrderLost = offerOrder(sides, cells, lists, found);
  const moved = new Set(emptied.map(({ drawn: { mark } }) => mark));
  found.notTaken.push(
    ...overwritten(sides, cells),
    ...lists.unread.map(({ address, text, mark }): NotTaken => ({
      why: moved.has(mark) ? "moved" : "unread",
      address,
      text,
    })),
  );
  return { ...found, isRearranged: placement.isRearranged || isOrderLost };
}

/** Whether half of the texts that the form shows in any case stand there still. */
function isStillThere(cells: readonly Standing[]): boolean {
  const labels = cells.filter(({ drawn: { key, isFormula } }) => key === undefined && !isFormula);
  return labels.filter(({ drawn, now }) => now?.mark === drawn.mark).length * 2 >= labels.length;
}

/**
 * Compares what stands in the inputs. One whose row was removed says nothing, nor does one whose text stands elsewhere now.
 * @returns those whose text was moved
 */
function compareInputs(
  sides: Sides,
  cells: readonly Standing[],
  lists: SheetLists,
  gone: ReadonlySet<TableItem>,
  into: Findings,
): readonly Standing[] {
  const { tables, isKnown } = sides;
  const elsewhere = new Set(lists.unread.map(({ mark }) => mark));
  const orders = new Map(lists.rows.map(({ row, order }) => [row, order]));
  const emptied: Standing[] = [];
  for (const standing of cells) {
    const { drawn, row, now } = standing;
    const input = tables.inputs.get(drawn.key ?? "");
    if (!input || !row || (!isStored(input) && standing.in.list !== undefined)) continue;
    const item = ownerOf(tables, input);
    if (item && gone.has(item)) continue;
    const address = addressOf(row.row, sides.placement.columnOf(drawn.column));
    if (now && isError(now)) {
      into.notTaken.push({ why: "unread", source: input, address, text: now.text });
      continue;
    }
    if (!now && drawn.mark !== blankMark && elsewhere.has(drawn.mark)) {
      emptied.push(standing);
      continue;
    }
    const place = item ? placeOf(sides, item, orders.get(item)) : placeOfInput(sides, input);
    compareInput(sides, input, now?.text ?? "", isKnown ? drawn.mark : undefined, { address, place }, into);
  }
  return emptied;
}

/** Compares what is said more of rows of the tables, in cells that were not drawn. */
function compareMore(sides: Sides, { more, rows }: SheetLists, into: Findings): void {
  for (const { item, column, cell } of more) {
    const { table, field, wording } = column;
    const order = rows.find(({ row }) => row === item)?.order;
    const { row, column: at, text, address } = cell;
    const input = { table, id: item.id, field, wording, row, column: at, key: `${item.id}`, text: "" };
    compareInput(sides, input, text, undefined, { address, place: placeOf(sides, item, order) }, into);
  }
}

/**
 * What was typed over a cell that is no input. What only repeats an input, such as a name below a signature, is no loss,
 * nor is a number that only counts.
 */
function overwritten({ sheet, placement, tables }: Sides, cells: readonly Standing[]): NotTaken[] {
  const formulas = new Set(sheet.formulas);
  const plain = (text: string): string => folded(text).replace(/^(NIP|NRP)\. /, "");
  const said = new Set(
    cells.flatMap(({ drawn: { key }, now }) => (key !== undefined && now ? [plain(now.text)] : [])),
  );
  const isCounting = ({ in: { list = "" } }: Standing, now: SheetCell): boolean => {
    const { number } = tables.lists.get(list) ?? {};
    return number !== undefined && placement.columnOf(number) === now.column && isNumber(now);
  };
  return cells.flatMap((standing): NotTaken[] => {
    const { drawn, now } = standing;
    if (drawn.key !== undefined || !now || now.mark === drawn.mark) return [];
    const { address, text } = now;
    if (drawn.isFormula) return formulas.has(address) ? [] : [{ why: "computed", address, text }];
    if (said.has(plain(text)) || isCounting(standing, now)) return [];
    const { list = "" } = standing.in;
    const source = tables.lists.get(list)?.columns.find(({ column }) => column === drawn.column);
    return [source ? { why: "derived", source, address, text } : { why: "unread", address, text }];
  });
}
