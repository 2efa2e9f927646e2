import type { Book } from "../model/book";
import { fingerprintOfLayout } from "../model/fingerprint";
import type { Layout } from "../model/layout";
import type { DrawSheet, Plan } from "../model/plan";
import type { Tag } from "../model/tag";
import { stageColors } from "../model/tableSheet";
import type { Stage } from "../model/tables";
import { placeToDraw, standsThere } from "./drawnSheet";

type PrintoutTag = Extract<Tag, { readonly kind: "cetakan" }>;

/** A view of the tables that is put on a sheet to be printed. */
export interface Printout {
  /** Which view, as the tag of its sheet says. */
  readonly view: string;
  /** What of it, as the tag says. */
  readonly about: string;
  readonly layout: Layout;
  /** The name of its sheet where none has it yet, and the stage whose colour that gets. */
  readonly title: string;
  readonly stage: Stage;
  /** How the view is of what a tag says it is about; undefined where that is no longer there. */
  readonly layoutOf: (about: string) => Layout | undefined;
}

/**
 * Draws a printout and shows it. There is one such sheet of each view: it is drawn anew for another part, unless
 * somebody has typed on it since it was drawn; then it stays as it is and another is made.
 */
export const printoutPlan = (book: Book, { view, about, layout, title, stage, layoutOf }: Printout): Plan => {
  const tagOf = (what: string, of: Layout): PrintoutTag => ({
    kind: "cetakan",
    view,
    about: what,
    drawn: fingerprintOfLayout(of),
  });
  const place = placeToDraw(
    book,
    title,
    (tag): tag is PrintoutTag => tag.kind === "cetakan" && tag.view === view,
    (tag) => {
      const shown = layoutOf(tag.about);
      return shown && { tag: tagOf(tag.about, shown), layout: shown };
    },
  );
  const step: DrawSheet = {
    do: "draw",
    tag: tagOf(about, layout),
    color: stageColors[stage],
    layout,
    ...place,
  };
  return {
    steps: [...(standsThere(book, step) ? [] : [step]), { do: "show", sheet: step.sheet, address: "A1" }],
  };
};
