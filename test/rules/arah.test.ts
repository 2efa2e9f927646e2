import { arahKinds, arahWords, readArah } from "../../src/rules/arah";

test("an arah is read from its short word and from the words of the table, in any case and spacing", () => {
  for (const arah of arahKinds) {
    expect(readArah(arah)).toBe(arah);
    expect(readArah(arahWords[arah].toUpperCase())).toBe(arah);
    expect(readArah(` ${arahWords[arah].replaceAll(" ", "  ")} `)).toBe(arah);
  }
});

test("other words are no arah", () => {
  for (const text of ["", "-", "up", "maximize", "makin tinggi"]) expect(readArah(text)).toBeUndefined();
});
