import type { NilaiBerakhlak } from "../../rules/berakhlak";
import type { Source } from "../form";
import type { Field, Part, ResultPart } from "./parts";

/** The thing of a form that a change is about, as a person finds it there. */
export type About =
  | { readonly part: "form" | "employee" | "assessor" }
  | { readonly part: "result" | "indicator"; readonly order: number; readonly text: string }
  | { readonly part: "behaviour"; readonly nilai: NilaiBerakhlak };

interface Found {
  /** The same as long as the sheet says the same: decisions name it. */
  readonly key: string;
  /** The change that this one follows, where it is not decided by itself. */
  readonly under?: string;
  readonly about: About;
  readonly address: string;
  readonly form: string;
  readonly table: string;
  /** Whether the tables have changed too since the sheet was drawn, or nobody knows. */
  readonly both: boolean;
}

/** A text of the sheet that differs from the tables. */
export interface TextChange extends Found {
  readonly is: "text";
  readonly field: Field;
  readonly source: Source;
  /** The indicator or the value to which a row that is not made yet will belong. */
  readonly id: string;
}

/** An indicator and its target in one sentence: where it is to be cut, a person says; `cut` is a proposal. */
export interface MeasureChange extends Found {
  readonly is: "measure";
  readonly id: string;
  readonly cut: Cut;
}

/** A sentence as indicator and target. */
export interface Cut {
  readonly indicator: string;
  readonly target: string;
}

export interface NewResult extends Found {
  readonly is: "newResult";
  /** Its number among the results of the sheet, from 0. */
  readonly at: number;
  readonly result: ResultPart;
}

export interface NewIndicator extends Found {
  readonly is: "newIndicator";
  readonly at: readonly [result: number, indicator: number];
  readonly idKinerja: string;
  readonly indicator: Part;
}

/** A row of the tables that the sheet showed and shows no longer. */
export interface Gone extends Found {
  readonly is: "goneResult" | "goneIndicator";
  readonly id: string;
}

export type FormChange = TextChange | MeasureChange | NewResult | NewIndicator | Gone;

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
    /** No cell to type in, or not understood. */
    | "unread";
  readonly field?: Field;
  readonly address: string;
  readonly text: string;
}
