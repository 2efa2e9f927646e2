import type { Words } from "../id";
import { fact } from "../message";
import type { Facts, Message } from "../message";

export const peopleChange: Words["peopleChange"] = {
  title: "A change of people",
  open: "A change of people…",
  hint: "Say what happened. You see all that follows before anything is written.",
  what: "What happened?",
  choose: "Choose…",
  kinds: {
    mutasiMasuk: "Joined, or moved to another post",
    mutasiKeluar: "Left for another office",
    pltMulai: "Acting post begins (Plt/Plh)",
    pltSelesai: "Acting post ends (Plt/Plh)",
    cuti: "Leave",
    tugasBelajar: "Study assignment",
    pensiun: "Retirement",
    penilaiDiganti: "Another assessor",
    hukumanDisiplin: "Disciplinary sanction",
  },
  reasons: {
    cuti: "Leave",
    "tugas belajar": "Study assignment",
    pensiun: "Retirement",
    "mutasi keluar": "Transfer away",
    "hukuman disiplin": "Disciplinary measure",
  },
  who: "Who?",
  newcomer: "Not yet in the list of employees",
  name: "Name",
  nip: "NIP (may be empty)",
  status: "Status",
  from: "From",
  firstDayWithout: "First day no longer in the post",
  until: "Until (may be empty)",
  post: "New post",
  actingPost: "Post held as Plt or Plh",
  unit: "Unit",
  tenure: "Tenure",
  postAssessor: "Assessor in that post",
  standsInFor: "In whose place?",
  standsInHint: "That person's staff are judged by the acting official from that day.",
  newAssessor: "New assessor",
  everybody: (count, name) => `Also for ${count} other employees whom ${name} judges`,
  heir: (count) => `Who judges the ${count} people below?`,
  heirHint: "Leave it empty while there is no successor; they stay under the old name.",
  search: "Look for a name, NIP, post or unit",
  none: "No employee matches.",
  more: (count) => `${count} more: narrow the search.`,
  replace: "Change",
  replaceWho: (name) => `Change ${name}`,
  decided: "The office decides; PermenPANRB 6/2022 does not say.",
  endsPlans: "The SKP ends on the day before the study begins",
  results: (count) => `${count} planned results in the SKP that ends`,
  resultFates: {
    stay: "Stay in the old SKP, as done",
    next: "Go on in the next SKP",
    other: "Another employee goes on with them",
  },
  taker: "The SKP that goes on with them",
  noTaker: "Choose an SKP",
  agreedTaker: (name) => `${name} · agreed`,
  takerHint: "An SKP that is agreed cannot take them: adjust it first.",
  goesOn: "What goes on",
  stillHangs: (count) => `${count} results of agreed SKP stay below the old results until they are adjusted.`,
  periods: "Periods that are not judged",
  periodsHint: "Our proposal: an SKP is judged in a period whose last day is one of its own.",
  notJudged: (period, post) => (post === "" ? period : `${period} · ${post}`),

  effects: "What will happen",
  effect: {
    newcomer: (name) => `${name} comes into the list of employees.`,
    ends: (post, day) => `The SKP ${post} ends on ${day}.`,
    begins: (post, span) => `A new SKP as a draft: ${post}, ${span}.`,
    span: (from, until) => (until === "" ? `from ${from}` : `${from} to ${until}`),
    absence: (reason, span) => `Keaktifan will say: ${reason}, ${span}.`,
    handed: (count, name, names) => `${count} employees are judged by ${name}: ${names}.`,
    left: (count, names) => `${count} employees have no new assessor yet: ${names}.`,
    remembered: (count, name) => `${count} evaluations of past periods name ${name} as the assessor.`,
    judged: (period, name) => `${period} is judged by ${name}.`,
    nobody: "(no assessor yet)",
    notJudged: (period, reason) => `${period} is not judged: ${reason}.`,
    results: (count) => `${count} planned results go on as copies.`,
  },
  ask: "Complete the answers above to see what follows.",
  go: "See before it is written",

  gone: (count) => `${count} employees whose assessor is no longer there`,
  goneHint: "Choose a new assessor one by one, or for all of them at once.",
  goneOf: (name) => `assessor: ${name}`,
  give: "Give an assessor",
};

export const peopleChangeActions = {
  changePerson: { doing: "Recording the change of people…", title: "Recording a change of people" },
};

export const peopleChangeRefusals = {
  changeNoName: (_facts: Facts): Message => ({
    what: "The name of the new employee is missing.",
    how: "Fill in the name. The NIP may follow.",
  }),
  changeOtherYear: (facts: Facts): Message => ({
    what: `That day is in ${fact(facts, "wanted")}, and this workbook is of ${fact(facts, "there")}.`,
    how: "Check the day, or record it in the workbook of that year.",
  }),
  changeEndsEarly: (_facts: Facts): Message => ({
    what: "The last day is before the first.",
    how: "Check both days.",
  }),
  changeNoPost: (_facts: Facts): Message => ({
    what: "The new post is missing.",
    how: "Fill in its name as the decree says it.",
  }),
  changeNotActing: (facts: Facts): Message => ({
    what: `${fact(facts, "name")} has no SKP as Plt, Plh or Pj. on that day.`,
    how: "Check the day, or fill in Kedudukan in the sheet Daftar SKP.",
  }),
  changeSameDay: (facts: Facts): Message => ({
    what: `The SKP ${fact(facts, "title")} of ${fact(facts, "name")} begins on that very day.`,
    how: "One definitive post a day: choose a later day, or change the post in the sheet Daftar SKP.",
  }),
  changeAssessorGone: (_facts: Facts): Message => ({
    what: "The assessor is no longer in the sheet Pegawai.",
    how: "Choose another one.",
  }),
  changeOwnAssessor: (facts: Facts): Message => ({
    what: `${fact(facts, "name")} cannot judge themselves.`,
    how: "Choose somebody else.",
  }),
  changeCircle: (facts: Facts): Message => ({
    what: `${fact(facts, "name")} would be judged by somebody whom they judge.`,
    how: "Choose another assessor, who does not work under them.",
  }),
};
