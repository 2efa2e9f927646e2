import "./jitless";
import type { StoreApi } from "zustand/vanilla";
import { ExcelFailure } from "../excel/failure";
import { filterRows } from "../excel/filterRows";
import type { RowFilter } from "../excel/filterRows";
import { createGateway } from "../excel/gateway";
import { onRibbon, whenReady } from "../excel/office";
import type { Surroundings } from "../excel/office";
import { officeIsDark } from "../excel/officeTheme";
import { openNewWorkbook } from "../excel/newWorkbook";
import { repairFormulas } from "../excel/repairFormulas";
import type { Repaired } from "../excel/repairFormulas";
import { showPane } from "../excel/showPane";
import { showRow } from "../excel/showRow";
import { toSerial } from "../model/civilDate";
import type { TableKey } from "../model/tables";
import { createApp } from "./app";
import type { App } from "./app";
import { formulaTools } from "./formulaTools";
import type { FormulaTools } from "./formulaTools";
import type { Ports } from "./ports";
import { createWishes } from "./wishes";
import type { Wish, Wishes } from "./wishes";

/** The app of the open workbook, how Excel stands, and what else of Excel the pane and the ribbon use. */
export interface Opened {
  readonly app: App;
  readonly surroundings: Surroundings;
  /** Whether Office is dark; undefined where it does not say. */
  readonly dark: boolean | undefined;
  /** Selects the cell of a row by its id; why Excel did not stands in the app's status. */
  readonly showRow: (table: TableKey, id: string, column: string) => Promise<void>;
  /** Shows only some rows of a table in its sheet; why Excel did not stands in the app's status. */
  readonly filterRows: (table: TableKey, filter: RowFilter) => Promise<void>;
  /** Enters =SKP formulas anew that show #NAME?; undefined where Excel failed, which stands in the app's status. */
  readonly repair: () => Promise<Repaired | undefined>;
  /** What the page of formulas asks of Excel. */
  readonly formulas: FormulaTools;
  /** Opens the bytes of an .xlsx as a new workbook beside this one; tells whether Excel did. */
  readonly openNew: (bytes: Uint8Array) => Promise<boolean>;
  readonly wishes: StoreApi<Wishes>;
}

let opened: Promise<Opened> | undefined;

/** Opens the app once Office.js is ready; the pane and the ribbon share one. */
export const openApp = (): Promise<Opened> => (opened ??= open());

const open = async (): Promise<Opened> => {
  const surroundings = await whenReady();
  const ports = portsOf();
  const app = createApp(ports);
  const reported = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof ExcelFailure)) throw thrown;
      app.store.setState({ status: { kind: "failed", code: thrown.code, detail: thrown.detail } });
      return undefined;
    }
  };
  return {
    app,
    surroundings,
    dark: officeIsDark(),
    showRow: (table, id, column) => {
      app.chose({ table, id });
      return reported(() => showRow(ports.gateway, table, id, column));
    },
    filterRows: (table, filter) => reported(() => filterRows(ports.gateway, table, filter)),
    repair: () =>
      reported(() =>
        repairFormulas(
          ports.gateway,
          app.store.getState().book.sheets.map(({ name }) => name),
        ),
      ),
    formulas: formulaTools(ports.gateway, reported),
    openNew: async (bytes) => {
      try {
        await openNewWorkbook(base64Of(bytes));
        return true;
      } catch (thrown) {
        if (thrown instanceof ExcelFailure) return false;
        throw thrown;
      }
    },
    wishes: createWishes(),
  };
};

/** Lets ribbon buttons, by the names of their functions in the manifest, open the pane with a wish. */
export const onRibbonWishes = (wishes: Readonly<Record<string, Wish>>): void => {
  for (const [name, wish] of Object.entries(wishes))
    onRibbon(name, async () => {
      const { wishes: asked } = await openApp();
      asked.setState({ wish });
      await showPane();
    });
};

/** In pieces: a call takes only so many arguments. */
const base64Of = (bytes: Uint8Array): string => {
  const piece = 0x8000;
  let text = "";
  for (let from = 0; from < bytes.length; from += piece)
    text += String.fromCharCode(...bytes.subarray(from, from + piece));
  return btoa(text);
};

const portsOf = (): Ports => ({
  gateway: createGateway(),
  seed: () => [...crypto.getRandomValues(new Uint32Array(4))],
  today: () => {
    const now = new Date();
    return toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  },
});
