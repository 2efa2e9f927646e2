import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Edits } from "./edits";
import type { HostEvent } from "./events";
import type { Kept } from "./kept";
import type { HostObject } from "./object";
import type { Pane } from "./wire";

/** The spreadsheet behind the host, with or without a page around it. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** The request that is being answered. */
export interface RequestState {
  /** Who asked; absent when the host processes a body of its own. */
  readonly pane?: Pane;
  /** Bits Office.js sends: 1 writes, 64 waits for the end of a cell edit. */
  readonly flags: number;
}

/** What the types of the host work with. */
export interface Host extends Grid {
  /** What the workbook holds beyond what the grid shows. */
  readonly kept: Kept;
  /** Language of Excel's data and of its display: separators, dates, texts. */
  readonly locale: string;
  /** The announced requirement set: members above it are refused. */
  readonly excelApi: string;
  /** Objects Office.js keeps over requests, by reference id. */
  readonly references: Map<string, HostObject>;
  /** The request being answered, if any. */
  readonly request: () => RequestState | undefined;
  /** Writes to cells, put into the grid together: before anything else is asked, and when the request ends. */
  readonly edits: Edits;
  /** Puts what was written into the grid and ends when every formula is calculated: before values are read. */
  readonly settle: () => Promise<void>;
  /** Raises an event when the request (or the user's edit) is over. */
  readonly emit: (event: HostEvent) => void;
  /** Whether events are raised at all (Excel's runtime.enableEvents). */
  readonly setEventsEnabled: (enabled: boolean) => void;
  readonly eventsEnabled: () => boolean;
}
