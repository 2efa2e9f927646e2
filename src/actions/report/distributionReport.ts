import type { Cell } from "../../model/cell";
import { countedOf } from "../../model/distribution";
import type { Counted } from "../../model/distribution";
import { countedAmong, isAmong } from "../../model/quadrant";
import { predikats } from "../../rules/predikat";
import type { ReportMaker } from "./maker";
import { reasonInWords } from "./words";

/** How many people have each predikat, against what the pattern of their organisation's result allows. */
export const distributionReport: ReportMaker = (matter) => {
  const { book, period, among, standings } = matter;
  const counted = among && countedOf(book, period, standings, among);
  const people = countedAmong(standings, among);
  const rated = people.filter(({ predikat }) => predikat !== undefined).length;
  if (rated === 0) return undefined;
  const limits = counted?.limits;
  const left = standings.filter((one) => one.leftOut && isAmong(one, among));
  return {
    columns: [34, 18, 18, 18, 18],
    notes: [
      `${rated} dari ${people.length} pegawai yang dihitung sudah berpredikat.`,
      ...sidesOf(counted),
      ...(limits ? ["Pola menurut SE MenPANRB 3/2023, dibaca dari sumber sekunder."] : []),
    ],
    chart: {
      kind: "columns",
      title: "Sebaran predikat kinerja",
      axes: { category: "Predikat", value: "Pegawai" },
      rows: 18,
      columns: limits ? 4 : 2,
      looks: [{ color: "#1B6E8C" }, ...(limits ? [{ color: "#C8C6C4" }, { color: "#8A8886" }] : [])],
      ...(limits ? { legend: true } : {}),
    },
    parts: [
      {
        title: "Jumlah pegawai menurut predikat",
        header: [
          "Predikat",
          "Pegawai",
          ...(limits ? ["Pola: paling sedikit", "Pola: paling banyak"] : []),
          "Persen",
        ],
        rows: predikats.map((predikat): Cell[] => {
          const count = people.filter((one) => one.predikat === predikat).length;
          const limit = limits?.find((one) => one.predikat === predikat);
          return [
            predikat,
            count,
            ...(limit ? [limit.minimum, limit.maksimum] : []),
            `${Math.round((1000 * count) / rated) / 10}%`.replace(".", ","),
          ];
        }),
      },
      ...(left.length > 0
        ? [
            {
              title: `Tidak dihitung (${left.length})`,
              isWide: true as const,
              header: ["Nama", "Alasan"],
              rows: left.map(({ person, leftOut }): Cell[] => [
                person?.nama || null,
                leftOut ? reasonInWords(leftOut) : null,
              ]),
            },
          ]
        : []),
    ],
  };
};

/** The result of the organisation and the rating of its head, side by side: neither follows from the other. */
const sidesOf = (counted: Counted | undefined): string[] => {
  if (!counted) return [];
  const { capaian, head } = counted;
  return [
    `Capaian kinerja organisasi: ${capaian || "belum diisi di lembar Periode"}.`,
    ...(head ? [`Rating hasil kerja ${head.person.nama}: ${head.rating || "belum dinilai"}.`] : []),
  ];
};
