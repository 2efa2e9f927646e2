/**
 * Structured references: what Excel writes in brackets after a table's name, such as tSKP[Nama],
 * tSKP[[#This Row],[Nama]] or, inside the table itself, [@Nama]. Pure text, no grid.
 * Syntax: https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export interface StructuredReference {
  /** The table's name as written; "" inside the table itself. */
  readonly table: string;
  /** "#All", "#Data", "#Headers", "#Totals", "#This Row", as written. */
  readonly sections: readonly string[];
  /** No column = all; one; or the first and the last of a span. Unescaped. */
  readonly columns: readonly string[];
}

const thisRow = "#This Row";

/** Whether the reference means the row of the formula's own cell. */
export const isThisRow = ({ sections }: StructuredReference): boolean =>
  sections.some((section) => section.toLowerCase() === "#this row");

const escapeColumn = (name: string): string => name.replaceAll(/['[\]#]/g, "'$&");
const unescapeColumn = (name: string): string => name.replaceAll(/'(.)/g, "$1");

/** The index of the bracket that closes the one at `open`, or -1; an apostrophe escapes what follows it. */
const closing = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const letter = text[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at;
  }
  return -1;
};

/** The inner texts of "[a],[b]:[c]", or undefined when the text is of another shape. */
const bracketed = (text: string): string[] | undefined => {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const gap = /^[\s,:]*/.exec(rest)?.[0].length ?? 0;
    at += gap;
    if (at >= text.length) break;
    const end = text[at] === "[" ? closing(text, at) : -1;
    if (end < 0) return undefined;
    parts.push(text.slice(at + 1, end));
    at = end + 1;
  }
  return parts;
};

/** What stands between the outer brackets, read; undefined when Excel would not accept it. */
export const parseStructured = (table: string, body: string): StructuredReference | undefined => {
  const text = body.trim();
  const atSign = text.startsWith("@");
  const inner = atSign ? text.slice(1).trim() : text;
  const sections: string[] = atSign ? [thisRow] : [];
  if (inner === "") return { table, sections, columns: [] };
  if (!inner.startsWith("[")) {
    if (!atSign && inner.startsWith("#")) return { table, sections: [inner], columns: [] };
    return { table, sections, columns: [unescapeColumn(inner)] };
  }
  const parts = bracketed(inner);
  if (!parts) return undefined;
  const columns = parts.filter((part) => !part.trim().startsWith("#"));
  const named = parts.filter((part) => part.trim().startsWith("#")).map((part) => part.trim());
  if (columns.length > 2 || (atSign && named.length > 0)) return undefined;
  return { table, sections: [...sections, ...named], columns: columns.map(unescapeColumn) };
};

const columnsText = (columns: readonly string[]): string =>
  columns.map((column) => `[${escapeColumn(column)}]`).join(":");

/** The reference as Excel keeps it in a file and as the grid computes it: table[[#This Row],[Nama]]. */
export const formatStructured = ({ table, sections, columns }: StructuredReference): string => {
  if (sections.length === 0 && columns.length === 1) return `${table}[${escapeColumn(columns[0] ?? "")}]`;
  if (sections.length === 0) return `${table}[${columnsText(columns)}]`;
  if (sections.length === 1 && columns.length === 0) return `${table}[${sections[0]}]`;
  const parts = sections.map((section) => `[${section}]`);
  return `${table}[${[...parts, ...(columns.length > 0 ? [columnsText(columns)] : [])].join(",")}]`;
};

/** The short form Excel shows for this row: [@Nama], [@[Rencana Hasil Kerja]], tSKP[@Nama]. */
const formatThisRow = (table: string, columns: readonly string[]): string => {
  const [only] = columns;
  if (only === undefined) return `${table}[@]`;
  if (columns.length === 1 && /^[\p{L}\p{N}_]+$/u.test(only)) return `${table}[@${only}]`;
  return `${table}[@${columnsText(columns)}]`;
};

const identifier = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

/** The end of the text literal or quoted sheet name that starts at `from` (a doubled quote stays inside). */
const afterQuote = (formula: string, from: number): number => {
  const quote = formula[from];
  for (let at = from + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at++;
  }
  return formula.length;
};

/** [Book.xlsx]Sheet!A1 is a cell of another workbook, no structured reference. */
const namesWorkbook = (formula: string, after: number): boolean =>
  /^[^-+*/^&=<>,;()[\]"]*!/.test(formula.slice(after));

/**
 * The formula with every structured reference replaced by what `change` answers; undefined leaves its text.
 * Text literals and quoted sheet names are not looked into.
 */
export const mapStructured = (
  formula: string,
  change: (reference: StructuredReference, text: string) => string | undefined,
): string => {
  if (!formula.includes("[")) return formula;
  let result = "";
  for (let at = 0; at < formula.length;) {
    const letter = formula[at] ?? "";
    if (letter === '"' || letter === "'") {
      const end = afterQuote(formula, at);
      result += formula.slice(at, end);
      at = end;
      continue;
    }
    identifier.lastIndex = at;
    const name = identifier.exec(formula)?.[0] ?? "";
    const open = at + name.length;
    if (formula[open] !== "[") {
      result += name || letter;
      at += name.length || 1;
      continue;
    }
    const end = closing(formula, open);
    const reference = end < 0 ? undefined : parseStructured(name, formula.slice(open + 1, end));
    const skip = !reference || (name === "" && namesWorkbook(formula, end + 1));
    const stop = end < 0 ? formula.length : end + 1;
    const text = formula.slice(at, stop);
    result += (skip ? undefined : change(reference, text)) ?? text;
    at = stop;
  }
  return result;
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** As the grid needs it: in a cell of `table`, [@Nama] and [Nama] name their table. */
export const withTableName = (formula: string, table: string | undefined): string =>
  mapStructured(formula, (reference) => {
    const name = reference.table || table;
    if (!name || (reference.table !== "" && !isThisRow(reference))) return undefined;
    return formatStructured({ ...reference, table: name });
  });

/** As Excel shows it in a cell of `table` (undefined = in no table): the short form for this row. */
export const withShortNames = (formula: string, table: string | undefined): string =>
  mapStructured(formula, (reference) => {
    if (!isThisRow(reference) || reference.sections.length > 1) return undefined;
    const own = table !== undefined && same(reference.table, table);
    return formatThisRow(own ? "" : reference.table, reference.columns);
  });

/** The formula after a table was renamed. */
export const renameTable = (formula: string, from: string, to: string): string =>
  mapStructured(formula, (reference) =>
    same(reference.table, from) ? formatStructured({ ...reference, table: to }) : undefined,
  );

/** The formula after a column of the table was renamed. */
export const renameColumn = (formula: string, table: string, from: string, to: string): string =>
  mapStructured(formula, (reference) => {
    if (!same(reference.table, table) || !reference.columns.some((column) => same(column, from)))
      return undefined;
    return formatStructured({
      ...reference,
      columns: reference.columns.map((column) => (same(column, from) ? to : column)),
    });
  });

/** The formula after a column (or, without one, the whole table) was deleted: what meant it is #REF!. */
export const loseReference = (formula: string, table: string, column?: string): string =>
  mapStructured(formula, (reference) => {
    if (!same(reference.table, table)) return undefined;
    return column === undefined || reference.columns.some((name) => same(name, column)) ? "#REF!" : undefined;
  });
