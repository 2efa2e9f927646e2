import { none } from "../../rules/tree";
import type { Row } from "../tables";
import type { Finding, Mend } from "./finding";
import { isShared } from "./ground";
import type { Ground } from "./ground";
import { ownersLeft } from "./ownersLeft";
import { postOf } from "./posts";

/** Results of no SKP, SKP of nobody or of people who have left, people without a result. */
export const owners = (ground: Ground): Finding[] => [
  ...ownerless(ground),
  ...plansOfNobody(ground),
  ...ownersLeft(ground),
  ...withoutResult(ground),
];

const ownerless = ({ rows, planOf, own, inTable }: Ground): Finding[] => {
  const findings: Finding[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (planOf[at] || !own[at]) continue;
    const { id, rencana, idSkp } = rows[at]!;
    findings.push({
      code: "ownerNobody",
      table: "kinerja",
      id,
      row: inTable[at] ?? none,
      column: "idSkp",
      facts: { rencana, milik: idSkp },
      mends: [],
    });
  }
  return findings;
};

const plansOfNobody = (ground: Ground): Finding[] => {
  const faulty: { readonly plan: Row<"skp">; readonly row: number }[] = [];
  ground.book.tables.skp.rows.forEach((plan, row) => {
    if (plan.id !== "" && !ground.people.has(plan.idPegawai) && !isShared(ground, "skp", plan.id))
      faulty.push({ plan, row });
  });
  if (faulty.length === 0) return [];
  const holders = holdersOf(ground);
  const leaders = plansWithChildren(ground);
  return faulty.map(({ plan, row }) => ({
    code: "ownerNobody",
    table: "skp",
    id: plan.id,
    row,
    column: "idPegawai",
    facts: { jabatan: plan.jabatan, unit: plan.unit, milik: plan.idPegawai },
    mends: leaders.has(plan.id) || plan.idPenilai === plan.idPegawai ? [] : givenOwner(plan, holders),
  }));
};

/** People without an SKP, who assess nobody, by post and unit. */
const holdersOf = ({ book, leaders, gone }: Ground): ReadonlyMap<string, readonly Row<"pegawai">[]> => {
  const planned = new Set(book.tables.skp.rows.map(({ idPegawai }) => idPegawai));
  const holders = new Map<string, Row<"pegawai">[]>();
  for (const person of book.tables.pegawai.rows) {
    const post = postOf(person);
    if (post === "" || person.id === "" || planned.has(person.id) || leaders.has(person.id)) continue;
    if (gone.has(person.id)) continue;
    const known = holders.get(post);
    if (known) known.push(person);
    else holders.set(post, [person]);
  }
  return holders;
};

/** The SKP on whose results others hang: whose they are decides over more than one row. */
const plansWithChildren = ({ rows, tree }: Ground): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const above of tree.parent) if (above >= 0) found.add(rows[above]?.idSkp ?? "");
  return found;
};

const givenOwner = (plan: Row<"skp">, holders: ReadonlyMap<string, readonly Row<"pegawai">[]>): Mend[] => {
  const fitting = holders.get(postOf(plan)) ?? [];
  return fitting.length !== 1
    ? []
    : fitting.map(({ id, nama }) => ({
        kind: "giveOwner",
        safe: true,
        facts: { nama },
        steps: [
          {
            do: "change",
            table: "skp",
            id: plan.id,
            column: "idPegawai",
            from: plan.idPegawai === "" ? null : plan.idPegawai,
            to: id,
          },
        ],
      }));
};

/** Everybody has an SKP with results but heads of the state and of regions, who are no ASN, and who has left. */
const withoutResult = (ground: Ground): Finding[] => {
  const { book, planOf, gone } = ground;
  const busy = new Set<string>();
  let last: Row<"skp"> | undefined;
  for (const plan of planOf) {
    if (plan && plan !== last) busy.add(plan.idPegawai);
    last = plan;
  }
  let planned: ReadonlySet<string> | undefined;
  const hasPlan = (id: string): boolean => {
    planned ??= new Set(book.tables.skp.rows.map(({ idPegawai }) => idPegawai));
    return planned.has(id);
  };
  const findings: Finding[] = [];
  book.tables.pegawai.rows.forEach(({ id, nama, status }, row) => {
    if (id === "" || status === "Pejabat Negara" || busy.has(id) || gone.has(id)) return;
    if (isShared(ground, "pegawai", id)) return;
    findings.push({
      code: "withoutResult",
      table: "pegawai",
      id,
      row,
      column: "nama",
      facts: { nama, skp: hasPlan(id) ? 1 : 0 },
      mends: [],
    });
  });
  return findings;
};
