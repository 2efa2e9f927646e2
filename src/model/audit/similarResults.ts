import { normalised, textsToMatch } from "../../rules/similar";
import { none } from "../../rules/tree";
import type { Book } from "../book";
import type { CellRow } from "../plan";
import { columnsOf } from "../tables";
import type { Row } from "../tables";
import { changeOf } from "./mends";
import { checked } from "./audit";
import type { Finding, Mend } from "./finding";
import { groundOf } from "./ground";
import type { Ground } from "./ground";
import { indicatorsByRow } from "./indicators";
import { saysTime } from "./smart";

/** Results whose texts are the same or nearly so, and how many pairs of texts were compared to find them. */
export interface Similar {
  readonly findings: readonly Finding[];
  readonly pairs: number;
}

/**
 * Looks for results that may be one: under one parent, and of those without a parent in one unit. Texts that are the same
 * are one text: several people may well have the same result, as all holders of a post do; within one SKP it stands
 * twice. Different texts are compared in pairs (rules/similar.ts); different numbers ("triwulan I", "triwulan II") make
 * them different. Comparing takes time, so that it goes on step by step, each telling the pairs so far.
 */
export function* similarResults(book: Book): Generator<number, Similar> {
  const reading = groundOf(book);
  let read = reading.next();
  for (; read.done !== true; read = reading.next()) yield 0;
  const ground = read.value;
  const { hasNone } = indicatorsByRow(ground);
  const findings: Finding[] = [];
  const copies = { used: undefined as ReadonlySet<string> | undefined };
  let pairs = 0;
  for (const group of groupsOf(ground)) {
    const texts = byText(ground, group);
    for (const same of texts.values()) findings.push(...twiceInPlan(ground, same, hasNone, copies));
    if (texts.size < 2) continue;
    const known = textsToMatch();
    const numbers: (readonly string[])[] = [];
    const groups = [...texts.values()];
    for (let at = 0; at < groups.length; at += 1) {
      const same = groups[at] ?? [];
      const text = ground.rows[same[0] ?? none]?.rencana ?? "";
      const own = numbersIn(text);
      const found = known.find(text, (other) => !differ(own, numbers[other] ?? []));
      known.add(text);
      numbers.push(own);
      pairs += at;
      if (found?.by === "similar") findings.push(alike(ground, same, groups[found.at] ?? [], found));
      yield pairs;
    }
  }
  return { findings: checked(ground, findings), pairs };
}

/** The rows that are compared with each other. */
const groupsOf = ({ rows, own, tree, planOf }: Ground): Iterable<readonly number[]> => {
  const groups = new Map<number | string, number[]>();
  rows.forEach((row, at) => {
    if (!own[at] || row.rencana.trim() === "") return;
    const above = tree.parent[at] ?? none;
    const key = above >= 0 ? above : (planOf[at]?.unit ?? "");
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  return groups.values();
};

const byText = ({ rows }: Ground, group: readonly number[]): ReadonlyMap<string, readonly number[]> => {
  const texts = new Map<string, number[]>();
  for (const at of group) {
    const text = normalised(rows[at]?.rencana ?? "");
    const same = texts.get(text);
    if (same) same.push(at);
    else texts.set(text, [at]);
  }
  return texts;
};

const numeral = /^(?:\d+|i{1,3}|iv|vi{0,3}|ix|x)$/;
const numbersIn = (text: string): readonly string[] =>
  normalised(text)
    .split(" ")
    .filter((word) => numeral.test(word));
const differ = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((number) => !other.includes(number)) && other.some((number) => !one.includes(number));

const near = (
  { rows, inTable }: Ground,
  at: number,
  finding: Pick<Finding, "facts" | "members" | "mends">,
): Finding => ({
  code: "nearDuplicate",
  table: "kinerja",
  id: rows[at]?.id ?? "",
  row: inTable[at] ?? none,
  column: "rencana",
  ...finding,
});

/** Two texts that are alike; the later one may take the words of the earlier where that leaves nothing unsaid. */
const alike = (
  ground: Ground,
  later: readonly number[],
  earlier: readonly number[],
  { score, runnerUp }: { readonly score: number; readonly runnerUp?: { readonly score: number } },
): Finding => {
  const rowsOf = (group: readonly number[]) => group.flatMap((at) => ground.rows[at] ?? []);
  const [own, other] = [rowsOf(later), rowsOf(earlier)];
  const [first] = own;
  const text = other[0]?.rencana ?? "";
  const plans = new Set(other.map(({ idSkp }) => idSkp));
  const mayReword =
    first !== undefined &&
    !own.some(({ idSkp }) => plans.has(idSkp)) &&
    (saysTime(text) || !own.some(({ rencana }) => saysTime(rencana)));
  const reword: Mend = {
    kind: "reword",
    safe: false,
    facts: { rencana: text },
    steps: own.flatMap((row) => changeOf(row, "rencana", text)),
  };
  return near(ground, later[0] ?? none, {
    facts: {
      rencana: first?.rencana ?? "",
      lain: text,
      skor: score,
      berikut: runnerUp?.score ?? 0,
      jumlah: own.length,
    },
    members: [...own, ...other].map(({ id }) => id),
    mends: mayReword ? [reword] : [],
  });
};

/** One text several times in one SKP: one of them counts, of the others those that hold nothing of their own may go. */
const twiceInPlan = (
  ground: Ground,
  same: readonly number[],
  hasNone: (at: number) => boolean,
  copies: { used: ReadonlySet<string> | undefined },
): Finding[] => {
  if (same.length < 2) return [];
  const plans = new Map<string, number[]>();
  for (const at of same) {
    const plan = ground.rows[at]?.idSkp ?? "";
    const known = plans.get(plan);
    if (known) known.push(at);
    else plans.set(plan, [at]);
  }
  return [...plans].flatMap(([plan, group]) => {
    if (plan === "" || group.length < 2) return [];
    const kept = group.find((at) => !hasNone(at)) ?? group[0] ?? none;
    const keptRow = ground.rows[kept];
    return group
      .filter((at) => at !== kept)
      .map((at) => {
        const row = ground.rows[at];
        const goes = row && keptRow && holdsNothing(ground.book, row, keptRow, copies);
        return near(ground, at, {
          facts: {
            rencana: row?.rencana ?? "",
            lain: keptRow?.rencana ?? "",
            skor: 1,
            berikut: 0,
            jumlah: 1,
          },
          members: [row?.id ?? "", keptRow?.id ?? ""],
          mends: goes ? [removeCopy(row)] : [],
        });
      });
  });
};

/** The cells of a result that hold something: none of its columns is a date. */
const cellsOf = (row: Row<"kinerja">): CellRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "" && value !== null)) as CellRow;

const removeCopy = (row: Row<"kinerja">): Mend => ({
  kind: "removeCopy",
  safe: true,
  facts: { rencana: row.rencana },
  steps: [{ do: "remove", table: "kinerja", rows: [cellsOf(row)] }],
});

/** Columns that may differ in a copy without saying anything. */
const unsaid: ReadonlySet<string> = new Set(["id", "urutan", "versi", "rencana"]);
/** Columns that must be the same, also where the copy is blank: they say where it hangs. */
const placed: ReadonlySet<string> = new Set(["idInduk", "idIndikatorInduk"]);

const holdsNothing = (
  book: Book,
  copy: Row<"kinerja">,
  kept: Row<"kinerja">,
  copies: { used: ReadonlySet<string> | undefined },
): boolean => {
  copies.used ??= new Set([
    ...book.tables.indikator.rows.map(({ idKinerja }) => idKinerja),
    ...book.tables.kinerja.rows.flatMap(({ idInduk, idIndukKedua }) => [idInduk, idIndukKedua]),
  ]);
  const [one, other] = [copy as Record<string, unknown>, kept as Record<string, unknown>];
  return (
    !copies.used.has(copy.id) &&
    columnsOf("kinerja").every(([name, { kind }]) => {
      if (kind === "computed" || unsaid.has(name)) return true;
      const blank = one[name] === "" || one[name] === null;
      return one[name] === other[name] || (blank && !placed.has(name));
    })
  );
};
