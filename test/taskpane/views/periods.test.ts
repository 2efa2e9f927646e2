import type { Book } from "../../../src/model/book";
import type { Row } from "../../../src/model/tables";
import { currentPeriod, endedPeriod, periodsOf } from "../../../src/taskpane/views/periods";
import { sampleOfficeBook } from "../../fixtures/sampleOffice";

const [row] = sampleOfficeBook.tables.periode.rows;
const rowOf = (periode: string, unit: string, mulai: number, selesai: number): Row<"periode"> => ({
  ...row!,
  periode,
  unit,
  mulai,
  selesai,
});
const bookOf = (...rows: readonly Row<"periode">[]): Book => ({
  ...sampleOfficeBook,
  tables: {
    ...sampleOfficeBook.tables,
    periode: { ...sampleOfficeBook.tables.periode, rows: [...rows] },
  },
});
const quarter = rowOf("Triwulan I", "", 1, 90);
const next = rowOf("Triwulan II", "", 91, 181);
const month = rowOf("April", "Unit Kecil", 91, 120);

test("the period that ended last is one of all units, whatever a single unit has by itself", () => {
  expect(endedPeriod(periodsOf(bookOf(quarter, next, month)), 130)?.name).toBe("Triwulan I");
});

test("the period of a day is one of all units, whatever a single unit has by itself", () => {
  expect(currentPeriod(periodsOf(bookOf(quarter, next, month)), 95)?.name).toBe("Triwulan II");
});

test("where every period is some unit's own, the last of them is chosen", () => {
  const books = periodsOf(bookOf(rowOf("Maret", "Unit Kecil", 60, 90), month));
  expect([endedPeriod(books, 130)?.name, currentPeriod(books, 95)?.name]).toEqual(["April", "April"]);
});

test("a period bears the days that all units have, where a unit has others", () => {
  const own = rowOf("Triwulan I", "Unit Kecil", 5, 80);
  expect(periodsOf(bookOf(own, quarter))).toEqual([{ name: "Triwulan I", begins: 1, ends: 90, ofAll: true }]);
});

test("before any period has begun or ended the first is offered", () => {
  const books = periodsOf(bookOf(quarter, next));
  expect([currentPeriod(books, 0)?.name, endedPeriod(books, 0)?.name]).toEqual(["Triwulan I", "Triwulan I"]);
});
