import { z } from "zod";
import { arahKinds, arahWords } from "../rules/arah";
import { berakhlak } from "../rules/berakhlak";
import { aspek, capaianOrganisasi, jenisHasil, kelompok, perspektif } from "../rules/lists";
import { ratings } from "../rules/rating";
import { toSerial } from "./civilDate";
import {
  absenceReasons,
  approaches,
  cascadings,
  developmentKinds,
  dialogueKinds,
  dialogueOccasions,
  dialogueStates,
  dialogueWays,
  employeeStatuses,
  evaluationStates,
  followUpKinds,
  followUpStates,
  objectionOutcomes,
  outcomeKinds,
  periodStates,
  roles,
  tenures,
} from "./tables";

/** "2026-01-09" as Excel's serial number. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text) => {
    const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
    return toSerial({ year, month, day: date });
  });

const value = z.union([z.string(), z.number()]);

const period = z.strictObject({
  periode: z.string(),
  tenggat: day,
  capaian: z.union([z.enum(capaianOrganisasi), z.literal("")]),
  status: z.enum(periodStates),
});

const indicator = z.strictObject({
  aspek: z.enum(aspek).optional(),
  indikator: z.string(),
  target: value,
  satuan: z.string().optional(),
  arah: z.enum(arahKinds.map((arah) => arahWords[arah])),
  nilaiTerburuk: value.optional(),
  bukti: z.string(),
  sumberData: z.string(),
  /** One a period of `realisasi` of the plan or the office, in its order; null of one that waits to be filled in. */
  realisasi: z.array(value.nullable()),
  /** How it is measured. */
  manual: z
    .strictObject({
      tujuan: z.string(),
      definisi: z.string(),
      formula: z.string(),
      metode: z.string(),
      jenis: z.enum(outcomeKinds),
      penanggungJawab: z.string(),
      periodePelaporan: z.string(),
    })
    .optional(),
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
  acuan: z.string().optional(),
  indikator: z.array(indicator).min(1),
  /** Steps towards it. */
  aksi: z
    .array(
      z.strictObject({
        periode: z.string(),
        rencana: z.string(),
        target: value,
        realisasi: value.optional(),
      }),
    )
    .default([]),
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
  /** Who judged it, by `kunci`, where it was a former penilai. */
  oleh: z.string().optional(),
  alasanTidakDinilai: z.string().optional(),
  keberatan: z
    .strictObject({
      tanggal: day,
      alasan: z.string(),
      penjelasan: z.string(),
      tanggalPenjelasan: day,
      keputusan: z.string(),
      hasil: z.enum(objectionOutcomes),
      tanggalKeputusan: day,
    })
    .optional(),
  tindakLanjut: z
    .array(
      z.strictObject({
        jenis: z.enum(followUpKinds),
        uraian: z.string(),
        dasar: z.string(),
        tanggal: day,
        status: z.enum(followUpStates),
      }),
    )
    .default([]),
});

/** An entry of the dialogue. */
const entry = z.strictObject({
  tanggal: day,
  periode: z.string(),
  jenis: z.enum(dialogueKinds),
  /** What it is about: a result or an indicator of the plan in its own words, or one of the seven values. */
  mengenai: z.string().optional(),
  bentuk: z.enum(dialogueWays),
  sifat: z.enum(dialogueOccasions),
  isi: z.string(),
  tindakLanjut: z.string().optional(),
  status: z.enum(dialogueStates),
});

const competence = z.strictObject({
  kompetensi: z.string(),
  standar: z.number(),
  saatIni: z.number(),
  alasan: z.string(),
  bentuk: z.enum(developmentKinds),
  kegiatan: z.string(),
  waktu: z.string(),
  hasil: z.string().optional(),
});

const planFields = {
  /** Who evaluates, by `kunci`. */
  penilai: z.string().optional(),
  /** The day on which the SKP was agreed; absent of who has none. */
  ditetapkan: day.optional(),
  kedudukan: z.enum(tenures).default("Definitif"),
  pendekatan: z.enum(approaches).default("Kuantitatif"),
  /** The first and the last day, where it is not the whole year. */
  mulai: day.optional(),
  selesai: day.optional(),
  /** The periods of its realisations, where its unit has periods of its own. */
  realisasi: z.array(z.string()).optional(),
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
  dialog: z.array(entry).default([]),
  kompetensi: z.array(competence).default([]),
};

const person = z.strictObject({
  kunci: z.string(),
  nama: z.string(),
  nip: z.string().optional(),
  status: z.enum(employeeStatuses),
  pangkat: z.string().optional(),
  jabatan: z.string(),
  unit: z.string(),
  ...planFields,
  /** Further SKP of the year: after a move, or as Plt. */
  skpLain: z
    .array(z.strictObject({ jabatan: z.string(), unit: z.string(), ...planFields, ditetapkan: day }))
    .default([]),
  tidakAktif: z
    .array(z.strictObject({ mulai: day, selesai: day.optional(), alasan: z.enum(absenceReasons) }))
    .default([]),
});

/** The sample office of assets/sample-office.json: invented people and a year of their plans, results and evaluations. */
export const sampleOfficeSchema = z
  .strictObject({
    keterangan: z.string(),
    /** What happens in offices, and the people who show it, by `kunci`: for who looks for a case, nothing is made of it. */
    kasus: z.array(z.strictObject({ kasus: z.string(), pegawai: z.array(z.string()).min(1) })),
    kantor: z.strictObject({
      instansi: z.string(),
      tahun: z.number().int(),
      jenisPeriode: z.enum(["Bulanan", "Triwulanan", "Semester"]),
      tempat: z.string(),
    }),
    unit: z.array(
      z.strictObject({
        unit: z.string(),
        unitInduk: z.string().optional(),
        opd: z.string(),
        /** Its head, by `kunci`. */
        kepala: z.string(),
      }),
    ),
    periode: z.array(period),
    /** The periods of units that have periods of their own, with their days. */
    periodeUnit: z.array(period.extend({ unit: z.string(), mulai: day, selesai: day })).default([]),
    /** The periods of the realisations that each indicator lists. */
    realisasi: z.array(z.string()),
    pegawai: z.array(person),
  })
  .superRefine((office, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    const periods = new Set([...office.periode, ...office.periodeUnit].map(({ periode }) => periode));
    const people = new Set(office.pegawai.map(({ kunci }) => kunci));
    if (people.size !== office.pegawai.length) refuse("two people share a kunci");
    for (const one of office.realisasi) if (!periods.has(one)) refuse(`no period ${one}`);
    for (const { unit, kepala } of office.unit)
      if (!people.has(kepala)) refuse(`${unit}: no kepala ${kepala}`);
    const results = new Map<string, number>();
    for (const { kunci, penilai, hasil, penilaian, realisasi = office.realisasi } of plansIn(office)) {
      if (penilai !== undefined && !people.has(penilai)) refuse(`${kunci}: no penilai ${penilai}`);
      for (const { oleh } of penilaian)
        if (oleh !== undefined && !people.has(oleh)) refuse(`${kunci}: nobody is ${oleh}`);
      for (const one of [...penilaian.map(({ periode }) => periode), ...realisasi])
        if (!periods.has(one)) refuse(`${kunci}: no period ${one}`);
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
type SamplePerson = z.infer<typeof person>;

/** One SKP of the sample office; `kunci` is that of its owner, `key` its own. */
export interface SamplePlan extends Omit<SamplePerson["skpLain"][number], "ditetapkan"> {
  readonly key: string;
  readonly kunci: string;
  readonly ditetapkan?: number;
}

/** The SKP of all people, a leader's before those of who contributes to it; who has none has one without a day. */
export const plansIn = ({ pegawai }: { readonly pegawai: readonly SamplePerson[] }): SamplePlan[] =>
  pegawai.flatMap(({ kunci, skpLain, ...person }) =>
    [person, ...skpLain].map((plan, at): SamplePlan => ({ ...plan, kunci, key: `${kunci} ${at}` })),
  );
