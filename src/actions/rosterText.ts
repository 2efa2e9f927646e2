import type { employeeStatuses } from "../model/tables";
import { nipLength, nipParts } from "../rules/nip";
import { bare } from "../rules/words";

/** A cell of a list: one kind of space; what databases and people write for nothing is "". */
export const cleaned = (text: string | undefined): string => {
  const one = (text ?? "").replace(/[\s\u00a0\ufeff]+/g, " ").trim();
  return /^(?:-+|null|nan|n\/a|#n\/a)$/i.test(one) ? "" : one;
};

/** A name as names are compared: without titles, stops and case ("Drs. H. ARIF, M.Si." is "arif"). */
export const bareName = (name: string): string =>
  (name.split(",")[0] ?? "")
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => !titles.has(word))
    .join(" ")
    .trim();

const titles = new Set(["", "dr", "drs", "dra", "drg", "drh", "ir", "h", "hj", "prof", "apt", "ns", "kh"]);

const statusWords: Readonly<Record<string, (typeof employeeStatuses)[number]>> = {
  pns: "PNS",
  cpns: "CPNS",
  pppk: "PPPK",
  p3k: "PPPK",
  pppkparuhwaktu: "PPPK Paruh Waktu",
  p3kparuhwaktu: "PPPK Paruh Waktu",
  pppkpw: "PPPK Paruh Waktu",
  pejabatnegara: "Pejabat Negara",
  tni: "TNI/Polri",
  polri: "TNI/Polri",
  "tni/polri": "TNI/Polri",
};

/** The status that a text names; undefined where it names none. */
export const readStatus = (text: string): (typeof employeeStatuses)[number] | undefined =>
  statusWords[bare(text)];

/** The status that the digits of a NIP suggest, "" where they suggest none. */
export const statusOfNip = (nip: string): "PNS" | "PPPK" | "" =>
  nip.length === nipLength ? (nipParts(nip).jenis ?? "") : "";
