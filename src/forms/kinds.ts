import type { Stage } from "../model/tables";
import type { FormKind } from "./form";

/** What the forms of one kind have in common, whatever the format and the approach of an SKP. */
export interface KindOfForm {
  /** The stage of the year in which such a form is made. */
  readonly stage: Stage;
  /** What its sheet is called before the name of a person, where there is one sheet a person: a word or two. */
  readonly tab: string;
  /** Whether it says what was done in a period. */
  readonly ofPeriod?: true;
  /** Says in its footer that it helps the office, and is no form of the regulation. */
  readonly isAid?: true;
}

/** Every kind of form, in the order in which they are offered and printed. */
export const kindsOfForm: Readonly<Record<FormKind, KindOfForm>> = {
  skp: { stage: "perencanaan", tab: "SKP" },
  lampiran: { stage: "perencanaan", tab: "Lampiran" },
  manual: { stage: "perencanaan", tab: "Manual", isAid: true },
  aksi: { stage: "pelaksanaan", tab: "Rencana Aksi", isAid: true },
  dokumentasi: { stage: "pelaksanaan", tab: "Dokumentasi", ofPeriod: true, isAid: true },
  dialog: { stage: "pelaksanaan", tab: "Dialog", isAid: true },
  bimbingan: { stage: "pelaksanaan", tab: "Bimbingan" },
  kompetensi: { stage: "pelaksanaan", tab: "Kompetensi" },
  evaluasi: { stage: "penilaian", tab: "Evaluasi", ofPeriod: true },
  dokumen: { stage: "tindakLanjut", tab: "Dokumen", ofPeriod: true },
  keberatan: { stage: "tindakLanjut", tab: "Keberatan", ofPeriod: true, isAid: true },
};

/** The kinds of form, in the order in which they are offered. */
export const formKinds = Object.keys(kindsOfForm) as FormKind[];

/** Whether a form of this kind says what was done in a period. */
export const isOfPeriod = (kind: FormKind): boolean => kindsOfForm[kind].ofPeriod === true;
