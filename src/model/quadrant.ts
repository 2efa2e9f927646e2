import { predikatOf, predikats } from "../rules/predikat";
import type { Predikat } from "../rules/predikat";
import { quadrantPoint } from "../rules/quadrantPoint";
import { ratings } from "../rules/rating";
import type { Rating } from "../rules/rating";
import type { Among, Standing } from "./distribution";

/** One of the nine squares of the kuadran kinerja, with the people in it. */
export interface Square {
  readonly result: Rating;
  readonly behaviour: Rating;
  readonly predikat: Predikat;
  readonly people: readonly Standing[];
}

/** Whether somebody is counted in a group; without one everybody is. */
export const isAmong = ({ unit, penilai }: Pick<Standing, "unit" | "penilai">, among?: Among): boolean =>
  among === undefined || (among.by === "unit" ? unit === among.unit : penilai === among.id);

/** The people of a period who are counted, of a group or of all. */
export const countedAmong = (standings: readonly Standing[], among?: Among): Standing[] =>
  standings.filter((one) => !one.leftOut && isAmong(one, among));

/** The nine squares as they are drawn: hasil kerja di atas ekspektasi first, perilaku di bawah ekspektasi first. */
export const squaresOf = (people: readonly Standing[]): Square[] => {
  const squares = [...ratings].reverse().flatMap((result) =>
    ratings.map((behaviour) => ({
      result,
      behaviour,
      predikat: predikatOf(result, behaviour),
      people: [] as Standing[],
    })),
  );
  const byRatings = new Map(squares.map((square) => [`${square.result}\n${square.behaviour}`, square]));
  for (const one of people)
    byRatings
      .get(`${one.evaluation?.ratingHasil ?? ""}\n${one.evaluation?.ratingPerilaku ?? ""}`)
      ?.people.push(one);
  return squares;
};

/** A place in a square, from 0 at its left and lower edge to 1. */
export type PlaceInSquare = readonly [x: number, y: number];

/** Where so many dots stand in a square without lying on each other: in rows from its upper left corner. */
export const placesInSquare = (count: number): PlaceInSquare[] => {
  const across = Math.max(1, Math.ceil(Math.sqrt(count)));
  const down = Math.max(1, Math.ceil(count / across));
  const rounded = (part: number) => Math.round(part * 1000) / 1000;
  return Array.from({ length: count }, (_, at): PlaceInSquare => {
    const row = Math.floor(at / across);
    return [rounded(((at % across) + 0.5) / across), rounded(1 - (row + 0.5) / down)];
  });
};

/** Where the people of a square stand in a drawing whose squares are one wide and high, from 0 to 3 both ways. */
export const pointsOf = ({ result, behaviour, people }: Square): PlaceInSquare[] => {
  const [x, y] = quadrantPoint(result, behaviour);
  return placesInSquare(people.length).map(([right, up]) => [x - 1 + right, y - 1 + up]);
};

/** All predikat, best first, as pages and reports list them. */
export const bestFirst: readonly Predikat[] = [...predikats].reverse();
