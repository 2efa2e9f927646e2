import fc from "fast-check";
import {
  allClosed,
  allOpen,
  findIn,
  flatten,
  hung,
  keysOf,
  pathTo,
  withOpen,
} from "../../../src/taskpane/views/tree";
import type { Forest } from "../../../src/taskpane/views/tree";
import { firstLook, lookingFor, revealed, seenRow, toggled } from "../../../src/taskpane/views/treeLook";
import { moveOf, typedRow } from "../../../src/taskpane/views/treeKeys";

/** A tree of rows named a, b, c..., each under the row with the given number. */
const forestOf = (above: readonly number[], texts = above.map((_, at) => `baris ${at}`)): Forest => ({
  size: above.length,
  ...hung(Int32Array.from(above), () => false),
  ...keysOf(above.map((_, at) => String(at))),
  rowAt: (at) => ({ text: texts[at] ?? "", line: "", owner: "", kind: "", under: 0, faults: 0 }),
  isMine: (at) => at % 2 === 1,
  isFaulty: (at) => at === 4,
  searched: () => texts,
});

/** 0 holds 1 and 2, 1 holds 3 and 4; 5 stands alone. */
const small = forestOf([-1, 0, 0, 1, 1, -1]);

const anyForest = fc
  .array(fc.nat(), { maxLength: 60 })
  .map((numbers) => forestOf(numbers.map((number, at) => (number % (at + 1)) - 1)));

test("all rows are seen when all are open, the roots when none is", () => {
  expect(flatten(small, allOpen).at).toEqual([0, 1, 3, 4, 2, 5]);
  expect(flatten(small, allOpen).level).toEqual([1, 2, 3, 3, 2, 1]);
  expect(flatten(small, allClosed).at).toEqual([0, 5]);
});

test("a row that is closed among open ones hides what is under it, and says that it is closed", () => {
  const flat = flatten(small, withOpen(allOpen, ["1"], false));
  expect(flat.at).toEqual([0, 1, 2, 5]);
  expect(flat.open).toEqual([true, false, undefined, undefined]);
});

test("every seen row knows its place among its siblings, in any tree", () => {
  fc.assert(
    fc.property(anyForest, (forest) => {
      const { at, level, place, siblings } = flatten(forest, allOpen);
      at.forEach((row, seen) => {
        const over = forest.above[row] ?? -1;
        const own = over < 0 ? forest.roots : (forest.children[over] ?? []);
        expect([place[seen], siblings[seen]]).toEqual([own.indexOf(row) + 1, own.length]);
        expect(level[seen]).toBe(pathTo(forest, row).length + 1);
      });
      expect([...at].sort((one, other) => one - other)).toEqual(forest.keys.map(Number));
    }),
  );
});

test("a search keeps its hits and all that is above them, and nothing else, in any tree", () => {
  fc.assert(
    fc.property(anyForest, fc.nat({ max: 9 }), (forest, digit) => {
      const found = findIn(forest, `${digit}`, "semua");
      const hits = forest.keys.filter((key) => key.includes(`${digit}`)).map(Number);
      const kept = new Set(hits.flatMap((at) => [at, ...pathTo(forest, at)]));
      expect(found?.hits).toBe(hits.length);
      expect(new Set(flatten(forest, allOpen, found).at)).toEqual(kept);
    }),
  );
});

test("a filter leaves mine, or those with faults; both are searched too", () => {
  expect(flatten(small, allOpen, findIn(small, "", "bermasalah")).at).toEqual([0, 1, 4]);
  expect(findIn(small, "", "milikSaya")?.hits).toBe(3);
  expect(findIn(small, "5", "milikSaya")?.hits).toBe(1);
  expect(findIn(small, " ", "semua")).toBeUndefined();
});

test("a chain of 100,000 rows is laid out", () => {
  const chain = forestOf(Array.from({ length: 100_000 }, (_, at) => at - 1));
  expect(flatten(chain, allOpen).level.at(-1)).toBe(100_000);
});

test("rows with one id, and without any, are known apart", () => {
  const { keys, atOf } = keysOf(["K-1", "", "K-1", ""]);
  expect(new Set(keys).size).toBe(4);
  expect(keys.map(atOf)).toEqual([0, 1, 2, 3]);
  expect(atOf("K-9")).toBe(-1);
});

describe("a look", () => {
  const big = forestOf(Array.from({ length: 300 }, (_, at) => at - 1));

  test("shows a small tree open and a big one closed, until a row is opened", () => {
    expect(toggled(firstLook, small, false, "0").openness).toEqual(withOpen(allOpen, ["0"], false));
    expect(toggled(firstLook, big, false, "0").openness).toEqual(withOpen(allClosed, ["0"], true));
  });

  test("reveals a row by opening all that is above it", () => {
    const look = revealed(firstLook, big, "5");
    expect(flatten(big, look.openness ?? allClosed).at).toEqual([0, 1, 2, 3, 4, 5]);
    expect([look.active, look.selected]).toEqual(["5", "5"]);
  });

  test("gives up a search that hides the row that is revealed, and only then", () => {
    const look = lookingFor(firstLook, { query: "baris 4", filter: "bermasalah" });
    expect(revealed(look, small, "4")).toMatchObject({ query: "baris 4", filter: "bermasalah" });
    expect(revealed(look, small, "5")).toMatchObject({ query: "", filter: "semua" });
  });

  test("stays as it is when the row is not there", () => {
    expect(revealed(firstLook, small, "99")).toBe(firstLook);
  });

  test("finds a row that is not seen at the first seen one above it", () => {
    const flat = flatten(small, withOpen(allOpen, ["1"], false));
    expect(seenRow(small, flat, "4")).toBe(1);
    expect(seenRow(small, flat, "5")).toBe(3);
    expect(seenRow(small, flat, "gone")).toBe(0);
  });
});

describe("the keyboard", () => {
  const flat = flatten(small, withOpen(allOpen, ["1"], false));

  test.each([
    ["ArrowDown", 0, { do: "go", row: 1 }],
    ["ArrowDown", 3, { do: "go", row: 3 }],
    ["ArrowUp", 0, { do: "go", row: 0 }],
    ["Home", 3, { do: "go", row: 0 }],
    ["End", 0, { do: "go", row: 3 }],
    ["ArrowRight", 0, { do: "go", row: 1 }],
    ["ArrowRight", 1, { do: "open", row: 1 }],
    ["ArrowRight", 2, undefined],
    ["ArrowLeft", 0, { do: "close", row: 0 }],
    ["ArrowLeft", 2, { do: "go", row: 0 }],
    ["Enter", 2, { do: "choose", row: 2 }],
    ["Escape", 2, { do: "leave" }],
    ["Tab", 2, undefined],
  ])("%s at row %i", (key, row, move) => {
    expect(moveOf(key, flat, row)).toEqual(move);
  });

  test("letters lead to the next row that begins with them, and round again", () => {
    const named = forestOf([-1, -1, -1, -1], ["Andi", "Budi", "Bagas", "Citra"]);
    const rows = flatten(named, allOpen);
    const to = (typed: string, from: number) => typedRow(typed, rows, from, (at) => named.rowAt(at).text);
    expect(to("b", 0)).toBe(1);
    expect(to("b", 1)).toBe(2);
    expect(to("b", 2)).toBe(1);
    expect(to("bb", 1)).toBe(2);
    expect(to("ba", 1)).toBe(2);
    expect(to("x", 0)).toBe(-1);
  });
});
