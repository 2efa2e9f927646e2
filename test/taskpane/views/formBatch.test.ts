import { unitsOf } from "../../../src/taskpane/views/formBatch";
import { skpEntries } from "../../../src/taskpane/views/plans";
import { bookOf } from "../../fixtures/bigTree";

const entriesIn = (units: readonly string[]) =>
  skpEntries(bookOf({ skp: units.map((unit, at) => ({ id: `S-${at}`, unit })) }));
const told = (units: readonly string[]) =>
  unitsOf(entriesIn(units)).map(({ unit, entries }) => [unit, entries.map(({ id }) => id)]);

test("everybody comes first, then the units by name, and people without one last", () => {
  expect(told(["Sekretariat", "", "Bidang A", "Sekretariat "])).toEqual([
    [undefined, ["S-0", "S-1", "S-2", "S-3"]],
    ["Bidang A", ["S-2"]],
    ["Sekretariat", ["S-0", "S-3"]],
    ["", ["S-1"]],
  ]);
});

test("a workbook of one unit offers everybody only", () => {
  expect(told(["Bidang A", "Bidang A"])).toEqual([[undefined, ["S-0", "S-1"]]]);
});
