import type { UnderstoodTree } from "../../app/treeImport";
import type { LeaderIndicator, LeaderResult } from "../../app/treeImport";
import type { SheetCells } from "../../model/sheetCells";
import { rowsOf } from "./rows";

/** A line of a tree as it was understood. */
export interface TreeLine {
  readonly id: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly kind: "result" | "leader" | "newLeader" | "indicator";
  readonly text: string;
  /** The row of the list, zero-based; absent for what it only names. */
  readonly row?: number;
  readonly isKnown: boolean;
  readonly owner: string;
}

/** How many there are of everything. */
export interface TreeCounts {
  readonly results: number;
  readonly indicators: number;
  readonly known: number;
  readonly leaders: number;
  readonly leaderIndicators: number;
}

/** Something that stands in the tree: a result of the list by number, or a leader's result that it names. */
type Standing = number | LeaderResult;

/**
 * A tree as lines, parents before children, in the order of the list; what hangs in a circle begins at its first.
 * @param ownerOf the name of the person an SKP belongs to
 */
export const treeLines = (
  { results, leaders }: UnderstoodTree,
  ownerOf: (idSkp: string) => string,
): TreeLine[] => {
  const children = new Map<Standing, { at: number; indicator?: LeaderIndicator }[]>();
  const roots: Standing[] = [];
  results.forEach(({ entry: { parent }, above }, at) => {
    const leader = above && above !== "ambiguous" ? above : undefined;
    const over: Standing | undefined =
      leader?.result.entry ?? leader?.result ?? (parent && "at" in parent ? parent.at : undefined);
    if (over === undefined) roots.push(at);
    else {
      const some = children.get(over);
      const child = { at, ...(leader?.indicator && { indicator: leader.indicator }) };
      if (some) some.push(child);
      else {
        children.set(over, [child]);
        if (typeof over === "object") roots.push(over);
      }
    }
  });

  const named = new Set(leaders.named.map(({ result }) => result));
  const lines: TreeLine[] = [];
  const seen = new Set<Standing>();
  const add = (
    depth: number,
    line: Omit<TreeLine, "id" | "depth" | "isKnown" | "owner"> & Partial<TreeLine>,
  ) => lines.push({ isKnown: false, owner: "", ...line, id: String(lines.length), depth });
  const show = (root: Standing) => {
    const waiting: { of: Standing; depth: number; indicator?: LeaderIndicator }[] = [{ of: root, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { of, depth, indicator } = next;
      if (indicator) {
        add(depth, { kind: "indicator", text: indicator.text });
        waiting.push(...below(of, depth + 1, indicator));
        continue;
      }
      if (seen.has(of)) continue;
      seen.add(of);
      const result = typeof of === "number" ? results[of] : undefined;
      if (result)
        add(depth, {
          kind: "result",
          text: result.entry.text,
          row: result.entry.row,
          isKnown: result.known !== undefined,
          owner: ownerOf(result.idSkp),
        });
      else if (typeof of === "object")
        add(depth, { kind: named.has(of) ? "newLeader" : "leader", text: of.text, owner: ownerOf(of.idSkp) });
      const own = children.get(of) ?? [];
      const indicators = new Set(own.flatMap((child) => child.indicator ?? []));
      waiting.push(
        ...[...indicators].reverse().map((one) => ({ of, depth: depth + 1, indicator: one })),
        ...below(of, depth + 1, undefined),
      );
    }
  };
  const below = (of: Standing, depth: number, indicator: LeaderIndicator | undefined) =>
    (children.get(of) ?? [])
      .filter((child) => child.indicator === indicator)
      .map(({ at }) => ({ of: at, depth }))
      .reverse();
  roots.forEach(show);
  results.forEach((_, at) => show(at));
  return lines;
};

/** Counts what a list brings. */
export const treeCounts = ({ results, leaders }: UnderstoodTree): TreeCounts => ({
  results: results.length,
  indicators: results.reduce((sum, { entry }) => sum + entry.indicators.length, 0),
  known: results.filter(({ known }) => known !== undefined).length,
  leaders: leaders.named.length,
  leaderIndicators: new Set(
    leaders.above.flatMap((above) =>
      above && above !== "ambiguous" && above.indicator && isNamed(above.indicator) ? [above.indicator] : [],
    ),
  ).size,
});

const isNamed = ({ id, at }: LeaderIndicator): boolean => id === undefined && at === undefined;

/** The rows of a sheet as texts, where a cell that is merged downwards says the same in each of its rows. */
export const rowsWithMerges = (sheet: SheetCells): string[][] => {
  const rows = rowsOf(sheet);
  for (const { row, column, rows: height } of sheet.merges) {
    const [top, at] = [row - sheet.row, column - sheet.column];
    const text = rows[top]?.[at] ?? "";
    for (let down = 1; down < height; down++) {
      const below = rows[top + down];
      if (below && text !== "") below[at] = text;
    }
  }
  return rows;
};

/** Pasted cells as a file of texts: tabs between them, or nothing, so that a sentence with commas stays one cell. */
export const pastedFile = (pasted: string): Uint8Array => {
  const [first = "", second = ""] = pasted.split(/\r?\n/);
  const count = (line: string, mark: string) => line.split(mark).length - 1;
  const isCsv =
    !pasted.includes("\t") &&
    [";", ","].some((mark) => count(first, mark) > 0 && count(first, mark) === count(second, mark));
  return new TextEncoder().encode(isCsv ? pasted : `sep=\t\n${pasted}`);
};
