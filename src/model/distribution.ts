import { brokenRules, limitsOf } from "../rules/distribution";
import type { BrokenRule, Distribution, Limit } from "../rules/distribution";
import type { CapaianOrganisasi } from "../rules/lists";
import { predikatOf, predikats } from "../rules/predikat";
import type { Predikat } from "../rules/predikat";
import type { Rating } from "../rules/rating";
import { assessorIdOf } from "./assessor";
import type { Book } from "./book";
import { byId, setting } from "./book";
import { grouped } from "./grouped";
import { ofPeriod } from "./judged";
import type { OfPeriod } from "./judged";
import { calendarsOf } from "./periods";
import { defaults } from "./settings";
import type { Row } from "./tables";

/** Whose predikat are counted together: those of a unit, or those whom one penilai judges (the id of the person). */
export type Among =
  { readonly by: "unit"; readonly unit: string } | { readonly by: "penilai"; readonly id: string };

/** Why an SKP of a period is not counted, with what its sentence needs. */
export type LeftOut =
  /** Nobody of the list of employees owns it. */
  | { readonly why: "nobody" }
  /** It is of a post that is held for somebody else. */
  | { readonly why: "acting"; readonly tenure: string }
  /** The owner is away for a part of the period or all of it. */
  | { readonly why: "away"; readonly absence: Row<"keaktifan"> }
  /** Penilaian says why it is not judged. */
  | { readonly why: "notJudged"; readonly reason: string }
  /** The owner is counted by another SKP of the period, that of the later post. */
  | { readonly why: "otherSkp"; readonly unit: string };

/** Where an SKP of a period stands in the distribution. */
export interface Standing extends OfPeriod {
  /** The id of the penilai; "" where none is known. */
  readonly penilai: string;
  /** By the quadrant, draft or final; absent while a rating is missing. */
  readonly predikat?: Predikat;
  /** Absent of who is counted. */
  readonly leftOut?: LeftOut;
}

/** How the predikat of some people stand in a period, against the pattern of their organisation's result. */
export interface Counted {
  readonly among: Among;
  readonly period: string;
  /** The unit whose capaian kinerja organisasi gives the pattern; "" of people without a unit. */
  readonly unit: string;
  /** One definitive SKP a person, with or without a predikat yet. */
  readonly people: readonly Standing[];
  /** The others, each with its reason. */
  readonly left: readonly (Standing & { readonly leftOut: LeftOut })[];
  readonly distribution: Distribution;
  /** How many of the people have a predikat. */
  readonly rated: number;
  /** The capaian kinerja organisasi that gives the pattern; "" where Periode does not say it. */
  readonly capaian: CapaianOrganisasi | "";
  /** How many of all the people may have each predikat; absent without capaian, and where so few fit no pattern. */
  readonly limits?: readonly Limit[];
  /** What the pattern asks otherwise, once everybody has a predikat; absent before. */
  readonly broken?: readonly BrokenRule[];
  /** The head of the organisation and the rating of hasil kerja; neither it nor the capaian follows from the other. */
  readonly head?: { readonly person: Row<"pegawai">; readonly rating: Rating | "" };
}

/** By what the distribution is counted, by the setting "sebaran menurut". */
export const countedBy = (book: Book): Among["by"] =>
  (setting(book, "sebaran menurut") || defaults["sebaran menurut"].value) === "penilai" ? "penilai" : "unit";

/** The group in which an SKP is counted. */
export const amongOf = (by: Among["by"], { unit, penilai }: Pick<Standing, "unit" | "penilai">): Among =>
  by === "unit" ? { by, unit } : { by, id: penilai };

/**
 * Every SKP of a period, and whether it is counted in the distribution: one definitive SKP a person, of several the one
 * that begins last; nobody who is away (Keaktifan) or whom Penilaian says not to judge.
 * Source: none of PermenPANRB 6/2022 that we know says who is counted; that is why the reasons are shown and printed.
 */
export const standingsIn = (book: Book, period: string): Standing[] => {
  const people = byId(book, "pegawai");
  const all = ofPeriod(book, period);
  const reasons = new Map(all.map((one) => [one, reasonAlone(one)] as const));
  const open = grouped(
    all.filter((one) => !reasons.get(one)),
    ({ skp }) => skp.idPegawai,
  );
  return all.map((one) => {
    const { evaluation, skp } = one;
    const later = latestOf(open.get(skp.idPegawai) ?? []);
    const leftOut: LeftOut | undefined =
      reasons.get(one) ?? (later && later !== one ? { why: "otherSkp", unit: later.unit } : undefined);
    const [result, behaviour] = [evaluation?.ratingHasil ?? "", evaluation?.ratingPerilaku ?? ""];
    return {
      ...one,
      penilai: assessorIdOf(skp, people),
      ...(result !== "" && behaviour !== "" ? { predikat: predikatOf(result, behaviour) } : {}),
      ...(leftOut ? { leftOut } : {}),
    };
  });
};

/** Why an SKP is not counted, whatever else its owner has. */
const reasonAlone = ({ skp, person, absences, evaluation }: OfPeriod): LeftOut | undefined => {
  if (!person) return { why: "nobody" };
  if (skp.kedudukan !== "" && skp.kedudukan !== "Definitif") return { why: "acting", tenure: skp.kedudukan };
  const [absence] = absences;
  if (absence) return { why: "away", absence };
  const reason = evaluation?.alasanTidakDinilai ?? "";
  return reason === "" ? undefined : { why: "notJudged", reason };
};

/** Of several SKP the one that begins last; of those that begin together the last of the table. */
const latestOf = (some: readonly OfPeriod[]): OfPeriod | undefined =>
  some.reduce<OfPeriod | undefined>(
    (last, one) => (last && (last.skp.mulai ?? -Infinity) > (one.skp.mulai ?? -Infinity) ? last : one),
    undefined,
  );

/** The distribution of some of the people of a period. */
export const countedIn = (book: Book, period: string, among: Among): Counted =>
  countedOf(book, period, standingsIn(book, period), among);

/** The same of standings that are at hand, for who asks for many groups of one period. */
export const countedOf = (
  book: Book,
  period: string,
  standings: readonly Standing[],
  among: Among,
): Counted => {
  const own = standings.filter(({ unit, penilai }) =>
    among.by === "unit" ? unit === among.unit : penilai === among.id,
  );
  const people = own.filter(({ leftOut }) => !leftOut);
  const left = own.flatMap((one) => (one.leftOut ? [{ ...one, leftOut: one.leftOut }] : []));
  const distribution = Object.fromEntries(
    predikats.map((each) => [each, people.filter(({ predikat }) => predikat === each).length]),
  ) as Record<Predikat, number>;
  const rated = people.filter(({ predikat }) => predikat !== undefined).length;
  const unit = among.by === "unit" ? among.unit : unitOf(book, standings, among.id);
  const capaian = calendarsOf(book)(unit).find(({ periode }) => periode === period)?.capaian ?? "";
  const isWhole = rated > 0 && rated === people.length;
  const limits = capaian === "" || people.length === 0 ? undefined : limitsOf(capaian, people.length);
  const broken = capaian === "" || !isWhole ? undefined : brokenRules(capaian, distribution);
  const head = headOf(book, standings, among);
  return {
    among,
    period,
    unit,
    people,
    left,
    distribution,
    rated,
    capaian,
    ...(limits ? { limits } : {}),
    ...(broken ? { broken } : {}),
    ...(head ? { head } : {}),
  };
};

/** The unit whose result gives the pattern of a penilai: that of the penilai's own definitive post. */
const unitOf = (book: Book, standings: readonly Standing[], id: string): string => {
  const own = standings.filter(({ skp }) => skp.idPegawai === id);
  const definitive = own.find(({ skp }) => skp.kedudukan === "" || skp.kedudukan === "Definitif") ?? own[0];
  return definitive?.unit ?? byId(book, "pegawai").get(id)?.unit ?? "";
};

/** Whom the table of units names as head of a unit; the penilai of who is counted by penilai. */
const headOf = (book: Book, standings: readonly Standing[], among: Among): Counted["head"] => {
  const id =
    among.by === "penilai"
      ? among.id
      : (book.tables.unit.rows.find(({ unit }) => unit !== "" && unit === among.unit)?.idKepala ?? "");
  const person = book.tables.pegawai.rows.find((row) => row.id !== "" && row.id === id);
  if (!person) return undefined;
  const own = standings.filter(({ skp }) => skp.idPegawai === person.id);
  const judged = own.find(({ leftOut }) => !leftOut) ?? own[0];
  return { person, rating: judged?.evaluation?.ratingHasil ?? "" };
};

/** The groups of a period in the order in which their first people stand in the table; who has no penilai is in none. */
export const groupsOf = (by: Among["by"], standings: readonly Standing[]): Among[] => {
  const keyed = new Map(
    standings.map((one) => [by === "unit" ? one.unit : one.penilai, amongOf(by, one)] as const),
  );
  if (by === "penilai") keyed.delete("");
  return [...keyed.values()];
};
