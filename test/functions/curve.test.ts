import fc from "fast-check";
import { curve } from "../../src/rules/curve";
import { capaianOrganisasi } from "../../src/rules/lists";
import { predikats } from "../../src/rules/predikat";
import { call, column } from "./shim";
import "../../src/functions/index";
import { tries } from "../support/tries";

test("the points of each capaian, Sangat Kurang first, in any case and spacing", () => {
  const spaced = fc.constantFrom(" ", "  ", "\t", "\n", "\u00a0", "");
  fc.assert(
    fc.property(
      fc.constantFrom(...capaianOrganisasi),
      spaced,
      fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
      (capaian, space, capitals) => {
        const text = [...capaian.replace(" ", space)]
          .map((letter, index) => (capitals[index] ? letter.toUpperCase() : letter.toLowerCase()))
          .join("");
        expect(call("CURVE", `${space}${text}`)).toEqual(
          predikats.map((predikat) => [predikat, curve[capaian][predikat]]),
        );
      },
    ),
    tries(10_000),
  );
});

test("Cukup is Butuh Perbaikan", () => {
  expect(call("CURVE", "Butuh Perbaikan/Cukup")).toEqual(call("CURVE", "Butuh Perbaikan"));
  expect(call("CURVE", "cukup")).toEqual([
    ["Sangat Kurang", 3],
    ["Kurang", 4],
    ["Butuh Perbaikan", 10],
    ["Baik", 4],
    ["Sangat Baik", 3],
  ]);
});

test("a foreign word, a number and a range are refused, a blank is blank", () => {
  expect(call("CURVE", "Sangat Baik")).toBe(
    '#VALUE!: Argumen capaianOrganisasi berisi "Sangat Baik". Isi dengan Istimewa, Baik, Butuh Perbaikan, Kurang atau Sangat Kurang.',
  );
  expect(call("CURVE", 0)).toContain("#VALUE!: Argumen capaianOrganisasi berisi 0.");
  expect(call("CURVE", column("Baik", "Baik"))).toBe(
    "#VALUE!: Argumen capaianOrganisasi berukuran 2×1. Isi dengan satu sel saja.",
  );
  expect(call("CURVE", "-")).toBe("");
});
