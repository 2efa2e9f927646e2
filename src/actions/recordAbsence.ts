import { byId } from "../model/book";
import { isRefusal } from "../model/plan";
import type { absenceReasons } from "../model/tables";
import type { Action } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";

/** From when on a person is not active, and why. */
export interface AbsenceWish {
  /** The id of the person. */
  readonly person: string;
  readonly alasan: (typeof absenceReasons)[number];
  /** The first day, as Excel's serial number. */
  readonly mulai: number;
}

/** Records that a person is not active from a day on; the table comes into a workbook that lacks it. */
export const recordAbsence: Action<AbsenceWish> = {
  name: "recordAbsence",
  plan: (book, { person, alasan, mulai }, tools) => {
    if (!byId(book, "pegawai").has(person)) return { refused: "personGone" };
    const tables = ensureTables(book, ["keaktifan"]);
    if (isRefusal(tables)) return tables;
    const absences = mergeInto(book, "keaktifan", tools, (row) => [row.idPegawai]);
    absences.put(
      { mulai: { serial: mulai }, alasan, idPegawai: person },
      (row) => row.mulai === mulai && row.alasan === alasan,
    );
    return { steps: [...tables, ...absences.steps()] };
  },
};
