import type { Tree } from "./tree";

/** How the values of the rows below become the value of a row. */
export const rollUpMethods = ["rerata", "terendah", "tertinggi", "jumlah"] as const;
export type RollUpMethod = (typeof rollUpMethods)[number];

/** Why a row has no value, and the row where the reason lies. */
export interface RollUpRefusal {
  /** `below`: a row below, on which this one depends, has no value for a reason of its own. */
  readonly error: "cycle" | "duplicateId" | "unreadable" | "tooLarge" | "below";
  readonly row: number;
}

/** What a row comes to: a number, null where there is none at it and below it, or why it cannot be said. */
export type Rolled = number | null | RollUpRefusal;

const joined = (method: RollUpMethod, one: number, other: number): number => {
  if (method === "terendah") return Math.min(one, other);
  return method === "tertinggi" ? Math.max(one, other) : one + other;
};

/**
 * The value of every row of a tree: its own where it has one, else what the values of its children make. All children
 * count alike: the regulation has no weights ("tanpa ada persyaratan pembobotan tertentu pada kinerja").
 * A row without a value of its own is refused on a cycle, under an id that several rows bear, and above such a row:
 * no number leaves something out or counts it twice.
 * Source: none; the regulation does not say how a value is carried upwards.
 * @param values one for each row; null is blank, undefined is a cell that cannot be read
 */
export function rollUp(
  { place, parent, upwards }: Tree,
  values: readonly (number | null | undefined)[],
  method: RollUpMethod,
): Rolled[] {
  const gathered = new Float64Array(values.length);
  const count = new Int32Array(values.length);
  /** A row below that has no value, for each row that would need it. */
  const faulty = new Int32Array(values.length).fill(-1);

  const fromBelow = (row: number): Rolled => {
    if (place[row] === "ownParent" || place[row] === "onCycle") return { error: "cycle", row };
    if (place[row] === "duplicateId") return { error: "duplicateId", row };
    if (faulty[row]! >= 0) return { error: "below", row: faulty[row]! };
    if (count[row] === 0) return null;
    const value = method === "rerata" ? gathered[row]! / count[row]! : gathered[row]!;
    return Number.isFinite(value) ? value : { error: "tooLarge", row };
  };
  const valueOf = (row: number): Rolled => {
    const value = values[row];
    if (value === null) return fromBelow(row);
    return value ?? { error: "unreadable", row };
  };
  const giveUp = (row: number, value: Rolled): void => {
    const above = parent[row]!;
    if (above < 0 || value === null) return;
    if (typeof value === "object" || place[row] === "duplicateId") {
      if (faulty[above] === -1) faulty[above] = typeof value === "object" ? value.row : row;
    } else gathered[above] = count[above]!++ === 0 ? value : joined(method, gathered[above]!, value);
  };

  const result = new Array<Rolled>(values.length).fill(null);
  for (const row of upwards) {
    result[row] = valueOf(row);
    giveUp(row, result[row]!);
  }
  if (upwards.length < values.length)
    for (let row = 0; row < values.length; row++)
      if (place[row] === "ownParent" || place[row] === "onCycle") result[row] = valueOf(row);
  return result;
}
