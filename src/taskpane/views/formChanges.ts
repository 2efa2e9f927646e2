import type { About, Decision, FormChange, TypedForm } from "../../app/formChanges";
import type { Format } from "../../locale/format";
import type { Words } from "../../locale/id";

/** What is chosen before anybody chooses: what only the form has changed is taken from it; the rest is asked. */
export const firstDecision = ({ is, both }: FormChange): Decision | undefined =>
  both || is === "measure" || is === "goneResult" || is === "goneIndicator" ? undefined : "form";

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
export const changeInWords = (change: FormChange, words: Words, format: Format): string => {
  const { formChanges } = words;
  const what = change.is === "text" ? formChanges.field[change.field] : formChanges.field.indicator;
  const where = placeInWords(change.about, words, format);
  const title = change.is === "text" || change.is === "measure" ? what : formChanges[change.is];
  return where === "" || change.is === "newResult" ? title : `${title} · ${where}`;
};

const placeInWords = (about: About, { formChanges }: Words, format: Format): string => {
  switch (about.part) {
    case "form":
      return "";
    case "employee":
    case "assessor":
      return formChanges.about[about.part];
    case "behaviour":
      return about.nilai;
    default:
      return formChanges.about.result(format.number(about.order));
  }
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
