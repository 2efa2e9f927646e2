import { bare } from "./words";

/**
 * The three ratings of hasil kerja and of perilaku kerja, lowest first.
 * Source: PermenPANRB 6/2022, evaluation form (rows RATING HASIL KERJA and RATING PERILAKU KERJA).
 */
export const ratings = ["Di Bawah Ekspektasi", "Sesuai Ekspektasi", "Di Atas Ekspektasi"] as const;
export type Rating = (typeof ratings)[number];

/**
 * Every accepted spelling without white space: the three ratings, and the same three without "Ekspektasi", in the
 * order of `ratings` both times. Filled forms write DIATAS and DIBAWAH as one word.
 */
export const ratingSpellings: readonly string[] = [
  ...ratings.map(bare),
  ...ratings.map((rating) => bare(rating.replace("Ekspektasi", ""))),
];
const ratingOf = new Map(ratingSpellings.map((word, index) => [word, ratings[index % ratings.length]]));
const asWritten: ReadonlyMap<string, Rating> = new Map(ratings.map((rating) => [rating, rating]));

/**
 * The rating that a text spells, in any case and spacing; undefined where it spells none.
 * A rating is a word: numbers, "0" among them, are never one.
 * @example readRating("DIATAS EKSPEKTASI") //=> "Di Atas Ekspektasi"
 */
export const readRating = (text: string): Rating | undefined =>
  asWritten.get(text) ?? ratingOf.get(bare(text));
