import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hostInfo } from "../../src/workbench/host/doors";
import type { ExcelHost } from "../../src/workbench/host/host";
import type { AttachOptions, Pane, PaneWindow } from "../../src/workbench/host/wire";

/** A window in which Microsoft's own unmodified Office.js is ready and talks to the host. */
export interface OpenPane {
  readonly window: PaneWindow & Window & typeof globalThis;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly pane: Pane;
  /** The files Office.js asked for, with the SHA-256 of what it was given. */
  readonly loaded: ReadonlyMap<string, string>;
  readonly close: () => void;
}

/** What the tests need of jsdom, which the test environment hands out (its package cannot be required in here). */
interface Jsdom {
  JSDOM: new (html: string, options: object) => { window: { close: () => void } };
  VirtualConsole: new () => object;
  requestInterceptor: (answer: (request: Request) => Response) => unknown;
}

const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const files = new Map<string, Buffer>();

const read = (path: string): Buffer => {
  const known = files.get(path) ?? officeFile(path);
  files.set(path, known);
  return known;
};

const page =
  '<!doctype html><html><head><meta charset="utf-8"><script src="/lib/office.js"></script></head><body></body></html>';

export interface PaneOptions extends AttachOptions {
  /** Scripts run when Office.js is ready, such as the built functions file. */
  readonly scripts?: readonly string[];
}

/** The SHA-256 of a file, as hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A file of the npm package of Office.js. */
export const officeFile = (path: string): Buffer => readFileSync(join(library, path));

/** Opens a pane in jsdom: office.js and what it asks for come from the npm package, there is no server. */
export const openPane = async (host: ExcelHost, options: PaneOptions = {}): Promise<OpenPane> => {
  const { JSDOM, VirtualConsole, requestInterceptor } = (globalThis as unknown as { jsdom: Jsdom }).jsdom;
  const loaded = new Map<string, string>();
  const answer = (request: Request): Response => {
    const path = new URL(request.url).pathname;
    try {
      const body = new Uint8Array(read(path.replace(/^\/lib\//, "")));
      loaded.set(path, hashOf(body));
      return new Response(body, { headers: { "content-type": "text/javascript" } });
    } catch {
      loaded.set(path, "absent");
      return new Response("", { status: 404 });
    }
  };
  let pane: Pane | undefined;
  const dom = new JSDOM(page, {
    url: `https://localhost/pane.html?${hostInfo(host.locale)}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    resources: { interceptors: [requestInterceptor(answer)] },
    beforeParse: (window: unknown) => {
      pane = host.attach(window as PaneWindow, options);
    },
  });
  const window = dom.window as unknown as OpenPane["window"];
  await officeReady(window);
  for (const script of options.scripts ?? [])
    (window as unknown as { eval: (code: string) => void }).eval(script);
  const { Excel, Office, OfficeExtension } = window as unknown as OpenPane;
  const opened = pane as unknown as Pane;
  return {
    window,
    Excel,
    Office,
    OfficeExtension,
    pane: opened,
    loaded,
    close: () => {
      opened.close();
      dom.window.close();
    },
  };
};

type Globals = Pick<OpenPane, "Excel" | "Office" | "OfficeExtension">;

let used: Globals | undefined;

/**
 * Makes the Office.js of a pane that of the add-in's code, until another is used. It is told by getters: Node 20 never
 * lets go of what was assigned to a global of a test file, which is a whole workbook of 3 MB.
 */
export const usePane = (pane: Globals): void => {
  used = pane;
  for (const name of ["Excel", "Office", "OfficeExtension"] as const)
    Object.defineProperty(globalThis, name, { configurable: true, get: () => used?.[name] });
};

/** Ends when Office.js is loaded and has called its host. */
const officeReady = async (window: { Office?: { onReady?: () => Promise<unknown> } }): Promise<void> => {
  const until = Date.now() + 15_000;
  while (!window.Office?.onReady) {
    if (Date.now() > until) throw new Error("office.js did not load");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await window.Office.onReady();
};
