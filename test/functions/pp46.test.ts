import { call, column } from "./shim";
import "../../src/functions/index";

test("the aspects of an old target are valued in one call", () => {
  const [aspek, target, realisasi] = [
    column("Kuant/Output", "Kual/Mutu", "Waktu", "Biaya"),
    column("12 Laporan", 100, "12 bulan", null),
    column("12 laporan", 85, "12 bulan", null),
  ];
  expect(call("PP46", aspek, target, realisasi)).toEqual(column(100, 85, 76, ""));
});

test("an unknown aspect names the four", () => {
  expect(call("PP46", "perilaku", 12, 12)).toBe(
    '#VALUE!: Argumen aspek berisi "perilaku". Isi dengan kuantitas, kualitas, waktu atau biaya.',
  );
});

test("a range, a date and a target of 0 are refused with the reason", () => {
  expect(call("PP46", "waktu", "8-10 hari", 9)).toBe(
    '#VALUE!: Argumen target berisi "8-10 hari". Isi dengan satu nilai, bukan rentang atau batas.',
  );
  expect(call("PP46", "waktu", "31 Januari 2015", 9)).toMatch(/^#N\/A: .*tidak dihitung dengan persen\.$/);
  expect(call("PP46", "biaya", 0, 0)).toBe(
    "#N/A: Target 0 atau kurang tidak dapat menjadi pembagi. Isi argumen target dengan angka di atas 0.",
  );
  expect(call("PP46", "biaya", 10, -1)).toBe(
    "#VALUE!: Argumen realisasi kurang dari 0. Isi dengan 0 atau lebih.",
  );
});

test("different units and a percentage beside a number are never compared", () => {
  expect(call("PP46", "waktu", "12 bulan", "300 hari")).toMatch(/^#VALUE!: Satuan berbeda/);
  expect(call("PP46", "kualitas", 100, "85%")).toMatch(/^#N\/A: 100: maksudnya 100%\?/);
});
