import type { CopySection } from "../../../forms/copyOut";
import type { Format } from "../../../locale/format";
import type { Words } from "../../../locale/id";

/** What a part of e-Kinerja is called: "RHK 2", "Realisasi Triwulan I 2026". */
export const sectionTitle = (
  { part, number = 0, period = "" }: CopySection,
  { copyOut }: Words,
  format: Format,
): string => copyOut.sections[part](format.number(number), period).trim();
