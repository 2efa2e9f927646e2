import type { Row } from "../row";
import { change, read } from "./helpers";

const reference = "https://learn.microsoft.com/javascript/api/office/";

/** The text of a document's setting, as the add-in keeps it beside Excel's own settings. */
const settingOf = (bench: { Office: typeof Office }, key: string): unknown =>
  bench.Office.context.document.settings.get(key);

/** What Office.js offers beside Excel's objects: it asks the doors for it, not a request. */
export const officeRows: readonly Row[] = [
  {
    member: "Office.onReady",
    does: "answers that this is Excel on a PC",
    doc: `${reference}office#office-office-onready-function(1)`,
    kept: "kept only",
    test: async (bench) => {
      const { host, platform } = await bench.Office.onReady();
      expect([host, platform].map(String)).toEqual(["Excel", "PC"]);
    },
  },
  {
    member: "Office.context.displayLanguage",
    does: "is the language of the person's Excel",
    doc: `${reference}office.context#office-office-context-displaylanguage-member`,
    kept: "kept only",
    test: async ({ Office }) =>
      expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["id-ID", "id-ID"]),
  },
  {
    member: "Office.context.requirements.isSetSupported",
    does: "is true for the sets of Excel 2021 (LTSC) and false for every newer one",
    doc: `${reference}office.requirementsetsupport#office-office-requirementsetsupport-issetsupported-member(1)`,
    kept: "kept only",
    test: async ({ Office }) => {
      const { requirements } = Office.context;
      const known = (set: string, version: string) => requirements.isSetSupported(set, version);
      expect(["1.1", "1.9", "1.14"].map((version) => known("ExcelApi", version))).toEqual([true, true, true]);
      expect(["1.15", "1.17", "2.0"].map((version) => known("ExcelApi", version))).toEqual([
        false,
        false,
        false,
      ]);
      expect(known("CustomFunctionsRuntime", "1.3")).toBe(true);
      expect(known("SharedRuntime", "1.1")).toBe(true);
      expect([known("CustomFunctionsRuntime", "1.5"), known("WordApi", "1.1")]).toEqual([false, false]);
    },
  },
  {
    member: "Office.context.document.settings",
    does: "holds what the add-in keeps in the document, written when it is saved",
    doc: `${reference}office.settings`,
    kept: "kept only",
    test: async (bench) => {
      const { settings } = bench.Office.context.document;
      const done = (call: "refreshAsync" | "saveAsync") =>
        new Promise<Office.AsyncResult<unknown>>((resolve) => settings[call](resolve));
      settings.set("office.baris", { jumlah: 3 });
      expect(bench.host.kept.settings["office.baris"]).toBeUndefined();
      expect(String((await done("saveAsync")).status)).toBe("succeeded");
      expect(bench.host.kept.settings["office.baris"]).toBe('{"jumlah":3}');
      settings.remove("office.baris");
      await done("refreshAsync");
      expect(settingOf(bench, "office.baris")).toEqual({ jumlah: 3 });
    },
    survives: async ({ workbook }) => {
      const setting = workbook.settings.getItem("office.baris").load("value");
      await setting.context.sync();
      return setting.value;
    },
  },
  {
    member: "Office.actions.associate",
    does: "runs the function of a ribbon button, which may speak to the workbook",
    doc: `${reference}office.actions#office-office-actions-associate-member(1)`,
    kept: "grid",
    test: async (bench) => {
      const ran = new Promise<Partial<Office.AddinCommands.Event>>((resolve) =>
        bench.Office.actions.associate("ISI_BARIS", (event: Office.AddinCommands.Event) =>
          change(bench, (sheet) => (sheet.getRange("A1").values = [["dari pita"]])).then(() =>
            resolve(event),
          ),
        ),
      );
      bench.pane.ribbon("ISI_BARIS");
      expect(await ran).toMatchObject({ source: { id: "ISI_BARIS" } });
      expect(await read(bench, "A1", "values")).toEqual([["dari pita"]]);
      expect(bench.cell(0, 0).v).toBe("dari pita");
    },
  },
  {
    member: "Office.addin.showAsTaskpane",
    does: "is refused: in the workbench the pane is always there",
    doc: `${reference}office.addin#office-office-addin-showastaskpane-member(1)`,
    kept: "kept only",
    test: async ({ Office }) => {
      await expect(Office.addin.showAsTaskpane()).rejects.toBeDefined();
    },
  },
];
