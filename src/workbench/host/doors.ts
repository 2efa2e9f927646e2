import type { Host } from "./context";
import type { AttachOptions } from "./wire";

/** What the page's address must carry for Office.js to believe that it runs in desktop Excel. */
export const hostInfo = (locale: string): string => `_host_Info=Excel$Win32$16.01$${locale}$$$$16`;

const excelApp = 1;

/** What Office.js asks the desktop application once, at its start; what is absent it skips. */
export const doorsContext = (host: Host, { readOnly }: AttachOptions): Record<string, () => unknown> => ({
  GetAppType: () => excelApp,
  GetSolutionRef: () => "{5b1f7c1e-6f0a-4c7e-9a53-7d6f1f0a2c11}",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => host.locale,
  GetAppDataLocale: () => host.locale,
  GetDocUrl: () => host.api.getActiveWorkbook()?.getName() ?? "",
  GetAppCapabilities: () => (readOnly ? 0 : 1),
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetSupportedMatrix: () => JSON.stringify(requirementSets(host.excelApi)),
  GetHostFullVersion: () => "16.0.17932.20000",
  GetInitialDisplayMode: () => 0,
  GetSettings: () => ({
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of Object.entries(host.kept.settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      for (const key of Object.keys(host.kept.settings)) delete host.kept.settings[key];
      keys.forEach((key, index) => (host.kept.settings[key] = values[index] ?? ""));
    },
  }),
});

/** The requirement sets Excel 2021 (LTSC) announces, with the ExcelApi the host is told to be. */
const requirementSets = (excelApi: string): Record<string, string> => ({
  ExcelApi: excelApi,
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  AddinCommands: "1.1",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
});
