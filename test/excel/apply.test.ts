import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { applyPlan } from "../../src/excel/apply";
import { createGateway } from "../../src/excel/gateway";
import { readBook } from "../../src/excel/readBook";
import type { Step } from "../../src/model/plan";
import { fromFile } from "../../src/workbench/grid/fromFile";
import { fileOfBook } from "../fixtures/bookFile";
import { officeYear } from "../fixtures/officeYear";
import { usePane } from "../support/pane";
import { openWorkbench } from "../support/workbench";

const [final, judge] = ["final", "Kenanga"];

/** Makes every evaluation of an office final and signs it; tells what the grid did for that and what stands there then. */
const finishAll = async (people: number) => {
  const file = fileOfBook(officeYear(people, "year"));
  const { snapshot, kept } = fromFile(file, "workbook", "Buku1.xlsx");
  const bench = await openWorkbench({ snapshot, kept });
  usePane(bench);
  try {
    // A sheet that counts what is final, as Beranda does.
    await bench.run(async ({ workbook }) => {
      const cell = workbook.worksheets.add("Hitungan").getRange("A1");
      cell.formulas = [[`=COUNTIF(tEvaluasi[Status],"${final}")`]];
      await Promise.resolve();
    });
    const gateway = createGateway();
    const book = await readBook(gateway);
    const steps = book.tables.penilaian.rows.flatMap(({ id, status, dinilaiOleh }): Step[] => [
      { do: "change", table: "penilaian", id, column: "status", from: status, to: final },
      { do: "change", table: "penilaian", id, column: "dinilaiOleh", from: dinilaiOleh, to: judge },
    ]);
    const counts = { calculations: 0, writes: 0 };
    bench.engine.univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) counts.calculations += 1;
        if (id === SetRangeValuesMutation.id) counts.writes += 1;
      });
    await applyPlan(gateway, { steps }, book);
    const done = { ...counts };
    const { tables } = await readBook(gateway);
    const counted = await bench.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Hitungan").getRange("A1").load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    return { ...done, rows: tables.penilaian.rows, counted };
  } finally {
    bench.close();
  }
};

it("changes cells of many rows as one change of the grid with one calculation, however many they are", async () => {
  const [few, many] = [await finishAll(4), await finishAll(12)];
  expect(many.rows.length).toBeGreaterThan(few.rows.length);
  for (const { rows, counted, calculations } of [few, many]) {
    expect(rows.every(({ status, dinilaiOleh }) => status === final && dinilaiOleh === judge)).toBe(true);
    expect(counted).toBe(rows.length);
    expect(calculations).toBe(1);
  }
  expect(many.writes).toBe(few.writes);
});
