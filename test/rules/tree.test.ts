import fc from "fast-check";
import { keyOf, levelsOf, places, treeOf, unclear, type Id } from "../../src/rules/tree";
import { forests } from "./forest";
import { naiveTree } from "./naiveTree";
import { tries } from "../support/tries";

const many = tries(10_000);

test("ids are compared without spaces around them and in any case, numbers like their digits", () => {
  expect(keyOf(" k-7m2q\u00a0")).toBe(keyOf("K-7M2Q"));
  expect(keyOf("12")).toBe(keyOf(12));
  expect(keyOf("-3.5")).toBe(keyOf(-3.5));
  for (const other of ["012", "12.0", "1 2", "12a", "+12"]) expect(keyOf(other)).not.toBe(keyOf(12));
});

test("long numbers as text stay what they are: two NIP that differ in their last digit are two ids", () => {
  expect(keyOf("198001012005011001")).not.toBe(keyOf("198001012005011002"));
});

test.each([[null], [""], ["-"], ["  "], [" - "], [undefined]])("%j is no id", (id) => {
  expect(keyOf(id)).toBeUndefined();
});

test("each row is the first that applies: without id, double, own parent, circle, missing parent, top, linked", () => {
  const rows: [Id, Id][] = [
    [null, "gone"],
    ["D", "D"],
    ["d", null],
    ["S", "s"],
    ["X", "Y"],
    ["Y", "X"],
    ["M", "gone"],
    ["T", null],
    ["L", "T"],
    ["under", "X"],
  ];
  const { place } = treeOf(
    rows.map(([id]) => id),
    rows.map(([, parent]) => parent),
  );
  expect(place).toEqual([
    "noId",
    "duplicateId",
    "duplicateId",
    "ownParent",
    "onCycle",
    "onCycle",
    "missingParent",
    "top",
    "linked",
    "linked",
  ]);
  expect([...new Set(place)]).toEqual(places);
});

test.each([[null], [0], ["0"], ["-"], [""], ["NULL"], ["null"], ["#N/A"]])(
  "a parent of %j is none, unless a row bears it as its id",
  (parent) => {
    expect(treeOf(["A"], [parent]).place).toEqual(["top"]);
    const isId = keyOf(parent) !== undefined;
    expect(treeOf(["A", parent], [parent, null]).place).toEqual(isId ? ["linked", "top"] : ["top", "noId"]);
  },
);

test("a row under a double id is linked, but its parent and all levels below are unclear", () => {
  const tree = treeOf(["A", "A", "B", "C"], [null, null, "A", "B"]);
  expect(tree.place[2]).toBe("linked");
  expect(tree.parent[2]).toBe(unclear);
  const { level, fault } = levelsOf(tree);
  expect([...level]).toEqual([1, 1, 0, 0]);
  expect([...fault.slice(2)]).toEqual([2, 2]);
});

test("a parent that cannot be read hangs nowhere, and levels below it are not said", () => {
  const tree = treeOf(["A", "B"], [undefined, "A"]);
  expect([...tree.parent]).toEqual([unclear, 0]);
  expect([...levelsOf(tree).level]).toEqual([0, 0]);
});

test("below a circle the level names the row of the circle where the way up enters it", () => {
  const tree = treeOf(["A", "B", "C", "D"], ["B", "A", "B", "C"]);
  const { level, fault } = levelsOf(tree);
  expect([...level]).toEqual([0, 0, 0, 0]);
  expect([...fault]).toEqual([0, 1, 1, 1]);
});

test("places and levels are those of a naive reading, row by row", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(forests, (rows) => {
      const tree = treeOf(
        rows.map(({ id }) => id),
        rows.map(({ parent }) => parent),
      );
      const naive = naiveTree(rows);
      for (const place of tree.place) seen.add(place);
      expect(tree.place).toEqual(rows.map((_, row) => naive.place(row)));
      expect([...levelsOf(tree).level]).toEqual(rows.map((_, row) => naive.level(row)));
    }),
    many,
  );
  expect(seen.size).toBe(places.length);
});

test("children come before their parents in `upwards`, and only rows on circles are missing there", () => {
  fc.assert(
    fc.property(forests, (rows) => {
      const { place, parent, upwards } = treeOf(
        rows.map(({ id }) => id),
        rows.map(({ parent: above }) => above),
      );
      const at = new Map([...upwards].map((row, index) => [row, index]));
      for (const row of upwards) {
        const above = at.get(parent[row]!);
        if (above !== undefined) expect(above).toBeGreaterThan(at.get(row)!);
      }
      place.forEach((word, row) => expect(at.has(row)).toBe(word !== "ownParent" && word !== "onCycle"));
    }),
    many,
  );
});

test.each([100_000, 1_048_576])("a chain of %d rows has as many levels and overflows nothing", (size) => {
  const ids = Array.from({ length: size }, (_, row) => row + 1);
  const tree = treeOf(
    ids,
    ids.map((id) => id - 1),
  );
  const { level } = levelsOf(tree);
  expect([level[0], level[size - 1]]).toEqual([1, size]);
});

test("a circle of 100,000 rows with a tail of 100,000 ends, all of it without a level", () => {
  const size = 100_000;
  const ids = Array.from({ length: 2 * size }, (_, row) => row + 1);
  const tree = treeOf(
    ids,
    ids.map((id) => (id === 1 ? size : id - 1)),
  );
  expect(tree.place.filter((place) => place === "onCycle")).toHaveLength(size);
  expect(levelsOf(tree).level.some((level) => level > 0)).toBe(false);
});
