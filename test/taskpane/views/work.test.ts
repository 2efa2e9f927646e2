import { toSerial } from "../../../src/model/civilDate";
import { currentPeriod, endedPeriod, periodsOf, workPeriods } from "../../../src/taskpane/views/periods";
import { filterWork, workEntries } from "../../../src/taskpane/views/work";
import { simulate } from "../../support/simulate";
import { smallOffice, today } from "../book";

const first = "Triwulan I 2026";

test("an indicator is done when it has a realisation in the period, 0 among them", () => {
  expect(workEntries(smallOffice, first, today)).toMatchObject([
    { id: "S-BUDI", total: 1, done: 0, unprepared: 1, row: "" },
    { id: "S-SRI", total: 2, done: 1, unprepared: 0, row: "R-SRI2" },
  ]);
  expect(workEntries(smallOffice, "Triwulan II 2026", today)[1]).toMatchObject({ done: 1, unprepared: 1 });
});

test("what is open is late once the deadline of the period has passed", () => {
  expect(workEntries(smallOffice, first, today).map(({ late }) => late)).toEqual([1, 1]);
  expect(workEntries(smallOffice, "Triwulan II 2026", today).map(({ late }) => late)).toEqual([0, 0]);
});

test("what was replaced or cancelled asks for no realisation", () => {
  expect(workEntries(smallOffice, first, today).map(({ total }) => total)).toEqual([1, 2]);
});

test("an SKP that does not touch the period asks for none", () => {
  const ended = simulate(smallOffice, {
    steps: [
      {
        do: "change",
        table: "skp",
        id: "S-SRI",
        column: "selesai",
        from: { serial: toSerial({ year: 2026, month: 12, day: 31 }) },
        to: { serial: toSerial({ year: 2026, month: 3, day: 31 }) },
      },
    ],
  });
  expect(workEntries(ended, "Triwulan II 2026", today).map(({ id }) => id)).toEqual(["S-BUDI"]);
});

test("filters leave what they say", () => {
  const entries = workEntries(smallOffice, first, today);
  const kept = (filter: Parameters<typeof filterWork>[1], query = "") =>
    filterWork(entries, filter, query, "P-SRI").map(({ id }) => id);
  expect(kept("milikSaya")).toEqual(["S-SRI"]);
  expect(kept("bawahan")).toEqual([]);
  expect(filterWork(entries, "bawahan", "", "P-BUDI").map(({ id }) => id)).toEqual(["S-SRI"]);
  expect(kept("belum")).toEqual(["S-BUDI", "S-SRI"]);
  expect(kept("selesai")).toEqual([]);
  expect(kept("semua", "lestari")).toEqual(["S-SRI"]);
});

test("periods stand in the order in which they end, the year last, and are not reported on as a year", () => {
  const periods = periodsOf(smallOffice);
  expect(periods.map(({ name }) => name)).toEqual([
    "Triwulan I 2026",
    "Triwulan II 2026",
    "Triwulan III 2026",
    "Triwulan IV 2026",
    "Tahunan 2026",
  ]);
  expect(workPeriods(periods)).toHaveLength(4);
});

test("work is on the period that runs, judging on the one that has ended", () => {
  const periods = periodsOf(smallOffice);
  expect(currentPeriod(workPeriods(periods), today)?.name).toBe("Triwulan II 2026");
  expect(endedPeriod(periods, today)?.name).toBe(first);
  expect(endedPeriod(periods, toSerial({ year: 2026, month: 1, day: 5 }))?.name).toBe(first);
  expect(currentPeriod([], today)).toBeUndefined();
});
