import type { Host } from "../context";
import { keptSheet } from "../keptSheet";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refusal, refuse } from "../refusal";

interface PropertyObject extends HostObject {
  /** The sheet's id. */
  readonly of: string;
  readonly key: string;
}

interface CollectionObject extends HostObject {
  readonly of: string;
}

/** Excel keeps keys of at most 255 characters, told apart without regard to case. */
const keyOf = (key: unknown): string => {
  if (typeof key !== "string" || key === "" || key.length > 255) throw refusal("InvalidArgument");
  return key;
};

const findKey = (values: object, key: string): string | undefined =>
  Object.keys(values).find((known) => known.toLowerCase() === key.toLowerCase());

/** Excel.WorksheetCustomPropertyCollection and Excel.WorksheetCustomProperty. */
export const worksheetCustomProperties = (host: Host): Record<string, AnyModel> => {
  const valuesOf = (sheet: string) => keptSheet(host, sheet).customProperties;
  const find = (of: string, key: string): PropertyObject | null => {
    const known = findKey(valuesOf(of), key);
    return known === undefined ? null : { type: "WorksheetCustomProperty", of, key: known };
  };
  const existing = ({ of, key }: PropertyObject): string => valuesOf(of)[key] ?? refuse("ItemNotFound");

  const collection: TypeModel<CollectionObject> = {
    items: ({ of }) => Object.keys(valuesOf(of)).map((key) => find(of, key) as PropertyObject),
    index: ({ of }, key) => find(of, String(key)) ?? refuse("ItemNotFound"),
    call: {
      Add: ({ of }, key: string, value: unknown) => {
        const values = valuesOf(of);
        values[findKey(values, keyOf(key)) ?? key] = String(value ?? "");
        return find(of, key);
      },
      GetItem: ({ of }, key: string) => find(of, key) ?? refuse("ItemNotFound"),
      GetItemOrNullObject: ({ of }, key: string) => find(of, key),
      GetCount: ({ of }) => Object.keys(valuesOf(of)).length,
    },
  };
  const property: TypeModel<PropertyObject> = {
    get: { _Id: ({ key }) => key, Key: ({ key }) => key, Value: existing },
    set: {
      Value: (object, value: unknown) => {
        existing(object);
        valuesOf(object.of)[object.key] = String(value ?? "");
      },
    },
    call: {
      Delete: (object) => {
        existing(object);
        delete valuesOf(object.of)[object.key];
      },
    },
  };
  return { WorksheetCustomPropertyCollection: collection, WorksheetCustomProperty: property };
};
