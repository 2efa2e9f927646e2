import type { FileSheet } from "../workbookFile";
import { flag } from "./xml";
import type { XmlElement } from "./xml";
import { element } from "./xmlText";
import type { Xml } from "./xmlText";

type Protection = NonNullable<FileSheet["protection"]>;

/** Office.js' option -> the file's attribute; what the file says is what is forbidden. */
const forbidden: Record<string, string> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};

/** These two a file forbids only when it says so. */
const objects: Record<string, string> = { allowEditObjects: "objects", allowEditScenarios: "scenarios" };

const hashNames = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** The protection of a sheet with all of Excel's options; undefined when it is not protected. */
export function readProtection(from: XmlElement | undefined): Protection | undefined {
  if (!from || !flag(from.attributes["sheet"])) return undefined;
  const { attributes } = from;
  const allowed = Object.entries(forbidden).map(([option, name]) => [option, !flag(attributes[name], true)]);
  const edited = Object.entries(objects).map(([option, name]) => [option, !flag(attributes[name])]);
  const selectionMode = flag(attributes["selectUnlockedCells"])
    ? "None"
    : flag(attributes["selectLockedCells"])
      ? "Unlocked"
      : "Normal";
  const hash = hashNames.filter((name) => name in attributes).map((name) => [name, attributes[name]]);
  return {
    options: { ...Object.fromEntries([...allowed, ...edited]), selectionMode },
    ...(hash.length > 0 ? { hash: Object.fromEntries(hash) } : {}),
  };
}

/**
 * The 16-bit hash that every Excel takes for a sheet's password, as four hexadecimal digits. It keeps a colleague
 * from a mistake, it is no secret.
 */
export function passwordHash(password: string): string {
  const rotated = (value: number) => ((value >> 14) & 1) | ((value << 1) & 0x7fff);
  let hash = 0;
  for (const character of [...password].reverse()) hash = rotated(hash) ^ character.charCodeAt(0);
  return (rotated(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** The sheet's element for its protection. */
export function protectionXml(protection: Protection | undefined): Xml | undefined {
  if (!protection) return undefined;
  const { options, password, hash } = protection;
  const allowed = (option: string) => options[option] === true;
  const { selectionMode } = options;
  return element("sheetProtection", {
    ...(hash ?? (password ? { password: passwordHash(password) } : {})),
    sheet: 1,
    ...Object.fromEntries(
      Object.entries(objects).map(([option, name]) => [name, allowed(option) ? undefined : 1]),
    ),
    ...Object.fromEntries(
      Object.entries(forbidden).map(([option, name]) => [name, allowed(option) ? 0 : undefined]),
    ),
    selectLockedCells: selectionMode === "Unlocked" || selectionMode === "None" ? 1 : undefined,
    selectUnlockedCells: selectionMode === "None" ? 1 : undefined,
  });
}
