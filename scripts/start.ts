import { buildIfStale } from "./lib/build";
import { dist } from "./lib/paths";
import { createStaticServer, listen } from "./lib/serve";

/** Serves the production build, made first if the sources changed since the last one. */
async function start() {
  if (await buildIfStale()) console.log("Built.");
  const address = await listen(createStaticServer(dist), Number(process.env.PORT ?? 3000));
  console.log(`Buku kerja SKP: ${address}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
