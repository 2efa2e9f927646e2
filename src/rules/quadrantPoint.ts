import { ratings, type Rating } from "./rating";

/**
 * Where two ratings meet when the kuadran kinerja is drawn: x by perilaku kerja, y by hasil kerja, each 1 (di bawah),
 * 2 (sesuai) or 3 (di atas ekspektasi). Positions of a drawing, not marks: the regulation has no numbers for ratings.
 */
export const quadrantPoint = (hasilKerja: Rating, perilaku: Rating): readonly [x: number, y: number] => [
  ratings.indexOf(perilaku) + 1,
  ratings.indexOf(hasilKerja) + 1,
];
