import { unzipSync } from "fflate";
import { FileRefused } from "../fileRefused";
import { checksum, notedChecksums } from "./checksums";
import { readXml, XmlDamaged } from "./xml";
import type { XmlElement } from "./xml";

/** No file above this is opened. */
export const maxFileBytes = 50 * 1024 * 1024;
/** What a file may say it holds when unpacked: a workbook of 50 MB unpacks to less, a bomb to more. */
export const maxUnpackedBytes = 400 * 1024 * 1024;

export interface Relationship {
  id: string;
  /** The last word of the type: "worksheet", "externalLink"; the words before it differ between versions. */
  type: string;
  /** The path of the part, or the address outside of the package as it stands. */
  target: string;
  external: boolean;
}

/** The parts of an opened .xlsx, by path without a leading slash. */
export interface Package {
  parts: Record<string, Uint8Array>;
}

const startsWith = (bytes: Uint8Array, magic: number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

const holdsUtf16 = (bytes: Uint8Array, word: string): boolean => {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, maxFileBytes) - wanted.length;
  for (let at = 0; at <= last; at += 2)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};

/** The container of Office before 2007: an old .xls, or a workbook that is locked with a password. */
const oleContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function refuseForeignBytes(bytes: Uint8Array): void {
  if (bytes.length > maxFileBytes)
    throw new FileRefused("tooLarge", { bytes: bytes.length, limit: maxFileBytes });
  if (startsWith(bytes, oleContainer))
    throw new FileRefused(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "oldFormat", {
      bytes: bytes.length,
    });
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileRefused("notAWorkbook", { bytes: bytes.length });
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) && ((bytes[6] ?? 0) & 1) === 1)
    throw new FileRefused("encrypted");
}

const cleanPath = (path: string): string => path.replaceAll("\\", "/").replace(/^\/+/, "");

/**
 * Unpacks a workbook after looking at what it is and at the sizes it declares.
 *
 * @throws {FileRefused} for bytes that are no workbook, are locked, too large or damaged
 */
export function openPackage(bytes: Uint8Array): Package {
  refuseForeignBytes(bytes);
  let declared = 0;
  const unzip = () =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        declared += originalSize;
        if (declared > maxUnpackedBytes)
          throw new FileRefused("tooLarge", { unpacked: declared, limit: maxUnpackedBytes });
        return !name.endsWith("/");
      },
    });
  const parts = unzippedParts(unzip, bytes.length);
  for (const [path, noted] of notedChecksums(bytes)) {
    const part = parts[path];
    if (part && checksum(part) !== noted) throw new FileRefused("damaged", { part: path });
  }
  return {
    parts: Object.fromEntries(Object.entries(parts).map(([path, part]) => [cleanPath(path), part])),
  };
}

function unzippedParts(unzip: () => Record<string, Uint8Array>, size: number): Record<string, Uint8Array> {
  try {
    return unzip();
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused("damaged", { part: "zip", bytes: size });
  }
}

/** The text of bytes in whatever Unicode they are written. Bytes that are no text throw. */
function decodeText(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** The bytes of a part; names of parts do not differ in case only. */
export function partBytes({ parts }: Package, path: string): Uint8Array | undefined {
  const found = parts[path];
  if (found) return found;
  const lower = path.toLowerCase();
  const name = Object.keys(parts).find((candidate) => candidate.toLowerCase() === lower);
  return name === undefined ? undefined : parts[name];
}

/**
 * The text of a part, undefined when the package has no such part.
 *
 * @throws {FileRefused} "damaged" when it is no text
 */
export function partText(from: Package, path: string): string | undefined {
  const bytes = partBytes(from, path);
  try {
    return bytes && decodeText(bytes);
  } catch {
    throw new FileRefused("damaged", { part: path });
  }
}

/**
 * The XML of a part, undefined when the package has no such part; elements named in `each` are handed over one by
 * one (see `readXml`).
 *
 * @throws {FileRefused} "damaged" when it is not well-formed
 */
export function partXml(
  from: Package,
  path: string,
  each?: Record<string, (element: XmlElement) => void>,
): XmlElement | undefined {
  const text = partText(from, path);
  try {
    return text === undefined ? undefined : readXml(text, each);
  } catch (error) {
    if (error instanceof XmlDamaged) throw new FileRefused("damaged", { part: path });
    throw error;
  }
}

/** "xl/worksheets" + "../drawings/d.xml" = "xl/drawings/d.xml"; a leading slash starts at the root. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}/${target}`;
  const steps: string[] = [];
  for (const step of cleanPath(path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));

/** What a part refers to; the package itself is the part "". */
export function relationshipsOf(from: Package, path: string): Relationship[] {
  const folder = folderOf(path);
  const file = path.slice(path.lastIndexOf("/") + 1);
  const rels = partXml(from, cleanPath(`${folder}/_rels/${file}.rels`));
  return (rels?.children ?? []).map(({ attributes }) => {
    const { Id: id = "", Type = "", Target = "" } = attributes;
    const external = attributes["TargetMode"] === "External";
    const type = Type.slice(Type.lastIndexOf("/") + 1);
    return { id, type, external, target: external ? Target : resolved(folder, safeDecode(Target)) };
  });
}

const safeDecode = (target: string): string => {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
};

/** The first relationship of a type. */
export const relationshipOfType = (all: Relationship[], type: string): Relationship | undefined =>
  all.find((candidate) => candidate.type === type);

/**
 * The path of the workbook part.
 *
 * @throws {FileRefused} when the package is not a workbook (a document, an archive, a binary workbook)
 */
export function workbookPath(from: Package): string {
  const main = relationshipOfType(relationshipsOf(from, ""), "officeDocument")?.target ?? "xl/workbook.xml";
  if (main.endsWith(".bin")) throw new FileRefused("oldFormat", { format: "xlsb" });
  const root = partXml(from, main);
  if (root?.name !== "workbook") throw new FileRefused("notAWorkbook", { found: root?.name ?? "zip" });
  return main;
}
