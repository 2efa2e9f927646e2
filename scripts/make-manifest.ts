import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { baseOf, developmentBase } from "./lib/address";
import { dist, root } from "./lib/paths";

/** What a manifest is made for. */
export interface Host {
  /** Where the built site will lie: an https address, a path is allowed. */
  url: string;
  /** The add-in's own id there, in place of the manifest's: two add-ins of one id cannot stand side by side. */
  id?: string;
}

/**
 * The manifest for a host: every address moved there, and the id if another one is wanted. Nothing else changes.
 * @throws where the url is no https address or the id no GUID
 */
export function manifestFor(xml: string, { url, id }: Host): string {
  if (id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new Error(`"${id}" is not a GUID in lower case`);
  const escaped = baseOf(url).replaceAll("&", "&amp;");
  const moved = xml.replaceAll(`"${developmentBase}/`, () => `"${escaped}/`);
  return id === undefined ? moved : moved.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
}

/** The metadata of the functions with its links to help on a host. */
export const metadataFor = (json: string, url: string): string =>
  json.replace(/"helpUrl": "https:[^"]*(?=\/site\/)/g, () => `"helpUrl": "${baseOf(url)}`);

/** Writes the manifest for a host, and moves the links of functions.json and functions-id.json of the built site. */
function makeManifest(host: Host, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, manifestFor(readFileSync(path.join(root, "manifest.xml"), "utf8"), host));
  console.log(`Wrote ${file}`);
  const metadata = ["functions.json", "functions-id.json"]
    .map((name) => path.join(dist, name))
    .filter(existsSync);
  for (const one of metadata) {
    writeFileSync(one, metadataFor(readFileSync(one, "utf8"), host.url));
    console.log(`Moved the links of ${one}`);
  }
}

const usage = "npm run manifest -- --url https://host/path [--out file] [--id new | --id GUID]";

function run(): void {
  const options = { url: { type: "string" }, out: { type: "string" }, id: { type: "string" } } as const;
  const { values } = parseArgs({ options });
  if (values.url === undefined) throw new Error(usage);
  const id = values.id === "new" ? randomUUID() : values.id;
  makeManifest(
    { url: values.url, ...(id !== undefined && { id }) },
    values.out ?? path.join(dist, "manifest.xml"),
  );
}

if (require.main === module)
  try {
    run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
