import { readFileSync } from "node:fs";
import { targetsFile, targetsOf, targetsPage, twinTargets } from "../../scripts/make-targets";
import { readXlsx } from "../../src/files/readXlsx";
import { readTarget } from "../../src/rules/target";
import { itWithReal } from "../fixtures/realInputs";
import { fileSheetCells } from "../forms/sheetCells";

/** A target without its figures, with one kind of line break: "59,5%" and "61,5%" are one kind. */
const kindOf = (target: string): string => target.replace(/\d/g, "9").replace(/\r\n/g, "\n");
const kindsOf = (targets: readonly string[]): string[] => [...new Set(targets.map(kindOf))].sort();

/** The reading of the kinds that occur, by a few plain expressions and not by the grammar. */
function plainReading(target: string): unknown {
  const [, percent] = /^(\d+(?:[.,]\d{1,2})?)%$/.exec(target) ?? [];
  const [, left, right] = /^Rasio (\d+):(\d+)$/.exec(target) ?? [];
  const [, count, satuan] = /^(\d+) (\p{L}+)$/u.exec(target) ?? [];
  const amount = (jenis: string, value: number, unit: string) => ({
    jenis,
    minimum: value,
    maksimum: value,
    satuan: unit,
  });
  if (percent !== undefined) return amount("persen", Number(`${percent.replace(",", ".")}e-2`), "%");
  if (left !== undefined) return amount("rasio", Number(left) / Number(right), "rasio");
  if (count !== undefined) return amount("bilangan", Number(count), satuan ?? "");
  return { error: "twoReadings", readings: target.split(/\r?\n/) };
}

describe("the targets of an SKP of 30 results", () => {
  it("stand in docs/targets.md as =SKP.TARGET reads them (npx tsx scripts/make-targets.ts writes it anew)", () => {
    expect(readFileSync(targetsFile, "utf8")).toBe(targetsPage(twinTargets()));
  });

  it("are each read as plain expressions read them, or refused with both readings", () => {
    for (const target of twinTargets())
      expect([target, readTarget(target)]).toEqual([target, plainReading(target)]);
  });

  itWithReal("20b", "are each read or refused with both readings, none guessed", async (bytes) => {
    const { file } = await readXlsx(bytes);
    const targets = file.sheets.slice(0, 1).map(fileSheetCells).flatMap(targetsOf);
    expect(targets).toHaveLength(60);
    expect(new Set(targets).size).toBe(24);
    const refused = targets.filter((target) => "error" in readTarget(target));
    expect(refused.map(kindOf)).toEqual(["99,9%\n99%"]);
    for (const target of targets)
      expect([target, readTarget(target)]).toEqual([target, plainReading(target)]);
  });

  itWithReal("20b", "are of the same kinds in the written twin, in the same numbers", async (bytes) => {
    const { file } = await readXlsx(bytes);
    const real = file.sheets.slice(0, 1).map(fileSheetCells).flatMap(targetsOf);
    expect(kindsOf(twinTargets())).toEqual(kindsOf(real));
    expect(twinTargets().map(kindOf).sort()).toEqual(real.map(kindOf).sort());
    expect(new Set(twinTargets()).size).toBe(new Set(real).size);
  });
});
