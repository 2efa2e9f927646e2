import { findSheet } from "./book";
import type { Grid } from "./context";
import { refuse } from "./refusal";

/** Throws for a name Excel refuses: empty, over 31 characters, with \ / ? * [ ] : or an apostrophe at an end, or taken. */
export const checkSheetName = (grid: Grid, name: unknown, own?: string): void => {
  if (typeof name !== "string" || name === "" || name.length > 31) return refuse("InvalidArgument");
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) refuse("InvalidArgument");
  if (name.toLowerCase() === "history") refuse("InvalidArgument", "Excel reserves the name History");
  const taken = findSheet(grid, name);
  if (taken && taken.getSheetId() !== own) refuse("ItemAlreadyExists");
};
