import { exampleTree, treeNotes, treeParameters } from "./tree";
import type { FunctionWords } from "./words";

export const rollup: FunctionWords = {
  question: "Berapa nilai induk dari nilai anak-anaknya?",
  description:
    "Nilai tiap baris pohon: nilainya sendiri bila terisi, selain itu dari anak-anaknya; yang kosong tidak ikut. Contoh: induk kosong dengan anak 80 dan 90 mendapat 85. Bukan ketentuan PermenPANRB 6/2022, yang tidak mengenal bobot.",
  parameters: {
    ...treeParameters,
    nilai: "Nilai tiap baris, rentang yang sama besar; kosong bila diambil dari anak-anaknya.",
    metode: "rerata, terendah, tertinggi atau jumlah, untuk seluruh pohon. Kosong berarti rerata.",
  },
  choices: {
    RollUpWord: {
      rerata: "Rata-rata nilai anak, semua sama berat",
      terendah: "Nilai anak yang terendah",
      tertinggi: "Nilai anak yang tertinggi",
      jumlah: "Jumlah nilai anak",
    },
  },
  optional: ["metode"],
  returns: "Satu angka per baris; kosong bila tidak ada nilai pada baris itu dan di bawahnya.",
  examples: [
    {
      arguments: [
        ...exampleTree(["K-1", null], ["K-2", "K-1"], ["K-3", "K-1"], ["K-4", "K-3"], ["K-5", "K-3"]),
        { range: "C2:C6", cells: [[null], [80], [null], [90], [100]] },
      ],
      result: [[87.5], [80], [95], [90], [100]],
    },
    {
      arguments: [
        ...exampleTree(["K-1", null], ["K-2", "K-1"], ["K-3", "K-1"]),
        { range: "C2:C4", cells: [[null], [80], [90]] },
        "terendah",
      ],
      result: [[80], [80], [90]],
    },
  ],
  notes: [
    "Anak-anak langsung dihitung sama berat, dari bawah ke atas: rerata adalah rata-rata nilai anak, bukan rata-rata semua baris di bawahnya. Peraturan tidak mengenal bobot.",
    "Baris tanpa nilai sendiri menjadi #N/A dengan alasannya bila ID-nya ganda, induknya melingkar, atau salah satu anaknya tidak dapat dihitung: tidak ada yang dihitung dua kali atau dilewatkan diam-diam.",
    "Angka yang ditulis sebagai teks dibaca: 97,5 sebagai 97,5 dan 39,00% sebagai 0,39.",
    "Bukan ketentuan PermenPANRB 6/2022: peraturan itu tidak menghitung nilai ke atas.",
    ...treeNotes,
  ],
  sources: ["pohon"],
};
