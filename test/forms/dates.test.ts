import { toSerial } from "../../src/model/civilDate";
import { placeAndDate, spanIn } from "../../src/forms/read/dates";

const day = (year: number, month: number, date: number): number => toSerial({ year, month, day: date });
const year2026 = { year: 2026, start: day(2026, 1, 1), end: day(2026, 12, 31) };

describe("the span of a form", () => {
  it.each([
    "1 JANUARI SD 31 DESEMBER TAHUN 2026",
    "01 Januari s.d. 31 Desember 2026",
    "1 Januari S/D 31 Desember 2026",
    "1 Januari 2026 sampai dengan 31 Desember 2026",
    "1 januari 2026 - 31 desember 2026",
    "1 Januari – 31 Desember TAHUN 2026",
    "JANUARI SD DESEMBER TAHUN 2026",
    "01/01/2026 s.d 31/12/2026",
    "1-1-2026 s/d 31-12-2026",
    "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026",
  ])("is read from %s", (text) => {
    expect(spanIn(text)).toEqual(year2026);
  });

  it("ends on the last day of its last month where it says no days", () => {
    expect(spanIn("JANUARI SD FEBRUARI 2024")).toEqual({
      year: 2024,
      start: day(2024, 1, 1),
      end: day(2024, 2, 29),
    });
    expect(spanIn("Oktober s.d. Desember 2025")?.end).toBe(day(2025, 12, 31));
  });

  it("over two years has no year of its own", () => {
    expect(spanIn("1 JULI TAHUN 2025 SD 30 JUNI TAHUN 2026")).toEqual({
      year: null,
      start: day(2025, 7, 1),
      end: day(2026, 6, 30),
    });
  });

  it("is only a year where no more is said", () => {
    expect(spanIn("TAHUN 2026")).toEqual({ year: 2026, start: null, end: null });
  });

  it("takes the older spelling of Pebruari and Nopember", () => {
    expect(spanIn("1 Pebruari sd 30 Nopember 2026")).toMatchObject({
      start: day(2026, 2, 1),
      end: day(2026, 11, 30),
    });
  });

  it.each([
    "… JANUARI SD … DESEMBER TAHUN …",
    "31 FEBRUARI SD 31 DESEMBER 2026",
    "31 DESEMBER SD 1 JANUARI 2026",
    "13/13/2026 s.d. 31/12/2026",
    "sepanjang tahun",
    "",
  ])("is not guessed from %s", (text) => {
    expect(spanIn(text)).toBeUndefined();
  });
});

describe("place and date of a signature", () => {
  it("are read from one line", () => {
    expect(placeAndDate("Kota Contoh, 31 Januari 2026")).toEqual({
      place: "Kota Contoh",
      date: day(2026, 1, 31),
    });
  });

  it("are not read from a line without a day of the calendar", () => {
    expect(placeAndDate("Contoh, 31 April 2026")).toBeUndefined();
    expect(placeAndDate("Contoh, Januari 2026")).toBeUndefined();
    expect(placeAndDate("Kepala Dinas, Contoh")).toBeUndefined();
  });
});
