import type { formats, positionKinds, tenures } from "../model/tables";

/** What the name of a post suggests; "" where it suggests nothing. A person may choose otherwise. */
export interface PositionProposal {
  readonly jenisJabatan: (typeof positionKinds)[number] | "";
  readonly jenjang: string;
  readonly kedudukan: (typeof tenures)[number];
  readonly format: (typeof formats)[number];
}

const tenureWords = [
  ["Plt", /^plt\b\.?\s*/i],
  ["Plh", /^plh\b\.?\s*/i],
  ["Pj.", /^pj\b\.?\s*/i],
] as const;

/** Jenjang of jabatan fungsional, at the end of a post's name or before a dash ("Ahli Pertama - Auditor"). */
const jenjangWords = /\b(ahli (?:pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia)\s*(?:$|-)/i;

const byEselon = [
  ["JPT", /^(?:i|ii|1|2)(?:\W|[abd]|$)/i],
  ["Administrator", /^(?:iii|3)(?:\W|[ab]|$)/i],
  ["Pengawas", /^(?:iv|4)(?:\W|[ab]|$)/i],
] as const;

/** The first that fits names the kind; posts of kabupaten/kota and provinsi (PP 18/2016). */
const byName = [
  ["Guru", /^guru\b/],
  ["Kepala Sekolah", /^kepala (?:sekolah|sdn?|smpn?|sman?|smkn?|tkn?)\b/],
  ["Kepala Puskesmas", /^kepala (?:uptd? )?(?:puskesmas|pusat kesehatan masyarakat)\b/],
  ["JF", jenjangWords],
  ["Pengawas", /^(?:kepala (?:sub|seksi|uptd?\b|tata usaha)|kasubb|kasi\b|(?:sekretaris )?lurah\b)/],
  ["Administrator", /^(?:kepala (?:bidang|bagian)\b|kabid\b|kabag\b|camat\b|inspektur pembantu\b)/],
  [
    "Administrator",
    /^sekretaris (?:dinas|badan|inspektorat|camat|kecamatan|satuan)\b|^sekretaris (?!daerah|dprd)\w+$/,
  ],
  ["JPT", /^(?:kepala (?:dinas|badan|satuan|biro)|sekretaris (?:daerah|dprd)|staf ahli|asisten|inspektur)\b/],
] as const;

/**
 * Proposes kind of post, jenjang, tenure and form from the name of a post and, where there is one, its eselon. JPT use
 * the form of JPT/pimpinan unit kerja mandiri, all others that of JA/JF (forms of PermenPANRB 6/2022).
 */
export const proposePosition = (jabatan: string, eselon = ""): PositionProposal => {
  const [kedudukan, prefix] = tenureWords.find(([, word]) => word.test(jabatan)) ?? ["Definitif", /^/];
  const post = jabatan.replace(prefix, "").trim();
  const jenisJabatan =
    byEselon.find(([, pattern]) => pattern.test(eselon))?.[0] ??
    byName.find(([, pattern]) => pattern.test(post.toLowerCase()))?.[0] ??
    (post === "" ? "" : "Pelaksana");
  return {
    jenisJabatan,
    jenjang: jenisJabatan === "JF" ? titled(jenjangWords.exec(post)?.[1] ?? "") : "",
    kedudukan,
    format: jenisJabatan === "JPT" ? "JPT/PUKM" : "JA/JF",
  };
};

const titled = (words: string): string =>
  words.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
