import { readArah } from "../rules/arah";
import { capaianOf, readCountable } from "../rules/capaian";
import type { Measure } from "../rules/capaian";
import { rollUp } from "../rules/rollup";
import type { Amount } from "../rules/target";
import { treeOf } from "../rules/tree";
import type { Book } from "./book";
import { byId } from "./book";
import { grouped } from "./grouped";
import { inForce, isDirect, parentIdOf } from "./resultTree";
import type { ResultTree } from "./resultTree";
import type { Row } from "./tables";

/** What a result has attained in a period. A suggestion to read the tree by, bukan ketentuan PermenPANRB 6/2022. */
export type Attained =
  /** `ratio` 1 = 100%: the mean of `counted` `of` its own indicators, or of the results directly below it. */
  | { readonly is: "own" | "below"; readonly ratio: number; readonly counted: number; readonly of: number }
  /** Nothing was realised; what was cannot be counted; or a circle or a shared id below would count something twice. */
  | { readonly is: "none" | "uncountable" | "faulty" };

type Value = string | number;

/** So many rows are looked at between two steps. */
const stride = 500;

const isBlank = (value: Value): boolean => typeof value === "string" && /^\s*-?\s*$/.test(value);

/** Reads amounts, each text once: many indicators have the same target. */
const reader = (measure: Measure) => {
  const read = new Map<Value, Amount | undefined>();
  return (value: Value): Amount | undefined => {
    if (read.has(value)) return read.get(value);
    const amount = readCountable(measure, value);
    const counted = "error" in amount ? undefined : amount;
    read.set(value, counted);
    return counted;
  };
};

/** The realisations of a period that are filled, by the id of their indicator; several for one are left unclear: null. */
const realisedIn = (book: Book, period: string): ReadonlyMap<string, Value | null> => {
  const realised = new Map<string, Value | null>();
  for (const { periode, idIndikator, realisasi } of book.tables.realisasi.rows)
    if (periode === period && !isBlank(realisasi))
      realised.set(idIndikator, realised.has(idIndikator) ? null : realisasi);
  return realised;
};

/**
 * The capaian of an indicator in a period, 1 = 100%: undefined where nothing was realised, null where what was cannot be
 * counted. Give it many indicators, so that each text is read once.
 */
export const capaianIn = (
  book: Book,
  period: string,
): ((row: Row<"indikator">) => number | null | undefined) => {
  const realised = realisedIn(book, period);
  const [targetOf, realisasiOf, terburukOf] = [reader("target"), reader("realisasi"), reader("terburuk")];
  return (row) => {
    const realisasi = realised.get(row.id);
    if (realisasi === undefined) return undefined;
    const target = targetOf(row.target);
    const done = realisasi === null ? undefined : realisasiOf(realisasi);
    if (!target || !done) return null;
    const worst = isBlank(row.nilaiTerburuk) ? undefined : terburukOf(row.nilaiTerburuk);
    const ratio = capaianOf(target, done, readArah(row.arah), worst);
    return typeof ratio === "number" ? ratio : null;
  };
};

/** The attainment of a result by its own indicators. */
const ownBy =
  (capaian: ReturnType<typeof capaianIn>) =>
  (indicators: readonly Row<"indikator">[]): Attained => {
    let sum = 0;
    let counted = 0;
    let filled = 0;
    for (const indicator of indicators) {
      const ratio = capaian(indicator);
      if (ratio === undefined) continue;
      filled++;
      if (ratio === null) continue;
      sum += ratio;
      counted++;
    }
    if (counted > 0) return { is: "own", ratio: sum / counted, counted, of: indicators.length };
    return { is: filled > 0 ? "uncountable" : "none" };
  };

/**
 * What every result of a tree has attained in a period: the mean of its own indicators that can be counted (capaian, by
 * rules/attainment); where it has none, the mean of the results below that contribute to it directly (cascading
 * langsung). What contributes indirectly, or of which it is not said, is never carried upwards.
 * Source: none; PermenPANRB 6/2022 has no formula, and no weights. That only cascading langsung counts upwards is the
 * text of PermenPANRB 8/2021 (superseded).
 * Works in steps, so that a pane may do something else between them.
 */
export function* attainmentSteps(
  book: Book,
  { rows }: ResultTree,
  period: string,
): Generator<undefined, readonly Attained[]> {
  const ownOf = ownBy(capaianIn(book, period));
  yield;
  const indicators = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  yield;
  const own: Attained[] = [];
  for (const { id } of rows) {
    own.push(ownOf(id === "" ? [] : (indicators.get(id) ?? [])));
    if (own.length % stride === 0) yield;
  }
  const leaders = byId(book, "indikator");
  yield;
  const tree = treeOf(
    rows.map(({ id }) => id),
    rows.map((row) => (isDirect(row) ? parentIdOf(row, leaders) : "")),
  );
  yield;
  const rolled = rollUp(
    tree,
    own.map((one) => ("ratio" in one ? one.ratio : null)),
    "rerata",
  );
  yield;
  const under = new Int32Array(rows.length);
  const valued = new Int32Array(rows.length);
  tree.parent.forEach((above, at) => {
    if (above < 0) return;
    under[above]!++;
    if (typeof rolled[at] === "number") valued[above]!++;
  });
  return own.map((one, at): Attained => {
    const ratio = rolled[at] ?? null;
    if ("ratio" in one || ratio === null) return one;
    if (typeof ratio === "object") return { is: "faulty" };
    return { is: "below", ratio, counted: valued[at] ?? 0, of: under[at] ?? 0 };
  });
}
