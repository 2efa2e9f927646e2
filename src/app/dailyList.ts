import type { ListEntry } from "../forms/lists/reading";
import type { Book } from "../model/book";
import { grouped } from "../model/grouped";
import { inForce } from "../model/resultTree";

/** The columns from which helpers of e-Kinerja type the daily progress. */
const headers = [
  "Rencana Aksi",
  "Tanggal",
  "Jam Mulai",
  "Jam Selesai",
  "Kegiatan Harian",
  "Realisasi",
  "Satuan",
  "Bukti Dukung",
] as const;

type Line = readonly (string | number)[];

/**
 * The 8 columns for one SKP: a line for each rencana aksi; for a result that has none, a line for each realisation of
 * its indicators. What only the person knows is left to fill.
 */
export const dailyRows = ({ tables }: Book, skp: string): readonly Line[] => {
  const own = tables.kinerja.rows.filter((row) => row.idSkp === skp && inForce(row));
  const actions = grouped(tables.rencanaAksi.rows, ({ idKinerja }) => idKinerja);
  const measures = grouped(tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  const done = grouped(tables.realisasi.rows, ({ idIndikator }) => idIndikator);
  const lines = own.flatMap(({ id, rencana }): readonly Line[] => {
    const indicators = measures.get(id) ?? [];
    const reached = indicators.flatMap((indicator) =>
      (done.get(indicator.id) ?? []).map((row) => ({ indicator, row })),
    );
    const steps = actions.get(id) ?? [];
    if (steps.length > 0) {
      const [only, ...others] = indicators;
      const unit = only && others.length === 0 ? only.satuan : "";
      return steps.map((step) => {
        const links = reached
          .filter(({ row }) => row.periode === step.periode)
          .map(({ row }) => row.tautan || row.namaBukti);
        return [step.rencana, "", "", "", "", step.realisasi, unit, links.filter(Boolean).join("\n")];
      });
    }
    if (reached.length === 0) return [[rencana, "", "", "", "", "", "", ""]];
    return reached.map(({ indicator: { indikator, satuan }, row: { realisasi, tautan, namaBukti } }) => [
      rencana,
      "",
      "",
      "",
      indikator,
      realisasi,
      satuan,
      tautan || namaBukti,
    ]);
  });
  return [headers, ...lines];
};

/** The 8 columns for the entries of a log of activities, under the rencana aksi that they belong to. */
export const logRows = (entries: readonly ListEntry[], action: string): readonly Line[] => [
  headers,
  ...entries.map(({ cells }): Line => {
    const said = (field: string): string => cells[field]?.text ?? "";
    const [begin = "", end = ""] = said("waktu").split(/\s*(?:-|–|s\.?d\.?|s\/d)\s*/i);
    return [
      action,
      said("tanggal"),
      begin,
      said("selesai") || end,
      said("deskripsi"),
      said("hasil"),
      "",
      said("tautan"),
    ];
  }),
];
