import fc from "fast-check";
import type { Layout } from "../../src/model/layout";
import { formKeys, forms } from "../../src/forms/forms";
import { isNotAForm, readForm } from "../../src/forms/readForm";
import { pageOf } from "../../src/forms/render/paper";
import { renderForm } from "../../src/forms/renderForm";
import { bookOfReading, bookOfSkp, randomSkpFor, subject } from "./randomSkp";
import { drawn, withColumn, withRow } from "./sheetCells";
import { seed } from "../support/seed";

const runs = Number(process.env.FORM_RUNS ?? 15);

/** What a sheet shows: without the ids of the rows in which its cells are stored. */
const shown = ({ inputs: _, ...layout }: Layout) => layout;

const reading = (sheet: ReturnType<typeof drawn>) => {
  const answer = readForm(sheet);
  if (isNotAForm(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

describe.each(formKeys)(`%s (seed ${seed})`, (key) => {
  it("drawn from any SKP, read back and drawn again is the same sheet", () => {
    fc.assert(
      fc.property(randomSkpFor(key), (skp) => {
        const layout = renderForm(key, bookOfSkp(skp), subject);
        const again = renderForm(key, bookOfReading(reading(drawn(layout))), subject);
        expect(shown(again)).toEqual(shown(layout));
      }),
      { numRuns: runs },
    );
  });

  it("understands every cell of a sheet that it drew, each once", () => {
    fc.assert(
      fc.property(randomSkpFor(key), (skp) => {
        const sheet = drawn(renderForm(key, bookOfSkp(skp), subject));
        const { understood, notUnderstood } = reading(sheet);
        expect(notUnderstood).toEqual([]);
        const filled = sheet.values.flat().filter((value) => value !== "").length;
        expect(new Set(understood.map(({ address }) => address)).size).toBe(filled);
        expect(understood).toHaveLength(filled);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it("reads the same with an empty row and an empty column inserted anywhere", () => {
    fc.assert(
      fc.property(randomSkpFor(key), fc.nat(), fc.nat(), (skp, row, column) => {
        const sheet = drawn(renderForm(key, bookOfSkp(skp), subject));
        const moved = withColumn(
          withRow(sheet, row % sheet.values.length),
          column % (sheet.values[0]?.length ?? 1),
        );
        expect(bookOfReading(reading(moved))).toEqual(bookOfReading(reading(sheet)));
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it("has no row above 409 points and keeps the signatures with what is signed", () => {
    fc.assert(
      fc.property(randomSkpFor(key), (skp) => {
        const layout = renderForm(key, bookOfSkp(skp), subject);
        const heights = Object.values(layout.heights);
        expect(Math.max(...heights)).toBeLessThanOrEqual(409);
        expect(Math.min(...heights)).toBeGreaterThan(12);
        const signature = heights.length - 6;
        const last = layout.print?.breaks?.at(-1) ?? 0;
        expect(last).toBeLessThan(signature);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it("breaks no page inside a result or a value that fits one", () => {
    fc.assert(
      fc.property(randomSkpFor(key), (skp) => {
        const layout = renderForm(key, bookOfSkp(skp), subject);
        const { first, last } = layout.print?.titleRows ?? { first: 0, last: 0 };
        const height = (from: number, count: number): number =>
          Array.from({ length: count }, (_, at) => layout.heights[from + at] ?? 0).reduce((a, b) => a + b, 0);
        /** Ratings and signatures, at most 250 points, go along with what is above them. */
        const room = pageOf(forms[key]).height - height(first, last - first + 1) - 250;
        const whole = layout.merges.filter(
          ({ row, column, columns, rows }) =>
            column === 0 && columns === 1 && row > last && height(row, rows) < room,
        );
        for (const { row, rows } of whole)
          expect(layout.print?.breaks?.filter((at) => at > row && at < row + rows)).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });
});
