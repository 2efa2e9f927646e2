import { z } from "zod";
import { arahKinds, arahWords } from "../rules/arah";
import { berakhlak } from "../rules/berakhlak";
import { aspek, capaianOrganisasi, jenisHasil, kelompok, perspektif } from "../rules/lists";
import { ratings } from "../rules/rating";
import { toSerial } from "./civilDate";
import { cascadings, employeeStatuses, evaluationStates, periodStates, roles } from "./tables";

/** "2026-01-09" as Excel's serial number. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text) => {
    const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
    return toSerial({ year, month, day: date });
  });

const value = z.union([z.string(), z.number()]);

const indicator = z.strictObject({
  aspek: z.enum(aspek).optional(),
  indikator: z.string(),
  target: value,
  satuan: z.string().optional(),
  arah: z.enum(arahKinds.map((arah) => arahWords[arah])),
  nilaiTerburuk: value.optional(),
  bukti: z.string(),
  sumberData: z.string(),
  /** One a period of `realisasi` of the office, in its order; null where it is not filled in yet. */
  realisasi: z.array(value.nullable()),
});

const result = z.strictObject({
  /** Only of results that others contribute to. */
  kunci: z.string().optional(),
  /** The result of the leader, by its `kunci`, and which of its indicators, counted from 1. */
  induk: z.string().optional(),
  indikatorInduk: z.number().int().positive().optional(),
  kelompok: z.enum(kelompok),
  jenisHasil: z.enum(jenisHasil),
  cascading: z.enum(cascadings).optional(),
  peran: z.enum(roles),
  rencana: z.string(),
  penugasanDari: z.string().optional(),
  perspektif: z.enum(perspektif).optional(),
  indikator: z.array(indicator).min(1),
});

const evaluation = z.strictObject({
  periode: z.string(),
  /** Marks of the seven values, in the order of BerAKHLAK. */
  nilai: z.array(z.number()).length(berakhlak.length).optional(),
  ratingHasil: z.enum(ratings).optional(),
  ratingPerilaku: z.enum(ratings).optional(),
  catatan: z.string().optional(),
  status: z.enum(evaluationStates),
  tanggal: day.optional(),
  diterima: day.optional(),
});

const person = z.strictObject({
  kunci: z.string(),
  nama: z.string(),
  nip: z.string().optional(),
  status: z.enum(employeeStatuses),
  pangkat: z.string().optional(),
  jabatan: z.string(),
  unit: z.string(),
  /** Who evaluates this person, by `kunci`. */
  penilai: z.string().optional(),
  /** The day on which the SKP was agreed; absent of who has none. */
  ditetapkan: day.optional(),
  hasil: z.array(result).default([]),
  perilaku: z
    .array(z.strictObject({ nilai: z.enum(berakhlak.map(({ nilai }) => nilai)), ekspektasi: z.string() }))
    .default([]),
  lampiran: z
    .strictObject({
      dukungan: z.array(z.string()),
      skema: z.array(z.string()),
      konsekuensi: z.array(z.string()),
    })
    .optional(),
  penilaian: z.array(evaluation).default([]),
});

/** The sample office of assets/sample-office.json: invented people and a year of their plans, results and evaluations. */
export const sampleOfficeSchema = z
  .strictObject({
    keterangan: z.string(),
    kantor: z.strictObject({
      instansi: z.string(),
      tahun: z.number().int(),
      jenisPeriode: z.enum(["Bulanan", "Triwulanan", "Semester"]),
      tempat: z.string(),
    }),
    periode: z.array(
      z.strictObject({
        periode: z.string(),
        tenggat: day,
        capaian: z.union([z.enum(capaianOrganisasi), z.literal("")]),
        status: z.enum(periodStates),
      }),
    ),
    /** The periods of the realisations that each indicator lists. */
    realisasi: z.array(z.string()),
    pegawai: z.array(person),
  })
  .superRefine(({ pegawai, realisasi, periode }, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    const periods = new Set(periode.map((one) => one.periode));
    const people = new Set(pegawai.map(({ kunci }) => kunci));
    if (people.size !== pegawai.length) refuse("two people share a kunci");
    for (const one of realisasi) if (!periods.has(one)) refuse(`no period ${one}`);
    const results = new Map<string, number>();
    for (const { kunci, penilai, hasil, penilaian } of pegawai) {
      if (penilai !== undefined && !people.has(penilai)) refuse(`${kunci}: no penilai ${penilai}`);
      for (const one of penilaian)
        if (!periods.has(one.periode)) refuse(`${kunci}: no period ${one.periode}`);
      for (const { induk, indikatorInduk = 0, indikator } of hasil) {
        if (induk !== undefined && (results.get(induk) ?? -1) < indikatorInduk)
          refuse(`${kunci}: no result ${induk} with indicator ${indikatorInduk} before it`);
        for (const one of indikator)
          if (one.realisasi.length !== realisasi.length) refuse(`${kunci}: ${one.indikator}: realisasi`);
      }
      for (const one of hasil) if (one.kunci !== undefined) results.set(one.kunci, one.indikator.length);
    }
  });

export type SampleOffice = z.infer<typeof sampleOfficeSchema>;
export type SamplePerson = SampleOffice["pegawai"][number];
export type SampleResult = SamplePerson["hasil"][number];
