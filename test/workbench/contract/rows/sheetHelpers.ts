import type { Row, RowBench } from "../row";
import { change } from "./helpers";

/** What the row's sheet answers for one property. */
export const loadSheet = <K extends keyof Excel.Worksheet>(
  bench: RowBench,
  key: K,
): Promise<Excel.Worksheet[K]> =>
  bench.on(async (sheet, context) => {
    sheet.load(key as string);
    await context.sync();
    return sheet[key];
  });

/** Names of all sheets, in the order of their tabs. */
export const sheetNames = (bench: RowBench): Promise<string[]> =>
  bench.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** What must survive saving: these properties of the row's sheet. */
export const sheetSurvives =
  (...keys: (keyof Excel.Worksheet)[]): Row["survives"] =>
  async (context, sheet) => {
    sheet.load(keys.join(","));
    await context.sync();
    return keys.map((key) => sheet[key]);
  };

const firstToFront = (bench: RowBench): Promise<void> =>
  change(bench, (_, { workbook }) => workbook.worksheets.getFirst(true).activate());
const ownToFront = (bench: RowBench): Promise<void> => change(bench, (sheet) => sheet.activate());

/** Brings the row's sheet to the front from another one. */
export const toFront = async (bench: RowBench): Promise<void> => {
  await firstToFront(bench);
  await ownToFront(bench);
};

/** Brings another sheet to the front in place of the row's. */
export const fromFront = async (bench: RowBench): Promise<void> => {
  await ownToFront(bench);
  await firstToFront(bench);
};

/** Does something to every sheet. */
export const changeAll = (
  bench: RowBench,
  all: readonly string[],
  batch: (sheet: Excel.Worksheet) => void,
): Promise<void> =>
  change(bench, (_, { workbook }) => {
    for (const name of all) batch(workbook.worksheets.getItem(name));
  });
