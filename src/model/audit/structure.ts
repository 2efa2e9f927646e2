import { none } from "../../rules/tree";
import { inForce, secondParentIdOf } from "../resultTree";
import type { Row } from "../tables";
import type { Finding, Mend } from "./finding";
import { assessorOf, isNone, ownerOf } from "./ground";
import type { Ground } from "./ground";
import { changeOf, detach, hang, namedByText } from "./mends";
import type { IndicatorsOf } from "./mends";
import { freshIds } from "./newIds";

/** How many ways to open a circle are offered. */
const mostCuts = 4;

/** Missing parents, own parents, circles and ids twice among the results: what =SKP.CASCADE says of them. */
export const structure = (ground: Ground, indicatorsOf: IndicatorsOf): Finding[] => {
  const replaced = replacedTexts(ground);
  const findings = [...sharedIds(ground), ...circles(ground)];
  ground.rows.forEach((row, at) => {
    const place = ground.tree.place[at];
    if (place === "ownParent" || place === "missingParent")
      findings.push(wrongParent(ground, row, at, place, indicatorsOf, replaced));
    if (row.idIndikatorInduk !== "") findings.push(...wrongIndicator(ground, row, at));
    if (row.idIndukKedua !== "") findings.push(...wrongSecond(ground, row, at));
  });
  return findings;
};

const found = (
  ground: Ground,
  at: number,
  finding: Pick<Finding, "code" | "column" | "facts" | "mends">,
): Finding => ({
  table: "kinerja",
  id: ground.rows[at]?.id ?? "",
  row: ground.inTable[at] ?? none,
  ...finding,
});

/** The column that says where a row hangs: the leader's indicator, if it names one that is there. */
const decidingColumn = ({ indicators }: Ground, row: Row<"kinerja">): "idIndikatorInduk" | "idInduk" =>
  indicators.get(row.idIndikatorInduk)?.idKinerja ? "idIndikatorInduk" : "idInduk";

const wrongParent = (
  ground: Ground,
  row: Row<"kinerja">,
  at: number,
  code: "ownParent" | "missingParent",
  indicatorsOf: IndicatorsOf,
  replaced: (id: string) => string,
): Finding => {
  const named = namedByText(ground, at, indicatorsOf);
  const isClear = named.length === 1;
  const column = decidingColumn(ground, row);
  const mends: Mend[] = [
    ...named.map(({ on, indicator }) => hang(ground, row, on, isClear, indicator)),
    detach(row, code === "ownParent" && named.length === 0),
  ];
  const wanted =
    column === "idInduk" ? row.idInduk : (ground.indicators.get(row.idIndikatorInduk)?.idKinerja ?? "");
  const facts = { rencana: row.rencana, induk: row[column], lama: replaced(wanted) };
  return found(ground, at, { code, column, facts, mends });
};

/** The texts of the results that are replaced or cancelled, by id; read when first asked for. */
const replacedTexts = ({ book }: Ground): ((id: string) => string) => {
  let texts: ReadonlyMap<string, string> | undefined;
  return (id) => {
    texts ??= new Map(
      book.tables.kinerja.rows.flatMap((row) => (inForce(row) ? [] : [[row.id, row.rencana] as const])),
    );
    return texts.get(id) ?? "";
  };
};

/** An ID Indikator Induk that is nowhere, of a row that hangs well by its ID Induk or stands at the top. */
const wrongIndicator = (ground: Ground, row: Row<"kinerja">, at: number): Finding[] => {
  const id = row.idIndikatorInduk;
  const place = ground.tree.place[at];
  if (!ground.own[at] || place === "missingParent" || place === "ownParent") return [];
  if (isNone(id) || ground.indicators.has(id)) return [];
  const mend: Mend = {
    kind: "clearIndicator",
    safe: false,
    facts: {},
    steps: changeOf(row, "idIndikatorInduk", ""),
  };
  const facts = { rencana: row.rencana, induk: id, lama: "" };
  return [found(ground, at, { code: "missingParent", column: "idIndikatorInduk", facts, mends: [mend] })];
};

const wrongSecond = (ground: Ground, row: Row<"kinerja">, at: number): Finding[] => {
  const id = row.idIndukKedua;
  if (!ground.own[at] || isNone(id)) return [];
  const second = secondParentIdOf(row, ground.indicators);
  const isOwn = second === row.id;
  if (!isOwn && ground.rowOf(second) !== undefined) return [];
  const mend: Mend = {
    kind: "clearSecond",
    safe: isOwn,
    facts: {},
    steps: changeOf(row, "idIndukKedua", ""),
  };
  const facts = { rencana: row.rencana, induk: id, lama: "" };
  return [
    found(ground, at, {
      code: isOwn ? "ownParent" : "missingParent",
      column: "idIndukKedua",
      facts,
      mends: [mend],
    }),
  ];
};

/** Every circle once, from its first row upwards. */
const circles = (ground: Ground): Finding[] => {
  const { tree, rows } = ground;
  const seen = new Uint8Array(rows.length);
  const findings: Finding[] = [];
  for (let start = 0; start < rows.length; start += 1) {
    if (tree.place[start] !== "onCycle" || seen[start]) continue;
    const members: number[] = [];
    for (let at = start; !seen[at]; at = tree.parent[at] ?? start) {
      seen[at] = 1;
      members.push(at);
    }
    findings.push({
      ...found(ground, start, {
        code: "cycle",
        column: "idInduk",
        facts: { rencana: rows[start]?.rencana ?? "", jumlah: members.length },
        mends: cuts(ground, members),
      }),
      members: members.map((at) => rows[at]?.id ?? ""),
    });
  }
  return findings;
};

/** Any link of a circle can go; first the links that no penilai stands for. */
const cuts = (ground: Ground, members: readonly number[]): Mend[] => {
  const isOdd = (at: number): boolean =>
    ownerOf(ground, ground.tree.parent[at] ?? none) !== assessorOf(ground, at);
  return [...members.filter(isOdd), ...members.filter((at) => !isOdd(at))]
    .slice(0, mostCuts)
    .flatMap((at) => {
      const row = ground.rows[at];
      return row ? [detach(row, false, { rencana: row.rencana })] : [];
    });
};

/** Every id that several rows bear, once. */
const sharedIds = (ground: Ground): Finding[] => {
  const { tree, rows, book } = ground;
  const groups = new Map<string, number[]>();
  tree.place.forEach((place, at) => {
    if (place !== "duplicateId") return;
    const key = (rows[at]?.id ?? "").trim().toUpperCase();
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  if (groups.size === 0) return [];
  const addresses = new Map(
    book.problems.flatMap(({ code, table, value, address }) =>
      code === "sameIdTwice" && table === "kinerja" ? [[String(value), address] as const] : [],
    ),
  );
  return [...groups.values()].map((group) => {
    const first = group[0] ?? none;
    const id = rows[first]?.id ?? "";
    // Ids that differ in case or spaces only are one to the tree, but each finds its row.
    const isOne = group.every((at) => rows[at]?.id === id);
    const all = isOne ? book.tables.kinerja.rows.filter((row) => row.id === id).length : 0;
    const address = addresses.get(id);
    return {
      ...found(ground, first, {
        code: "duplicateId",
        column: "id",
        facts: { id, jumlah: group.length, rencana: rows[first]?.rencana ?? "" },
        mends: isOne ? freshIds(ground, "kinerja", id, all) : [],
      }),
      ...(address === undefined ? {} : { address }),
      members: group.map((at) => rows[at]?.id ?? ""),
    };
  });
};
