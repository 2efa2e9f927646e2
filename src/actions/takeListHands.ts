import type { Hand, HandColumns, ListKey } from "../forms/lists/layout";
import { listLayouts } from "../forms/lists/layouts";
import type { Book } from "../model/book";
import type { Step } from "../model/plan";
import type { Tools } from "./action";
import { mergeInto } from "./merge";
import { changesOf } from "./resultRows";

/** What a person said about the headings with this fingerprint; columns are counted from the first heading. */
export interface SaidByHand extends Hand {
  readonly fingerprint: string;
  /** The headings, for who reads the setting. */
  readonly headings: string;
}

const prefix = "kolom daftar ";

/** What was said by hand about lists before, by the fingerprint of their headings. A setting that nobody can read is none. */
export const handsIn = (book: Book): Readonly<Record<string, Hand>> =>
  Object.fromEntries(
    book.tables.pengaturan.rows.flatMap(({ kunci, nilai }) => {
      const hand = kunci.startsWith(prefix) ? handOf(String(nilai)) : undefined;
      return hand ? [[kunci.slice(prefix.length), hand]] : [];
    }),
  );

/** "pegawai: nama=2, nip=3": the list, and each column counted from 1; no columns where only the list was said. */
const textOf = ({ layout, columns }: Hand): string =>
  `${layout}: ${Object.entries(columns)
    .map(([field, column]) => `${field}=${column + 1}`)
    .join(", ")}`;

function handOf(text: string): Hand | undefined {
  const [, key = "", list = ""] = /^(\w+): ?(.*)$/.exec(text) ?? [];
  if (!(key in listLayouts)) return undefined;
  const layout = key as ListKey;
  const columns: HandColumns = Object.fromEntries(
    list.split(", ").flatMap((one) => {
      const [, field = "", column = ""] = /^(\w+)=(-?\d+)$/.exec(one) ?? [];
      return listLayouts[layout].fields[field] ? [[field, Number(column) - 1]] : [];
    }),
  );
  return Object.keys(columns).length > 0 || list.trim() === "" ? { layout, columns } : undefined;
}

/** The steps that keep what was said by hand, so that the next sheet with these headings is read so. */
export const rememberHand = (book: Book, said: SaidByHand | undefined, tools: Tools): readonly Step[] => {
  if (!said || said.fingerprint === "") return [];
  const kunci = `${prefix}${said.fingerprint}`;
  const nilai = textOf(said);
  const known = book.tables.pengaturan.rows.find((row) => row.kunci === kunci);
  if (known) return changesOf("pengaturan", known.id, [{ column: "nilai", from: known.nilai, to: nilai }]);
  const settings = mergeInto(book, "pengaturan", tools);
  const keterangan = `Kolom yang Anda pilih untuk daftar berjudul: ${said.headings}. Hapus baris ini untuk memilih lagi.`;
  settings.put({ kunci, nilai, keterangan }, (row) => row.kunci === kunci);
  return settings.steps();
};
