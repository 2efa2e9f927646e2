import type { FileCell, FileSheet, WorkbookFile } from "../../src/files/workbookFile";

/** LibreOffice keeps one kind of line break: CR LF in a cell comes back as LF. */
const shown = (value: FileCell["value"]): string =>
  typeof value === "object"
    ? value.error
    : typeof value === "string"
      ? JSON.stringify(value.replaceAll("\r\n", "\n"))
      : String(value);

/** LibreOffice calculates array formulas again when it opens a file, and has no custom functions: #NAME?. */
const isCustom = ({ formula = "" }: FileCell): boolean => /\bSKP\.\w+\(/.test(formula);

const same = (a: FileCell["value"], b: FileCell["value"]): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), 1)
    : shown(a) === shown(b);

function sheetDifferences(ours: FileSheet, theirs: FileSheet | undefined): string[] {
  if (!theirs) return [`${ours.name}: the sheet is missing`];
  const found = new Map(theirs.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const cells = ours.cells
    .filter((cell) => cell.value !== undefined && !isCustom(cell))
    .flatMap((cell) => {
      const { value } = found.get(`${cell.row},${cell.column}`) ?? {};
      const where = `${ours.name} R${cell.row + 1}C${cell.column + 1}`;
      return same(cell.value, value) ? [] : [`${where}: ${shown(cell.value)} became ${shown(value)}`];
    });
  const counts = (["merges", "tables", "validations", "conditionalFormats", "charts"] as const).flatMap(
    (kind) =>
      ours[kind].length === theirs[kind].length
        ? []
        : [`${ours.name}: ${ours[kind].length} ${kind} became ${theirs[kind].length}`],
  );
  return [...cells, ...counts];
}

/** What another program changed of a workbook when it opened and saved it; custom functions are left out. */
export function differences(ours: WorkbookFile, theirs: WorkbookFile): string[] {
  const names = new Set(theirs.names.map(({ name }) => name));
  return [
    ...ours.sheets.flatMap((sheet) =>
      sheetDifferences(
        sheet,
        theirs.sheets.find(({ name }) => name === sheet.name),
      ),
    ),
    ...ours.names.filter(({ name }) => !names.has(name)).map(({ name }) => `The name ${name} is missing`),
  ];
}
