import type { Book } from "../model/book";
import { fingerprintOfLayout } from "../model/fingerprint";
import type { Layout } from "../model/layout";
import type { DrawSheet } from "../model/plan";
import { readTag, writeTag } from "../model/tag";
import type { Tag } from "../model/tag";
import { stageColors } from "../model/tableSheet";
import type { Action } from "./action";
import { freeName } from "./ensureTables";
import { treeLayout } from "./printTreeLayout";
import { sliceRows } from "./treeSlice";
import type { TreeSlice } from "./treeSlice";

const view = "pohon";

/** One request writes the sheet: Excel on the web takes 5 MB of it. So many results need 4 MB at most. */
export const mostPrinted = 3_000;

/**
 * Puts the tree, or a part of it, on a sheet to be printed. There is one such sheet: it is drawn anew for another part,
 * unless somebody has typed on it since it was drawn; then it stays as it is and another is made.
 */
export const printTree: Action<TreeSlice> = {
  name: "printTree",
  plan: (book, slice) => {
    const { rows } = sliceRows(book, slice);
    if (rows.length === 0) return { refused: "nothingToPrint" };
    if (rows.length > mostPrinted)
      return { refused: "tooMuchToPrint", facts: { count: rows.length, most: mostPrinted } };
    const layout = treeLayout(book, slice);
    const old = printOf(book);
    const step: DrawSheet = {
      do: "draw",
      sheet: old?.sheet ?? freeName(book, "Pohon Kinerja"),
      tag: tagOf(slice, layout),
      color: stageColors.perencanaan,
      layout,
      ...(old?.before ? { before: old.before } : {}),
    };
    return {
      steps: [...(standsThere(book, step) ? [] : [step]), { do: "show", sheet: step.sheet, address: "A1" }],
    };
  },
};

const tagOf = (slice: TreeSlice, layout: Layout): Tag => ({
  kind: "cetakan",
  view,
  about: slice.of === "all" ? "" : `${slice.of} ${slice.id}`,
  drawn: fingerprintOfLayout(layout),
});

/** The part of the tree that a tag says. */
const sliceOf = (about: string): TreeSlice => {
  const [of, ...id] = about.split(" ");
  return of === "branch" || of === "person" ? { of, id: id.join(" ") } : { of: "all" };
};

/** The sheet that may be drawn over, with what it shows now. */
const printOf = (book: Book) => {
  for (const { name, tag: text, visible, drawn: now } of book.sheets) {
    const tag = readTag(text);
    if (tag?.kind !== "cetakan" || tag.view !== view || !visible) continue;
    if (tag.drawn === "") return { sheet: name };
    if (tag.drawn !== now) continue;
    const slice = sliceOf(tag.about);
    if (sliceRows(book, slice).rows.length === 0) return { sheet: name };
    const layout = treeLayout(book, slice);
    return { sheet: name, before: { tag: { ...tag, drawn: fingerprintOfLayout(layout) }, layout } };
  }
  return undefined;
};

/** Whether the sheet shows just this already. */
const standsThere = (book: Book, { sheet, tag }: DrawSheet): boolean => {
  const now = book.sheets.find(({ name }) => name === sheet);
  return tag.kind === "cetakan" && tag.drawn === now?.drawn && writeTag(tag) === now.tag;
};
