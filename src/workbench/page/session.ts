import { emptySheet, workbookOf } from "../../files/emptyWorkbook";
import { CommandType, ICommandService, type IExecutionOptions } from "@univerjs/core";
import { settle } from "../host/settle";
import type { Pane } from "../host/wire";
import { isLocked } from "../host/guard";
import { createHost, type ExcelHost } from "../host/host";
import { hostInfo } from "../host/doors";
import { keptAsText } from "../host/kept";
import { defaultColumnWidth, defaultRowHeight, fromFile, type GridWorkbook } from "../grid/fromFile";
import type { Grid } from "../grid/createGrid";
import { allowLateValidation } from "../grid/lateValidation";
import { acceptIndonesianInput } from "../grid/localInput";
import { pasteAsTyped } from "../grid/pasteAsTyped";
import { fitAllRows, fitRows } from "../grid/fitRows";
import { showCharts } from "../grid/showCharts";
import { showTableStyles } from "../grid/tableThemes";
import { readSpills, type Spills } from "../grid/spills";
import type { WorkbenchPage } from "../frame";
import { element } from "./element";
import { tellTheme } from "./officeTheme";
import { words } from "./words";

const writes = 1;

/** Mutations that change what is shown or computed, not what is in the workbook. */
const notEdits = /^formula\.mutation\.|auto-height|^data-validation\.mutation\.update-|mark-dirty/;

const isEdit = (
  id: string,
  type: CommandType | undefined,
  options: IExecutionOptions & { fromFormula?: boolean } = {},
) => type === CommandType.MUTATION && !options.onlyLocal && !options.fromFormula && !notEdits.test(id);

/** An empty workbook with one sheet. */
export const emptyWorkbook = (): GridWorkbook =>
  fromFile(workbookOf([emptySheet(words.firstSheet)]), crypto.randomUUID(), words.newWorkbook);

interface Told {
  /** The workbook changed. */
  changed: () => void;
  /** A protected sheet kept the person from something. */
  refused: () => void;
}

/** The workbook that is open: the grid shows it, the host answers for it, the pane in its frame works on it. */
export function createSession(
  grid: Grid,
  place: HTMLElement,
  isDark: () => boolean,
  { changed, refused }: Told,
) {
  let host: ExcelHost | undefined;
  let pane: Pane | undefined;
  let addIn: GridWorkbook["addIn"];
  let quiet = true;
  let hideCharts = () => {};

  const commands = grid.univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id, type, params }, options) => {
    if (quiet || !isEdit(id, type, options)) return;
    // The editors of cells and formulas are documents of their own.
    const { unitId } = (params ?? {}) as { unitId?: string };
    if (unitId === grid.api.getActiveWorkbook()?.getId()) changed();
  });
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === "sheet.mutation.insert-sheet") sizeAsExcel(params as { sheet: SheetSizes });
  });
  grid.api.addEvent(grid.api.Event.ActiveSheetChanged, ({ activeSheet }) =>
    fitRows(grid, activeSheet.getSheetId()),
  );
  grid.api.addEvent(grid.api.Event.BeforeSheetEditStart, (edit) => {
    if (!host || !isLocked(host, edit.worksheet.getSheetId(), edit.row, edit.column)) return;
    edit.cancel = true;
    refused();
  });
  grid.api.addEvent(grid.api.Event.SheetEditStarted, () => host?.setCellEdit(true));
  grid.api.addEvent(grid.api.Event.SheetEditEnded, () => host?.setCellEdit(false));

  /** Print settings, tags and the like are kept by the host: the grid does not tell of them. */
  const watchKept = (of: ExcelHost) => {
    let before = keptAsText(of.kept);
    of.intercept(async (body, next, request) => {
      const reply = await next(body, request);
      if ((request.flags & writes) === 0) return reply;
      const after = keptAsText(of.kept);
      if (after !== before) {
        showTableStyles(grid, of.kept);
        changed();
      }
      before = after;
      return reply;
    });
  };

  const page = window as WorkbenchPage;
  page.workbenchHost = {
    attach(window) {
      pane = host?.attach(window);
      tellTheme(window, isDark);
    },
  };

  const showPane = () => {
    pane?.close();
    const frame = element("iframe", {
      title: words.pane.title,
      class: "pane",
      src: `workbench-pane.html?${hostInfo("id-ID")}`,
    });
    place.replaceChildren(frame);
  };

  return {
    /** Puts a workbook in place of the open one; the pane starts anew on it, as in a new window of Excel. */
    async open(workbook: GridWorkbook) {
      quiet = true;
      hideCharts();
      host?.dispose();
      const before = grid.api.getActiveWorkbook()?.getId();
      if (before !== undefined) grid.api.disposeUnit(before);
      const opened = grid.api.createWorkbook(workbook.snapshot);
      if (before === undefined) {
        acceptIndonesianInput(grid.univer);
        pasteAsTyped(grid.univer);
      }
      allowLateValidation(grid);
      opened.setNumfmtLocal("id");
      const front = opened.getSheetBySheetId(workbook.activeSheet);
      if (front && !front.isSheetHidden()) opened.setActiveSheet(front);
      addIn = workbook.addIn;
      host = createHost({ ...grid, kept: structuredClone(workbook.kept), refused });
      showTableStyles(grid, host.kept);
      hideCharts = showCharts(grid, host.kept);
      watchKept(host);
      showPane();
      fitRows(grid, opened.getActiveSheet().getSheetId());
      await settle(grid);
      quiet = false;
    },
    host: () => host,
    /** The open workbook as Excel would save it: with the heights of rows that follow their text. */
    async fitted() {
      await host?.idle();
      await fitAllRows(grid);
      return this.current();
    },
    /** The open workbook as it is now, with its formulas computed. */
    async current(): Promise<{ workbook: GridWorkbook; spills: Spills }> {
      const open = grid.api.getActiveWorkbook();
      if (!open || !host) throw new Error("no workbook is open");
      await host.idle();
      const snapshot = open.save();
      const workbook: GridWorkbook = {
        snapshot,
        kept: structuredClone(host.kept),
        activeSheet: open.getActiveSheet().getSheetId(),
        ...(addIn && { addIn }),
      };
      return { workbook, spills: readSpills(grid.univer, open.getId()) };
    },
    name: () => grid.api.getActiveWorkbook()?.getName() ?? words.newWorkbook,
    rename(name: string) {
      grid.api.getActiveWorkbook()?.setName(name);
      changed();
    },
    /** Runs the command of a ribbon button in the pane. */
    runCommand: (action: string) => pane?.ribbon(action),
    /** Starts the pane anew, as when Office's colours changed: it asks for them at its start. */
    restartPane() {
      if (host) showPane();
    },
  };
}

export type Session = ReturnType<typeof createSession>;

interface SheetSizes {
  defaultColumnWidth?: number;
  defaultRowHeight?: number;
}

/** A new sheet of the grid is wider and higher than one of Excel, unless it was copied or says so itself. */
function sizeAsExcel({ sheet }: { sheet: SheetSizes }) {
  if (sheet.defaultColumnWidth === undefined || sheet.defaultColumnWidth === 88)
    sheet.defaultColumnWidth = defaultColumnWidth;
  if (sheet.defaultRowHeight === undefined || sheet.defaultRowHeight === 24)
    sheet.defaultRowHeight = defaultRowHeight;
}
