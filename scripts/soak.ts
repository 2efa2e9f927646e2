import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A run of a test at a number that is too great for every day. */
interface Run {
  readonly what: string;
  /** Of the test's file and of its name, as jest takes them. */
  readonly file: string;
  readonly name?: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The tests that draw something by chance, as a pattern for jest. */
const drawing = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith("e2e"))
  .filter((file) => /from "(fast-check|.*\/support\/seed)"/.test(readFileSync(`test/${file}`, "utf8")))
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .join("|");

/** What can be run for long, by name. */
const soaks: Readonly<Record<string, readonly Run[]>> = {
  forms: [
    {
      what: "1,000 SKP a form, some of up to 60 results: drawn, read, drawn again",
      file: "test/forms/roundTrip.test",
      name: "drawn from any SKP",
      env: { FORM_RUNS: "1000", FORM_RESULTS: "60" },
    },
    {
      what: "1,000 offices a matrix: drawn, read, drawn again",
      file: "test/actions/takeMatrix.property",
      name: "drawn from any office",
      env: { FORM_RUNS: "1000" },
    },
    {
      what: "200 changes by other hands of each form and matrix, in up to three ways",
      file: "utations.test",
      name: "changed in up to three ways",
      env: { FORM_RUNS: "200" },
    },
    {
      what: "20 SKP a form through Office.js, and 20 offices a matrix",
      file: "test/forms/roundTripOffice",
      name: "drawn through Office.js",
      env: { FORM_RUNS: "20", FORM_RESULTS: "60" },
    },
    {
      what: "5 of each through a saved file, and as a copy of values",
      file: "test/forms/roundTripOffice",
      name: "opened again|copied as values",
      env: { FORM_RUNS: "5", FORM_RESULTS: "60" },
    },
    {
      what: "100 forms of each kind that are typed on",
      file: "test/forms/changes/",
      env: { FORM_RUNS: "100" },
    },
  ],
  faults: [
    {
      what: "every action, every request of it, every kind of fault",
      file: "test/proof/harness\\d",
      env: { PROOF_FAULTS: "all" },
    },
  ],
  seeds: [
    {
      what: "every property under a new seed, ten times as often as every day",
      file: drawing,
      env: { TRIES: "all" },
    },
  ],
  hands: [
    {
      what: "10,000 runs of two panes and a person over one workbook, whose requests come in any order",
      file: "test/proof/manyHands",
      env: { HANDS_RUNS: "10000" },
    },
  ],
  year: [
    {
      what: "every action in the year of 60 people, in one request a block",
      file: "test/proof/yearRequests",
      env: { YEAR_PEOPLE: "60" },
    },
  ],
};

const [name = ""] = process.argv.slice(2);
const runs = soaks[name];
if (!runs) throw new Error(`Say what: npm run soak -- ${Object.keys(soaks).join(" | ")}`);
const seed = process.env.SEED ?? String(Date.now() % 100_000);
for (const { what, file, name: only, env } of runs) {
  console.log(`${what} (seed ${seed})`);
  const begun = Date.now();
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/jest/bin/jest.js",
      ...["--selectProjects", "unit", "--testPathPatterns", file, "--testTimeout", "7200000"],
      ...(only === undefined ? [] : ["--testNamePattern", only]),
    ],
    { stdio: "inherit", env: { ...process.env, SEED: seed, ...env } },
  );
  console.log(`${what}: ${status === 0 ? "held" : "FAILED"} in ${Math.round((Date.now() - begun) / 1000)} s`);
  if (status !== 0) process.exitCode = 1;
}
