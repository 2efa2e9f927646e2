import type { Office, PeriodKind } from "../../app/roster";
import { periodKinds } from "../../app/roster";
import type { Book } from "../../model/book";
import { setting } from "../../model/book";
import { fromSerial } from "../../model/civilDate";

/** What is asked about the office, as it is typed. */
export interface OfficeDraft {
  readonly instansi: string;
  readonly tahun: string;
  readonly jenisPeriode: PeriodKind;
  readonly tempat: string;
}

/** What the workbook says already; for the rest this year and a quarterly evaluation. */
export const draftFrom = (book: Book, today: number): OfficeDraft => {
  const kind = setting(book, "jenis periode");
  return {
    instansi: String(setting(book, "instansi")),
    tahun: String(setting(book, "tahun") || fromSerial(today).year),
    jenisPeriode: periodKinds.find((one) => one === kind) ?? "Triwulanan",
    tempat: String(setting(book, "tempat")),
  };
};

/** Whether the workbook was started: its office and year are known. */
export const isStarted = (book: Book): boolean =>
  setting(book, "instansi") !== "" && setting(book, "tahun") !== "" && book.tables.periode.rows.length > 0;

/** Which answers do not do. */
export const faultsOf = ({
  instansi,
  tahun,
}: OfficeDraft): { readonly instansi: boolean; readonly tahun: boolean } => ({
  instansi: instansi.trim() === "",
  tahun: !/^20\d\d$/.test(tahun.trim()),
});

/** The office; undefined while an answer does not do. */
export const officeOf = (draft: OfficeDraft): Office | undefined => {
  const faults = faultsOf(draft);
  return faults.instansi || faults.tahun
    ? undefined
    : {
        instansi: draft.instansi.trim(),
        tahun: Number(draft.tahun),
        jenisPeriode: draft.jenisPeriode,
        tempat: draft.tempat.trim(),
      };
};
