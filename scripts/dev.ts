import { mkdirSync, rmSync, watch } from "node:fs";
import path from "node:path";
import { copyStatic, startWebpack, writeFromFunctions } from "./lib/build";
import { recordFile } from "./lib/inputs";
import { dist, root } from "./lib/paths";
import { createStaticServer, listen } from "./lib/serve";

const say = (error: unknown) => console.error(error instanceof Error ? error.message : error);

/** Rebuilds on change and serves; the next `npm start` makes a production build again. */
async function develop() {
  mkdirSync(dist, { recursive: true });
  rmSync(recordFile, { force: true });
  await writeFromFunctions();
  copyStatic();
  watch(path.join(root, "src", "functions"), () => void writeFromFunctions().catch(say));
  const bundler = startWebpack(["--mode", "development", "--watch"], "dev");
  process.once("exit", () => bundler.kill());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit());
  const address = await listen(createStaticServer(dist), Number(process.env.PORT ?? 3000));
  console.log(`Buku kerja SKP: ${address}`);
}

develop().catch((error: unknown) => {
  say(error);
  process.exitCode = 1;
});
