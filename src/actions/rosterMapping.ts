/** What a list of employees can tell of a person. */
export const rosterColumns = [
  "atasan",
  "nip",
  "gelarDepan",
  "gelarBelakang",
  "nama",
  "status",
  "pangkat",
  "golongan",
  "eselon",
  "jabatan",
  "unit",
  "id",
] as const;
export type RosterColumn = (typeof rosterColumns)[number];

/** Where each column stands in the rows, zero-based. */
export type RosterColumns = Readonly<Partial<Record<RosterColumn, number>>>;

/** How a list of employees was understood. */
export interface RosterMapping {
  /** The row of the headers, zero-based; -1 where no row looks like headers. */
  readonly headerRow: number;
  readonly columns: RosterColumns;
  /** "pasti": a header known word for word; "mungkin": one that only contains a known word. */
  readonly confidence: Readonly<Partial<Record<RosterColumn, "pasti" | "mungkin">>>;
  /** Headers of columns that hold something and will not be taken. */
  readonly notUnderstood: readonly { readonly column: number; readonly header: string }[];
}

/** Headers stand within so many rows. */
const headerRows = 20;

/**
 * Headers in circulation, in lower case with single spaces for everything that is no letter; better ones first. What
 * is not among them is tried by `likely`.
 */
const headers: Readonly<
  Record<RosterColumn, { readonly known: readonly string[]; readonly likely: RegExp }>
> = {
  atasan: {
    known: [
      "atasan id",
      "id atasan",
      "nip atasan langsung",
      "nip atasan",
      "nip pejabat penilai kinerja",
      "nip pejabat penilai",
      "nip penilai",
      "atasan langsung",
      "atasan",
      "nama atasan langsung",
      "nama atasan",
      "pejabat penilai kinerja",
      "pejabat penilai",
      "nama pejabat penilai kinerja",
      "nama pejabat penilai",
      "nama penilai",
      "penilai",
    ],
    likely:
      /^(?!.*\batasan (?:dari )?(?:pejabat )?penilai)(?!.*\bjabatan\b)(?!.*\bunit\b).*\b(?:atasan|penilai)\b/,
  },
  nip: {
    known: [
      "nip",
      "n i p",
      "nip baru",
      "nip nipppk",
      "nip ni pppk",
      "nip pegawai",
      "nip nrp",
      "nomor induk pegawai",
    ],
    likely: /\b(?:nip|nipppk|nomor induk pegawai)\b/,
  },
  gelarDepan: { known: ["gelar depan", "glr depan"], likely: /\bgelar.*depan\b/ },
  gelarBelakang: { known: ["gelar belakang", "glr belakang"], likely: /\bgelar.*belakang\b/ },
  nama: {
    known: [
      "nama",
      "nama pegawai",
      "nama lengkap",
      "nama asn",
      "nama dan gelar",
      "nama lengkap dan gelar",
      "nama nip",
    ],
    likely: /^nama\b(?!.*\b(?:jabatan|unit|unor|opd|skpd|pangkat|golongan|instansi|satuan)\b)/,
  },
  status: {
    known: ["status pegawai", "jenis pegawai", "status kepegawaian", "jenis asn", "status asn", "status"],
    likely: /\b(?:status|jenis) .*\b(?:pegawai|kepegawaian|asn)\b/,
  },
  pangkat: {
    known: [
      "pangkat gol ruang",
      "pangkat gol",
      "pangkat golongan",
      "pangkat golongan ruang",
      "pangkat",
      "nama pangkat",
      "pangkat terakhir",
    ],
    likely: /\bpangkat\b(?!.*\btmt\b)/,
  },
  golongan: {
    known: ["gol ruang", "golongan ruang", "golongan", "gol", "golru", "gol akhir", "golongan terakhir"],
    likely: /^(?!tmt\b).*\b(?:gol|golru|golongan)\b/,
  },
  eselon: { known: ["eselon", "esl", "eselonering"], likely: /^(?!tmt\b).*\beselon\b/ },
  jabatan: {
    known: ["jabatan", "nama jabatan", "jabatan terakhir", "jabatan saat ini"],
    likely: /^(?!tmt\b|jenis\b|kelas\b|jenjang\b|tanggal\b|tgl\b|sk\b|masa\b).*\bjabatan\b/,
  },
  unit: {
    known: [
      "unit kerja",
      "nama unit kerja",
      "unor",
      "nama unor",
      "unor nama",
      "unit organisasi",
      "unit",
      "satuan kerja",
      "satker",
      "opd",
      "skpd",
      "perangkat daerah",
      "tempat tugas",
    ],
    likely: /\b(?:unit kerja|unor|unit organisasi|satuan kerja|opd|skpd|perangkat daerah)\b/,
  },
  id: {
    known: ["id", "id pegawai", "pegawai id", "pns id", "kode pegawai"],
    likely: /^id (?:pns|asn|pegawai)\b/,
  },
};

/** What is said of a superior is never taken for the person's own. */
const ofSuperior = /\b(?:atasan|penilai)\b/;

/** Headers of columns that nobody misses. */
const needless = new Set(["no", "nomor", "no urut", "nomor urut", ""]);

/** Proposes which column is what, by the headers, wherever they stand in the first rows and in any order. */
export const rosterMapping = (rows: readonly (readonly string[])[]): RosterMapping => {
  const proposals = rows.slice(0, headerRows).map((row, headerRow) => proposalOf(row, headerRow));
  const best = proposals.reduce<Proposal | undefined>(
    (found, one) => (one.score > (found?.score ?? 0) ? one : found),
    undefined,
  );
  if (!best) return { headerRow: -1, columns: {}, confidence: {}, notUnderstood: [] };
  const taken = new Set(Object.values(best.columns));
  const notUnderstood = (rows[best.headerRow] ?? [])
    .map((header, column) => ({ column, header: header.trim() }))
    .filter(({ column, header }) => !taken.has(column) && !needless.has(words(header)))
    .filter(({ column }) => rows.slice(best.headerRow + 1).some((row) => (row[column] ?? "").trim() !== ""));
  return { headerRow: best.headerRow, columns: best.columns, confidence: best.confidence, notUnderstood };
};

type Proposal = Pick<RosterMapping, "headerRow" | "columns" | "confidence"> & { readonly score: number };

/** A header's letters, apart from everything else: "NIP_BARU " and "Nip. Baru" are one. */
const words = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();

/** A row as headers. Without a name or a NIP it is none, and scores 0. */
const proposalOf = (row: readonly string[], headerRow: number): Proposal => {
  const found = row.map(words);
  const columns: Partial<Record<RosterColumn, number>> = {};
  const confidence: Partial<Record<RosterColumn, "pasti" | "mungkin">> = {};
  const taken = new Set<number>();
  const take = (key: RosterColumn, column: number, sure: "pasti" | "mungkin") => {
    if (column < 0 || columns[key] !== undefined) return;
    columns[key] = column;
    confidence[key] = sure;
    taken.add(column);
  };
  for (const key of rosterColumns)
    for (const known of headers[key].known)
      take(
        key,
        found.findIndex((header, column) => header === known && !taken.has(column)),
        "pasti",
      );
  for (const key of rosterColumns)
    take(
      key,
      found.findIndex(
        (header, column) =>
          !taken.has(column) &&
          headers[key].likely.test(header) &&
          (key === "atasan" || !ofSuperior.test(header)),
      ),
      "mungkin",
    );
  const score = Object.values(confidence).reduce((sum, sure) => sum + (sure === "pasti" ? 3 : 1), 0);
  return { headerRow, columns, confidence, score: columns.nama === undefined ? 0 : score };
};
