import type { Host } from "../context";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refusal, refuse } from "../refusal";

interface PartObject extends HostObject {
  readonly type: "CustomXmlPart";
  readonly id: string;
}

interface ScopedObject extends HostObject {
  readonly type: "CustomXmlPartScopedCollection";
  readonly namespace: string;
}

const part = (id: string): PartObject => ({ type: "CustomXmlPart", id });

/** The namespace of the part's root element, "" when it has none. */
export const namespaceOf = (xml: string): string => {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^>]*)?\/?>/.exec(
    xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ""),
  );
  const prefix = root?.[1]?.slice(0, -1);
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? "");
  return (attribute?.[1] ?? attribute?.[2] ?? "").replaceAll("&amp;", "&");
};

const names = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gy;
const beside = /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|[^<]+/gy;

/** Whether the text is one well-formed element: Excel refuses a part that is not. */
export const isWellFormed = (xml: string): boolean => {
  const open: string[] = [];
  let roots = 0;
  for (let at = 0; at < xml.length;) {
    names.lastIndex = at;
    beside.lastIndex = at;
    const tag = names.exec(xml);
    const other = tag ? null : beside.exec(xml);
    if (!tag && (!other || (open.length === 0 && !/^(<[?!]|\s*$)/.test(other[0])))) return false;
    at += (tag ?? other)?.[0].length ?? 1;
    if (!tag) continue;
    const [, end, name, , empty] = tag;
    if (end) {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (!empty) open.push(name ?? "");
  }
  return open.length === 0 && roots === 1;
};

const guid = (): string => {
  const digit = () => Math.floor(Math.random() * 16).toString(16);
  const digits = Array.from({ length: 32 }, digit).join("").toUpperCase();
  return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}}`;
};

/** Excel.CustomXmlPartCollection, its scope of one namespace, and Excel.CustomXmlPart. */
export const customXml = (host: Host): Record<string, AnyModel> => {
  const all = () => host.kept.customXml;
  const of = (id: string) => all().find((known) => known.id === id) ?? refuse("ItemNotFound");
  const find = (id: string): PartObject | null => (all().some((known) => known.id === id) ? part(id) : null);
  const scoped = ({ namespace }: ScopedObject): PartObject[] =>
    all()
      .filter(({ xml }) => namespaceOf(xml) === namespace)
      .map(({ id }) => part(id));
  const inScope = (scope: ScopedObject, id: string): PartObject | null =>
    scoped(scope).find((known) => known.id === id) ?? null;
  const checked = (xml: unknown): string => {
    if (typeof xml !== "string" || !isWellFormed(xml)) throw refusal("InvalidArgument");
    return xml;
  };

  const collection: TypeModel = {
    items: () => all().map(({ id }) => part(id)),
    index: (_, id) => find(String(id)) ?? refuse("ItemNotFound"),
    call: {
      Add: (_, xml: string) => {
        const added = { id: guid(), xml: checked(xml) };
        all().push(added);
        return part(added.id);
      },
      GetItem: (_, id: string) => find(id) ?? refuse("ItemNotFound"),
      GetItemOrNullObject: (_, id: string) => find(id),
      GetCount: () => all().length,
      GetByNamespace: (_, namespace: string): ScopedObject => ({
        type: "CustomXmlPartScopedCollection",
        namespace,
      }),
    },
  };
  const scope: TypeModel<ScopedObject> = {
    items: scoped,
    index: (object, id) => inScope(object, String(id)) ?? refuse("ItemNotFound"),
    call: {
      GetItem: (object, id: string) => inScope(object, id) ?? refuse("ItemNotFound"),
      GetItemOrNullObject: inScope,
      GetCount: (object) => scoped(object).length,
      GetOnlyItem: (object) => {
        const [only, ...more] = scoped(object);
        return only && more.length === 0 ? only : refuse(only ? "InvalidOperation" : "ItemNotFound");
      },
      GetOnlyItemOrNullObject: (object) => {
        const [only, ...more] = scoped(object);
        return only && more.length === 0 ? only : null;
      },
    },
  };
  const model: TypeModel<PartObject> = {
    get: { Id: ({ id }) => id, NamespaceUri: ({ id }) => namespaceOf(of(id).xml) },
    call: {
      GetXml: ({ id }) => of(id).xml,
      SetXml: ({ id }, xml: string) => {
        of(id).xml = checked(xml);
      },
      Delete: ({ id }) => {
        all().splice(all().indexOf(of(id)), 1);
      },
    },
  };
  return { CustomXmlPartCollection: collection, CustomXmlPartScopedCollection: scope, CustomXmlPart: model };
};
