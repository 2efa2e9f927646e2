import { isNotAList, readList } from "../../../src/forms/lists/readList";
import type { ListEntry, ListTable } from "../../../src/forms/lists/reading";
import type { SheetCells } from "../../../src/model/sheetCells";
import { ckpForm } from "../../fixtures/ckpForm";
import {
  attainmentTwin,
  ckpReportTwin,
  employeesTwin,
  logTwin,
  recapTwin,
  resultsTwin,
} from "../../fixtures/lists";
import { fileSheetCells } from "../sheetCells";
import { listMutations, seeded } from "./listMutations";

/** Without the formatted cells out to column IV: they hold nothing, and would be changed 200 times. */
const narrowed = (sheet: SheetCells): SheetCells => ({
  ...sheet,
  values: sheet.values.map((row) => row.slice(0, 12)),
  texts: sheet.texts.map((row) => row.slice(0, 12)),
});
const [target, report] = ckpForm().sheets.map(fileSheetCells).map(narrowed);

/** A list with the row of its headings. */
const layouts: Readonly<Record<string, readonly [sheet: SheetCells, header: number]>> = {
  "a recapitulation with name and NIP in one cell": [recapTwin(14), 0],
  "a list of employees": [employeesTwin(), 2],
  "a form of targets (CKP-T)": [target!, 9],
  "a form of attainment (CKP-R) of a head of office": [report!, 9],
  "a form of attainment (CKP-R) with two sections": [ckpReportTwin(), 8],
  "attainment by code": [attainmentTwin(), 0],
  "results with indicators": [resultsTwin(), 1],
  "a log of activities": [logTwin(), 0],
};

const names = Object.keys(listMutations) as (keyof typeof listMutations)[];
/** Those that look for the row of the headings where it was come first; what moves rows comes last. */
const inOrder = (chosen: readonly (keyof typeof listMutations)[]) => {
  const moving = ["an empty row", "a group above two headings", "another place"];
  return [...new Set(chosen)].sort((one, other) => moving.indexOf(one) - moving.indexOf(other));
};

const tableOf = (sheet: SheetCells): ListTable | undefined => {
  const reading = readList(sheet);
  if (isNotAList(reading)) return undefined;
  const sure = reading.tables.filter(({ questions }) => questions.length === 0);
  return reading.tables.length === sure.length ? sure.find(({ entries }) => entries.length > 0) : undefined;
};

const textsOf = ({ group, cells }: ListEntry): Readonly<Record<string, string>> => ({
  group: group ?? "",
  ...Object.fromEntries(Object.entries(cells).map(([field, { text }]) => [field, text])),
});

describe.each(Object.keys(layouts))("%s", (name) => {
  const [sheet, header] = layouts[name]!;
  const expected = tableOf(sheet);

  it("is read as it is", () => {
    expect(expected?.entries.length).toBeGreaterThan(2);
  });

  it("changed in 200 seeded ways is read right, with what it lost told, or gives a question; never read wrong", () => {
    let right = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seeded(seed);
      const count = 1 + Math.floor(random() * 3);
      const chosen = inOrder(
        Array.from({ length: count }, () => names[Math.floor(random() * names.length)] ?? "merges undone"),
      );
      const at = Math.floor(random() * 1000);
      const changed = chosen.reduce((so, each) => listMutations[each](so, at, header), sheet);
      const table = tableOf(changed);
      if (!table) continue;
      const told = new Set(table.columns.map(({ field }) => field));
      const wanted = (expected?.entries ?? [])
        .map(textsOf)
        .map((texts) =>
          Object.fromEntries(Object.entries(texts).filter(([field]) => field === "group" || told.has(field))),
        );
      const what = { seed, chosen, at };
      expect({ ...what, layout: table.layout }).toEqual({ ...what, layout: expected?.layout });
      expect({ ...what, entries: table.entries.map(textsOf) }).toEqual({ ...what, entries: wanted });
      expect({ ...what, owner: { ...table.owner, period: "" } }).toEqual({
        ...what,
        owner: { ...expected?.owner, period: "" },
      });
      const lost = (expected?.columns ?? []).filter(({ field }) => !told.has(field));
      expect({ ...what, lost: lost.length > table.leftColumns.length }).toEqual({ ...what, lost: false });
      right += 1;
    }
    expect(right).toBeGreaterThanOrEqual(170);
  });
});
