import type { Hand } from "../forms/lists/layout";
import { isNotAList, readList } from "../forms/lists/readList";
import type { ListReading, ListTable } from "../forms/lists/reading";
import type { Identity } from "../forms/read/reading";
import type { Book } from "../model/book";
import type { Refusal, Step } from "../model/plan";
import type { SheetCells } from "../model/sheetCells";
import type { Row } from "../model/tables";
import { bare } from "../rules/words";
import type { Tools } from "./action";
import { ownersIn } from "./importTreeOwners";
import { mergeInto } from "./merge";
import type { RosterColumns } from "./rosterMapping";
import { rosterColumns } from "./rosterMapping";
import { bareName } from "./rosterText";
import { handsIn } from "./takeListHands";
import type { SaidByHand } from "./takeListHands";
import { periodOf, takeItems } from "./takeListItems";
import type { TakenItems } from "./takeListItems";

/** A sheet with lists, and what a person has said about one of them. */
export interface ListWish {
  readonly cells: SheetCells;
  /** Which of its lists, from 0. */
  readonly table?: number;
  /** What its columns are, where a person said it. */
  readonly hand?: SaidByHand;
  /** Reads hidden rows too. */
  readonly withHidden?: boolean;
  /** Whose results these are, where the list does not say it. */
  readonly skp?: string;
  /** The period of its realisations; "" for none. Absent = the period of the workbook that the form names. */
  readonly period?: string;
}

/** The rows of a list of employees as importRoster takes them, each at its own row of the sheet. */
export interface ListRoster {
  readonly rows: readonly (readonly string[])[];
  readonly headerRow: number;
  readonly columns: RosterColumns;
}

/** What a list would bring. */
export interface UnderstoodList {
  readonly reading: ListReading;
  readonly table: ListTable;
  /** The period that realisations go to; "" for none. */
  readonly period: string;
  readonly roster?: ListRoster;
  readonly items?: TakenItems;
}

/** Reads a sheet of lists with all that persons have said about such headings. */
export const readLists = (
  book: Book,
  { cells, hand, withHidden = false }: ListWish,
): ReturnType<typeof readList> => {
  const said: Readonly<Record<string, Hand>> = hand ? { [hand.fingerprint]: hand } : {};
  return readList(cells, { withHidden, hands: { ...handsIn(book), ...said } });
};

/** What one of the lists of a sheet would bring; a refusal where it is none, or has a question. */
export function understandList(book: Book, wish: ListWish, tools: Tools): UnderstoodList | Refusal {
  const facts = { sheet: wish.cells.name };
  const reading = readLists(book, wish);
  if (isNotAList(reading)) return { refused: reading.refused, facts };
  const table = reading.tables[wish.table ?? 0];
  if (!table) return { refused: "notAList", facts };
  if (table.questions.length > 0) return { refused: "unclearList", facts };
  const owner = table.owner;
  const period = wish.period ?? (owner ? periodOf(book, owner.start, owner.end) : "");
  const understood = { reading, table, period };
  if (table.layout === "kegiatan") return { refused: "noPlaceForList", facts };
  if (table.layout === "pegawai") return { ...understood, roster: rosterOf(table) };
  const people = table.owner ? peopleOf(book, table.owner.employee, table.owner.assessor, tools) : undefined;
  if (people && "refused" in people) return people;
  const owners = ownersIn(people ? people.book : book, tools);
  const skp = people ? owners.skpOf(people.idPegawai) : (wish.skp ?? "");
  const items = takeItems(book, table, { skp, period }, owners, tools);
  const plans = owners.steps().map((step) => judgedBy(step, people));
  return { ...understood, items: { ...items, steps: [...(people?.steps ?? []), ...plans, ...items.steps] } };
}

function rosterOf(table: ListTable): ListRoster {
  const columns: RosterColumns = Object.fromEntries(
    table.columns.flatMap(({ field, column }) =>
      (rosterColumns as readonly string[]).includes(field) ? [[field, column]] : [],
    ),
  );
  const rows: string[][] = [];
  for (const { row, cells } of table.entries) {
    const line: string[] = [];
    for (const { field, column } of table.columns) line[column] = cells[field]?.text ?? "";
    rows[row] = Array.from(line, (text = "") => text);
  }
  return { rows: Array.from(rows, (line = []) => line), headerRow: table.headerRow, columns };
}

/** The two persons of a form, among those of the workbook or new. */
interface FormPeople {
  readonly idPegawai: string;
  readonly idPenilai: string;
  readonly steps: readonly Step[];
  /** The workbook with them in it. */
  readonly book: Book;
}

/** Somebody of the same name but another NIP is somebody else, or a mistake: that is asked. */
function peopleOf(book: Book, employee: Identity, assessor: Identity, tools: Tools): FormPeople | Refusal {
  if (employee.nama === "") return { refused: "noEmployee" };
  const people = mergeInto(book, "pegawai", tools);
  const made: Row<"pegawai">[] = [];
  const idOf = (one: Identity): string | Refusal => {
    if (one.nama === "" && one.nip === "") return "";
    const byNip = book.tables.pegawai.rows.filter(({ nip }) => nip !== "" && nip === one.nip);
    const byName = book.tables.pegawai.rows.filter(({ nama }) => bareName(nama) === bareName(one.nama));
    const found = byNip.length > 0 ? byNip : byName;
    const [first, ...more] = found;
    if (more.length > 0) return { refused: "severalPeople", facts: { name: one.nama } };
    if (first && one.nip !== "" && first.nip !== "" && first.nip !== one.nip)
      return { refused: "otherNip", facts: { name: one.nama, nip: one.nip, there: first.nip } };
    if (first && bare(bareName(first.nama)) !== bare(bareName(one.nama)))
      return { refused: "otherName", facts: { name: one.nama, nip: one.nip, there: first.nama } };
    const { nama, nip, pangkat, jabatan, unit } = one;
    const id = people.put({ nama, nip, pangkat, jabatan, unit }, (row) => row.id === first?.id);
    if (!first) made.push({ nama, nip, pangkat, jabatan, unit, status: "", id });
    return id;
  };
  const [idPegawai, idPenilai] = [idOf(employee), idOf(assessor)];
  if (typeof idPegawai !== "string") return idPegawai;
  if (typeof idPenilai !== "string") return idPenilai;
  const pegawai = { ...book.tables.pegawai, rows: [...book.tables.pegawai.rows, ...made] };
  return {
    idPegawai,
    idPenilai,
    steps: people.steps(),
    book: { ...book, tables: { ...book.tables, pegawai } },
  };
}

/** A new SKP of the form's employee is judged by the form's assessor. */
const judgedBy = (step: Step, people: FormPeople | undefined): Step =>
  people && step.do === "append" && step.table === "skp"
    ? { ...step, rows: step.rows.map((row) => ({ ...row, idPenilai: people.idPenilai })) }
    : step;
