import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionWords } from "../src/locale/functions";
import type { FunctionWords } from "../src/locale/functions/words";
import { functionListPage, functionPage, functionPath } from "../src/site/functionPage";
import { sourcesPage } from "../src/site/sourcesPage";
import type { Metadata } from "./lib/functionsMetadata";

const words: Readonly<Record<string, FunctionWords>> = functionWords;

/**
 * The generated pages of the help site, by their path below site/.
 * @param indonesian functions-id.json: the parameters as the functions' own comments declare them
 */
export function sitePages({ functions }: Metadata): ReadonlyMap<string, string> {
  const pages = new Map([
    ["sumber.html", sourcesPage(words)],
    ["rumus/index.html", functionListPage(words)],
  ]);
  for (const described of functions) {
    const own = words[described.id];
    if (!own) throw new Error(`${described.id}: nothing is said of it in src/locale/functions`);
    pages.set(functionPath(described.id), functionPage(described, own));
  }
  return pages;
}

/** Writes the generated pages into the folder site/ of a built site. */
export function buildSite(folder: string, indonesian: Metadata): void {
  for (const [name, html] of sitePages(indonesian)) {
    const file = path.join(folder, "site", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
}
