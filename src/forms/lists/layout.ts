/** The lists that can be read. */
export type ListKey = "pegawai" | "ckp" | "hasil" | "kegiatan";

/** What the cells of a column look like. */
export type Look = "nip" | "name" | "date" | "time" | "link" | "aspek";

/** A column that a layout knows. */
export interface ListField {
  /** Headings in circulation, better ones first; compared without case and punctuation. */
  readonly known: readonly string[];
  /** Other headings that may mean it, in lower case with single spaces, unless they also say this. */
  readonly likely?: RegExp;
  readonly unless?: RegExp;
  /** What its cells look like: finds a column whose heading is unknown, and doubts one that looks otherwise. */
  readonly look?: Look;
  /** The table column it goes to, "tPegawai[NIP]"; what has none is shown and not taken. */
  readonly into?: string;
  /** A blank cell means what stands above it. */
  readonly carries?: true;
}

/** A list that circulates, described as data: the reader finds it in any sheet. */
export interface ListLayout {
  readonly key: ListKey;
  readonly fields: Readonly<Record<string, ListField>>;
  /** Fields without which it is not this list; "a|b" is one of several. */
  readonly needs: readonly string[];
  /** The field that makes a row an entry of its own. */
  readonly subject: string;
  /** The running number, where the layout has one. */
  readonly number?: string;
  /** Fields in the order of the number row (1)(2).., one line for each kind in circulation. */
  readonly numbered?: readonly (readonly string[])[];
  /** Whether a person is named above the table and below it, and rows are under section headings. */
  readonly isForm?: true;
}

/** Which field stands in which column of the sheet, zero-based, as a person says it. */
export type HandColumns = Readonly<Record<string, number>>;

/** A reading that a person has corrected: kept for sheets with the same headings. */
export interface Hand {
  readonly layout: ListKey;
  readonly columns: HandColumns;
}
