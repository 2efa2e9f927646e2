import type { Book } from "../../src/model/book";
import type { Case } from "./cases";
import { skpOf } from "./treeCases";

const tick = (book: Book, kolom: string, isi: string | null) => ({
  skp: skpOf(book, 1),
  row: skpOf(book, 1),
  kolom,
  isi,
  tanggal: 46_100,
  oleh: "Pegawai Dua",
});

/** The cases of what leaves the workbook and what comes over from another year. */
export const copyOutCases = (roster: Case["before"][number]) =>
  ({
    tickEntries: {
      before: [
        roster,
        {
          action: "tickEntries",
          input: (book) => ({
            ticks: [
              tick(book, "Mulai", "01/01/2026"),
              tick(book, "Selesai", "=1+1\n- dua"),
              tick(book, "Status", "draf"),
            ],
          }),
        },
      ],
      input: (book) => ({
        ticks: [
          tick(book, "Pendekatan", "'Kuantitatif"),
          { ...tick(book, "Selesai", "+62"), tanggal: 46_200, oleh: "" },
          tick(book, "Status", null),
        ],
      }),
    },
  }) as const satisfies Readonly<Record<string, Case>>;
