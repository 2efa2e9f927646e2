import { exampleTree, treeNotes, treeParameters } from "./tree";
import type { FunctionWords } from "./words";

export const cascade: FunctionWords = {
  question: "Apakah pohon kinerjanya tersambung?",
  description:
    "Keadaan tiap baris dalam pohon ID dan induk, satu kata per baris, seluruh pohon dalam satu rumus. Contoh: ID A, B, B, D dengan induk kosong, A, A, X menghasilkan Puncak, ID Ganda, ID Ganda, Induk Tidak Ada.",
  parameters: treeParameters,
  returns:
    "Satu kata per baris, yang pertama cocok dari: Tanpa ID, ID Ganda, Induk Diri Sendiri, Melingkar, Induk Tidak Ada, Puncak, Terhubung.",
  examples: [
    {
      arguments: exampleTree(["K-1", null], ["K-2", "K-1"], ["K-3", "K-9"]),
      result: [["Puncak"], ["Terhubung"], ["Induk Tidak Ada"]],
    },
    {
      arguments: exampleTree([1, 0], [2, 3], [3, 2], [4, 4], [5, 1], [5, 1], [null, 1]),
      result: [
        ["Puncak"],
        ["Melingkar"],
        ["Melingkar"],
        ["Induk Diri Sendiri"],
        ["ID Ganda"],
        ["ID Ganda"],
        ["Tanpa ID"],
      ],
    },
  ],
  notes: [
    "Melingkar hanya disebut pada baris-baris lingkaran itu sendiri; baris di bawahnya Terhubung, karena induknya memang ada.",
    ...treeNotes,
  ],
  sources: ["pohon"],
};
