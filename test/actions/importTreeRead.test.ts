import fc from "fast-check";
import { treeMapping } from "../../src/actions/importTreeMapping";
import { readTree } from "../../src/actions/importTreeRead";
import type { TreeEntry } from "../../src/actions/importTreeRead";
import { anyTree, styles } from "../fixtures/writtenTrees";

const read = (rows: readonly (readonly string[])[]) => readTree(rows, treeMapping(rows));
/** The text of each result with that of its parent. */
const links = (entries: readonly TreeEntry[]) =>
  entries.map(({ text, parent }) => [
    text,
    parent === undefined
      ? ""
      : "at" in parent
        ? (entries[parent.at]?.text ?? "")
        : "text" in parent
          ? parent.text
          : parent.missing,
  ]);

describe.each(Object.entries(styles))("a list that writes a tree with %s", (_name, written) => {
  it("is read back as the same tree, below any rows and with its columns in any order", () => {
    fc.assert(
      fc.property(anyTree, fc.nat(5), fc.nat(5), fc.boolean(), (tree, above, turn, backwards) => {
        // A single result at the top bears no mark of any style.
        if (tree.every(({ parent }) => parent === undefined)) return;
        const rows = written(tree);
        const width = rows[0]?.length ?? 0;
        const isOrdered = /^Level|^$/.test(rows[0]?.[1] ?? "");
        const order = Array.from({ length: width }, (_, at) => at);
        if (!isOrdered) order.push(...order.splice(0, turn % width));
        if (!isOrdered && backwards) order.reverse();
        const shuffled = rows.map((row) => order.map((at) => row[at] ?? ""));
        const list = [...Array.from({ length: above }, () => ["POHON KINERJA"]), ...shuffled];
        const { entries, findings } = read(list);
        expect(findings).toEqual([]);
        expect(links(entries)).toEqual(
          tree.map(({ text, parent }) => [text, tree[parent ?? -1]?.text ?? ""]),
        );
      }),
    );
  });
});
