import type { Book } from "./book";
import { byId } from "./book";
import { inForce } from "./resultTree";
import type { Row } from "./tables";

/** Support that an SKP counts on and that is not there, so that its results have to be looked at again. */
export interface ResourceGap {
  /** The id of the line of the Lampiran. */
  readonly id: string;
  /** The id of the SKP. */
  readonly skp: string;
  readonly name: string;
  readonly line: string;
  readonly why: "notAgreed" | "notRealised" | "partly";
  /** How many results in force the SKP has. A line does not say which of them it serves: all are looked at. */
  readonly results: number;
}

/**
 * Resources that were not agreed, or agreed but not realised: they open the adjustment of expectations (PermenPANRB
 * 6/2022 as an explanatory article has it, sources.ts "ekspektasi"). A line about which an agreement is noted in the
 * dialogue is settled.
 */
export const resourceGaps = (book: Book): readonly ResourceGap[] => {
  const plans = byId(book, "skp");
  const people = byId(book, "pegawai");
  const settled = new Set(
    book.tables.dialog.rows
      .filter(({ jenis, idMengenai }) => jenis === "kesepakatan" && idMengenai !== "")
      .map(({ idMengenai }) => idMengenai),
  );
  const results = new Map<string, number>();
  for (const row of book.tables.kinerja.rows)
    if (inForce(row)) results.set(row.idSkp, (results.get(row.idSkp) ?? 0) + 1);
  return book.tables.lampiran.rows.flatMap((row): ResourceGap[] => {
    const why = reasonOf(row);
    const skp = plans.get(row.idSkp);
    if (!why || !skp || settled.has(row.id)) return [];
    return [
      {
        id: row.id,
        skp: skp.id,
        name: people.get(skp.idPegawai)?.nama || skp.jabatan,
        line: row.uraian,
        why,
        results: results.get(skp.id) ?? 0,
      },
    ];
  });
};

const reasonOf = ({
  kelompok,
  uraian,
  disepakati,
  terealisasi,
}: Row<"lampiran">): ResourceGap["why"] | undefined => {
  if (kelompok !== "Dukungan Sumber Daya" || uraian === "") return undefined;
  if (disepakati === "tidak") return "notAgreed";
  if (terealisasi === "tidak") return "notRealised";
  return terealisasi === "sebagian" ? "partly" : undefined;
};
