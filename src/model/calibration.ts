import type { Rating } from "../rules/rating";
import { bare } from "../rules/words";
import { capaianIn } from "./attainmentTree";
import type { Book } from "./book";
import { amongOf, groupsOf, standingsIn } from "./distribution";
import type { Among, Standing } from "./distribution";
import { markColumns } from "./evaluation";
import { grouped } from "./grouped";
import { inForce } from "./resultTree";
import { numberSetting } from "./settings";
import type { Row } from "./tables";

/** The capaian of an indicator, 1 = 100%. */
export interface IndicatorCapaian {
  readonly indicator: Row<"indikator">;
  readonly ratio: number;
}

/** Something to talk about before evaluations become final, with whom it is about. It corrects nothing. */
export type CalibrationFinding = { readonly people: readonly Standing[] } & (
  | {
      /** So many have the same seven marks, whatever the marks are. */
      readonly code: "sameMarks";
      readonly among: Among;
      readonly marks: readonly string[];
      /** How many people have seven marks. */
      readonly of: number;
      /** Those who have 0 seven times, as who was not marked has it: they are counted on neither side. */
      readonly zero: readonly Standing[];
    }
  | {
      /** All have one rating of hasil kerja, of perilaku kerja, or one of both. */
      readonly code: "oneRating";
      readonly among: Among;
      readonly result: Rating | "";
      readonly behaviour: Rating | "";
    }
  | {
      /** Hasil kerja above expectation and every capaian below 100%; or below it and every one 100% or more. */
      readonly code: "aboveWithLowCapaian" | "belowWithHighCapaian";
      readonly among: Among;
      /** Those that can be computed, lowest first. */
      readonly capaian: readonly IndicatorCapaian[];
      /** How many indicators the SKP has. */
      readonly of: number;
    }
  | {
      /** One penilai rates hasil kerja above expectation much more often, or much less often, than those of the unit do. */
      readonly code: "apartFromMedian";
      readonly among: Among;
      /** The id of the penilai; `people` are all whom the penilai has rated there. */
      readonly penilai: string;
      readonly above: number;
      /** The share of the penilai and the median of the shares of all of them, in percent. */
      readonly share: number;
      readonly median: number;
      /** How many penilai the median is of. */
      readonly penilaiCount: number;
    }
);

export type CalibrationCode = CalibrationFinding["code"];

/**
 * What stands out in the ratings of a period, among those who are counted in its distribution: for a talk between
 * penilai, never a correction. The thresholds are settings of the workbook ("kalibrasi ...").
 * Source: none; PermenPANRB 6/2022 has no such figures. Capaian is an aid, not a rule of it, too.
 */
export const calibrationOf = (book: Book, period: string): CalibrationFinding[] => {
  const standings = standingsIn(book, period).filter(({ leftOut }) => !leftOut);
  const fewest = numberSetting(book, "kalibrasi orang");
  const percent = numberSetting(book, "kalibrasi nilai sama");
  const groups = [...membersOf("penilai", standings), ...membersOf("unit", standings)];
  return [
    ...onceEach(groups.flatMap(([among, people]) => sameMarks(among, people, fewest, percent))),
    ...onceEach(groups.flatMap(([among, people]) => oneRating(among, people, fewest))),
    ...againstCapaian(book, period, standings),
    ...membersOf("unit", standings).flatMap(([among, people]) =>
      apartFromMedian(among, people, fewest, numberSetting(book, "kalibrasi selisih penilai")),
    ),
  ];
};

type Members = readonly [Among, readonly Standing[]];

const membersOf = (by: Among["by"], standings: readonly Standing[]): Members[] => {
  const keyOf = (among: Among) => (among.by === "unit" ? among.unit : among.id);
  const people = grouped(standings, (one) => keyOf(amongOf(by, one)));
  return groupsOf(by, standings).map((among) => [among, people.get(keyOf(among)) ?? []]);
};

/** A penilai whose people are just those of a unit is named once, not the unit again. */
const onceEach = <F extends CalibrationFinding>(findings: readonly F[]): F[] => {
  const seen = new Set<string>();
  return findings.filter(({ people }) => {
    const key = people.map(({ skp }) => skp.id).join(" ");
    return !seen.has(key) && seen.add(key);
  });
};

const marksOf = ({ evaluation }: Standing): readonly string[] =>
  evaluation ? markColumns.map((column) => bare(String(evaluation[column]))) : [];

/** Whether somebody has all seven marks: a blank one and "-" are none. */
const isMarked = (marks: readonly string[]): boolean =>
  marks.length > 0 && marks.every((mark) => mark !== "" && mark !== "-");

function sameMarks(
  among: Among,
  people: readonly Standing[],
  fewest: number,
  percent: number,
): CalibrationFinding[] {
  const all = people.map((one) => ({ one, marks: marksOf(one) })).filter(({ marks }) => isMarked(marks));
  const isZero = ({ marks }: { readonly marks: readonly string[] }) =>
    marks.every((mark) => Number(mark) === 0);
  const marked = all.filter((each) => !isZero(each));
  if (marked.length < fewest) return [];
  const alike = [...grouped(marked, ({ marks }) => marks.join("\n")).values()].reduce((most, some) =>
    some.length > most.length ? some : most,
  );
  if (alike.length * 100 < percent * marked.length) return [];
  const first = alike[0]?.one.evaluation;
  return [
    {
      code: "sameMarks",
      among,
      people: alike.map(({ one }) => one),
      marks: first ? markColumns.map((column) => String(first[column])) : [],
      of: marked.length,
      zero: all.filter(isZero).map(({ one }) => one),
    },
  ];
}

/** The one rating that all who are rated have, where they are as many as that; "" where there are several. */
const oneOf = (
  people: readonly Standing[],
  column: "ratingHasil" | "ratingPerilaku",
  fewest: number,
): Rating | "" => {
  const given = people.flatMap(({ evaluation }) => evaluation?.[column] || []);
  const [first = ""] = given;
  return given.length >= fewest && given.every((rating) => rating === first) ? first : "";
};

function oneRating(among: Among, people: readonly Standing[], fewest: number): CalibrationFinding[] {
  const result = oneOf(people, "ratingHasil", fewest);
  const behaviour = oneOf(people, "ratingPerilaku", fewest);
  if (result === "" && behaviour === "") return [];
  const rated = people.filter(
    ({ evaluation }) =>
      (result !== "" && evaluation?.ratingHasil === result) ||
      (behaviour !== "" && evaluation?.ratingPerilaku === behaviour),
  );
  return [{ code: "oneRating", among, people: rated, result, behaviour }];
}

function againstCapaian(book: Book, period: string, standings: readonly Standing[]): CalibrationFinding[] {
  const told = standings.filter(({ evaluation }) =>
    ["Di Atas Ekspektasi", "Di Bawah Ekspektasi"].includes(evaluation?.ratingHasil ?? ""),
  );
  if (told.length === 0) return [];
  const capaian = capaianIn(book, period);
  const results = grouped(book.tables.kinerja.rows.filter(inForce), ({ idSkp }) => idSkp);
  const indicators = grouped(book.tables.indikator.rows.filter(inForce), ({ idKinerja }) => idKinerja);
  return told.flatMap((one): CalibrationFinding[] => {
    const own = (results.get(one.skp.id) ?? []).flatMap(({ id }) =>
      id === "" ? [] : (indicators.get(id) ?? []),
    );
    const ratios = own.flatMap((indicator): IndicatorCapaian[] => {
      const ratio = capaian(indicator);
      return ratio === undefined || ratio === null ? [] : [{ indicator, ratio }];
    });
    const isAbove = one.evaluation?.ratingHasil === "Di Atas Ekspektasi";
    if (ratios.length === 0 || !ratios.every(({ ratio }) => (isAbove ? isShort(ratio) : !isShort(ratio))))
      return [];
    return [
      {
        code: isAbove ? "aboveWithLowCapaian" : "belowWithHighCapaian",
        among: amongOf("unit", one),
        people: [one],
        capaian: ratios.sort((a, b) => a.ratio - b.ratio),
        of: own.length,
      },
    ];
  });
}

/** Below 100%, but not by the last digit of a division: 2 - 3/3 and the like are full. */
const isShort = (ratio: number): boolean => ratio < 1 - 1e-9;

function apartFromMedian(
  among: Among,
  people: readonly Standing[],
  fewest: number,
  points: number,
): CalibrationFinding[] {
  const rated = people.filter(
    ({ penilai, evaluation }) => penilai !== "" && (evaluation?.ratingHasil ?? "") !== "",
  );
  const shares = [...grouped(rated, ({ penilai }) => penilai)].flatMap(([penilai, some]) => {
    const above = some.filter(({ evaluation }) => evaluation?.ratingHasil === "Di Atas Ekspektasi").length;
    return some.length < fewest ? [] : [{ penilai, people: some, above, share: (100 * above) / some.length }];
  });
  if (shares.length < 2) return [];
  const median = medianOf(shares.map(({ share }) => share));
  return shares
    .filter(({ share }) => Math.abs(share - median) > points + 1e-9)
    .map((one) => ({ code: "apartFromMedian", among, ...one, median, penilaiCount: shares.length }));
}

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const [low = 0, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
};
