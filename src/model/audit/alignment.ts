import { none } from "../../rules/tree";
import type { Row } from "../tables";
import type { Finding, Mend } from "./finding";
import { assessorOf, hangs, nameOf, ownerOf, staysCarried } from "./ground";
import type { Ground } from "./ground";
import { changeOf, hang, hangable, namedByText } from "./mends";
import type { IndicatorsOf } from "./mends";

/** So many rows are read in one step. */
const rowsAStep = 2000;

/**
 * Results that hang on somebody else's than the penilai's: of the penilai of one's penilai, a level is skipped; of anyone
 * else, Penugasan Dari should say who assigned it (members from other units stand in the matrix of the unit that assigns
 * them: Lampiran of PermenPANRB 6/2022, BAB II, Tahap 5). Where owner or penilai is not known nothing is said. Between
 * two steps a pane may do something else.
 */
export function* alignment(ground: Ground, indicatorsOf: IndicatorsOf): Generator<undefined, Finding[]> {
  const { rows, tree, planOf, people, superiors } = ground;
  const findings: Finding[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (at % rowsAStep === rowsAStep - 1) yield;
    const above = tree.parent[at] ?? none;
    const plan = planOf[at];
    const row = rows[at];
    if (above < 0 || !plan || !row || !ground.own[at] || !hangs(ground, at)) continue;
    const owner = planOf[above]?.idPegawai ?? "";
    if (owner === plan.idPenilai || row.penugasanDari.trim() !== "") continue;
    if (!people.has(owner) || !people.has(plan.idPenilai)) continue;
    const skipped = superiors.get(plan.idPenilai)?.includes(owner) ?? false;
    findings.push({
      code: skipped ? "levelSkipped" : "foreignParent",
      table: "kinerja",
      id: row.id,
      row: ground.inTable[at] ?? none,
      column: row.idIndikatorInduk === "" ? "idInduk" : "idIndikatorInduk",
      facts: {
        rencana: row.rencana,
        induk: rows[above]?.rencana ?? "",
        pemilikInduk: nameOf(ground, owner),
        penilai: nameOf(ground, plan.idPenilai),
        nama: nameOf(ground, plan.idPegawai),
      },
      mends: [
        ...otherPlaces(ground, row, at, above, skipped, indicatorsOf),
        sayAssigned(row, nameOf(ground, owner)),
      ],
    });
  }
  return findings;
}

/** Only who knows the office knows whether it was assigned: never the one answer. */
const sayAssigned = (row: Row<"kinerja">, nama: string): Mend => ({
  kind: "sayAssigned",
  safe: false,
  facts: { nama },
  steps: changeOf(row, "penugasanDari", nama),
});

/** How many results of the penilai are offered where no text says which. */
const mostOffered = 3;

/**
 * Where the result may hang instead. Of a skipped level: what stands between, which loses nothing where it is one and no
 * indicator of the upper leader was named. Else what the text of the leader's result names, or the few there are.
 */
const otherPlaces = (
  ground: Ground,
  row: Row<"kinerja">,
  at: number,
  above: number,
  skipped: boolean,
  indicatorsOf: IndicatorsOf,
): Mend[] => {
  if (ground.tree.place[at] !== "linked" || !staysCarried(ground, above, at)) return [];
  const between = skipped ? hangable(ground, at).filter((on) => isBetween(ground, on, above)) : [];
  if (between.length > 0)
    return between.map((on) =>
      hang(ground, row, on, between.length === 1 && row.idIndikatorInduk === "" && saysSo(row)),
    );
  const named = namedByText(ground, at, indicatorsOf);
  if (named.length > 0) return named.map(({ on, indicator }) => hang(ground, row, on, false, indicator));
  const all = hangable(ground, at);
  return all.length <= mostOffered ? all.map((on) => hang(ground, row, on, false)) : [];
};

const isBetween = ({ tree }: Ground, on: number, above: number): boolean =>
  tree.parent[on] === above && tree.place[on] === "linked";

/** A second parent stays as it is: with one, where the result belongs is no question of a level only. */
const saysSo = ({ idIndukKedua }: Row<"kinerja">): boolean => idIndukKedua === "";

/** Who assesses whom, for those whose results hang two levels up: these links are evidence. */
export const skippedPairs = (ground: Ground, findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ code, id }) => {
      const at = code === "levelSkipped" ? ground.rowOf(id) : undefined;
      if (at === undefined) return [];
      return [`${assessorOf(ground, at)} ${ownerOf(ground, ground.tree.parent[at] ?? none)}`];
    }),
  );
