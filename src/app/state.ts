import type { FailureCode } from "../excel/failure";
import type { Book } from "../model/book";
import type { Progress } from "../model/parts";
import type { Refusal } from "../model/plan";
import type { TypedSheet } from "../model/sheetCells";
import type { OnForm, Selection } from "../model/selection";
import type { Conflict, Done } from "../model/settle";
import type { Agreement } from "./perform";
import type { ActionName } from "./registry";

/** What the status line says. */
export type Status =
  | {
      readonly kind: "saved";
      readonly action: ActionName;
      readonly lost: readonly string[];
    }
  | {
      readonly kind: "undone";
      /** The sheets that stay, because somebody has typed on them, or may have. */
      readonly kept: readonly string[];
      /** Whether cells or rows stay, because somebody has changed them. */
      readonly partly: boolean;
    }
  | { readonly kind: "nothing"; readonly action: ActionName }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "stopped"; readonly action: ActionName | "undo"; readonly rows?: Progress }
  | {
      readonly kind: "failed";
      readonly code: FailureCode;
      readonly detail: string;
      /** How many rows an action had written; what an undo had taken back is not said. */
      readonly rows?: Progress;
    };

/** A plan that waits for a person's yes. */
export interface Shown {
  readonly action: ActionName;
  readonly input: unknown;
  readonly agreement: Agreement;
}

/** Everything the pane shows; replaced, never changed in place. */
export interface State {
  readonly phase: "loading" | "ready" | "failed";
  readonly book: Book;
  /** The form sheets on which somebody has typed since they were drawn. */
  readonly typed: readonly TypedSheet[];
  /** Excel's serial number of today. */
  readonly today: number;
  /** The action under way. */
  readonly busy?: ActionName | "undo";
  /** How many rows of it are written, once it writes rows. */
  readonly progress?: Progress;
  /** Whether a person has asked it to stop. */
  readonly stopping?: boolean;
  readonly shown?: Shown;
  readonly status?: Status;
  /** Cells that were not written because somebody else had changed them, until a person has decided. */
  readonly conflicts: readonly Conflict[];
  /** The row that a person selected in a sheet last; absent once something else was chosen in the pane. */
  readonly selection?: Selection;
  /** The form on which a person selected a cell last; absent once another sheet was selected. */
  readonly onForm?: OnForm;
  readonly history: readonly { readonly action: ActionName; readonly done: Done }[];
}
