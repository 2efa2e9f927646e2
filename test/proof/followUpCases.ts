import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import { isYearly } from "../../src/model/periods";
import type { Case } from "./cases";
import { fewPeople } from "./fewPeople";

const few = { action: "loadSample", input: () => ({ office: fewPeople(3) }) } as const;

/** A final evaluation, and the reasons against it as somebody may write them. */
const finalOf = (book: Book) => {
  const found = book.tables.penilaian.rows.find(
    ({ status, ratingHasil }) => (status === "final" || status === "disahkan") && ratingHasil !== "",
  );
  if (!found) throw new Error("nothing is final");
  return found;
};
const objection = {
  action: "recordObjection",
  input: (book: Book) => ({
    evaluation: finalOf(book).id,
    cells: [
      { column: "tanggal", from: null, to: { serial: 46_130 } },
      { column: "alasan", from: null, to: "=Capaian belum dihitung" },
    ],
  }),
} as const;

/** The last person comes into a functional post, whose year is judged. */
const functional = {
  action: "changePerson",
  input: (book: Book) => ({
    kind: "mutasiMasuk",
    person: book.tables.skp.rows.at(-1)?.idPegawai ?? "",
    from: toSerial({ year: 2026, month: 3, day: 1 }),
    post: { jabatan: "Pustakawan Ahli Muda", unit: "Bidang Layanan", penilai: "" },
  }),
} as const;
const withYear = {
  action: "judge",
  input: (book: Book) => ({
    periode: book.tables.periode.rows.find(isYearly)?.periode ?? "",
    idSkp: book.tables.skp.rows.at(-1)?.id ?? "",
    cells: [
      { column: "ratingHasil", from: null, to: "Sesuai Ekspektasi" },
      { column: "ratingPerilaku", from: null, to: "Sesuai Ekspektasi" },
    ],
    oleh: "Pejabat Contoh",
    status: "final",
  }),
} as const;

/** The cases of what follows an evaluation. */
export const followUpCases = {
  noteEvaluation: {
    before: [few],
    input: (book) => {
      const { id, catatan, diterimaTanggal } = finalOf(book);
      return {
        id,
        cells: [
          { column: "catatan", from: catatan, to: "=Usulkan pelatihan" },
          {
            column: "diterimaTanggal",
            from: diterimaTanggal === null ? null : { serial: diterimaTanggal },
            to: { serial: 46_120 },
          },
        ],
      };
    },
  },
  recordObjection: {
    before: [few, objection],
    input: (book) => {
      const { id, ratingHasil, ratingPerilaku } = finalOf(book);
      const to = ratingHasil === "Di Atas Ekspektasi" ? "Sesuai Ekspektasi" : "Di Atas Ekspektasi";
      return {
        evaluation: id,
        cells: [
          { column: "keputusan", from: null, to: "=Diterima" },
          { column: "hasil", from: null, to: "hasil evaluasi diubah" },
          { column: "tanggalKeputusan", from: null, to: { serial: 46_140 } },
        ],
        ratings: { from: { ratingHasil, ratingPerilaku }, to: { ratingHasil: to, ratingPerilaku } },
      };
    },
  },
  recordCredits: {
    before: [few, functional, withYear],
    input: () => ({}),
  },
  prepareAllowance: { before: [few], input: () => ({}) },
} as const satisfies Readonly<Record<string, Case>>;
