import type { Book } from "../../model/book";
import { byId } from "../../model/book";
import { isLocked } from "../../model/locked";
import { endedPlans } from "../../model/peopleChange/endings";
import { formerAssessor, handoverOf, losingAssessor } from "../../model/peopleChange/handover";
import { notJudgedBy, questionedPeriods, reasonOf, rememberedPeriods } from "../../model/peopleChange/judged";
import { changeKinds, changeRules, theNext } from "../../model/peopleChange/kinds";
import type { ChangeKind, PeopleChange } from "../../model/peopleChange/kinds";
import { refusalOf } from "../../model/peopleChange/refusals";
import { endingResults } from "../../model/peopleChange/results";
import { holds } from "../../model/peopleChange/spans";
import { endOfNext } from "../../model/peopleChange/succession";
import { withoutAssessor } from "../../model/peopleChange/withoutAssessor";
import { periodsFor } from "../../model/periods";
import type { Refusal } from "../../model/plan";
import type { Row } from "../../model/tables";
import { matches } from "./search";

export { changeKinds, changeRules, type ChangeKind };

/** What is typed and chosen on the page; people and SKP by their ids, "" for none. */
export interface ChangeDraft {
  readonly kind: ChangeKind | "";
  readonly person: string;
  readonly isNew: boolean;
  readonly nama: string;
  readonly nip: string;
  readonly status: string;
  /** Excel's serial numbers; null while nothing is said. */
  readonly from: number | null;
  readonly until: number | null;
  readonly jabatan: string;
  readonly unit: string;
  readonly penilai: string;
  readonly kedudukan: "Plt" | "Plh";
  readonly heir: string;
  readonly standsFor: string;
  readonly everybody: boolean;
  readonly endsPlans: boolean;
  readonly fate: "stay" | "next" | "other";
  readonly taker: string;
  /** The results that do not go on. */
  readonly kept: readonly string[];
  /** "SKP period" of what is not judged; undefined as proposed. */
  readonly notJudged: readonly string[] | undefined;
}

/** A page on which nothing is said yet. */
export const emptyDraft: ChangeDraft = {
  kind: "",
  person: "",
  isNew: false,
  nama: "",
  nip: "",
  status: "PNS",
  from: null,
  until: null,
  jabatan: "",
  unit: "",
  penilai: "",
  kedudukan: "Plt",
  heir: "",
  standsFor: "",
  everybody: false,
  endsPlans: false,
  fate: "stay",
  taker: "",
  kept: [],
  notJudged: undefined,
};

/** The key of an SKP in a period. */
export const periodKey = (skp: string, periode: string): string => `${skp} ${periode}`;

/** The change as far as the draft says it; undefined while what happened, to whom or from when is open. */
export const changeFrom = (book: Book, draft: ChangeDraft): PeopleChange | undefined => {
  const { kind, person, from, until, isNew } = draft;
  if (kind === "" || from === null) return undefined;
  const rule = changeRules[kind];
  const isNewcomer = rule.newcomer && isNew;
  if (!isNewcomer && person === "") return undefined;
  const { nama, nip, status, jabatan, unit, penilai, kedudukan } = draft;
  const bare: PeopleChange = {
    kind,
    person: isNewcomer ? "" : person,
    from,
    ...(isNewcomer ? { newcomer: { nama, nip, status } } : {}),
    ...(rule.mayEnd ? { until } : {}),
    ...(rule.begins === "none"
      ? {}
      : { post: { jabatan, unit, penilai, ...(rule.begins === "acting" ? { kedudukan } : {}) } }),
    ...(rule.ends === "asked" ? { endsPlans: draft.endsPlans } : {}),
  };
  const asked = { ...bare, ...handoverIn(book, bare, draft) };
  const ids = endingResults(book, asked)
    .map(({ row }) => row.id)
    .filter((id) => !draft.kept.includes(id));
  const to = draft.fate === "next" ? theNext : draft.taker;
  const goesOn = draft.fate !== "stay" && to !== "" && ids.length > 0;
  return {
    ...asked,
    ...(goesOn ? { results: { ids, to } } : {}),
    ...(draft.notJudged
      ? {
          notJudged: draft.notJudged.map((key) => {
            const at = key.indexOf(" ");
            return { skp: key.slice(0, at), periode: key.slice(at + 1) };
          }),
        }
      : {}),
  };
};

const handoverIn = (book: Book, change: PeopleChange, draft: ChangeDraft): Pick<PeopleChange, "handover"> => {
  switch (changeRules[change.kind].hands) {
    case "own":
      return draft.heir === "" ? {} : { handover: { to: draft.heir } };
    case "other":
      return draft.standsFor === "" ? {} : { handover: { to: "", of: draft.standsFor } };
    case "self":
      return {
        handover: { to: draft.heir, of: formerAssessor(book, change), everybody: draft.everybody },
      };
    case "none":
      return {};
  }
};

/** What is still asked, once it is known what happened to whom and when. */
export interface Questions {
  /** Those who lose their penilai, by name. */
  readonly losing: readonly string[];
  readonly former: string;
  readonly results: readonly { readonly id: string; readonly text: string }[];
  /** How many results of agreed SKP stay below the results that end. */
  readonly stillHanging: number;
  readonly periods: readonly {
    readonly key: string;
    readonly period: string;
    readonly post: string;
    readonly off: boolean;
  }[];
}

/** What is asked besides, of a change. */
export const questionsOf = (book: Book, change: PeopleChange, today: number): Questions => {
  const people = byId(book, "pegawai");
  const name = (id: string) => people.get(id)?.nama ?? "";
  const asked = questionedPeriods(book, change, today);
  const several = new Set(asked.map(({ plan }) => plan.id)).size > 1;
  const off = new Set(
    notJudgedBy(book, change, today).map(({ plan, periode }) => periodKey(plan.id, periode)),
  );
  const everybody = changeRules[change.kind].hands === "self" && change.handover;
  const results = endingResults(book, change);
  return {
    losing: losingAssessor(
      book,
      everybody ? { ...change, handover: { ...everybody, everybody: true } } : change,
    )
      .filter(({ idPegawai }) => !everybody || idPegawai !== change.person)
      .map(({ idPegawai }) => name(idPegawai)),
    former: name(formerAssessor(book, change)),
    results: results.map(({ row }) => ({ id: row.id, text: row.rencana })),
    stillHanging: results.reduce((sum, { locked }) => sum + locked.length, 0),
    periods: asked.map(({ plan, periode }) => ({
      key: periodKey(plan.id, periode),
      period: periode,
      post: several ? plan.jabatan : "",
      off: off.has(periodKey(plan.id, periode)),
    })),
  };
};

/** What follows from a change, in the order in which it is said. */
export interface Effects {
  readonly refused: Refusal | undefined;
  readonly newcomer: string;
  readonly ends: readonly string[];
  readonly last: number;
  readonly begins:
    { readonly post: string; readonly from: number; readonly until: number | null } | undefined;
  readonly absence: Row<"keaktifan">["alasan"];
  /** The last day of the absence, where it is known. */
  readonly until: number | null;
  /** Those who get a penilai, by the name of the penilai. */
  readonly handed: readonly { readonly to: string; readonly names: readonly string[] }[];
  readonly left: readonly string[];
  readonly remembered: number;
  readonly former: string;
  /** Who judges the periods of the SKP that begins: one that begins with a period's end among its days. */
  readonly judged: readonly { readonly period: string; readonly by: string }[];
  readonly notJudged: readonly string[];
  readonly reason: string;
  readonly results: number;
}

/** What follows from a change of people. */
export const effectsOf = (book: Book, change: PeopleChange, today: number): Effects => {
  const people = byId(book, "pegawai");
  const name = (id: string) => people.get(id)?.nama ?? "";
  const { begins, absence } = changeRules[change.kind];
  const { of, handed, left } = handoverOf(book, change);
  const assessors = [...new Set(handed.map(({ idPenilai }) => idPenilai))];
  const { post, from } = change;
  const until = endOfNext(book, change);
  const next = begins !== "none" && post ? { post: post.jabatan, from, until } : undefined;
  const span = { mulai: from, selesai: until };
  return {
    refused: refusalOf(book, change),
    newcomer: change.newcomer?.nama ?? "",
    ends: endedPlans(book, change).map(
      ({ jabatan, idPegawai }) => jabatan || (people.get(idPegawai)?.jabatan ?? ""),
    ),
    last: from - 1,
    begins: next,
    absence,
    until: change.until ?? null,
    handed: assessors.map((to) => ({
      to: name(to),
      names: handed.filter(({ idPenilai }) => idPenilai === to).map(({ plan }) => name(plan.idPegawai)),
    })),
    left: left.map(({ idPegawai }) => name(idPegawai)),
    remembered: rememberedPeriods(book, change).length,
    former: name(of),
    judged: next
      ? periodsFor(book, { unit: post?.unit ?? "", idPegawai: change.person } as Row<"skp">)
          .filter(({ selesai }) => selesai !== null && holds(span, selesai))
          .map(({ periode }) => ({ period: periode, by: name(post?.penilai ?? "") }))
      : [],
    notJudged: notJudgedBy(book, change, today).map(({ periode }) => periode),
    reason: reasonOf(change),
    results: change.results?.ids.length ?? 0,
  };
};

/** SKP that could take results over: those that hold the day, but not those that end. */
export const takerOptions = (book: Book, change: PeopleChange) => {
  const people = byId(book, "pegawai");
  const ended = new Set(endedPlans(book, change).map(({ id }) => id));
  return book.tables.skp.rows
    .filter((plan) => plan.id !== "" && !ended.has(plan.id) && holds(plan, change.from))
    .map((plan) => ({
      id: plan.id,
      name: [people.get(plan.idPegawai)?.nama || "", plan.jabatan].filter((part) => part !== "").join(" · "),
      agreed: isLocked(plan),
    }));
};

/** Somebody whose penilai is no longer there. */
export interface Abandoned {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly assessor: string;
}

/** Everybody whose penilai is no longer there today. */
export const abandoned = (book: Book, today: number): readonly Abandoned[] => {
  const people = byId(book, "pegawai");
  return withoutAssessor(book, today).map(({ id, idPegawai, idPenilai }) => ({
    id,
    person: idPegawai,
    name: people.get(idPegawai)?.nama ?? "",
    assessor: people.get(idPenilai)?.nama ?? "",
  }));
};

/** How many people are offered at once. */
const mostOffered = 6;

/** The people that a query finds, a few of them, and how many more there are. */
export const peopleFound = (
  book: Book,
  query: string,
  without: readonly string[] = [],
): { readonly found: readonly Row<"pegawai">[]; readonly more: number } => {
  const all = book.tables.pegawai.rows.filter(
    ({ id, nama, nip, jabatan, unit }) =>
      id !== "" && !without.includes(id) && matches(query, [nama, nip, jabatan, unit]),
  );
  return query.trim() === ""
    ? { found: [], more: 0 }
    : { found: all.slice(0, mostOffered), more: Math.max(0, all.length - mostOffered) };
};

/** The units that the workbook names, each once. */
export const unitNames = (book: Book): readonly string[] => [
  ...new Set(
    [...book.tables.unit.rows, ...book.tables.skp.rows, ...book.tables.pegawai.rows]
      .map(({ unit }) => unit)
      .filter((unit) => unit !== ""),
  ),
];

/** How many people a sentence names. */
const mostNamed = 6;

/** Some names in a sentence: titles hold commas and end with a full stop, so that neither may part them. */
export const namesInLine = (names: readonly string[]): string =>
  [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ["…"] : [])].join("; ").replace(/\.$/, "");
