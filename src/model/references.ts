import { bare } from "../rules/words";
import { references } from "./tables";

/** One of the documents a result may refer to, as the column Acuan names it. */
export type Reference = (typeof references)[number];

/** What the column Acuan says: known references, and all else as it was typed. */
export interface Referred {
  readonly known: readonly Reference[];
  readonly other: string;
}

/** Reads an Acuan: several references are separated by ";", in any case. */
export const readReferences = (acuan: string): Referred => {
  const parts = acuan
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const isKnown = (part: string) => references.some((one) => bare(one) === bare(part));
  return {
    known: references.filter((one) => parts.some((part) => bare(part) === bare(one))),
    other: parts.filter((part) => !isKnown(part)).join("; "),
  };
};

/** The same as the column holds it. */
export const writeReferences = ({ known, other }: Referred): string =>
  [...references.filter((one) => known.includes(one)), ...(other.trim() === "" ? [] : [other.trim()])].join(
    "; ",
  );

/** Whether an Acuan names a reference, also among other words ("Perjanjian Kerja No. 12"); a kerja sama is another thing. */
export const namesReference = (acuan: string, reference: Reference): boolean =>
  new RegExp(`\\b${reference.replaceAll(" ", "\\s+")}\\b(?!\\s*sama\\b)`, "i").test(acuan);
