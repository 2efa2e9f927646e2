import { aspek, capaianOrganisasi, jenisHasil, kelompok, perspektif } from "../../src/rules/lists";
import { wordIn } from "../../src/rules/words";

test.each([
  [aspek, " KUANTITAS", "Kuantitas"],
  [kelompok, "utama", "Utama"],
  [jenisHasil, "OutcomeAntara", "Outcome Antara"],
  [perspektif, "penerima\nlayanan", "Penerima Layanan"],
  [capaianOrganisasi, "SANGAT  KURANG", "Sangat Kurang"],
])("reads a word of %j from %j", (words, text, word) => {
  expect(wordIn<string>(words, text)).toBe(word);
});

test("a word that is not in the list is none of it", () => {
  expect(wordIn(aspek, "Kuantitatif")).toBeUndefined();
  expect(wordIn(aspek, "")).toBeUndefined();
});
