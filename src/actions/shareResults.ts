import type { Book } from "../model/book";
import { byId } from "../model/book";
import type { Cell } from "../model/cell";
import { copiedCells, copiedIndicatorCells, copyFinder } from "../model/copies";
import type { CopyFinder } from "../model/copies";
import { isLocked } from "../model/locked";
import type { CellRow, Change, Refusal } from "../model/plan";
import { isRefusal } from "../model/plan";
import type { Row } from "../model/tables";
import type { Action, Tools } from "./action";
import { copiedIndicator, copiedResult } from "./copiedRows";
import { ensureTables } from "./ensureTables";
import { changesOf, lockedRefusal, nextOrder } from "./resultRows";
import { dealOut } from "./shareTargets";
import type { TargetOf, TargetWish } from "./shareTargets";

/** Results of one SKP for others: all holders of a jabatan, or whom a person chose. */
export interface ShareWish {
  /** The id of the SKP whose results they are. */
  readonly from: string;
  readonly results: readonly string[];
  /** The ids of the SKP that get them. Agreed ones among them are left as they are. */
  readonly to: readonly string[];
  /** By the id of the master's indicator; "same" where none is said. */
  readonly targets?: Readonly<Record<string, TargetWish>>;
  /** Copies that are there take over what has changed in the master since. */
  readonly update?: boolean;
}

/**
 * Gives results with their indicators to many SKP in one plan. A copy is known by its text and parent (model/copies.ts),
 * so that sharing again adds nothing; what it holds stays, unless the wish says that it be brought up to date.
 */
export const shareResults: Action<ShareWish> = {
  name: "shareResults",
  plan: (book, wish, tools) => {
    const plans = byId(book, "skp");
    const results = byId(book, "kinerja");
    if (!plans.has(wish.from)) return { refused: "skpGone" };
    const finder = copyFinder(book);
    const inForceIds = new Set(finder.resultsOf(wish.from).map(({ id }) => id));
    const masters = wish.results.flatMap((id) => (inForceIds.has(id) ? (results.get(id) ?? []) : []));
    if (masters.length === 0 || masters.length < wish.results.length) return { refused: "resultGone" };
    const there = [...new Set(wish.to)].filter((id) => id !== wish.from && plans.has(id));
    if (there.length === 0) return { refused: "nobodyToShare" };
    const open = there.filter((id) => !isLocked(plans.get(id)!));
    if (open.length === 0) return { refused: "allAgreed", facts: { count: there.length } };
    const shares = sharesOf(book, finder, masters, wish, open);
    if (isRefusal(shares)) return shares;
    const tables = ensureTables(book, ["kinerja", "indikator"]);
    if (isRefusal(tables)) return tables;
    const { newResults, newIndicators, changes } = collect(finder, masters, wish, open, shares, tools);
    return {
      steps: [
        ...tables,
        ...(newResults.length ? [{ do: "append", table: "kinerja", rows: newResults } as const] : []),
        ...(newIndicators.length ? [{ do: "append", table: "indikator", rows: newIndicators } as const] : []),
        ...changes,
      ],
    };
  },
};

/** How the target of every indicator of the masters is dealt out, by its id. */
type Shares = ReadonlyMap<string, TargetOf>;

const sharesOf = (
  book: Book,
  finder: CopyFinder,
  masters: readonly Row<"kinerja">[],
  { from, targets = {} }: ShareWish,
  open: readonly string[],
): Shares | Refusal => {
  const shares = new Map<string, TargetOf>();
  for (const master of masters)
    for (const { master: indicator } of finder.pairsOf(master, undefined)) {
      const wish = targets[indicator.id] ?? "same";
      const locked =
        typeof wish === "object" && "divide" in wish && wish.withMaster && lockedRefusal(book, from);
      if (locked) return locked;
      const share = dealOut(indicator, wish, from, open);
      if (typeof share !== "function") return share;
      shares.set(indicator.id, share);
    }
  return shares;
};

const collect = (
  finder: CopyFinder,
  masters: readonly Row<"kinerja">[],
  { from, targets = {}, update = false }: ShareWish,
  open: readonly string[],
  shares: Shares,
  { newId }: Tools,
) => {
  const newResults: CellRow[] = [];
  const newIndicators: CellRow[] = [];
  const changes: Change[] = [];
  const order = new Map(open.map((id) => [id, nextOrder(finder.resultsOf(id))]));

  const resultOf = (master: Row<"kinerja">, idSkp: string, copy: Row<"kinerja"> | undefined): string => {
    if (copy) {
      changes.push(...takenOver("kinerja", copy, master, copiedCells, update));
      return copy.id;
    }
    const urutan = order.get(idSkp) ?? 1;
    order.set(idSkp, urutan + 1);
    const id = newId("K");
    newResults.push(copiedResult(master, { urutan, idSkp, id }));
    return id;
  };

  for (const idSkp of open)
    for (const master of masters) {
      const found = finder.copyOf(master, idSkp);
      const idKinerja = resultOf(master, idSkp, found);
      for (const { master: indicator, copy } of finder.pairsOf(master, found)) {
        const shared = shares.get(indicator.id)?.(idSkp) ?? { target: indicator.target, given: false };
        if (!copy) {
          newIndicators.push(
            copiedIndicator(indicator, { target: shared.target, idKinerja, id: newId("I") }),
          );
          continue;
        }
        changes.push(...takenOver("indikator", copy, indicator, copiedIndicatorCells, update));
        const replaces = shared.given || (update && targets[indicator.id] !== "keep");
        if (copy.target === "" || replaces)
          changes.push(
            ...changesOf("indikator", copy.id, [{ column: "target", from: copy.target, to: shared.target }]),
          );
      }
    }
  for (const master of masters)
    for (const { master: indicator } of finder.pairsOf(master, undefined)) {
      const own = shares.get(indicator.id)?.(from);
      if (own?.given)
        changes.push(
          ...changesOf("indikator", indicator.id, [
            { column: "target", from: indicator.target, to: own.target },
          ]),
        );
    }
  return { newResults, newIndicators, changes };
};

/** What a copy takes over: its empty cells, and with `update` every cell in which it differs. */
const takenOver = <R extends { readonly id: string }>(
  table: "kinerja" | "indikator",
  copy: R,
  master: R,
  columns: readonly (keyof R & string)[],
  update: boolean,
): Change[] =>
  changesOf(
    table,
    copy.id,
    columns
      .filter((column) => copy[column] === "" || update)
      .map((column) => ({ column, from: copy[column] as Cell, to: master[column] as Cell })),
  );
