import { columnPoints, lineCount, lineHeight, textHeight } from "../../src/forms/render/textHeight";

const twentyCharacters = columnPoints(20);

describe("the height of a text", () => {
  it("is one line for a short text and for none", () => {
    expect(lineCount("12 bulan", twentyCharacters)).toBe(1);
    expect(lineCount("", twentyCharacters)).toBe(1);
  });

  it("counts the lines that a person typed, whichever way they end", () => {
    expect(lineCount("a\nb\r\nc\rd", twentyCharacters)).toBe(4);
  });

  it("breaks between words, and inside a word that is wider than the cell", () => {
    expect(lineCount("Tersusunnya laporan bulanan", twentyCharacters)).toBe(2);
    expect(lineCount("M".repeat(60), twentyCharacters)).toBeGreaterThanOrEqual(4);
  });

  it("knows that capitals and bold letters are wider", () => {
    const text = "umpan balik berkelanjutan berdasarkan bukti dukung ".repeat(4);
    expect(lineCount(text.toUpperCase(), twentyCharacters)).toBeGreaterThan(
      lineCount(text, twentyCharacters),
    );
    expect(lineCount(text, twentyCharacters, true)).toBeGreaterThanOrEqual(lineCount(text, twentyCharacters));
  });

  it("grows by one line height a line", () => {
    expect(textHeight("a\nb\nc", 100) - textHeight("a\nb", 100)).toBe(lineHeight);
  });
});
