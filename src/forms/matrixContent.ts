import { byId } from "../model/book";
import type { Book } from "../model/book";
import { grouped } from "../model/grouped";
import { inOrder } from "../model/inOrder";
import { placesIn } from "../model/places";
import { inForce } from "../model/resultTree";
import type { Row } from "../model/tables";
import { agencyOf, spanInWords } from "./content";
import type { Slot } from "./content/slot";
import type { MatrixBlock } from "./form";

/** What a matrix says: its tables from the top down, without any layout. */
export interface MatrixContent {
  readonly agency: Slot;
  readonly span: string;
  readonly version: number;
  readonly tables: readonly MatrixTable[];
}

/** The results of one leader over the people who contribute to them. */
export interface MatrixTable {
  readonly leader: MatrixPerson;
  readonly isJpt: boolean;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** A person of a matrix; the texts as its cells hold them. */
export interface MatrixPerson {
  readonly nama: string;
  readonly nip: string;
  readonly military: boolean;
  readonly jabatan: string;
}

/** A leader's indicator; without one the leader's result as a whole. */
export interface MatrixColumn {
  /** The id of the leader's result. */
  readonly id: string;
  readonly result: Slot;
  readonly indicator?: Slot;
}

/** A person in one role, with the results that each column gets. Without a person: results that nobody has. */
export interface MatrixRow {
  readonly person?: MatrixPerson;
  readonly peran: Row<"kinerja">["peran"];
  readonly cells: readonly (readonly Slot[])[];
}

/**
 * Collects what a leader's matrix says. A row stands for everybody who is judged by the leader or contributes to a
 * result of the leader, once a role. Over two levels everybody of the first table to whom others contribute follows as
 * a leader, each once.
 * @param skp the id of the leader's SKP
 * @throws where the Book has no such SKP
 */
export const matrixContentOf = (book: Book, skp: string, levels: MatrixBlock["levels"]): MatrixContent => {
  const own = byId(book, "skp").get(skp);
  if (!own) throw new Error(`No SKP ${skp}`);
  const office = officeOf(book);
  const first = tableOf(office, own);
  const below = first.plans
    .filter((plan) => plan.id !== own.id)
    .map((plan) => tableOf(office, plan))
    .filter(({ table, carried }) => carried && table.columns.length > 0);
  return {
    agency: agencyOf(book),
    span: spanInWords(own.mulai, own.selesai),
    version: own.versi ?? 1,
    tables: [first.table, ...(levels === 2 ? below.map(({ table }) => table) : [])],
  };
};

/** What every table of a matrix is made of, looked up once. */
const officeOf = (book: Book) => {
  const results = book.tables.kinerja.rows.filter((row) => inForce(row) && row.rencana.trim() !== "");
  const below = new Map<string, Row<"kinerja">[]>();
  const put = (key: string, row: Row<"kinerja">) => {
    const some = below.get(key);
    if (some) some.push(row);
    else below.set(key, [row]);
  };
  const placesOf = placesIn(book);
  for (const row of results) {
    const { first, second } = placesOf(row);
    for (const above of new Set([first, second])) if (above !== "") put(above, row);
  }
  return {
    people: byId(book, "pegawai"),
    plans: book.tables.skp.rows,
    planOf: byId(book, "skp"),
    resultsOf: grouped(results, ({ idSkp }) => idSkp),
    measuresOf: grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja),
    /** What hangs on an indicator, or on a result as a whole, by its id; second parents too. */
    below: (id: string): readonly Row<"kinerja">[] => below.get(id) ?? [],
  };
};

type Office = ReturnType<typeof officeOf>;

/** A leader's table, the SKP of its rows, and whether anything hangs on the leader's results. */
const tableOf = (office: Office, leader: Row<"skp">) => {
  const columns = inOrder(office.resultsOf.get(leader.id) ?? []).flatMap((row) => columnsOf(office, row));
  const under = columns.map(({ at, column }) => ({ column, rows: inOrder(office.below(at)) }));
  const idsWithResults = new Set(under.flatMap(({ rows }) => rows.map(({ idSkp }) => idSkp)));
  const plans = office.plans.filter(
    ({ id, idPenilai }) =>
      idsWithResults.has(id) || (idPenilai !== "" && idPenilai === leader.idPegawai && id !== leader.id),
  );
  const known = new Set(plans.map(({ id }) => id));
  const isNobodys = ({ idSkp }: Row<"kinerja">) => !known.has(idSkp);
  const rowsOf = (
    isIn: (row: Row<"kinerja">) => boolean,
    person: MatrixPerson | undefined,
    always: boolean,
  ): MatrixRow[] => {
    const own = under.flatMap(({ rows }) => rows.filter(isIn));
    const roles = rolesInOrder.filter((role) => own.some(({ peran }) => peran === role));
    return (roles.length > 0 || !always ? roles : ([""] as const)).map((peran) => ({
      ...(person && { person }),
      peran,
      cells: under.map(({ rows }) =>
        rows
          .filter((row) => isIn(row) && row.peran === peran)
          .map((row) => ({
            text: row.rencana,
            from: { table: "kinerja" as const, id: row.id, field: "rencana" },
          })),
      ),
    }));
  };
  const table: MatrixTable = {
    leader: personOf(office, leader),
    isJpt: leader.format === "JPT/PUKM" || leader.jenisJabatan === "JPT",
    columns: columns.map(({ column }) => column),
    rows: [
      ...plans.flatMap((plan) => rowsOf(({ idSkp }) => idSkp === plan.id, personOf(office, plan), true)),
      ...rowsOf(isNobodys, undefined, false),
    ],
  };
  return { table, plans, carried: under.some(({ rows }) => rows.length > 0) };
};

const rolesInOrder = ["ketua", "mandiri", "", "anggota"] as const;

/** A column an indicator; one of the result as a whole where something hangs on that, or nothing measures it. */
const columnsOf = (
  office: Office,
  row: Row<"kinerja">,
): { readonly at: string; readonly column: MatrixColumn }[] => {
  const result: Slot = { text: row.rencana, from: { table: "kinerja", id: row.id, field: "rencana" } };
  const measures = inOrder(office.measuresOf.get(row.id) ?? []).filter(
    ({ indikator }) => indikator.trim() !== "",
  );
  const whole = { at: row.id, column: { id: row.id, result } };
  const measured = measures.map(({ id, indikator }) => ({
    at: id,
    column: {
      id: row.id,
      result,
      indicator: { text: indikator, from: { table: "indikator" as const, id, field: "indikator" } },
    },
  }));
  return measured.length === 0 || office.below(row.id).length > 0 ? [...measured, whole] : measured;
};

const personOf = ({ people }: Office, plan: Row<"skp">): MatrixPerson => {
  const person = people.get(plan.idPegawai);
  return {
    nama: person?.nama ?? "",
    nip: person?.nip ?? "",
    military: person?.status === "TNI/Polri",
    jabatan: plan.jabatan || (person?.jabatan ?? ""),
  };
};
