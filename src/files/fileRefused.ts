/** Why a file is not opened. */
export type RefusalCode = "notAWorkbook" | "oldFormat" | "encrypted" | "tooLarge" | "damaged";

/** What is known of the refused file: its size, the limit, the part that is damaged, what it seems to be. */
export type RefusalFacts = Record<string, string | number>;

/** A file that cannot be opened. `code` and `facts` are for a sentence in the person's language; `message` is not. */
export class FileRefused extends Error {
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;

  constructor(code: RefusalCode, facts: RefusalFacts = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = "FileRefused";
    this.code = code;
    this.facts = facts;
  }
}
