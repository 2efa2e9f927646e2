import { dialogueCells } from "../../locale/cells/dialogue";
import type { Book } from "../../model/book";
import { inOrder } from "../../model/inOrder";
import { inForce } from "../../model/resultTree";
import type { dialogueKinds, Row } from "../../model/tables";
import { berakhlak } from "../../rules/berakhlak";

/** What an entry of the dialogue is. */
export type DialogueKind = (typeof dialogueKinds)[number];

/** The kinds with which expectations are agreed, before the SKP is. */
export const expectationKinds = [
  "klarifikasi ekspektasi",
  "aspirasi karier",
  "kesepakatan",
] as const satisfies readonly DialogueKind[];

/** The kinds of the year's work: feedback, guidance, counselling, and what is agreed anew. */
export const workKinds = [
  "umpan balik",
  "coaching",
  "mentoring",
  "pelatihan formal",
  "pelatihan informal",
  "konseling",
  "kesepakatan",
] as const satisfies readonly DialogueKind[];

/** Guidance, which a party other than the leader may give by a letter of assignment. */
const guidance: ReadonlySet<string> = new Set([
  "coaching",
  "mentoring",
  "pelatihan formal",
  "pelatihan informal",
  "konseling",
]);

/** Whether an entry of this kind may name a letter of assignment. */
export const isGuidance = (kind: string): boolean => guidance.has(kind);

/** What expectations are about, as the column Mengenai names it. */
export const expectationTopics = {
  hasil: "Hasil kerja",
  perilaku: "Perilaku kerja",
  sumberDaya: "Dukungan sumber daya",
  skema: "Skema pertanggungjawaban",
  konsekuensi: "Konsekuensi",
  harapan: "Harapan pegawai",
} as const;
export type ExpectationTopic = keyof typeof expectationTopics;
export const topicKeys = Object.keys(expectationTopics) as ExpectationTopic[];

/** Something that an entry can be about: what the cell says, and the id of its row; "" for what is no row. */
export interface About {
  readonly key: string;
  readonly text: string;
  readonly id: string;
}

/** What entries of an SKP can be about, by group. */
export const aboutsOf = (book: Book, skp: string) => {
  const results = book.tables.kinerja.rows.filter((row) => row.idSkp === skp && inForce(row));
  const own = new Set(results.map(({ id }) => id));
  const row = (id: string, text: string): About => ({ key: id, text, id });
  const word = (text: string): About => ({ key: `=${text}`, text, id: "" });
  return {
    results: results.map(({ id, rencana }) => row(id, rencana)),
    indicators: book.tables.indikator.rows
      .filter((one) => inForce(one) && own.has(one.idKinerja))
      .map(({ id, indikator }) => row(id, indikator)),
    values: berakhlak.map(({ nilai }) => word(nilai)),
    topics: topicKeys.map((key) => word(expectationTopics[key])),
    annex: book.tables.lampiran.rows
      .filter((one) => one.idSkp === skp && one.kelompok === "Dukungan Sumber Daya" && one.uraian !== "")
      .map(({ id, uraian }) => row(id, uraian)),
  };
};

/** The entries of an SKP of some kinds, newest first; those without a kind are feedback of any sort and count in full. */
export const entriesOf = (
  book: Book,
  skp: string,
  kinds: readonly DialogueKind[] | "all" = "all",
): readonly Row<"dialog">[] =>
  book.tables.dialog.rows
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => row.idSkp === skp && (kinds === "all" || kinds.some((kind) => kind === row.jenis)))
    .sort((one, other) => (other.row.tanggal ?? 0) - (one.row.tanggal ?? 0) || other.at - one.at)
    .map(({ row }) => row);

/** What a person fills in of a new entry. */
export interface EntryDraft {
  readonly jenis: DialogueKind;
  readonly isi: string;
  /** The key of what it is about; "" for performance in general. */
  readonly about: string;
  readonly sifat: "terjadwal" | "insidental";
  readonly bentuk: "tatap muka" | "tidak langsung";
  /** Excel's serial number; null while the field holds no day. */
  readonly tanggal: number | null;
  readonly oleh: string;
  readonly surat: string;
  readonly tindakLanjut: string;
}

/** A new entry of a kind on a day, by who works here. */
export const emptyEntry = (jenis: DialogueKind, today: number, oleh: string): EntryDraft => ({
  jenis,
  isi: "",
  about: "",
  sifat: "terjadwal",
  bentuk: "tatap muka",
  tanggal: today,
  oleh,
  surat: "",
  tindakLanjut: "",
});

/** The cells of a filled entry; undefined while words or the day are missing. */
export const entryCells = (draft: EntryDraft, abouts: readonly About[], skp: string, period: string) => {
  const { tanggal } = draft;
  const isi = draft.isi.trim();
  if (tanggal === null || isi === "") return undefined;
  const about = abouts.find(({ key }) => key === draft.about);
  const [oleh, surat] = [draft.oleh.trim(), isGuidance(draft.jenis) ? draft.surat.trim() : ""];
  return {
    tanggal: { serial: tanggal },
    periode: period,
    jenis: draft.jenis,
    mengenai: about?.text ?? "",
    idMengenai: about?.id ?? "",
    bentuk: draft.bentuk,
    sifat: draft.sifat,
    oleh: surat === "" ? oleh : dialogueCells.byLetter(oleh, surat),
    isi,
    tindakLanjut: draft.tindakLanjut.trim(),
    status: "dicatat",
    idSkp: skp,
  } as const;
};

/** A competence with its gap: how far it is below the standard, 0 where it meets it, null while either is unknown. */
export interface CompetenceEntry extends Row<"kompetensi"> {
  readonly gap: number | null;
}

/** The competences of an SKP, the widest gap first. */
export const competencesOf = (book: Book, skp: string): readonly CompetenceEntry[] =>
  book.tables.kompetensi.rows
    .filter(({ idSkp }) => idSkp === skp)
    .map((row) => ({
      ...row,
      gap: row.standar === null || row.saatIni === null ? null : Math.max(0, row.standar - row.saatIni),
    }))
    .sort((one, other) => (other.gap ?? -1) - (one.gap ?? -1));

/** The lines of an SKP's Lampiran by group, in their order; those that name no group last. */
export const annexOf = (
  book: Book,
  skp: string,
  group: Row<"lampiran">["kelompok"],
): readonly Row<"lampiran">[] =>
  inOrder(book.tables.lampiran.rows.filter((row) => row.idSkp === skp && row.kelompok === group));
