import { columnNumber } from "../read/labels";
import type { Grid, GridCell } from "../read/grid";
import { fieldsOf, isAlmost, isLikely, knownAs } from "./headings";
import { headRows } from "./headRows";
import type { HeadRows, Leaf } from "./headRows";
import type { HandColumns, ListLayout, Look } from "./layout";
import { anyOf } from "./layouts";
import { contradicts, votesFor } from "./looks";
import type { FoundBy, Question } from "./reading";

/** The columns of the sheet, both included, in which a field stands. */
export interface FieldColumns {
  readonly first: number;
  readonly last: number;
  readonly by: FoundBy;
  readonly heading: string;
}

/** A header as one layout reads it. */
export interface Head extends HeadRows {
  readonly layout: ListLayout;
  readonly columns: ReadonlyMap<string, FieldColumns>;
  readonly questions: readonly Question[];
  readonly score: number;
}

/** What a column found in this way adds to the likelihood that the table is this list. */
const weight: Readonly<Record<FoundBy, number>> = { heading: 3, likeness: 2, number: 1, content: 1, hand: 3 };

/** Cells that say what a column looks like. */
const sampled = 400;

/** Reads the header in a row as a layout does: by headings, by the number row, by what stands below; or as told by hand. */
export function headAt(grid: Grid, layout: ListLayout, row: number, hand?: HandColumns): Head {
  const rows = headRows(grid, row, layout);
  const found = new Map<string, FieldColumns>();
  const questions: Question[] = [];
  const body = bodyCells(grid, rows);
  const place = (leaf: Leaf, by: FoundBy): FieldColumns => ({
    first: leaf.cell.column,
    last: leaf.cell.lastColumn,
    by,
    heading: leaf.texts[1] ?? leaf.cell.text,
  });
  const isTaken = (cell: GridCell): boolean =>
    [...found.values()].some(({ first, last }) => first <= cell.column && cell.column <= last);

  if (hand) {
    for (const [field, column] of Object.entries(hand)) {
      if (layout.fields[field] === undefined) continue;
      const leaf = rows.leaves.find(({ cell }) => cell.column <= column && column <= cell.lastColumn);
      found.set(field, leaf ? place(leaf, "hand") : { first: column, last: column, by: "hand", heading: "" });
    }
  } else {
    const ask = (field: string, leaves: readonly Leaf[]) =>
      questions.push({ ask: "column", field, columns: leaves.map(({ cell }) => cell.column) });
    for (const [field] of fieldsOf(layout)) {
      const best = exact(
        layout,
        field,
        rows.leaves.filter(({ cell }) => !isTaken(cell)),
      );
      const [only, ...more] = best;
      if (!only) continue;
      if (more.length > 0 && matters(layout, field)) ask(field, best);
      if (more.length === 0) found.set(field, place(only, "heading"));
    }
    const asked = (field: string) =>
      questions.some((question) => "field" in question && question.field === field);
    for (const matches of [isAlmost, isLikely])
      for (const [field, spec] of fieldsOf(layout)) {
        if (found.has(field) || asked(field)) continue;
        const free = rows.leaves.filter(
          ({ cell, texts }) =>
            !isTaken(cell) &&
            !texts.some((text) => knownAs(text).length > 0) &&
            texts.some((text) => matches(spec, text)),
        );
        const [only, ...more] = free;
        if (only && more.length === 0) found.set(field, place(only, "likeness"));
        else if (only && matters(layout, field)) ask(field, free);
      }
    // "Nama" of a thing is no name of a person: beside a NIP or a post it is one.
    const name = found.get("nama");
    if (layout.fields["nama"]?.look === "name" && name?.by === "likeness" && !isPerson(found))
      found.delete("nama");
    byNumbers(layout, rows, found, isTaken, place);
    byContent(layout, rows, body, found, isTaken, asked);
    for (const [field, { look }] of fieldsOf(layout)) {
      const columns = found.get(field);
      if (!look || !columns || columns.by === "content") continue;
      const cells = body.filter(({ column }) => columns.first <= column && column <= columns.last);
      if (contradicts(look, cells)) questions.push({ ask: "looks", field, columns: [columns.first] });
    }
  }
  for (const need of layout.needs)
    if (!anyOf(need).some((field) => found.has(field))) {
      const isAsked = questions.some(
        ({ ask, ...rest }) => ask === "column" && "field" in rest && anyOf(need).includes(rest.field),
      );
      if (!isAsked) questions.push({ ask: "missing", field: anyOf(need)[0] ?? need });
    }
  const score = [...found].reduce(
    (sum, [field, { by }]) => sum + (field === layout.number ? 0 : weight[by]),
    0,
  );
  return { ...rows, layout, columns: found, questions, score };
}

/** Two columns of a field that goes nowhere are no question. */
const matters = (layout: ListLayout, field: string): boolean =>
  layout.fields[field]?.into !== undefined || layout.needs.some((need) => anyOf(need).includes(field));

/** The leaves whose heading is this field's, of the best rank only. */
function exact(layout: ListLayout, field: string, leaves: readonly Leaf[]): readonly Leaf[] {
  const ranked = leaves.flatMap((leaf) => {
    const ranks = leaf.texts.flatMap((text) =>
      knownAs(text, layout.key).flatMap((known) => (known.field === field ? [known.rank] : [])),
    );
    return ranks.length > 0 ? [{ leaf, rank: Math.min(...ranks) }] : [];
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === best).map(({ leaf }) => leaf);
}

/** The cells below the header, as far as they are looked at to tell what a column holds. */
const bodyCells = (grid: Grid, { bodyRow }: HeadRows): readonly GridCell[] => {
  const cells: GridCell[] = [];
  for (let row = bodyRow; row <= Math.min(grid.lastRow, bodyRow + sampled); row += 1)
    cells.push(...(grid.byRow.get(row) ?? []));
  return cells;
};

/** Columns of unknown heading, by the number row, where all known columns agree with one kind of it only. */
function byNumbers(
  layout: ListLayout,
  { numberCells, leaves }: HeadRows,
  found: Map<string, FieldColumns>,
  isTaken: (cell: GridCell) => boolean,
  place: (leaf: Leaf, by: FoundBy) => FieldColumns,
): void {
  const numberIn = (first: number, last: number): number | undefined => {
    const cell = numberCells.find(({ column }) => first <= column && column <= last);
    return cell && columnNumber(cell);
  };
  const kinds = (layout.numbered ?? []).filter(
    (fields) =>
      fields.length === numberCells.length &&
      found.size * 2 > fields.length &&
      [...found].every(([field, { first, last }]) => fields.indexOf(field) + 1 === numberIn(first, last)),
  );
  const [kind, ...others] = kinds;
  if (!kind || others.length > 0) return;
  kind.forEach((field, at) => {
    const leaf = leaves.find(({ cell }) => numberIn(cell.column, cell.lastColumn) === at + 1);
    if (!leaf || found.has(field) || isTaken(leaf.cell)) return;
    if (!leaf.texts.some((text) => knownAs(text).length > 0)) found.set(field, place(leaf, "number"));
  });
}

/** Fields that their cells give away: the only column of unknown heading in which nearly all look so. */
function byContent(
  layout: ListLayout,
  { leaves }: HeadRows,
  body: readonly GridCell[],
  found: Map<string, FieldColumns>,
  isTaken: (cell: GridCell) => boolean,
  asked: (field: string) => boolean,
): void {
  const columns = [...new Set(body.filter((cell) => !isTaken(cell)).map(({ column }) => column))];
  const headed = (column: number): Leaf | undefined =>
    leaves.find(({ cell }) => cell.column <= column && column <= cell.lastColumn);
  for (const [field, spec] of fieldsOf(layout)) {
    const { look } = spec;
    if (!look || found.has(field) || asked(field)) continue;
    // Many a text looks like a name.
    if (look === "name" && !isPerson(found)) continue;
    const fitting = columns.filter((column) => {
      const texts = headed(column)?.texts ?? [];
      return (
        !texts.some((text) => knownAs(text).length > 0 || spec.unless?.test(text.toLowerCase())) &&
        looksSo(
          look,
          body.filter((cell) => cell.column === column && !isTaken(cell)),
        )
      );
    });
    const [only, ...more] = fitting;
    if (only !== undefined && more.length === 0)
      found.set(field, { first: only, last: only, by: "content", heading: headed(only)?.cell.text ?? "" });
  }
}

/** Whether columns tell of people: what looks or is called like a name may then be one. */
const isPerson = (found: ReadonlyMap<string, FieldColumns>): boolean =>
  found.has("nip") || found.has("jabatan");

const looksSo = (look: Look, cells: readonly GridCell[]): boolean =>
  cells.length >= 3 && votesFor(look, cells) >= 0.8;
