import { keyOf, none, treeOf } from "../../rules/tree";
import type { Tree } from "../../rules/tree";
import type { Book } from "../book";
import { byId } from "../book";
import { isLeaving } from "../leaving";
import { inForce, parentIdOf } from "../resultTree";
import type { Row, TableKey } from "../tables";

/** What all families of findings look at, read from the workbook once. Rows are results in force, by number from 0. */
export interface Ground {
  readonly book: Book;
  /** "table id" of every id that several rows of a table bear, as reading the workbook has found. */
  readonly shared: ReadonlySet<string>;
  /** Since when people are gone for good by today, by their ids; as Excel's serial numbers. */
  readonly gone: ReadonlyMap<string, number>;
  readonly rows: readonly Row<"kinerja">[];
  /** The number of each row in its table. */
  readonly inTable: Int32Array;
  readonly tree: Tree;
  /** The number of the row with this id. */
  readonly rowOf: (id: string) => number | undefined;
  /** Whether each row has an id of its own, by which it can be found and changed. */
  readonly own: Uint8Array;
  /** The indicators that rows hang on. */
  readonly indicators: ReadonlyMap<string, Row<"indikator">>;
  readonly plans: ReadonlyMap<string, Row<"skp">>;
  readonly people: ReadonlyMap<string, Row<"pegawai">>;
  /** The SKP of each row; undefined where it is not there. */
  readonly planOf: readonly (Row<"skp"> | undefined)[];
  /** The people who are the penilai of somebody else. */
  readonly leaders: ReadonlySet<string>;
  /** The penilai of a person, in all SKP of that person. */
  readonly superiors: ReadonlyMap<string, readonly string[]>;
  /** How many rows hang soundly on each row as a whole. */
  readonly whole: Int32Array;
  /** How many rows hang soundly on an indicator in force, by its id. */
  readonly onIndicator: ReadonlyMap<string, number>;
  /** The numbers of a person's rows. */
  readonly rowsOfPerson: (person: string) => readonly number[];
}

/** Databases write these for "none". */
const noneWords: ReadonlySet<unknown> = new Set([undefined, 0, "NULL", "#N/A"]);

/** Whether a cell of ids names no row at all. */
export const isNone = (id: string): boolean => id === "" || noneWords.has(keyOf(id));

/** The indicators that results hang on, by id: others need not be found. */
const parentIndicators = (
  book: Book,
  rows: readonly Row<"kinerja">[],
): ReadonlyMap<string, Row<"indikator">> => {
  const wanted = new Set<string>();
  for (const { idIndikatorInduk, idIndukKedua } of rows) {
    if (idIndikatorInduk !== "") wanted.add(idIndikatorInduk);
    if (idIndukKedua !== "") wanted.add(idIndukKedua);
  }
  const found = new Map<string, Row<"indikator">>();
  if (wanted.size > 0)
    for (const row of book.tables.indikator.rows) if (wanted.has(row.id)) found.set(row.id, row);
  return found;
};

const goneBy = (book: Book, today: number): ReadonlyMap<string, number> => {
  const gone = new Map<string, number>();
  for (const { idPegawai, alasan, mulai, selesai } of book.tables.keaktifan.rows)
    if (isLeaving(alasan) && mulai !== null && mulai <= today && (selesai === null || selesai >= today))
      gone.set(idPegawai, Math.min(mulai, gone.get(idPegawai) ?? mulai));
  return gone;
};

/**
 * Reads a workbook for the audit. Linear in its rows; between two steps a pane may do something else.
 * @param today as Excel's serial number; without it nobody is known to have left
 */
export function* groundOf(book: Book, today = -Infinity): Generator<undefined, Ground> {
  const all = book.tables.kinerja.rows;
  const rows = all.filter(inForce);
  const inTable = new Int32Array(rows.length);
  for (let at = 0, place = 0; at < rows.length; at += 1, place += 1) {
    while (all[place] !== rows[at]) place += 1;
    inTable[at] = place;
  }
  const indicators = parentIndicators(book, rows);
  yield;
  const tree = treeOf(
    rows.map(({ id }) => id),
    indicators.size === 0
      ? rows.map(({ idInduk }) => idInduk)
      : rows.map((row) => parentIdOf(row, indicators)),
  );
  yield;
  const own = new Uint8Array(rows.length);
  const whole = new Int32Array(rows.length);
  const onIndicator = new Map<string, number>();
  const plans = byId(book, "skp");
  const planOf: (Row<"skp"> | undefined)[] = [];
  let last: Row<"skp"> | undefined;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const place = tree.place[at];
    own[at] = place === "noId" || place === "duplicateId" ? 0 : 1;
    // The results of one SKP mostly stand together.
    if (row.idSkp !== last?.id) last = plans.get(row.idSkp);
    planOf.push(last);
    const above = tree.parent[at]!;
    if (place !== "linked" || above < 0) continue;
    const indicator = row.idIndikatorInduk === "" ? undefined : indicators.get(row.idIndikatorInduk);
    if (indicator && inForce(indicator))
      onIndicator.set(indicator.id, (onIndicator.get(indicator.id) ?? 0) + 1);
    else whole[above]!++;
  }
  yield;
  const { leaders, superiors } = assessorsOf(book);
  const lazily: { persons?: ReadonlyMap<string, readonly number[]> } = {};
  return {
    book,
    shared: new Set(
      book.problems.flatMap(({ code, table, value }) =>
        code === "sameIdTwice" ? [`${table} ${String(value)}`] : [],
      ),
    ),
    gone: goneBy(book, today),
    rows,
    inTable,
    tree,
    rowOf: (id) => {
      const at = tree.rowOf.get(id) ?? tree.rowOf.get(keyOf(id));
      return at !== undefined && rows[at]?.id === id ? at : undefined;
    },
    own,
    indicators,
    plans,
    people: byId(book, "pegawai"),
    planOf,
    leaders,
    superiors,
    whole,
    onIndicator,
    rowsOfPerson: (person) => {
      lazily.persons ??= gathered(
        planOf.map((plan) => plan?.idPegawai),
        own,
      );
      return lazily.persons.get(person) ?? [];
    },
  };
}

const gathered = (
  persons: readonly (string | undefined)[],
  own: Uint8Array,
): ReadonlyMap<string, readonly number[]> => {
  const groups = new Map<string, number[]>();
  persons.forEach((person, at) => {
    if (person === undefined || person === "" || !own[at]) return;
    const group = groups.get(person);
    if (group) group.push(at);
    else groups.set(person, [at]);
  });
  return groups;
};

/** Who assesses whom: the penilai of somebody else, and those of each person in all SKP. */
export const assessorsOf = (book: Book): Pick<Ground, "leaders" | "superiors"> => {
  const leaders = new Set<string>();
  const superiors = new Map<string, string[]>();
  for (const { idPegawai, idPenilai } of book.tables.skp.rows) {
    if (idPenilai === "" || idPenilai === idPegawai) continue;
    leaders.add(idPenilai);
    const known = superiors.get(idPegawai);
    if (!known) superiors.set(idPegawai, [idPenilai]);
    else if (!known.includes(idPenilai)) known.push(idPenilai);
  }
  return { leaders, superiors };
};

/** Whether several rows of a table bear an id: of such rows nothing else is said until they are told apart. */
export const isShared = ({ shared }: Ground, table: TableKey, id: string): boolean =>
  shared.size > 0 && shared.has(`${table} ${id}`);

/** The person who owns a row; "" where that is nobody of the list. */
export const ownerOf = ({ planOf, people }: Ground, at: number): string => {
  const person = planOf[at]?.idPegawai ?? "";
  return people.has(person) ? person : "";
};

/** The penilai of the owner of a row; "" where none is named, or nobody of the list. */
export const assessorOf = ({ planOf, people }: Ground, at: number): string => {
  const person = planOf[at]?.idPenilai ?? "";
  return people.has(person) ? person : "";
};

/** The name of a person; "" for nobody. */
export const nameOf = ({ people }: Ground, person: string): string => people.get(person)?.nama ?? "";

/** Whether a row hangs on a row, in whatever way: soundly or in a circle. */
export const hangs = ({ tree }: Ground, at: number): boolean =>
  (tree.parent[at] ?? none) >= 0 && tree.place[at] !== "ownParent";

/**
 * Whether a leader's result stays as carried on as it is when one of the rows that hang on it goes elsewhere: else that
 * would be the next finding.
 */
export const staysCarried = (ground: Ground, above: number, leaving: number): boolean => {
  if (!ground.leaders.has(ownerOf(ground, above)) || ground.tree.place[leaving] !== "linked") return true;
  const rest = ground.whole[above] ?? 0;
  const row = ground.rows[leaving];
  const indicator = row && ground.indicators.get(row.idIndikatorInduk);
  return indicator && inForce(indicator)
    ? rest > 0 || (ground.onIndicator.get(indicator.id) ?? 0) > 1
    : rest > 1;
};
