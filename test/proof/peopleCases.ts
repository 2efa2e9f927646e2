import { toSerial } from "../../src/model/civilDate";
import type { Case } from "./cases";
import { leaders, resultNamed, treeCases } from "./treeCases";

/** The cases of what happens to people. */
export const peopleCases = (roster: Case["before"][number]) =>
  ({
    changePerson: {
      // The second person's result hangs on the first one's, and the first is the penilai of the others.
      before: treeCases(roster).addResult.before,
      input: (book) => {
        const [first, second] = book.tables.pegawai.rows;
        return {
          kind: "mutasiMasuk",
          person: first?.id ?? "",
          from: toSerial({ year: 2026, month: 7, day: 1 }),
          post: { jabatan: "-Sekretaris", unit: "=Sekretariat", penilai: "" },
          handover: { to: second?.id ?? "" },
          results: { ids: [resultNamed(book, leaders)], to: "next" },
        };
      },
    },
  }) as const satisfies Readonly<Record<string, Case>>;
