import fc from "fast-check";
import { takeMatrix } from "../../src/actions/takeMatrix";
import type { MatrixKey } from "../../src/forms/form";
import { isNotAMatrix, readMatrix } from "../../src/forms/readMatrix";
import { renderMatrix } from "../../src/forms/renderForm";
import type { Book, SheetInfo } from "../../src/model/book";
import type { Layout } from "../../src/model/layout";
import { settle } from "../../src/model/settle";
import { isRefusal } from "../../src/model/plan";
import { tableKeys, definitionOf } from "../../src/model/tables";
import { writeTag } from "../../src/model/tag";
import { bookOfMatrix, matrixOffice } from "../forms/randomMatrix";
import { drawn } from "../forms/sheetCells";
import { simulate, toolsFor } from "../support/simulate";

const runs = Number(process.env.FORM_RUNS ?? 25);
const keys: readonly MatrixKey[] = ["matriksSatuTingkat", "matriksDuaTingkat"];

/** What a sheet shows: without the ids of the rows in which its cells are stored. */
const shown = ({ inputs: _, ...layout }: Layout) => layout;

/** The book as a workbook holds it, with a sheet for every table. */
const inSheets = (book: Book): Book => {
  const sheets = tableKeys.map((key): SheetInfo => {
    const { name, sheet } = definitionOf(key);
    return {
      name: sheet,
      visible: true,
      tag: writeTag({ kind: "tabel", table: name }),
      blank: false,
      drawn: "",
    };
  });
  const tables = Object.fromEntries(
    tableKeys.map((key) => [key, { ...book.tables[key], sheet: definitionOf(key).sheet }]),
  ) as unknown as Book["tables"];
  return { ...book, sheets, tables };
};

const stepsFor = (book: Book, layout: Layout) => {
  const answer = takeMatrix.plan(book, { cells: drawn(layout) }, toolsFor(book, 46_100));
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

describe.each(keys)("%s", (key) => {
  it("drawn from any office, read into its people alone and drawn again is the same sheet", () => {
    fc.assert(
      fc.property(matrixOffice, (office) => {
        const layout = renderMatrix(key, bookOfMatrix(office), "S-Kepala");
        const people = inSheets(bookOfMatrix(office, false));
        const read = simulate(people, stepsFor(people, layout));
        expect(shown(renderMatrix(key, read, "S-Kepala"))).toEqual(shown(layout));
        expect(stepsFor(read, layout).steps).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("is found there already when it is read into the office that drew it", () => {
    fc.assert(
      fc.property(matrixOffice, (office) => {
        const book = inSheets(bookOfMatrix(office));
        const { steps } = stepsFor(book, renderMatrix(key, book, "S-Kepala"));
        expect(settle({ steps }, book).plan.steps).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it("understands every cell that it drew, and fits every row on a page", () => {
    fc.assert(
      fc.property(matrixOffice, (office) => {
        const layout = renderMatrix(key, bookOfMatrix(office), "S-Kepala");
        const reading = readMatrix(drawn(layout));
        expect(isNotAMatrix(reading) ? reading : reading.notUnderstood).toEqual([]);
        expect(Math.max(...Object.values(layout.heights))).toBeLessThanOrEqual(409);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
