import fc from "fast-check";
import { arahKinds, type Arah } from "../../src/rules/arah";
import { attainment } from "../../src/rules/attainment";
import { bareAmount, type Amount } from "../../src/rules/target";
import { tries } from "../support/tries";

const range = (minimum: number | null, maksimum: number | null): Amount => ({
  ...bareAmount(0),
  minimum,
  maksimum,
});
const at = bareAmount;

describe("the worked examples of PermenPANRB 8/2021", () => {
  test("kondisi khusus, 7 to 8 months: 6.5 months is 107.14%, 9 months is 87.5%", () => {
    expect(attainment(range(7, 8), 6.5, "turun")).toBeCloseTo(1.0714, 4);
    expect(attainment(range(7, 8), 9, "turun")).toBe(0.875);
  });

  test("kondisi normal, 80 to 90%: 70% is 87.5%", () => {
    expect(attainment(range(0.8, 0.9), 0.7, "naik")).toBeCloseTo(0.875, 12);
  });

  test("kondisi normal, 80 to 90%: 92% is 102.2%, where the copy misprints 113%", () => {
    expect(attainment(range(0.8, 0.9), 0.92, "naik")).toBeCloseTo(0.92 / 0.9, 12);
    expect(attainment(range(0.8, 0.9), 0.92, "naik")).not.toBeCloseTo(1.13, 2);
  });

  test("within the range, bounds included, the attainment is 100%", () => {
    for (const arah of arahKinds)
      for (const value of [80, 85, 90]) expect(attainment(range(80, 90), value, arah)).toBe(1);
  });
});

test("naik divides, turun mirrors at 1, stabil loses on either side, and nothing is capped", () => {
  expect(attainment(at(12), 9)).toBe(0.75);
  expect(attainment(at(12), 36, "naik")).toBe(3);
  expect(attainment(at(10), 8, "turun")).toBe(1.2);
  expect(attainment(at(10), 40, "turun")).toBe(-2);
  expect(attainment(at(100), 95, "stabil")).toBeCloseTo(0.95, 12);
  expect(attainment(at(100), 105, "stabil")).toBeCloseTo(0.95, 12);
});

describe("a target of 0", () => {
  test("is attained by 0 in every direction", () => {
    for (const arah of arahKinds) expect(attainment(at(0), 0, arah)).toBe(1);
  });

  test("is measured against the worst realisation where lower is better", () => {
    expect(attainment(at(0), 2, "turun", 8)).toBe(0.75);
    expect(attainment(at(0), 10, "turun", 8)).toBe(-0.25);
  });

  test("cannot be measured otherwise", () => {
    expect(attainment(at(0), 2, "turun")).toEqual({ error: "zeroTarget", arah: "turun" });
    expect(attainment(at(0), 2, "turun", 0)).toEqual({ error: "zeroTarget", arah: "turun" });
    expect(attainment(at(0), 2, "turun", -8)).toEqual({ error: "zeroTarget", arah: "turun" });
    expect(attainment(at(0), 2, "naik", 8)).toEqual({ error: "zeroTarget", arah: "naik" });
    expect(attainment(at(0), 2, "stabil", 8)).toEqual({ error: "zeroTarget", arah: "stabil" });
  });
});

test("below zero the directions change places: a smaller loss is better where higher is better", () => {
  expect(attainment(at(-10), -5, "naik")).toBe(1.5);
  expect(attainment(at(-10), -15, "naik")).toBe(0.5);
  expect(attainment(at(-10), -15, "turun")).toBe(1.5);
  expect(attainment(at(-10), -10, "stabil")).toBe(1);
});

test("a bound in its own direction is the target itself", () => {
  expect(attainment(range(80, null), 90, "naik")).toBe(1.125);
  expect(attainment(range(80, null), 40, "naik")).toBe(0.5);
  expect(attainment(range(null, 4), 2, "turun")).toBe(1.5);
  expect(attainment(range(80, null), 120, "stabil")).toBe(1);
  expect(attainment(range(80, null), 40, "stabil")).toBe(0.5);
});

test("a bound against the direction is refused: at most 3 days must not become 200% for 6 days", () => {
  expect(attainment(range(null, 3), 6, "naik")).toEqual({
    error: "direction",
    arah: "naik",
    bound: "maksimum",
  });
  expect(attainment(range(80, null), 90, "turun")).toEqual({
    error: "direction",
    arah: "turun",
    bound: "minimum",
  });
});

test("a ratio no cell can hold is refused", () => {
  expect(attainment(at(1e-300), 1e300)).toEqual({ error: "tooLarge" });
});

test("whatever the numbers, the ratio is finite or refused; the target itself is always 1", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const either = fc.oneof(number, fc.integer({ min: -100, max: 100 }));
  fc.assert(
    fc.property(
      either,
      either,
      fc.constantFrom(...arahKinds),
      fc.option(either),
      (target, done, arah, worst) => {
        const ratio = attainment(at(target), done, arah, worst ?? undefined);
        expect(typeof ratio === "object" || Number.isFinite(ratio)).toBe(true);
        expect(attainment(at(target), target, arah)).toBe(1);
      },
    ),
    tries(10_000),
  );
});

const realistic = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const anyTarget = fc.oneof(
  realistic.map(at),
  realistic.map((value) => at(-value)),
  fc.tuple(realistic, realistic).map(([one, other]) => range(Math.min(one, other), Math.max(one, other))),
);
const reading = (target: Amount, done: number, arah: Arah): number => Number(attainment(target, done, arah));
const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
const scaled = ({ minimum, maksimum }: Amount, factor: number): Amount =>
  range((minimum ?? NaN) * factor, (maksimum ?? NaN) * factor);

test("naik and turun of one target add up to 2, on either side of zero and within ranges", () => {
  fc.assert(
    fc.property(anyTarget, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (target, done) =>
      near(reading(target, done, "turun"), 2 - reading(target, done, "naik")),
    ),
    tries(10_000),
  );
});

test("the unit does not matter: target and realisation multiplied alike keep the attainment", () => {
  fc.assert(
    fc.property(
      anyTarget,
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      fc.constantFrom(...arahKinds),
      (target, done, factor, arah) =>
        near(reading(target, done, arah), reading(scaled(target, factor), done * factor, arah)),
    ),
    tries(10_000),
  );
});

test("a higher realisation is never worse where higher is better, nor better where lower is", () => {
  const done = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(anyTarget, done, done, (target, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      return (
        reading(target, low, "naik") <= reading(target, high, "naik") &&
        reading(target, low, "turun") >= reading(target, high, "turun")
      );
    }),
    tries(10_000),
  );
});

test("on target, farther away on one side is never better, and nothing is above 1", () => {
  const part = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(anyTarget, part, part, fc.boolean(), (target, one, other, above) => {
      const [close, far] = [Math.min(one, other), Math.max(one, other)].map((distance) =>
        above ? (target.maksimum ?? NaN) + distance : (target.minimum ?? NaN) - distance,
      );
      const [nearer, farther] = [close, far].map((done) => reading(target, done ?? NaN, "stabil"));
      return (farther ?? NaN) <= (nearer ?? NaN) && (nearer ?? NaN) <= 1;
    }),
    tries(10_000),
  );
});
