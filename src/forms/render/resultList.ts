import type { ListColumn, RowList } from "../../model/layout";
import type { Kelompok } from "../../rules/lists";

const results = {
  leaderPlan: { table: "kinerja", field: "rencanaPimpinan" },
  plan: { table: "kinerja", field: "rencana" },
  assignedBy: { table: "kinerja", field: "penugasanDari" },
  perspective: { table: "kinerja", field: "perspektif" },
} as const;

/** The columns of the tables in which the parts of a result are stored. */
const parts = {
  indicators: {
    aspect: { table: "indikator", field: "aspek" },
    indicator: { table: "indikator", field: "indikator" },
    target: { table: "indikator", field: "target" },
    realisation: { table: "realisasi", field: "realisasi" },
    source: { table: "realisasi", field: "sumberData" },
    evidence: { table: "realisasi", field: "namaBukti" },
    link: { table: "realisasi", field: "tautan" },
    feedback: { table: "realisasi", field: "umpanBalik" },
  },
  actions: {
    action: { table: "rencanaAksi", field: "rencana" },
    period: { table: "rencanaAksi", field: "periode" },
    target: { table: "rencanaAksi", field: "target" },
    realisation: { table: "rencanaAksi", field: "realisasi" },
  },
} as const;

type Stored = Pick<ListColumn, "table" | "field">;

/** Where a field of a result, or of its parts, is stored. */
export function storedAs(kind: keyof typeof parts, field: string): Stored {
  const stored = ({ ...results, ...parts[kind] } as Readonly<Record<string, Stored>>)[field];
  if (!stored) throw new Error(`${field} of ${kind} is stored nowhere`);
  return stored;
}

/** What a result in this section begins with, and what is done in this period ("" for none). */
export const resultBegins = (skp: string, group: Kelompok, period: string): RowList["begins"] => ({
  kinerja: { kelompok: group, idSkp: skp },
  ...(period === "" ? {} : { realisasi: { periode: period }, rencanaAksi: { periode: period } }),
});
