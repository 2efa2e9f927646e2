import type { Action } from "../../src/actions/action";
import type { FormsWish } from "../../src/actions/makeForms";
import type { Book } from "../../src/model/book";
import type { Progress } from "../../src/model/parts";
import { isTypedOn, printSheetsOf } from "../../src/model/printSheets";
import { readTag } from "../../src/model/tag";
import { judgedPeriod, wholeUnit } from "../fixtures/wholeUnit";
import type { Saved } from "../support/saved";
import { withBench } from "./bench";
import type { Bench } from "./bench";
import { actionOf, office } from "./cases";

/** The whole unit of 48 people is made in the browser (npm run bench -- forms): every batch is like the ones here. */
const people = 5;
const forms = 2 * people;

const fillUnit: Action<never> = { name: "fillUnit", plan: (book) => wholeUnit(book, people, 1) };

const everybody = ({ tables }: Book): FormsWish => ({
  plans: tables.skp.rows.map(({ id }) => id),
  forms: ["skp", "evaluasi"],
  period: judgedPeriod,
});

let start: Saved;
let made: Saved;
let wish: FormsWish;

const make = (bench: Bench, course = {}) => bench.run(actionOf("makeForms"), wish, course);
const remove = (bench: Bench) => bench.run(actionOf("removeForms"), {});
const sheetNames = async (bench: Bench) => (await bench.book()).sheets.map(({ name }) => name);
const printSheets = async (bench: Bench) =>
  printSheetsOf(await bench.book()).map(({ sheet: { name } }) => name);
const typeOn = (sheet: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("C12").values = [["Diketik"]];
    await context.sync();
  });

const said: Progress[] = [];
let requests = 0;

beforeAll(async () => {
  await withBench({}, async (bench) => {
    await bench.run(actionOf("startWorkbook"), office);
    expect(await bench.run(fillUnit, undefined)).toMatchObject({ end: "done", lost: [] });
    wish = everybody(await bench.book());
    start = await bench.saved();
    const report = (progress: Progress) => void said.push(progress);
    expect(await make(bench, { report })).toMatchObject({ end: "done" });
    requests = bench.requests();
    made = await bench.saved();
  });
});

it("writes two forms a request and says after each how many of all are there", () => {
  expect(said).toEqual([0, 2, 4, 6, 8, 10].map((done) => ({ done, total: forms, of: "sheets" })));
  // Two read the workbook, five write ten forms, two read them back to tell later whether somebody typed there.
  expect(requests).toBe(9);
});

it("puts a sheet of each form behind the others, one person after the other, each marked as temporary", () =>
  withBench({ from: made }, async (bench) => {
    const { sheets, tables } = await bench.book();
    const ours = sheets.slice(-forms).map(({ tag }) => readTag(tag));
    expect(ours).toEqual(
      tables.skp.rows.flatMap(({ id }) =>
        ["", judgedPeriod].map((period) =>
          expect.objectContaining({ kind: "formulir", skp: id, period, temporary: true }),
        ),
      ),
    );
  }));

it("stopped between requests it leaves whole forms only, and run again it makes the others", () =>
  withBench({ from: start }, async (bench) => {
    let written = 0;
    const course = {
      report: ({ done }: Progress) => (written = done),
      stopped: () => written >= 4,
    };
    expect(await make(bench, course)).toMatchObject({
      end: "stopped",
      left: { rows: { done: 4, total: forms } },
    });
    const some = printSheetsOf(await bench.book());
    expect([some.length, some.filter(isTypedOn).length]).toEqual([4, 0]);
    expect(await make(bench)).toMatchObject({ end: "done" });
    const all = await printSheets(bench);
    expect([all.length, new Set(all).size, all.slice(0, 4)]).toEqual([
      forms,
      forms,
      some.map(({ sheet }) => sheet.name),
    ]);
  }));

it("removes four sheets a request, but for one on which somebody has typed, and Urungkan draws them again", () =>
  withBench({ from: made }, async (bench) => {
    const all = await sheetNames(bench);
    const [typed = ""] = await printSheets(bench);
    await typeOn(typed);
    const outcome = await remove(bench);
    if (outcome.end !== "done") throw new Error(outcome.end);
    expect(bench.requests()).toBe(6);
    expect(await printSheets(bench)).toEqual([typed]);
    expect(await remove(bench)).toMatchObject({ end: "refused", refusal: { refused: "printSheetsTyped" } });
    expect(await bench.undo(outcome.done)).toMatchObject({ end: "done" });
    expect(await sheetNames(bench)).toEqual(all);
    expect(printSheetsOf(await bench.book()).filter(isTypedOn)).toHaveLength(1);
  }));

it("removes nothing but what it made: the forms of one person and the sheets of tables stay", () =>
  withBench({ from: start }, async (bench) => {
    const [first = ""] = wish.plans;
    await bench.run(actionOf("makeForm"), { skp: first, forms: ["skp"] });
    const before = await sheetNames(bench);
    await bench.run(actionOf("makeForms"), { ...wish, plans: [first] });
    await remove(bench);
    expect(await sheetNames(bench)).toEqual(before);
  }));

it("draws a form of its own beside one on which somebody has typed", () =>
  withBench({ from: made }, async (bench) => {
    const all = await printSheets(bench);
    const [typed = ""] = all;
    await typeOn(typed);
    await make(bench);
    const now = await printSheets(bench);
    expect(now.slice(0, forms)).toEqual(all);
    expect(now.slice(forms)).toEqual([expect.stringMatching(/^SKP Sekar .* \(2\)$/)]);
  }));
