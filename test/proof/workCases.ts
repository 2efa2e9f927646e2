import type { Case } from "./cases";
import { indicatorNamed, resultNamed, skpOf, tasks } from "./treeCases";

type Before = Case["before"];
const [first, second] = ["Triwulan I 2026", "Triwulan II 2026"];

/** A result of the third person with one indicator. */
const withResult = (roster: Before[number]): Before => [
  roster,
  {
    action: "addResult",
    input: (book) => ({
      owners: [{ skp: skpOf(book, 2), peran: "mandiri" }],
      above: { top: true },
      rencana: tasks,
      indicators: [{ indikator: "Jumlah laporan", target: 12, satuan: "laporan" }],
    }),
  },
];

const step = (rencana: string): Before[number] => ({
  action: "keepRow",
  input: (book) => ({
    table: "rencanaAksi",
    add: { rencana, target: "3 laporan", periode: first, idKinerja: resultNamed(book, tasks) },
  }),
});

/** The actions of the year's work, each with texts that Excel would take for something else. */
export const workCases = (roster: Before[number]) =>
  ({
    report: {
      before: withResult(roster),
      input: (book) => ({
        indicator: indicatorNamed(book, "Jumlah laporan"),
        periode: first,
        cells: [
          { column: "realisasi", from: null, to: 3.5 },
          { column: "namaBukti", from: null, to: "=Laporan 1/2" },
          { column: "tautan", from: null, to: "https://example.go.id/bukti?x=1" },
          { column: "umpanBalik", from: null, to: "+Lanjutkan\n=rapikan" },
        ],
      }),
    },
    keepRow: {
      before: withResult(roster),
      input: (book) => ({
        table: "dialog",
        add: {
          tanggal: { serial: 46_130 },
          periode: first,
          jenis: "coaching",
          mengenai: tasks,
          idMengenai: resultNamed(book, tasks),
          bentuk: "tatap muka",
          sifat: "insidental",
          oleh: "'Pegawai Satu (penugasan khusus: 01/ST)",
          isi: "-1/2 laporan sudah baik\n=lanjutkan",
          status: "dicatat",
          idSkp: skpOf(book, 2),
        },
      }),
    },
    copySteps: {
      before: [...withResult(roster), step("=Menyusun bahan"), step("2026-01-15 rapat")],
      input: (book) => ({ skp: skpOf(book, 2), from: first, to: second }),
    },
  }) satisfies Partial<Record<string, Case>>;
