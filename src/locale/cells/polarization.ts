import { quote } from "./quote";

const divided = "Target 0 tidak dapat dihitung untuk";

/** What =SKP.POLARIZATION says, beside what it shares with =SKP.ATTAINMENT (attainment.ts). */
export const polarizationCells = {
  arah: (value: string | number | boolean) =>
    `Argumen arah berisi ${quote(value)}. Isi dengan maximize, minimize atau stabilize (atau: naik, turun, stabil).`,
  zeroTarget: {
    maximize: `${divided} maximize. Isi argumen target dengan angka selain 0.`,
    minimize: "Target 0: isi argumen terburuk dengan realisasi terburuk yang mungkin, di atas 0.",
    stabilize: `${divided} stabilize. Isi argumen target dengan angka di atas 0.`,
  },
  negativeTarget:
    "Target di bawah 0 tidak dapat dihitung untuk stabilize. Isi argumen target dengan angka di atas 0.",
} as const;
