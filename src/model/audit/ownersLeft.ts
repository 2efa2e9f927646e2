import { dayCell } from "../cell";
import { grouped } from "../grouped";
import { isLocked } from "../locked";
import type { Row } from "../tables";
import type { Finding, Mend } from "./finding";
import { isShared, nameOf } from "./ground";
import type { Ground } from "./ground";
import { changeOf } from "./mends";
import { postOf } from "./posts";

type Plan = Row<"skp">;

/** SKP with results of people who have left (pensiun, mutasi keluar), where the SKP goes on after that day. */
export const ownersLeft = (ground: Ground): Finding[] => {
  const { book, gone, own, people, planOf } = ground;
  if (gone.size === 0) return [];
  const results = new Map<string, number[]>();
  planOf.forEach((plan, at) => {
    if (!plan || !own[at] || !gone.has(plan.idPegawai) || !people.has(plan.idPegawai)) return;
    const known = results.get(plan.id);
    if (known) known.push(at);
    else results.set(plan.id, [at]);
  });
  const holders = grouped(
    book.tables.skp.rows.filter(({ idPegawai }) => people.has(idPegawai) && !gone.has(idPegawai)),
    postOf,
  );
  return book.tables.skp.rows.flatMap((plan, row): Finding[] => {
    const since = gone.get(plan.idPegawai);
    const numbers = results.get(plan.id);
    if (
      since === undefined ||
      !numbers ||
      isShared(ground, "skp", plan.id) ||
      (plan.selesai ?? Infinity) < since
    )
      return [];
    return [
      {
        code: "ownerLeft",
        table: "skp",
        id: plan.id,
        row,
        column: "selesai",
        facts: {
          nama: nameOf(ground, plan.idPegawai),
          jabatan: plan.jabatan,
          tanggal: since,
          jumlah: numbers.length,
        },
        mends: [...endOf(plan, since), ...given(ground, plan, numbers, holders.get(postOf(plan)) ?? [])],
      },
    ];
  });
};

/** The SKP ends on the last day before its owner left. */
const endOf = (plan: Plan, since: number): Mend[] =>
  (plan.mulai ?? -Infinity) >= since
    ? []
    : [
        {
          kind: "endPlan",
          safe: false,
          facts: { tanggal: since - 1 },
          steps: [
            {
              do: "change",
              table: "skp",
              id: plan.id,
              column: "selesai",
              from: dayCell(plan.selesai),
              to: { serial: since - 1 },
            },
          ],
        },
      ];

/** How many are offered to carry the results on. */
const mostOffered = 3;

/**
 * The results go to who holds the same post under the same penilai. Only between people who assess nobody: whose results
 * others carry on decides over more than one person's.
 */
const given = (ground: Ground, plan: Plan, numbers: readonly number[], holders: readonly Plan[]): Mend[] => {
  const { leaders, rows } = ground;
  if (postOf(plan) === "" || leaders.has(plan.idPegawai)) return [];
  return holders
    .filter(
      (one) =>
        one.idPenilai === plan.idPenilai &&
        one.id !== "" &&
        !leaders.has(one.idPegawai) &&
        !isLocked(one) &&
        one.idPenilai !== one.idPegawai,
    )
    .slice(0, mostOffered)
    .map((one) => ({
      kind: "giveResults",
      safe: false,
      facts: { nama: nameOf(ground, one.idPegawai), jabatan: one.jabatan },
      steps: numbers.flatMap((at) => changeOf(rows[at]!, "idSkp", one.id)),
    }));
};
