import { readRating } from "../../src/rules/rating";

test.each([
  ["Di Atas Ekspektasi", "Di Atas Ekspektasi"],
  ["DIATAS EKSPEKTASI", "Di Atas Ekspektasi"],
  ["DIATAS", "Di Atas Ekspektasi"],
  ["di atas", "Di Atas Ekspektasi"],
  ["  di\u00a0atas\r\nekspektasi ", "Di Atas Ekspektasi"],
  ["Sesuai", "Sesuai Ekspektasi"],
  ["SESUAI EKSPEKTASI", "Sesuai Ekspektasi"],
  ["sesuaiekspektasi", "Sesuai Ekspektasi"],
  ["DIBAWAH", "Di Bawah Ekspektasi"],
  ["di bawah ekspektasi", "Di Bawah Ekspektasi"],
])("reads %j as %s", (text, rating) => {
  expect(readRating(text)).toBe(rating);
});

test.each(["", "-", "0", "3", "Ekspektasi", "Baik", "Atas", "Sesuai Ekspetasi", "__proto__", "toString"])(
  "%j is no rating",
  (text) => {
    expect(readRating(text)).toBeUndefined();
  },
);
