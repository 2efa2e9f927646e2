import { build } from "./lib/build";
import { dist } from "./lib/paths";

const started = Date.now();
build().then(
  ({ buildId }) =>
    console.log(`Built ${dist} (${buildId}) in ${((Date.now() - started) / 1000).toFixed(1)} s`),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
