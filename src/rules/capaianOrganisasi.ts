import { capaianOrganisasi, type CapaianOrganisasi } from "./lists";
import { wordIn } from "./words";

/** "Cukup" is PP 30/2019's word for Butuh Perbaikan; offices print both. */
const synonyms = ["Cukup", "Butuh Perbaikan/Cukup", "Cukup/Butuh Perbaikan"] as const;

/**
 * The capaian kinerja organisasi that a text names, in any case and spacing; undefined where it names none.
 * @example readCapaianOrganisasi("BUTUH PERBAIKAN / CUKUP") //=> "Butuh Perbaikan"
 */
export const readCapaianOrganisasi = (text: string): CapaianOrganisasi | undefined =>
  wordIn(capaianOrganisasi, text) ?? (wordIn(synonyms, text) && "Butuh Perbaikan");
