import { versionCells } from "../cells/version";
import type { FunctionWords } from "./words";

export const version: FunctionWords = {
  question: "Versi mana yang terpasang, dan apakah hitungannya benar?",
  description:
    "Versi dan build add-in ini, dan hasil uji diri yang menghitung ulang kesembilan kotak kuadran dan contoh-contoh saat itu juga. Contoh: =SKP.VERSION().",
  parameters: {},
  returns: "Satu baris teks: versi, build, dan apakah uji diri lulus.",
  examples: [{ arguments: [], result: versionCells.line({ made: 15, failed: [] }) }],
  notes: [
    "Uji diri mencocokkan kesembilan kotak kuadran kinerja, satu target, satu capaian, satu angka kredit, satu nilai PP 46, satu indeks polarisasi dan satu NIP dengan hasil yang sudah ditulis sebelumnya. Bila satu saja berbeda, barisnya menyebut aturan mana yang gagal.",
    "Sebutkan baris ini bila melaporkan kesalahan. Excel menghitungnya sekali: tekan Ctrl+Alt+F9 untuk menghitung ulang.",
    "Alat bantu, bukan ketentuan PermenPANRB 6/2022.",
  ],
  sources: [],
};
