import { inWords } from "../../model/civilDate";
import { fromSerial } from "../../model/civilDate";
import type { Among } from "../../model/distribution";
import type { NotCounted } from "../../model/recap";
import { monthNames } from "../../model/civilDate";
import type { RecapColumn } from "../../model/recap";

/** The words of report sheets. What stands in cells is Indonesian, whatever the language of the pane. */

const day = (serial: number | null): string => (serial === null ? "" : inWords(fromSerial(serial)));

/** Why somebody is not counted. */
export const reasonInWords = (why: NotCounted): string => {
  switch (why.why) {
    case "nobody":
      return "Pemilik SKP tidak ada di lembar Pegawai";
    case "acting":
      return `Kedudukan ${why.tenure}, bukan definitif`;
    case "away": {
      const { alasan, mulai, selesai } = why.absence;
      const [from, to] = [day(mulai), day(selesai)];
      return [alasan || "tidak aktif", from && `sejak ${from}`, to && `sampai ${to}`]
        .filter(Boolean)
        .join(" ");
    }
    case "notJudged":
      return `Tidak dinilai: ${why.reason}`;
    case "otherSkp":
      return why.unit === "" ? "Dihitung dengan SKP lain" : `Dihitung dengan SKP lain di ${why.unit}`;
    case "noSkp":
      return "Belum punya SKP";
    case "notAsn":
      return `${why.status || "Pejabat Negara"}, tidak menyusun SKP`;
    case "notYet":
      return "Belum dinilai";
    case "noPeriod":
      return "Tidak ada periode penilaian di unit ini";
    case "noResults":
      return "Laporan Penilaian SKP dari e-Kinerja tidak dipilih";
    case "otherFile":
      return `Dihitung dari berkas ${why.file}`;
  }
};

/** Whose predikat are counted together. */
export const groupInWords = (among: Among | undefined, nameOf: (id: string) => string): string => {
  if (!among) return "Semua pegawai";
  if (among.by === "unit") return among.unit === "" ? "Pegawai yang unitnya belum diisi" : among.unit;
  return `Yang dinilai ${nameOf(among.id)}`;
};

/** The rule by which people are counted, as it is printed. */
export const countingRule = (by: Among["by"]): string =>
  `Dihitung per ${by === "unit" ? "unit kerja" : "pejabat penilai"}: satu SKP definitif tiap pegawai, tanpa Plt/Plh/Pj. dan tanpa pegawai yang tidak aktif.`;

/** "Jan–Mar", "Jul", "Tahun 2026". */
export const columnInWords = ({ months }: RecapColumn, year: number): string => {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return `Tahun ${year}`;
  const short = (month: number) => (monthNames[month - 1] ?? "").slice(0, 3);
  return first === last ? short(first) : `${short(first)}–${short(last)}`;
};
