import { zipSync } from "fflate";

/** Files by their names as one .zip. Each is a package of its own and pressed already, so they are only put together. */
export const zipFiles = (files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 0 });
