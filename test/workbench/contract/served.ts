import type { AnyModel } from "../../../src/workbench/host/object";

/** The events by the members Office.js registers them with. */
const events: Readonly<Record<string, string>> = {
  ActivatedEvent: "onActivated",
  AddedEvent: "onAdded",
  CalculatedEvent: "onCalculated",
  ChangedEvent: "onChanged",
  DataChangedEvent: "onChanged",
  DeactivatedEvent: "onDeactivated",
  DeletedEvent: "onDeleted",
  FormulaChangedEvent: "onFormulaChanged",
  ProtectionChangedEvent: "onProtectionChanged",
  SelectionChangedEvent: "onSelectionChanged",
};

/** Properties that Office.js writes by another name than it reads them. */
const written: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" };

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The members of one type that people use, without Office.js' own plumbing. */
const membersOf = (type: string, { get, set, call, items, index }: AnyModel): string[] => {
  const names = [get, set, call].flatMap((members) => Object.keys(members ?? {}));
  const registered = names.flatMap((name) => {
    const event = /^_Register(\w+)$/.exec(name)?.[1];
    return event === undefined ? [] : [events[event] ?? event];
  });
  const plain = names.filter((name) => !name.startsWith("_")).map((name) => camel(written[name] ?? name));
  const collection = [...(items ? ["items"] : []), ...(index ? ["getItem"] : [])];
  return [...new Set([...plain, ...registered, ...collection])].map((name) => `${type}.${name}`);
};

/** Every member the host serves, as "Range.values". */
export const servedMembers = (models: Readonly<Record<string, AnyModel>>): string[] =>
  Object.entries(models)
    .filter(([type]) => !type.startsWith("Microsoft."))
    .flatMap(([type, model]) => membersOf(type, model))
    .sort();
