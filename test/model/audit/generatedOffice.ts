import { emptyBook } from "../../../src/model/book";
import type { Book, Content } from "../../../src/model/book";
import { columnsOf } from "../../../src/model/tables";
import type { Row, TableKey } from "../../../src/model/tables";
import { aspek } from "../../../src/rules/lists";

const blanks = new Map<TableKey, object>();
const blankOf = <K extends TableKey>(table: K): Row<K> => {
  let blank = blanks.get(table);
  if (!blank) {
    const columns = columnsOf(table).filter(([, { kind }]) => kind !== "computed");
    blank = Object.fromEntries(columns.map(([key, { schema }]) => [key, schema.parse("")]));
    blanks.set(table, blank);
  }
  return blank as Row<K>;
};

/** A row as it is read where only these cells hold something. */
export const rowWith = <K extends TableKey>(table: K, cells: Partial<Row<K>>): Row<K> => ({
  ...blankOf(table),
  ...cells,
});

/** A book with these rows, in tables that are there. */
export const bookWith = (rows: { readonly [K in TableKey]?: readonly Row<K>[] }): Book => ({
  ...emptyBook,
  tables: {
    ...emptyBook.tables,
    ...Object.fromEntries(
      (Object.keys(rows) as TableKey[]).map((key) => {
        const content: Content<TableKey> = {
          present: true,
          sheet: key,
          rows: rows[key] ?? [],
          headers: columnsOf(key).map(([, { header }]) => header),
          missing: [],
          startsBlank: false,
        };
        return [key, content];
      }),
    ),
  },
});

/** Ids as the add-in makes them, without any order: multiplying by an odd number gives each row another. */
export const idOf = (letter: string, row: number): string =>
  `${letter}-${((row * 2_654_435_761) >>> 0).toString(32).toUpperCase().padStart(8, "0")}`;

const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Results of one person. */
const each = 4;

/** An office with so many results: four a person with an indicator each, eight subordinates to a leader. */
export const generatedOffice = (results: number): Book => {
  const people = Math.ceil(results / each);
  const bossOf = (person: number): number => Math.floor((person - 1) / 8);
  return bookWith({
    pegawai: many(people, (at) => rowWith("pegawai", { id: idOf("P", at), nama: `Pegawai ${at}` })),
    skp: many(people, (at) =>
      rowWith("skp", {
        id: idOf("S", at),
        idPegawai: idOf("P", at),
        idPenilai: at === 0 ? "" : idOf("P", bossOf(at)),
        unit: `Unit ${at % 40}`,
        jenisJabatan: at * 8 + 1 < people ? "Pengawas" : "Pelaksana",
      }),
    ),
    kinerja: many(results, (at) => {
      const person = Math.floor(at / each);
      return rowWith("kinerja", {
        id: idOf("K", at),
        idSkp: idOf("S", person),
        idInduk: person === 0 ? "" : idOf("K", bossOf(person) * each + (at % each)),
        rencana: `Meningkatnya kualitas layanan ${at}`,
      });
    }),
    indikator: many(results, (at) =>
      rowWith("indikator", {
        id: idOf("I", at),
        idKinerja: idOf("K", at),
        aspek: aspek[(at >> 1) % aspek.length]!,
        indikator: `Jumlah laporan layanan ${at} yang diselesaikan`,
        target: `${1 + (at % 50)} Dokumen`,
      }),
    ),
  });
};

/** So many results of one person, each on the one before, the first on the last where it is a circle. */
export const chain = (results: number, circle = false): Book =>
  bookWith({
    pegawai: [rowWith("pegawai", { id: "P-1", nama: "Pegawai Satu" })],
    skp: [rowWith("skp", { id: "S-1", idPegawai: "P-1" })],
    kinerja: many(results, (at) =>
      rowWith("kinerja", {
        id: `K-${at}`,
        idSkp: "S-1",
        idInduk: at > 0 ? `K-${at - 1}` : circle ? `K-${results - 1}` : "",
        rencana: `Hasil ${at}`,
      }),
    ),
    indikator: many(results, (at) =>
      rowWith("indikator", { id: `I-${at}`, idKinerja: `K-${at}`, aspek: "Waktu", target: "12 bulan" }),
    ),
  });
