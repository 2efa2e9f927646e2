import { readCapaianOrganisasi } from "../../src/rules/capaianOrganisasi";
import { capaianOrganisasi } from "../../src/rules/lists";

test("the five words are read in any case and spacing", () => {
  for (const word of capaianOrganisasi) {
    expect(readCapaianOrganisasi(word)).toBe(word);
    expect(readCapaianOrganisasi(` ${word.toUpperCase().replace(" ", "\u00a0\n")} `)).toBe(word);
    expect(readCapaianOrganisasi(word.toLowerCase().replace(" ", ""))).toBe(word);
  }
});

test.each(["Cukup", "BUTUH PERBAIKAN/CUKUP", "Butuh Perbaikan / Cukup", "cukup/butuh perbaikan"])(
  "%s is Butuh Perbaikan",
  (text) => {
    expect(readCapaianOrganisasi(text)).toBe("Butuh Perbaikan");
  },
);

test.each(["", "Sangat Baik", "Kurang/Misconduct", "1", "Istimewa/Baik", "constructor"])(
  "%j is none",
  (text) => {
    expect(readCapaianOrganisasi(text)).toBeUndefined();
  },
);
