import { forms } from "../../forms/forms";
import type { FormReading, Identity } from "../../forms/read/reading";
import type { Book } from "../../model/book";
import type { Step } from "../../model/plan";
import type { Row } from "../../model/tables";
import type { Tools } from "../action";
import { mergeInto } from "../merge";
import { sameText } from "../sameText";
import { dayCell } from "../../model/cell";

/** Takes the persons of a form and their SKP, which the rest of the form belongs to. */
export function takePlan(
  book: Book,
  reading: FormReading,
  tools: Tools,
): { readonly idSkp: string; readonly steps: readonly Step[] } {
  const people = mergeInto(book, "pegawai", tools);
  const plans = mergeInto(book, "skp", tools);
  const put = (identity: Identity) =>
    identity.nama === "" && identity.nip === ""
      ? ""
      : people.put({ ...identity }, (row) => samePerson(row, identity));
  const idPegawai = put(reading.employee);
  const idPenilai = put(reading.assessor);
  const idAtasanPenilai = reading.superior ? put(reading.superior) : "";
  const { format = "", approach = "" } = forms[reading.form];
  const idSkp = plans.put(
    {
      jabatan: reading.employee.jabatan,
      unit: reading.employee.unit,
      kedudukan: "Definitif",
      mulai: dayCell(reading.start),
      selesai: dayCell(reading.end),
      format,
      pendekatan: approach,
      status: "draf",
      versi: 1,
      idPegawai,
      idPenilai,
      idAtasanPenilai,
    },
    (row) => row.idPegawai === idPegawai && sameSpan(row, reading),
  );
  return { idSkp, steps: [...people.steps(), ...plans.steps()] };
}

/** By NIP where both have one; else by name and post. */
const samePerson = (row: Row<"pegawai">, { nip, nama, jabatan }: Identity): boolean =>
  nip !== "" && row.nip !== ""
    ? digitsOf(row.nip) === digitsOf(nip)
    : sameText(row.nama, nama) && (row.jabatan === "" || sameText(row.jabatan, jabatan));

const digitsOf = (nip: string): string => nip.replace(/\D/g, "") || nip;

/** A form that does not say its span belongs to the person's only plan of any span. */
const sameSpan = (row: Row<"skp">, { start, end }: FormReading): boolean =>
  (start === null || row.mulai === null || row.mulai === start) &&
  (end === null || row.selesai === null || row.selesai === end);
