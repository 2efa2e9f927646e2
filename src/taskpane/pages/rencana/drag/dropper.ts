import type { Above } from "../../../views/treeDrag";

/** A part of a row onto which something is let go: an indicator of a result, or the result as a whole. */
export interface DropPart {
  /** "" for the whole. */
  readonly key: string;
  readonly text: string;
  readonly above: Above;
}

/** What a tree must know for its rows to be dragged; rows are said by their keys. */
export interface Dropper {
  readonly textOf: (key: string) => string;
  /** Why a row may not be moved; undefined where it may. */
  readonly fixed: (key: string) => string | undefined;
  /** Why a row may not be let go on another, or on a part of it; undefined where it may. */
  readonly refused: (key: string, to: string, part?: DropPart) => string | undefined;
  /** Why it may not be let go at the top. */
  readonly refusedAtTop: (key: string) => string | undefined;
  /** The parts of a row among which one must choose; none where there is only the row. */
  readonly partsOf: (key: string) => readonly DropPart[];
  /** A row was let go on another one or a part of it; without another, at the top. */
  readonly onDrop: (key: string, to: string | undefined, part?: DropPart) => void;
}
