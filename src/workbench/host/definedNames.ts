import {
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { allSheets } from "../grid/resources";
import { type Area, parseArea, splitAddress } from "./address";
import { findSheet, service, workbookOf } from "./book";
import type { Host } from "./context";
import { eachFormula } from "./eachFormula";
import { refusal } from "./refusal";
import { parseStructured } from "./structured";
import { structuredArea } from "./structuredArea";
import { findTable, mutate } from "./tables";

/** A name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  /** The id of the sheet that alone sees it. */
  readonly sheet?: string;
  readonly comment: string;
  readonly visible: boolean;
}

const fromGrid = (param: IDefinedNamesServiceParam): DefinedName => {
  const { id, name, formulaOrRefString: text, localSheetId, comment, hidden } = param;
  return {
    id,
    name,
    formula: text.startsWith("=") ? text : `=${text}`,
    ...(localSheetId && localSheetId !== allSheets ? { sheet: localSheetId } : {}),
    comment: comment ?? "",
    visible: !hidden,
  };
};

/** A reference stands without its "=": only so the grid moves it with its cells. */
const toGrid = (host: Host, { id, name, formula, sheet, comment, visible }: DefinedName) => ({
  unitId: workbookOf(host).getUnitId(),
  id,
  name,
  formulaOrRefString: placeOfFormula(host, formula) ? formula.slice(1) : formula,
  localSheetId: sheet ?? allSheets,
  ...(comment ? { comment } : {}),
  hidden: !visible,
});

/** Every name, those of the workbook and those of its sheets. */
export const definedNames = (host: Host): DefinedName[] => {
  const map = service(host, IDefinedNamesService).getDefinedNameMap(workbookOf(host).getUnitId());
  return Object.values(map ?? {}).map(fromGrid);
};

/** The name as this sheet (undefined = the workbook) holds it, in any case. */
export const findName = (host: Host, name: string, sheet?: string): DefinedName | undefined =>
  definedNames(host).find(
    (known) => known.sheet === sheet && known.name.toLowerCase() === name.toLowerCase(),
  );

/** The name with this id, or ItemNotFound. */
export const nameOf = (host: Host, id: string): DefinedName => {
  const found = definedNames(host).find((known) => known.id === id);
  if (!found) throw refusal("ItemNotFound");
  return found;
};

/**
 * Whether Excel takes the word for a name: it starts with a letter, "_" or "\", holds no space, reads as no cell and
 * has at most 255 characters (https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1).
 */
export const isNameWord = (name: unknown): name is string =>
  typeof name === "string" &&
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^(r|c|r\d*c\d*)$/i.test(name) &&
  parseArea(name) === undefined;

/** Computes again what uses a name that changed or went away, which the grid would not do. */
const recompute = (host: Host, { name }: DefinedName): void => {
  const letter = "[\\p{L}\\p{N}_.\\\\]";
  const uses = new RegExp(`(?<!${letter})${name.replaceAll(/[.\\?]/g, "\\$&")}(?!${letter}|\\()`, "iu");
  eachFormula(host, (formula, sheet, row, column) => {
    if (uses.test(formula)) host.edits.put(sheet, row, column, { f: formula, v: null, t: null });
  });
  host.edits.flush();
};

/** Writes the name into the grid, so that undo takes it back. */
export const putName = (host: Host, name: DefinedName, before?: DefinedName): void => {
  const params = toGrid(host, name);
  const back = before
    ? { id: SetDefinedNameMutation.id, params: toGrid(host, before) }
    : { id: RemoveDefinedNameMutation.id, params };
  mutate(host, [{ id: SetDefinedNameMutation.id, params }], [back]);
  recompute(host, name);
};

/** Takes the name away. */
export const removeName = (host: Host, name: DefinedName): void => {
  const params = toGrid(host, name);
  mutate(host, [{ id: RemoveDefinedNameMutation.id, params }], [{ id: SetDefinedNameMutation.id, params }]);
  recompute(host, name);
};

let nextId = 1;

/** An id no name has. */
export const newNameId = (host: Host): string => {
  const taken = new Set(definedNames(host).map(({ id }) => id));
  while (taken.has(`name${nextId}`)) nextId += 1;
  return `name${nextId}`;
};

/** The cells a formula means when it is nothing but a reference: an address, or one of a table. */
export const placeOfFormula = (host: Host, formula: string): { sheet: string; area: Area } | undefined => {
  const text = formula.replace(/^=/, "").trim();
  const bracket = /^([^[\]'"!]+)(?:\[([^]*)\])?$/.exec(text);
  const table = bracket?.[1] ? findTable(host, bracket[1]) : undefined;
  if (table) {
    const reference = parseStructured(table.name, bracket?.[2] ?? "");
    const area = reference && structuredArea(host, table, reference);
    return area ? { sheet: table.sheet, area } : undefined;
  }
  const { sheet: name, rest } = splitAddress(text);
  const area = parseArea(rest);
  const sheet = name === undefined ? undefined : findSheet(host, name);
  return sheet && area ? { sheet: sheet.getSheetId(), area } : undefined;
};
