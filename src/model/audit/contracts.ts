import { none } from "../../rules/tree";
import { namesReference } from "../references";
import type { Row } from "../tables";
import type { Finding } from "./finding";
import { isShared } from "./ground";
import type { Ground } from "./ground";

/** Who works by a perjanjian kerja. */
const byContract: ReadonlySet<string> = new Set(["PPPK", "PPPK Paruh Waktu"]);

/**
 * SKP of PPPK of which no result refers to the perjanjian kerja: planning looks at it, besides the six references of
 * everybody. Said once of an SKP, at its first result.
 */
export const withoutContract = (ground: Ground): Finding[] => {
  const { rows, planOf, own, inTable, people } = ground;
  const first = new Map<Row<"skp">, number>();
  const named = new Set<Row<"skp">>();
  for (let at = 0; at < rows.length; at += 1) {
    const plan = planOf[at];
    // Of two people with one id nobody knows whose the SKP is.
    if (!plan || isShared(ground, "pegawai", plan.idPegawai)) continue;
    if (!byContract.has(people.get(plan.idPegawai)?.status ?? "")) continue;
    if (own[at] && !first.has(plan)) first.set(plan, at);
    if (namesReference(rows[at]!.acuan, "perjanjian kerja")) named.add(plan);
  }
  return [...first]
    .filter(([plan]) => !named.has(plan))
    .map(([plan, at]) => ({
      code: "noContract",
      table: "kinerja",
      id: rows[at]!.id,
      row: inTable[at] ?? none,
      column: "acuan",
      facts: { nama: people.get(plan.idPegawai)?.nama ?? "", rencana: rows[at]!.rencana },
      mends: [],
    }));
};
