import type { Layout } from "../../model/layout";
import type { MatrixColumn, MatrixContent, MatrixPerson, MatrixRow, MatrixTable } from "../matrixContent";
import type { Form, MatrixBlock, MatrixKey, Span } from "../form";
import { matrixOf } from "../forms";
import { assemble } from "./assemble";
import { drawAgency, drawTitle } from "./drawHead";
import { heightOf, lineOf, rowsFor, totalHeight } from "./line";
import type { Line, Piece } from "./line";
import { pageOf } from "./paper";
import type { Page } from "./paper";

/**
 * Draws a form whose tables have a column for each indicator of a leader. One table alone has its header repeated by
 * Excel; where there are several, each begins a page, and its header is drawn on each page again.
 */
export const drawMatrix = (form: Form<MatrixKey>, content: MatrixContent): Layout => {
  const block = matrixOf(form);
  const tables = content.tables.flatMap((table) => inParts(table, block.most));
  const page = pageFor(form, Math.max(1, ...tables.map(({ columns }) => columns.length)));
  const top = form.blocks.flatMap((one): Line[] => {
    if (one.block === "title") return drawTitle(page, one, { period: "" });
    return one.block === "agency" ? drawAgency(page, within(page, one), content) : [];
  });
  const lines =
    tables.length === 1 && tables[0]
      ? drawAlone(page, block, tables[0])
      : tables.flatMap((table, at) => drawInPages(page, block, table, at === 0 ? totalHeight(top) : 0));
  return assemble(page, [...top, ...lines], `${form.title} · versi ${content.version}`);
};

/** A part of a table whose columns fit side by side: `from` is how many columns stand in the parts before. */
interface Part extends MatrixTable {
  readonly from: number;
}

/** Splits a table so that at most so many columns stand side by side, about as many in each part. */
const inParts = (table: MatrixTable, most: number): Part[] => {
  const parts = Math.max(1, Math.ceil(table.columns.length / most));
  const cut = (at: number): number => Math.round((table.columns.length * at) / parts);
  return Array.from({ length: parts }, (_, at) => ({
    ...table,
    from: cut(at),
    columns: table.columns.slice(cut(at), cut(at + 1)),
    rows: inPart(table.rows.map((row) => ({ ...row, cells: row.cells.slice(cut(at), cut(at + 1)) }))),
  }));
};

/** A person has a row in every part: those of the roles that have results there, else one. */
const inPart = (rows: readonly MatrixRow[]): MatrixRow[] => {
  const isFilled = ({ cells }: MatrixRow): boolean => cells.some(({ length }) => length > 0);
  const filled = new Set(rows.filter(isFilled).map(({ person }) => person));
  const named = new Set<MatrixPerson | undefined>();
  return rows.filter((row) => {
    const isFirst = !named.has(row.person);
    named.add(row.person);
    return isFilled(row) || (isFirst && !filled.has(row.person));
  });
};

/** The page with so many columns in the room that the form leaves to the leader's. */
const pageFor = (form: Form<MatrixKey>, count: number): Page => {
  const room = form.columns.at(-1) ?? 0;
  return pageOf({
    ...form,
    columns: [...form.columns.slice(0, -1), ...Array.from({ length: count }, () => room / count)],
  });
};

/** A block with its spans inside the columns of the page. */
const within = <Block extends { readonly left: Span; readonly right: Span }>(
  { widths }: Page,
  block: Block,
): Block => ({ ...block, right: [block.right[0], Math.min(block.right[1], widths.length - 1)] });

/** Where the leader's columns stand: they share the columns of the page as evenly as these allow. */
const spansOf = ({ widths }: Page, { persons }: MatrixBlock, { columns }: Part): Span[] => {
  const first = Math.max(...persons.map(({ span }) => span[1])) + 1;
  const room = widths.length - first;
  const cut = (at: number): number => first + Math.round((room * at) / columns.length);
  return columns.map((_, at) => [cut(at), cut(at + 1) - 1]);
};

const drawAlone = (page: Page, block: MatrixBlock, part: Part): Line[] => {
  const spans = spansOf(page, block, part);
  const header = drawHeader(page, block, part, spans).map((line) => ({ ...line, repeat: true }));
  const room = page.height - totalHeight(header);
  return [
    ...drawLeader(page, block, part),
    ...header,
    ...part.rows.flatMap((row) => drawPerson(page, block, row, spans, room).flat()),
  ];
};

const drawInPages = (page: Page, block: MatrixBlock, part: Part, above: number): Line[] => {
  const spans = spansOf(page, block, part);
  const begin = [...drawLeader(page, block, part), ...drawHeader(page, block, part, spans)];
  const room = page.height - totalHeight(begin);
  const onNewPage = begin.map((line, at) => (at === 0 ? { ...line, startsPage: true } : line));
  const lines = above > 0 ? [...begin] : [...onNewPage];
  let left = room - above;
  for (const row of part.rows)
    for (const some of drawPerson(page, block, row, spans, room)) {
      const height = totalHeight(some);
      if (height > left && left < room) {
        lines.push(...onNewPage);
        left = room;
      }
      lines.push(...some);
      left -= height;
    }
  return lines;
};

/** Who the leader is, in lines of label and value. */
const drawLeader = (page: Page, { leader }: MatrixBlock, part: Part): Line[] =>
  leader.map(({ field, label }) =>
    lineOf(
      page,
      [
        { span: [0, 0], cell: label, look: "label" },
        {
          span: [1, page.widths.length - 1],
          cell: (field === "leader" ? nameAndNumber(part.leader) : part.leader.jabatan) || null,
          look: "text",
        },
      ],
      "always",
    ),
  );

/** A name with the number below it, as one cell. */
const nameAndNumber = ({ nama, nip, military }: MatrixPerson): string =>
  nip === "" ? nama : `${nama}\n${military ? "NRP" : "NIP"}. ${nip}`;

/** Numbers, the leader's results over their indicators, and the indicators. */
const drawHeader = (page: Page, block: MatrixBlock, part: Part, spans: readonly Span[]): Line[] => {
  const { numbers, results, persons, whole } = block;
  const left: Span = [0, (spans[0]?.[0] ?? page.widths.length) - 1];
  const runs = part.columns.reduce<{ column: MatrixColumn; span: Span }[]>((found, column, at) => {
    const span = spans[at] ?? left;
    const last = found.at(-1);
    if (last?.column.id === column.id) found[found.length - 1] = { column, span: [last.span[0], span[1]] };
    else found.push({ column, span });
    return found;
  }, []);
  return [
    lineOf(
      page,
      [
        { span: left, cell: numbers.label, look: "heading" },
        ...spans.map((span, at): Piece => ({ span, cell: part.from + at + 1, look: "number" })),
      ],
      "always",
    ),
    lineOf(
      page,
      [
        { span: left, cell: part.isJpt ? results.jpt : results.label, look: "heading" },
        ...runs.map(({ column: { result }, span }): Piece => ({
          span,
          cell: result.text,
          look: "heading",
          from: result.from,
        })),
      ],
      "always",
    ),
    lineOf(
      page,
      [
        ...persons.map(({ span, label }): Piece => ({ span, cell: label, look: "heading" })),
        ...part.columns.map(({ indicator }, at): Piece => ({
          span: spans[at] ?? left,
          cell: indicator?.text ?? whole.label,
          look: "heading",
          from: indicator?.from,
        })),
      ],
      "always",
    ),
  ];
};

/**
 * The rows of a person, a row for each of the results that a column gets; in as many pieces as pages need, the person
 * named in each.
 */
const drawPerson = (
  page: Page,
  block: MatrixBlock,
  row: MatrixRow,
  spans: readonly Span[],
  room: number,
): Line[][] => {
  const all = drawRows(page, block, row, spans);
  const count = depthOf(row);
  if (totalHeight(all) <= room || count === 1) return [all];
  const half = Math.ceil(count / 2);
  const part = (from: number, to: number): MatrixRow => ({
    ...row,
    cells: row.cells.map((cell) => cell.slice(from, to)),
  });
  return [part(0, half), part(half, count)].flatMap((some) => drawPerson(page, block, some, spans, room));
};

/** How many results stand below one another in the fullest cell of a row. */
const depthOf = ({ cells }: MatrixRow): number => Math.max(1, ...cells.map(({ length }) => length));

/** A cell of a person, from one of the person's rows to another. */
interface Reaching {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

const drawRows = (page: Page, block: MatrixBlock, row: MatrixRow, spans: readonly Span[]): Line[] => {
  const count = depthOf(row);
  const reaching: Reaching[] = [
    ...block.persons.map(({ field, span }): Reaching => ({
      piece: { span, cell: textFor(block, row, field) || null, look: "text" },
      from: 0,
      to: count,
    })),
    ...row.cells.flatMap((cell, at): Reaching[] => {
      const span = spans[at];
      if (!span) return [];
      if (cell.length === 0)
        return [{ piece: { span, cell: block.none.label, look: "word" }, from: 0, to: count }];
      return cell.map(({ text, from }, down) => ({
        piece: { span, cell: text, look: "text", from },
        from: down,
        to: down === cell.length - 1 ? count : down + 1,
      }));
    }),
  ];
  const needs = Array.from({ length: count }, (_, down) =>
    Math.max(
      0,
      ...reaching.flatMap(({ piece, from, to }) =>
        from === down && to === down + 1 ? [heightOf(page, piece)] : [],
      ),
    ),
  );
  // What reaches over several rows and needs more than they have gets it in the last.
  for (const { piece, from, to } of reaching) {
    const missing = heightOf(page, piece) - needs.slice(from, to).reduce((sum, need) => sum + need, 0);
    if (missing > 0) needs[to - 1] = (needs[to - 1] ?? 0) + missing;
  }
  const heights = needs.map((need) => rowsFor(page, need));
  const begins = heights.map((_, at) => heights.slice(0, at).flat().length);
  const total = heights.flat().length;
  const lines = heights.flat().map((height, at): Line => ({
    height,
    pieces: reaching
      .filter(({ from }) => begins[from] === at)
      .map(({ piece, from, to }) => ({ ...piece, rows: (begins[to] ?? total) - (begins[from] ?? 0) })),
    bond: at === total - 1 ? "free" : "ifItFits",
  }));
  return lines;
};

const textFor = (
  { nobody, roles }: MatrixBlock,
  { person, peran }: MatrixRow,
  field: MatrixBlock["persons"][number]["field"],
): string => {
  if (field === "person") return person ? nameAndNumber(person) : nobody.label;
  const role = roles.find((one) => one.field === peran)?.label;
  const post = person?.jabatan ?? "";
  return role === undefined ? post : [post, `(${role})`].filter((part) => part !== "").join("\n");
};
