import {
  distributionOf,
  evaluationsOf,
  filterEvaluations,
  periodToJudge,
  periodToReport,
} from "../../../src/taskpane/views/judge";
import type { JudgeFilter } from "../../../src/taskpane/views/judge";
import { periodsOf } from "../../../src/taskpane/views/periods";
import { smallOffice, today } from "../book";

const evaluations = evaluationsOf(smallOffice, "Triwulan I 2026");
const kept = (filter: JudgeFilter) => filterEvaluations(evaluations, filter, "", "").map(({ skp }) => skp);

test("every SKP is listed, also without a row in the sheet", () => {
  expect(evaluations.map(({ skp, row }) => [skp, row])).toEqual([
    ["S-BUDI", ""],
    ["S-SRI", "E-SRI"],
    ["S-ANDI", "E-ANDI"],
  ]);
});

test("the predikat follows from the two ratings, and is absent while one is missing", () => {
  expect(evaluations[1]).toMatchObject({ predicate: "Kurang", lowered: true });
  expect(evaluations[2]?.predicate).toBeUndefined();
});

test("filters leave what they say", () => {
  expect(kept("belum")).toEqual(["S-BUDI", "S-ANDI"]);
  expect(kept("sudah")).toEqual(["S-SRI"]);
  expect(kept("belumDisahkan")).toEqual(["S-SRI"]);
  expect(kept("disahkan")).toEqual([]);
  expect(filterEvaluations(evaluations, "semua", "Kurang", "").map(({ skp }) => skp)).toEqual(["S-SRI"]);
});

test("the page begins with the first ended period that holds what the filter asks for", () => {
  const periods = periodsOf(smallOffice);
  expect(periodToJudge(smallOffice, periods, today, "semua")?.name).toBe("Triwulan I 2026");
  expect(periodToJudge(smallOffice, periods, today + 200, "sudah")?.name).toBe("Triwulan I 2026");
  expect(periodToJudge(smallOffice, periods, today + 200, "semua")?.name).toBe("Triwulan III 2026");
});

test("the distribution has five bars, best first, and counts only who has a predikat", () => {
  const { bars, rated, total } = distributionOf(evaluations);
  expect(bars.map(({ predicate, count }) => [predicate, count])).toEqual([
    ["Sangat Baik", 0],
    ["Baik", 0],
    ["Butuh Perbaikan", 0],
    ["Kurang", 1],
    ["Sangat Kurang", 0],
  ]);
  expect([rated, total]).toEqual([1, 3]);
});

test("the report begins with the last ended period that bears a predikat", () => {
  const periods = periodsOf(smallOffice);
  expect(periodToReport(smallOffice, periods, today + 200)?.name).toBe("Triwulan I 2026");
  expect(periodToReport(smallOffice, periods, today - 60)?.name).toBe("Triwulan I 2026");
});
