import type { CopyField, CopySection } from "../../../forms/copyOut";
import type { Format } from "../../../locale/format";
import type { Words } from "../../../locale/id";

/** What a part of e-Kinerja is called: "RHK 2", "Realisasi Triwulan I 2026". */
export const sectionTitle = (
  { part, number = 0, period = "" }: CopySection,
  { copyOut }: Words,
  format: Format,
): string => copyOut.sections[part](format.number(number), period).trim();

/** What a field is called in e-Kinerja. */
export const fieldName = ({ table, column }: CopyField, { copyOut }: Words): string =>
  table === "rencanaAksi" && column === "rencana" ? copyOut.action : copyOut.fields[column];
