import type { Kelompok } from "../../rules/lists";
import type { GridCell } from "./grid";
import { plain } from "./labels";

/** The section that cells name together: "A. UTAMA", "A" and "UTAMA" side by side, "B. HASIL KERJA TAMBAHAN". */
export function sectionNamed(cells: readonly GridCell[]): Kelompok | undefined {
  const [, word] =
    /^(?:(?:A|B|I|II) )?(?:HASIL KERJA |KINERJA |TUGAS |KEGIATAN )?(UTAMA|TAMBAHAN)$/.exec(
      plain(cells.map((cell) => cell.text).join(" ")),
    ) ?? [];
  if (word === undefined) return undefined;
  return word === "UTAMA" ? "Utama" : "Tambahan";
}
