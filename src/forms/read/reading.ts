import type { Aspek, CapaianOrganisasi, Kelompok, Perspektif } from "../../rules/lists";
import type { NilaiBerakhlak } from "../../rules/berakhlak";
import type { Predikat } from "../../rules/predikat";
import type { Rating } from "../../rules/rating";
import type { SigningDays } from "../content";
import type { AnnexGroup, FormKey, IdentityField, ListName, TextField, Who } from "../form";

/** A person as a form names one; "" for what it leaves blank. */
export type Identity = Readonly<Record<IdentityField, string>>;

/** What a form sheet says. Texts are exactly those of the cells; dates are serial numbers, null where not said. */
export interface FormReading {
  readonly form: FormKey;
  readonly instansi: string;
  readonly year: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** The period of an evaluation as it is written there ("TRIWULAN I"); "" where none is chosen, and for an SKP. */
  readonly period: string;
  readonly employee: Identity;
  readonly assessor: Identity;
  /** Who is above the assessor; only where the form names that person. */
  readonly superior?: Identity;
  readonly results: readonly ReadResult[];
  readonly behaviours: readonly ReadBehaviour[];
  /** The free texts whose headings stand there. */
  readonly texts?: Readonly<Partial<Record<TextField, string>>>;
  /** The lists that stand there, without rows that nobody has filled in. */
  readonly lists?: Readonly<Partial<Record<ListName, readonly ReadRow[]>>>;
  /** How each indicator is measured. */
  readonly cards?: readonly ReadRow[];
  /** Only of a Lampiran SKP. */
  readonly annex?: readonly ReadAnnex[];
  /** Absent for an SKP; "" where nothing is chosen. The predikat is what the sheet shows, never taken as truth. */
  readonly ratings?: {
    readonly hasilKerja: Rating | "";
    readonly perilaku: Rating | "";
    readonly predikat: Predikat | "";
    readonly capaianOrganisasi: CapaianOrganisasi | "";
  };
  readonly place: string;
  /** The day that stands above each signature, as a serial number; null where none does. */
  readonly dates: SigningDays;
  /** Every cell that was understood, once, in reading order. */
  readonly understood: readonly { readonly what: What; readonly address: string; readonly text: string }[];
  /** What could not be used, or only with a doubt: shown to a person, never guessed. */
  readonly notUnderstood: readonly { readonly address: string; readonly text: string; readonly why: Why }[];
}

/** A rencana hasil kerja of a form, numbered from 1 through both sections; absent is what the form has no place for. */
export interface ReadResult {
  readonly order: number;
  readonly group: Kelompok;
  readonly leaderPlan?: string;
  readonly plan: string;
  /** Who assigned it, in words; only where hasil kerja is written as text. */
  readonly assignedBy?: string;
  readonly perspective?: Perspektif | "";
  readonly indicators: readonly ReadIndicator[];
  /** Only of a rencana aksi, which has no indicators. */
  readonly actions?: readonly ReadAction[];
  readonly address: string;
}

export interface ReadIndicator {
  /** Absent where the form has no such column. */
  readonly aspect?: Aspek | "";
  readonly indicator: string;
  readonly target: string;
  /** Only in evaluations, and where realisation is documented. */
  readonly realisation?: string;
  readonly feedback?: string;
  /** Only where realisation is documented. */
  readonly source?: string;
  readonly evidence?: string;
  readonly link?: string;
  readonly address: string;
}

/** A step towards a result. */
export interface ReadAction {
  readonly action: string;
  readonly period: string;
  readonly target: string;
  readonly realisation: string;
  readonly address: string;
}

/** A row of a list, or a card: what it says in each column or line that the sheet has. */
export interface ReadRow {
  readonly texts: Readonly<Record<string, string>>;
  readonly address: string;
}

/** A line of an annex, in its section. */
export interface ReadAnnex {
  readonly group: AnnexGroup;
  readonly text: string;
  readonly address: string;
}

export interface ReadBehaviour {
  readonly value: NilaiBerakhlak;
  readonly expectation: string;
  /** Only in evaluations. */
  readonly feedback?: string;
  readonly address: string;
}

/** What a cell was understood as. */
export type What =
  | "title"
  | "heading"
  | "columnNumber"
  | "section"
  | "number"
  | "label"
  | "agency"
  | "span"
  | "period"
  | `${Who}.${IdentityField}`
  | "leaderPlan"
  | "plan"
  | "assignedBy"
  | "perspective"
  | "aspect"
  | "indicator"
  | "target"
  | "realisation"
  | "source"
  | "evidence"
  | "link"
  | "feedback"
  | "action"
  | "annex"
  | "text"
  | "listed"
  | "behaviour"
  | "guide"
  | "expectation"
  | "behaviourFeedback"
  | "organisation"
  | "ratingHasil"
  | "ratingPerilaku"
  | "predikat"
  | "note"
  | "signature"
  | "placeAndDate"
  /** Of a matrix: the leader, the leader's result or indicator of a column, a row's person, a cell without a result. */
  | "leader"
  | "leaderResult"
  | "leaderIndicator"
  | "person"
  | "none"
  /** A text that goes on from the row above. */
  | "continued"
  /** A text that repeats what stands above, where cells were not merged. */
  | "repeated";

/** Why a cell was not used, or only with a doubt. */
export type Why =
  /** Nothing is known to stand there. */
  | "unknown"
  /** In the table, but in a column that the form does not have. */
  | "unknownColumn"
  /** A second text in the place of one. */
  | "extraCell"
  /** An Excel error such as #DIV/0!. */
  | "errorValue"
  | "unknownAspect"
  /** Not one of the four perspectives. */
  | "unknownPerspective"
  /** Not a rating, predikat or attainment that the regulation knows. */
  | "unknownWord"
  | "unknownPeriod"
  | "unknownDate"
  | "unknownNumber"
  /** Not in the closed list of its column. */
  | "unknownChoice"
  /** A number of more than 15 digits: Excel has rounded it. */
  | "lostDigits"
  /** It may go on from the row above or begin something new. */
  | "unclearRow"
  /** Stands beside several measures: given to the first of them. */
  | "severalMeasures"
  /** Stands beside a result that has no measure. */
  | "noMeasure"
  | "totalRow"
  /** No section row above: taken as Utama. */
  | "noSection"
  /** No aspect beside this indicator: the one above was taken. */
  | "aspectFromAbove"
  /** Not among the panduan perilaku of this value. */
  | "unknownGuide"
  /** The signature names somebody else than the identity table. */
  | "signatureDiffers"
  /** An answer that is handed on by hand, and stored nowhere. */
  | "notKept"
  /** It stands in no column of the employee or the assessor. */
  | "unclearPerson";

/** Why a sheet is not read at all. */
export interface NotAForm {
  readonly refused:
    | "emptySheet"
    | "notAForm"
    /** A form, but not one that can be read: facts.title and facts.address say which and where. */
    | "otherForm"
    /** The form's title without its table, or with columns that cannot be told: facts.missing names them. */
    | "noTable"
    /** Two persons' forms on one sheet: facts.address is where the second begins. */
    | "severalForms";
  readonly facts: Readonly<Record<string, string>>;
}
