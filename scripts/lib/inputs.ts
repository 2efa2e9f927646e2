import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { dist, root } from "./paths";

/** What a build reads, besides the packages that package-lock.json pins. */
const sources = [
  "src",
  "assets",
  "scripts",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
];

function* filesBelow(file: string): Generator<string> {
  if (!existsSync(file)) return;
  if (!statSync(file).isDirectory()) yield file;
  else for (const name of readdirSync(file).sort()) yield* filesBelow(path.join(file, name));
}

/** A fingerprint of everything a build depends on: equal fingerprints make equal builds. */
export function fingerprintOfSources(officeJs: string): string {
  const hash = createHash("sha256").update(officeJs);
  for (const source of sources)
    for (const file of filesBelow(path.join(root, source)))
      hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** What a finished build says about itself, in dist/.build.json. */
export interface BuildRecord {
  fingerprint: string;
  buildId: string;
}

/** Where a finished build leaves its record. */
export const recordFile = path.join(dist, ".build.json");

/** The last finished build, if there is one. */
export function lastBuild(): BuildRecord | undefined {
  return existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, "utf8")) as BuildRecord) : undefined;
}
