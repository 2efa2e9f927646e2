import type { Host } from "../context";
import { formatAbsolute } from "../address";
import { sheetOf } from "../book";
import { mapArea, readerOf, valueOf } from "../cells";
import {
  type DefinedName,
  definedNames,
  findName,
  isNameWord,
  nameOf,
  newNameId,
  placeOfFormula,
  putName,
  removeName,
} from "../definedNames";
import { evaluate } from "../evaluate";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refusal, refuse } from "../refusal";
import { findTable } from "../tables";
import { type RangeObject, rangeObject, sheetObject } from "./objects";

interface CollectionObject extends HostObject {
  /** The sheet that alone sees the names; absent = the workbook. */
  readonly of?: string;
}

interface NameObject extends HostObject {
  readonly id: string;
}

type Plain = string | number | boolean;

/** A formula that is only a constant, read; undefined for any other. */
const constantOf = (formula: string): Plain | undefined => {
  const text = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
};

const errors = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

const typeOfValue = (value: Plain): string => {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return errors.test(value) ? "Error" : "String";
};

/** Excel.NamedItemCollection, Excel.NamedItem and its array values. */
export const names = (host: Host): Record<string, AnyModel> => {
  const item = (id: string): NameObject => ({ type: "NamedItem", id });
  const read = ({ id }: NameObject): DefinedName => nameOf(host, id);
  const find = ({ of }: CollectionObject, key: string): NameObject | null => {
    const found =
      definedNames(host).find(({ id, sheet }) => id === key && sheet === of) ?? findName(host, key, of);
    return found ? item(found.id) : null;
  };

  /** What a name is given: a range, a formula with "=", or a constant. */
  const formulaOf = (reference: RangeObject | Plain | null): string => {
    if (typeof reference === "object" && reference !== null) {
      const { sheet, area } = reference;
      return `=${formatAbsolute(sheetOf(host, sheet).getName(), area)}`;
    }
    if (reference === null || reference === undefined || reference === "") throw refusal("InvalidArgument");
    if (typeof reference !== "string") return `=${String(reference).toUpperCase()}`;
    return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  };
  const add = (of: string | undefined, name: string, formula: string, comment: string | null) => {
    if (!isNameWord(name)) throw refusal("InvalidArgument", name);
    if (findName(host, name, of) || findTable(host, name)) refuse("ItemAlreadyExists");
    const added: DefinedName = {
      id: newNameId(host),
      name,
      formula,
      ...(of === undefined ? {} : { sheet: of }),
      comment: comment ?? "",
      visible: true,
    };
    putName(host, added);
    return item(added.id);
  };
  const change = (object: NameObject, to: Partial<DefinedName>) => {
    const before = read(object);
    putName(host, { ...before, ...to }, before);
  };

  const range = (object: NameObject): RangeObject | null => {
    const place = placeOfFormula(host, read(object).formula);
    return place ? rangeObject(place.sheet, place.area) : null;
  };
  /** A constant, or what the formula makes of the workbook now. */
  const result = async (object: NameObject): Promise<Plain | Plain[][]> => {
    const { formula } = read(object);
    const constant = constantOf(formula);
    if (constant !== undefined) return constant;
    await host.settle();
    return evaluate(host, formula);
  };

  const collection: TypeModel<CollectionObject> = {
    items: ({ of }) =>
      definedNames(host)
        .filter(({ sheet }) => sheet === of)
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ id }) => item(id)),
    index: (object, key) => find(object, String(key)) ?? refuse("ItemNotFound"),
    call: {
      Add: ({ of }, name: string, reference: RangeObject | Plain | null, comment: string | null) =>
        add(of, name, formulaOf(reference), comment),
      GetItem: (object, key: string) => find(object, key) ?? refuse("ItemNotFound"),
      GetItemOrNullObject: find,
      GetCount: ({ of }) => definedNames(host).filter(({ sheet }) => sheet === of).length,
    },
  };
  const model: TypeModel<NameObject> = {
    get: {
      _Id: ({ id }) => id,
      Name: (object) => read(object).name,
      Formula: (object) => read(object).formula,
      Comment: (object) => read(object).comment,
      Visible: (object) => read(object).visible,
      Scope: (object) => (read(object).sheet === undefined ? "Workbook" : "Worksheet"),
      Type: async (object) => {
        if (range(object)) return "Range";
        const value = await result(object);
        return Array.isArray(value) ? "Array" : typeOfValue(value);
      },
      Value: async (object) => {
        const place = placeOfFormula(host, read(object).formula);
        if (place) return formatAbsolute(sheetOf(host, place.sheet).getName(), place.area);
        const value = await result(object);
        return Array.isArray(value) ? null : value;
      },
      Worksheet: (object) => sheetObject(read(object).sheet ?? refuse("ItemNotFound")),
      WorksheetOrNullObject: (object) => {
        const { sheet } = read(object);
        return sheet === undefined ? null : sheetObject(sheet);
      },
      ArrayValues: (object) => ({ ...object, ref: undefined, type: "NamedItemArrayValues" }),
    },
    set: {
      Formula: (object, formula: Plain) => change(object, { formula: formulaOf(formula) }),
      Comment: (object, comment: string) => change(object, { comment: String(comment ?? "") }),
      Visible: (object, visible: boolean) => change(object, { visible }),
    },
    call: {
      Delete: (object) => removeName(host, read(object)),
      GetRange: (object) => range(object) ?? refuse("InvalidOperation"),
      GetRangeOrNullObject: range,
    },
  };
  const arrayValues: TypeModel<NameObject> = {
    get: {
      Values: async (object) => {
        const place = range(object);
        if (place) {
          await host.settle();
          const cells = readerOf(host, place.sheet);
          return mapArea(place.area, (row, column) => valueOf(cells.shown(row, column)));
        }
        const value = await result(object);
        return Array.isArray(value) ? value : [[value]];
      },
    },
  };
  return { NamedItemCollection: collection, NamedItem: model, NamedItemArrayValues: arrayValues };
};
