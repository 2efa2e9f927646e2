import fc from "fast-check";
import { drawLayout } from "../../../src/excel/draw";
import { createGateway } from "../../../src/excel/gateway";
import { readTyped } from "../../../src/excel/readSheet";
import type { FormKey } from "../../../src/forms/form";
import { formKeys } from "../../../src/forms/forms";
import type { Input } from "../../../src/model/layout";
import { columnsOf } from "../../../src/model/tables";
import { createWorkbench } from "../../support/workbench";
import type { Workbench } from "../../support/workbench";
import { bookOfSkp, randomSkpFor } from "../randomSkp";
import { changesIn, drawForm, isInWords, typed } from "./typedForm";
import type { TypedForm } from "./typedForm";
import { seed } from "../../support/seed";

/** What a person may take for the beginning of a formula, a date, or a number. */
const texts = ["=1+1", "+62 812", "-", "@sri", "00123", "1/2", "TRUE", "59,5%\n52%", "1E5"];

/** Two cells of free text of each form, and what is typed there. */
const editsOf = ({ key, layout }: TypedForm, at: number): { input: Input; text: string }[] =>
  layout.inputs
    .filter(
      ({ table, field, id, begins, wording }) =>
        (id !== "" || begins !== undefined) &&
        wording === undefined &&
        !(isInWords(key) && field === "rencana") &&
        columnsOf(table).some(([name, { kind }]) => name === field && kind === "text"),
    )
    .filter((_, index, all) => index === at % all.length || index === (at * 7 + 3) % all.length)
    .map((input, index) => ({ input, text: texts[(at + index * 3) % texts.length] ?? "" }));

let bench: Workbench;
let forms: ReadonlyMap<
  FormKey,
  { book: ReturnType<typeof bookOfSkp>; drawn: TypedForm; edits: ReturnType<typeof editsOf> }
>;
beforeAll(async () => {
  bench = await createWorkbench();
  const { Excel, Office, OfficeExtension } = bench;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  forms = new Map(
    formKeys.map((key, at) => {
      const [skp] = fc.sample(randomSkpFor(key), { numRuns: 1, seed: seed + at });
      const book = bookOfSkp(skp!);
      const drawn = drawForm(key, book);
      return [key, { book, drawn, edits: editsOf(drawn, at + 1) }];
    }),
  );
  await bench.run(async (context) => {
    for (const [key, { drawn }] of forms) drawLayout(context.workbook.worksheets.add(key), drawn.layout);
    await context.sync();
  });
});
afterAll(() => bench.close());

it(`a form as it was drawn on a sheet says nothing that is not in the tables (seed ${seed})`, async () => {
  for (const sheet of await readTyped(createGateway(), formKeys)) {
    const { book, drawn } = forms.get(sheet.cells.name as FormKey)!;
    expect(sheet.drawn).toBe(drawn.tag.drawn);
    expect(changesIn({ ...drawn, cells: sheet.cells }, book)).toEqual({
      changes: [],
      notTaken: [],
      isRearranged: false,
    });
  }
});

it("what is typed into the cells of a sheet is offered, letter by letter", async () => {
  await bench.run(async (context) => {
    for (const [key, { edits }] of forms)
      for (const { input, text } of edits)
        context.workbook.worksheets.getItem(key).getCell(input.row, input.column).values = [[text]];
    await context.sync();
  });
  for (const { cells } of await readTyped(createGateway(), formKeys)) {
    const { book, drawn, edits } = forms.get(cells.name as FormKey)!;
    const simulated = edits.reduce(
      (form, { input, text }) => typed(form, input.row, input.column, text),
      drawn,
    );
    expect(changesIn({ ...drawn, cells }, book)).toEqual(changesIn(simulated, book));
  }
});
