import { perspektif } from "./lists";
import type { Perspektif } from "./lists";
import { wordIn } from "./words";

/** Names in practice that are not those of the Lampiran of PermenPANRB 6/2022. */
const synonyms: Readonly<Record<string, Perspektif>> = {
  "Proses Bisnis Internal": "Proses Bisnis",
  "Penguatan Internal/Pembelajaran": "Penguatan Internal",
};

/**
 * The perspektif that a text names, in any case and spacing; undefined where it names none.
 * @example readPerspektif("PROSES BISNIS INTERNAL") //=> "Proses Bisnis"
 */
export const readPerspektif = (text: string): Perspektif | undefined => {
  const synonym = wordIn(Object.keys(synonyms), text);
  return wordIn(perspektif, text) ?? (synonym === undefined ? undefined : synonyms[synonym]);
};
