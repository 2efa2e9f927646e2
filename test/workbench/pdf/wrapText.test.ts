import fc from "fast-check";
import { wrapText } from "../../../src/workbench/pdf/wrapText";

const width = (text: string): number => [...text].length;

describe("a wrapped text", () => {
  it("breaks at white space", () => {
    expect(wrapText("satu dua tiga", 8, width)).toEqual(["satu dua", "tiga"]);
  });

  it("breaks inside a word only where the word is wider than the cell", () => {
    expect(wrapText("a abcdefgh", 4, width)).toEqual(["a", "abcd", "efgh"]);
    expect(wrapText("a-b/c-d e", 7, width)).toEqual(["a-b/c-d", "e"]);
  });

  it("begins a line at each line break", () => {
    expect(wrapText("a\r\nb\n\nc", 9, width)).toEqual(["a", "b", "", "c"]);
  });

  it("loses no letter and has no line wider than the cell", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom("a", "b", " ", "\n", "-") }), (text) => {
        const lines = wrapText(text, 7, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        expect(Math.max(0, ...lines.map((line) => width(line.trimEnd())))).toBeLessThanOrEqual(7);
      }),
    );
  });
});
