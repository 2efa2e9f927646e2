import { none, treeOf } from "../../rules/tree";
import type { positionKinds } from "../tables";
import type { Row } from "../tables";
import { proposerOf } from "./assessorProposals";
import type { Finding } from "./finding";
import { isNone, isShared, nameOf } from "./ground";
import type { Ground } from "./ground";
import { clearAssessor, giveAssessor } from "./mends";

type Plan = Row<"skp">;

/**
 * Who assesses whom: a penilai who is nobody, oneself, or goes round in a circle; one below pengawas without Dasar
 * Pendelegasian.
 * @param skips pairs "penilai, penilai's penilai" that results rely on: such a link is not offered to be cut
 */
export const assessors = (ground: Ground, skips: ReadonlySet<string>): Finding[] => {
  const plans = ground.book.tables.skp.rows;
  const low = lowKinds(plans);
  const delegations = delegationsOf(plans);
  const findings = circles(ground, skips);
  const propose = proposerOf(ground, low);
  plans.forEach((plan, row) => {
    if (plan.id === "" || isShared(ground, "skp", plan.id)) return;
    const isOwn = plan.idPenilai === plan.idPegawai;
    if ((isOwn || !ground.people.has(plan.idPenilai)) && !isNone(plan.idPenilai))
      findings.push(wrongAssessor(ground, plan, row, isOwn, propose(plan)));
    else if (low.has(plan.idPenilai) && !isOwn && plan.dasarPendelegasian.trim() === "")
      findings.push(lowAssessor(ground, plan, row, [...(delegations.get(plan.idPenilai) ?? [])]));
  });
  return findings;
};

const wrongAssessor = (
  ground: Ground,
  plan: Plan,
  row: number,
  isOwn: boolean,
  proposed: readonly Row<"pegawai">[],
): Finding => ({
  code: isOwn ? "ownParent" : "missingParent",
  table: "skp",
  id: plan.id,
  row,
  column: "idPenilai",
  facts: { nama: nameOf(ground, plan.idPegawai), jabatan: plan.jabatan, induk: plan.idPenilai },
  mends: [...proposed.map((person) => giveAssessor(plan, person)), clearAssessor(plan, isOwn)],
});

/**
 * Posts below pejabat pengawas. Kepala Sekolah and Kepala Puskesmas lead a unit; whether they need a delegation the
 * regulation does not say, so nothing is said of them.
 */
const below: ReadonlySet<(typeof positionKinds)[number] | ""> = new Set(["Pelaksana", "JF", "Guru"]);

/** The people all of whose known posts are below pejabat pengawas. */
const lowKinds = (plans: readonly Plan[]): ReadonlySet<string> => {
  const low = new Set<string>();
  const high = new Set<string>();
  for (const { idPegawai, jenisJabatan } of plans)
    if (jenisJabatan !== "") (below.has(jenisJabatan) ? low : high).add(idPegawai);
  for (const person of high) low.delete(person);
  return low;
};

/** The words under Dasar Pendelegasian in the SKP that a penilai assesses, each once. */
const delegationsOf = (plans: readonly Plan[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { idPenilai, dasarPendelegasian } of plans) {
    const words = dasarPendelegasian.trim();
    if (idPenilai === "" || words === "") continue;
    const known = found.get(idPenilai);
    if (known) known.add(words);
    else found.set(idPenilai, new Set([words]));
  }
  return found;
};

/** Source: the definition of Pejabat Penilai Kinerja in PermenPANRB 6/2022 ("paling rendah pejabat pengawas"). */
const lowAssessor = (ground: Ground, plan: Plan, row: number, written: readonly string[]): Finding => ({
  code: "lowAssessor",
  table: "skp",
  id: plan.id,
  row,
  column: "dasarPendelegasian",
  facts: { nama: nameOf(ground, plan.idPegawai), penilai: nameOf(ground, plan.idPenilai) },
  mends: written.map((words) => ({
    kind: "sameDelegation",
    safe: written.length === 1,
    facts: { dasar: words },
    steps: [
      {
        do: "change",
        table: "skp",
        id: plan.id,
        column: "dasarPendelegasian",
        from: plan.dasarPendelegasian === "" ? null : plan.dasarPendelegasian,
        to: words,
      },
    ],
  })),
});

/** How many ways to open a circle are offered. */
const mostCuts = 4;

/** The number of the SKP that counts of each of these people: the first that is definitive, else the first. */
export const mainPlans = (
  plans: readonly Plan[],
  people: { readonly has: (id: string) => boolean },
): readonly number[] => {
  const main = new Map<string, number>();
  plans.forEach(({ id, idPegawai, kedudukan }, at) => {
    if (id === "" || !people.has(idPegawai)) return;
    const known = main.get(idPegawai);
    const isDefinitive = (tenure: string) => tenure === "" || tenure === "Definitif";
    if (known === undefined || (!isDefinitive(plans[known]?.kedudukan ?? "") && isDefinitive(kedudukan)))
      main.set(idPegawai, at);
  });
  return [...main.values()];
};

/** People who assess each other in a circle, each circle once. */
const circles = (ground: Ground, skips: ReadonlySet<string>): Finding[] => {
  const plans = ground.book.tables.skp.rows;
  // Whoever is in a circle assesses somebody.
  const numbers = mainPlans(plans, ground.leaders);
  const tree = treeOf(
    numbers.map((at) => plans[at]?.idPegawai),
    numbers.map((at) => plans[at]?.idPenilai),
  );
  const seen = new Uint8Array(numbers.length);
  return numbers.flatMap((_, start): Finding[] => {
    if (tree.place[start] !== "onCycle" || seen[start]) return [];
    const members: Plan[] = [];
    for (let at = start; !seen[at]; at = tree.parent[at] ?? start) {
      seen[at] = 1;
      const plan = plans[numbers[at] ?? none];
      if (plan) members.push(plan);
    }
    const [first] = members;
    if (!first) return [];
    return [
      {
        code: "cycle",
        table: "skp",
        id: first.id,
        row: numbers[start] ?? none,
        column: "idPenilai",
        facts: { nama: nameOf(ground, first.idPegawai), jumlah: members.length },
        members: members.map(({ id }) => id),
        mends: members
          .filter(({ idPegawai, idPenilai }) => !skips.has(`${idPegawai} ${idPenilai}`))
          .slice(0, mostCuts)
          .map((plan) => clearAssessor(plan, false, nameOf(ground, plan.idPegawai))),
      },
    ];
  });
};
