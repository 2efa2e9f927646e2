import { method, property, type Row } from "../row";
import { change, put, read, refusedWith } from "./helpers";
import { leads, readPart } from "./parts";

const application = (_: Excel.Worksheet, { workbook }: Excel.RequestContext) => workbook.application;
const culture = (_: Excel.Worksheet, { workbook }: Excel.RequestContext) => workbook.application.cultureInfo;

const fixed = (member: string, does: string, of: Parameters<typeof readPart>[1], value: unknown): Row =>
  property(member, {
    does,
    kept: "kept only",
    test: async (bench) => expect(await readPart(bench, of, member.split(".")[1] ?? "")).toEqual(value),
  });

const led = (
  member: string,
  does: string,
  of: Parameters<typeof leads>[2],
  reads: Parameters<typeof leads>[3],
): Row => leads(member, does, of, reads, undefined, "kept only");

const harmless = (
  name: "suspendApiCalculationUntilNextSync" | "suspendScreenUpdatingUntilNextSync",
  does: string,
): Row =>
  method(`Application.${name}`, {
    does,
    test: async (bench) => {
      await change(bench, (sheet, { workbook }) => {
        workbook.application[name]();
        sheet.getRange("A1:A2").formulas = [[2], ["=A1*3"]];
      });
      expect(await read(bench, "A2", "values")).toEqual([[6]]);
    },
  });

export const applicationRows: readonly Row[] = [
  led("Workbook.application", "leads to the running Excel", application, ["calculationState", "Done"]),
  property("Application.calculationMode", {
    does: "is when formulas are calculated; the workbench calculates in every mode",
    kept: "kept only",
    test: async (bench) => {
      expect(await readPart(bench, application, "calculationMode")).toBe("Automatic");
      await change(bench, (_, { workbook }) => (workbook.application.calculationMode = "Manual"));
      expect(await readPart(bench, application, "calculationMode")).toBe("Manual");
      await change(bench, (_, { workbook }) => (workbook.application.calculationMode = "Automatic"));
      const bad = await refusedWith(
        bench,
        (_, { workbook }) => (workbook.application.calculationMode = "x" as "Manual"),
      );
      expect(bad).toBe("InvalidArgument");
    },
  }),
  fixed("Application.calculationState", "is Done when a request is answered", application, "Done"),
  property("Application.calculationEngineVersion", {
    does: "is a number",
    kept: "kept only",
    test: async (bench) =>
      expect(typeof (await readPart(bench, application, "calculationEngineVersion"))).toBe("number"),
  }),
  fixed("Application.decimalSeparator", "is that of the person's Excel", application, ","),
  fixed("Application.thousandsSeparator", "is that of the person's Excel", application, "."),
  fixed("Application.useSystemSeparators", "is whether the system's separators are used", application, true),
  method("Application.calculate", {
    does: "calculates what changed, or everything",
    test: async (bench) => {
      await put(bench, "A1", [[4, "=A1*2"]]);
      for (const kind of ["Recalculate", "Full", "FullRebuild"] as const)
        await change(bench, (_, { workbook }) => workbook.application.calculate(kind));
      expect(await read(bench, "B1", "values")).toEqual([[8]]);
      const bad = await refusedWith(bench, (_, { workbook }) =>
        workbook.application.calculate("Nanti" as "Full"),
      );
      expect(bad).toBe("InvalidArgument");
    },
  }),
  harmless("suspendApiCalculationUntilNextSync", "waits with calculating until the request is done"),
  harmless("suspendScreenUpdatingUntilNextSync", "waits with drawing until the request is done"),
  led("Application.cultureInfo", "leads to language and region", culture, ["name", "id-ID"]),
  fixed("CultureInfo.name", "is the language's name", culture, "id-ID"),
  led(
    "CultureInfo.numberFormat",
    "leads to how numbers are written",
    (_, { workbook }) => workbook.application.cultureInfo.numberFormat,
    ["numberDecimalSeparator", ","],
  ),
  led(
    "CultureInfo.datetimeFormat",
    "leads to how dates are written",
    (_, { workbook }) => workbook.application.cultureInfo.datetimeFormat,
    ["dateSeparator", "/"],
  ),
  fixed(
    "NumberFormatInfo.numberDecimalSeparator",
    "stands before decimals",
    (_, { workbook }) => workbook.application.cultureInfo.numberFormat,
    ",",
  ),
  fixed(
    "NumberFormatInfo.numberGroupSeparator",
    "stands between thousands",
    (_, { workbook }) => workbook.application.cultureInfo.numberFormat,
    ".",
  ),
  fixed(
    "DatetimeFormatInfo.dateSeparator",
    "stands between day, month and year",
    (_, { workbook }) => workbook.application.cultureInfo.datetimeFormat,
    "/",
  ),
  fixed(
    "DatetimeFormatInfo.timeSeparator",
    "stands between hours and minutes",
    (_, { workbook }) => workbook.application.cultureInfo.datetimeFormat,
    ".",
  ),
  property("Runtime.enableEvents", {
    does: "stops the events until they are enabled again",
    test: async (bench) => {
      const heard: string[] = [];
      const write = (value: number) => change(bench, (sheet) => (sheet.getRange("A1").values = [[value]]));
      const enable = (enabled: boolean) =>
        change(bench, (_, context) => (context.runtime.enableEvents = enabled));
      const handler = await bench.on(async (sheet, context) => {
        const result = sheet.onChanged.add(async ({ address }) => void heard.push(address));
        await context.sync();
        return result;
      });
      await enable(false);
      expect(await readPart(bench, (_, context) => context.runtime, "enableEvents")).toBe(false);
      await write(1);
      await enable(true);
      await write(2);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(heard).toEqual(["A1"]);
      await bench.Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  }),
];
