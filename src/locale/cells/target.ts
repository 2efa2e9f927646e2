import { quote } from "./quote";

/** What =SKP.TARGET says, beside what it shares with =SKP.ATTAINMENT (attainment.ts). */
export const targetCells = {
  part: (value: string | number | boolean, parts: readonly string[]) =>
    `Argumen bagian berisi ${quote(value)}. Isi dengan ${parts.slice(0, -1).join(", ")} atau ${parts.at(-1)}.`,
  range: (text: string | number, minimum: number, maksimum: number) =>
    `Argumen teks berisi rentang ${quote(text)}, jadi tidak punya satu nilai. ` +
    `Pakai bagian minimum (${quote(minimum)}) atau maksimum (${quote(maksimum)}).`,
} as const;
