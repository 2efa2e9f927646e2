import type { Book } from "../../model/book";
import { isLocked } from "../../model/locked";
import { inForce } from "../../model/resultTree";
import type { Row } from "../../model/tables";
import { indicatorEntries } from "./plans";
import type { IndicatorEntry } from "./plans";
import { pathTo } from "./tree";
import type { Forest } from "./tree";
import type { RowFault } from "./treeFaults";
import type { PeopleForest } from "./treePeople";
import type { ResultForest } from "./treeResults";

/** A row of the tree to which a card leads. */
export interface Way {
  readonly key: string;
  readonly text: string;
  readonly owner: string;
}

/** What the card of a row of a tree says, whatever the row is. */
export interface OpenedRow {
  readonly key: string;
  readonly id: string;
  readonly text: string;
  /** From the top down to the row above it. */
  readonly path: readonly Way[];
  readonly children: readonly Way[];
  readonly faults: readonly RowFault[];
}

/** A result, opened. */
export interface OpenedResult extends OpenedRow {
  readonly skp: string;
  /** Whether that SKP is agreed. */
  readonly agreed: boolean;
  readonly owner: string;
  readonly post: string;
  readonly kinds: readonly string[];
  /** The leader's result as text, where no row of the workbook is named. */
  readonly leaderText: string;
  readonly leaderIndicator: string;
  /** The column that names its parent: the indicator, where one is named, else the result. */
  readonly parentColumn: "idIndikatorInduk" | "idInduk";
  readonly secondParent: Way | undefined;
  readonly indicators: readonly IndicatorEntry[];
}

/** A person, opened. */
export interface OpenedPerson extends OpenedRow {
  readonly post: string;
  readonly unit: string;
  /** The SKP whose pejabat penilai places the person; "" where there is none. */
  readonly plan: string;
  readonly plans: readonly { readonly id: string; readonly post: string; readonly agreed: boolean }[];
}

const wayTo = (forest: Forest, at: number): Way => {
  const { text, owner } = forest.rowAt(at);
  return { key: forest.keys[at] ?? "", text, owner };
};

const opened = (forest: Forest & { readonly faultsAt: (at: number) => readonly RowFault[] }, at: number) => ({
  key: forest.keys[at] ?? "",
  path: pathTo(forest, at).map((over) => wayTo(forest, over)),
  children: (forest.children[at] ?? []).map((under) => wayTo(forest, under)),
  faults: forest.faultsAt(at),
});

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");

/** The card of a result; undefined where no row has this key. */
export const openedResult = (book: Book, forest: ResultForest, key: string): OpenedResult | undefined => {
  const at = forest.atOf(key);
  const row: Row<"kinerja"> | undefined = forest.results.rows[at];
  if (!row) return undefined;
  const owner = forest.ownerAt(at);
  const skp = book.tables.skp.rows.find(({ id }) => id === row.idSkp);
  const measure = book.tables.indikator.rows.find(({ id }) => id === row.idIndukKedua && id !== "");
  const second = forest.atOf(measure?.idKinerja ?? row.idIndukKedua);
  return {
    ...opened(forest, at),
    id: row.id,
    text: row.rencana,
    skp: skp?.id ?? "",
    agreed: skp !== undefined && isLocked(skp),
    owner: owner?.nama ?? "",
    post: joined(skp?.jabatan || (owner?.jabatan ?? ""), skp?.unit || (owner?.unit ?? "")),
    kinds: [row.jenisHasil, row.kelompok, row.cascading, row.peran].filter((word) => word !== ""),
    leaderText: (forest.above[at] ?? -1) < 0 ? row.rencanaPimpinan : "",
    leaderIndicator: forest.leaderIndicatorAt(at)?.indikator ?? "",
    parentColumn: row.idIndikatorInduk === "" ? "idInduk" : "idIndikatorInduk",
    secondParent: row.idIndukKedua !== "" && second >= 0 ? wayTo(forest, second) : undefined,
    indicators: indicatorEntries(
      book.tables.indikator.rows.filter(
        (indicator) => indicator.idKinerja === row.id && row.id !== "" && inForce(indicator),
      ),
    ),
  };
};

/** The card of a person; undefined where nobody has this key. */
export const openedPerson = (forest: PeopleForest, key: string): OpenedPerson | undefined => {
  const at = forest.atOf(key);
  const person = forest.people[at];
  if (!person) return undefined;
  const plan = forest.planAt(at);
  return {
    ...opened(forest, at),
    id: person.id,
    text: person.nama,
    post: plan?.jabatan || person.jabatan,
    unit: plan?.unit || person.unit,
    plan: plan?.id ?? "",
    plans: forest.plansAt(at).map((skp) => ({ id: skp.id, post: skp.jabatan, agreed: isLocked(skp) })),
  };
};
