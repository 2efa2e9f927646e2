import fc from "fast-check";
import { createGateway } from "../../src/excel/gateway";
import { drawLayout } from "../../src/excel/draw";
import { readSheets } from "../../src/excel/readSheet";
import type { FormKey } from "../../src/forms/form";
import { formKeys } from "../../src/forms/forms";
import { isNotAForm, readForm } from "../../src/forms/readForm";
import { renderForm } from "../../src/forms/renderForm";
import type { Layout } from "../../src/model/layout";
import type { SheetCells } from "../../src/model/sheetCells";
import { reopened } from "../support/reopen";
import { usePane } from "../support/pane";
import { createWorkbench } from "../support/workbench";
import type { Workbench } from "../support/workbench";
import { bookOfReading, bookOfSkp, randomSkpFor, subject } from "./randomSkp";

/** SKP of each form that go through Office.js, a saved and reopened file, and a copy as values: 1 unless asked for more. */
const runs = Number(process.env.FORM_RUNS ?? 1);
const seed = Number(process.env.FORM_SEED ?? Date.now() % 100_000);
const forms = formKeys;

/** Texts of a file have one kind of line end: XML knows no other. */
const shown = ({ inputs: _inputs, ...layout }: Layout): unknown =>
  JSON.parse(JSON.stringify(layout).replaceAll("\\r\\n", "\\n"));

const layoutsOf = (key: FormKey): Layout[] =>
  fc
    .sample(randomSkpFor(key), { numRuns: runs, seed })
    .map((skp) => renderForm(key, bookOfSkp(skp), subject));

const drawnAgain = (key: FormKey, cells: SheetCells): unknown => {
  const reading = readForm(cells);
  if (isNotAForm(reading)) throw new Error(`seed ${seed}: ${JSON.stringify(reading)}`);
  return shown(renderForm(key, bookOfReading(reading), subject));
};

/** Opens the workbook of a bench to the add-in's gateway. */
const gatewayOn = (bench: Workbench) => {
  usePane(bench);
  return createGateway();
};

const drawIn = async (bench: Workbench, layouts: readonly Layout[]): Promise<string[]> => {
  await bench.run(async (context) => {
    // A request of many forms may be larger than Excel takes.
    for (const [at, layout] of layouts.entries()) {
      drawLayout(context.workbook.worksheets.add(`Formulir ${at}`), layout);
      await context.sync();
    }
  });
  return layouts.map((_, at) => `Formulir ${at}`);
};

describe.each(forms)(`%s (seed ${seed})`, (key) => {
  let bench: Workbench;
  let layouts: Layout[];
  let names: string[];
  beforeAll(async () => {
    layouts = layoutsOf(key);
    bench = await createWorkbench();
    names = await drawIn(bench, layouts);
  });
  afterAll(() => bench.close());

  it("drawn through Office.js, read back through it and drawn again is the same sheet", async () => {
    const read = await readSheets(gatewayOn(bench), names);
    read.forEach((cells, at) => expect(drawnAgain(key, cells)).toEqual(shown(layouts[at]!)));
  });

  it("saved as .xlsx and opened again reads as the same sheet", async () => {
    const again = await reopened(bench);
    const read = await readSheets(gatewayOn(again), names);
    read.forEach((cells, at) => expect(drawnAgain(key, cells)).toEqual(shown(layouts[at]!)));
    again.close();
  });

  it("copied as values, without properties and names and with a row inserted above, reads as the same sheet", async () => {
    await bench.run(async (context) => {
      const copies = names.map((name) => {
        const copy = context.workbook.worksheets.getItem(name).copy("End");
        copy.name = `Salinan ${name}`;
        const used = copy.getUsedRange();
        used.copyFrom(used, "Values");
        copy.getRange("1:1").insert("Down");
        copy.customProperties.getItemOrNullObject("skp").delete();
        copy.names.load("items");
        return { copy, used: copy.getUsedRange().load("rowHidden,columnHidden") };
      });
      await context.sync();
      for (const { copy } of copies) for (const name of copy.names.items) name.delete();
      await context.sync();
      // A form hides no rows or columns: there are none to be removed.
      for (const { used } of copies) expect([used.rowHidden, used.columnHidden]).toEqual([false, false]);
    });
    const read = await readSheets(
      gatewayOn(bench),
      names.map((name) => `Salinan ${name}`),
    );
    expect(read.map(({ row }) => row)).toEqual(names.map(() => 1));
    read.forEach((cells, at) => expect(drawnAgain(key, cells)).toEqual(shown(layouts[at]!)));
  });
});
