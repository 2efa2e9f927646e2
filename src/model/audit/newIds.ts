import type { Content } from "../book";
import type { TableKey } from "../tables";
import type { Mend, NewIds } from "./finding";
import type { Ground } from "./ground";

/** The columns that name rows of a table by their ids. */
const namedIn: Readonly<Partial<Record<TableKey, readonly (readonly [TableKey, string])[]>>> = {
  kinerja: [
    ["kinerja", "idInduk"],
    ["kinerja", "idIndukKedua"],
    ["indikator", "idKinerja"],
  ],
  indikator: [
    ["kinerja", "idIndikatorInduk"],
    ["realisasi", "idIndikator"],
  ],
  skp: [
    ["kinerja", "idSkp"],
    ["perilaku", "idSkp"],
    ["lampiran", "idSkp"],
    ["penilaian", "idSkp"],
  ],
  pegawai: [
    ["skp", "idPegawai"],
    ["skp", "idPenilai"],
    ["skp", "idAtasanPenilai"],
    ["keaktifan", "idPegawai"],
  ],
};

/**
 * Gives the later of several rows that bear one id ids of their own. What names the id stays with the first row; of two
 * rows it may go with the second instead. Where nothing names it there is one answer.
 */
export const freshIds = (ground: Ground, table: TableKey, id: string, rows: number): Mend[] => {
  const named = namedBy(ground, table, id);
  const mend = (follow: NewIds["follow"]): Mend => ({
    kind: "newIds",
    safe: named.length === 0,
    facts: { jumlah: rows - 1, ikut: follow.length, nama: named.length },
    steps: [{ do: "newIds", table, id, rows, follow }],
  });
  const canFollow = rows === 2 && named.length > 0 && named.every((one) => one.id !== "" && one.id !== id);
  return [mend([]), ...(canFollow ? [mend(named)] : [])];
};

const namedBy = ({ book }: Ground, table: TableKey, id: string): NewIds["follow"] =>
  (namedIn[table] ?? []).flatMap(([other, column]) =>
    (book.tables[other] as Content<TableKey>).rows.flatMap((row) =>
      (row as unknown as Record<string, unknown>)[column] === id
        ? [{ table: other, id: row.id, column }]
        : [],
    ),
  );
