import type { Book } from "../../model/book";
import type { SampleOffice, SamplePlan } from "../../model/sampleOffice";
import type { Step } from "../../model/plan";
import type { Tools } from "../action";

/** The ids of rows by a key of the sample office. */
export type Ids = ReadonlyMap<string, string>;

/** What every part of the sample office is put into the workbook with. */
export interface Ground {
  readonly book: Book;
  readonly office: SampleOffice;
  /** The SKP that are agreed. */
  readonly plans: readonly SamplePlan[];
  readonly tools: Tools;
  /** Of people, by their `kunci`. */
  readonly people: Ids;
  /** Of SKP, by their `key`. */
  readonly skp: Ids;
}

/** Rows of one part, and the ids that others need of them. */
export interface Part {
  readonly ids: Ids;
  readonly steps: readonly Step[];
}
