import fc from "fast-check";
import { call, column } from "./shim";
import "../../src/functions/index";
import { tries } from "../support/tries";

const rows = (...counts: [number, number, number, number, number]): unknown[][] => {
  const people = counts.reduce((one, other) => one + other);
  return ["Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Sangat Baik"].map((predikat, place) => [
    predikat,
    counts[place],
    counts[place]! / people,
  ]);
};

test("every spelling counts, blanks stay out, of the number and of the share", () => {
  expect(
    call(
      "COUNTPREDICATES",
      column(
        "SANGAT BAIK",
        "baik",
        "Cukup",
        "Butuh Perbaikan/Cukup",
        "Misconduct",
        "KURANG / MISCONDUCT",
        "",
        "-",
        null,
      ),
    ),
  ).toEqual(rows(0, 2, 2, 1, 1));
});

test("a row and a block are counted as a column is, one cell is one person", () => {
  expect(call("COUNTPREDICATES", [["Baik", "Kurang", "Baik"]])).toEqual(rows(0, 1, 0, 2, 0));
  expect(
    call("COUNTPREDICATES", [
      ["Baik", ""],
      ["Sangat Kurang", "Baik"],
    ]),
  ).toEqual(rows(1, 0, 0, 2, 0));
  expect(call("COUNTPREDICATES", "Baik")).toEqual(rows(0, 0, 0, 1, 0));
});

test("nothing but blanks gives a blank", () => {
  expect(call("COUNTPREDICATES", column("", null, "-", "  "))).toBe("");
});

test.each([
  [column("Baik", "Baik", "baik sekali"), '#VALUE!: Argumen predikat berisi "baik sekali" di baris ke-3.'],
  [column("Baik", 0), "#VALUE!: Argumen predikat berisi 0 di baris ke-2. Isi dengan Sangat Baik, Baik"],
  [column("Baik", null, true), "#VALUE!: Argumen predikat berisi TRUE di baris ke-3."],
  [[["Baik", "Istimewa"]], '#VALUE!: Argumen predikat berisi "Istimewa" di baris ke-1 kolom ke-2.'],
  [
    column("Baik", { type: "Error", basicValue: "#N/A" }),
    "#VALUE!: Argumen predikat berisi sel galat di baris ke-2.",
  ],
])("%j is refused, and the message names the row", (predikat, message) => {
  expect(call("COUNTPREDICATES", predikat)).toContain(message);
});

test("without an argument it answers #N/A with its usage", () => {
  expect(call("COUNTPREDICATES")).toBe(
    "#N/A: Argumen predikat belum diisi. Cara menulis: =SKP.COUNTPREDICATES(predikat)",
  );
});

test("whatever the order, the counts are those put in, and the shares make one", () => {
  const spellings = [
    ["Sangat Kurang", "SANGATKURANG"],
    ["Kurang", "misconduct", "Kurang/Misconduct"],
    ["Butuh Perbaikan", "cukup", "Cukup / Butuh Perbaikan"],
    ["Baik", " BAIK "],
    ["Sangat Baik", "sangat\nbaik"],
    ["", "-", null],
  ] as const;
  const person = fc.tuple(fc.nat(5), fc.nat(2));
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (people) => {
      const given = people.map(([kind, index]) => spellings[kind]![index % spellings[kind]!.length]);
      const shown = call("COUNTPREDICATES", column(...given));
      if (people.every(([kind]) => kind === 5)) return shown === "";
      const counted = shown as [string, number, number][];
      const right = counted.every(
        ([predikat, count], place) =>
          predikat === spellings[place]![0] && count === people.filter(([kind]) => kind === place).length,
      );
      return right && Math.abs(counted.reduce((sum, [, , share]) => sum + share, 0) - 1) < 1e-12;
    }),
    tries(10_000),
  );
});

test("as many rows as a sheet has are one call", () => {
  const cells = Array.from({ length: 1_048_576 }, (_, row) => [row % 2 ? "Baik" : "Sangat Baik"]);
  expect(call("COUNTPREDICATES", cells)).toEqual(rows(0, 0, 0, 524_288, 524_288));
});
