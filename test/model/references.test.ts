import { namesReference, readReferences, writeReferences } from "../../src/model/references";

test("an Acuan is read as known references, in any case, and all else as it was typed", () => {
  expect(readReferences("Renstra; SK 12;  Perjanjian Kinerja ")).toEqual({
    known: ["renstra", "perjanjian kinerja"],
    other: "SK 12",
  });
  expect(readReferences("")).toEqual({ known: [], other: "" });
});

test("it is written back in one cell, and read again as it was", () => {
  const referred = { known: ["renstra", "perjanjian kerja"], other: "SK 12; SK 13" } as const;
  expect(writeReferences(referred)).toBe("renstra; perjanjian kerja; SK 12; SK 13");
  expect(readReferences(writeReferences(referred))).toEqual(referred);
});

test.each([
  ["Perjanjian  Kerja No. 7 Tahun 2026", true],
  ["renstra; perjanjian kerja", true],
  ["perjanjian kerja sama daerah", false],
  ["perjanjian kinerja", false],
])("%s names a perjanjian kerja: %s", (acuan, names) => {
  expect(namesReference(acuan, "perjanjian kerja")).toBe(names);
});
