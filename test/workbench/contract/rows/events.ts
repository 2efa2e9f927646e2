import type { RowBench } from "../row";
import { change } from "./helpers";

/** Something that tells of itself: a sheet's, a collection's or a table's event. */
interface Source {
  add: (handler: (args: never) => Promise<void>) => OfficeExtension.EventHandlerResult<unknown>;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** What handlers of an event were told while `happen` happened. */
export const told = async <T = Record<string, unknown>>(
  bench: RowBench,
  event: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  happen: () => Promise<unknown>,
): Promise<T[]> => {
  const found: T[] = [];
  const handler = await bench.on(async (sheet, context) => {
    const result = (event(sheet, context) as Source).add(async (args: never) => {
      found.push(args as T);
    });
    await context.sync();
    return result;
  });
  await happen();
  await turn();
  await bench.Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  const count = found.length;
  await happen().catch(() => undefined);
  await turn();
  // A handler that was removed hears no more.
  expect(found.length).toBe(count);
  return found;
};

/** Writes a value into A1 of the row's sheet. */
export const writeA1 = (bench: RowBench) => (): Promise<void> =>
  change(bench, (sheet) => (sheet.getRange("A1").values = [[Math.random()]]));
