import type { annexGroups, approaches, formats } from "../model/tables";
import type { Predikat } from "../rules/predikat";

export type { Source } from "../model/layout";

/** The official forms that can be drawn and read. */
export type FormKey =
  | "skpJaJfKuantitatif"
  | "skpJptKuantitatif"
  | "skpJaJfKualitatif"
  | "skpJptKualitatif"
  | "evaluasiJaJfKuantitatif"
  | "evaluasiJptKuantitatif"
  | "evaluasiJaJfKualitatif"
  | "evaluasiJptKualitatif"
  | "lampiranSkp"
  | "rencanaAksi"
  | "pendokumentasian"
  | "dokumenEvaluasi"
  | "dialogKinerja"
  | "umpanBalikBimbingan"
  | "evaluasiKompetensi"
  | "manualIndikator"
  | "keberatan";

/**
 * What a form is about: the plan, what was agreed beside it, how its indicators are measured, the steps towards it, what
 * was done in a period, what was said of it and how people were helped, how it is judged, and what came of that.
 */
export type FormKind =
  | "skp"
  | "lampiran"
  | "manual"
  | "aksi"
  | "dokumentasi"
  | "dialog"
  | "bimbingan"
  | "kompetensi"
  | "evaluasi"
  | "dokumen"
  | "keberatan";

/** The matrices of a leader: how the leader's results are divided among others, one level deep or two. */
export type MatrixKey = "matriksSatuTingkat" | "matriksDuaTingkat";

/**
 * A form described once as data: the renderer draws a sheet from it and a Book, and the reader finds its parts in
 * any sheet. Texts are those of the Lampiran of PermenPANRB 6/2022; `also` holds spellings seen in circulation.
 */
export interface Form<Key extends FormKey | MatrixKey = FormKey> {
  readonly key: Key;
  /** What it is called in the footer, in lists and on the tab of its sheet: at most 31 characters, no slash. */
  readonly title: string;
  readonly paper: "A4" | "F4";
  readonly landscape: boolean;
  /** Relative widths of the sheet's columns; the renderer fits them to the paper. */
  readonly columns: readonly number[];
  readonly blocks: readonly Block[];
}

/** A form of one SKP, with the words of that by which it is chosen; any will do where it has none. */
export interface OfficialForm extends Form {
  readonly kind: FormKind;
  readonly format?: (typeof formats)[number];
  readonly approach?: (typeof approaches)[number];
}

/** Columns of the form's sheet, zero-based, both included: a cell of more than one is merged. */
export type Span = readonly [first: number, last: number];

/** A part of a form, from top to bottom. */
export type Block =
  | TitleBlock
  | AgencyBlock
  | IdentityBlock
  | CurveBlock
  | ChoiceBlock
  | ResultsBlock
  | NarrativeBlock
  | AnnexBlock
  | HeadingBlock
  | TextBlock
  | ListBlock
  | CardsBlock
  | QuestionsBlock
  | BehavioursBlock
  | MatrixBlock
  | SignaturesBlock;

/** Lines over the whole width, in the middle. */
export interface TitleBlock {
  readonly block: "title";
  /** The first names the form, the others its approach and for whom it is. */
  readonly lines: readonly string[];
  /** A line that says the period, such as "PERIODE: TRIWULAN I"; `blank` invites to choose one. */
  readonly period?: { readonly label: string; readonly blank: string };
}

/** The agency on the left, the span of the form on the right. */
export interface AgencyBlock {
  readonly block: "agency";
  readonly left: Span;
  readonly right: Span;
  readonly label: string;
}

/** Who is judged, by whom, and who is above both. */
export type Who = "employee" | "assessor" | "superior";

export type IdentityField = "nama" | "nip" | "pangkat" | "jabatan" | "unit";

/** What somebody is where that changes the labels of the identity table. */
export type Standing = "civil" | "military" | "stateOfficial";

/** The table of the persons: side by side, or below one another as numbered parts of the form. */
export interface IdentityBlock {
  readonly block: "identity";
  readonly stacked?: true;
  readonly sides: readonly {
    readonly who: Who;
    readonly header: string;
    readonly number: Span;
    readonly label: Span;
    readonly value: Span;
  }[];
  readonly lines: readonly (Named<IdentityField> & {
    /** What the line is called for a person of this standing, where it is not the label. */
    readonly labelFor?: Readonly<Partial<Record<Standing, string>>>;
  })[];
}

/** A heading or label, the field it stands for, and other spellings of it. */
export interface Named<Field extends string> {
  readonly field: Field;
  readonly label: string;
  readonly also?: readonly string[];
}

/**
 * The box of the pattern of distribution: the title of its curve and, once the attainment of the organisation is chosen,
 * the curve itself over the cells that it is drawn from.
 */
export interface CurveBlock {
  readonly block: "curve";
  readonly label: string;
  readonly labelSpan: Span;
  /** {organisation} is the attainment that was chosen. */
  readonly title: string;
  readonly span: Span;
  /** The columns, side by side, of the predikat and of its frequency, and what stands along their axes. */
  readonly category: { readonly column: number; readonly label: string };
  readonly value: { readonly column: number; readonly label: string };
  /** The predikat from left to right, as they are written here. */
  readonly predikat: Readonly<Record<Predikat, string>>;
}

export type ChoiceField = "organisation" | "ratingHasil" | "ratingPerilaku" | "predikat";

/** A label with one word out of a closed list beside it, chosen by a person or computed by a formula. */
export interface ChoiceBlock extends Named<ChoiceField> {
  readonly block: "choice";
  readonly labelSpan: Span;
  readonly valueSpan: Span;
  /** The words of the drop-down, in the tables' spelling; printed in capitals. */
  readonly choices?: readonly string[];
  /** What stands there while nothing is chosen; absent = an empty cell. */
  readonly blank?: string;
  /** The only thing that is computed; {field} is the address of that field's cell. */
  readonly formula?: string;
}

/** Fields of a rencana hasil kerja, of each of its indicators, and of each step towards it (rencana aksi). */
export type ResultField = "leaderPlan" | "plan" | "perspective";
export type IndicatorField =
  "aspect" | "indicator" | "target" | "realisation" | "source" | "evidence" | "link" | "feedback";
export type ActionField = "action" | "period" | "target" | "realisation";
export type PartField = IndicatorField | ActionField;
export type ResultColumnField = "number" | ResultField | PartField;

/** The table of hasil kerja: a header, a row of column numbers, and sections. */
export interface ResultsBlock {
  readonly block: "results";
  readonly heading: string;
  /** What the rows of a result are. */
  readonly parts: "indicators" | "actions";
  readonly columns: readonly (Named<ResultColumnField> & {
    readonly span: Span;
    /** One cell a result, merged down over its parts, or one a part. */
    readonly per: "result" | "part";
    readonly choices?: readonly string[];
  })[];
  readonly sections: readonly { readonly group: "Utama" | "Tambahan"; readonly label: string }[];
}

/**
 * Hasil kerja in words: beside its number, below one another, a result, who assigned it, and its measures, each in one
 * sentence with its target (pendekatan kualitatif).
 */
export interface NarrativeBlock {
  readonly block: "narrative";
  readonly heading: string;
  readonly number: Span;
  readonly text: Span;
  /** Stands around whoever assigned a result; that line is absent where nobody is named. */
  readonly assigned: readonly [before: string, after: string];
  /** Introduces the measures. */
  readonly measures: Named<"measures">;
  /** What the last of the measures begins with, where it names the perspective of the result. */
  readonly perspective?: string;
  /** Columns beside the text, one cell a measure. */
  readonly beside: readonly (Named<"realisation" | "feedback"> & { readonly span: Span })[];
  readonly sections: ResultsBlock["sections"];
}

/** A numbered part of a form begins. */
export interface HeadingBlock {
  readonly block: "heading";
  readonly order: number;
  /** How many rows the part has, its heading included: its number covers them. */
  readonly rows: number;
  readonly label: string;
  readonly number: Span;
  readonly span: Span;
}

/** What is said in free text: noted of an evaluation, objected to it, explained, and decided. */
export type TextField = "catatan" | "keberatan" | "penjelasan" | "keputusan";

/** Free text below its numbered heading. */
export interface TextBlock extends Named<TextField> {
  readonly block: "text";
  readonly order: number;
  readonly number: Span;
  readonly span: Span;
  /** Room for writing by hand, in points. */
  readonly least: number;
  /** Stands on the form only where somebody has objected, or the office wants it there. */
  readonly onObjection?: true;
}

/** Lists of rows that are about an SKP and none of its results: the parts of the dialogue, and competences. */
export type ListName = "hasil" | "perilaku" | "kompetensi" | "karier" | "kesepakatan";

/** A numbered list with a header. */
export interface ListBlock {
  readonly block: "list";
  readonly list: ListName;
  /** Stands above the header, and tells lists of the same header apart. */
  readonly heading?: string;
  readonly number: Span;
  readonly columns: readonly (Named<string> & {
    readonly span: Span;
    /** What its cells hold, where that is not free text: one of a closed list, a day, or a number. */
    readonly holds?: "word" | "day" | "number";
    readonly choices?: readonly string[];
  })[];
  /** How many rows there are at least, to write on. */
  readonly least: number;
}

/** How each indicator is measured: a card each, of labels and values. The first line begins a card. */
export interface CardsBlock {
  readonly block: "cards";
  readonly number: Span;
  readonly label: Span;
  readonly value: Span;
  readonly lines: readonly Named<string>[];
}

/** Statements that somebody answers by hand, by whom they are about. What is answered is not stored in the workbook. */
export interface QuestionsBlock {
  readonly block: "questions";
  readonly subject: { readonly label: string; readonly span: Span };
  readonly criterion: { readonly label: string; readonly span: Span };
  readonly answer: { readonly label: string; readonly span: Span };
  readonly groups: readonly { readonly subject: string; readonly criteria: readonly string[] }[];
}

/** What was agreed beside the plan, in sections whose numbering begins anew. */
export interface AnnexBlock {
  readonly block: "annex";
  readonly number: Span;
  readonly text: Span;
  readonly sections: readonly { readonly group: AnnexGroup; readonly label: string }[];
}

/** The sections of an annex, in the words of its table. */
export type AnnexGroup = (typeof annexGroups)[number];

/** The seven values with what they ask, what the leader expects, and the feedback where there is any. */
export interface BehavioursBlock {
  readonly block: "behaviours";
  readonly heading: string;
  readonly number: Span;
  /** The value's name stands over both of these. */
  readonly guide: Span;
  readonly expectation: { readonly label: string; readonly span: Span };
  readonly feedback?: { readonly heading: string; readonly also: readonly string[]; readonly span: Span };
}

/** What stands in the columns left of a matrix: who is meant in each row. */
export type MatrixPersonField = "person" | "post";

/**
 * Tables with a column for each indicator of a leader and a row for each person: their columns come from the content.
 * A leader of more indicators than fit side by side gets several tables below one another; so does, over two levels,
 * everybody to whom others contribute in turn. The last of the form's column widths is the room of all the leader's
 * columns, and spans of other blocks that reach beyond the columns end at the last.
 */
export interface MatrixBlock {
  readonly block: "matrix";
  readonly levels: 1 | 2;
  /** How many of the leader's columns fit side by side. */
  readonly most: number;
  /** Whose results the columns are: lines of a label and a value above each table. */
  readonly leader: readonly Named<"leader" | "leaderPost">[];
  /** The row of column numbers, and that of the leader's results; `jpt` is what it is called for a JPT. */
  readonly numbers: Named<"numbers">;
  readonly results: Named<"results"> & { readonly jpt: string };
  readonly persons: readonly (Named<MatrixPersonField> & { readonly span: Span })[];
  /** Heads the column of what contributes to a result as a whole. */
  readonly whole: Named<"whole">;
  /** Stands in a cell in which a person has no result, and what others write there. */
  readonly none: Named<"none">;
  /** The row of results that nobody has taken on yet. */
  readonly nobody: Named<"nobody">;
  /** A person's part in a team, written below the post. */
  readonly roles: readonly Named<"ketua" | "anggota" | "mandiri">[];
}

/** Who signs, side by side. */
export interface SignaturesBlock {
  readonly block: "signatures";
  readonly signers: readonly {
    readonly who: Who;
    readonly label: string;
    readonly span: Span;
    /** Whether place and date stand above. */
    readonly dated: boolean;
  }[];
  /** What stands for place and date while they are not known. */
  readonly blankDate: string;
}
