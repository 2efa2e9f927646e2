import type { ActionName } from "../../src/app/registry";
import { registry } from "../../src/app/registry";
import type { Book } from "../../src/model/book";
import { sheetsIn } from "../../src/model/parts";
import type { Plan } from "../../src/model/plan";
import { tableKeys } from "../../src/model/tables";
import { fromFile } from "../../src/workbench/grid/fromFile";
import { fileOfBook } from "../fixtures/bookFile";
import { officeYear } from "../fixtures/officeYear";
import type { OfficeStage } from "../fixtures/officeYear";
import type { Saved } from "../support/saved";
import { withBench } from "./bench";
import { actionOf, loadForm } from "./cases";
import { yearCases } from "./yearCases";

/** Everybody is asked for at once, where that can be: a few people here, more by npm run soak -- year. */
const people = Number(process.env.YEAR_PEOPLE ?? "12");
/** So much of a plan goes into one request here, so that a plan for few people is cut into blocks too. */
const characters = 20_000;
/** Cells that one request asks for, and sheets that it reads back. */
const [cells, sheets] = [60_000, 8];

const officeOf = (count: number, stage: OfficeStage): Saved =>
  fromFile(fileOfBook(officeYear(count, stage)), "workbook", "Buku1.xlsx");
const offices = new Map<OfficeStage, Saved>();
const officeAt = (stage: OfficeStage): Saved => {
  const office = offices.get(stage) ?? officeOf(people, stage);
  offices.set(stage, office);
  return office;
};

const cellsIn = ({ tables }: Book): number =>
  tableKeys.reduce((sum, key) => sum + tables[key].headers.length * (tables[key].rows.length + 1), 0);

/** One request for sizes, then one a block: a block ends with a whole row. */
const readingOf = (book: Book): number => 1 + Math.ceil(cellsIn(book) / (cells - 50));

/** A plan that is larger than a block is cut, its longest steps into pieces of half a block; sheets are read back. */
const writingOf = ({ steps }: Plan): number =>
  1 + Math.floor((2 * JSON.stringify(steps).length) / characters) + Math.ceil(sheetsIn(steps) / sheets);

beforeAll(loadForm);

test.each(Object.keys(registry) as ActionName[])(
  "%s sends one request a block, whoever it is for",
  (name) => {
    const { stage, before, input } = yearCases[name];
    return withBench({ from: officeAt(stage), charactersPerRequest: characters }, async (bench) => {
      if (before)
        expect(await bench.run(actionOf(before.action), before.input(await bench.book()))).toMatchObject({
          end: "done",
        });
      const book = await bench.book();
      const outcome = await bench.run(actionOf(name), input(book));
      if (outcome.end !== "done") throw new Error(`it ended ${JSON.stringify(outcome).slice(0, 300)}`);
      expect(outcome).toMatchObject({ conflicts: [], lost: [] });
      // What stands on sheets that were drawn is asked in one more, and so is what a formula would overwrite.
      const more = before !== undefined || name === "insertFormula" ? 1 : 0;
      expect(bench.requests()).toBeLessThanOrEqual(readingOf(book) + writingOf(outcome.done.plan) + more);
    });
  },
);

test("the year of 200 people is read in one request for sizes and one a block, and a report of it written in one", () =>
  withBench({ from: officeOf(200, "year") }, async (bench) => {
    const book = await bench.book();
    const { input } = yearCases.makeReport;
    expect(await bench.run(actionOf("makeReport"), input(book))).toMatchObject({ end: "done" });
    expect(book.tables.realisasi.rows.length).toBeGreaterThan(7_000);
    expect(bench.requests()).toBe(readingOf(book) + 1);
  }));
