import { normalised } from "../../rules/similar";
import { none } from "../../rules/tree";
import type { Row } from "../tables";
import type { Change } from "../plan";
import type { FindingFacts, Mend } from "./finding";
import { assessorOf, nameOf, ownerOf } from "./ground";
import type { Ground } from "./ground";

/** The change of one cell of a result; an empty text empties it. Nothing where it holds that already. */
export const changeOf = (
  row: Row<"kinerja">,
  column: "idInduk" | "idIndikatorInduk" | "idIndukKedua" | "penugasanDari" | "rencana" | "idSkp",
  to: string,
): Change[] =>
  row[column] === to
    ? []
    : [
        {
          do: "change",
          table: "kinerja",
          id: row.id,
          column,
          from: row[column] === "" ? null : row[column],
          to: to === "" ? null : to,
        },
      ];

/** Takes a result from where it hangs: it stands at the top then. */
export const detach = (row: Row<"kinerja">, safe: boolean, facts: FindingFacts = {}): Mend => ({
  kind: "detach",
  safe,
  facts,
  steps: [...changeOf(row, "idInduk", ""), ...changeOf(row, "idIndikatorInduk", "")],
});

/** Hangs a result on another as a whole, or on one of its indicators. */
export const hang = (
  ground: Ground,
  row: Row<"kinerja">,
  on: number,
  safe: boolean,
  indicator?: Row<"indikator">,
): Mend => ({
  kind: "hang",
  safe,
  facts: {
    rencana: ground.rows[on]?.rencana ?? "",
    indikator: indicator?.indikator ?? "",
    nama: nameOf(ground, ownerOf(ground, on)),
  },
  steps: [
    ...changeOf(row, "idInduk", ground.rows[on]?.id ?? ""),
    ...changeOf(row, "idIndikatorInduk", indicator?.id ?? ""),
  ],
});

/** Puts a person in the place of the penilai of an SKP. */
export const giveAssessor = (plan: Row<"skp">, { id, nama, jabatan }: Row<"pegawai">): Mend => ({
  kind: "giveAssessor",
  safe: false,
  facts: { nama, jabatan, pegawai: id },
  steps: assessorChange(plan, id),
});

/** Leaves an SKP without a penilai: its owner stands at the top of the workbook. */
export const clearAssessor = (plan: Row<"skp">, safe: boolean, nama = ""): Mend => ({
  kind: "clearAssessor",
  safe,
  facts: { nama },
  steps: assessorChange(plan, null),
});

const assessorChange = ({ id, idPenilai }: Row<"skp">, to: string | null): Change[] => [
  { do: "change", table: "skp", id, column: "idPenilai", from: idPenilai === "" ? null : idPenilai, to },
];

/** Further up than this nobody is asked: a tree of an office has five levels. */
const furthest = 64;

/** Whether a row stands below another, or may: beyond `furthest` levels it is not asked. */
const mayBeBelow = ({ tree }: Ground, at: number, other: number): boolean => {
  let above = at;
  for (let step = 0; step < furthest; step += 1) {
    if (above === other) return true;
    above = tree.parent[above] ?? none;
    if (above < 0) return false;
  }
  return true;
};

/** What the penilai of a result's owner holds and the result could hang on without a circle. */
export const hangable = (ground: Ground, at: number): readonly number[] => {
  const assessor = assessorOf(ground, at);
  return assessor === ""
    ? []
    : ground.rowsOfPerson(assessor).filter((other) => !mayBeBelow(ground, other, at));
};

/** A leader's result that a text names, or its indicator. */
export interface Named {
  readonly on: number;
  readonly indicator?: Row<"indikator">;
}

/** The leader's results and indicators that say what stands in "Rencana Pimpinan yang Diintervensi", word for word. */
export const namedByText = (ground: Ground, at: number, indicatorsOf: IndicatorsOf): readonly Named[] => {
  const wanted = normalised(ground.rows[at]?.rencanaPimpinan ?? "");
  if (wanted === "") return [];
  return hangable(ground, at).flatMap((on): Named[] => {
    const row = ground.rows[on];
    if (!row) return [];
    if (normalised(row.rencana) === wanted) return [{ on }];
    const indicator = indicatorsOf(on).find(({ indikator }) => normalised(indikator) === wanted);
    return indicator ? [{ on, indicator }] : [];
  });
};

/** The indicators in force of a row. */
export type IndicatorsOf = (at: number) => readonly Row<"indikator">[];
