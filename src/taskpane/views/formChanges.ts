import type { Decision, FormChange, Place, TypedForm } from "../../app/formChanges";
import type { Format } from "../../locale/format";
import type { Words } from "../../locale/id";
import { columnsOf, definitionOf } from "../../model/tables";
import type { TableKey } from "../../model/tables";

/** What is chosen before anybody chooses: what only the form has changed is taken from it; the rest is asked. */
export const firstDecision = ({ is, both }: FormChange): Decision | undefined =>
  both || is === "sentence" || is === "gone" ? undefined : "form";

/** What stands for each change: what was chosen, else what is chosen at first. */
export const decisionsOf = (
  changes: readonly FormChange[],
  chosen: Readonly<Record<string, Decision>>,
): Record<string, Decision> =>
  Object.fromEntries(
    changes.flatMap((change) => {
      const decision = chosen[change.key] ?? firstDecision(change);
      return decision === undefined ? [] : [[change.key, decision]];
    }),
  );

/** What a change is about: "Target · hasil kerja 2". */
export const changeInWords = (change: FormChange, words: Words): string => {
  const where = placeInWords(change.place, words);
  const title = subjectOf(change, words);
  return where === "" ? title : `${title} · ${where}`;
};

const subjectOf = (change: FormChange, words: Words): string => {
  switch (change.is) {
    case "text":
    case "sentence":
      return columnInWords(change.source, words);
    case "order":
      return words.formChanges.order(definitionOf(change.rows).title);
    default:
      return words.formChanges[change.is](definitionOf(change.row.table).title);
  }
};

/** What a column of the tables is called: as in its sheet, unless that says too little here. */
export const columnInWords = (
  { table, field }: { readonly table: TableKey; readonly field: string },
  { formChanges }: Words,
): string =>
  formChanges.field[`${table}.${field}`] ??
  columnsOf(table).find(([name]) => name === field)?.[1].header ??
  definitionOf(table).title;

const placeInWords = ({ name, table, group = "", order = "" }: Place, { formChanges }: Words): string => {
  if (name !== undefined) return name;
  if (table === "kinerja" && order !== "") return formChanges.row.kinerja(order);
  return table === "kinerja" ? "" : [group, order].filter((part) => part !== "").join(" ");
};

/** What is said of a form in one line. */
export const formInWords = (
  { name, changes, notTaken, refused }: TypedForm,
  words: Words,
  format: Format,
): string => {
  const { formChanges, plans } = words;
  const who = name || plans.noName;
  if (refused) return formChanges.unreadable(who);
  return changes.length > 0
    ? formChanges.found(format.number(changes.length), who)
    : formChanges.notOffered(format.number(notTaken.length), who);
};
