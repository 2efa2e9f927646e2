import fc from "fast-check";
import { bareAmount, readTarget, type Target } from "../../src/rules/target";
import { targetPart, targetParts } from "../../src/rules/targetPart";
import { writtenTarget } from "../fixtures/writtenTargets";
import { tries } from "../support/tries";

function read(text: string): Target {
  const target = readTarget(text);
  if ("error" in target) throw new Error(`${text}: ${target.error}`);
  return target;
}
const partsOf = (target: Target) => targetParts.map((part) => targetPart(target, part));

test("one number is its own least and most", () => {
  expect(partsOf(read("12 Dokumen"))).toEqual([12, 12, 12, "Dokumen", "bilangan"]);
  expect(partsOf(read("59,5%"))).toEqual([0.595, 0.595, 0.595, "%", "persen"]);
  expect(partsOf(bareAmount(0))).toEqual([0, 0, 0, "", "bilangan"]);
});

test("the value of a bound is the bound, and the other side is blank", () => {
  expect(partsOf(read("minimal 80%"))).toEqual([0.8, 0.8, "", "%", "persen"]);
  expect(partsOf(read("maks. 3 hari"))).toEqual([3, "", 3, "hari", "bilangan"]);
});

test("a range has no one value", () => {
  const range = { error: "range", minimum: 8, maksimum: 10 };
  expect(partsOf(read("8 s.d. 10 hari"))).toEqual([range, 8, 10, "hari", "bilangan"]);
});

test("what is not counted has a kind only", () => {
  const uncounted = Array(4).fill({ error: "uncounted" });
  expect(partsOf(read("WTP"))).toEqual([...uncounted, "kata"]);
  expect(partsOf(read("setiap bulan"))).toEqual([...uncounted, "berkala"]);
  expect(partsOf(read("paling lambat 31 Januari 2026"))).toEqual([...uncounted, "tanggal"]);
});

test("whatever the amount, its parts are those that were written", () => {
  fc.assert(
    fc.property(writtenTarget, ({ text, amount: { jenis, minimum, maksimum, satuan } }) => {
      const [value, least, most, unit, kind] = partsOf(read(text));
      expect([least, most, unit, kind]).toEqual([minimum ?? "", maksimum ?? "", satuan, jenis]);
      const isRange = minimum !== null && maksimum !== null && minimum !== maksimum;
      expect(value).toEqual(isRange ? { error: "range", minimum, maksimum } : (minimum ?? maksimum));
    }),
    tries(10_000),
  );
});
