import type { Host } from "../context";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refusal, refuse } from "../refusal";

interface SettingObject extends HostObject {
  readonly type: "Setting";
  readonly key: string;
}

const setting = (key: string): SettingObject => ({ type: "Setting", key });

/** Excel.SettingCollection and Excel.Setting: the same store as Office.context.document.settings. */
export const settings = (host: Host): Record<string, AnyModel> => {
  const kept = () => host.kept.settings;
  const has = (key: string) => Object.hasOwn(kept(), key);
  const keyOf = (key: unknown): string => {
    if (typeof key !== "string" || key === "") throw refusal("InvalidArgument");
    return key;
  };
  const existing = ({ key }: SettingObject): string => kept()[key] ?? refuse("ItemNotFound");

  const collection: TypeModel = {
    items: () => Object.keys(kept()).map(setting),
    index: (_, key) => (has(String(key)) ? setting(String(key)) : refuse("ItemNotFound")),
    call: {
      Add: (_, key: string, value: unknown) => {
        kept()[keyOf(key)] = JSON.stringify(value ?? null);
        return setting(key);
      },
      GetItem: (_, key: string) => (has(key) ? setting(key) : refuse("ItemNotFound")),
      GetItemOrNullObject: (_, key: string) => (has(key) ? setting(key) : null),
      GetCount: () => Object.keys(kept()).length,
    },
  };
  const model: TypeModel<SettingObject> = {
    get: {
      _Id: ({ key }) => key,
      Key: ({ key }) => key,
      Value: (object) => JSON.parse(existing(object)) as unknown,
    },
    set: {
      Value: (object, value: unknown) => {
        existing(object);
        kept()[object.key] = JSON.stringify(value ?? null);
      },
    },
    call: {
      Delete: (object) => {
        existing(object);
        delete kept()[object.key];
      },
    },
  };
  return { SettingCollection: collection, Setting: model };
};
