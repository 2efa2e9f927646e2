import { functionWords } from "../../src/locale/functions";
import type { FunctionWords } from "../../src/locale/functions/words";
import { call, valueOf } from "./shim";
import "../../src/functions/index";

const all = Object.entries<FunctionWords>(functionWords);
/** A number to nine digits, so that an example may be written as the arithmetic it shows. */
const rounded = (cell: unknown): unknown => (typeof cell === "number" ? Number(cell.toPrecision(9)) : cell);
const shown = (result: unknown): unknown =>
  Array.isArray(result) ? (result as unknown[][]).map((line) => line.map(rounded)) : rounded(result);

describe.each(all)("the words of %s", (id, words) => {
  test("every example shows what the function gives", () => {
    for (const { arguments: given, result } of words.examples)
      expect(shown(call(id, ...given.map(valueOf)))).toEqual(shown(result));
  });

  test("the optional parameters are those that the function's usage brackets", () => {
    const usage = String(call(id));
    const bracketed = Object.keys(words.parameters).filter((name) => usage.includes(`[${name}]`));
    expect(words.optional ?? []).toEqual(bracketed);
  });

  test("the question is one, and the help page has a note and a source or says that there is none", () => {
    expect(words.question).toMatch(/^\p{Lu}.*\?$/u);
    expect(words.notes.length).toBeGreaterThan(0);
    expect(
      words.sources.length > 0 || words.notes.join(" ").includes("ukan ketentuan PermenPANRB 6/2022"),
    ).toBe(true);
  });
});
