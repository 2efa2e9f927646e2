import { isNotAForm, readForm as readSheet } from "../forms/readForm";
import { resultsOfCards } from "../forms/read/readCards";
import { withAnnex } from "../forms/withAnnex";
import type { FormReading } from "../forms/read/reading";
import type { Book } from "../model/book";
import { isRefusal } from "../model/plan";
import type { Step } from "../model/plan";
import type { SheetCells } from "../model/sheetCells";
import type { TableKey } from "../model/tables";
import type { Action, Tools } from "./action";
import { ensureTables } from "./ensureTables";
import { annex, behaviours, manuals } from "./fromForm/agreed";
import { competences, dialogue, realisations, steps } from "./fromForm/done";
import { evaluation } from "./fromForm/judged";
import { takePlan } from "./fromForm/plan";
import { takeResults } from "./fromForm/results";
import type { FormTaker } from "./fromForm/taker";
import { mergeInto } from "./merge";
import { startWith } from "./startWorkbook";
import type { Office } from "./startWorkbook";

/** The sheet to read, of this workbook or of another file. */
export interface FormSource {
  readonly cells: SheetCells;
  /** Its Lampiran SKP, on a sheet of its own. */
  readonly annex?: SheetCells;
  /** Whose workbook it starts, where it is not started yet; otherwise what the form itself says is kept. */
  readonly office?: Office;
}

const planTables = ["pengaturan", "pegawai", "skp", "kinerja", "indikator"] as const;
const takers: readonly FormTaker[] = [
  behaviours,
  annex,
  manuals,
  steps,
  realisations,
  dialogue,
  competences,
  evaluation,
];

/**
 * Takes what a form sheet says into the tables. The sheet itself is not touched; what the tables hold already is
 * recognised (the person by NIP or name, the rest by its texts), so that a second reading adds nothing, and what
 * somebody typed into a table stays.
 */
export const readForm: Action<FormSource> = {
  name: "readForm",
  plan: (book, { cells, annex: annexCells, office }, tools) => {
    const own = readSheet(cells);
    if (isNotAForm(own)) return { refused: own.refused, facts: { ...own.facts, sheet: cells.name } };
    const reading = withAnnex(own, annexCells);
    if (reading.employee.nama === "") return { refused: "noEmployee", facts: { sheet: cells.name } };
    const needed: TableKey[] = [...planTables, ...takers.flatMap(({ tables }) => tables(reading))];
    if (office)
      return startWith(book, office, tools, { tables: needed, more: () => taken(book, reading, tools) });
    const tables = ensureTables(book, needed);
    if (isRefusal(tables)) return tables;
    return { steps: [...tables, ...settingsOf(book, reading, tools), ...taken(book, reading, tools)] };
  },
};

const settingsOf = (book: Book, { instansi, year, place }: FormReading, tools: Tools): readonly Step[] => {
  const settings = mergeInto(book, "pengaturan", tools);
  for (const [kunci, nilai] of [
    ["instansi", instansi],
    ["tahun", year ?? ""],
    ["tempat", place],
  ] as const)
    if (nilai !== "") settings.put({ kunci, nilai }, (row) => row.kunci === kunci);
  return settings.steps();
};

const taken = (book: Book, reading: FormReading, tools: Tools): readonly Step[] => {
  const { idSkp, steps: plan } = takePlan(book, reading, tools);
  const known = { ...reading, results: reading.cards ? resultsOfCards(reading.cards) : reading.results };
  const { steps: results, ...ids } = takeResults(book, known, idSkp, tools);
  const part = { book, tools, reading, idSkp, ...ids };
  return [...plan, ...results, ...takers.flatMap(({ take }) => take(part))];
};
