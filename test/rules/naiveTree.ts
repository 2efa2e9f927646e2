import type { RollUpMethod } from "../../src/rules/rollup";
import type { ForestRow } from "./forest";

const nameOf = (id: string | number | null): string => {
  const text = String(id ?? "").trim();
  return text === "-" ? "" : text.toLowerCase();
};

/** The rules of a tree written down once more, row by row and by recursion, for a few rows. */
export const naiveTree = (rows: readonly ForestRow[]) => {
  const named = (name: string): number[] =>
    rows.flatMap(({ id }, row) => (name !== "" && nameOf(id) === name ? [row] : []));
  const above = (row: number): number[] => named(nameOf(rows[row]!.parent));
  const isDouble = (row: number): boolean => named(nameOf(rows[row]!.id)).length > 1;

  /** The rows passed on the way up, until it ends, forks, or comes to a row for the second time. */
  const wayUp = (row: number, passed: number[] = []): number[] => {
    const next = above(row);
    if (passed.includes(row)) return [...passed, row];
    return next.length === 1 ? wayUp(next[0]!, [...passed, row]) : [...passed, row];
  };
  const isOnCycle = (row: number): boolean => wayUp(row).lastIndexOf(row) > 0;

  const place = (row: number): string => {
    const { id, parent } = rows[row]!;
    if (nameOf(id) === "") return "noId";
    if (isDouble(row)) return "duplicateId";
    if (nameOf(id) === nameOf(parent)) return "ownParent";
    if (isOnCycle(row)) return "onCycle";
    if (above(row).length > 0) return "linked";
    return ["", "0", "null", "#n/a"].includes(nameOf(parent)) ? "top" : "missingParent";
  };

  const level = (row: number): number => {
    const way = wayUp(row);
    const endsWell = new Set(way).size === way.length && above(way.at(-1)!).length === 0;
    return endsWell ? way.length : 0;
  };

  /** A number, null for nothing, or "refused". */
  const rolled = (row: number, method: RollUpMethod): number | null | "refused" => {
    const own = rows[row]!.value;
    if (own !== null) return own;
    if (isDouble(row) || isOnCycle(row)) return "refused";
    const children = rows.flatMap((_, child) => (above(child).includes(row) ? [child] : []));
    const values = children.map((child) => {
      const value = rolled(child, method);
      return value !== null && isDouble(child) ? "refused" : value;
    });
    if (values.includes("refused")) return "refused";
    const known = values.filter((value) => typeof value === "number");
    if (known.length === 0) return null;
    const sum = known.reduce((one, other) => one + other, 0);
    return {
      rerata: sum / known.length,
      jumlah: sum,
      terendah: Math.min(...known),
      tertinggi: Math.max(...known),
    }[method];
  };
  return { place, level, rolled };
};
