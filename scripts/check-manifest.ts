import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "./lib/checkManifest";
import { dist, root } from "./lib/paths";

/** The faults of a manifest file held against package.json and the built site. */
export function checkManifestFile(file: string, site: string = dist): string[] {
  if (!existsSync(path.join(site, "taskpane.html")))
    return [`no built site in ${site}: run npm run build first`];
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return checkManifest(readFileSync(file, "utf8"), {
    version,
    file: (name) => {
      const wanted = path.join(site, name);
      return existsSync(wanted) ? readFileSync(wanted) : undefined;
    },
  });
}

if (require.main === module) {
  const file = process.argv[2] ?? path.join(root, "manifest.xml");
  const faults = checkManifestFile(file);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${path.relative(process.cwd(), file)}: no fault found`);
}
