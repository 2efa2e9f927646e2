import { call, column } from "./shim";
import "../../src/functions/index";

const ids = column("A", "B", "C", "D", "E");
const parents = column("", "A", "A", "C", "C");
const values = column("", 80, "", 90, 100);

test.each([
  [undefined, [87.5, 80, 95, 90, 100]],
  ["", [87.5, 80, 95, 90, 100]],
  ["rerata", [87.5, 80, 95, 90, 100]],
  ["TERENDAH", [80, 80, 90, 90, 100]],
  ["tertinggi", [100, 80, 100, 90, 100]],
  ["jumlah", [270, 80, 190, 90, 100]],
])("metode %j", (method, expected) => {
  expect(call("ROLLUP", ids, parents, values, method)).toEqual(column(...expected));
});

test("numbers written as text are read, a percentage as its fraction", () => {
  expect(call("ROLLUP", column("A", "B", "C"), column("", "A", "A"), column("", "97,5", "50%"))).toEqual(
    column(49, 97.5, 0.5),
  );
});

test("where there is nothing at a row and below it, it stays blank", () => {
  expect(call("ROLLUP", ids, parents, column("", "-", null, "", "  "))).toEqual(column("", "", "", "", ""));
});

test("a value that is no number stands as an error in its own cell, and in the blank ones that need it", () => {
  expect(call("ROLLUP", ids, parents, column("", 80, "", "baik", 100))).toEqual(
    column(
      '#N/A: Nilai tidak dapat dihitung karena baris ID "D" di bawahnya: ID-nya ganda, atau isinya tidak dapat dipakai.',
      80,
      '#N/A: Nilai tidak dapat dihitung karena baris ID "D" di bawahnya: ID-nya ganda, atau isinya tidak dapat dipakai.',
      '#VALUE!: Argumen nilai berisi "baik". Isi dengan angka, atau kosongkan.',
      100,
    ),
  );
});

test("double ids and circles end in an error that names the id, where there is no value of one's own", () => {
  expect(call("ROLLUP", column("A", "A", "X", "Y"), column("", "", "Y", "X"), column(5, "", "", 7))).toEqual(
    column(
      5,
      '#N/A: Nilai tidak dapat dihitung: ID "A" ganda, sehingga tidak jelas anak mana miliknya. Perbaiki ID itu.',
      '#N/A: Nilai tidak dapat dihitung: ID "X" berada dalam induk yang melingkar. Perbaiki idInduk, atau isi nilainya sendiri.',
      7,
    ),
  );
});

test.each([
  ["bobot", '#VALUE!: Argumen metode berisi "bobot". Isi dengan rerata, terendah, tertinggi atau jumlah.'],
  [1, "#VALUE!: Argumen metode berisi 1. Isi dengan rerata"],
  [column("rerata", "jumlah"), "#VALUE!: Argumen metode berukuran 2×1. Isi dengan satu sel"],
])("metode %j is refused", (method, message) => {
  expect(call("ROLLUP", ids, parents, values, method)).toContain(message);
});

test("the whole call needs id, idInduk and nilai", () => {
  expect(call("ROLLUP", ids, parents)).toBe(
    "#N/A: Argumen nilai belum diisi. Cara menulis: =SKP.ROLLUP(id; idInduk; nilai; [metode])",
  );
});
