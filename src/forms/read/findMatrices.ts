import type { MatrixBlock, Named } from "../form";
import type { Grid, GridCell } from "./grid";
import { afterLabel, columnNumber, isAlmostLabel, isLabel, isMisspelt, isNumber, plain } from "./labels";

/** Columns of a sheet, both included. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

/** What stands left of a matrix: who is meant in a row, and what is said of them besides. */
export type PersonColumn = "person" | "post" | "nip" | "role" | "number" | "other";

/** A leader's column as its headers name it. */
export interface LeaderColumn extends Columns {
  /** "" where no header says the leader's result. */
  readonly result: string;
  /** "" for the result as a whole. */
  readonly indicator: string;
  readonly address: string;
}

/** Where a matrix stands on a sheet. */
export interface MatrixPlace {
  readonly headRow: number;
  /** The row that heads the names. */
  readonly nameRow: number;
  /** The first row below the header. */
  readonly bodyRow: number;
  readonly persons: ReadonlyMap<PersonColumn, Columns>;
  readonly columns: readonly LeaderColumn[];
  readonly headings: readonly GridCell[];
  readonly numbers: readonly GridCell[];
  readonly results: readonly GridCell[];
  readonly indicators: readonly GridCell[];
  /** Rows of its body in which the row of names stands once more, as where a page begins. */
  readonly again: readonly number[];
}

type Label = Pick<Named<string>, "label" | "also">;

/** Headings that other offices write left of a matrix, besides those of the form. */
const others: Readonly<Record<Exclude<PersonColumn, "person" | "post">, Label>> = {
  nip: { label: "NIP", also: ["NIP NRP", "NIP NI PPPK", "NIP NIPPPK"] },
  role: { label: "PERAN", also: ["PERAN DALAM TIM", "KEDUDUKAN", "KEDUDUKAN DALAM TIM"] },
  number: { label: "NO", also: ["NOMOR", "NO URUT"] },
  other: {
    label: "UNIT KERJA",
    also: ["UNIT", "PANGKAT GOL RUANG", "PANGKAT GOLONGAN", "PANGKAT", "INSTANSI", "UNIT ORGANISASI"],
  },
};

/** What heads all columns of the leader together, and says nothing of one of them. */
const overall =
  /^(INDIKATOR( KINERJA)?( INDIVIDU| UTAMA)?|IKI|IKU|UKURAN KEBERHASILAN|PERAN( DAN)? HASIL|(RENCANA )?HASIL KERJA|RHK|SASARAN( STRATEGIS| KINERJA)?)( (JPT|PIMPINAN|ATASAN|KETUA TIM|PRATAMA|IKI|UKURAN KEBERHASILAN|INDIKATOR KINERJA INDIVIDU))*$/;
/** What a sheet of matrices calls itself. */
const title = /\bMATRIKS\b.*\b(PERAN|HASIL)\b|\bMPPH\b|\bMPH\b/;
/** No more rows than this stand above the row of names in a header. */
const headRows = 4;

/** Whether a sheet says in a title that it is a matrix. */
export const isTitled = (grid: Grid): boolean =>
  grid.cells.some(({ text }) => text.length < 200 && title.test(plain(text)));

/**
 * Finds every matrix of a sheet by the heading of its names, wherever it stands. Beside a roster, which has such a
 * heading too, it has columns that are headed by sentences, and a title or a row of results that says what it is.
 */
export const findMatrices = (grid: Grid, block: MatrixBlock): MatrixPlace[] => {
  const named = block.persons.find(({ field }) => field === "person");
  if (!named) return [];
  const titled = isTitled(grid);
  const rows = new Map(
    grid.cells.filter((cell) => isLabel(named, cell.text)).map((cell) => [cell.row, cell] as const),
  );
  return [...rows.values()].reduce<MatrixPlace[]>((places, name) => {
    const above = places.at(-1);
    if (above && isAgain(grid, block, above, name))
      return [...places.slice(0, -1), { ...above, again: [...above.again, name.row] }];
    const place = placeOf(grid, block, name, titled);
    return place ? [...places, place] : places;
  }, []);
};

/** Whether the row of names is that of the matrix above once more, and nothing over it begins another matrix. */
const isAgain = (grid: Grid, block: MatrixBlock, above: MatrixPlace, name: GridCell): boolean => {
  const [head = [], cells = []] = [above.nameRow, name.row].map((row) => grid.byRow.get(row));
  const stands = ({ column, text }: GridCell): boolean =>
    head.some((cell) => cell.column === column && plain(cell.text) === plain(text));
  const begins = (cell: GridCell): boolean =>
    isHeadLabel(block, cell) || block.leader.some((label) => afterLabel(label, cell.text) !== undefined);
  return (
    cells.length > 2 &&
    cells.every(stands) &&
    ![name.row - 1, name.row - 2].some((row) => (grid.byRow.get(row) ?? []).some(begins))
  );
};

const placeOf = (
  grid: Grid,
  block: MatrixBlock,
  name: GridCell,
  titled: boolean,
): MatrixPlace | undefined => {
  const labels: readonly (readonly [PersonColumn, Label])[] = [
    ...block.persons.map((one) => [one.field, one] as const),
    ...(Object.entries(others) as [PersonColumn, Label][]),
  ];
  const inRows = (from: number, to: number): GridCell[] =>
    grid.cells.filter((cell) => cell.row <= to && cell.lastRow >= from);
  const persons = new Map<PersonColumn, Columns>();
  const headings: GridCell[] = [];
  for (const cell of inRows(name.row, name.lastRow)) {
    const [field] = labels.find(([, label]) => isMisspelt(label, cell.text)) ?? [];
    if (!field) continue;
    headings.push(cell);
    if (!persons.has(field)) persons.set(field, { first: cell.column, last: cell.lastColumn });
  }
  const edge = Math.max(...headings.map(({ lastColumn }) => lastColumn));
  const left = Math.min(...headings.map(({ column }) => column));
  const isBeyond = (cell: GridCell): boolean => cell.column > edge;

  let head = name.row;
  let says = false;
  for (let row = name.row - 1; row >= Math.max(0, name.row - headRows); row -= 1) {
    const cells = grid.byRow.get(row) ?? [];
    if (cells.length === 0) continue;
    const before = cells.filter((cell) => !isBeyond(cell));
    const isNamed = before.every(
      (cell) => isHeadLabel(block, cell) || labels.some(([, label]) => isLabel(label, cell.text)),
    );
    if (!cells.some(isBeyond) || !isNamed || cells.some(({ column }) => column < left)) break;
    headings.push(...before);
    says ||= before.some((cell) => isHeadLabel(block, cell));
    head = row;
  }
  let end = name.lastRow;
  const isHeaderBelow = (row: number): boolean => {
    const cells = inRows(row, row);
    return (
      cells.length > 0 && cells.every(isBeyond) && !cells.every((cell) => columnNumber(cell) !== undefined)
    );
  };
  const hasOwn = inRows(name.row, name.lastRow).some((cell) => isBeyond(cell) && !isOverall(cell));
  if (!hasOwn) while (end < name.lastRow + 2 && isHeaderBelow(end + 1)) end += 1;

  const beyond = grid.cells.filter((cell) => isBeyond(cell) && cell.row >= head && cell.row <= end);
  const isNumbers = (row: number): boolean =>
    beyond.every((cell) => cell.row !== row || isNumber(cell) || columnNumber(cell) !== undefined);
  const numbered = [...new Set(beyond.map(({ row }) => row))].sort((a, b) => a - b).find(isNumbers);
  const numbers = beyond.filter(({ row }) => row === numbered);
  const general = beyond.filter((cell) => isOverall(cell));
  const texts = beyond.filter((cell) => !numbers.includes(cell) && !general.includes(cell));
  const rows = [...new Set(texts.map(({ row }) => row))].sort((a, b) => a - b);
  const [above, below] = rows.length > 1 ? [rows.at(-2), rows.at(-1)] : [undefined, rows[0]];
  if (below === undefined) return undefined;
  const isResults = (row: number): boolean =>
    headings.some(
      (cell) => cell.row <= row && cell.lastRow >= row && isAlmostLabel(resultLabel(block), cell.text),
    );
  const upper = texts.filter(({ row }) => row === above);
  const lower = texts.filter(({ row }) => row === below);
  // Beside "Indikator" and "Target" in their own row, a column is one of a list.
  const isList = general.some(({ row }) => row === below);
  const isHeaded = titled || general.some(({ row }) => row < below);
  if (above === undefined && !says && (isList || !isHeaded)) return undefined;

  const lowerAreResults = above === undefined && isResults(below);
  const wholes = upper.filter(
    (cell) =>
      cell.lastRow >= below ||
      !lower.some((one) => one.column >= cell.column && one.column <= reach(cell, upper)),
  );
  // What stands left of the leader's results is said of the people, under a heading that is not known.
  const first = Math.min(...(upper.length > 0 ? upper : lower).map(({ column }) => column));
  const starts = [...lower, ...wholes]
    .filter(({ column }) => column >= first)
    .sort((a, b) => a.column - b.column);
  const columns = starts.map((cell, at): LeaderColumn => {
    const next = starts[at + 1]?.column;
    const span = {
      first: cell.column,
      last: next === undefined ? cell.lastColumn : Math.max(cell.lastColumn, next - 1),
    };
    const { address } = cell;
    if (lowerAreResults || wholes.includes(cell))
      return { ...span, result: cell.text, indicator: "", address };
    const over = upper.filter((one) => one.column <= cell.column).at(-1);
    const indicator = isLabel(block.whole, cell.text) ? "" : cell.text;
    return { ...span, result: over?.text ?? "", indicator, address };
  });
  const body = [1, 2].find((more) => isNumberRow(grid, end + more)) ?? 0;
  return {
    headRow: head,
    nameRow: name.row,
    again: [],
    bodyRow: end + 1 + body,
    persons,
    columns,
    headings: [...headings, ...general],
    numbers: [...numbers, ...(body > 0 ? (grid.byRow.get(end + body) ?? []) : [])],
    results: [...upper, ...(lowerAreResults ? lower : [])],
    indicators: lowerAreResults ? [] : lower.filter((cell) => starts.includes(cell)),
  };
};

/** A row of column numbers below a header: (1) (2) (3). */
const isNumberRow = (grid: Grid, row: number): boolean => {
  const cells = grid.byRow.get(row) ?? [];
  return cells.length > 2 && cells.every((cell) => columnNumber(cell) !== undefined);
};

const resultLabel = ({ results: { label, jpt, also = [] } }: MatrixBlock): Label => ({
  label,
  also: [jpt, ...also],
});

const isOverall = ({ text }: GridCell): boolean => text.length < 120 && overall.test(plain(text));

/** What stands left of the rows above the names: "NOMOR", "SASARAN STRATEGIS JPT", "IKI JPT". */
const isHeadLabel = (block: MatrixBlock, cell: GridCell): boolean =>
  isLabel(block.numbers, cell.text) || isAlmostLabel(resultLabel(block), cell.text) || isOverall(cell);

/** The last column that a header reaches where it is not merged: up to the next one of its row. */
const reach = (cell: GridCell, row: readonly GridCell[]): number => {
  const next = row.find(({ column }) => column > cell.lastColumn);
  return next ? next.column - 1 : Infinity;
};
