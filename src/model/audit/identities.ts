import { normalised } from "../../rules/similar";
import { none } from "../../rules/tree";
import { grouped } from "../grouped";
import type { Change, CellRow } from "../plan";
import type { Row, TableKey } from "../tables";
import type { Finding, Mend } from "./finding";
import { isShared } from "./ground";
import type { Ground } from "./ground";
import { freshIds } from "./newIds";

type Person = Row<"pegawai">;

/** Ids that several rows of a table bear, and NIP that several people bear. Those of results are in structure.ts. */
export const identities = (ground: Ground): Finding[] => [
  ...(["pegawai", "skp", "indikator"] as const).flatMap((table) => sharedIn(ground, table)),
  ...sameNips(ground),
];

const sharedIn = (ground: Ground, table: "pegawai" | "skp" | "indikator"): Finding[] => {
  const copies = ground.book.problems.filter((one) => one.code === "sameIdTwice" && one.table === table);
  const addresses = new Map(
    copies.map(({ value, address }) => [String(value), address]).reverse() as [string, string][],
  );
  if (addresses.size === 0) return [];
  const numbers = new Map<string, number[]>();
  (ground.book.tables[table].rows as readonly { readonly id: string }[]).forEach(({ id }, at) => {
    if (addresses.has(id)) numbers.set(id, [...(numbers.get(id) ?? []), at]);
  });
  // The id leads to the first row; the first copy is shown by its address.
  return [...numbers].map(([id, group]) => ({
    code: "duplicateId",
    table,
    id,
    row: group[0] ?? none,
    column: "id",
    address: addresses.get(id) ?? "",
    facts: { id, jumlah: group.length, rencana: labelOf(ground, table, group[0] ?? none) },
    members: group.map(() => id),
    mends: freshIds(ground, table, id, group.length),
  }));
};

const labelOf = ({ book: { tables } }: Ground, table: TableKey, at: number): string =>
  table === "pegawai"
    ? (tables.pegawai.rows[at]?.nama ?? "")
    : table === "skp"
      ? (tables.skp.rows[at]?.jabatan ?? "")
      : (tables.indikator.rows[at]?.indikator ?? "");

/** How many ways to keep a NIP are offered. */
const mostKept = 4;

/** Every NIP that several people bear, once. */
const sameNips = (ground: Ground): Finding[] => {
  const own = ground.book.tables.pegawai.rows
    .map((person, row) => ({ person, row }))
    .filter(({ person: { id, nip } }) => id !== "" && nip !== "" && !isShared(ground, "pegawai", id));
  return [...grouped(own, ({ person }) => person.nip)].flatMap(([nip, group]): Finding[] => {
    const [first, ...others] = group.map(({ person }) => person);
    if (!first || others.length === 0) return [];
    const isOneName = others.every(({ nama }) => normalised(nama) === normalised(first.nama));
    const joined = isOneName ? joinedInto(ground, first, others) : [];
    return [
      {
        code: "sameNip",
        table: "pegawai",
        id: first.id,
        row: group[0]?.row ?? none,
        column: "nip",
        facts: { nip, jumlah: group.length, nama: [first, ...others].map(({ nama }) => nama).join("; ") },
        members: [first, ...others].map(({ id }) => id),
        mends:
          joined.length > 0 ? joined : [first, ...others].slice(0, mostKept).map(keptBy([first, ...others])),
      },
    ];
  });
};

/** The NIP stays with one: the others are without, until somebody types theirs. */
const keptBy =
  (people: readonly Person[]) =>
  ({ id, nama, jabatan }: Person): Mend => ({
    kind: "keepNip",
    safe: false,
    facts: { nama, jabatan },
    steps: people
      .filter((person) => person.id !== id)
      .map((person): Change => ({
        do: "change",
        table: "pegawai",
        id: person.id,
        column: "nip",
        from: person.nip,
        to: null,
      })),
  });

/**
 * The later rows go, and their SKP become the first's: who moves, or is Plt beside the own post, has several. Only of
 * people who assess nobody: else it would change who assesses whom.
 */
const joinedInto = (ground: Ground, first: Person, others: readonly Person[]): Mend[] => {
  const people = [first, ...others];
  if (people.some(({ id }) => ground.leaders.has(id) || ground.gone.has(id))) return [];
  const gone = new Set(others.map(({ id }) => id));
  const { skp, keaktifan } = ground.book.tables;
  const moved = <R extends { readonly id: string }>(
    table: TableKey,
    rows: readonly R[],
    column: keyof R & string,
  ): Change[] =>
    rows.flatMap((row): Change[] => {
      const from = String(row[column]);
      return row.id === "" || !gone.has(from)
        ? []
        : [{ do: "change", table, id: row.id, column, from, to: first.id }];
    });
  return [
    {
      kind: "joinPeople",
      safe: false,
      facts: { nama: first.nama },
      steps: [
        ...moved("skp", skp.rows, "idPegawai"),
        ...moved("skp", skp.rows, "idPenilai"),
        ...moved("skp", skp.rows, "idAtasanPenilai"),
        ...moved("keaktifan", keaktifan.rows, "idPegawai"),
        ...others.map((person) => ({
          do: "remove" as const,
          table: "pegawai" as const,
          rows: [cellsOf(person)] as const,
        })),
      ],
    },
  ];
};

const cellsOf = (person: Person): CellRow =>
  Object.fromEntries(Object.entries(person).filter(([, value]) => value !== "")) as CellRow;
