import fc from "fast-check";
import { createGateway } from "../../src/excel/gateway";
import { drawLayout } from "../../src/excel/draw";
import { readSheets } from "../../src/excel/readSheet";
import type { FormKey, MatrixKey } from "../../src/forms/form";
import { formKeys, matrixKeys } from "../../src/forms/forms";
import { isNotAForm, readForm } from "../../src/forms/readForm";
import { renderForm, renderMatrix } from "../../src/forms/renderForm";
import type { Layout } from "../../src/model/layout";
import type { SheetCells } from "../../src/model/sheetCells";
import { reopened } from "../support/reopen";
import { usePane } from "../support/pane";
import { createWorkbench } from "../support/workbench";
import type { Workbench } from "../support/workbench";
import { matrixLayout, officeOfSheet } from "./matrixTaken";
import { matrixOffice } from "./randomMatrix";
import { bookOfReading, bookOfSkp, randomSkpFor, subject } from "./randomSkp";
import { seed } from "../support/seed";

/** Samples of each form that go through Office.js, a saved and reopened file, and a copy as values: 1 unless asked for more. */
const runs = Number(process.env.FORM_RUNS ?? 1);

/** Texts of a file have one kind of line end: XML knows no other. */
const shown = ({ inputs: _inputs, ...layout }: Layout): unknown =>
  JSON.parse(JSON.stringify(layout).replaceAll("\\r\\n", "\\n"));

/** A form as it was drawn, and as it is drawn again from what a sheet of it says. */
interface Sample {
  readonly layout: Layout;
  readonly again: (cells: SheetCells) => Layout;
}

const formOfSkp = (key: FormKey): fc.Arbitrary<Sample> =>
  randomSkpFor(key).map((skp) => ({
    layout: renderForm(key, bookOfSkp(skp), subject),
    again: (cells) => {
      const reading = readForm(cells);
      if (isNotAForm(reading)) throw new Error(`seed ${seed}: ${JSON.stringify(reading)}`);
      return renderForm(key, bookOfReading(reading), subject);
    },
  }));

const matrixOfOffice = (key: MatrixKey): fc.Arbitrary<Sample> =>
  matrixOffice.map((office) => ({
    layout: matrixLayout(key, office),
    again: (cells) => renderMatrix(key, officeOfSheet(office, cells), "S-Kepala"),
  }));

const samples: readonly (readonly [name: string, samples: fc.Arbitrary<Sample>])[] = [
  ...formKeys.map((key) => [key, formOfSkp(key)] as const),
  ...matrixKeys.map((key) => [key, matrixOfOffice(key)] as const),
];

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

describe.each(samples)(`%s (seed ${seed})`, (_, any) => {
  const drawnForms = fc.sample(any, { numRuns: runs });
  const expectTheSame = (read: readonly SheetCells[]): void =>
    read.forEach((cells, at) => {
      const { layout, again } = drawnForms[at]!;
      expect(shown(again(cells))).toEqual(shown(layout));
    });
  let bench: Workbench;
  let names: string[];
  beforeAll(async () => {
    bench = await createWorkbench();
    names = await drawIn(
      bench,
      drawnForms.map(({ layout }) => layout),
    );
  });
  afterAll(() => bench.close());

  it("drawn through Office.js, read back through it and drawn again is the same sheet", async () => {
    expectTheSame(await readSheets(gatewayOn(bench), names));
  });

  it("saved as .xlsx and opened again reads as the same sheet", async () => {
    const again = await reopened(bench);
    expectTheSame(await readSheets(gatewayOn(again), names));
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
    expectTheSame(read);
  });
});
