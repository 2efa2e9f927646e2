import fc from "fast-check";
import type { FormKey } from "../../../src/forms/form";
import { formKeys } from "../../../src/forms/forms";
import { cellsOfLayout } from "../../../src/forms/changes/sheetTexts";
import { renderForm } from "../../../src/forms/renderForm";
import { isRefusal } from "../../../src/model/plan";
import { columnsOf } from "../../../src/model/tables";
import type { Book } from "../../../src/model/book";
import type { Area } from "../../../src/model/layout";
import type { SheetCells } from "../../../src/model/sheetCells";
import { bookOfSkp, lineText, randomSkpFor, subject } from "../randomSkp";
import { withRow } from "../sheetCells";
import { bookWith, changesIn, drawForm, drawnBy, taken, textsIn, typed } from "./typedForm";
import type { TypedForm } from "./typedForm";

/** What people do with whole rows of a form, and where nothing is typed: as many of each as are asked for. */
const settings = {
  numRuns: Number(process.env.FORM_RUNS ?? 3),
  endOnFailure: true,
};

/** A text that stands nowhere else on a form, as somebody may type it. */
const ownText = fc
  .tuple(fc.constantFrom("", "=1+1 ", "+62 ", "-1 ", "@a "), lineText)
  .map(([sign, text]) => `${sign}Baris sendiri ${text}`.trim());

const draftFor = (key: FormKey) =>
  randomSkpFor(key).map((skp) =>
    bookOfSkp({
      ...skp,
      results: skp.results.slice(0, 4).map((one, at) => ({
        ...one,
        rencana: `Hasil ${at}`,
        indicators: one.indicators.slice(0, 2),
      })),
    }),
  );

const put = (form: TypedForm, cells: SheetCells): TypedForm => ({ ...form, cells });

/** The lists of a form that hold a row of the tables, with the rows of the sheet on which those begin. */
const filledLists = ({ layout }: TypedForm) =>
  (layout.lists ?? []).flatMap(({ first, last, list }) => {
    const lead = leadOf(list);
    const rows = layout.inputs.filter(
      ({ row, table, field, id }) =>
        first < row && row <= last && id !== "" && table === lead?.table && field === lead.field,
    );
    return rows.length > 0 ? [{ first, last, list, rows }] : [];
  });

type List = NonNullable<TypedForm["layout"]["lists"]>[number]["list"];

/** A column of free text that tells a row: of a result what is planned, of a line its text. */
const leadOf = ({ columns }: List) =>
  columns.find(
    ({ table, field }) =>
      table === columns[0]?.table &&
      columnsOf(table).some(([name, { kind }]) => name === field && (kind === "text" || kind === "any")) &&
      !["rencanaPimpinan", "mengenai"].includes(field),
  );

/** How many rows of a sheet one takes that begins there: down to what follows. */
const heightOf = ({ layout }: TypedForm, row: number, column: number): number =>
  layout.merges.find((area) => area.row === row && area.column === column)?.rows ?? 1;

/** The rows of a sheet in another order. */
const reordered = ({ cells }: TypedForm, order: readonly number[]): SheetCells => {
  const place = new Map(order.map((row, at) => [row, at]));
  return {
    ...cells,
    values: order.map((row) => cells.values[row] ?? []),
    texts: order.map((row) => cells.texts[row] ?? []),
    merges: cells.merges.flatMap((area): Area[] => {
      const row = place.get(area.row);
      return row === undefined ? [] : [{ ...area, row }];
    }),
  };
};

const rowsOf = ({ cells }: TypedForm): number[] => cells.values.map((_, row) => row);

/** The texts of the tables' own words: what is typed elsewhere is not lost from a sheet that is drawn anew. */
const textsAfter = (form: TypedForm, book: Book): string[] =>
  textsIn(cellsOfLayout(renderForm(form.key, book, subject)));

const withLists = formKeys.filter(
  (key) =>
    (drawForm(key, bookOfSkp(fc.sample(randomSkpFor(key), { numRuns: 1, seed: 1 })[0]!)).layout.lists ?? [])
      .length > 0,
);

describe.each(withLists)("%s", (key) => {
  it("takes a row typed into a new line of a list, with its text as it was typed, behind the row above it", () => {
    fc.assert(
      fc.property(draftFor(key), fc.nat(), ownText, (book, which, text) => {
        const drawn = drawForm(key, book);
        const lists = filledLists(drawn);
        if (lists.length === 0) return;
        const { list, rows } = lists[which % lists.length]!;
        const lead = leadOf(list)!;
        const above = rows[which % rows.length]!;
        const height = heightOf(drawn, above.row, list.number ?? lead.column);
        const at = above.row + height;
        const form = typed(put(drawn, withRow(drawn.cells, at)), at, lead.column, text);
        const { changes, notTaken } = changesIn(form, book);
        expect(notTaken).toEqual([]);
        expect(changes).toMatchObject([
          { is: "new", row: { table: lead.table, fields: { [lead.field]: text } } },
        ]);
        const after = bookWith(form, book, taken(form, book));
        const texts = textsAfter(form, after);
        expect(texts.filter((one) => one.includes(text)).length).toBeGreaterThan(0);
        expect(changesIn(form, after).changes).toEqual([]);
        expect(drawnBy(taken(form, book))).toEqual(renderForm(key, after, subject));
      }),
      settings,
    );
  });

  it("offers a row that was removed, takes it away only where that is wanted, and else draws it again", () => {
    fc.assert(
      fc.property(draftFor(key), fc.nat(), (book, which) => {
        const drawn = drawForm(key, book);
        const lists = filledLists(drawn);
        if (lists.length === 0) return;
        const { list, rows } = lists[which % lists.length]!;
        const lead = leadOf(list)!;
        const own = rows[which % rows.length]!;
        if (
          textsIn({ ...drawn.cells, values: [[drawn.cells.values[own.row]?.[own.column] ?? ""]] }).length ===
          0
        )
          return;
        const height = heightOf(drawn, own.row, list.number ?? lead.column);
        const form = put(
          drawn,
          reordered(
            drawn,
            rowsOf(drawn).filter((row) => row < own.row || row >= own.row + height),
          ),
        );
        const { changes, notTaken } = changesIn(form, book);
        expect(notTaken).toEqual([]);
        expect(changes).toMatchObject([{ is: "gone", row: { table: own.table, id: own.id } }]);
        expect(taken(form, book, {})).toEqual({ steps: [] });
        const name = changes[0]?.key ?? "";
        expect(drawnBy(taken(form, book, { [name]: "table" }))).toEqual(renderForm(key, book, subject));
        const after = bookWith(form, book, taken(form, book, { [name]: "form" }));
        expect(renderForm(key, after, subject).inputs.some(({ id }) => id === own.id)).toBe(false);
      }),
      settings,
    );
  });

  it("offers another order of rows where the tables keep one, and takes it", () => {
    fc.assert(
      fc.property(draftFor(key), fc.nat(), (book, which) => {
        const drawn = drawForm(key, book);
        const lists = filledLists(drawn).filter(({ rows }) => rows.length > 1);
        if (lists.length === 0) return;
        const { list, rows } = lists[which % lists.length]!;
        const lead = leadOf(list)!;
        const at = which % (rows.length - 1);
        const [one, other] = [rows[at]!, rows[at + 1]!];
        const texts = rows.map(({ row, column }) => drawn.cells.values[row]?.[column]);
        if (new Set(texts).size < texts.length || texts.includes("")) return;
        const [first, second] = [one, other].map(({ row }) =>
          heightOf(drawn, row, list.number ?? lead.column),
        ) as [number, number];
        const order = rowsOf(drawn);
        order.splice(
          one.row,
          first + second,
          ...order.slice(other.row, other.row + second),
          ...order.slice(one.row, one.row + first),
        );
        const form = put(drawn, reordered(drawn, order));
        const { changes, notTaken, isRearranged } = changesIn(form, book);
        expect(notTaken).toEqual([]);
        if (isRearranged && changes.length === 0) return;
        expect(changes).toMatchObject([{ is: "order", rows: lead.table }]);
        const after = bookWith(form, book, taken(form, book));
        const again = drawForm(key, after);
        const now = filledLists(again)
          .flatMap((found) => found.rows)
          .map(({ id }) => id);
        expect(now.indexOf(other.id)).toBe(now.indexOf(one.id) - 1);
        expect(changesIn(form, after).changes).toEqual([]);
      }),
      settings,
    );
  });

  it("names or offers every text that is typed anywhere, and draws over none that is not taken", () => {
    fc.assert(
      fc.property(draftFor(key), fc.nat(), fc.nat(), ownText, (book, down, right, text) => {
        const drawn = drawForm(key, book);
        const row = down % drawn.cells.values.length;
        const column = right % (drawn.cells.values[0]?.length ?? 1);
        const covered = drawn.cells.merges.find(
          (area) =>
            area.row <= row &&
            row < area.row + area.rows &&
            area.column <= column &&
            column < area.column + area.columns,
        );
        const form = typed(drawn, covered?.row ?? row, covered?.column ?? column, text);
        const { changes, notTaken } = changesIn(form, book);
        const named = [...changes.map((one) => one.form), ...notTaken.map((one) => one.text)];
        expect(named.filter((one) => one.includes(text))).toHaveLength(1);
        const answer = taken(form, book);
        if (isRefusal(answer) || notTaken.length > 0) expect(drawnBy(answer)).toBeUndefined();
        else expect(textsIn(cellsOfLayout(drawnBy(answer)!)).some((one) => one.includes(text))).toBe(true);
      }),
      { ...settings, numRuns: settings.numRuns * 5 },
    );
  });
});
