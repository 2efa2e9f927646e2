import {
  loweredByPerilaku,
  nativePredikat,
  predikatOf,
  predikats,
  readPredikat,
  unknownRating,
} from "../../src/rules/predikat";
import { ratings, readRating, type Rating } from "../../src/rules/rating";

const [below, meets, above] = ratings;

/** domain.md 3.1, written out once more by hand: hasil kerja, perilaku kerja, predikat. */
const nine: [Rating, Rating, string][] = [
  [above, above, "Sangat Baik"],
  [above, meets, "Baik"],
  [above, below, "Kurang"],
  [meets, above, "Baik"],
  [meets, meets, "Baik"],
  [meets, below, "Kurang"],
  [below, above, "Butuh Perbaikan"],
  [below, meets, "Butuh Perbaikan"],
  [below, below, "Sangat Kurang"],
];

test.each(nine)("hasil %s and perilaku %s meet in %s", (hasil, perilaku, predikat) => {
  expect(predikatOf(hasil, perilaku)).toBe(predikat);
});

test("the nine cells are one Sangat Baik, three Baik, two Butuh Perbaikan, two Kurang, one Sangat Kurang", () => {
  const all = ratings.flatMap((hasil) => ratings.map((perilaku) => predikatOf(hasil, perilaku)));
  expect(predikats.map((predikat) => all.filter((one) => one === predikat).length)).toEqual([1, 2, 2, 3, 1]);
});

test("behaviour lowers the predikat in the two Kurang cells only", () => {
  const lowered = nine.filter(([hasil, perilaku]) => loweredByPerilaku(hasil, perilaku));
  expect(lowered.map(([hasil, perilaku]) => [hasil, perilaku])).toEqual([
    [above, below],
    [meets, below],
  ]);
});

test.each([
  ["Sangat Baik", "Sangat Baik"],
  ["BAIK", "Baik"],
  ["Cukup", "Butuh Perbaikan"],
  ["cukup / butuh perbaikan", "Butuh Perbaikan"],
  ["Butuh perbaikan", "Butuh Perbaikan"],
  ["MISCONDUCT", "Kurang"],
  ["Kurang / Misconduct", "Kurang"],
  ["sangat  kurang", "Sangat Kurang"],
])("reads %j as %s", (text, predikat) => {
  expect(readPredikat(text)).toBe(predikat);
});

test("other words are no predikat", () => {
  for (const text of ["", "-", "Istimewa", "5", "Sesuai Ekspektasi"])
    expect(readPredikat(text)).toBeUndefined();
});

describe("the native formula", () => {
  const formula = nativePredikat("F5", "[@[Rating Perilaku]]");

  /** The array constants of the formula, as Excel reads them: columns by ",", rows by ";". */
  const constants = [...formula.matchAll(/\{([^}]*)\}/g)].map(([, body = ""]) =>
    body.split(";").map((row) => row.split(",").map((cell) => cell.slice(1, -1))),
  );

  /** What Excel computes, with the constants of the formula itself. */
  function computed(hasil: string, perilaku: string): string {
    if ([hasil, perilaku].some((text) => ["", "-"].includes(text.trim()))) return "";
    const [table = [], first = [], second = []] = constants;
    const position = (text: string, words: string[] = []): number =>
      words.findIndex((word) => word.toLowerCase() === text.replaceAll(" ", "").toLowerCase()) % 3;
    return table[position(hasil, first[0])]?.[position(perilaku, second[0])] ?? unknownRating;
  }

  test("is made of functions of LTSC 2021 and LibreOffice only, written as en-US", () => {
    const names = new Set(formula.match(/[A-Z.]+(?=\()/g));
    expect([...names].sort()).toEqual(["IF", "IFERROR", "INDEX", "MATCH", "MOD", "OR", "SUBSTITUTE", "TRIM"]);
    expect(formula.length).toBeLessThan(8192);
    expect(formula).toMatchInlineSnapshot(
      `"=IFERROR(IF(OR(TRIM(F5)="",TRIM(F5)="-",TRIM([@[Rating Perilaku]])="",TRIM([@[Rating Perilaku]])="-"),"",INDEX({"Sangat Kurang","Butuh Perbaikan","Butuh Perbaikan";"Kurang","Baik","Baik";"Kurang","Baik","Sangat Baik"},MOD(MATCH(SUBSTITUTE(F5," ",""),{"dibawahekspektasi","sesuaiekspektasi","diatasekspektasi","dibawah","sesuai","diatas"},0)-1,3)+1,MOD(MATCH(SUBSTITUTE([@[Rating Perilaku]]," ",""),{"dibawahekspektasi","sesuaiekspektasi","diatasekspektasi","dibawah","sesuai","diatas"},0)-1,3)+1)),"Periksa rating")"`,
    );
  });

  test("holds the quadrant, so that it agrees with the rule for every spelling", () => {
    const spellings = [
      "DIATAS",
      "di atas ekspektasi",
      "Sesuai",
      "SESUAI EKSPEKTASI",
      "dibawah",
      "Di Bawah Ekspektasi",
    ];
    for (const hasil of spellings)
      for (const perilaku of spellings)
        expect(computed(hasil, perilaku)).toBe(predikatOf(readRating(hasil)!, readRating(perilaku)!));
  });

  test("is blank while a rating is blank, and never a predikat for 0 or a foreign word", () => {
    expect(computed("", "Sesuai")).toBe("");
    expect(computed("Sesuai", " - ")).toBe("");
    expect(computed("0", "Sesuai")).toBe("Periksa rating");
    expect(computed("Sesuai", "Baik")).toBe("Periksa rating");
  });
});
