import { calibrationOf } from "../../model/calibration";
import type { CalibrationFinding } from "../../model/calibration";
import type { Cell } from "../../model/cell";
import { isAmong } from "../../model/quadrant";
import type { ReportMaker } from "./maker";
import { groupInWords } from "./words";

const percent = (ratio: number): string => `${Math.round(1000 * ratio) / 10}%`.replace(".", ",");
const points = (share: number): string => percent(share / 100);

/** What stands out, and the figures that say so. */
const saidOf = (finding: CalibrationFinding, nameOf: (id: string) => string): readonly [string, string] => {
  switch (finding.code) {
    case "sameMarks":
      return [
        "Tujuh nilai perilaku sama",
        [
          `${finding.people.length} dari ${finding.of} pegawai: ${finding.marks.join(", ")}`,
          ...(finding.zero.length > 0 ? [`${finding.zero.length} pegawai bernilai 0 pada semua nilai`] : []),
        ].join("; "),
      ];
    case "oneRating":
      return [
        "Satu rating untuk semua",
        [
          finding.result && `hasil kerja ${finding.result}`,
          finding.behaviour && `perilaku kerja ${finding.behaviour}`,
        ]
          .filter(Boolean)
          .join("; "),
      ];
    case "aboveWithLowCapaian":
    case "belowWithHighCapaian":
      return [
        finding.code === "aboveWithLowCapaian"
          ? "Di Atas Ekspektasi, semua capaian di bawah 100%"
          : "Di Bawah Ekspektasi, semua capaian 100% atau lebih",
        `${finding.capaian.length} dari ${finding.of} indikator dapat dihitung: ${finding.capaian
          .slice(0, 10)
          .map(({ ratio }) => percent(ratio))
          .join(", ")}`,
      ];
    case "apartFromMedian":
      return [
        `Bagian Di Atas Ekspektasi jauh dari penilai lain: ${nameOf(finding.penilai)}`,
        `${finding.above} dari ${finding.people.length} (${points(finding.share)}); median ${finding.penilaiCount} penilai ${points(finding.median)}`,
      ];
  }
};

/** The findings to talk about, with their figures and people. */
export const calibrationReport: ReportMaker = ({ book, period, among, nameOf }) => {
  const findings = calibrationOf(book, period).filter(({ people }) =>
    people.some((one) => isAmong(one, among)),
  );
  if (findings.length === 0) return undefined;
  const namesOf = (people: CalibrationFinding["people"]) =>
    people.map(({ person, skp }) => person?.nama ?? skp.id).join("; ");
  return {
    columns: [34, 30, 40, 60],
    notes: ["Bahan untuk dibicarakan antarpenilai, bukan koreksi. Ambangnya saran, bukan ketentuan."],
    parts: [
      {
        title: `Yang perlu dibicarakan (${findings.length})`,
        header: ["Temuan", "Kelompok", "Angka", "Pegawai"],
        rows: findings.map((finding): Cell[] => {
          const [what, figures] = saidOf(finding, nameOf);
          const zero = finding.code === "sameMarks" && finding.zero.length > 0 ? finding.zero : [];
          const people = namesOf(finding.people) + (zero.length > 0 ? `. Bernilai 0: ${namesOf(zero)}` : "");
          return [what, groupInWords(finding.among, nameOf), figures, people.slice(0, 30_000)];
        }),
      },
    ],
  };
};
