import type { Begins, Source } from "../../model/layout";
import type { TableKey } from "../../model/tables";

/** Where on a form something stands, as a person finds it there; all absent for what a form has once. */
export interface Place {
  /** The number beside it, and the section in which it stands. */
  readonly order?: string;
  readonly group?: string;
  /** The table of the rows that are numbered. */
  readonly table?: TableKey;
  /** Whose cell it is: a person, a value of BerAKHLAK. */
  readonly name?: string;
}

interface Found {
  /** The same as long as the sheet says the same: decisions name it. */
  readonly key: string;
  readonly place: Place;
  readonly address: string;
  readonly form: string;
  readonly table: string;
  /** Whether the tables have changed too since the sheet was drawn, or nobody knows. */
  readonly both: boolean;
}

/** A text of the sheet that differs from the tables. */
export interface TextChange extends Found {
  readonly is: "text";
  readonly source: Source;
}

/** Two columns in one sentence, as an indicator and its target: where it is to be cut, a person says. */
export interface SentenceChange extends Found {
  readonly is: "sentence";
  readonly source: Source;
  /** The other column. */
  readonly also: string;
  /** A proposal. */
  readonly cut: Cut;
}

/** A sentence as two columns. */
export interface Cut {
  readonly first: string;
  readonly second: string;
}

/** A row that the tables do not have, with what belongs to it. */
export interface NewRow {
  readonly table: TableKey;
  readonly fields: Readonly<Record<string, string>>;
  readonly begins: Begins;
  readonly rows: readonly NewRow[];
}

/** A row typed on the sheet. */
export interface NewChange extends Found {
  readonly is: "new";
  readonly row: NewRow;
  /** What it belongs to, where that is a row too. */
  readonly parent?: RowName;
  /** The ids of the rows among which it stands, in the order of the sheet; "" for this one, and for other new ones their keys. */
  readonly among: readonly string[];
}

/** A row of the tables that the sheet showed and shows no longer. */
export interface GoneChange extends Found {
  readonly is: "gone";
  readonly row: RowName;
}

/** Rows that stand in another order. */
export interface OrderChange extends Found {
  readonly is: "order";
  readonly rows: TableKey;
  readonly ids: readonly string[];
}

/** A row of a table. */
export interface RowName {
  readonly table: TableKey;
  readonly id: string;
}

export type FormChange = TextChange | SentenceChange | NewChange | GoneChange | OrderChange;

/** What somebody typed on a form that is not offered, and why. */
export interface NotTaken {
  readonly why:
    /** Computed from what stands elsewhere on the form. */
    | "computed"
    /** Taken from another place of the tables: the leader's result, the settings, a second row. */
    | "derived"
    /** The SKP is agreed. */
    | "agreed"
    /** It belongs to a period, and the form has none, or the unit has no such period. */
    | "noPeriod"
    /** Not a word of the list, nor a number or day, that the column takes. */
    | "unknownWord"
    /** The text was moved from its cell to this one. */
    | "moved"
    /** It stands where nothing is typed, or shows an error. */
    | "unread";
  /** The column that it would go to. */
  readonly source?: Pick<Source, "table" | "field">;
  readonly address: string;
  readonly text: string;
}
