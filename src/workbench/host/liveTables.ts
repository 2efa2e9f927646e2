import { ICommandService, type IRange } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  ISuperTableService,
  Lexer,
  ReferenceNodeFactory,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type BaseReferenceObject,
} from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import { service } from "./book";
import type { Grid } from "./context";
import { formatStructured, mapStructured, type StructuredReference } from "./structured";

/*
 * Univer 0.25.1 computes structured references, with faults a workbook of tables cannot live with:
 *  - it keeps the parsed formula by its text, with the table's area inside: a formula entered again after the table
 *    grew still sums the old area (every row of a calculated column has the same text);
 *  - INDEX, OFFSET and the like lose the table's sheet and read the formula's own;
 *  - names of tables and columns must match in case; a table's name with _ or . and a header with ( ) % ' # is not
 *    read at all;
 *  - a formula that uses a name keeps what the name stood for when it was first parsed.
 * So a reference is put into a plain form before it is parsed, and made anew whenever a table has changed. With that, a
 * table that only grew needs no formula read again, which the engine would do for every cell that names it.
 */

interface GridTable {
  readonly sheetId: string;
  readonly range: IRange;
  readonly titleMap: Map<string, number>;
}

type TableMap = ReadonlyMap<string, GridTable>;

/** What stands for a column, and for a table, in the plain form: letters and digits only. */
const columnAlias = (index: number): string => `k${index}`;
const tableAlias = (name: string): string =>
  `Tabel${[...name].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join("z")}`;

const findKey = (keys: Iterable<string>, wanted: string): string | undefined => {
  const lower = wanted.trim().toLowerCase();
  for (const key of keys) if (key.toLowerCase() === lower) return key;
  return undefined;
};

const known = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

/** Two sections make one span; a row of totals is no part of the grid's table. */
const oneSection = (sections: readonly string[]): readonly string[] => {
  const found = sections.map((section) => findKey(known, section) ?? section);
  if (found.length < 2) return found;
  return [found.includes("#Headers") ? "#All" : "#Data"];
};

const plain = (reference: StructuredReference, tables: TableMap): string | undefined => {
  const table = findKey(tables.keys(), reference.table);
  const titles = table === undefined ? undefined : tables.get(table)?.titleMap;
  if (table === undefined || !titles) return undefined;
  const columns: string[] = [];
  for (const column of reference.columns) {
    const title = findKey(titles.keys(), column);
    if (title === undefined) return "#REF!";
    columns.push(columnAlias(titles.get(title) ?? 0));
  }
  const sections = oneSection(reference.sections);
  if (sections.some((section) => !known.includes(section) || section === "#Totals")) return "#REF!";
  return formatStructured({ table: tableAlias(table), sections, columns });
};

/** The columns by what stands for them. */
const aliased = (titleMap: Map<string, number>): Map<string, number> =>
  new Map([...titleMap.values()].map((index) => [columnAlias(index), index]));

interface ReferenceNodeInside {
  _tableReferenceObject?: BaseReferenceObject;
}

interface FactoryInside {
  _getTableMap: () => TableMap | undefined;
}

const nameMutations: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

const repaired = new WeakSet<object>();

/** Mends the computing of structured references in a grid's engine; a second call changes nothing. */
export const repairStructuredReferences = (grid: Grid): void => {
  const lexer = service(grid, Lexer);
  if (repaired.has(lexer)) return;
  repaired.add(lexer);
  const config = service(grid, IFormulaCurrentConfigService);
  const tables = service(grid, ISuperTableService);
  const factory = service(grid, ReferenceNodeFactory);

  // Every parsed formula holds the empty text, so all of them are forgotten.
  const forgetParsed = () => service(grid, IFunctionService).deleteFormulaAstCacheKey("");

  const unit = () => config.getExecuteUnitId() ?? "";
  const named = (): TableMap => tables.getTableMap(unit()) ?? new Map<string, GridTable>();

  /** The engine takes the first row for the header, also where none is shown. */
  const withHeader = (name: string, range: IRange): IRange => {
    const found = service(grid, TableManager)
      .getTableList(unit())
      .find((table) => table.name === name);
    return (found?.showHeader ?? true) ? range : { ...range, startRow: range.startRow - 1 };
  };
  // The engine looks tables up under their names, where one stands alone, and under what stands for them.
  const byUnit = new Map<string, TableMap>();
  let changes = 0;
  let headings = "";
  tables.update$.subscribe(() => {
    byUnit.clear();
    changes += 1;
    const now = JSON.stringify([...named()].map(([name, { titleMap }]) => [name, [...titleMap]]));
    if (now !== headings) forgetParsed();
    headings = now;
  });
  config.getDirtySuperTableMap = () => ({});
  const lookUp = (): TableMap => {
    const map = new Map<string, GridTable>();
    for (const [name, table] of named()) {
      const found = { ...table, range: withHeader(name, table.range), titleMap: aliased(table.titleMap) };
      map.set(name, found);
      map.set(tableAlias(name), found);
    }
    byUnit.set(unit(), map);
    return map;
  };
  (factory as unknown as FactoryInside)._getTableMap = () => byUnit.get(unit()) ?? lookUp();

  const plainText = (formula: string): string =>
    mapStructured(formula, (reference) => plain(reference, named()));

  // A name's formula is put in place of the name while the text is read, so it needs the plain form too.
  const names = service(grid, IDefinedNamesService);
  const valueByName = names.getValueByName.bind(names);
  let reading = 0;
  names.getValueByName = (unitId, name) => {
    const found = valueByName(unitId, name);
    return found && reading > 0
      ? { ...found, formulaOrRefString: plainText(found.formulaOrRefString) }
      : found;
  };

  service(grid, ICommandService).onCommandExecuted(({ id }) => {
    if (nameMutations.includes(id)) forgetParsed();
  });

  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, suffix) => {
    reading += 1;
    try {
      return build(plainText(formula), suffix);
    } finally {
      reading -= 1;
    }
  };

  /** The sheet's name, which functions that make a reference out of a reference go by. */
  const sheetName = (reference: BaseReferenceObject): string => {
    const names = config.getSheetNameMap()[config.getExecuteUnitId() ?? ""] ?? {};
    return Object.keys(names).find((name) => names[name] === reference.getForcedSheetId()) ?? "";
  };

  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (param) => {
    const node = create(param);
    const inside = node as ReferenceNodeInside | undefined;
    if (!inside?._tableReferenceObject) return node;
    let reference: BaseReferenceObject | undefined = inside._tableReferenceObject;
    let made = changes;
    Object.defineProperty(inside, "_tableReferenceObject", {
      get: () => {
        if (made !== changes) {
          made = changes;
          reference = (create(param) as ReferenceNodeInside | undefined)?._tableReferenceObject;
        }
        reference?.setForcedSheetName(sheetName(reference));
        return reference;
      },
    });
    return node;
  };
};
