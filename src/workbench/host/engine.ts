import { LocaleService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-sort/facade";
import { showBlankResultsAsZero } from "./blankResults";
import type { Grid } from "./context";
import { adaptFunctions, type FunctionsFile, type FunctionMessages } from "./functions";
import { settle } from "./settle";

export interface Engine extends Grid {
  readonly messages: FunctionMessages;
  /** Ends when every formula is calculated. */
  readonly idle: () => Promise<void>;
  readonly dispose: () => void;
}

/** Univer without a page: the same engine as in the workbench, for tests and benches. */
export const createEngine = (options: { readonly functions?: FunctionsFile } = {}): Engine => {
  const locales = { [LocaleType.EN_US]: {} };
  const univer = new Univer({ locale: LocaleType.EN_US, locales, logLevel: LogLevel.SILENT });
  const { classes, messages } = adaptFunctions(options.functions);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: classes });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  showBlankResultsAsZero({ univer, api });
  return {
    univer,
    api,
    messages,
    idle: () => settle({ univer, api }),
    dispose: () => {
      // A timer of Univer may still fire after it is gone and asks for texts: they must be there.
      const texts = univer.__getInjector().get(LocaleService);
      univer.dispose();
      texts.load(locales);
    },
  };
};
