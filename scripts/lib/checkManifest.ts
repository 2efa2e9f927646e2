import { pngSize } from "./png";
import { childOrder, iconSizes, longestResid, longestText, residLists } from "./manifestRules";
import { childrenAt, readXml, withDescendants, type Element } from "./xmlTree";

/** What the manifest is held against. */
export interface ManifestFacts {
  /** The version of package.json, x.y.z. */
  version: string;
  /** A file of the built site by its path below the site's address; undefined where there is none. */
  file(path: string): Buffer | undefined;
}

const locale = "id-ID";
const value = (element: Element | undefined): string => element?.attributes.DefaultValue ?? "";
const called = ({ name, attributes }: Element): string =>
  attributes.id || attributes.resid ? `${name} ${attributes.id ?? attributes.resid}` : name;

/** The order of the children of an element, by the longest path of names that is listed. */
function orderOf(path: readonly string[]): string[] {
  const key = path.map((_, start) => path.slice(start).join("/")).find((one) => one in childOrder);
  return (key === undefined ? "" : (childOrder[key] ?? "")).split(" ").filter(Boolean);
}

function wrongOrder(element: Element, path: readonly string[] = [element.name]): string[] {
  const order = orderOf(path);
  const names = element.children.map(({ name }) => name);
  const count = (name: string): number => names.filter((one) => one === name).length;
  const positions = names.map((name) => order.findIndex((one) => one.replace(/[?+]$/, "") === name));
  return [
    ...names
      .filter((_, index) => positions[index] === -1)
      .map((name) => `${name} may not stand in ${called(element)}`),
    ...names
      .filter((_, index) => positions[index] !== -1 && (positions[index] ?? 0) < (positions[index - 1] ?? 0))
      .map((name) => `${name} stands too late in ${called(element)}`),
    ...order
      .filter((one) => !one.endsWith("?") && count(one.replace("+", "")) === 0)
      .map((one) => `${called(element)} lacks ${one.replace("+", "")}`),
    ...order
      .filter((one) => !one.endsWith("+") && count(one.replace("?", "")) > 1)
      .map((one) => `${called(element)} has more than one ${one.replace("?", "")}`),
    ...element.children.flatMap((child) => wrongOrder(child, [...path, child.name])),
  ];
}

const listsOf = (root: Element): Element[] =>
  childrenAt(root, "VersionOverrides", "Resources")[0]?.children.slice() ?? [];
const resourcesOf = (root: Element): { list: string; resource: Element }[] =>
  listsOf(root).flatMap(({ name, children }) => children.map((resource) => ({ list: name, resource })));
const usesOf = (root: Element): Element[] =>
  withDescendants(root).filter(({ attributes }) => attributes.resid !== undefined);

const repeated = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
];

function wrongIds(root: Element): string[] {
  const resources = resourcesOf(root);
  const uses = usesOf(root);
  const ids = resources.map(({ resource }) => resource.attributes.id ?? "");
  const commands = ["CustomTab", "Group", "Control"];
  const commandIds = withDescendants(root)
    .filter(({ name }) => commands.includes(name))
    .map(({ attributes }) => attributes.id ?? "");
  return [
    ...repeated(ids).map((id) => `resource ${id} is defined twice`),
    ...repeated(commandIds).map((id) => `command ${id} is defined twice`),
    ...ids
      .filter((id) => id.length > longestResid)
      .map((id) => `resource ${id} is longer than ${longestResid}`),
    ...ids
      .filter((id) => !uses.some(({ attributes }) => attributes.resid === id))
      .map((id) => `resource ${id} is never used`),
    ...uses
      .filter(
        ({ name, attributes }) =>
          !resources.some(
            ({ list, resource }) => list === residLists[name] && resource.attributes.id === attributes.resid,
          ),
      )
      .map((use) => `${called(use)}: no such resource in ${residLists[use.name]}`),
  ];
}

function wrongTexts(root: Element): string[] {
  const texts = [
    ...["DisplayName", "Description"].flatMap((name) =>
      childrenAt(root, name).map((element) => ({ list: name, element })),
    ),
    ...resourcesOf(root).map(({ list, resource }) => ({ list, element: resource })),
  ];
  const elements = withDescendants(root);
  const namespace = elements.find(({ name }) => name === "Namespace")?.attributes.resid;
  const metadata = elements
    .filter(({ name }) => name === "Metadata")
    .flatMap((one) => childrenAt(one, "SourceLocation").map(({ attributes }) => attributes.resid));
  return texts.flatMap(({ list, element }) => {
    const limit = longestText[list];
    const overrides = element.children.filter(({ name }) => name.endsWith("Override"));
    const words = [value(element), ...overrides.map(({ attributes }) => attributes.Value ?? "")];
    const isText = limit !== undefined;
    const isTranslated = isText || metadata.includes(element.attributes.id);
    const isNamespace = element.attributes.id === namespace;
    return [
      ...words.filter((text) => text === "").map(() => `${called(element)} has an empty text`),
      ...words
        .filter((text) => isText && text.length > limit)
        .map((text) => `${called(element)}: ${text.length} characters, more than ${limit}`),
      ...overrides
        .filter(({ attributes }) => attributes.Locale !== locale)
        .map(({ attributes }) => `${called(element)}: override for ${attributes.Locale}, not ${locale}`),
      ...(isTranslated && !isNamespace && overrides.length === 0
        ? [`${called(element)} has no ${locale} override`]
        : []),
      // A localised namespace would make the formulas of one language unknown in the other.
      ...(isNamespace && (words.length > 1 || words[0] !== "SKP")
        ? ["the namespace must be SKP in every language"]
        : []),
    ];
  });
}

/** Every address of the manifest, translated ones too. */
const addressesOf = (root: Element): string[] =>
  withDescendants(root)
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((text) => text !== undefined)
    .filter((text) => /^[a-z]+:\/\//i.test(text));

function wrongAddresses(root: Element, base: string, facts: ManifestFacts): string[] {
  const shouldBe = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) => childrenAt(root, name)),
    ...resourcesOf(root)
      .filter(({ list }) => list === "bt:Urls" || list === "bt:Images")
      .map(({ resource }) => resource),
  ];
  const addresses = new Set(addressesOf(root));
  return [
    ...shouldBe
      .filter((element) => !addresses.has(value(element)))
      .map((element) => `${called(element)}: no address`),
    ...[...addresses].flatMap((address) => {
      if (!address.startsWith("https://")) return [`${address} is not https`];
      if (!address.startsWith(`${base}/`)) return [`${address} is not below ${base}`];
      const file = address.slice(base.length + 1).replace(/[?#].*$/, "");
      return facts.file(file) ? [] : [`${address}: the site has no ${file}`];
    }),
  ];
}

function wrongIcons(root: Element, base: string, facts: ManifestFacts): string[] {
  const images = new Map(
    resourcesOf(root)
      .filter(({ list }) => list === "bt:Images")
      .map(({ resource }) => [resource.attributes.id, value(resource)]),
  );
  const claims = [
    ...childrenAt(root, "IconUrl").map((element) => ({ address: value(element), size: "32" })),
    ...childrenAt(root, "HighResolutionIconUrl").map((element) => ({ address: value(element), size: "64" })),
    ...usesOf(root)
      .filter(({ name }) => name === "bt:Image")
      .map(({ attributes }) => ({
        address: images.get(attributes.resid) ?? "",
        size: attributes.size ?? "",
      })),
  ];
  const icons = withDescendants(root).filter(({ name }) => name === "Icon");
  const faults = claims.flatMap(({ address, size }) => {
    const file = address.startsWith(`${base}/`) ? facts.file(address.slice(base.length + 1)) : undefined;
    if (!file) return [];
    const actual = pngSize(file);
    if (!actual) return [`${address} is no PNG`];
    const { width, height } = actual;
    return `${width}x${height}` === `${size}x${size}`
      ? []
      : [`${address} is ${width}x${height}, not ${size}x${size}`];
  });
  const missing = icons.flatMap(({ children }) =>
    iconSizes
      .filter((size) => !children.some(({ attributes }) => attributes.size === size))
      .map((size) => `an icon lacks size ${size}`),
  );
  return [...new Set([...faults, ...missing])];
}

/** One page is runtime, functions' page, commands' page and pane: else Excel starts two runtimes that share nothing. */
function wrongRuntime(root: Element): string[] {
  const all = withDescendants(root);
  const within = (parent: string, child: string): string[] =>
    all
      .filter(({ name }) => name === parent)
      .flatMap((one) => childrenAt(one, child).map(({ attributes }) => attributes.resid ?? ""));
  const runtime = all.find(({ name }) => name === "Runtime");
  const resid = runtime?.attributes.resid;
  const users = {
    Page: within("Page", "SourceLocation"),
    FunctionFile: all
      .filter(({ name }) => name === "FunctionFile")
      .map(({ attributes }) => attributes.resid ?? ""),
    ShowTaskpane: within("Action", "SourceLocation"),
  };
  const page = resourcesOf(root).find(({ resource }) => resource.attributes.id === resid)?.resource;
  const start = childrenAt(root, "DefaultSettings", "SourceLocation")[0];
  return [
    ...Object.entries(users).flatMap(([name, resids]) =>
      resids.some((one) => one !== resid) || resids.length === 0
        ? [`${name} is not the page of the runtime (${resid})`]
        : [],
    ),
    ...(runtime?.attributes.lifetime === "long" ? [] : ["the runtime must be long, it is shared"]),
    ...(value(page) === value(start) ? [] : ["DefaultSettings opens another page than the runtime"]),
  ];
}

function wrongActions(root: Element): string[] {
  const kinds: Record<string, string> = { ShowTaskpane: "SourceLocation", ExecuteFunction: "FunctionName" };
  return withDescendants(root)
    .filter(({ name }) => name === "Action")
    .filter((action) => {
      const child = kinds[action.attributes["xsi:type"] ?? ""];
      return child === undefined || childrenAt(action, child).length === 0;
    })
    .map((action) => `Action ${action.attributes["xsi:type"]} lacks what it acts on`);
}

function wrongHead(root: Element, { version }: ManifestFacts): string[] {
  const text = (name: string): string => childrenAt(root, name)[0]?.text ?? "";
  const sets = childrenAt(root, "Requirements", "Sets", "Set").map(
    ({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`,
  );
  const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  return [
    ...(root.name === "OfficeApp" && root.attributes["xsi:type"] === "TaskPaneApp"
      ? []
      : ["no OfficeApp of type TaskPaneApp"]),
    ...(guid.test(text("Id")) ? [] : [`Id ${text("Id")} is no GUID in lower case`]),
    ...(text("Version") === `${version}.0`
      ? []
      : [`Version ${text("Version")} is not ${version}.0 of package.json`]),
    ...(text("DefaultLocale") === "en-US" ? [] : [`DefaultLocale ${text("DefaultLocale")} is not en-US`]),
    ...(text("Permissions") === "ReadWriteDocument"
      ? []
      : [`Permissions ${text("Permissions")} is not ReadWriteDocument`]),
    // Any other requirement would hide the add-in without a word where it is not met; those are asked for at run time.
    ...(sets.join() === "SharedRuntime 1.1"
      ? []
      : [`requires ${sets.join(", ") || "nothing"}, not SharedRuntime 1.1 alone`]),
  ];
}

/**
 * The faults of an add-in-only manifest, one sentence each, none where it is well: our own check, since Microsoft's
 * runs online. Holds it against the order of elements, defined and short resids, lengths, one https address, one page
 * for the shared runtime, id-ID overrides, the version of package.json, the namespace SKP, and the icons.
 */
export function checkManifest(xml: string, facts: ManifestFacts): string[] {
  let root: Element;
  try {
    root = readXml(xml);
  } catch (error) {
    return [`not well-formed XML: ${error instanceof Error ? error.message : error}`];
  }
  const base = value(childrenAt(root, "DefaultSettings", "SourceLocation")[0]).replace(/\/[^/]*$/, "");
  return [
    ...wrongHead(root, facts),
    ...wrongOrder(root),
    ...wrongIds(root),
    ...wrongTexts(root),
    ...wrongAddresses(root, base, facts),
    ...wrongIcons(root, base, facts),
    ...wrongRuntime(root),
    ...wrongActions(root),
  ];
}
