import { call, column } from "./shim";
import "../../src/functions/index";

const cannot = "#N/A: Tingkat tidak dapat dihitung: ";

test("Puncak and a row whose parent is missing are 1, everything else is one below its parent", () => {
  expect(call("LEVEL", column("A", "B", "C", "D", 5), column(0, "a", "B", "gone", "D"))).toEqual(
    column(1, 2, 3, 1, 2),
  );
});

test("on or under a circle the message names the id of the circle", () => {
  const circle = `${cannot}induk-induknya melingkar pada ID "A". Perbaiki salah satu idInduk di lingkaran itu.`;
  expect(call("LEVEL", column("A", "B", "C", "T"), column("B", "A", "A", ""))).toEqual(
    column(circle, circle.replace('"A"', '"B"'), circle, 1),
  );
});

test("on or under one's own parent too", () => {
  const own = `${cannot}induk ID "A" adalah dirinya sendiri.`;
  expect(call("LEVEL", column("A", "B"), column("a", "A"))).toEqual(column(own, own));
});

test("under an id that stands twice the level is not guessed", () => {
  expect(call("LEVEL", column("A", "A", "B"), column("", "B2", "A"))).toEqual(
    column(1, 1, `${cannot}ID induk pada baris ID "B" ganda atau tidak terbaca. Perbaiki dulu ID itu.`),
  );
});

test("a blank row stays blank, a row without an id has the level below its parent", () => {
  expect(call("LEVEL", column("A", null, ""), column("", "", "A"))).toEqual(column(1, "", 2));
});
