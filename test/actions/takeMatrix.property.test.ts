import fc from "fast-check";
import { matrixKeys } from "../../src/forms/forms";
import { isNotAMatrix, readMatrix } from "../../src/forms/readMatrix";
import { renderMatrix } from "../../src/forms/renderForm";
import type { Layout } from "../../src/model/layout";
import { settle } from "../../src/model/settle";
import { inSheets, matrixLayout, officeOfSheet, stepsOf } from "../forms/matrixTaken";
import { bookOfMatrix, matrixOffice } from "../forms/randomMatrix";
import { drawn } from "../forms/sheetCells";
import { seed } from "../support/seed";

const runs = Number(process.env.FORM_RUNS ?? 10);

/** What a sheet shows: without the ids of the rows in which its cells are stored. */
const shown = ({ inputs: _, ...layout }: Layout) => layout;

describe.each(matrixKeys)(`%s (seed ${seed})`, (key) => {
  it("drawn from any office, read into its people alone and drawn again is the same sheet", () => {
    fc.assert(
      fc.property(matrixOffice, (office) => {
        const layout = matrixLayout(key, office);
        const read = officeOfSheet(office, drawn(layout));
        expect(shown(renderMatrix(key, read, "S-Kepala"))).toEqual(shown(layout));
        expect(stepsOf(read, drawn(layout)).steps).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("is found there already when it is read into the office that drew it", () => {
    fc.assert(
      fc.property(matrixOffice, (office) => {
        const book = inSheets(bookOfMatrix(office));
        const { steps } = stepsOf(book, drawn(matrixLayout(key, office)));
        expect(settle({ steps }, book).plan.steps).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it("understands every cell that it drew, and fits every row on a page", () => {
    fc.assert(
      fc.property(matrixOffice, (office) => {
        const layout = matrixLayout(key, office);
        const reading = readMatrix(drawn(layout));
        expect(isNotAMatrix(reading) ? reading : reading.notUnderstood).toEqual([]);
        expect(Math.max(...Object.values(layout.heights))).toBeLessThanOrEqual(409);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
