/** What happened and where, and how to mend it: whole sentences, the second may be "". */
export interface Message {
  readonly what: string;
  readonly how: string;
}

/** What a sentence may need, by name; which ones there are is said where the code is made. */
export type Facts = Readonly<Record<string, string | number>>;

/** A fact as a text; "" where it is missing. */
export const fact = (facts: Facts, name: string): string => String(facts[name] ?? "");
