import type { Block, Form } from "../form";
import type { TablePlace } from "./findTable";
import type { Grid } from "./grid";
import type { Ledger } from "./ledger";

/** What every part of the reader looks at. */
export interface Scene {
  readonly grid: Grid;
  readonly form: Form;
  readonly table: TablePlace;
  readonly ledger: Ledger;
}

/** The first block of a kind in a form. */
export const blockOf = <K extends Block["block"]>(
  form: Form,
  kind: K,
): Extract<Block, { block: K }> | undefined =>
  form.blocks.find((block): block is Extract<Block, { block: K }> => block.block === kind);

/** All blocks of a kind in a form. */
export const blocksOf = <K extends Block["block"]>(form: Form, kind: K): Extract<Block, { block: K }>[] =>
  form.blocks.filter((block): block is Extract<Block, { block: K }> => block.block === kind);
