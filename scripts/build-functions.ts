import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionId } from "../src/functions/table";
import { functionWords } from "../src/locale/functions";
import type { FunctionWords } from "../src/locale/functions/words";
import { developmentBase } from "./lib/address";
import { metadataOf, translated, type EnumWords, type Metadata } from "./lib/functionsMetadata";
import { dist, root } from "./lib/paths";

const words: Readonly<Record<FunctionId, FunctionWords>> = functionWords;

/**
 * The metadata of the custom functions in a folder of sources, in English.
 * @throws one Error that names every fault
 */
export async function readFunctions(folder: string, base = developmentBase): Promise<Metadata> {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(folder, name))
    .map((file) => ({ path: file, text: readFileSync(file, "utf8") }));
  const generated = await generateCustomFunctionsMetadata(sources.map((source) => source.path));
  return metadataOf(sources, generated, base);
}

/**
 * Writes functions.json (English) and functions-id.json (Indonesian) into a folder.
 * @returns both
 * @param base the address of the site, for the links to help
 */
export async function buildFunctions(
  folder: string = dist,
  base: string = developmentBase,
): Promise<{ english: Metadata; indonesian: Metadata }> {
  const english = await readFunctions(path.join(root, "src", "functions"), base);
  const choices = Object.assign({}, ...Object.values(words).map((one) => one.choices)) as EnumWords;
  const translation = translated(english, words, choices);
  const files = { "functions.json": english, "functions-id.json": translation };
  mkdirSync(folder, { recursive: true });
  for (const [name, metadata] of Object.entries(files))
    writeFileSync(path.join(folder, name), `${JSON.stringify(metadata, null, 2)}\n`);
  return { english, indonesian: translation };
}

if (require.main === module)
  buildFunctions(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
