import type { Cell } from "../../model/cell";
import { progressOf } from "../../model/progress";
import type { StageProgress } from "../../model/progress";
import type { ReportMaker } from "./maker";
import { openLook } from "./looks";

const names: Readonly<Record<StageProgress["stage"], string>> = {
  perencanaan: "Perencanaan (SKP)",
  pelaksanaan: "Pelaksanaan (realisasi indikator)",
  penilaian: "Penilaian (SKP dan periode)",
  tindakLanjut: "Tindak lanjut (pengesahan)",
};

/** How far the four stages of the year are. */
export const progressReport: ReportMaker = ({ book, today }) => {
  const { stages } = progressOf(book, today);
  if (stages.every(({ done, open }) => done + open === 0)) return undefined;
  return {
    columns: [44, 18, 18, 18],
    chart: {
      kind: "stackedBars",
      title: "Kemajuan empat tahap",
      axes: { category: "Tahap", value: "Jumlah" },
      rows: 16,
      columns: 4,
      looks: [{ color: "#1B6E8C" }, openLook, { color: "#DA3B01" }],
      legend: true,
    },
    parts: [
      {
        title: "Selesai, belum, dan terlambat",
        header: ["Tahap", "Selesai", "Belum", "Terlambat"],
        rows: stages.map(({ stage, done, open, late }): Cell[] => [names[stage], done, open - late, late]),
      },
    ],
  };
};
