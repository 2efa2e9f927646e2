import { perspektif } from "../../src/rules/lists";
import { readPerspektif } from "../../src/rules/perspektif";

it.each(perspektif)("%s is itself, in any case and spacing", (word) => {
  expect(readPerspektif(` ${word.toUpperCase().replace(" ", "  ")} `)).toBe(word);
});

it.each([
  ["Proses Bisnis Internal", "Proses Bisnis"],
  ["Penguatan Internal / Pembelajaran", "Penguatan Internal"],
])("%s is what practice calls %s", (text, word) => {
  expect(readPerspektif(text)).toBe(word);
});

it.each(["", "Pelanggan", "Internal"])("“%s” names none", (text) => {
  expect(readPerspektif(text)).toBeUndefined();
});
