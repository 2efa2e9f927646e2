import { normalised } from "../../rules/similar";
import { none } from "../../rules/tree";
import { grouped } from "../grouped";
import type { Row } from "../tables";
import { hangs } from "./ground";
import type { Ground } from "./ground";

type Plan = Row<"skp">;
type Person = Row<"pegawai">;

/** How many are proposed for one SKP. */
const mostProposed = 3;

/** Posts that may assess without a delegation, from the highest down. */
const ranks: Readonly<Partial<Record<Plan["jenisJabatan"], number>>> = {
  JPT: 0,
  Administrator: 1,
  Pengawas: 2,
  "Kepala Sekolah": 2,
  "Kepala Puskesmas": 2,
};

const lowest = 3;
const rankOf = ({ jenisJabatan }: Plan): number => ranks[jenisJabatan] ?? lowest;

/**
 * Who may be meant as the penilai of an SKP whose penilai is nobody, best first: whose results its results hang on, who
 * bears the name that stands there, who holds the highest posts of its unit. Nobody with whom there would be a circle or
 * another finding. Proposals: only who knows the office knows.
 * @param low the people all of whose known posts are below pejabat pengawas
 */
export const proposerOf = (ground: Ground, low: ReadonlySet<string>): ((plan: Plan) => readonly Person[]) => {
  const known: { index?: Index } = {};
  return (plan) => {
    const index = (known.index ??= indexOf(ground));
    const owners = new Set(
      (index.rowsOfPlan.get(plan.id) ?? []).flatMap(
        (at) => ground.planOf[ground.tree.parent[at] ?? none]?.idPegawai ?? [],
      ),
    );
    const wanted = [
      ...owners,
      ...(index.byName.get(normalised(plan.idPenilai)) ?? []).map(({ id }) => id),
      ...highestIn(index, plan),
    ];
    return [...new Set(wanted)]
      .flatMap((id) => (isSound(ground, index, low, plan, id) ? (ground.people.get(id) ?? []) : []))
      .slice(0, mostProposed);
  };
};

interface Index {
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  /** The SKP of each unit from the highest post down. */
  readonly ofUnit: ReadonlyMap<string, readonly Plan[]>;
  /** The numbers of the results of each SKP that hang on another. */
  readonly rowsOfPlan: ReadonlyMap<string, readonly number[]>;
  /** "owner, penilai": results of this penilai's subordinates hang on results of this owner, and nobody assigned them. */
  readonly hanging: ReadonlySet<string>;
}

const indexOf = (ground: Ground): Index => {
  const { book, rows, planOf, tree } = ground;
  const units = grouped(
    book.tables.skp.rows.filter((plan) => rankOf(plan) < lowest && plan.unit.trim() !== ""),
    ({ unit }) => normalised(unit),
  );
  const rowsOfPlan = new Map<string, number[]>();
  const hanging = new Set<string>();
  rows.forEach(({ penugasanDari }, at) => {
    const plan = planOf[at];
    if (!plan || !hangs(ground, at) || penugasanDari.trim() !== "") return;
    const known = rowsOfPlan.get(plan.id);
    if (known) known.push(at);
    else rowsOfPlan.set(plan.id, [at]);
    hanging.add(`${planOf[tree.parent[at] ?? none]?.idPegawai ?? ""} ${plan.idPenilai}`);
  });
  return {
    byName: grouped(
      book.tables.pegawai.rows.filter(({ nama }) => nama !== ""),
      ({ nama }) => normalised(nama),
    ),
    ofUnit: new Map(
      [...units].map(([unit, plans]) => [unit, [...plans].sort((a, b) => rankOf(a) - rankOf(b))]),
    ),
    rowsOfPlan,
    hanging,
  };
};

/** The holders of the highest posts of the unit that are above the post of the SKP. */
const highestIn = ({ ofUnit }: Index, plan: Plan): string[] =>
  (ofUnit.get(normalised(plan.unit)) ?? [])
    .filter((other) => rankOf(other) < rankOf(plan))
    .slice(0, mostProposed + 1)
    .map(({ idPegawai }) => idPegawai);

/** Whether the person can be the penilai, and nothing of the audit comes of it. */
const isSound = (
  ground: Ground,
  { rowsOfPlan, hanging }: Index,
  low: ReadonlySet<string>,
  plan: Plan,
  person: string,
): boolean => {
  const { people, leaders, planOf, tree, gone } = ground;
  if (!people.has(person) || gone.has(person) || isUnder(ground, person, plan.idPegawai)) return false;
  if (low.has(person) && plan.dasarPendelegasian.trim() === "") return false;
  if (!leaders.has(person) && ground.rowsOfPerson(person).length > 0) return false;
  if (hanging.has(`${person} ${plan.idPegawai}`)) return false;
  return (rowsOfPlan.get(plan.id) ?? []).every((at) => {
    const owner = planOf[tree.parent[at] ?? none]?.idPegawai ?? "";
    return owner === person || !people.has(owner);
  });
};

/** Whether a person is another, or works under that person, in whatever SKP. Every person is passed once. */
export const isUnder = ({ superiors }: Pick<Ground, "superiors">, person: string, other: string): boolean => {
  const passed = new Set([person]);
  for (const one of passed) {
    if (one === other) return true;
    for (const above of superiors.get(one) ?? []) passed.add(above);
  }
  return false;
};
