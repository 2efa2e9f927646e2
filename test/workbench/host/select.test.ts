import { SetSelectionsOperation } from "@univerjs/sheets";
import { createWorkbench } from "../../support/workbench";

test("what a program selects is brought into view, once, as Excel does", async () => {
  const bench = await createWorkbench();
  const selections: unknown[] = [];
  bench.engine.api.onCommandExecuted(({ id, params }) => {
    if (id === SetSelectionsOperation.id) selections.push(params);
  });
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Lembar1").getRange("R900:S901").select();
    await context.sync();
  });
  expect(selections).toMatchObject([
    { reveal: true, selections: [{ range: { startRow: 899, endRow: 900, startColumn: 17, endColumn: 18 } }] },
  ]);
  bench.close();
});
