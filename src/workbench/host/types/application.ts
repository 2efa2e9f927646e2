import type { Host } from "../context";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refuse } from "../refusal";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"];
const calculations = ["Recalculate", "Full", "FullRebuild"];

/** The separator Excel uses in this language: "," for decimals in id-ID. */
export const separatorOf = (locale: string, part: "decimal" | "group"): string =>
  new Intl.NumberFormat(locale, { useGrouping: true })
    .formatToParts(1234567.5)
    .find(({ type }) => type === part)?.value ?? (part === "decimal" ? "." : ",");

const dateSeparator = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "short" })
    .formatToParts(0)
    .find(({ type }) => type === "literal")?.value ?? "/";

const timeSeparator = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: "short" })
    .formatToParts(0)
    .find(({ type }) => type === "literal")?.value ?? ":";

/** Excel.Application with its culture, and Excel.Runtime. */
export const application = (host: Host): Record<string, AnyModel> => {
  // A setting of the running Excel, not of the workbook; the grid calculates in every mode.
  let mode = "Automatic";

  const model: TypeModel = {
    get: {
      CalculationMode: () => mode,
      CalculationState: () => "Done",
      CalculationEngineVersion: () => 191029,
      DecimalSeparator: () => separatorOf(host.locale, "decimal"),
      ThousandsSeparator: () => separatorOf(host.locale, "group"),
      UseSystemSeparators: () => true,
      CultureInfo: () => ({ type: "CultureInfo" }),
    },
    set: {
      CalculationMode: (_, value: string) => {
        if (!calculationModes.includes(value)) refuse("InvalidArgument");
        mode = value;
      },
    },
    call: {
      Calculate: async (_: HostObject, type: string) => {
        if (!calculations.includes(type)) refuse("InvalidArgument");
        await host.settle();
        if (type === "Recalculate") return;
        host.api.getFormula().executeCalculation();
        await host.settle();
      },
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
  const culture: TypeModel = {
    get: {
      Name: () => host.locale,
      NumberFormat: () => ({ type: "NumberFormatInfo" }),
      DatetimeFormat: () => ({ type: "DatetimeFormatInfo" }),
    },
  };
  const numbers: TypeModel = {
    get: {
      NumberDecimalSeparator: () => separatorOf(host.locale, "decimal"),
      NumberGroupSeparator: () => separatorOf(host.locale, "group"),
    },
  };
  const dates: TypeModel = {
    get: {
      DateSeparator: () => dateSeparator(host.locale),
      TimeSeparator: () => timeSeparator(host.locale),
    },
  };
  const runtime: TypeModel = {
    get: { EnableEvents: () => host.eventsEnabled() },
    set: { EnableEvents: (_, enabled: boolean) => host.setEventsEnabled(enabled) },
  };
  return {
    Application: model,
    CultureInfo: culture,
    NumberFormatInfo: numbers,
    DatetimeFormatInfo: dates,
    Runtime: runtime,
  };
};
