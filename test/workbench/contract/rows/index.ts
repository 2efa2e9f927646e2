import type { Row } from "../row";
import { rangeReadRows } from "./rangeReads";

/** The whole table. */
export const rows: readonly Row[] = [...rangeReadRows];
