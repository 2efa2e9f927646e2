import { inWords } from "../../src/model/civilDate";

test("a date in words has the month's Indonesian name", () => {
  expect(inWords({ year: 2026, month: 8, day: 17 })).toBe("17 Agustus 2026");
});
