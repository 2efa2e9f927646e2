import type { Action } from "./action";
import { printoutPlan } from "./printout";
import { treeLayout } from "./printTreeLayout";
import { sliceRows } from "./treeSlice";
import type { TreeSlice } from "./treeSlice";

/** One request writes the sheet: Excel on the web takes 5 MB of it. So many results need 4 MB at most. */
export const mostPrinted = 3_000;

/** Puts the tree, or a part of it, on a sheet to be printed. */
export const printTree: Action<TreeSlice> = {
  name: "printTree",
  plan: (book, slice) => {
    const { rows } = sliceRows(book, slice);
    if (rows.length === 0) return { refused: "nothingToPrint" };
    if (rows.length > mostPrinted)
      return { refused: "tooMuchToPrint", facts: { count: rows.length, most: mostPrinted } };
    return printoutPlan(book, {
      view: "pohon",
      about: slice.of === "all" ? "" : `${slice.of} ${slice.id}`,
      layout: treeLayout(book, slice),
      title: "Pohon Kinerja",
      stage: "perencanaan",
      layoutOf: (about) => {
        const old = sliceOf(about);
        return sliceRows(book, old).rows.length === 0 ? undefined : treeLayout(book, old);
      },
    });
  },
};

/** The part of the tree that a tag says. */
const sliceOf = (about: string): TreeSlice => {
  const [of, ...id] = about.split(" ");
  return of === "branch" || of === "person" ? { of, id: id.join(" ") } : { of: "all" };
};
