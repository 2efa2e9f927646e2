import fc from "fast-check";
import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import { annexGroups } from "../../src/model/tables";
import type { Row } from "../../src/model/tables";
import { berakhlak } from "../../src/rules/berakhlak";
import { aspek, capaianOrganisasi, kelompok, perspektif } from "../../src/rules/lists";
import { predikatOf } from "../../src/rules/predikat";
import { ratings } from "../../src/rules/rating";
import type { FormKey } from "../../src/forms/form";
import { forms } from "../../src/forms/forms";
import { placeAndDate } from "../../src/forms/read/dates";
import type { FormReading } from "../../src/forms/read/reading";
import { bookOf } from "./sampleBook";

const word = fc.constantFrom(
  ...'Tersusunnya laporan data bulanan yang terpadu dan dapat diandalkan 12 100% (1:12) "mutu" RHK.5. S.Pd, =1+1 +62 - @x \'x IV/a 59,5%'.split(
    " ",
  ),
);
const lines = fc
  .array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
  .chain((parts) =>
    fc.constantFrom("\n", "\r\n", " ").map((glue) => parts.map((part) => part.join(" ")).join(glue)),
  );
/** Longer than a row of 409 points can hold in a narrow column. */
const long = fc
  .array(word, { minLength: 150, maxLength: 300 })
  .map((words) => words.join(" ").slice(0, 2000).trim());
const odd = fc.constantFrom(
  "-",
  "=1+1",
  "+62",
  "'x",
  "00123",
  "TRUE",
  "1E5",
  "Rasio 1:12",
  "59,5%\r\n52%",
  "a",
);

/** A text as people put it into a cell: anything that is not only white space. */
export const typedText = fc.oneof({ weight: 8, arbitrary: lines }, { weight: 1, arbitrary: long }, odd);
const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(""), text);
/** A name or post: one line, without white space at its ends. */
export const lineText = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const nip = fc.oneof(
  fc.constant(""),
  fc.constant("31980123450999"),
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 18, maxLength: 18 }).map((digits) => digits.join("")),
);

const person = fc.record({
  nama: lineText,
  nip,
  pangkat: maybe(lineText),
  jabatan: maybe(lineText),
  unit: maybe(lineText),
});

const indicator = fc
  .record({
    aspek: fc.constantFrom("" as const, ...aspek),
    indikator: maybe(typedText),
    target: maybe(typedText),
    realisasi: maybe(typedText),
    umpanBalik: maybe(typedText),
    sumberData: maybe(lineText),
    namaBukti: maybe(typedText),
    tautan: maybe(lineText),
  })
  .filter(({ aspek: aspect, indikator, target }) => aspect + indikator + target !== "");

const step = fc
  .record({
    rencana: maybe(typedText),
    periode: fc.constantFrom<string>("", "Triwulan I", "Triwulan II"),
    target: maybe(typedText),
    realisasi: maybe(typedText),
  })
  .filter(({ rencana, target, periode }) => rencana + target + periode !== "");

const result = fc.record({
  kelompok: fc.constantFrom(...kelompok),
  rencana: maybe(typedText),
  rencanaPimpinan: maybe(typedText),
  penugasanDari: maybe(lineText),
  perspektif: fc.constantFrom("" as const, ...perspektif),
  indicators: fc.array(indicator, { maxLength: 6 }),
  steps: fc.array(step, { maxLength: 6 }),
});

type Entry = Row<"dialog">;
const day = toSerial({ year: 2026, month: 5, day: 7 });
const entry = fc.record({
  tanggal: fc.constantFrom<number | null>(null, day, day + 40),
  jenis: fc.constantFrom<Entry["jenis"]>("", "umpan balik", "coaching", "aspirasi karier", "kesepakatan"),
  mengenai: fc.oneof(maybe(lineText), fc.constantFrom<string>("Akuntabel", "Loyal")),
  oleh: maybe(lineText),
  isi: typedText,
  tindakLanjut: maybe(typedText),
  status: fc.constantFrom<Entry["status"]>("", "tercapai"),
});
const competence = fc.record({
  kompetensi: typedText,
  standar: fc.constantFrom<number | null>(null, 3, 4),
  saatIni: fc.constantFrom<number | null>(null, 1, 5),
  alasan: maybe(typedText),
  kegiatan: maybe(typedText),
  waktu: maybe(lineText),
});
const manual = fc.record({
  tujuan: maybe(typedText),
  definisi: maybe(typedText),
  kegiatan: maybe(typedText),
  formula: maybe(typedText),
  metode: maybe(lineText),
  jenis: fc.constantFrom<Row<"manual">["jenis"]>("", "Outcome", "Output"),
  keluaran: maybe(lineText),
  penanggungJawab: maybe(lineText),
  penyedia: maybe(lineText),
  sumberData: maybe(lineText),
  jangkaWaktu: maybe(lineText),
  periodePelaporan: maybe(lineText),
});
const objection = fc.record({
  alasan: maybe(typedText),
  penjelasan: maybe(typedText),
  keputusan: maybe(typedText),
});

/** How many results an SKP has at most; most have few, as in offices. */
const most = Number(process.env.FORM_RESULTS ?? 12);
const results = fc.oneof(
  { weight: 9, arbitrary: fc.array(result, { maxLength: 12, size: "small" }) },
  { weight: 1, arbitrary: fc.array(result, { maxLength: most, size: "max" }) },
);

const signingDay = fc.constantFrom(null, day, day + 27);

/** All that a form says, in any combination. */
const randomSkp = fc.record({
  instansi: maybe(lineText),
  tempat: fc.constantFrom<string>("", "Contoh"),
  /** When each signs. */
  dates: fc.record({ employee: signingDay, assessor: signingDay, superior: signingDay }),
  span: fc.constantFrom<readonly (number | null)[]>(
    [null, null],
    [toSerial({ year: 2026, month: 1, day: 1 }), toSerial({ year: 2026, month: 12, day: 31 })],
    [toSerial({ year: 2025, month: 7, day: 2 }), toSerial({ year: 2026, month: 2, day: 28 })],
  ),
  employee: person,
  assessor: fc.oneof(
    { weight: 4, arbitrary: person },
    person.map((official) => ({ ...official, nip: "", jabatan: "Bupati Contoh" })),
  ),
  superior: person,
  catatan: maybe(typedText),
  capaian: fc.constantFrom("" as const, ...capaianOrganisasi),
  ratingHasil: fc.constantFrom("" as const, ...ratings),
  ratingPerilaku: fc.constantFrom("" as const, ...ratings),
  results,
  annex: fc.array(fc.record({ kelompok: fc.constantFrom(...annexGroups), uraian: typedText }), {
    maxLength: 8,
  }),
  dialog: fc.array(entry, { maxLength: 10 }),
  kompetensi: fc.array(competence, { maxLength: 6 }),
  manuals: fc.array(manual, { minLength: 3, maxLength: 3 }),
  objection: fc.option(objection),
  behaviours: fc.array(fc.record({ ekspektasi: maybe(typedText), isi: maybe(typedText) }), {
    minLength: 7,
    maxLength: 7,
  }),
});

type Skp = typeof randomSkp extends fc.Arbitrary<infer T> ? T : never;

/** All that this form says: where it has no aspects, an indicator has a text or a target. */
export const randomSkpFor = (key: FormKey): fc.Arbitrary<Skp> =>
  forms[key].format === "JA/JF" && forms[key].approach === "Kuantitatif"
    ? randomSkp
    : randomSkp.map((skp) => ({
        ...skp,
        results: skp.results.map((one) => ({
          ...one,
          indicators: one.indicators.filter(({ indikator, target }) => indikator + target !== ""),
        })),
      }));

const period = "Triwulan I";
/** The subject of the books below. */
export const subject = { skp: "S-SUBJECT2", period };

/** The tables that hold this SKP. */
export const bookOfSkp = (skp: Skp): Book =>
  bookOf({
    pengaturan: [
      { id: "A-1", kunci: "instansi", nilai: skp.instansi },
      { id: "A-2", kunci: "tempat", nilai: skp.tempat },
    ],
    pegawai: [
      { id: "P-1", ...skp.employee },
      { id: "P-2", ...skp.assessor },
      { id: "P-3", ...skp.superior },
    ],
    periode: [{ id: "W-1", periode: period, capaian: skp.capaian }],
    skp: [
      {
        id: subject.skp,
        idPegawai: "P-1",
        idPenilai: "P-2",
        idAtasanPenilai: "P-3",
        mulai: skp.span[0] ?? null,
        selesai: skp.span[1] ?? null,
        tanggal: skp.dates.assessor,
      },
    ],
    kinerja: skp.results.map(({ indicators: _, steps: __, ...row }, at) => ({
      id: `K-${at}`,
      idSkp: subject.skp,
      urutan: at,
      ...row,
    })),
    indikator: skp.results.flatMap(({ indicators }, at) =>
      indicators.map(({ aspek, indikator, target }, index) => ({
        id: `I-${at}-${index}`,
        idKinerja: `K-${at}`,
        urutan: index,
        aspek,
        indikator,
        target,
      })),
    ),
    realisasi: skp.results.flatMap(({ indicators }, at) =>
      indicators.map(({ aspek: _, indikator: __, target: ___, ...row }, index) => ({
        id: `R-${at}-${index}`,
        idIndikator: `I-${at}-${index}`,
        periode: period,
        ...row,
      })),
    ),
    rencanaAksi: skp.results.flatMap(({ steps }, at) =>
      steps.map((row, index) => ({ id: `T-${at}-${index}`, idKinerja: `K-${at}`, urutan: index, ...row })),
    ),
    manual: skp.results.flatMap(({ indicators }, at) =>
      indicators.map((_, index) => ({
        id: `J-${at}-${index}`,
        idIndikator: `I-${at}-${index}`,
        ...skp.manuals[(at + index) % skp.manuals.length],
      })),
    ),
    dialog: skp.dialog.map((row, at) => ({ id: `D-${at}`, idSkp: subject.skp, ...row })),
    kompetensi: skp.kompetensi.map((row, at) => ({ id: `G-${at}`, idSkp: subject.skp, ...row })),
    keberatan: skp.objection
      ? [
          {
            id: "O-1",
            idEvaluasi: "E-1",
            tanggal: skp.dates.employee,
            tanggalKeputusan: skp.dates.superior,
            ...skp.objection,
          },
        ]
      : [],
    lampiran: skp.annex.map((row, at) => ({ id: `M-${at}`, idSkp: subject.skp, urutan: at, ...row })),
    perilaku: skp.behaviours.map(({ ekspektasi }, at) => ({
      id: `L-${at}`,
      idSkp: subject.skp,
      nilai: berakhlak[at]?.nilai ?? "",
      ekspektasi,
    })),
    penilaian: [
      {
        id: "E-1",
        idSkp: subject.skp,
        periode: period,
        ratingHasil: skp.ratingHasil,
        ratingPerilaku: skp.ratingPerilaku,
        catatan: skp.catatan,
        tanggal: skp.dates.assessor,
        diterimaTanggal: skp.dates.employee,
      },
    ],
    umpanBalik: skp.behaviours.map(({ isi }, at) => ({
      id: `U-${at}`,
      idEvaluasi: "E-1",
      nilai: berakhlak[at]?.nilai ?? "",
      isi,
    })),
  });

/** The ratings that a form says; an evaluation document says only where two of them meet. */
const ratingsOf = ({ form, ratings: said }: FormReading): Pick<Skp, "ratingHasil" | "ratingPerilaku"> => {
  const pairs = ratings.flatMap((ratingHasil) =>
    ratings.map((ratingPerilaku) => ({ ratingHasil, ratingPerilaku })),
  );
  const meeting = pairs.find((pair) => predikatOf(pair.ratingHasil, pair.ratingPerilaku) === said?.predikat);
  if (["dokumen", "keberatan"].includes(forms[form].kind) && meeting) return meeting;
  return { ratingHasil: said?.hasilKerja ?? "", ratingPerilaku: said?.perilaku ?? "" };
};

/** The rows of lists that a reading would fill. */
const listed = ({ lists = {} }: FormReading): Pick<Skp, "dialog" | "kompetensi"> => {
  const entries = (part: "hasil" | "perilaku" | "karier" | "kesepakatan", jenis?: Entry["jenis"]) =>
    (lists[part] ?? []).map(({ texts }) => ({
      tanggal: placeAndDate(`x, ${texts.tanggal ?? ""}`)?.date ?? null,
      jenis: jenis ?? (texts.jenis as Entry["jenis"]),
      mengenai: texts.mengenai ?? "",
      oleh: texts.oleh ?? "",
      isi: texts.isi ?? "",
      tindakLanjut: texts.tindakLanjut ?? "",
      status: (texts.status ?? "") as Entry["status"],
    }));
  return {
    dialog: [
      ...entries("hasil"),
      ...entries("perilaku"),
      ...entries("karier", "aspirasi karier"),
      ...entries("kesepakatan", "kesepakatan"),
    ],
    kompetensi: (lists.kompetensi ?? []).map(({ texts }) => ({
      kompetensi: texts.kompetensi ?? "",
      standar: texts.standar ? Number(texts.standar) : null,
      saatIni: texts.saatIni ? Number(texts.saatIni) : null,
      alasan: texts.alasan ?? "",
      kegiatan: texts.kegiatan ?? "",
      waktu: texts.waktu ?? "",
    })),
  };
};

/** The results that cards speak of, each with the one indicator of its card. */
const resultsOfCards = (cards: NonNullable<FormReading["cards"]>): Skp["results"] =>
  cards.map(({ texts }) => ({
    kelompok: "Utama",
    rencana: texts.rencana ?? "",
    rencanaPimpinan: "",
    penugasanDari: "",
    perspektif: texts.perspektif as Row<"kinerja">["perspektif"],
    indicators: [
      {
        aspek: "",
        indikator: texts.indikator ?? "",
        target: texts.target ?? "",
        realisasi: "",
        umpanBalik: "",
        sumberData: "",
        namaBukti: "",
        tautan: "",
      },
    ],
    steps: [],
  }));

/** The tables that a reading of a form would fill. */
export const bookOfReading = (reading: FormReading): Book =>
  bookOfSkp({
    instansi: reading.instansi,
    tempat: reading.place,
    dates: reading.dates,
    span: [reading.start, reading.end],
    employee: reading.employee,
    assessor: reading.assessor,
    superior: reading.superior ?? { nama: "", nip: "", pangkat: "", jabatan: "", unit: "" },
    catatan: reading.texts?.catatan ?? "",
    objection:
      reading.texts?.keberatan === undefined
        ? null
        : {
            alasan: reading.texts.keberatan,
            penjelasan: reading.texts.penjelasan ?? "",
            keputusan: reading.texts.keputusan ?? "",
          },
    ...listed(reading),
    capaian: reading.ratings?.capaianOrganisasi ?? "",
    ...ratingsOf(reading),
    manuals: (reading.cards ?? []).map(({ texts }) => texts as Skp["manuals"][number]),
    results: reading.cards
      ? resultsOfCards(reading.cards)
      : reading.results.map(({ indicators, actions = [], ...result }) => ({
          kelompok: result.group,
          rencana: result.plan,
          rencanaPimpinan: result.leaderPlan ?? "",
          penugasanDari: result.assignedBy ?? "",
          perspektif: result.perspective ?? "",
          indicators: indicators.map(({ aspect = "", indicator: text, target, ...done }) => ({
            aspek: aspect,
            indikator: text,
            target,
            realisasi: done.realisation ?? "",
            umpanBalik: done.feedback ?? "",
            sumberData: done.source ?? "",
            namaBukti: done.evidence ?? "",
            tautan: done.link ?? "",
          })),
          steps: actions
            .filter(
              ({ action, period, target, realisation }) => action + period + target + realisation !== "",
            )
            .map(({ action, period, target, realisation }) => ({
              rencana: action,
              periode: period,
              target,
              realisasi: realisation,
            })),
        })),
    annex: (reading.annex ?? []).map(({ group, text }) => ({ kelompok: group, uraian: text })),
    behaviours: berakhlak
      .map(({ nilai }) => reading.behaviours.find(({ value }) => value === nilai))
      .map((said) => {
        const { expectation = "", feedback = "" } = said ?? {};
        return { ekspektasi: expectation, isi: feedback };
      }),
  });
