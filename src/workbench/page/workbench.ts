import { FileRefused } from "../../files/fileRefused";
import { createGrid } from "../grid/createGrid";
import { fromFile, type GridWorkbook } from "../grid/fromFile";
import { gridLosses } from "../grid/losses";
import { toFile } from "../grid/toFile";
import { adaptFunctions } from "../host/functions";
import { downloadPdf } from "../pdf/downloadPdf";
import { sheetInFront, sheetsToPrint } from "../pdf/whichSheets";
import { type AddIn, loadAddIn } from "./addIn";
import { createCellNote } from "./cellNote";
import { tell } from "./dialog";
import { cover } from "./cover";
import { acceptDrops } from "./drop";
import { element } from "./element";
import { askErase, askReplace, confirmLosses, largestFile, tellNotSaved, tellRefused } from "./fileDialogs";
import { createFileWorker } from "./fileWorker";
import { createHeader } from "./header";
import { createKeeper, type Fate } from "./keeping";
import { followLinks } from "./links";
import type { MenuItem } from "./menu";
import { forgetAll } from "./remembered";
import { createRibbon } from "./ribbon";
import { createSession, emptyWorkbook } from "./session";
import { createSplitter } from "./splitter";
import { eraseWorkbook, loadWorkbook } from "./store";
import { saveAs } from "./saveAs";
import { keepWhenAsked } from "./tabLock";
import { createTheme, type Theme } from "./theme";
import { clock, words } from "./words";

/** The address of the workbook that a first visit opens, "" for none; set by the build. */
const sample = process.env.SAMPLE;

/** Starts the workbench in `root`: grid, pane, files, and what this browser keeps. */
export async function startWorkbench(root: HTMLElement): Promise<void> {
  const addIn: AddIn | undefined = await loadAddIn().catch(() => undefined);
  const { classes, messages } = adaptFunctions(addIn?.functions);
  const files = createFileWorker();

  let telling = false;
  let fate: Fate = { losses: [], downloaded: false };
  const place = { grid: element("div", { class: "grid" }), pane: element("div", { class: "pane-place" }) };
  const kept = element("span", { class: "kept" });

  let darken = (_dark: boolean) => {};
  const theme = createTheme((dark) => darken(dark));
  const grid = createGrid(
    place.grid,
    { functions: classes, descriptions: addIn?.descriptions ?? [] },
    theme.isDark(),
  );

  const session = createSession(grid, place.pane, theme.isDark, {
    changed,
    refused: () => void refused(),
  });
  darken = (dark) => {
    grid.api.toggleDarkMode(dark);
    session.restartPane();
  };
  const keeper = createKeeper(
    async () => (await session.current()).workbook,
    () => fate,
    {
      keeping: () => (kept.textContent = words.storage.keeping),
      kept: (time) => (kept.textContent = words.storage.kept(clock(time))),
      failed: () => (kept.textContent = words.storage.failed),
    },
  );

  function changed() {
    fate = { ...fate, changedAt: fate.changedAt ?? Date.now(), downloaded: false };
    showFate();
    keeper.soon();
  }
  /** One key or button may be refused for several of its steps. */
  async function refused() {
    if (telling) return;
    telling = true;
    await tell(words.locked.title, [words.locked.text], words.close);
    telling = false;
  }
  function showFate() {
    const { changedAt, downloaded } = fate;
    header.showName(session.name());
    if (changedAt !== undefined) header.showState(words.state.notDownloaded(clock(changedAt)), true);
    else header.showState(downloaded ? words.state.downloaded : words.state.unchanged, false);
  }

  async function show(workbook: GridWorkbook, next: Fate) {
    fate = next;
    await session.open(workbook);
    showFate();
  }

  async function download(): Promise<boolean> {
    try {
      const { workbook, spills } = await session.fitted();
      const before = fate;
      if (!(await confirmLosses([...fate.losses, ...gridLosses(workbook.snapshot)]))) return false;
      header.showState(words.busy.saving, false);
      const file = toFile(workbook, spills);
      const addInOf = addIn && { id: addIn.manifest.id, version: addIn.manifest.version };
      const bytes = await files.write(
        { ...file, ...(!file.addIn && addInOf && { addIn: addInOf }) },
        addIn ? [addIn.manifest.namespace] : [],
      );
      saveAs(bytes, `${session.name()}.xlsx`);
      // What changed while the file was made is not in it.
      if (fate === before) fate = { losses: fate.losses, downloaded: true };
      keeper.soon();
      return true;
    } catch {
      await tellNotSaved();
      return false;
    } finally {
      showFate();
    }
  }

  async function print(choose: Parameters<typeof downloadPdf>[2]) {
    header.showState(words.busy.pdf, false);
    try {
      const { workbook, spills } = await session.current();
      await downloadPdf(toFile(workbook, spills), session.name(), choose);
    } catch {
      await tellNotSaved();
    } finally {
      showFate();
    }
  }

  /** Whether the open workbook may go: it was downloaded, is downloaded now, or its changes are given up. */
  async function mayReplace(): Promise<boolean> {
    if (fate.changedAt === undefined) return true;
    const answer = await askReplace();
    return answer === "proceed" || (answer === "download" && (await download()));
  }

  async function openFile(file: File) {
    try {
      if (file.size > largestFile) throw new FileRefused("tooLarge", { size: file.size, limit: largestFile });
      header.showState(words.busy.opening(file.name), false);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await files.read(bytes, addIn?.manifest.id);
      if (!(await mayReplace())) return;
      const name = file.name.replace(/\.[^.]*$/, "");
      await show(fromFile(read.file, crypto.randomUUID(), name), { losses: read.losses, downloaded: false });
      void keeper.now();
    } catch (error) {
      await tellRefused(error, file.name);
    } finally {
      showFate();
    }
  }

  async function startNew() {
    if (!(await mayReplace())) return;
    await show(emptyWorkbook(), { losses: [], downloaded: false });
    void keeper.now();
  }

  async function erase() {
    if (!(await askErase())) return;
    keeper.stop();
    await keeper.flush();
    // Office.js keeps notes of its own as long as it runs: the pane goes first.
    root.replaceChildren();
    await eraseWorkbook();
    forgetAll();
    cover(words.erased.title, words.erased.text, words.erased.again, () => location.reload());
  }

  const appearance = (value: Theme, label: string, heading?: string): MenuItem => ({
    label,
    run: () => theme.choose(value),
    checked: () => theme.theme() === value,
    ...(heading && { heading }),
  });
  const header = createHeader({
    rename: (name) => session.rename(name),
    open: (file) => void openFile(file),
    download: () => void download(),
    menu: [
      { label: words.header.startNew, run: () => void startNew() },
      { label: words.header.pdfSheet, run: () => void print(sheetInFront), heading: words.header.pdf },
      { label: words.header.pdfForms, run: () => void print(sheetsToPrint) },
      appearance("light", words.header.light, words.header.appearance),
      appearance("dark", words.header.dark),
      appearance("system", words.header.system),
      {
        label: words.header.about,
        run: () => void window.open("site/index.html", "_blank", "noopener"),
        heading: " ",
      },
      { label: words.header.erase, run: () => void erase(), danger: true },
    ],
  });
  const splitter = createSplitter(words.pane.resize, (width) =>
    root.style.setProperty("--pane-width", `${width}px`),
  );
  const ribbon = createRibbon(addIn?.manifest.ribbon ?? [], (action) => session.runCommand(action));
  const footer = element("footer", { class: "footer" }, kept);
  root.append(
    header.bar,
    ...(ribbon ? [ribbon] : []),
    element("main", { class: "desk" }, place.grid, splitter, place.pane),
    footer,
  );
  acceptDrops((file) => void openFile(file));
  keepWhenAsked(keeper.flush);
  window.addEventListener("workbench-lost", () => keeper.stop());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keeper.flush();
  });

  const stored = await loadWorkbook().catch(() => undefined);
  if (stored) {
    const { workbook, losses, changedAt, keptAt } = stored;
    await show(workbook, { losses, downloaded: false, changedAt });
    kept.textContent = words.storage.kept(clock(keptAt));
  } else await show(await firstWorkbook(), { losses: [], downloaded: false });
  footer.prepend(createCellNote(grid, messages));
  followLinks(grid);

  async function firstWorkbook(): Promise<GridWorkbook> {
    const response = sample ? await fetch(sample).catch(() => undefined) : undefined;
    if (!response?.ok) return emptyWorkbook();
    const { file } = await files.read(new Uint8Array(await response.arrayBuffer()), addIn?.manifest.id);
    return fromFile(file, crypto.randomUUID(), "Kantor contoh");
  }
}

/** Says that the page did not start. */
export const tellNotStarted = (): Promise<unknown> => tell(words.start.failed, [], words.close);
