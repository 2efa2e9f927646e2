import * as fc from "fast-check";
import { areaOf } from "../../../src/workbench/host/address";
import { reach, type Shift, shiftArea } from "../../../src/workbench/host/areaShift";

const area = areaOf(4, 1, 3, 2);
const rows = (kind: Shift["kind"], at: number, count: number, from?: number, to?: number): Shift => ({
  kind,
  along: "rows",
  at,
  count,
  from,
  to,
});

describe("an area", () => {
  it.each([
    ["moves down with rows put in at its first row", rows("insert", 4, 2), areaOf(6, 1, 3, 2)],
    ["grows with rows put in inside", rows("insert", 5, 2), areaOf(4, 1, 5, 2)],
    ["stays when rows are put in right below", rows("insert", 7, 2), area],
    ["moves up with rows deleted above", rows("delete", 0, 2), areaOf(2, 1, 3, 2)],
    ["shrinks with rows deleted inside", rows("delete", 5, 1), areaOf(4, 1, 2, 2)],
    ["keeps what is left when rows at its top are deleted", rows("delete", 3, 2), areaOf(3, 1, 2, 2)],
    ["keeps what is left when rows at its end are deleted", rows("delete", 6, 9), areaOf(4, 1, 2, 2)],
    ["is gone when all of it is deleted", rows("delete", 4, 3), undefined],
    ["moves with cells over its whole width", rows("insert", 0, 1, 1, 2), areaOf(5, 1, 3, 2)],
    ["stays when only a part of its width moves", rows("insert", 0, 1, 2, 5), area],
  ])("%s", (_, shift, after) => {
    expect(shiftArea(shift, area)).toEqual(after);
  });

  it("is reached by all, some or none of a shift's columns", () => {
    expect(
      ["all", "some", "none"].map((_, index) => reach(rows("insert", 0, 1, index + 1, index + 2), area)),
    ).toEqual(["all", "some", "none"]);
  });

  it("comes back when what was put in is deleted again", () => {
    const small = fc.integer({ min: 0, max: 20 });
    const sizes = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        small,
        small,
        sizes,
        sizes,
        small,
        sizes,
        fc.boolean(),
        (row, column, r, c, at, count, vertical) => {
          const start = areaOf(row, column, r, c);
          const along = vertical ? "rows" : "columns";
          const grown = shiftArea({ kind: "insert", along, at, count }, start);
          expect(grown && shiftArea({ kind: "delete", along, at, count }, grown)).toEqual(start);
        },
      ),
    );
  });
});
