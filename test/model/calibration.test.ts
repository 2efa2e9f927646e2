import fc from "fast-check";
import { readXlsx } from "../../src/files/readXlsx";
import { calibrationOf } from "../../src/model/calibration";
import type { CalibrationFinding } from "../../src/model/calibration";
import { markColumns } from "../../src/model/evaluation";
import type { Rating } from "../../src/rules/rating";
import { itWithReal } from "../fixtures/realInputs";
import { bookOf, firstQuarter, persons, plan } from "./judgedOffice";
import type { Rows } from "./judgedOffice";

const [above, met, below] = ["Di Atas Ekspektasi", "Sesuai Ekspektasi", "Di Bawah Ekspektasi"] as const;

/** Somebody of a generated office. */
interface Someone {
  readonly key: string;
  readonly unit: string;
  readonly penilai: string;
  readonly marks?: readonly (string | number)[];
  readonly result?: Rating;
  readonly behaviour?: Rating;
  /** Realisations against targets of 100; a word cannot be counted. */
  readonly realised?: readonly (number | string)[];
}

const bookWith = (people: readonly Someone[]) => {
  const assessors = [...new Set(people.map(({ penilai }) => penilai))];
  const indicators = people.flatMap(({ key, realised = [] }) =>
    realised.map((realisasi, at) => ({ id: `${key}-${at}`, key, realisasi })),
  );
  const rows: Rows = {
    pegawai: [
      ...assessors.map((id) => ({ id, nama: id })),
      ...people.map(({ key, unit }) => ({ id: `P-${key}`, nama: key, unit })),
    ],
    skp: people.map(({ key, unit, penilai }) => plan(key, { unit, idPenilai: penilai })),
    kinerja: people.map(({ key }) => ({ id: `K-${key}`, idSkp: `S-${key}`, rencana: "Hasil" })),
    indikator: indicators.map(({ id, key }) => ({ id: `I-${id}`, idKinerja: `K-${key}`, target: 100 })),
    realisasi: indicators.map(({ id, realisasi }) => ({
      id: `R-${id}`,
      idIndikator: `I-${id}`,
      periode: firstQuarter,
      realisasi,
    })),
    penilaian: people.map(({ key, marks = [], result = "", behaviour = "" }) => ({
      id: `E-${key}`,
      idSkp: `S-${key}`,
      periode: firstQuarter,
      ratingHasil: result,
      ratingPerilaku: behaviour,
      ...Object.fromEntries(marks.map((mark, at) => [markColumns[at] ?? "", mark])),
    })),
  };
  return bookOf(rows);
};
const calibrate = (people: readonly Someone[]) => calibrationOf(bookWith(people), firstQuarter);

const keysOf = ({ people }: Pick<CalibrationFinding, "people">) => people.map(({ skp }) => skp.id.slice(2));
const told = (findings: readonly CalibrationFinding[]) =>
  findings.map((one) => `${one.code}: ${keysOf(one).join(" ")}`);

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const team = (name: string, count: number, more: (at: number) => Partial<Someone>): Someone[] =>
  upTo(count).map((at) => ({ key: `${name}${at}`, unit: name, penilai: `B-${name}`, ...more(at) }));
const alike = (mark: string | number) => Array.from({ length: 7 }, () => mark);

describe("marks for behaviour", () => {
  it("that are the same for 80% of five are named with their people and figures", () => {
    const people = team("A", 5, (at) => ({ marks: at === 2 ? [...alike(97).slice(1), 80] : alike(97) }));
    expect(calibrate(people)).toMatchObject([
      {
        code: "sameMarks",
        among: { by: "penilai", id: "B-A" },
        marks: alike("97"),
        of: 5,
        people: [
          { skp: { id: "S-A0" } },
          { skp: { id: "S-A1" } },
          { skp: { id: "S-A3" } },
          { skp: { id: "S-A4" } },
        ],
      },
    ]);
  });

  it("are the same as text and as numbers, and none where one of the seven is blank", () => {
    const people = team("A", 6, (at) => ({
      marks: at === 5 ? alike(97).slice(1) : alike(at % 2 ? "97" : 97),
    }));
    expect(told(calibrate(people))).toEqual(["sameMarks: A0 A1 A2 A3 A4"]);
  });

  /** A recap of an office: 44 people with 97 on all seven, 12 with 0. */
  const expectManado = (marks: readonly (readonly (string | number)[])[]) => {
    const people = team("M", marks.length, (at) => ({ marks: marks[at] ?? [] }));
    const [finding, ...others] = calibrate(people);
    if (finding?.code !== "sameMarks") throw new Error("nothing was found");
    const having = (mark: number) =>
      people.filter(({ marks: own }) => own?.[0] === mark).map(({ key }) => key);
    expect(others).toEqual([]);
    expect(finding.marks).toEqual(alike("97"));
    expect(keysOf(finding)).toEqual(having(97));
    expect(keysOf({ people: finding.zero })).toEqual(having(0));
    expect([finding.people.length, finding.of, finding.zero.length]).toEqual([44, 44, 12]);
  };

  it("of 44 people with 97 on all seven and 12 with 0 are named, both groups apart", () => {
    expectManado(upTo(56).map((at) => alike(at % 5 === 2 || at === 0 ? 0 : 97)));
  });

  itWithReal(
    "11",
    "of 44 people with 97 on all seven and 12 with 0 are named, both groups apart",
    async (bytes) => {
      const { file } = await readXlsx(bytes);
      const cells = file.sheets[1]?.cells ?? [];
      const people = cells.flatMap(({ row, column, value }) =>
        column === 0 && typeof value === "number" ? [row] : [],
      );
      const markAt = (row: number, at: number) =>
        cells.find((cell) => cell.row === row && cell.column === 5 + at)?.value;
      expectManado(people.map((row) => upTo(7).map((at) => Number(markAt(row, at)))));
    },
  );
});

describe("one rating for all", () => {
  it("is named with the rating, for hasil kerja and perilaku apart", () => {
    const people = team("A", 5, (at) => ({ result: met, behaviour: at === 0 ? above : met }));
    expect(calibrate(people)).toMatchObject([
      { code: "oneRating", result: met, behaviour: "", people: { length: 5 } },
    ]);
  });

  it("is named of a unit, too, where its penilai judge too few each", () => {
    const people = team("A", 6, (at) => ({ result: met, penilai: `B-${at % 2}` }));
    expect(calibrate(people)).toMatchObject([{ code: "oneRating", among: { by: "unit", unit: "A" } }]);
  });

  it("is nothing among people who are not counted", () => {
    const book = bookOf({
      pegawai: persons(...upTo(6).map(String)),
      skp: upTo(6).map((at) => plan(String(at), at < 2 ? { kedudukan: "Plt" } : {})),
      penilaian: upTo(6).map((at) => ({
        id: `E-${at}`,
        idSkp: `S-${at}`,
        periode: firstQuarter,
        ratingHasil: met,
      })),
    });
    expect(calibrationOf(book, firstQuarter)).toEqual([]);
  });
});

describe("ratings against capaian", () => {
  it("name the indicators, lowest first, and how many there are in all", () => {
    const people = team("A", 1, () => ({ result: above, realised: [90, "hampir", 40] }));
    expect(calibrate(people)).toMatchObject([
      {
        code: "aboveWithLowCapaian",
        capaian: [
          { indicator: { id: "I-A0-2" }, ratio: 0.4 },
          { indicator: { id: "I-A0-0" }, ratio: 0.9 },
        ],
        of: 3,
      },
    ]);
  });

  it("say nothing where no capaian can be computed", () => {
    expect(calibrate(team("A", 1, () => ({ result: below, realised: ["hampir"] })))).toEqual([]);
    expect(calibrate(team("A", 1, () => ({ result: below })))).toEqual([]);
  });
});

describe("a penilai", () => {
  /** Penilai of one unit, each of whom rates so many of ten above expectation. */
  const unitOf = (...counts: readonly number[]) =>
    counts.flatMap((count, which) =>
      team(`A${which}`, 10, (at) => ({ unit: "A", result: at < count ? above : met })),
    );

  it("who rates above expectation more than 30 points apart from the unit's median is named with both shares", () => {
    expect(calibrate(unitOf(2, 3, 7))).toMatchObject([
      { code: "apartFromMedian", penilai: "B-A2", above: 7, share: 70, median: 30, penilaiCount: 3 },
    ]);
    expect(calibrate(unitOf(2, 3, 6))).toEqual([]);
  });

  it("is compared by the thresholds of the workbook", () => {
    const book = bookWith(unitOf(2, 3, 6));
    const rows = book.tables.pengaturan.rows.map((row) =>
      row.kunci === "kalibrasi selisih penilai" ? { ...row, nilai: 25 } : row,
    );
    const pengaturan = { ...book.tables.pengaturan, rows };
    const [finding, ...others] = calibrationOf(
      { ...book, tables: { ...book.tables, pengaturan } },
      firstQuarter,
    );
    expect(finding).toMatchObject({ code: "apartFromMedian", penilai: "B-A2" });
    expect(others).toEqual([]);
  });
});

/** A part of an office with what must be found in it, as `told` tells it. */
type Planted = (unit: string) => { readonly people: readonly Someone[]; readonly found: readonly string[] };

const keysIn = (people: readonly Someone[]) => people.map(({ key }) => key).join(" ");
const plantedMarks: fc.Arbitrary<Planted> = fc
  .record({ count: fc.integer({ min: 3, max: 11 }), same: fc.integer({ min: 1, max: 11 }), zero: fc.nat(3) })
  .map(({ count, same, zero }) => (unit) => {
    const people = team(unit, count + zero, (at) => ({
      marks: at >= count ? alike(0) : at < same ? alike(88) : [...alike(70).slice(1), at],
    }));
    const having = people.slice(0, Math.min(same, count));
    return {
      people,
      found: count >= 5 && having.length >= 0.8 * count ? [`sameMarks: ${keysIn(having)}`] : [],
    };
  });
const plantedRating: fc.Arbitrary<Planted> = fc
  .record({
    count: fc.integer({ min: 1, max: 9 }),
    rating: fc.constantFrom(above, met, below),
    of: fc.constantFrom("result", "behaviour"),
    other: fc.boolean(),
  })
  .map(({ count, rating, of, other }) => (unit) => {
    const people = team(unit, count, (at) => ({
      [of]: other && at === 0 ? (rating === met ? above : met) : rating,
    }));
    return { people, found: count >= 5 && !other ? [`oneRating: ${keysIn(people)}`] : [] };
  });
const plantedCapaian: fc.Arbitrary<Planted> = fc
  .record({
    result: fc.constantFrom(above, met, below),
    realised: fc.array(fc.constantFrom(50, 99, 100, 101, 140, "belum"), { maxLength: 4 }),
  })
  .map(({ result, realised }) => (unit) => {
    const people = team(unit, 1, () => ({ result, realised }));
    const numbers = realised.filter((one) => typeof one === "number");
    const isLow = result === above && numbers.every((one) => one < 100);
    const isHigh = result === below && numbers.every((one) => one >= 100);
    const code = isLow ? "aboveWithLowCapaian" : isHigh ? "belowWithHighCapaian" : "";
    return { people, found: numbers.length > 0 && code !== "" ? [`${code}: ${keysIn(people)}`] : [] };
  });
const plantedPenilai: fc.Arbitrary<Planted> = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 })
  .map((counts) => (unit) => {
    const teams = counts.map((count, which) =>
      team(`${unit}x${which}x`, 10, (at) => ({ unit, result: at < count ? above : met })),
    );
    const [, median = 0] = [...counts].sort((one, other) => one - other);
    const found = teams.filter((_, which) => Math.abs((counts[which] ?? 0) - median) > 3);
    return { people: teams.flat(), found: found.map((some) => `apartFromMedian: ${keysIn(some)}`) };
  });

test("in generated offices every planted case is found and nothing else", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(plantedMarks, plantedRating, plantedCapaian, plantedPenilai), { maxLength: 6 }),
      (planted) => {
        const parts = planted.map((part, at) => part(`U${at}`));
        const findings = calibrate(parts.flatMap(({ people }) => people));
        expect(told(findings).sort()).toEqual(parts.flatMap(({ found }) => found).sort());
      },
    ),
    { numRuns: 60 },
  );
});
