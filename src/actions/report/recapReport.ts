import type { Cell } from "../../model/cell";
import { notCountedIn, recapOf, talliesBy, tallyOf } from "../../model/recap";
import type { Recap, RecapCell, RecapEntry, Tally } from "../../model/recap";
import { bestFirst } from "../../model/quadrant";
import type { ReportMaker } from "./maker";
import { openLook, predikatLooks } from "./looks";
import type { Part } from "./reportLayout";
import { columnInWords, groupInWords, reasonInWords } from "./words";

/** A sheet names so many of those who are not counted; where there are more it says how many. */
const mostNamed = 500;

const noUnit = (unit: string): string => unit || groupInWords({ by: "unit", unit }, () => "");

/** Per unit: predikat of the period, how many were judged in every time of the year, by status and post, and who is not counted. */
export const recapReport: ReportMaker = ({ book, period, among }) => {
  const recap = recapOf(book);
  const shown = recap.cells.filter((_, at) => among?.by !== "unit" || recap.units[at] === among.unit);
  const now = shown.flatMap((row) => row.find((one) => one.period === period) ?? []);
  return now.length === 0 ? undefined : recapContent(recap, shown, now, period);
};

/**
 * The content of a recap.
 * @param shown the units of it, with all their times
 * @param now the same units at the time that the predikat are of
 * @param time how that time is called
 */
export const recapContent = (
  { year, columns }: Pick<Recap, "year" | "columns">,
  shown: Recap["cells"],
  now: readonly RecapCell[],
  time: string,
) => {
  const entries = now.flatMap((cell) => cell.entries);
  const sixth = 8;
  const rest = Array.from({ length: Math.max(0, columns.length - sixth) }, () => 10);
  return {
    columns: [40, ...Array.from({ length: sixth }, () => 11), ...rest],
    chart: {
      kind: "stackedBars",
      title: `Predikat per unit, ${time}`,
      axes: { category: "Unit", value: "Pegawai" },
      rows: Math.max(14, Math.min(60, 8 + 2 * now.length)),
      columns: 7,
      looks: [...bestFirst.map((predikat) => predikatLooks[predikat]), openLook],
      legend: true,
    },
    parts: [
      {
        title: `Predikat per unit, ${time}`,
        header: ["Unit", ...bestFirst, "Belum dinilai", "Tidak dihitung", "Jumlah"],
        rows: now.map(({ unit, entries: some }): Cell[] => [noUnit(unit), ...figuresOf(tallyOf(some))]),
      },
      {
        title: "Sudah dinilai dari yang dihitung, sepanjang tahun",
        header: ["Unit", ...columns.map((column) => columnInWords(column, year))],
        rows: shown.map((row): Cell[] => [
          noUnit(row[0]?.unit ?? ""),
          ...row.map(({ entries: some }) => {
            const { judged, counted } = tallyOf(some);
            return counted === 0 ? "–" : `${judged} dari ${counted}`;
          }),
        ]),
      },
      breakdown("Menurut status pegawai", "Status", "status", entries),
      breakdown("Menurut jenis jabatan", "Jenis jabatan", "post", entries),
      ...notCounted(now),
    ],
  } as const satisfies ReturnType<ReportMaker>;
};

const figuresOf = ({ people, counted, judged, distribution }: Tally): number[] => {
  return [...bestFirst.map((predikat) => distribution[predikat]), counted - judged, people - counted, people];
};

const breakdown = (
  title: string,
  name: string,
  by: "status" | "post",
  entries: readonly RecapEntry[],
): Part => ({
  title,
  header: [name, ...bestFirst, "Belum dinilai", "Tidak dihitung", "Jumlah"],
  rows: talliesBy(by, entries).map(([value, tally]): Cell[] => [value || "belum diisi", ...figuresOf(tally)]),
});

const notCounted = (now: readonly RecapCell[]): Part[] => {
  const all = now.flatMap(({ unit, entries }) => notCountedIn(entries).map((entry) => ({ unit, entry })));
  if (all.length === 0) return [];
  const more = all.length - mostNamed;
  return [
    {
      title: `Belum dinilai atau tidak dihitung (${all.length})`,
      isWide: true as const,
      header: ["Nama", "Alasan dan unit"],
      rows: [
        ...all
          .slice(0, mostNamed)
          .map(({ unit, entry }): Cell[] => [
            entry.person?.nama || null,
            `${reasonInWords(entry.why)} · ${noUnit(unit)}`,
          ]),
        ...(more > 0 ? [[`dan ${more} lagi`, null] as Cell[]] : []),
      ],
    },
  ];
};
