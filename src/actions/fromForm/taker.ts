import type { FormReading, ReadIndicator, ReadResult } from "../../forms/read/reading";
import type { Book } from "../../model/book";
import type { Step } from "../../model/plan";
import type { TableKey } from "../../model/tables";
import type { Tools } from "../action";

/** What was read of a form, and the rows to which it belongs. */
export interface Taken {
  readonly book: Book;
  readonly tools: Tools;
  readonly reading: FormReading;
  readonly idSkp: string;
  readonly results: ReadonlyMap<ReadResult, string>;
  readonly indicators: ReadonlyMap<ReadIndicator, string>;
}

/** Takes one part of a form into tables; what these hold already is recognised, and stays. */
export interface FormTaker {
  /** The tables that must be there for what this form says; none where it says nothing of the kind. */
  readonly tables: (reading: FormReading) => readonly TableKey[];
  readonly take: (taken: Taken) => readonly Step[];
}
