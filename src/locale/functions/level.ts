import { exampleTree, treeNotes, treeParameters } from "./tree";
import type { FunctionWords } from "./words";

export const level: FunctionWords = {
  question: "Di tingkat berapa tiap baris pohon?",
  description:
    "Tingkat tiap baris dalam pohon ID dan induk: puncak dan baris yang induknya tidak ada di tingkat 1, yang lain satu di bawah induknya. Contoh: ID A, B, C dengan induk kosong, A, B menghasilkan 1, 2, 3.",
  parameters: treeParameters,
  returns: "Satu bilangan bulat per baris, mulai dari 1; #N/A pada dan di bawah induk yang melingkar.",
  examples: [
    {
      arguments: exampleTree(["K-1", null], ["K-2", "K-1"], ["K-3", "K-2"], ["K-4", "K-9"]),
      result: [[1], [2], [3], [1]],
    },
    {
      arguments: exampleTree([1, 0], [2, 2], [3, 2]),
      result: [
        [1],
        ["#N/A: Tingkat tidak dapat dihitung: induk ID 2 adalah dirinya sendiri."],
        ["#N/A: Tingkat tidak dapat dihitung: induk ID 2 adalah dirinya sendiri."],
      ],
    },
  ],
  notes: [
    "Di bawah ID yang ganda tingkatnya #N/A: tidak jelas baris mana induknya. Pesannya menyebut ID tempat kesalahannya.",
    ...treeNotes,
  ],
  sources: ["pohon"],
};
