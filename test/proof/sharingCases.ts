import type { InputOf } from "../../src/app/registry";
import type { Book } from "../../src/model/book";
import { receiversOf } from "../../src/model/sharing/receivers";
import type { ShareWay } from "../../src/model/sharing/receivers";
import type { Case } from "./cases";

type Before = Case["before"];
const day = 46_200;

/** Files for everybody, as one way of cutting gives them. */
export const sendingTo = (book: Book, way: ShareWay): InputOf<"recordSending"> => ({
  receivers: receiversOf(book, way),
  day,
});

/** A cell, a new row and a row that goes, with texts that Excel would take for something else. */
export const returnedFrom = (book: Book): InputOf<"takeReturned"> => {
  const { pegawai, keaktifan, kiriman } = book.tables;
  const [first] = pegawai.rows;
  const gone = keaktifan.rows.at(-1);
  if (!first) throw new Error("no people");
  return {
    taken: [
      {
        kind: "cell",
        sides: "theirs",
        table: "pegawai",
        id: first.id,
        column: "unit",
        sent: first.unit,
        theirs: "=Bidang Lain",
        ours: first.unit,
      },
      {
        kind: "added",
        table: "keaktifan",
        id: "H-KEMBALI2",
        row: {
          mulai: day,
          selesai: "",
          alasan: "cuti",
          idPegawai: first.id,
          id: "H-KEMBALI2",
        },
      },
      ...(gone
        ? ([{ kind: "deleted", table: "keaktifan", id: gone.id, row: gone, changed: [] }] as const)
        : []),
    ],
    files: kiriman.rows.map(({ id }) => ({ sending: id, taken: 3 })),
    day: day + 7,
  };
};

/** The actions that send files and take what comes back. */
export const sharingCases = (roster: Before[number]) =>
  ({
    recordSending: { before: [roster], input: (book) => sendingTo(book, "Unit") },
    takeReturned: {
      before: [roster, { action: "recordSending", input: (book) => sendingTo(book, "Unit") }],
      input: returnedFrom,
    },
  }) as const satisfies Record<string, Case>;
