import type { RawValue } from "../../model/cell";
import type { Kelompok } from "../../rules/lists";
import type { Identity, Why } from "../read/reading";
import type { HandColumns, ListKey } from "./layout";

/** How a column was found. */
export type FoundBy =
  /** Its heading is known word for word. */
  | "heading"
  /** Its heading is misspelt, or only contains a known word. */
  | "likeness"
  /** The number row (1)(2).. says it. */
  | "number"
  /** Its cells look like it. */
  | "content"
  /** A person said it, now or for an earlier sheet with these headings. */
  | "hand";

/** A column of a list that is understood; `column` is that of the sheet, zero-based. */
export interface ListColumn {
  readonly field: string;
  readonly column: number;
  readonly heading: string;
  readonly by: FoundBy;
}

/** A column that holds something and is not understood. */
export interface LeftColumn {
  readonly column: number;
  readonly heading: string;
  /** Its heading, or its first cell where it has none. */
  readonly address: string;
  /** How many cells stand below the heading. */
  readonly cells: number;
}

/** What two readings are possible of: nothing of the table is taken until a person has said which. */
export type Question =
  | { readonly ask: "layout"; readonly of: readonly ListKey[] }
  /** Several columns may be this field. */
  | { readonly ask: "column"; readonly field: string; readonly columns: readonly number[] }
  /** No column is, or each of several fields would do. */
  | { readonly ask: "missing"; readonly field: string }
  /** What stands below this heading does not look like it. */
  | { readonly ask: "looks"; readonly field: string; readonly columns: readonly number[] };

/** What a cell of an entry holds: its text as it is shown, and its value. */
export interface EntryCell {
  readonly text: string;
  readonly value: RawValue;
  readonly address: string;
}

/** An entry of a list: a person, a result, an activity. */
export interface ListEntry {
  /** The row of the sheet, zero-based. */
  readonly row: number;
  /** The section it stands in; absent where no such row is above it. */
  readonly group?: Kelompok;
  /** The section row above it, as it is written. */
  readonly section?: string;
  /** By field; a field without a text is absent. */
  readonly cells: Readonly<Record<string, EntryCell>>;
}

/** Who a form is about, and for which days. */
export interface ListOwner {
  readonly employee: Identity;
  readonly assessor: Identity;
  /** Serial numbers; null where the form does not say. */
  readonly start: number | null;
  readonly end: number | null;
  readonly period: string;
}

/** A list on a sheet. */
export interface ListTable {
  readonly layout: ListKey;
  /** The first cell of its heading, such as "A9"; of its first entry where it has no heading. */
  readonly address: string;
  /** The last row of its heading, zero-based; -1 where it has none. */
  readonly headerRow: number;
  /** What identifies its headings, to find again what a person has said about them. */
  readonly fingerprint: string;
  readonly columns: readonly ListColumn[];
  readonly leftColumns: readonly LeftColumn[];
  readonly questions: readonly Question[];
  readonly entries: readonly ListEntry[];
  /** The rows that name a section, as they are written. */
  readonly sections: readonly { readonly address: string; readonly text: string }[];
  readonly owner?: ListOwner;
}

/** Why a cell was not taken, or only with a doubt. */
export type ListWhy = Extract<
  Why,
  | "unknown"
  | "unknownColumn"
  | "extraCell"
  | "errorValue"
  | "unknownDate"
  | "lostDigits"
  | "unclearRow"
  | "totalRow"
  | "signatureDiffers"
>;

/** All that a sheet holds: every cell is part of a list, or named here with the reason. */
export interface ListReading {
  readonly tables: readonly ListTable[];
  readonly understood: number;
  readonly notUnderstood: readonly {
    readonly address: string;
    readonly text: string;
    readonly why: ListWhy;
  }[];
  /** Hidden rows that hold something and were not read, numbered as Excel numbers them. */
  readonly hiddenRows: readonly number[];
}

/** Why a sheet is no list. */
export interface NotAList {
  readonly refused: "emptySheet" | "notAList";
}

/** What a person said about a sheet. */
export interface ListSaid {
  /** Reads hidden rows too. */
  readonly withHidden?: boolean;
  /** By the fingerprint of the headings: which list it is, and its columns counted from the first heading. */
  readonly hands?: Readonly<Record<string, { readonly layout: ListKey; readonly columns: HandColumns }>>;
}
