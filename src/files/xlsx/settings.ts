import type { Loss, WorkbookFile } from "../workbookFile";
import { addXml, link, namespaces } from "./newPackage";
import type { NewPackage } from "./newPackage";
import { partXml, relationshipOfType, relationshipsOf } from "./package";
import type { Package } from "./package";
import { child, childrenOf } from "./xml";
import { element } from "./xmlText";

/*
 * Office.js' document settings are the properties of the add-in's web extension part: name, and the value as JSON.
 * The package itself links to a part with the task panes, which links to one web extension each.
 */

const microsoft = "http://schemas.microsoft.com/office/";
const webExtension = `${microsoft}webextensions/webextension/2010/11`;
const taskPanes = `${microsoft}webextensions/taskpanes/2010/11`;
const relation = `${microsoft}2011/relationships/`;

type Settings = Pick<WorkbookFile, "settings" | "addIn">;

interface Extension {
  path: string;
  addIn: { id: string; version: string };
  settings: Record<string, string>;
}

function readExtension(from: Package, path: string): Extension | undefined {
  const root = partXml(from, path);
  if (!root) return undefined;
  const { id = "", version = "1.0.0.0" } = child(root, "reference")?.attributes ?? {};
  const properties = childrenOf(child(root, "properties"), "property").map(({ attributes }) => [
    attributes["name"] ?? "",
    attributes["value"] ?? "",
  ]);
  return { path, addIn: { id, version }, settings: Object.fromEntries(properties) };
}

/**
 * The settings of one add-in; those of others are listed as lost.
 *
 * @param addInId whose settings; without it those of the first add-in that has any
 */
export function readSettings(
  from: Package,
  addInId: string | undefined,
): Settings & { losses: Loss[]; read: string[] } {
  const panes = relationshipOfType(relationshipsOf(from, ""), "webextensiontaskpanes")?.target;
  const linked = panes === undefined ? [] : relationshipsOf(from, panes);
  const extensions = linked.flatMap(({ type, target }) =>
    type === "webextension" ? (readExtension(from, target) ?? []) : [],
  );
  const own =
    addInId === undefined
      ? (extensions.find(({ settings }) => Object.keys(settings).length > 0) ?? extensions[0])
      : extensions.find(({ addIn }) => addIn.id.toLowerCase() === addInId.toLowerCase());
  return {
    settings: own?.settings ?? {},
    ...(own ? { addIn: own.addIn } : {}),
    losses: extensions
      .filter((extension) => extension !== own)
      .map(({ path }) => ({ kind: "webExtension", where: path })),
    read: [...(panes === undefined ? [] : [panes]), ...extensions.map(({ path }) => path)],
  };
}

const noAddIn = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };

/** Adds the settings to the package, if there are any. The pane stays closed and nobody is asked to install anything. */
export function writeSettings(to: NewPackage, { settings, addIn = noAddIn }: Settings): void {
  const entries = Object.entries(settings);
  if (entries.length === 0) return;
  const panes = "xl/webextensions/taskpanes.xml";
  const extension = "xl/webextensions/webextension1.xml";
  const id = link(to, panes, `${relation}webextension`, extension);
  addXml(
    to,
    panes,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    element(
      "wetp:taskpanes",
      { "xmlns:wetp": taskPanes },
      element(
        "wetp:taskpane",
        { dockstate: "right", visibility: 0, width: 350, row: 0 },
        element("wetp:webextensionref", { "xmlns:r": namespaces.relationships, "r:id": id }),
      ),
    ),
  );
  addXml(
    to,
    extension,
    "application/vnd.ms-office.webextension+xml",
    element(
      "we:webextension",
      { "xmlns:we": webExtension, id: `{${addIn.id.toUpperCase()}}` },
      element("we:reference", {
        id: addIn.id,
        version: addIn.version,
        store: "developer",
        storeType: "Registry",
      }),
      element("we:alternateReferences"),
      element(
        "we:properties",
        {},
        entries.map(([name, value]) => element("we:property", { name, value })),
      ),
      element("we:bindings"),
      element("we:snapshot", { "xmlns:r": namespaces.relationships }),
    ),
  );
  link(to, "", `${relation}webextensiontaskpanes`, panes);
}
