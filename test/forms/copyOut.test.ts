import fc from "fast-check";
import { copyOut } from "../../src/forms/copyOut";
import type { CopyColumn } from "../../src/forms/copyOut";
import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import { annexGroups } from "../../src/model/tables";
import { berakhlak } from "../../src/rules/berakhlak";
import { aspek, jenisHasil, kelompok } from "../../src/rules/lists";
import { ratings } from "../../src/rules/rating";
import { bookOf } from "./sampleBook";
import { typedText } from "./randomSkp";

const maybe = fc.oneof(fc.constant(""), typedText);
const realised = fc.record({
  realisasi: maybe,
  namaBukti: maybe,
  tautan: maybe,
  sumberData: maybe,
  umpanBalik: maybe,
});
const measure = fc.record({
  aspek: fc.constantFrom("" as const, ...aspek),
  indikator: maybe,
  target: maybe,
  done: fc.array(realised, { minLength: 2, maxLength: 2 }),
});
const result = fc.record({
  rencanaPimpinan: maybe,
  rencana: maybe,
  kelompok: fc.constantFrom(...kelompok),
  penugasanDari: maybe,
  jenisHasil: fc.constantFrom("" as const, ...jenisHasil),
  measures: fc.array(measure, { maxLength: 3 }),
});
const judged = fc.record({
  feedback: fc.array(maybe, { minLength: 7, maxLength: 7 }),
  ratingHasil: fc.constantFrom("" as const, ...ratings),
  ratingPerilaku: fc.constantFrom("" as const, ...ratings),
  catatan: maybe,
});
const plan = fc.record({
  results: fc.array(result, { maxLength: 5 }),
  expectations: fc.array(maybe, { minLength: 7, maxLength: 7 }),
  annex: fc.array(fc.record({ group: fc.constantFrom(...annexGroups), uraian: maybe }), { maxLength: 5 }),
  judged: fc.array(judged, { minLength: 2, maxLength: 2 }),
});
type PlanOf = typeof plan extends fc.Arbitrary<infer T> ? T : never;

const periods = ["Triwulan I", "Triwulan II"] as const;
const values = berakhlak.map(({ nilai }) => nilai);

/** The texts of a plan as e-Kinerja asks for them, written down from the plan itself. */
const wanted = ({ results, expectations, annex, judged: marks }: PlanOf): [CopyColumn, string][] => {
  const sorted = kelompok.flatMap((group) => results.filter((one) => one.kelompok === group));
  const texts: [CopyColumn, string][] = [
    ["mulai", "01/01/2026"],
    ["selesai", "31/12/2026"],
    ["pendekatan", "Kuantitatif"],
    ...sorted.flatMap((one): [CopyColumn, string][] => [
      ["rencanaPimpinan", one.rencanaPimpinan],
      ["rencana", one.rencana],
      ["kelompok", one.kelompok],
      ["penugasanDari", one.penugasanDari],
      ["jenisHasil", one.jenisHasil],
      ...one.measures.flatMap((each): [CopyColumn, string][] => [
        ["aspek", each.aspek],
        ["indikator", each.indikator],
        ["target", each.target],
      ]),
    ]),
    ...expectations.map((text): [CopyColumn, string] => ["ekspektasi", text]),
    ...annexGroups.flatMap((group) =>
      annex
        .filter((line) => line.group === group)
        .map(({ uraian }): [CopyColumn, string] => ["uraian", uraian]),
    ),
    ...periods.flatMap((_, at): [CopyColumn, string][] => [
      ...sorted.flatMap(({ measures }) =>
        measures.flatMap(({ done }) => Object.entries(done[at] ?? {}) as [CopyColumn, string][]),
      ),
      ...(marks[at]?.feedback ?? []).map((text): [CopyColumn, string] => ["isi", text]),
      ["ratingHasil", marks[at]?.ratingHasil ?? ""],
      ["ratingPerilaku", marks[at]?.ratingPerilaku ?? ""],
      ["catatan", marks[at]?.catatan ?? ""],
    ]),
  ];
  return texts.filter(([, text]) => text !== "");
};

/** The tables that hold a plan, their rows in the wrong order, with rows of another person among them. */
const bookWith = ({ results, expectations, annex, judged: marks }: PlanOf): Book => {
  const measures = results.flatMap((one, k) => one.measures.map((each, i) => ({ each, k, i })));
  return bookOf({
    periode: periods.map((periode, at) => ({ id: `W-${at}`, periode, mulai: 46_000 + at })).reverse(),
    skp: [
      { id: "S-OTHER" },
      {
        id: "S-OWN",
        pendekatan: "Kuantitatif",
        mulai: toSerial({ year: 2026, month: 1, day: 1 }),
        selesai: toSerial({ year: 2026, month: 12, day: 31 }),
      },
    ],
    kinerja: [
      ...results
        .map(({ measures: _, ...row }, k) => ({ ...row, id: `K-${k}`, urutan: k + 1, idSkp: "S-OWN" }))
        .reverse(),
      { id: "K-GONE", idSkp: "S-OWN", rencana: "yang batal", status: "dibatalkan" },
      { id: "K-OTHER", idSkp: "S-OTHER", rencana: "milik orang lain" },
    ],
    indikator: [
      { id: "I-OTHER", idKinerja: "K-OTHER", indikator: "milik orang lain" },
      ...measures
        .map(({ each: { done: _, ...row }, k, i }) => ({
          ...row,
          id: `I-${k}-${i}`,
          urutan: i + 1,
          idKinerja: `K-${k}`,
        }))
        .reverse(),
    ],
    perilaku: expectations
      .map((ekspektasi, at) => ({ id: `L-${at}`, nilai: values[at], ekspektasi, idSkp: "S-OWN" }))
      .reverse(),
    lampiran: annex
      .map(({ group, uraian }, at) => ({
        id: `M-${at}`,
        kelompok: group,
        urutan: at + 1,
        uraian,
        idSkp: "S-OWN",
      }))
      .reverse(),
    realisasi: measures
      .flatMap(({ each, k, i }) =>
        each.done.map((row, at) => ({
          ...row,
          id: `R-${k}-${i}-${at}`,
          periode: periods[at],
          idIndikator: `I-${k}-${i}`,
        })),
      )
      .reverse(),
    penilaian: marks
      .map(({ feedback: _, ...row }, at) => ({ ...row, id: `E-${at}`, periode: periods[at], idSkp: "S-OWN" }))
      .reverse(),
    umpanBalik: marks
      .flatMap(({ feedback }, at) =>
        feedback.map((isi, v) => ({ id: `U-${at}-${v}`, nilai: values[v], isi, idEvaluasi: `E-${at}` })),
      )
      .reverse(),
  });
};

test("the walk holds every text that is stored of an SKP, once and in the order of e-Kinerja", () => {
  fc.assert(
    fc.property(plan, (one) => {
      const fields = copyOut(bookWith(one), "S-OWN").flatMap((section) => section.fields);
      expect(fields.map(({ column, text }) => [column, text])).toEqual(wanted(one));
      expect(new Set(fields.map(({ row, header }) => `${row} ${header}`)).size).toBe(fields.length);
    }),
    { numRuns: 150 },
  );
});

test("a leader's result stands as it reads now, and who assigns it is the leader's post", () => {
  const book = bookOf({
    skp: [{ id: "S-1" }, { id: "S-2", jabatan: "Kepala Bidang" }],
    kinerja: [
      { id: "K-1", idSkp: "S-1", rencana: "Laporan", rencanaPimpinan: "yang lama", idIndikatorInduk: "I-2" },
      { id: "K-2", idSkp: "S-2", rencana: "Mutu data" },
    ],
    indikator: [{ id: "I-2", idKinerja: "K-2", indikator: "Indeks", target: 12.5, satuan: "poin" }],
  });
  const texts = (skp: string) =>
    Object.fromEntries(
      copyOut(book, skp).flatMap(({ fields }) => fields.map(({ column, text }) => [column, text])),
    );
  expect(texts("S-1")).toEqual({
    rencanaPimpinan: "Mutu data",
    rencana: "Laporan",
    kelompok: "Utama",
    penugasanDari: "Kepala Bidang",
  });
  expect(texts("S-2")).toMatchObject({ indikator: "Indeks", target: "12,5 poin" });
});

test("an SKP that is gone has nothing to copy", () => {
  expect(copyOut(bookOf({}), "S-1")).toEqual([]);
});
