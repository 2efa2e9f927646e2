import { bare } from "./words";
import { ratings, ratingSpellings, type Rating } from "./rating";

/** The five predikat kinerja, lowest first (order of the distribution curve of the evaluation form). */
export const predikats = ["Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Sangat Baik"] as const;
export type Predikat = (typeof predikats)[number];

/**
 * The kuadran kinerja: predikat by rating of hasil kerja, then by rating of perilaku kerja.
 * Source: PermenPANRB 6/2022, kuadran kinerja; read from ten public implementations that agree, the calculator of
 * KMK 127/2026 among them. The forms print Kurang as "Kurang/Misconduct".
 */
export const quadrant: Readonly<Record<Rating, Readonly<Record<Rating, Predikat>>>> = {
  "Di Atas Ekspektasi": {
    "Di Bawah Ekspektasi": "Kurang",
    "Sesuai Ekspektasi": "Baik",
    "Di Atas Ekspektasi": "Sangat Baik",
  },
  "Sesuai Ekspektasi": {
    "Di Bawah Ekspektasi": "Kurang",
    "Sesuai Ekspektasi": "Baik",
    "Di Atas Ekspektasi": "Baik",
  },
  "Di Bawah Ekspektasi": {
    "Di Bawah Ekspektasi": "Sangat Kurang",
    "Sesuai Ekspektasi": "Butuh Perbaikan",
    "Di Atas Ekspektasi": "Butuh Perbaikan",
  },
};

/** The predikat in whose cell of the quadrant the two ratings meet. */
export const predikatOf = (hasilKerja: Rating, perilaku: Rating): Predikat => quadrant[hasilKerja][perilaku];

/**
 * Whether perilaku kerja alone lowered the predikat to Kurang: hasil kerja met or exceeded the expectation, and
 * behaviour below expectation leads to Kurang whatever the result.
 */
export const loweredByPerilaku = (hasilKerja: Rating, perilaku: Rating): boolean =>
  predikatOf(hasilKerja, perilaku) === "Kurang";

/** Other names in use: "Cukup" of PP 30/2019, printed "Cukup/Butuh Perbaikan" in PermenPANRB 1/2023. */
const synonyms: Readonly<Record<string, Predikat>> = {
  Cukup: "Butuh Perbaikan",
  "Cukup/Butuh Perbaikan": "Butuh Perbaikan",
  "Butuh Perbaikan/Cukup": "Butuh Perbaikan",
  Misconduct: "Kurang",
  "Kurang/Misconduct": "Kurang",
};
const spellings: ReadonlyMap<string, Predikat> = new Map([
  ...predikats.map((predikat) => [bare(predikat), predikat] as const),
  ...Object.entries(synonyms).map(([name, predikat]) => [bare(name), predikat] as const),
]);

/**
 * The predikat that a text names, in any case and spacing; undefined where it names none.
 * @example readPredikat("KURANG / MISCONDUCT") //=> "Kurang"
 */
export const readPredikat = (text: string): Predikat | undefined => spellings.get(bare(text));

/** What a native predikat formula shows where a rating is no rating. */
export const unknownRating = "Periksa rating";

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(",");

/**
 * The predikat as a formula of Excel's own functions, for cells that must live without the add-in; generated from the
 * quadrant. It shows "" while either rating is blank or "-", reads every spelling that `readRating` reads as far as
 * spaces and case go, and shows "Periksa rating" for anything else, 0 (a reference to a blank cell) included.
 * @param hasilKerja reference to the rating of hasil kerja, e.g. "F5" or "[@[Rating Hasil Kerja]]"
 * @param perilaku reference to the rating of perilaku kerja
 * @returns an en-US formula with "=" that Excel LTSC 2021 and LibreOffice know: IFERROR, IF, OR, TRIM, INDEX, MATCH,
 * SUBSTITUTE, MOD and array constants
 */
export function nativePredikat(hasilKerja: string, perilaku: string): string {
  const rows = ratings.map((hasil) => quoted(ratings.map((one) => quadrant[hasil][one]))).join(";");
  // The spellings list the three ratings twice, in one order: MOD folds both halves onto the same index.
  const position = (cell: string): string =>
    `MOD(MATCH(SUBSTITUTE(${cell}," ",""),{${quoted(ratingSpellings)}},0)-1,${ratings.length})+1`;
  const blank = [hasilKerja, perilaku].flatMap((cell) => [`TRIM(${cell})=""`, `TRIM(${cell})="-"`]).join(",");
  return `=IFERROR(IF(OR(${blank}),"",INDEX({${rows}},${position(hasilKerja)},${position(perilaku)})),"${unknownRating}")`;
}
