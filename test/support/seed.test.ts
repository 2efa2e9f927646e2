import fc from "fast-check";
import { seed } from "./seed";

test("a property that fails says the one seed of all tests", () => {
  expect(() => fc.assert(fc.property(fc.integer(), () => false))).toThrow(`seed: ${seed},`);
});
