import { fingerprintOfSources } from "../../scripts/lib/inputs";

test("the same sources have the same fingerprint, so a second start builds nothing", () => {
  expect(fingerprintOfSources("local")).toBe(fingerprintOfSources("local"));
});

test("where Office.js comes from is part of the fingerprint", () => {
  expect(fingerprintOfSources("cdn")).not.toBe(fingerprintOfSources("local"));
});
