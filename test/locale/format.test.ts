import { formatIn, languageOf } from "../../src/locale/format";

const indonesian = formatIn("id");

test("numbers are written as people write them in Indonesia", () => {
  expect(indonesian.number(1250.5)).toBe("1.250,5");
  expect(indonesian.number(12)).toBe("12");
  expect(indonesian.percent(0.85)).toBe("85%");
});

test("days have the names of their months, whatever the time zone of the computer", () => {
  expect(indonesian.day({ year: 2026, month: 1, day: 31 })).toBe("31 Januari 2026");
  expect(indonesian.day({ year: 2026, month: 12, day: 1 })).toBe("1 Desember 2026");
  expect(formatIn("en").day({ year: 2026, month: 1, day: 31 })).toBe("31 January 2026");
});

test("the pane speaks Indonesian unless Excel speaks English", () => {
  expect(["id-ID", "ms-MY", "nl-NL", ""].map(languageOf)).toEqual(["id", "id", "id", "id"]);
  expect(["en-US", "en-GB", "EN"].map(languageOf)).toEqual(["en", "en", "en"]);
});
