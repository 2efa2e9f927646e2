import fc from "fast-check";
import { call, column } from "./shim";
import "../../src/functions/index";
import { tries } from "../support/tries";

test("a predikat, a jenjang and months give an angka kredit that is not rounded", () => {
  expect(call("CREDIT", "Baik", "Ahli Pertama", 2)).toBe(25 / 12);
  expect(call("CREDIT", "BAIK", "ahli pertama", "2 bulan")).toBe(25 / 12);
});

test("blank months are a year, and a column of months goes with one predikat", () => {
  expect(call("CREDIT", "Baik", "Ahli Muda")).toBe(25);
  expect(call("CREDIT", "Baik", "Ahli Muda", column(6, null, "-", 12))).toEqual(column(12.5, 25, 25, 25));
});

test("every name of Butuh Perbaikan counts alike", () => {
  const names = column("Butuh Perbaikan", "Cukup", "Cukup/Butuh Perbaikan");
  expect(call("CREDIT", names, "Ahli Muda")).toEqual(column(18.75, 18.75, 18.75));
});

test("a blank predikat or jenjang is blank: an unjudged person earns nothing yet", () => {
  expect(call("CREDIT", column("Baik", null), column(null, "Mahir"))).toEqual(column("", ""));
});

test("0, which a reference to a blank cell holds, is refused in every argument", () => {
  expect(call("CREDIT", 0, "Mahir")).toBe(
    "#VALUE!: Argumen predikat berisi 0. Isi dengan Sangat Baik, Baik, Butuh Perbaikan, Kurang atau Sangat Kurang.",
  );
  expect(call("CREDIT", "Baik", 0)).toMatch(/^#VALUE!: Argumen jenjang berisi 0\. Isi dengan Pemula, /);
  expect(call("CREDIT", "Baik", "Mahir", 0)).toBe(
    "#VALUE!: Argumen bulan berisi 0. Isi dengan jumlah bulan, bilangan bulat 1 sampai 12; kosong berarti 12.",
  );
});

test("whatever the cells hold, the result is a number above 0, a blank or an error", () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      "Baik",
      "Cukup",
      "Ahli Muda",
      "Muda",
      "Pelaksana",
      "6 bulan",
      6,
      0,
      13,
      "",
      null,
      true,
    ),
    fc.string(),
    fc.double(),
  );
  fc.assert(
    fc.property(cell, cell, cell, (predikat, jenjang, bulan) => {
      const shown = call("CREDIT", [[predikat]], [[jenjang]], [[bulan]]);
      return typeof shown === "number"
        ? shown > 0 && shown <= 75
        : shown === "" || /^#VALUE!: /.test(String(shown));
    }),
    tries(10_000),
  );
});
