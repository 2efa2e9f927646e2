import type { Host } from "./context";
import { emptyKeptSheet, type KeptSheet } from "./kept";

/** What is kept of a sheet beside the grid. */
export const keptSheet = (host: Host, id: string): KeptSheet => (host.kept.sheets[id] ??= emptyKeptSheet());
