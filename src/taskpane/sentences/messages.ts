import type { Status } from "../../app/app";
import type { Words } from "../../locale/id";
import type { Facts, Message } from "../../locale/message";
import type { Problem } from "../../model/book";
import type { Refusal } from "../../model/plan";

type Failed = Extract<Status, { readonly kind: "failed" }>;
type Sentences = Readonly<Record<string, (facts: Facts) => Message>>;

/** Why Excel did not do what was asked. */
export const failureMessage = ({ code, detail }: Pick<Failed, "code" | "detail">, words: Words): Message =>
  words.failures[code](detail);

/** Why an action did nothing. */
export const refusalMessage = ({ refused, facts = {} }: Refusal, words: Words): Message => {
  const known: Sentences = words.refusals;
  return known[refused]?.(facts) ?? words.refusalUnknown(refused);
};

/** Why a file was not read; `own` are what only the page that asks says. */
export const fileMessage = ({ refused, facts = {} }: Refusal, words: Words, own: Sentences = {}): Message => {
  const known: Sentences = { ...words.fileRefusals, ...own };
  return known[refused]?.(facts) ?? words.refusalUnknown(refused);
};

/** What could not be read, where, and what mends it. */
export const problemMessage = ({ code, column, address, value }: Problem, { check }: Words): Message =>
  check.problems[code](column, address, String(value));
