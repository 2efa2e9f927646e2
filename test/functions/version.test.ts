import { versionCells } from "../../src/locale/cells/version";
import { checks, selfTest } from "../../src/rules/selfTest";
import { associated, call } from "./shim";
import "../../src/functions/index";

const line = /^SKP \S+, build \S+: uji diri lulus \(15 hasil dihitung ulang dan cocok\)\.$/;

test("one line says version, build and that the self-test passed, with the Invocation object alone", () => {
  expect(call("VERSION")).toMatch(line);
});

test("whatever stands where no argument belongs is ignored", () => {
  for (const value of [1, "teks", null, [[1], [2]], { type: "Error" }])
    expect(call("VERSION", value)).toMatch(line);
  expect(associated.get("VERSION")?.()).toEqual([[expect.stringMatching(line)]]);
});

test("the self-test names every rule that gives something else or breaks, each once", () => {
  const broken = (): never => {
    throw new Error();
  };
  const planted = checks.map((check) => {
    if (check.rule === "kuadran") return { ...check, expected: "Baik" };
    return check.rule === "NIP" ? { ...check, computed: broken } : check;
  });
  expect(selfTest(planted)).toEqual({ made: 15, failed: ["kuadran", "NIP"] });
  expect(versionCells.line(selfTest(planted))).toMatch(
    /: UJI DIRI GAGAL \(kuadran, NIP\)\. Jangan pakai hasilnya; muat ulang add-in ini\.$/,
  );
});

test("every single check fails when what it expects is changed", () => {
  for (const [at, check] of checks.entries()) {
    const changed = checks.map((one, index) => (index === at ? { ...one, expected: "lain" } : one));
    expect(selfTest(changed).failed).toEqual([check.rule]);
  }
});

test("the quadrant of the self-test has all nine cells", () => {
  expect(checks.filter(({ rule }) => rule === "kuadran")).toHaveLength(9);
});
