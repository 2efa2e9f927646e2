import fc from "fast-check";
import type { Layout } from "../../src/model/layout";
import { formKeys } from "../../src/forms/forms";
import { isNotAForm, readForm } from "../../src/forms/readForm";
import { renderForm } from "../../src/forms/renderForm";
import { bookOfReading, bookOfSkp, randomSkp, subject } from "./randomSkp";
import { drawn, withColumn, withRow } from "./sheetCells";

const runs = Number(process.env.FORM_RUNS ?? 150);

/** What a sheet shows: without the ids of the rows in which its cells are stored. */
const shown = ({ inputs: _, ...layout }: Layout) => layout;

const reading = (sheet: ReturnType<typeof drawn>) => {
  const answer = readForm(sheet);
  if (isNotAForm(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

describe.each(formKeys)("%s", (key) => {
  it("drawn from any SKP, read back and drawn again is the same sheet", () => {
    fc.assert(
      fc.property(randomSkp, (skp) => {
        const layout = renderForm(key, bookOfSkp(skp), subject);
        const again = renderForm(key, bookOfReading(reading(drawn(layout))), subject);
        expect(shown(again)).toEqual(shown(layout));
      }),
      { numRuns: runs },
    );
  });

  it("understands every cell of a sheet that it drew, each once", () => {
    fc.assert(
      fc.property(randomSkp, (skp) => {
        const sheet = drawn(renderForm(key, bookOfSkp(skp), subject));
        const { understood, notUnderstood } = reading(sheet);
        expect(notUnderstood).toEqual([]);
        const filled = sheet.values.flat().filter((value) => value !== "").length;
        expect(new Set(understood.map(({ address }) => address)).size).toBe(filled);
        expect(understood).toHaveLength(filled);
      }),
      { numRuns: runs / 3 },
    );
  });

  it("reads the same with an empty row and an empty column inserted anywhere", () => {
    fc.assert(
      fc.property(randomSkp, fc.nat(), fc.nat(), (skp, row, column) => {
        const sheet = drawn(renderForm(key, bookOfSkp(skp), subject));
        const moved = withColumn(
          withRow(sheet, row % sheet.values.length),
          column % (sheet.values[0]?.length ?? 1),
        );
        expect(bookOfReading(reading(moved))).toEqual(bookOfReading(reading(sheet)));
      }),
      { numRuns: runs / 3 },
    );
  });

  it("has no row above 409 points and keeps the signatures with what is signed", () => {
    fc.assert(
      fc.property(randomSkp, (skp) => {
        const layout = renderForm(key, bookOfSkp(skp), subject);
        const heights = Object.values(layout.heights);
        expect(Math.max(...heights)).toBeLessThanOrEqual(409);
        expect(Math.min(...heights)).toBeGreaterThan(12);
        const signature = heights.length - 6;
        const last = layout.print?.breaks?.at(-1) ?? 0;
        expect(last).toBeLessThan(signature);
      }),
      { numRuns: runs / 3 },
    );
  });
});
