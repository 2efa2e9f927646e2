import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestFacts } from "../../scripts/lib/checkManifest";
import { root } from "../../scripts/lib/paths";

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const built = ["taskpane.html", "functions.js", "functions.json", "functions-id.json", "site/index.html"];

/** A built site as far as the manifest sees it: the pages by name, the icons as they are. */
export const siteFacts: ManifestFacts = {
  version,
  file: (name) => {
    const file = path.join(root, name);
    if (name.startsWith("assets/") && existsSync(file)) return readFileSync(file);
    return built.includes(name) ? Buffer.from("built") : undefined;
  },
};

export const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
