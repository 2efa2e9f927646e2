import { call, column } from "./shim";
import "../../src/functions/index";

test("a column of directions, targets and realisations is one call", () => {
  expect(
    call("POLARIZATION", column("maximize", "minimize", "stabilize", null), column(100, 100, 100, 100), 95),
  ).toEqual(column(95, 105, 110, ""));
});

test("texts with units are compared, and the worst realisation too", () => {
  expect(call("POLARIZATION", "naik", "80%", "60%")).toBeCloseTo(75, 9);
  expect(call("POLARIZATION", "makin rendah makin baik", "nihil temuan", "2 temuan", "10 temuan")).toBe(80);
});

test("a target of 0 says for each direction what to do", () => {
  expect(call("POLARIZATION", "minimize", 0, 2)).toBe(
    "#N/A: Target 0: isi argumen terburuk dengan realisasi terburuk yang mungkin, di atas 0.",
  );
  expect(call("POLARIZATION", "maximize", 0, 2)).toMatch(
    /^#N\/A: Target 0 tidak dapat dihitung untuk maximize\./,
  );
  expect(call("POLARIZATION", "stabilize", -1, 2)).toMatch(/^#N\/A: Target di bawah 0 tidak dapat dihitung/);
});

test("an unknown direction, and a number, name the three", () => {
  for (const arah of ["max", 1, 0])
    expect(call("POLARIZATION", arah, 12, 9)).toMatch(
      /^#VALUE!: Argumen arah berisi .*Isi dengan maximize, minimize atau stabilize/,
    );
});

test("a range of values has no index", () => {
  expect(call("POLARIZATION", "maximize", "80-90%", "85%")).toMatch(
    /^#VALUE!: Argumen target berisi "80-90%"/,
  );
  expect(call("POLARIZATION", "maximize", "minimal 80%", "85%")).toMatch(
    /satu nilai, bukan rentang atau batas/,
  );
});
