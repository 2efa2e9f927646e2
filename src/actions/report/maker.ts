import type { Book } from "../../model/book";
import type { Among, Standing } from "../../model/distribution";
import type { Report } from "./reportLayout";

/** What the makers of reports are given. */
export interface ReportMatter {
  readonly book: Book;
  readonly period: string;
  /** The group it is about; absent of all. */
  readonly among?: Among;
  readonly standings: readonly Standing[];
  readonly today: number;
  /** The name of an employee by id. */
  readonly nameOf: (id: string) => string;
}

/** The content of a report below its title; undefined where there is nothing to report. */
export type ReportMaker = (
  matter: ReportMatter,
) => (Omit<Report, "title" | "notes"> & { readonly notes?: readonly string[] }) | undefined;
