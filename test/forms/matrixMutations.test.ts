import fc from "fast-check";
import { isNotAMatrix, readMatrix } from "../../src/forms/readMatrix";
import { renderMatrix } from "../../src/forms/renderForm";
import type { SheetCells } from "../../src/model/sheetCells";
import { matrixMutations } from "./matrixMutations";
import { sampleMatrix } from "./sampleMatrix";
import { drawn } from "./sheetCells";
import { seed } from "../support/seed";

const layouts: Readonly<Record<string, SheetCells>> = {
  "a drawn matrix": drawn(renderMatrix("matriksSatuTingkat", sampleMatrix, "S-LEADER")),
  "a drawn matrix over two levels": drawn(renderMatrix("matriksDuaTingkat", sampleMatrix, "S-LEADER")),
};

/** What a sheet says, a line each: whose result it is, of which leader, and below what of the leader. */
const said = (
  sheet: SheetCells,
): { readonly lines: readonly string[]; readonly doubts: number } | undefined => {
  const reading = readMatrix(sheet);
  if (isNotAMatrix(reading)) return undefined;
  const lines = reading.tables.flatMap(({ leader, columns, rows }) =>
    rows.flatMap(({ nama, nip, jabatan, results }) => [
      JSON.stringify([leader.nama, nama, nip, jabatan]),
      ...results.map(({ column, text }) =>
        JSON.stringify([leader.nama, nama, columns[column]?.result, columns[column]?.indicator, text]),
      ),
    ]),
  );
  return { lines: lines.sort(), doubts: reading.notUnderstood.length };
};

const names = Object.keys(matrixMutations) as (keyof typeof matrixMutations)[];
/** Those that look for the headings as they were come first. */
const inOrder = (chosen: readonly (keyof typeof matrixMutations)[]): (keyof typeof matrixMutations)[] =>
  [...chosen].sort((a, b) => names.indexOf(b) - names.indexOf(a));

describe.each(Object.keys(layouts))(`%s (seed ${seed})`, (name) => {
  const sheet = layouts[name]!;
  const expected = said(sheet)!;

  it("is read as it is", () => {
    expect(expected.lines.length).toBeGreaterThan(5);
    expect(expected.doubts).toBe(0);
  });

  it("changed in up to three ways says nothing wrong, and tells what is not read any more", () => {
    let whole = 0;
    const runs = Number(process.env.FORM_RUNS ?? 60);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
        fc.nat(999),
        (chosen, at) => {
          const changed = said(inOrder(chosen).reduce((so, each) => matrixMutations[each](so, at), sheet));
          if (!changed) return;
          expect(changed.lines.filter((line) => !expected.lines.includes(line))).toEqual([]);
          if (changed.lines.length < expected.lines.length) expect(changed.doubts).toBeGreaterThan(0);
          else whole += 1;
        },
      ),
      { numRuns: runs },
    );
    expect(whole).toBeGreaterThan(runs / 2);
  });
});
