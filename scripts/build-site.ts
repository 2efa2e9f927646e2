import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { formKeys, forms, matrices, matrixKeys } from "../src/forms/forms";
import { formKinds, kindsOfForm } from "../src/forms/kinds";
import { functionWords } from "../src/locale/functions";
import type { FunctionWords } from "../src/locale/functions/words";
import { functionListPage, functionPage, functionPath } from "../src/site/functionPage";
import { formPicture, formsPage } from "../src/site/formsPage";
import type { PrintedKind } from "../src/site/formsPage";
import { sourcesPage } from "../src/site/sourcesPage";
import { root } from "./lib/paths";
import type { Metadata } from "./lib/functionsMetadata";

const words: Readonly<Record<string, FunctionWords>> = functionWords;

const printedKinds: readonly PrintedKind[] = [
  ...formKinds.map((kind): PrintedKind => ({
    kind,
    standing: kindsOfForm[kind].isAid ? "aid" : "official",
    forms: Object.values(forms).filter((form) => form.kind === kind),
  })),
  { kind: "matriks", standing: "secondary", forms: Object.values(matrices) },
];

/**
 * The generated pages of the help site, by their path below site/.
 * @param indonesian functions-id.json: the parameters as the functions' own comments declare them
 */
export function sitePages({ functions }: Metadata): ReadonlyMap<string, string> {
  const pages = new Map([
    ["sumber.html", sourcesPage(words)],
    ["formulir.html", formsPage(printedKinds)],
    ["rumus/index.html", functionListPage(words)],
  ]);
  for (const described of functions) {
    const own = words[described.id];
    if (!own) throw new Error(`${described.id}: nothing is said of it in src/locale/functions`);
    pages.set(functionPath(described.id), functionPage(described, own));
  }
  return pages;
}

/** Writes the generated pages and the pictures of the forms into the folder site/ of a built site. */
export function buildSite(folder: string, indonesian: Metadata): void {
  for (const [name, html] of sitePages(indonesian)) {
    const file = path.join(folder, "site", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  for (const key of [...formKeys, ...matrixKeys]) {
    const file = path.join(folder, "site", formPicture(key));
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(path.join(root, "docs", "screenshots", "formulir", `${key}.webp`), file);
  }
}
