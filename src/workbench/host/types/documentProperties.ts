import type { Host } from "../context";
import type { KeptProperties } from "../kept";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refusal, refuse } from "../refusal";

interface CustomObject extends HostObject {
  readonly type: "CustomProperty";
  readonly key: string;
}

type CustomValue = KeptProperties["custom"][string];

const texts = ["Author", "Category", "Comments", "Company", "Keywords", "Manager", "Subject", "Title"];

const typeOf = (value: CustomValue): string => {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "string") return "String";
  return Number.isInteger(value) ? "Number" : "Float";
};

/** Excel.DocumentProperties with its custom properties. */
export const documentProperties = (host: Host): Record<string, AnyModel> => {
  const kept = (): KeptProperties => (host.kept.properties ??= { texts: {}, custom: {} });
  const find = (key: string): CustomObject | null => {
    const known = Object.keys(kept().custom).find((name) => name.toLowerCase() === key.toLowerCase());
    return known === undefined ? null : { type: "CustomProperty", key: known };
  };
  const existing = ({ key }: CustomObject): CustomValue => kept().custom[key] ?? refuse("ItemNotFound");
  const checked = (value: unknown): CustomValue => {
    if (typeof value === "string" && value.length <= 255) return value;
    if (typeof value === "number" || typeof value === "boolean") return value;
    throw refusal("InvalidArgument");
  };

  const properties: TypeModel = {
    get: {
      ...Object.fromEntries(texts.map((name) => [name, () => kept().texts[name] ?? ""])),
      Custom: () => ({ type: "CustomPropertyCollection" }),
    },
    set: Object.fromEntries(
      texts.map((name) => [
        name,
        (_: HostObject, value: string) => void (kept().texts[name] = String(value)),
      ]),
    ),
  };
  const collection: TypeModel = {
    items: () => Object.keys(kept().custom).map((key) => find(key) as CustomObject),
    index: (_, key) => find(String(key)) ?? refuse("ItemNotFound"),
    call: {
      Add: (_, key: string, value: unknown) => {
        if (typeof key !== "string" || key === "" || key.length > 255) refuse("InvalidArgument");
        kept().custom[find(key)?.key ?? key] = checked(value);
        return find(key);
      },
      GetItem: (_, key: string) => find(key) ?? refuse("ItemNotFound"),
      GetItemOrNullObject: (_, key: string) => find(key),
      GetCount: () => Object.keys(kept().custom).length,
      DeleteAll: () => {
        kept().custom = {};
      },
    },
  };
  const property: TypeModel<CustomObject> = {
    get: {
      _Id: ({ key }) => key,
      Key: ({ key }) => key,
      Value: existing,
      Type: (object) => typeOf(existing(object)),
    },
    set: {
      Value: (object, value: unknown) => {
        existing(object);
        kept().custom[object.key] = checked(value);
      },
    },
    call: {
      Delete: (object) => {
        existing(object);
        delete kept().custom[object.key];
      },
    },
  };
  return { DocumentProperties: properties, CustomPropertyCollection: collection, CustomProperty: property };
};
