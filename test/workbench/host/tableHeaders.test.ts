import * as fc from "fast-check";
import { uniqueHeaders } from "../../../src/workbench/host/tableHeaders";

describe("the headers of a table", () => {
  it.each([
    [
      ["Nama", "Nama", "NAMA"],
      ["Nama", "Nama2", "NAMA3"],
    ],
    [
      ["", "", "x"],
      ["Kolom1", "Kolom2", "x"],
    ],
    [
      ["Kolom1", "", ""],
      ["Kolom1", "Kolom2", "Kolom3"],
    ],
    [
      ["", "Kolom1"],
      ["Kolom2", "Kolom1"],
    ],
    [
      ["a", "a2", "a"],
      ["a", "a2", "a3"],
    ],
  ])("of %j are %j", (texts, headers) => {
    expect(uniqueHeaders(texts, "Kolom")).toEqual(headers);
  });

  it("are not called as columns that stay", () => {
    expect(uniqueHeaders(["nama", ""], "Kolom", ["Nama", "Kolom1"])).toEqual(["nama2", "Kolom2"]);
  });

  it("are never blank and never twice, in any case", () => {
    const text = fc.constantFrom("", "a", "A", "b", "Kolom1", "kolom2", "a2");
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const lower = uniqueHeaders(texts, "Kolom").map((name) => name.toLowerCase());
        expect(lower).not.toContain("");
        expect(new Set(lower).size).toBe(texts.length);
      }),
    );
  });
});
