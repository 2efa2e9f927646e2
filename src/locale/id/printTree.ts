import { fact } from "../message";
import type { Facts, Message } from "../message";

const numberIn = (facts: Facts, key: string): string => Number(fact(facts, key)).toLocaleString("id-ID");

/** Why the tree was not printed. */
export const printTreeRefusals = {
  nothingToPrint: (_facts: Facts): Message => ({
    what: "Di bagian pohon ini belum ada rencana hasil kerja untuk dicetak.",
    how: "Pilih cabang atau pegawai lain, atau cetak seluruh pohon.",
  }),
  tooMuchToPrint: (facts: Facts): Message => ({
    what: `Bagian ini berisi ${numberIn(facts, "count")} rencana hasil kerja; satu lembar memuat paling banyak ${numberIn(facts, "most")}.`,
    how: "Pilih satu cabang atau satu pegawai di pohon, lalu cetak bagian itu.",
  }),
};

/** What is under way, and the title of the preview. */
export const printTreeActions = {
  printTree: { doing: "Menyiapkan cetakan pohon…", title: "Menyiapkan cetakan pohon" },
};

/** What of the tree can be printed. */
export const printTree = {
  open: "Cetak pohon",
  all: (count: string) => `Seluruh pohon (${count})`,
  branch: (result: string) => `Cabang “${result}”`,
  person: (name: string) => `Hasil kerja ${name}`,
};
