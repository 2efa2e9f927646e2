import type { ActionName } from "../../src/app/registry";
import type { Book, Content } from "../../src/model/book";
import type { Cell } from "../../src/model/cell";
import { columnsOf } from "../../src/model/tables";
import type { TableKey } from "../../src/model/tables";
import { handsIn } from "./handEdits";
import type { Edit } from "./twoPanes";

/** What a pane is asked to do. */
export interface Wish {
  readonly action: ActionName;
  readonly input: unknown;
}

/** What a person does in a sheet. */
export interface ByHand {
  readonly table: TableKey;
  readonly edit: Edit;
  readonly typed?: { readonly id: string; readonly column: string; readonly to: string };
  readonly adds?: Readonly<Record<string, Cell>> & { readonly id: string };
  readonly deletes?: string;
}

type Random = () => number;

/** One of a list, or nothing of an empty one. */
export const oneOf = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

/** One of the first few, so that hands meet. */
const near = <T>(list: readonly T[], random: Random): T | undefined => oneOf(list.slice(0, 4), random);

type Chance = (book: Book, random: Random, said: string) => Wish | undefined;

const addResult: Chance = ({ tables }, random, said) => {
  const [skp, above] = [oneOf(tables.skp.rows, random), near(tables.kinerja.rows, random)];
  return (
    skp && {
      action: "addResult",
      input: {
        owners: [{ skp: skp.id, peran: "mandiri" }],
        above: above && random() < 0.7 ? { result: above.id } : { top: true },
        rencana: `Hasil ${said}`,
        indicators: random() < 0.5 ? [{ indikator: `Jumlah ${said}`, target: 12, satuan: "laporan" }] : [],
      },
    }
  );
};

const editResult: Chance = ({ tables }, random, said) => {
  const row = near(tables.kinerja.rows, random);
  const column = random() < 0.7 ? "rencana" : "acuan";
  return (
    row && {
      action: "editResult",
      input: { id: row.id, cells: [{ column, from: row[column] || null, to: `=Milik ${said}` }] },
    }
  );
};

const moveResult: Chance = ({ tables }, random) => {
  const [row, above] = [near(tables.kinerja.rows, random), near(tables.kinerja.rows, random)];
  return (
    row &&
    above && {
      action: "moveResult",
      input: { id: row.id, to: random() < 0.7 ? { result: above.id } : { top: true } },
    }
  );
};

const cancelResult: Chance = ({ tables }, random) => {
  const row = oneOf(tables.kinerja.rows, random);
  return row && { action: "cancelResult", input: { id: row.id, children: oneOf(["up", "cancel"], random) } };
};

const shareResults: Chance = ({ tables }, random) => {
  const [row, to] = [near(tables.kinerja.rows, random), oneOf(tables.skp.rows, random)];
  return (
    row &&
    to && {
      action: "shareResults",
      input: { from: row.idSkp, results: [row.id], to: [to.id], update: random() < 0.5 },
    }
  );
};

const editIndicator: Chance = ({ tables }, random, said) => {
  const [row, result, kind] = [
    near(tables.indikator.rows, random),
    near(tables.kinerja.rows, random),
    random(),
  ];
  if (!row || kind < 0.3)
    return (
      result && {
        action: "editIndicator",
        input: { result: result.id, add: { indikator: `Jumlah ${said}`, target: `${said} laporan` } },
      }
    );
  return {
    action: "editIndicator",
    input:
      kind < 0.4
        ? { cancel: row.id }
        : { id: row.id, cells: [{ column: "target", from: row.target, to: `=Target ${said}` }] },
  };
};

const judge: Chance = ({ tables }, random, said) => {
  const [skp, period] = [oneOf(tables.skp.rows, random), near(tables.periode.rows, random)];
  const there = tables.penilaian.rows.find(
    ({ idSkp, periode }) => idSkp === skp?.id && periode === period?.periode,
  );
  return (
    skp &&
    period && {
      action: "judge",
      input: {
        periode: period.periode,
        idSkp: skp.id,
        cells: [
          { column: "ratingHasil", from: there?.ratingHasil || null, to: "Sesuai Ekspektasi" },
          { column: "catatan", from: there?.catatan || null, to: `=Catatan ${said}` },
        ],
        oleh: `Pejabat ${said}`,
      },
    }
  );
};

const report: Chance = ({ tables }, random, said) => {
  const [row, period] = [near(tables.indikator.rows, random), near(tables.periode.rows, random)];
  const there = tables.realisasi.rows.find(
    ({ idIndikator, periode }) => idIndikator === row?.id && periode === period?.periode,
  );
  return (
    row &&
    period && {
      action: "report",
      input: {
        indicator: row.id,
        periode: period.periode,
        cells: [{ column: "namaBukti", from: there?.namaBukti || null, to: `=Bukti ${said}` }],
      },
    }
  );
};

/** The dialogue has no table at first: both panes may make it at once. */
const dialogue: Chance = ({ tables }, random, said) => {
  const [row, skp, kind] = [near(tables.dialog.rows, random), oneOf(tables.skp.rows, random), random()];
  const edit =
    !row || kind < 0.4
      ? { add: { isi: `=Dialog ${said}`, idSkp: skp?.id ?? "", jenis: "coaching" } }
      : kind < 0.7
        ? { id: row.id, cells: [{ column: "isi", from: row.isi || null, to: `=Dialog ${said}` }] }
        : { remove: row.id };
  return { action: "keepRow", input: { table: "dialog", ...edit } };
};

const chances: readonly Chance[] = [
  addResult,
  editResult,
  editResult,
  editResult,
  moveResult,
  cancelResult,
  shareResults,
  editIndicator,
  editIndicator,
  judge,
  report,
  dialogue,
  dialogue,
  dialogue,
];

/** What chance lets a pane do. */
export const inPane = (book: Book, random: Random, said: string): Wish =>
  oneOf(chances, random)?.(book, random, said) ?? (addResult(book, random, said) as Wish);

/** The columns into which a person types, of the tables in which panes work. */
const columns: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  kinerja: ["rencana", "rencana", "acuan"],
  indikator: ["target", "indikator"],
  dialog: ["isi", "isi", "oleh"],
  penilaian: ["catatan"],
  realisasi: ["namaBukti"],
};

/** What chance lets a person do in a sheet: type, type a row below the table, delete one, or put them in another order. */
export const inSheet = (book: Book, random: Random, said: string): ByHand => {
  const keys = (Object.keys(columns) as TableKey[]).filter((key) => book.tables[key].present);
  const table = (random() < 0.5 ? "kinerja" : oneOf(keys, random)) ?? "kinerja";
  const rows = (book.tables[table] as Content<TableKey>).rows as readonly { readonly id: string }[];
  const hand = handsIn(table);
  const kind = random();
  const row = near(rows, random);
  if (row && kind < 0.5) {
    const column = oneOf(columns[table] ?? [], random) ?? "";
    const to = `Tangan ${said}`;
    const header = columnsOf(table).find(([name]) => name === column)?.[1].header ?? "";
    return { table, edit: hand.types(header, { [row.id]: to }), typed: { id: row.id, column, to } };
  }
  if (rows.length > 6 && kind < 0.65) {
    const gone = oneOf(rows, random)?.id ?? "";
    return { table, edit: hand.deletes(gone), deletes: gone };
  }
  if (rows.length > 0 && kind < 0.85)
    return { table, edit: hand.sorts(random() < 0.5 ? "id" : (columns[table]?.[0] ?? "id"), random() < 0.5) };
  const added = {
    id: `${table.slice(0, 1).toUpperCase()}-TANGAN${said}`,
    [columns[table]?.[0] ?? ""]: `Tangan ${said}`,
  };
  return { table, edit: hand.adds(added), adds: added };
};
