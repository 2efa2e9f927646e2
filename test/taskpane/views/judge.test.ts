import { officeToJudge, penilaiId } from "../../fixtures/judgedOffice";
import {
  countsOf,
  evaluationsOf,
  filterEvaluations,
  judgedOnlyBy,
  nextOpen,
  periodToJudge,
  periodToReport,
  withWaiting,
} from "../../../src/taskpane/views/judge";
import type { JudgeFilter, Judgement } from "../../../src/taskpane/views/judge";
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

test("the report begins with the last ended period that bears a predikat", () => {
  const periods = periodsOf(smallOffice);
  expect(periodToReport(smallOffice, periods, today + 200)?.name).toBe("Triwulan I 2026");
  expect(periodToReport(smallOffice, periods, today - 60)?.name).toBe("Triwulan I 2026");
});

describe("who is judged next", () => {
  const book = officeToJudge(3);
  const period = "Triwulan I 2026";
  const mine = (of = book) => judgedOnlyBy(evaluationsOf(of, period), penilaiId);
  const final = (name: string): Judgement => ({
    periode: period,
    idSkp: mine().find((one) => one.name === name)?.skp ?? "",
    cells: [
      { column: "ratingHasil", from: "", to: "Sesuai Ekspektasi" },
      { column: "ratingPerilaku", from: "", to: "Sesuai Ekspektasi" },
    ],
    oleh: "",
    status: "final",
  });
  const idOf = (name: string) => mine().find((one) => one.name === name)?.skp;

  test("only whom a person judges is that person's", () => {
    expect(mine().map(({ name }) => name)).toEqual(["Pegawai 01", "Pegawai 02", "Pegawai 03"]);
    expect(judgedOnlyBy(evaluationsOf(book, period), undefined)).toHaveLength(5);
  });

  test("what waits to be written counts at once", () => {
    const after = mine(withWaiting(book, [final("Pegawai 02")]));
    expect(countsOf(after)).toEqual({ total: 3, done: 1, open: 2 });
    expect(after.map(({ predicate }) => predicate)).toEqual([undefined, "Baik", undefined]);
  });

  test("the next one is behind the one that is shown, and from the beginning again", () => {
    const after = mine(withWaiting(book, [final("Pegawai 02")]));
    expect(nextOpen(after, undefined)?.name).toBe("Pegawai 01");
    expect(nextOpen(after, idOf("Pegawai 01"))?.name).toBe("Pegawai 03");
    expect(nextOpen(after, idOf("Pegawai 03"))?.name).toBe("Pegawai 01");
    const all = ["Pegawai 01", "Pegawai 02", "Pegawai 03"].map(final);
    expect(nextOpen(mine(withWaiting(book, all)), idOf("Pegawai 01"))).toBeUndefined();
  });
});
