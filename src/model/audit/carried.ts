import { none } from "../../rules/tree";
import type { Finding } from "./finding";
import { nameOf, ownerOf } from "./ground";
import type { Ground } from "./ground";
import type { IndicatorsOf } from "./mends";

/**
 * A leader's results that nobody carries on: none hangs on them; or those that do all hang on indicators and leave some
 * out, which are the finding's members. Only where the owner has subordinates. A result in a circle carries nothing on.
 */
export const uncarried = (ground: Ground, indicatorsOf: IndicatorsOf): Finding[] => {
  const { rows, tree, own, whole, onIndicator, leaders, planOf, people } = ground;
  const findings: Finding[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const person = planOf[at]?.idPegawai ?? "";
    if (!own[at] || (whole[at] ?? 0) > 0 || !leaders.has(person) || !people.has(person)) continue;
    const indicators = indicatorsOf(at);
    const left = indicators.filter(({ id }) => !onIndicator.has(id));
    const isAll = left.length === indicators.length;
    if (left.length === 0 && !isAll) continue;
    const row = rows[at];
    if (!row || tree.place[at] === "noId") continue;
    findings.push({
      code: "uncarried",
      table: "kinerja",
      id: row.id,
      row: ground.inTable[at] ?? none,
      column: "rencana",
      facts: {
        rencana: row.rencana,
        nama: nameOf(ground, ownerOf(ground, at)),
        indikator: isAll ? "" : left.map(({ indikator }) => indikator).join("; "),
        sisa: isAll ? 0 : left.length,
      },
      members: isAll ? [] : left.map(({ id }) => id),
      mends: [],
    });
  }
  return findings;
};
