import { addResult } from "../../src/actions/addResult";
import type { ResultWish } from "../../src/actions/addResult";
import type { Action } from "../../src/actions/action";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import type { Plan, Refusal } from "../../src/model/plan";
import { settle } from "../../src/model/settle";
import { startedBook } from "../support/office";
import { simulate, toolsFor } from "../support/simulate";

const today = 46_100;
const year = { mulai: { serial: 46_023 }, selesai: { serial: 46_387 } };

/** A leader, and people of one jabatan; the SKP of the person P-x is S-x. `agreed` names whose SKP is ditetapkan. */
export const office = (staff: readonly string[], agreed: readonly string[] = []): Book =>
  simulate(startedBook(today), {
    steps: [
      {
        do: "append",
        table: "pegawai",
        rows: [
          { id: "P-kasi", nama: "Kasi", jabatan: "Kepala Seksi" },
          ...staff.map((name) => ({ id: `P-${name}`, nama: name, jabatan: "Analis Arsip" })),
        ],
      },
      {
        do: "append",
        table: "skp",
        rows: ["kasi", ...staff].map((name) => ({
          id: `S-${name}`,
          idPegawai: `P-${name}`,
          jabatan: name === "kasi" ? "Kepala Seksi" : "Analis Arsip",
          status: agreed.includes(name) ? "ditetapkan" : "draf",
          ...(name === "kasi" ? {} : { idPenilai: "P-kasi" }),
          ...year,
        })),
      },
    ],
  });

/** What an action answers to a book. */
export const asked = <Input>(book: Book, action: Action<Input>, input: Input): Plan | Refusal =>
  action.plan(book, input, toolsFor(book, today));

/** The book after an action, its plan held against the book as it is before it is written. */
export const after = <Input>(book: Book, action: Action<Input>, input: Input): Book => {
  const answer = asked(book, action, input);
  if (isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  const { plan, conflicts } = settle(answer, book);
  if (conflicts.length) throw new Error(`Conflicts: ${JSON.stringify(conflicts)}`);
  return simulate(book, plan);
};

/** The steps that are left of an action's plan in a book. */
export const leftOf = <Input>(book: Book, action: Action<Input>, input: Input) => {
  const answer = asked(book, action, input);
  if (isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return settle(answer, book).plan.steps;
};

/** A result for one SKP, with one indicator where `indicator` is said. */
export const added = (
  book: Book,
  owner: string,
  rencana: string,
  above: ResultWish["above"] = { top: true },
  indicators: ResultWish["indicators"] = [],
): Book => after(book, addResult, { owners: [{ skp: `S-${owner}`, peran: "" }], above, rencana, indicators });

/** A result by its text, of an SKP where that is said. */
export const result = (book: Book, text: string, owner?: string) => {
  const found = book.tables.kinerja.rows.find(
    (row) => row.rencana === text && (owner === undefined || row.idSkp === `S-${owner}`),
  );
  if (!found) throw new Error(`no result ${text} of ${owner ?? "anybody"}`);
  return found;
};

/** The indicators of a result. */
export const indicatorsOf = (book: Book, id: string) =>
  book.tables.indikator.rows.filter(({ idKinerja }) => idKinerja === id);

/** The book once the SKP of somebody is agreed. */
export const agree = (book: Book, owner: string): Book =>
  simulate(book, {
    steps: [
      { do: "change", table: "skp", id: `S-${owner}`, column: "status", from: "draf", to: "ditetapkan" },
    ],
  });
