import fc from "fast-check";
import type { Book, Problem } from "../../../src/model/book";
import type { Row } from "../../../src/model/tables";
import { bookWith, rowWith } from "./generatedOffice";

/** The rows of an office, to be made wrong. */
export interface Draft {
  pegawai: Row<"pegawai">[];
  skp: Row<"skp">[];
  kinerja: Row<"kinerja">[];
  indikator: Row<"indikator">[];
  keaktifan: Row<"keaktifan">[];
}

/** The day on which planted offices are looked at. */
export const plantedDay = 46_100;

const words = [
  "arsip",
  "pustaka",
  "gedung",
  "kebun",
  "sungai",
  "jembatan",
  "pasar",
  "hutan",
  "mutiara",
  "zaitun",
];
/** Texts of which no two are alike. */
const textOf = (at: number): string =>
  [at, at * 7 + 3, at * 3 + 1]
    .map((seed) => (words[seed % words.length] ?? "").repeat(1 + (seed % 3)))
    .join(" ") + ` ${at}x`;

/** A right office: everybody holds as many results, each on the result of the penilai in the same place. */
export const soundDraft = (
  bosses: readonly number[],
  each: number,
  byIndicator: readonly boolean[],
): Draft => {
  const boss = (at: number): number => (at === 0 ? -1 : (bosses[at - 1] ?? 0) % at);
  const count = bosses.length + 1;
  const people = Array.from({ length: count }, (_, at) => at);
  const isLeader = (at: number) => people.some((other) => boss(other) === at);
  return {
    pegawai: people.map((at) =>
      rowWith("pegawai", { id: `P-${at}`, nama: `Pegawai ${at}`, jabatan: `Jabatan ${at}` }),
    ),
    skp: people.map((at) =>
      rowWith("skp", {
        id: `S-${at}`,
        idPegawai: `P-${at}`,
        idPenilai: at === 0 ? "" : `P-${boss(at)}`,
        jabatan: `Jabatan ${at}`,
        jenisJabatan: isLeader(at) ? "Pengawas" : "Pelaksana",
      }),
    ),
    keaktifan: [],
    kinerja: people.flatMap((at) =>
      Array.from({ length: each }, (_, place) => {
        const above = at === 0 ? "" : `${boss(at)}.${place}`;
        const onIndicator = byIndicator[(at * each + place) % byIndicator.length] ?? false;
        return rowWith("kinerja", {
          id: `K-${at}.${place}`,
          idSkp: `S-${at}`,
          rencana: textOf(at * each + place),
          idInduk: above === "" || onIndicator ? "" : `K-${above}`,
          idIndikatorInduk: above !== "" && onIndicator ? `I-${above}` : "",
        });
      }),
    ),
    indikator: people.flatMap((at) =>
      Array.from({ length: each }, (_, place) =>
        rowWith("indikator", {
          id: `I-${at}.${place}`,
          idKinerja: `K-${at}.${place}`,
          aspek: "Kuantitas",
          indikator: `Jumlah ${textOf(at * each + place)}`,
          target: "12 bulan",
        }),
      ),
    ),
  };
};

const pick = <T>(rows: readonly T[], seed: number): number => (rows.length === 0 ? -1 : seed % rows.length);
const set = <T extends object>(rows: T[], seed: number, change: (row: T) => Partial<T>): void => {
  const at = pick(rows, seed);
  const row = rows[at];
  if (row) rows[at] = { ...row, ...change(row) };
};
const some = <T>(rows: readonly T[], seed: number): T | undefined => rows[pick(rows, seed)];

/** Ways to make an office wrong, and some that make it different only. */
export const faults: Readonly<Record<string, (draft: Draft, one: number, other: number) => void>> = {
  missingParent: ({ kinerja }, one) => set(kinerja, one, () => ({ idInduk: "K-99", idIndikatorInduk: "" })),
  ownParent: ({ kinerja }, one) => set(kinerja, one, ({ id }) => ({ idInduk: id, idIndikatorInduk: "" })),
  anyParent: ({ kinerja }, one, other) =>
    set(kinerja, one, () => ({ idInduk: some(kinerja, other)?.id ?? "", idIndikatorInduk: "" })),
  anyIndicator: ({ kinerja, indikator }, one, other) =>
    set(kinerja, one, () => ({ idIndikatorInduk: some(indikator, other)?.id ?? "" })),
  goneIndicator: ({ kinerja }, one) => set(kinerja, one, () => ({ idIndikatorInduk: "I-99" })),
  goneSecond: ({ kinerja }, one) => set(kinerja, one, () => ({ idIndukKedua: "K-99" })),
  ownSecond: ({ kinerja }, one) => set(kinerja, one, ({ id }) => ({ idIndukKedua: id })),
  circle: ({ kinerja }, one, other) => {
    const [first, second] = [some(kinerja, one), some(kinerja, other)];
    if (!first || !second) return;
    set(kinerja, one, () => ({ idInduk: second.id, idIndikatorInduk: "" }));
    set(kinerja, other, () => ({ idInduk: first.id, idIndikatorInduk: "" }));
  },
  duplicateId: ({ kinerja }, one, other) => set(kinerja, one, () => ({ id: some(kinerja, other)?.id ?? "" })),
  blankId: ({ kinerja }, one) => set(kinerja, one, () => ({ id: "" })),
  noPlan: ({ kinerja }, one) => set(kinerja, one, () => ({ idSkp: "S-99" })),
  nobody: ({ skp }, one) => set(skp, one, () => ({ idPegawai: "P-99" })),
  otherOwner: ({ kinerja, skp }, one, other) =>
    set(kinerja, one, () => ({ idSkp: some(skp, other)?.id ?? "" })),
  lowAssessor: ({ skp }, one) => set(skp, one, () => ({ jenisJabatan: "JF" as const })),
  delegated: ({ skp }, one) => set(skp, one, () => ({ dasarPendelegasian: "SK 1" })),
  lowBesideDelegated: ({ skp }, one) => {
    const boss = some(skp, one)?.idPenilai ?? "";
    skp.forEach((row, at) => {
      if (row.idPegawai === boss) skp[at] = { ...row, jenisJabatan: "JF" };
      else if (row.idPenilai === boss && at !== pick(skp, one))
        skp[at] = { ...row, dasarPendelegasian: "SK 2" };
    });
  },
  goneAssessor: ({ skp }, one) => set(skp, one, () => ({ idPenilai: "P-98" })),
  ownAssessor: ({ skp }, one) => set(skp, one, ({ idPegawai }) => ({ idPenilai: idPegawai })),
  anyAssessor: ({ skp, pegawai }, one, other) =>
    set(skp, one, () => ({ idPenilai: some(pegawai, other)?.id ?? "" })),
  newcomer: ({ pegawai, skp }, one) => {
    pegawai.push(
      rowWith("pegawai", {
        id: `P-NEW${pegawai.length}`,
        nama: "Pegawai Baru",
        jabatan: some(skp, one)?.jabatan ?? "",
      }),
    );
  },
  withoutIndicator: ({ indikator }, one) => void indikator.splice(pick(indikator, one), 1),
  twoIndicators: ({ indikator, kinerja }, one) => {
    const id = `I-MORE${indikator.length}`;
    const idKinerja = some(kinerja, one)?.id ?? "";
    indikator.push(rowWith("indikator", { id, idKinerja, target: "12 bulan" }));
  },
  indicatorAlone: ({ indikator }, one) => set(indikator, one, () => ({ idKinerja: "K-98" })),
  noTarget: ({ indikator }, one) => set(indikator, one, () => ({ target: "" })),
  noMeasure: ({ indikator }, one) =>
    set(indikator, one, () => ({ target: "7", indikator: "Terlaksananya layanan" })),
  noTime: ({ indikator }, one) => set(indikator, one, () => ({ target: "7 Dokumen" })),
  contract: ({ pegawai, skp }, one) => {
    const { idPegawai } = some(skp, one) ?? {};
    pegawai.forEach((row, at) => {
      if (row.id === idPegawai) pegawai[at] = { ...row, status: "PPPK" };
    });
  },
  namedContract: ({ kinerja }, one) =>
    set(kinerja, one, () => ({ acuan: "Perjanjian  Kerja No. 7; renstra" })),
  otherContract: ({ kinerja }, one) => set(kinerja, one, () => ({ acuan: "perjanjian kerja sama" })),
  replaced: ({ kinerja }, one) => set(kinerja, one, () => ({ status: "diganti" as const })),
  replacedIndicator: ({ indikator }, one) => set(indikator, one, () => ({ status: "dibatalkan" as const })),
  assigned: ({ kinerja }, one) => set(kinerja, one, () => ({ penugasanDari: "Kepala Dinas" })),
  saysParent: ({ kinerja }, one, other) =>
    set(kinerja, one, () => ({ rencanaPimpinan: some(kinerja, other)?.rencana.toUpperCase() ?? "" })),
  agreed: ({ skp }, one) => set(skp, one, () => ({ status: "ditetapkan" as const })),
  copiedPerson: ({ pegawai }, one) => void pegawai.push({ ...some(pegawai, one)! }),
  copiedPlan: ({ skp }, one) => void skp.push({ ...some(skp, one)! }),
  copiedIndicator: ({ indikator }, one) => {
    const copy = some(indikator, one);
    if (copy) indikator.push({ ...copy });
  },
  sharedPerson: ({ pegawai }, one, other) =>
    set(pegawai, one, () => ({ id: some(pegawai, other)?.id ?? "" })),
  sameNip: ({ pegawai }, one, other) => {
    set(pegawai, one, () => ({ nip: "00123" }));
    set(pegawai, other, () => ({ nip: "00123" }));
  },
  secondRow: ({ pegawai, skp }, one) => {
    const person = some(pegawai, one);
    if (!person) return;
    const id = `P-TWO${pegawai.length}`;
    set(pegawai, one, () => ({ nip: "00124" }));
    pegawai.push({ ...person, id, nip: "00124", jabatan: "Jabatan lain" });
    skp.push(rowWith("skp", { id: `S-TWO${skp.length}`, idPegawai: id, jabatan: "Jabatan lain" }));
  },
  namedAssessor: ({ pegawai, skp }, one, other) =>
    set(skp, one, () => ({ idPenilai: (some(pegawai, other)?.nama ?? "").toUpperCase() })),
  unit: ({ skp }, one) => {
    skp.forEach(
      (row, at) => (skp[at] = { ...row, unit: at % 2 === one % 2 ? "Bidang Arsip" : "Bidang Data" }),
    );
  },
  left: ({ pegawai, keaktifan }, one, other) => {
    const alasan = (["pensiun", "mutasi keluar", "cuti"] as const)[other % 3];
    keaktifan.push(
      rowWith("keaktifan", {
        id: `H-${keaktifan.length}`,
        idPegawai: some(pegawai, one)?.id ?? "",
        ...(alasan ? { alasan } : {}),
        mulai: plantedDay - 20 + (other % 30),
        selesai: other % 7 === 0 ? plantedDay - 1 : null,
      }),
    );
  },
  ends: ({ skp }, one, other) => set(skp, one, () => ({ selesai: plantedDay - 30 + other })),
  succeeded: ({ pegawai, skp, keaktifan }, one) => {
    const plan = some(skp, one);
    if (!plan) return;
    const id = `P-COL${pegawai.length}`;
    pegawai.push(rowWith("pegawai", { id, nama: "Rekan", jabatan: plan.jabatan }));
    skp.push({ ...plan, id: `S-COL${skp.length}`, idPegawai: id, status: "" });
    const { idPegawai } = plan;
    keaktifan.push(
      rowWith("keaktifan", { id: `H-${keaktifan.length}`, idPegawai, alasan: "pensiun", mulai: plantedDay }),
    );
  },
  detached: ({ kinerja }, one) => set(kinerja, one, () => ({ idInduk: "", idIndikatorInduk: "" })),
};
export type FaultName = string;

const sound = fc
  .record({
    bosses: fc.array(fc.nat(20), { maxLength: 6 }),
    each: fc.integer({ min: 1, max: 2 }),
    byIndicator: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  })
  .map(
    ({ bosses, each, byIndicator }) =>
      () =>
        soundDraft(bosses, each, byIndicator),
  );

/** What reading a workbook says of ids that stand twice. */
const sameIds = (table: keyof Draft, rows: readonly { readonly id: string }[]): Problem[] =>
  rows.flatMap(({ id }, at) =>
    id !== "" && rows.findIndex((one) => one.id === id) < at
      ? [
          {
            code: "sameIdTwice",
            table,
            sheet: table,
            address: `T${at + 5}`,
            column: "ID",
            value: id,
          },
        ]
      : [],
  );

/** A book with what reading it says of ids that stand twice, and nothing else. */
export const withProblems = (book: Book): Book => ({
  ...book,
  problems: (["pegawai", "skp", "kinerja", "indikator"] as const).flatMap((table) =>
    sameIds(table, book.tables[table].rows),
  ),
});

/** Right offices. */
export const soundOffices: fc.Arbitrary<Book> = sound.map((draft) => bookWith(draft()));

/** Offices in which up to six rows were made wrong, in any order. */
export const plantedOffices: fc.Arbitrary<Book> = fc
  .tuple(
    sound,
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(faults)), fc.nat(60), fc.nat(60)), { maxLength: 6 }),
  )
  .map(([make, planted]) => {
    const draft = make();
    for (const [name, one, other] of planted) faults[name]?.(draft, one, other);
    return withProblems(bookWith(draft));
  });
