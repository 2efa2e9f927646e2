import type { Book } from "../model/book";
import { byId } from "../model/book";
import { changeRules } from "../model/peopleChange/kinds";
import type { PeopleChange } from "../model/peopleChange/kinds";
import { handoverOf } from "../model/peopleChange/handover";
import { refusalOf } from "../model/peopleChange/refusals";
import { endOfNext } from "../model/peopleChange/succession";
import { isRefusal } from "../model/plan";
import type { Step } from "../model/plan";
import type { TableKey } from "../model/tables";
import type { Action, Tools } from "./action";
import { ensureTables } from "./ensureTables";
import { mergeInto } from "./merge";
import { judgingSteps } from "./peopleChange/judging";
import { beginning, endingSteps } from "./peopleChange/plans";
import { resultSteps } from "./peopleChange/results";
import { changesOf } from "./resultRows";
import { mayBeOne, personKeys } from "./rosterPeople";

/**
 * Writes what follows from a change of people: SKP that end and the one that begins, results that go on, the absence,
 * who judges those who lose their penilai, and which periods are not judged. SKP that are agreed keep what was agreed in
 * them; only their last day and their penilai change.
 */
export const changePerson: Action<PeopleChange> = {
  name: "changePerson",
  plan: (book, wish, tools) => {
    const change = recognised(book, wish);
    const refused = refusalOf(book, change);
    if (refused) return refused;
    const newcomer = newcomerIn(book, change, tools);
    // What is read of the former penilai is written before the penilai changes: a second run no longer finds it.
    const judging = judgingSteps(book, change, tools);
    const next = beginning(book, change, newcomer.id, tools);
    const absence = absenceSteps(book, change, newcomer.id, tools);
    const results = resultSteps(book, change, next.id, tools);
    const steps = [
      ...newcomer.steps,
      ...judging,
      ...endingSteps(book, change),
      ...next.steps,
      ...absence,
      ...results,
      ...handoverSteps(book, change),
      ...postSteps(book, change, tools),
    ];
    const tables = ensureTables(book, tablesOf(steps));
    return isRefusal(tables) ? tables : { steps: steps.length ? [...tables, ...steps] : [] };
  },
};

/** A newcomer whom the workbook knows already is that person. */
const recognised = (book: Book, change: PeopleChange): PeopleChange => {
  if (!change.newcomer || byId(book, "pegawai").has(change.person)) return change;
  const wanted = asKnown(change);
  const keys = new Set(personKeys(wanted).filter((key) => key !== ""));
  const known = book.tables.pegawai.rows.find(
    (row) => personKeys(row).some((key) => keys.has(key)) && mayBeOne(wanted, row),
  );
  return known ? { ...change, person: known.id } : change;
};

/** A newcomer as the list of employees holds one. */
const asKnown = ({ newcomer, post }: PeopleChange) => ({
  nip: newcomer?.nip.trim() ?? "",
  nama: newcomer?.nama.trim() ?? "",
  jabatan: post?.jabatan.trim() ?? "",
  unit: post?.unit.trim() ?? "",
});

const tablesOf = (steps: readonly Step[]): TableKey[] => [
  ...new Set(steps.flatMap((step) => ("table" in step ? [step.table] : []))),
];

/** The person; who is not in the workbook comes into it. */
const newcomerIn = (
  book: Book,
  change: PeopleChange,
  tools: Tools,
): { readonly id: string; readonly steps: Step[] } => {
  const { person, newcomer } = change;
  if (byId(book, "pegawai").has(person) || !newcomer) return { id: person, steps: [] };
  const known = asKnown(change);
  const merger = mergeInto(book, "pegawai", tools, personKeys);
  const id = merger.put({ ...known, status: newcomer.status }, (row) => mayBeOne(known, row));
  return { id, steps: merger.steps() };
};

const absenceSteps = (
  book: Book,
  { kind, from, until }: PeopleChange,
  person: string,
  tools: Tools,
): Step[] => {
  const { absence, mayEnd } = changeRules[kind];
  if (absence === "") return [];
  const merger = mergeInto(book, "keaktifan", tools, (row) => [row.idPegawai]);
  merger.put(
    {
      mulai: { serial: from },
      ...(mayEnd && until ? { selesai: { serial: until } } : {}),
      alasan: absence,
      idPegawai: person,
    },
    (row) => row.mulai === from && row.alasan === absence,
  );
  return merger.steps();
};

const handoverSteps = (book: Book, change: PeopleChange): Step[] =>
  handoverOf(book, change).handed.flatMap(({ plan, idPenilai, idAtasanPenilai }) =>
    // The penilai goes last: a second run knows by it what is left to do.
    changesOf("skp", plan.id, [
      { column: "idAtasanPenilai", from: plan.idAtasanPenilai, to: idAtasanPenilai },
      { column: "idPenilai", from: plan.idPenilai, to: idPenilai },
    ]),
  );

/** The list of employees says the post that is held today. */
const postSteps = (book: Book, change: PeopleChange, { today }: Tools): Step[] => {
  const { kind, person, from, post } = change;
  const isNow = from <= today && (endOfNext(book, change) ?? Infinity) >= today;
  const owner = byId(book, "pegawai").get(person);
  if (changeRules[kind].begins !== "next" || !owner || !post || !isNow) return [];
  return changesOf("pegawai", person, [
    { column: "jabatan", from: owner.jabatan, to: post.jabatan.trim() },
    ...(post.unit.trim() === "" ? [] : [{ column: "unit", from: owner.unit, to: post.unit.trim() }]),
  ]);
};
