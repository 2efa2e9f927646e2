import { versionCells } from "../locale/cells/version";
import { selfTest } from "../rules/selfTest";

/**
 * Version and build of this add-in, and the outcome of a self-test that recomputes the nine cells of the quadrant and worked examples at this moment. Example: =SKP.VERSION().
 * @customfunction VERSION VERSION
 * @returns One line.
 */
export function version(): unknown[][] {
  return [[versionCells.line(selfTest())]];
}
