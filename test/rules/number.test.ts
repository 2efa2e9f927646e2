import { numberReadings } from "../../src/rules/number";

test.each([
  ["12", ["12"]],
  ["-5", ["-5"]],
  ["+62", ["62"]],
  ["59,5", ["59.5"]],
  ["49.20", ["49.20"]],
  ["1.250,5", ["1250.5"]],
  ["1,250.5", ["1250.5"]],
  ["1.250.000", ["1250000"]],
  ["1,250,000", ["1250000"]],
  ["1.250.000,75", ["1250000.75"]],
  ["0,125", ["0.125"]],
  ["0.125", ["0.125"]],
  ["1250.500", ["1250.500"]],
  ["1.2500", ["1.2500"]],
])("%j has one reading", (text, readings) => {
  expect(numberReadings(text)).toEqual(readings);
});

test.each([
  ["1.250", ["1250", "1.250"]],
  ["1,250", ["1250", "1.250"]],
  ["-1.250", ["-1250", "-1.250"]],
])("%j alone may be two numbers", (text, readings) => {
  expect(numberReadings(text)).toEqual(readings);
});

test("a dot before three digits parts thousands where things are counted, a comma does not", () => {
  expect(numberReadings("1.250", true)).toEqual(["1250"]);
  expect(numberReadings("1,250", true)).toHaveLength(2);
});

test.each([
  "",
  "-",
  "1.25.000",
  "1,2,3",
  "1.250,000.5",
  "12.500,50,5",
  "1e5",
  "12a",
  ".5",
  "5.",
  "198501012010011001",
])("%j is no number", (text) => {
  expect(numberReadings(text)).toEqual([]);
});
