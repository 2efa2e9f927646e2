import type { FileConditionalFormat } from "../../../files/workbookFile";
import { areaOf } from "../address";
import { sheetFacade } from "../book";
import {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  conditionalFormat,
  conditionalIds,
  conditionalRules,
  moveConditionalFormat,
} from "../conditionalFormats";
import type { Host } from "../context";
import { checkAllowed } from "../guard";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refusal, refuse } from "../refusal";
import { type RangeObject, rangeObject } from "./objects";
import { conditionOperators } from "../operators";

interface CollectionObject extends HostObject {
  readonly of: RangeObject;
}

/** A rule, and every part of one: its condition, its format, the font and the fill of it. */
interface FormatObject extends HostObject {
  /** The sheet's id. */
  readonly of: string;
  readonly id: string;
}

interface Compared {
  readonly formula1?: string;
  readonly formula2?: string | null;
  readonly operator?: string;
}

type Style = FileConditionalFormat["style"];
type Kind = FileConditionalFormat["type"];

const kinds: Readonly<Record<string, Kind>> = {
  Custom: "expression",
  CellValue: "cellIs",
  ContainsText: "containsText",
};

const nameIn = (names: Readonly<Record<string, string>>, value: string | undefined): string =>
  Object.keys(names).find((name) => names[name] === value) ?? "Invalid";

const formula = (text: unknown): string => {
  if ((typeof text !== "string" && typeof text !== "number") || text === "") throw refusal("InvalidArgument");
  return String(text).startsWith("=") ? String(text) : `=${text}`;
};

/** What a rule of this kind is until its condition is set: one that never holds. */
const never = (type: Kind, of: RangeObject): FileConditionalFormat => ({
  areas: [of.area],
  type,
  style: {},
  ...(type === "cellIs"
    ? { operator: "equal", formulas: ['="\u0000"'] }
    : { formulas: type === "expression" ? ["=FALSE"] : [] }),
  ...(type === "containsText" ? { text: "\u0000" } : {}),
});

const color = (value: unknown): string => {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw refusal("InvalidArgument");
  return value.toUpperCase();
};

/** Excel.ConditionalFormatCollection, Excel.ConditionalFormat and the parts of the three kinds that are kept. */
export const conditionalFormats = (host: Host): Record<string, AnyModel> => {
  const read = ({ of, id }: FormatObject) => conditionalFormat(host, of, id);
  const change = ({ of, id }: FormatObject, to: (format: FileConditionalFormat) => FileConditionalFormat) => {
    checkAllowed(host, of, "allowFormatCells");
    changeConditionalFormat(host, of, id, to);
  };
  const restyle = (object: FormatObject, style: Partial<Style>) =>
    change(object, (format) => ({ ...format, style: { ...format.style, ...style } }));
  const unstyle = (object: FormatObject, ...names: (keyof Style)[]) =>
    change(object, (format) => {
      const style = { ...format.style };
      for (const name of names) delete style[name];
      return { ...format, style };
    });
  const find = ({ of }: CollectionObject, id: string): FormatObject | null =>
    conditionalIds(host, of.sheet, of.area).includes(id)
      ? { type: "ConditionalFormat", of: of.sheet, id }
      : null;
  const all = (object: CollectionObject) =>
    conditionalIds(host, object.of.sheet, object.of.area).map((id) => find(object, id) as FormatObject);

  const collection: TypeModel<CollectionObject> = {
    items: all,
    index: (object, id) => find(object, String(id)) ?? refuse("ItemNotFound"),
    call: {
      Add: (object, type: string) => {
        checkAllowed(host, object.of.sheet, "allowFormatCells");
        const kind = kinds[type];
        if (kind === undefined)
          throw refusal("NotImplemented", `conditional formats of type ${type} are not kept`);
        return find(object, addConditionalFormat(host, object.of.sheet, never(kind, object.of)));
      },
      GetItem: (object, id: string) => find(object, id) ?? refuse("ItemNotFound"),
      GetItemOrNullObject: find,
      GetItemAt: (object, index: number) => all(object)[index] ?? refuse("InvalidArgument"),
      GetCount: (object) => all(object).length,
      ClearAll: ({ of }) => {
        checkAllowed(host, of.sheet, "allowFormatCells");
        clearConditionalFormats(host, of.sheet, of.area);
      },
    },
  };

  /** The part of a rule, or null when the rule is of another kind. */
  const part = (kind: Kind, type: string) => (object: FormatObject) =>
    read(object).type === kind ? { ...object, ref: undefined, type } : null;
  const types = {
    Custom: ["expression", "CustomConditionalFormat"],
    CellValue: ["cellIs", "CellValueConditionalFormat"],
    TextComparison: ["containsText", "TextConditionalFormat"],
  } as const;
  const partGetters = Object.entries(types).flatMap(([name, [kind, type]]) => [
    [name, (object: FormatObject) => part(kind, type)(object) ?? refuse("InvalidOperation")] as const,
    [`${name}OrNullObject`, part(kind, type)] as const,
  ]);

  const firstRange = (object: FormatObject) => {
    const [only, ...more] = read(object).areas;
    if (!only || more.length > 0) return null;
    return rangeObject(object.of, areaOf(only.row, only.column, only.rows, only.columns));
  };

  const format: TypeModel<FormatObject> = {
    get: {
      ...Object.fromEntries(partGetters),
      Id: ({ id }) => id,
      Type: (object) => nameIn(kinds, read(object).type),
      Priority: ({ of, id }) => conditionalRules(host, of).findIndex(({ cfId }) => cfId === id),
      StopIfTrue: (object) => read(object).stopIfTrue ?? false,
    },
    set: {
      Priority: ({ of, id }, place: number) => moveConditionalFormat(host, of, id, place),
      StopIfTrue: (object, stopIfTrue: boolean) => change(object, (before) => ({ ...before, stopIfTrue })),
    },
    call: {
      Delete: (object) => {
        read(object);
        checkAllowed(host, object.of, "allowFormatCells");
        sheetFacade(host, object.of).deleteConditionalFormattingRule(object.id);
      },
      GetRange: (object) => firstRange(object) ?? refuse("InvalidOperation"),
      GetRangeOrNullObject: firstRange,
    },
  };

  const child = (type: string) => (object: FormatObject) => ({ ...object, ref: undefined, type });
  const withFormat = { Format: child("ConditionalRangeFormat") };
  const comparison = ({ operator, formulas }: FileConditionalFormat): Compared => ({
    formula1: formulas[0] ?? "",
    ...(formulas[1] === undefined ? {} : { formula2: formulas[1] }),
    operator: nameIn(conditionOperators, operator ?? "equal"),
  });

  const custom: TypeModel<FormatObject> = {
    get: { ...withFormat, Rule: child("ConditionalFormatRule") },
  };
  const rule: TypeModel<FormatObject> = {
    get: { Formula: (object) => read(object).formulas[0] ?? "" },
    set: {
      Formula: (object, text: unknown) =>
        change(object, (before) => ({ ...before, formulas: [formula(text)] })),
    },
  };
  const cellValue: TypeModel<FormatObject> = {
    get: { ...withFormat, Rule: (object) => comparison(read(object)) },
    set: {
      Rule: (object, { formula1, formula2, operator }: Compared) => {
        const kept = conditionOperators[operator ?? ""];
        if (kept === undefined) throw refusal("InvalidArgument");
        const two = kept === "between" || kept === "notBetween";
        const formulas = two ? [formula(formula1), formula(formula2)] : [formula(formula1)];
        change(object, (before) => ({ ...before, operator: kept, formulas }));
      },
    },
  };
  const text: TypeModel<FormatObject> = {
    get: {
      ...withFormat,
      Rule: (object) => ({ operator: "Contains", text: read(object).text ?? "" }),
    },
    set: {
      Rule: (object, { operator, text: wanted }: { operator?: string; text?: string }) => {
        if (operator !== "Contains")
          throw refusal("NotImplemented", `texts compared by ${operator} are not kept`);
        if (!wanted) throw refusal("InvalidArgument");
        change(object, (before) => ({ ...before, text: wanted }));
      },
    },
  };
  const rangeFormat: TypeModel<FormatObject> = {
    get: { Font: child("ConditionalRangeFont"), Fill: child("ConditionalRangeFill") },
  };
  const font: TypeModel<FormatObject> = {
    get: {
      Bold: (object) => read(object).style.bold ?? null,
      Italic: (object) => read(object).style.italic ?? null,
      Color: (object) => read(object).style.fontColor ?? "",
    },
    set: {
      Bold: (object, bold: boolean) => restyle(object, { bold }),
      Italic: (object, italic: boolean) => restyle(object, { italic }),
      Color: (object, value: unknown) => restyle(object, { fontColor: color(value) }),
    },
    call: { Clear: (object) => unstyle(object, "bold", "italic", "fontColor") },
  };
  const fill: TypeModel<FormatObject> = {
    get: { Color: (object) => read(object).style.fill ?? "" },
    set: { Color: (object, value: unknown) => restyle(object, { fill: color(value) }) },
    call: { Clear: (object) => unstyle(object, "fill") },
  };
  return {
    ConditionalFormatCollection: collection,
    ConditionalFormat: format,
    CustomConditionalFormat: custom,
    ConditionalFormatRule: rule,
    CellValueConditionalFormat: cellValue,
    TextConditionalFormat: text,
    ConditionalRangeFormat: rangeFormat,
    ConditionalRangeFont: font,
    ConditionalRangeFill: fill,
  };
};
