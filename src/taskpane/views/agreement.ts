import type { ActionName, InputOf } from "../../app/registry";
import type { Format } from "../../locale/format";
import type { Words } from "../../locale/id";
import { isAgreedColumn, partOf } from "../../model/agreement/agreedCells";
import type { AgreedChange, PlanChanges } from "../../model/agreement/agreedChanges";
import { judgedPlans } from "../../model/agreement/judgedPlans";
import { lacksOf } from "../../model/agreement/planLacks";
import type { PlanLack } from "../../model/agreement/planLacks";
import { cellSayer, columnName } from "../../model/agreement/saidCells";
import { changeKey } from "../../model/agreement/stillSo";
import type { Book } from "../../model/book";
import { byId, setting } from "../../model/book";
import { isLocked } from "../../model/locked";
import type { Row, TableKey } from "../../model/tables";

/** How far an SKP is on its way to ditetapkan, and what may be done with it. */
export interface PlanState {
  readonly status: Row<"skp">["status"];
  /** The day on which it was agreed, as Excel's serial number. */
  readonly tanggal: number | null;
  readonly versi: number;
  /** What it lacks before it can be handed in; absent where nothing, or where it is agreed. */
  readonly lack?: PlanLack;
  /** Whether it may go back to draf: nothing in it is judged. */
  readonly mayGoBack: boolean;
  /** Whether it says ditetapkan, but nothing is recorded of it. */
  readonly unrecorded: boolean;
}

/** The state of one SKP; undefined where it is gone. */
export const planState = (book: Book, id: string): PlanState | undefined => {
  const skp = book.tables.skp.rows.find((row) => row.id === id);
  if (!skp) return undefined;
  const agreed = isLocked(skp);
  const lack = agreed ? undefined : lacksOf(book).get(id);
  const results = book.tables.kinerja.rows;
  return {
    status: skp.status,
    tanggal: skp.tanggal,
    versi: skp.versi ?? 1,
    ...(lack ? { lack } : {}),
    mayGoBack: !agreed || !judgedPlans(book).has(id),
    unrecorded:
      agreed &&
      results.some(({ idSkp }) => idSkp === id) &&
      !book.tables.kesepakatan.rows.some(({ idSkp }) => idSkp === id),
  };
};

/** When SKP are to be agreed, as Excel's serial number; undefined where the office has not set it. */
export const agreeBy = (book: Book): number | undefined => {
  const day = setting(book, "tenggat penetapan");
  return typeof day === "number" ? day : undefined;
};

/** SKP by what may be done with all of them at once. */
export interface ManyStates {
  /** How many there are in each state. */
  readonly counts: { readonly draf: number; readonly diajukan: number; readonly ditetapkan: number };
  /** Drafts and submitted ones that lack nothing, by id; and how many lack something. */
  readonly drafts: readonly string[];
  readonly submitted: readonly string[];
  readonly incomplete: number;
  /** Agreed ones of which nothing is recorded. */
  readonly unrecorded: readonly string[];
}

/** The states of some SKP, by id. */
export const statesOf = (book: Book, ids: readonly string[]): ManyStates => {
  const plans = byId(book, "skp");
  const lacks = lacksOf(book);
  const recorded = new Set(book.tables.kesepakatan.rows.map(({ idSkp }) => idSkp));
  const filled = new Set(book.tables.kinerja.rows.map(({ idSkp }) => idSkp));
  const some = ids.flatMap((id) => plans.get(id) ?? []);
  const isOf = (status: "draf" | "diajukan" | "ditetapkan") =>
    some.filter((plan) => (plan.status || "draf") === status).map(({ id }) => id);
  const [draf, diajukan, ditetapkan] = [isOf("draf"), isOf("diajukan"), isOf("ditetapkan")];
  const isWhole = (id: string) => !lacks.has(id);
  return {
    counts: { draf: draf.length, diajukan: diajukan.length, ditetapkan: ditetapkan.length },
    drafts: draf.filter(isWhole),
    submitted: diajukan.filter(isWhole),
    incomplete: [...draf, ...diajukan].filter((id) => lacks.has(id)).length,
    unrecorded: ditetapkan.filter((id) => !recorded.has(id) && filled.has(id)),
  };
};

/** Who agrees on an SKP: the pejabat penilai and the employee, as a proposal for a field. */
export const consentOf = (book: Book, id: string): string => {
  const people = byId(book, "pegawai");
  const skp = byId(book, "skp").get(id);
  return [skp?.idPenilai, skp?.idPegawai]
    .flatMap((person) => people.get(person ?? "")?.nama ?? [])
    .filter((name) => name !== "")
    .join("; ");
};

/** A change of an agreed row in words, and where its cell is. */
export interface ChangeEntry {
  readonly key: string;
  readonly change: AgreedChange;
  /** Which row: its part and its text. */
  readonly what: string;
  /** What is not as it was, a line each. */
  readonly lines: readonly string[];
  readonly cell: { readonly table: TableKey; readonly id: string; readonly column: string };
  /** Whether it can be recorded: a row that bears the id of another one cannot. */
  readonly mayRecord: boolean;
}

/** The changes of an SKP in words. */
export interface PlanEntry {
  /** The id of the SKP. */
  readonly id: string;
  readonly name: string;
  readonly changes: readonly ChangeEntry[];
}

/** Puts the changes of agreed SKP into words; of SKP without a record there are none. */
export const changesInWords = (
  found: readonly PlanChanges[],
  book: Book,
  words: Words,
  format: Format,
): PlanEntry[] => {
  const say = cellSayer(book);
  const plans = byId(book, "skp");
  const people = byId(book, "pegawai");
  const valueOf = (column: string, cell: string | number | undefined): string => {
    const said = say.cell(column, cell);
    if (said === "") return words.preview.emptyValue;
    return typeof said === "number" ? format.number(said) : said;
  };
  const entryOf = (change: AgreedChange): ChangeEntry => {
    const { kind, table, id, before, after, columns, stands, record } = change;
    const { agreement } = words;
    const text = say.row(table, kind === "new" ? after : before);
    const fields = columns.map((column) =>
      agreement.change(
        columnName(table, column),
        valueOf(column, before[column]),
        valueOf(column, after[column]),
      ),
    );
    const lines = { changed: [], gone: [agreement.gone], new: [agreement.fresh], overwritten: [] };
    return {
      key: changeKey(change),
      change,
      what: `${partOf(table)}: ${text}`,
      lines: [
        ...(kind === "overwritten" ? [agreement.overwritten] : lines[kind]),
        ...(kind === "changed" || kind === "overwritten" ? fields : []),
      ],
      cell: stands
        ? { table, id: stands.id || id, column: columns[0] ?? "id" }
        : { table: "kesepakatan", id: record, column: "isi" },
      mayRecord: kind !== "overwritten" && stands?.nth === undefined,
    };
  };
  return found
    .filter(({ changes }) => changes.length > 0)
    .map(({ skp, changes }) => {
      const plan = plans.get(skp);
      return {
        id: skp,
        name: people.get(plan?.idPegawai ?? "")?.nama || plan?.jabatan || words.plans.noName,
        changes: changes.map(entryOf),
      };
    });
};

/** The name of the person whose SKP it is; else the post. */
export const nameOfPlan = (book: Book, id: string): string => {
  const skp = byId(book, "skp").get(id);
  return byId(book, "pegawai").get(skp?.idPegawai ?? "")?.nama || (skp?.jabatan ?? "");
};

/** The agreed SKP that a form of a result, or of a new result of an SKP, would change; undefined where there is none. */
export const adjustedPlan = (
  book: Book,
  { form, of }: { readonly form: string; readonly of: string },
): string | undefined => {
  // What is carried on or shared comes into other SKP.
  if (form === "intervene" || form === "share") return undefined;
  return lockedPlan(
    book,
    form === "addTop" ? of : (book.tables.kinerja.rows.find((row) => row.id === of)?.idSkp ?? ""),
  );
};

/** The SKP of an id, where it is agreed. */
export const lockedPlan = (book: Book, id: string | undefined): string | undefined => {
  const skp = book.tables.skp.rows.find((row) => row.id === id);
  return skp && isLocked(skp) ? id : undefined;
};

const edits: ReadonlySet<ActionName> = new Set([
  "addResult",
  "editResult",
  "editIndicator",
  "moveResult",
  "cancelResult",
]);

/** Whether an edit changes what is agreed: marks of a result (its kind, its role and so on) are not. */
export const isAdjusting = (name: ActionName, input: unknown): boolean =>
  edits.has(name) &&
  (name !== "editResult" ||
    (input as InputOf<"editResult">).cells.some(({ column }) => isAgreedColumn("kinerja", column)));
