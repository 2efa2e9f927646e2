import path from "node:path";

/** The project's folder; every script may be started from anywhere. */
export const root = path.resolve(__dirname, "..", "..");

/** Where the built, static site lies. */
export const dist = path.join(root, "dist");
