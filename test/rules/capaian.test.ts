import { capaianOf, readCountable, type Measure } from "../../src/rules/capaian";
import type { Amount } from "../../src/rules/target";

function amount(value: number | string, measure: Measure = "target"): Amount {
  const read = readCountable(measure, value);
  if ("error" in read) throw new Error(`${value}: ${read.error}`);
  return read;
}
const capaian = (target: number | string, done: number | string) =>
  capaianOf(amount(target), amount(done, "realisasi"));

test("a number and a text with a unit are compared by their values", () => {
  expect(capaian("12 Dokumen", 9)).toBe(0.75);
  expect(capaian("12 Dokumen", "9 dokumen")).toBe(0.75);
  expect(capaian(12, "9 dokumen")).toBe(0.75);
  expect(capaian("Rp2 miliar", "Rp1.500.000.000")).toBe(0.75);
  expect(capaian("Rasio 1:12", "1:10")).toBeCloseTo(1.2);
});

test("a percentage is compared with a fraction and with a percentage", () => {
  expect(capaian("80%", "60%")).toBeCloseTo(0.75);
  expect(capaian("80%", 0.6)).toBeCloseTo(0.75);
  expect(capaian(0.8, "60%")).toBeCloseTo(0.75);
  expect(capaian("80% siswa", "60%")).toBeCloseTo(0.75);
});

test("a percentage and a bare number above 2 are never compared", () => {
  expect(capaian("80%", 85)).toEqual({ error: "percentOrNumber", value: 85 });
  expect(capaian("80%", "85")).toEqual({ error: "percentOrNumber", value: 85 });
  expect(capaian(80, "85%")).toEqual({ error: "percentOrNumber", value: 80 });
  expect(capaian("80%", 2)).toBe(2.5);
});

test("different units are never compared", () => {
  expect(capaian("12 bulan", "1 tahun")).toEqual({ error: "units", target: "bulan", other: "tahun" });
  expect(capaian("80%", "12 dokumen")).toEqual({ error: "units", target: "%", other: "dokumen" });
  expect(capaian("Rasio 1:12", 0.1)).toEqual({ error: "units", target: "rasio", other: "" });
  expect(capaianOf(amount("nihil temuan"), amount("2 temuan"), "turun", amount("5 kasus"))).toMatchObject({
    error: "units",
    other: "kasus",
  });
});

test("only the target may be a range", () => {
  expect(readCountable("target", "8-10 hari")).toMatchObject({ minimum: 8, maksimum: 10 });
  expect(readCountable("realisasi", "8-10 hari")).toEqual({
    error: "oneValue",
    measure: "realisasi",
    text: "8-10 hari",
  });
  expect(readCountable("realisasi", "minimal 8")).toMatchObject({ error: "oneValue" });
});

test("a refusal names the value and keeps its text", () => {
  expect(readCountable("target", "WTP")).toEqual({
    error: "uncounted",
    jenis: "kata",
    measure: "target",
    text: "WTP",
  });
  expect(readCountable("realisasi", "1.250")).toEqual({
    error: "twoReadings",
    readings: ["1250", "1,25"],
    measure: "realisasi",
    text: "1.250",
  });
  expect(readCountable("terburuk", "=1+1")).toEqual({
    error: "unreadable",
    measure: "terburuk",
    text: "=1+1",
  });
});
