import type { Book } from "../model/book";
import { setting } from "../model/book";
import type { Cell, DateCell } from "../model/cell";
import { toSerial } from "../model/civilDate";
import type { Step } from "../model/plan";
import { sampleOfficeSchema } from "../model/sampleOffice";
import type { SampleOffice, SamplePerson } from "../model/sampleOffice";
import type { Row } from "../model/tables";
import { berakhlak } from "../rules/berakhlak";
import type { Action, Tools } from "./action";
import { mergeInto } from "./merge";
import { proposePosition } from "./positionKind";
import { mayBeOne, personKeys } from "./rosterPeople";
import { startWith } from "./startWorkbook";

/** The sample office as assets/sample-office.json holds it, not yet checked. */
export interface SampleWish {
  readonly office: unknown;
}

/**
 * Puts the sample office into the workbook: a whole year to look at. Refuses a workbook of another office, so that
 * invented people never come among real ones.
 */
export const loadSample: Action<SampleWish> = {
  name: "loadSample",
  plan: (book, wish, tools) => {
    const { data: office } = sampleOfficeSchema.safeParse(wish.office);
    if (!office) return { refused: "unreadableSample" };
    const there = setting(book, "instansi");
    if (there === "" ? book.tables.pegawai.rows.length > 0 : there !== office.kantor.instansi)
      return { refused: "otherOffice", facts: { there } };
    const periods = Object.fromEntries(
      office.periode.map(({ periode, tenggat, ...rest }) => [periode, { tenggat: on(tenggat), ...rest }]),
    );
    return startWith(book, office.kantor, tools, {
      tables: ["perilaku", "lampiran"],
      periods,
      more: () => sampleSteps(book, office, tools),
    });
  },
};

const on = (serial: number | undefined): DateCell | null => (serial === undefined ? null : { serial });

/** Everything in the order in which one row needs the id of another. */
const sampleSteps = (book: Book, office: SampleOffice, tools: Tools): Step[] => {
  const people = peopleOf(book, office, tools);
  const plans = plansOf(book, office, people.ids, tools);
  const results = resultsOf(book, office, plans.ids, tools);
  return [
    ...people.steps,
    ...plans.steps,
    ...results.steps,
    ...behaviourSteps(book, office, plans.ids, tools),
    ...annexSteps(book, office, plans.ids, tools),
    ...evaluationSteps(book, office, plans.ids, tools),
  ];
};

/** The ids of rows by the `kunci` of their person. */
type Ids = ReadonlyMap<string, string>;

const peopleOf = (book: Book, { pegawai }: SampleOffice, tools: Tools) => {
  const merger = mergeInto(book, "pegawai", tools, (row) => personKeys(row));
  const ids = new Map(
    pegawai.map(({ kunci, nip = "", nama, status, pangkat = "", jabatan, unit }) => [
      kunci,
      merger.put({ nip, nama, status, pangkat, jabatan, unit }, (row) =>
        mayBeOne({ nip, nama, jabatan, unit }, row),
      ),
    ]),
  );
  return { ids, steps: merger.steps() };
};

const withPlan = ({ pegawai }: SampleOffice): readonly SamplePerson[] =>
  pegawai.filter(({ ditetapkan }) => ditetapkan !== undefined);

const plansOf = (book: Book, office: SampleOffice, people: Ids, tools: Tools) => {
  const { tahun } = office.kantor;
  const mulai = toSerial({ year: tahun, month: 1, day: 1 });
  const selesai = toSerial({ year: tahun, month: 12, day: 31 });
  const superior = new Map(office.pegawai.map(({ kunci, penilai = "" }) => [kunci, penilai]));
  const idOf = (kunci: string | undefined): string => people.get(kunci ?? "") ?? "";
  const merger = mergeInto(book, "skp", tools, (row) => [`${row.idPegawai}\n${row.mulai}`]);
  const ids = new Map(
    withPlan(office).map(({ kunci, jabatan, unit, penilai = "", ditetapkan }) => [
      kunci,
      merger.put(
        {
          jabatan,
          ...proposePosition(jabatan),
          unit,
          mulai: { serial: mulai },
          selesai: { serial: selesai },
          pendekatan: "Kuantitatif",
          status: "ditetapkan",
          tanggal: on(ditetapkan),
          versi: 1,
          idPegawai: idOf(kunci),
          idPenilai: idOf(penilai),
          idAtasanPenilai: idOf(superior.get(penilai)),
        },
        () => true,
      ),
    ]),
  );
  return { ids, steps: merger.steps() };
};

/** Results with their indicators and realisations; a leader's results stand before those that contribute to them. */
const resultsOf = (book: Book, office: SampleOffice, plans: Ids, tools: Tools) => {
  const kinerja = mergeInto(book, "kinerja", tools, (row) => [`${row.idSkp}\n${row.rencana}`]);
  const indikator = mergeInto(book, "indikator", tools, (row) => [`${row.idKinerja}\n${row.indikator}`]);
  const realisasi = mergeInto(book, "realisasi", tools, (row) => [`${row.periode}\n${row.idIndikator}`]);
  const known = new Map<string, { readonly id: string; readonly indicators: readonly string[] }>();
  for (const { kunci: owner, hasil } of withPlan(office))
    hasil.forEach(({ kunci, induk = "", indikatorInduk = 0, indikator: measures, ...own }, at) => {
      const parent = known.get(induk);
      const { penugasanDari = "", perspektif = "", cascading = "", ...rest } = own;
      const id = kinerja.put(
        {
          ...rest,
          urutan: at + 1,
          cascading,
          penugasanDari,
          perspektif,
          status: "berlaku",
          versi: 1,
          idSkp: plans.get(owner) ?? "",
          idInduk: parent?.id ?? "",
          idIndikatorInduk: parent?.indicators[indikatorInduk - 1] ?? "",
        },
        () => true,
      );
      const indicators = measures.map(({ realisasi: amounts, bukti, sumberData, ...measure }, place) => {
        const { aspek = "", satuan = "", nilaiTerburuk = null } = measure;
        const idIndikator = indikator.put(
          { ...measure, urutan: place + 1, aspek, satuan, nilaiTerburuk, status: "berlaku", idKinerja: id },
          () => true,
        );
        office.realisasi.forEach((periode, index) => {
          const amount = amounts[index] ?? null;
          if (amount !== null)
            realisasi.put(
              { periode, realisasi: amount, namaBukti: bukti, sumberData, idIndikator },
              () => true,
            );
        });
        return idIndikator;
      });
      if (kunci !== undefined) known.set(kunci, { id, indicators });
    });
  return { steps: [...kinerja.steps(), ...indikator.steps(), ...realisasi.steps()] };
};

const behaviourSteps = (book: Book, office: SampleOffice, plans: Ids, tools: Tools): Step[] => {
  const merger = mergeInto(book, "perilaku", tools, (row) => [`${row.idSkp}\n${row.nilai}`]);
  for (const { kunci, perilaku } of withPlan(office))
    for (const one of perilaku) merger.put({ ...one, idSkp: plans.get(kunci) ?? "" }, () => true);
  return merger.steps();
};

const annexSteps = (book: Book, office: SampleOffice, plans: Ids, tools: Tools): Step[] => {
  const merger = mergeInto(book, "lampiran", tools, ({ idSkp, kelompok, uraian }) => [
    [idSkp, kelompok, uraian].join("\n"),
  ]);
  for (const { kunci, lampiran } of withPlan(office)) {
    if (!lampiran) continue;
    const groups = [
      ["Dukungan Sumber Daya", lampiran.dukungan],
      ["Skema Pertanggungjawaban", lampiran.skema],
      ["Konsekuensi", lampiran.konsekuensi],
    ] as const satisfies readonly (readonly [Row<"lampiran">["kelompok"], readonly string[]])[];
    for (const [kelompok, lines] of groups)
      lines.forEach((uraian, at) =>
        merger.put(
          { kelompok, urutan: at + 1, uraian, disepakati: "ya", idSkp: plans.get(kunci) ?? "" },
          () => true,
        ),
      );
  }
  return merger.steps();
};

/** The columns of the seven marks, in the order of BerAKHLAK. */
const markColumns = [
  "berorientasiPelayanan",
  "akuntabel",
  "kompeten",
  "harmonis",
  "loyal",
  "adaptif",
  "kolaboratif",
] as const satisfies { readonly length: (typeof berakhlak)["length"] };

const evaluationSteps = (book: Book, office: SampleOffice, plans: Ids, tools: Tools): Step[] => {
  const merger = mergeInto(book, "penilaian", tools, (row) => [`${row.periode}\n${row.idSkp}`]);
  const nameOf = new Map(office.pegawai.map(({ kunci, nama }) => [kunci, nama]));
  for (const { kunci, penilai = "", penilaian } of withPlan(office))
    for (const { nilai, tanggal, diterima, ...rest } of penilaian) {
      const marks: Record<string, Cell> = Object.fromEntries(
        (nilai ?? []).map((mark, at) => [markColumns[at] ?? "", mark]),
      );
      merger.put(
        {
          ...rest,
          ...marks,
          dinilaiOleh: tanggal === undefined ? "" : (nameOf.get(penilai) ?? ""),
          tanggal: on(tanggal),
          diterimaTanggal: on(diterima),
          idSkp: plans.get(kunci) ?? "",
        },
        () => true,
      );
    }
  return merger.steps();
};
