import type { RowBench } from "../row";

type Matrix = (string | number | boolean | null)[][];

/** Writes values from a cell of the row's sheet on. */
export const put = (bench: RowBench, from: string, values: Matrix): Promise<void> =>
  bench.on(async (sheet, context) => {
    const corner = sheet.getRange(from);
    corner.getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).values = values;
    await context.sync();
  });

/** What a range of the row's sheet answers for one property. */
export const read = <K extends keyof Excel.Range>(
  bench: RowBench,
  address: string,
  property: K,
): Promise<Excel.Range[K]> =>
  bench.on(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(property as string);
    await context.sync();
    return range[property];
  });

/** The address of a range, without its sheet; null for a null object. */
export const addressOf = (
  bench: RowBench,
  pick: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range,
): Promise<string | null> =>
  bench.on(async (sheet, context) => {
    const range = pick(sheet, context);
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : (range.address.split("!")[1] ?? "");
  });

/** Does something in one request. */
export const change = (
  bench: RowBench,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> =>
  bench.on(async (sheet, context) => {
    batch(sheet, context);
    await context.sync();
  });

/** The code Excel refuses something with. */
export const refusedWith = async (
  bench: RowBench,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> => {
  try {
    await change(bench, batch);
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "not refused";
};

/** What must survive saving: these properties of a range ("values", "format/font/bold"). */
export const rangeSurvives =
  (address: string, ...properties: string[]) =>
  async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown> => {
    const range = sheet.getRange(address);
    range.load(properties.join(","));
    await context.sync();
    const json = range.toJSON() as unknown as Record<string, unknown>;
    const of = (path: string) =>
      path
        .split("/")
        .reduce<unknown>((from, key) => (from as Record<string, unknown> | undefined)?.[key], json);
    return properties.map((path) => [path, of(path)]);
  };
