import { type AnyModel, type HostObject } from "./object";
import { refusal } from "./refusal";

/** What `load` asks: names and paths ("name", "worksheet/name", "*"); a collection's arrive without "items/". */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What a query needs to know of the host's types. */
export interface QueryTypes {
  readonly models: Readonly<Record<string, AnyModel>>;
  readonly isObject: (answer: unknown) => answer is HostObject;
  /** Throws for a member above the announced requirement set. */
  readonly check: (type: string, member: string) => void;
}

/** Paths by their first word: ["font/bold", "font/color", "wrapText"] -> font: [bold, color], wrapText: []. */
const group = (paths: readonly string[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const inner = groups.get(head) ?? [];
    if (rest.length > 0) inner.push(rest.join("/"));
    groups.set(head, inner);
  }
  return groups;
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isEverything = (name: string): boolean => name === "*" || name === "$all";

const withoutItems = (path: string): string => path.replace(/^items(\/|$)/i, "");

const answerItems = async (types: QueryTypes, object: HostObject, model: AnyModel, query: Query) => {
  const all = model.items?.(object as never) ?? [];
  const from = query.Skip ?? 0;
  const items = all.slice(from, query.Top === undefined || query.Top === null ? undefined : from + query.Top);
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])]
    .map(withoutItems)
    .filter((path) => path !== "");
  const own = select.filter((path) => model.get?.[pascal(path)]);
  const inner = select.filter((path) => !own.includes(path));
  const answer: Record<string, unknown> = { _Items: [] as unknown[] };
  for (const name of own) answer[pascal(name)] = await model.get?.[pascal(name)]?.(object as never);
  for (const item of items)
    (answer._Items as unknown[]).push(await answerQuery(types, item, { Select: inner }));
  return answer;
};

/** A member the query names; above the announced set or unknown, it fails with its name. */
const member = (types: QueryTypes, object: HostObject, model: AnyModel, name: string) => {
  const key = pascal(name);
  types.check(object.type, key);
  const getter = model.get?.[key];
  if (!getter) throw refusal("ApiNotFound", `the workbench does not serve ${object.type}.${name}`);
  return { key, getter };
};

/** Every property that is a plain value: what load() without names loads. */
const answerEverything = async (
  types: QueryTypes,
  object: HostObject,
  model: AnyModel,
  answer: Record<string, unknown>,
) => {
  for (const [key, getter] of Object.entries(model.get ?? {})) {
    if (key.startsWith("_") || key in answer) continue;
    try {
      types.check(object.type, key);
    } catch {
      continue;
    }
    const value = await getter(object as never);
    if (!types.isObject(value)) answer[key] = value;
  }
};

/** The answer to a query: PascalCase properties, nested objects, `_Items` of a collection. */
export const answerQuery = async (types: QueryTypes, object: HostObject, query: Query): Promise<unknown> => {
  const model = types.models[object.type];
  if (!model) throw refusal("ApiNotFound", `the workbench does not serve ${object.type}`);
  if (model.items) return answerItems(types, object, model, query);
  const answer: Record<string, unknown> = {};
  for (const key of ["_Id", "Id"]) if (model.get?.[key]) answer[key] = await model.get[key](object as never);
  if (object.ref !== undefined) answer._ReferenceId = object.ref;
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((name) => name !== "$none");
  const names = select.filter((name) => !isEverything(name));
  for (const [name, inner] of group(names)) {
    const { key, getter } = member(types, object, model, name);
    const value = await getter(object as never);
    answer[key] = types.isObject(value) ? await answerQuery(types, value, { Select: inner }) : value;
  }
  const asked = (query.Select?.length ?? 0) + (query.Expand?.length ?? 0);
  if (asked === 0 || select.some(isEverything)) await answerEverything(types, object, model, answer);
  return answer;
};
