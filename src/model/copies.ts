import { grouped } from "./grouped";
import { bare } from "../rules/words";
import type { Book } from "./book";
import { byId } from "./book";
import { isLocked } from "./locked";
import { inForce, parentIdOf } from "./resultTree";
import type { Row } from "./tables";

type Result = Row<"kinerja">;
type Indicator = Row<"indikator">;

/** The post of an SKP, as it is compared: its own Jabatan, else the person's. */
const postOf = (skp: Row<"skp">, people: ReadonlyMap<string, Row<"pegawai">>): string =>
  bare(skp.jabatan || (people.get(skp.idPegawai)?.jabatan ?? ""));

/** The other SKP of the same jabatan in the same time, in the order of the table; none where no jabatan is known. */
export const holdersOf = (book: Book, idSkp: string): readonly Row<"skp">[] => {
  const own = byId(book, "skp").get(idSkp);
  const people = byId(book, "pegawai");
  const post = own ? postOf(own, people) : "";
  if (!own || post === "") return [];
  return book.tables.skp.rows.filter(
    (row) =>
      row.id !== idSkp &&
      postOf(row, people) === post &&
      (row.mulai ?? -Infinity) <= (own.selesai ?? Infinity) &&
      (own.mulai ?? -Infinity) <= (row.selesai ?? Infinity),
  );
};

/** The cells that a copy of a result takes from its master. */
export const copiedCells = [
  "kelompok",
  "jenisHasil",
  "cascading",
  "rencana",
  "rencanaPimpinan",
  "penugasanDari",
  "perspektif",
  "acuan",
] as const satisfies readonly (keyof Result)[];

/** The cells that a copy of an indicator takes from its master, but for its target. */
export const copiedIndicatorCells = [
  "aspek",
  "indikator",
  "satuan",
  "arah",
  "nilaiTerburuk",
] as const satisfies readonly (keyof Indicator)[];

/** An indicator of a master and its copy, where the copy has one. */
export interface IndicatorPair {
  readonly master: Indicator;
  readonly copy: Indicator | undefined;
}

/** Finds copies of results of one SKP in others. */
export interface CopyFinder {
  readonly copyOf: (master: Result, idSkp: string) => Result | undefined;
  /** The indicators in force of a master, each with that of the copy. */
  readonly pairsOf: (master: Result, copy: Result | undefined) => readonly IndicatorPair[];
  /** All results in force of an SKP. */
  readonly resultsOf: (idSkp: string) => readonly Result[];
}

/**
 * Finds copies by what the columns hold: the same text on the same parent. Where the text has changed since, the same
 * indicators on the same parent tell, as long as no other result of the master's SKP bears the copy's text.
 */
export const copyFinder = (book: Book): CopyFinder => {
  const indicators = byId(book, "indikator");
  const results = grouped(book.tables.kinerja.rows.filter(inForce), ({ idSkp }) => idSkp);
  const measures = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  const resultsOf = (idSkp: string) => results.get(idSkp) ?? [];
  const measuresOf = (id: string) => measures.get(id) ?? [];
  const placeOf = (row: Result) => `${parentIdOf(row, indicators)} ${row.idIndikatorInduk}`;
  const signature = (row: Result) => measuresOf(row.id).map(keyOf).sort().join("\n");

  const copyOf = (master: Result, idSkp: string): Result | undefined => {
    const text = bare(master.rencana);
    const beside = resultsOf(idSkp).filter((row) => placeOf(row) === placeOf(master));
    const same = beside.find((row) => bare(row.rencana) === text);
    const measured = signature(master);
    if (same || measured === "") return same;
    const others = resultsOf(master.idSkp).filter((row) => row.id !== master.id);
    const known = new Set(others.map((row) => bare(row.rencana)));
    return beside.find((row) => signature(row) === measured && !known.has(bare(row.rencana)));
  };

  const pairsOf = (master: Result, copy: Result | undefined): readonly IndicatorPair[] => {
    const theirs = copy ? [...measuresOf(copy.id)] : [];
    const take = (found: number): Indicator | undefined =>
      found < 0 ? undefined : theirs.splice(found, 1)[0];
    const exact = measuresOf(master.id).map((one) => ({
      master: one,
      copy: take(theirs.findIndex((other) => keyOf(other) === keyOf(one))),
    }));
    const open = exact.filter((pair) => !pair.copy);
    // A text that has changed is known by its aspect, where that leaves one on either side.
    const alone = (aspek: string) =>
      open.filter((pair) => pair.master.aspek === aspek).length === 1 &&
      theirs.filter((other) => other.aspek === aspek).length === 1;
    return exact.map((pair) =>
      pair.copy || !alone(pair.master.aspek)
        ? pair
        : { ...pair, copy: theirs.find((other) => other.aspek === pair.master.aspek) },
    );
  };
  return { copyOf, pairsOf, resultsOf };
};

const keyOf = ({ aspek, indikator }: Indicator): string => `${aspek} ${bare(indikator)}`;

/** How an SKP stands to results that are shared: agreed ones are never changed. */
export type ShareState = "agreed" | "new" | "same" | "differs";

/** How SKP stand to some results of another SKP, by their ids; targets do not count, for they may differ on purpose. */
export const shareStates = (
  book: Book,
  masters: readonly Result[],
  plans: readonly Row<"skp">[],
): ReadonlyMap<string, ShareState> => {
  const finder = copyFinder(book);
  const stateOf = (skp: Row<"skp">): ShareState => {
    if (isLocked(skp)) return "agreed";
    const copies = masters.map((master) => ({ master, copy: finder.copyOf(master, skp.id) }));
    if (copies.some(({ copy }) => !copy)) return "new";
    return copies.every(({ master, copy }) => copy && isSame(finder, master, copy)) ? "same" : "differs";
  };
  return new Map(plans.map((skp) => [skp.id, stateOf(skp)]));
};

const isSame = ({ pairsOf }: CopyFinder, master: Result, copy: Result): boolean =>
  copiedCells.every((column) => copy[column] === master[column]) &&
  pairsOf(master, copy).every(
    (pair) =>
      pair.copy !== undefined &&
      copiedIndicatorCells.every((column) => pair.copy?.[column] === pair.master[column]),
  );
