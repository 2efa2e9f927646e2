import fc from "fast-check";
import { capaianOrganisasi } from "../../src/rules/lists";
import { predikats } from "../../src/rules/predikat";
import { call, column } from "./shim";
import "../../src/functions/index";

type Counts = readonly [sk: number, k: number, bp: number, b: number, sb: number];
const people = (counts: Counts): unknown[][] =>
  column(...predikats.flatMap((predikat, place) => Array<string>(counts[place]!).fill(predikat)));
const check = (capaian: string, ...counts: Counts): unknown =>
  call("CHECKDISTRIBUTION", people(counts), capaian);
const source = "Menurut SE MenPANRB 3/2023 (sumber sekunder: naikpangkat.com).";

test.each<[string, Counts]>([
  ["Istimewa", [0, 0, 0, 3, 7]],
  ["Istimewa", [2, 2, 2, 2, 3]],
  ["Baik", [0, 0, 3, 7, 0]],
  ["Baik", [0, 1, 0, 3, 2]],
  ["Cukup", [0, 0, 6, 3, 1]],
  ["Kurang", [1, 6, 1, 1, 1]],
  ["Sangat Kurang", [6, 1, 0, 3, 0]],
])("%s with %j of Sangat Kurang to Sangat Baik fits the pattern", (capaian, counts) => {
  expect(check(capaian, ...counts)).toBe("Sesuai pola");
});

test.each<[string, Counts, string]>([
  ["Istimewa", [0, 0, 0, 2, 8], "Sangat Baik paling banyak 70% (7 orang), tetapi 8 dari 10 orang (80%)."],
  ["Istimewa", [0, 0, 0, 5, 5], "Sangat Baik harus kelompok terbesar, tetapi 5 orang; Baik 5 orang."],
  ["Baik", [0, 0, 0, 6, 4], "Butuh Perbaikan dan/atau Kurang harus ada, tetapi 0 dari 10 orang (0%)."],
  ["Kurang", [0, 9, 0, 0, 1], "Butuh Perbaikan paling sedikit 10% (1 orang), tetapi 0 dari 10 orang (0%)."],
  [
    "Butuh Perbaikan",
    [0, 0, 5, 4, 0],
    "Butuh Perbaikan paling sedikit 60% (6 orang), tetapi 5 dari 9 orang (55,56%).",
  ],
  [
    "Sangat Kurang",
    [9, 0, 0, 1, 0],
    "Kurang dan/atau Butuh Perbaikan paling sedikit 10% (1 orang), tetapi 0 dari 10 orang (0%).",
  ],
  ["Sangat Kurang", [5, 1, 0, 0, 1], "Sangat Baik tidak boleh ada, tetapi 1 dari 7 orang (14,29%)."],
])("%s with %j breaks one limit, named with its figures and its source", (capaian, counts, sentence) => {
  expect(check(capaian, ...counts)).toBe(`${sentence} ${source}`);
});

test("every broken limit is a sentence of its own, the source comes last", () => {
  expect(check("Kurang", 0, 2, 0, 0, 8)).toBe(
    [
      "Kurang paling sedikit 60% (6 orang), tetapi 2 dari 10 orang (20%).",
      "Butuh Perbaikan paling sedikit 10% (1 orang), tetapi 0 dari 10 orang (0%).",
      "Sangat Baik paling banyak 10% (1 orang), tetapi 8 dari 10 orang (80%).",
      source,
    ].join(" "),
  );
});

test("a unit too small for any distribution to fit is not tested", () => {
  expect(check("Istimewa", 0, 0, 0, 0, 1)).toBe("Unit terlalu kecil untuk diuji (1 orang)");
  expect(check("Sangat Kurang", 2, 0, 0, 0, 0)).toBe("Unit terlalu kecil untuk diuji (2 orang)");
  expect(check("Butuh Perbaikan", 0, 0, 1, 0, 0)).toBe("Sesuai pola");
});

test("blanks stay out of the percentages; nothing but blanks, or a blank capaian, is blank", () => {
  const some = [...people([0, 0, 0, 3, 7]), [""], ["-"], [null]];
  expect(call("CHECKDISTRIBUTION", some, "Istimewa")).toBe("Sesuai pola");
  expect(call("CHECKDISTRIBUTION", column("", null), "Istimewa")).toBe("");
  expect(call("CHECKDISTRIBUTION", some, "")).toBe("");
});

test("a foreign word is refused with its row, a foreign capaian and what is absent too", () => {
  expect(call("CHECKDISTRIBUTION", column("Baik", "Istimewa"), "Baik")).toBe(
    '#VALUE!: Argumen predikat berisi "Istimewa" di baris ke-2. Isi dengan Sangat Baik, Baik, Butuh Perbaikan, Kurang atau Sangat Kurang.',
  );
  expect(call("CHECKDISTRIBUTION", "Baik", "Sangat Baik")).toContain(
    '#VALUE!: Argumen capaianOrganisasi berisi "Sangat Baik". Isi dengan Istimewa',
  );
  expect(call("CHECKDISTRIBUTION", "Baik")).toBe(
    "#N/A: Argumen capaianOrganisasi belum diisi. Cara menulis: =SKP.CHECKDISTRIBUTION(predikat; capaianOrganisasi)",
  );
});

test("who fits the pattern is within LIMITS, and a broken percentage is outside of them", () => {
  const counts = fc.oneof(
    fc.array(fc.nat(12), { minLength: 5, maxLength: 5 }),
    // One large group, for the patterns that ask for 60%.
    fc
      .tuple(fc.nat(4), fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }))
      .map(([large, rest]) => rest.map((count, place) => (place === large ? count + 8 : count))),
  );
  const seen = { fits: 0, outside: 0, between: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...capaianOrganisasi), counts, (capaian, given) => {
      const total = given.reduce((one, other) => one + other);
      if (total === 0) return true;
      const shown = check(capaian, ...(given as unknown as Counts)) as string;
      const limits = call("LIMITS", capaian, total) as [string, number, number][] | string;
      if (typeof limits === "string") return limits === `#N/A: ${shown}`;
      const within = limits.every(([, minimum, maksimum], place) => {
        return minimum <= given[place]! && given[place]! <= maksimum;
      });
      const fits = shown === "Sesuai pola";
      seen[fits ? "fits" : within ? "between" : "outside"] += 1;
      // Only what several predikat decide together may break within the limits of each.
      const jointOnly = shown
        .split(/(?<=\.) /)
        .slice(0, -1)
        .every((sentence) => /harus kelompok terbesar| dan\/atau /.test(sentence));
      return fits ? within : !within || jointOnly;
    }),
    { numRuns: 10_000 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});

test("as many rows as a sheet has are one call", () => {
  const cells = Array.from({ length: 1_048_576 }, (_, row) => [row % 2 ? "Baik" : "Sangat Baik"]);
  expect(call("CHECKDISTRIBUTION", cells, "Istimewa")).toBe(
    `Sangat Baik harus kelompok terbesar, tetapi 524.288 orang; Baik 524.288 orang. ${source}`,
  );
});
