import { resultTree } from "../../src/model/resultTree";
import { simulate, newBook, toolsFor } from "../support/simulate";
import { startWorkbook } from "../../src/actions/startWorkbook";
import { office } from "../support/office";
import type { Step } from "../../src/model/plan";

/** A started workbook with these results and indicators. */
const bookWith = (
  kinerja: readonly ({ readonly id: string } & Record<string, string | number>)[],
  indikator: readonly ({ readonly id: string } & Record<string, string | number>)[] = [],
) => {
  const started = simulate(newBook, startWorkbook.plan(newBook, office, toolsFor(newBook, 46_100)));
  const steps: Step[] = [
    { do: "append", table: "kinerja", rows: kinerja },
    { do: "append", table: "indikator", rows: indikator },
  ];
  return simulate(started, { steps });
};

test("a result hangs on the result of the leader's indicator, and on its ID Induk where none is named", () => {
  const tree = resultTree(
    bookWith(
      [
        { id: "K-1", rencana: "Puncak" },
        { id: "K-2", rencana: "Lewat indikator", idIndikatorInduk: "I-1" },
        { id: "K-3", rencana: "Lewat rencana", idInduk: "K-2" },
      ],
      [{ id: "I-1", idKinerja: "K-1", indikator: "Indikator pimpinan" }],
    ),
  );
  expect([...tree.parent]).toEqual([-1, 0, 1]);
  expect([...tree.level]).toEqual([1, 2, 3]);
  expect(tree.roots).toEqual([0]);
  expect(tree.place).toEqual(["top", "linked", "linked"]);
});

test("children stand by Urutan, then as in the table", () => {
  const tree = resultTree(
    bookWith([
      { id: "K-1", rencana: "K-1" },
      { id: "K-2", rencana: "K-2", idInduk: "K-1", urutan: 2 },
      { id: "K-3", rencana: "K-3", idInduk: "K-1", urutan: 1 },
      { id: "K-4", rencana: "K-4", idInduk: "K-1", urutan: 2 },
    ]),
  );
  expect(tree.children[0]?.map((at) => tree.rows[at]?.id)).toEqual(["K-3", "K-2", "K-4"]);
});

test("what is replaced or cancelled is not in the tree; what hung on it has a missing parent", () => {
  const tree = resultTree(
    bookWith([
      { id: "K-1", rencana: "Lama", status: "diganti" },
      { id: "K-2", rencana: "Anak", idInduk: "K-1" },
    ]),
  );
  expect(tree.rows.map(({ id }) => id)).toEqual(["K-2"]);
  expect(tree.place).toEqual(["missingParent"]);
});

test("every row can be reached from the roots, those on a cycle too", () => {
  const tree = resultTree(
    bookWith([
      { id: "K-1", rencana: "K-1", idInduk: "K-2" },
      { id: "K-2", rencana: "K-2", idInduk: "K-1" },
      { id: "K-3", rencana: "K-3", idInduk: "K-2" },
      { id: "K-4", rencana: "K-4", idInduk: "K-4" },
    ]),
  );
  const seen = new Set<number>();
  const walk = (at: number): void => {
    if (seen.has(at)) return;
    seen.add(at);
    tree.children[at]?.forEach(walk);
  };
  tree.roots.forEach(walk);
  expect(seen.size).toBe(4);
});
