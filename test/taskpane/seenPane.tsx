import "./dom";
import { createRoot } from "react-dom/client";
import { createApp } from "../../src/app/app";
import type { App } from "../../src/app/app";
import type { Ports } from "../../src/app/ports";
import { formulaTools } from "../../src/app/formulaTools";
import type { Opened } from "../../src/app/startup";
import { createWishes } from "../../src/app/wishes";
import { createGateway } from "../../src/excel/gateway";
import type { Gateway } from "../../src/excel/gateway";
import { filterRows } from "../../src/excel/filterRows";
import { showRow } from "../../src/excel/showRow";
import type { Book } from "../../src/model/book";
import { Pane } from "../../src/taskpane/Pane";
import { usePane } from "../support/pane";
import { newWorkbook, savedOf } from "../support/saved";
import type { Saved } from "../support/saved";
import { openWorkbench } from "../support/workbench";
import type { Workbench } from "../support/workbench";
import { today } from "./book";

/** The pane in jsdom over a workbook, with Microsoft's Office.js between them. */
export interface SeenPane {
  readonly app: App;
  readonly bench: Workbench;
  readonly showRow: Opened["showRow"];
  /** What it shows. */
  readonly text: () => string;
  readonly heading: () => string;
  /** The buttons whose name begins so. */
  readonly buttons: (name: string) => HTMLButtonElement[];
  /** Presses the first of these buttons. */
  readonly press: (name: string) => Promise<void>;
  /** Opens a page by the menu of what has no tab. */
  readonly openMenu: (name: string) => Promise<void>;
  /** Types into the field that is called so. */
  readonly type: (label: string, text: string) => Promise<void>;
  /** Chooses an option, by its value, of the list that is called so. */
  readonly choose: (label: string, value: string) => Promise<void>;
  /** Waits for a preview and says yes. */
  readonly agree: () => Promise<void>;
  /** What the line at the foot says of the last action. */
  readonly said: () => string;
  /** Waits until that is saved, and the pane has read what was written. */
  readonly saved: () => Promise<void>;
  /** Selects cells of the workbook, as a person does in the grid. */
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** Waits until the pane shows what is asked for. */
  readonly until: (seen: () => boolean) => Promise<void>;
  /** Lets the pane go on for so many milliseconds. */
  readonly rest: (time: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

/** Opens a workbook, a new one unless another is given, and the pane beside it. */
export const seePane = async (ports: Partial<Ports> = {}, from: Saved = newWorkbook): Promise<SeenPane> => {
  const bench = await openWorkbench(structuredClone(from));
  usePane(bench);
  let closed = false;
  const excel = createGateway();
  // What the app has heard of last it reads after a while: by then a workbook that was closed answers nothing.
  const gateway: Gateway = {
    send: (kind, build) => (closed ? new Promise(() => undefined) : excel.send(kind, build)),
  };
  const app = createApp({ gateway, seed: () => [1, 2, 3, 4], today: () => today, ...ports });
  const opened: Opened = {
    app,
    surroundings: { inExcel: true, missing: [], language: "id-ID" },
    dark: false,
    showRow: (table, id, column) => {
      app.chose({ table, id });
      return showRow(gateway, table, id, column);
    },
    filterRows: (table, filter) => filterRows(gateway, table, filter),
    repair: () => Promise.resolve(undefined),
    formulas: formulaTools(gateway, (work) => work()),
    openNew: () => Promise.resolve(false),
    wishes: createWishes(),
  };
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  root.render(<Pane opened={opened} keeper={{ get: () => "", set: () => undefined }} />);
  await app.start();
  await pause(20);
  // What is saved is said at once, and read a moment later.
  let unread: Book | undefined;
  app.store.subscribe(({ status, book }, before) => {
    if (status !== before.status) unread = book;
  });
  const buttons = (name: string) =>
    [...place.querySelectorAll("button")].filter(({ textContent }) => textContent?.startsWith(name));
  const pane: SeenPane = {
    app,
    bench,
    showRow: opened.showRow,
    text: () => place.textContent ?? "",
    heading: () => place.querySelector("h1")?.textContent ?? "",
    buttons,
    press: async (name) => {
      // What a press leads to may still be loading.
      await pane.until(() => buttons(name).length > 0);
      const [button] = buttons(name);
      if (!button) throw new Error(`no button ${name} in: ${place.textContent}`);
      button.click();
      await pause(20);
    },
    openMenu: async (name) => {
      const menu = () => place.querySelector<HTMLElement>('[aria-label="Menu lainnya"]');
      await pane.until(() => menu() !== null);
      menu()?.click();
      await pause(20);
      await pane.press(name);
    },
    type: async (label, text) => {
      const field = [
        ...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea"),
      ].find(
        (one) =>
          one.getAttribute("aria-label") === label ||
          one.labels?.[0]?.textContent?.replace("*", "").trim() === label,
      );
      if (!field) throw new Error(`no field ${label} in: ${place.textContent}`);
      field.focus();
      // As the browser sets it: of a value that is set on the field itself React does not hear.
      const proto = Object.getPrototypeOf(field) as object;
      Object.getOwnPropertyDescriptor(proto, "value")?.set?.call(field, text);
      field.dispatchEvent(new window.Event("input", { bubbles: true }));
      await pause(20);
    },
    choose: async (label, value) => {
      const list = [...place.querySelectorAll("select")].find(
        (one) => one.getAttribute("aria-label") === label,
      );
      if (!list) throw new Error(`no list ${label} in: ${place.textContent}`);
      list.value = value;
      list.dispatchEvent(new window.Event("change", { bubbles: true }));
      await pause(20);
    },
    agree: async () => {
      await pane.until(() => buttons("Lanjutkan").length > 0);
      await pane.press("Lanjutkan");
    },
    said: () => place.querySelector('[role="status"]')?.textContent ?? "",
    saved: () => pane.until(() => pane.said() === "Tersimpan" && app.store.getState().book !== unread),
    select: async (sheet, address) => {
      await bench.run(async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRange(address).select();
        await context.sync();
      });
    },
    until: async (seen) => {
      for (const end = Date.now() + 20_000; !seen();) {
        if (Date.now() > end) throw new Error(`never seen; the pane shows: ${place.textContent}`);
        await pause(20);
      }
    },
    rest: pause,
    close: async () => {
      root.unmount();
      closed = true;
      await bench.idle();
      place.remove();
      bench.close();
    },
  };
  return pane;
};

/** A workbook that is made in a pane when it is first asked for, and of which each test opens its own copy. */
export const madeOnce = (make: (pane: SeenPane) => Promise<void>): (() => Promise<SeenPane>) => {
  let made: Promise<Saved> | undefined;
  const makeIt = async () => {
    const pane = await seePane();
    await make(pane);
    const saved = await savedOf(pane.bench);
    await pane.close();
    return saved;
  };
  return async () => seePane({}, await (made ??= makeIt()));
};
