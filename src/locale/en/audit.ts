import type { Words } from "../id";
import type { Said } from "../id/audit";

const quoted = (text: string | undefined): string => (text ? `“${text}”` : "(no text)");
const named = (name: string | undefined): string => (name ? name : "an employee without a name");

/** Periksa: what is wrong with the cascading tree, why it matters, and what mends it. */
export const audit: Words["audit"] = {
  title: "Tree of results",
  none: "Nothing is wrong with the tree of results.",
  summary: (faults, hints) => `${faults} to mend, ${hints} suggestions.`,
  fixAll: (count) => `Mend what has one answer only (${count})`,
  fixAllHint: "Only what follows from this workbook, and nothing that was typed is lost.",
  hints: "Suggestions, not rules",
  hintsWhy: "The regulation does not ask for these. Use them where they help.",
  group: (title, count) => `${title} (${count})`,
  where: (sheet, column, row) => `${sheet}, row ${row}, column ${column}`,
  open: "Open the cell",
  agreed: "This SKP is agreed: agree on the change with the assessor first.",
  compare: "Look for results that are alike",
  compareWhy: "Compares the words of results under one parent, or in one unit.",
  comparing: (pairs) => `Comparing… ${pairs} pairs`,
  compared: (pairs, found) => `${pairs} pairs compared, ${found} alike.`,
  groups: {
    duplicateId: {
      title: "Give it a code of its own",
      why: "A code that several rows use leaves unclear whose the parents and indicators are. The later rows get new codes; choose with whom what names the code goes.",
    },
    sameNip: {
      title: "Say whose NIP it is",
      why: "A NIP is one person's. One person with two positions needs one row of employees with two SKP.",
    },
    ownParent: {
      title: "Take it off itself",
      why: "A result that is its own parent never reaches the leader.",
    },
    cycle: {
      title: "Open the circle",
      why: "Results that are each other's parents in a circle end at no leader's result. Take one off.",
    },
    missingParent: {
      title: "Choose a parent that exists",
      why: "Its parent is gone, so that this result is cut off from the leader's.",
    },
    ownerNobody: {
      title: "Choose the SKP it belongs to",
      why: "A result without an owner is in nobody's SKP and is not assessed.",
    },
    planOfNobody: {
      title: "Choose whose SKP it is",
      why: "An SKP whose employee is not on the sheet Pegawai cannot be assessed.",
    },
    ownerLeft: {
      title: "Hand over what was left",
      why: "The owner has retired or moved away, but the SKP goes on, so that nobody works on its results.",
    },
    missingAssessor: {
      title: "Choose a superior who exists",
      why: "The list names a superior who is not on the sheet Pegawai, so that nobody assesses this SKP.",
    },
    ownAssessor: {
      title: "Choose a superior other than oneself",
      why: "The assessor is the direct superior; nobody assesses themselves.",
    },
    assessorCycle: {
      title: "Open the circle of assessors",
      why: "People who assess each other in a circle have no leader at the top.",
    },
    foreignParent: {
      title: "Say who assigned it, or move it",
      why: "A result's parent is usually the assessor's. Other units are allowed where Penugasan Dari says who assigned it.",
    },
    lowAssessor: {
      title: "Fill in Dasar Pendelegasian",
      why: "The assessor is at least a pejabat pengawas, or somebody to whom the authority was delegated (PermenPANRB 6/2022).",
    },
    withoutResult: { title: "Write their results", why: "Everybody has an SKP with results." },
    withoutIndicator: {
      title: "Add indicators",
      why: "Every result needs a measure of success and a target.",
    },
    indicatorAlone: {
      title: "Connect the indicator with its result",
      why: "An indicator whose result is gone shows in no SKP.",
    },
    aspectOutside: {
      title: "Choose one of the four aspects",
      why: "Aspects are Kuantitas, Kualitas, Waktu or Biaya only. Until one is chosen the cell counts as empty.",
    },
    levelSkipped: {
      title: "Connect it through the assessor",
      why: "This result hangs directly on the assessor's superior, so that the assessor is passed over.",
    },
    uncarried: {
      title: "Share it with subordinates",
      why: "A leader's result that nobody carries on is done alone, or forgotten.",
    },
    noContract: {
      title: "Name the work agreement",
      why: "Plans of PPPK look at the perjanjian kerja, too. Name it in the column Acuan of one of the results.",
    },
    nearDuplicate: {
      title: "Make one of the same",
      why: "One result in two wordings counts as two results.",
    },
    noTarget: { title: "Fill in the target", why: "Without a target there is no attainment." },
    noMeasure: {
      title: "Say what is counted",
      why: "A number of nothing, or a long sentence, is hard to measure (SMART: measurable).",
    },
    noTime: {
      title: "Say when",
      why: "There is no aspect Waktu, and the words do not say by when (SMART: time-bound).",
    },
  },
  say: {
    duplicateId: ({ id, jumlah, rencana }) =>
      `Code ${id} is used by ${jumlah} rows, such as ${quoted(rencana)}.`,
    sameNip: ({ nip, jumlah, nama }) => `The NIP ${nip} is used by ${jumlah} employees: ${nama}.`,
    ownerLeft: ({ nama, jabatan, tanggal, jumlah }) =>
      `${named(nama)}${jabatan ? ` (${jabatan})` : ""} has not been in office since ${tanggal}; results still in force: ${jumlah}.`,
    ownParent: ({ rencana }) => `${quoted(rencana)} is its own parent.`,
    cycle: ({ jumlah, anggota }) => `${jumlah} results go round in a circle: ${anggota}.`,
    missingParent: ({ rencana, induk, lama }) =>
      lama
        ? `${quoted(rencana)}: its parent, ${quoted(lama)}, was replaced or cancelled.`
        : `${quoted(rencana)}: there is no parent ${induk}.`,
    ownerNobody: ({ rencana, milik }) =>
      milik ? `${quoted(rencana)}: there is no SKP ${milik}.` : `${quoted(rencana)} has no owner yet.`,
    planOfNobody: ({ jabatan, milik }) =>
      milik
        ? `SKP ${quoted(jabatan)}: employee ${milik} is not on the sheet Pegawai.`
        : `SKP ${quoted(jabatan)} has no employee yet.`,
    missingAssessor: ({ nama, jabatan, induk }) =>
      `${named(nama)}${jabatan ? ` (${jabatan})` : ""}: the superior “${induk}” is not on the sheet Pegawai.`,
    ownAssessor: ({ nama, jabatan }) =>
      `${named(nama)}${jabatan ? ` (${jabatan})` : ""} is recorded as their own superior.`,
    assessorCycle: ({ jumlah, anggota }) => `${jumlah} people assess each other: ${anggota}.`,
    foreignParent: ({ rencana, nama, induk, pemilikInduk, penilai }) =>
      `${quoted(rencana)} (${named(nama)}) hangs on ${quoted(induk)} of ${named(pemilikInduk)}, but the assessor is ${named(penilai)}.`,
    lowAssessor: ({ nama, penilai }) =>
      `${named(nama)} is assessed by ${named(penilai)}, whose post is below pengawas, without a delegation.`,
    withoutResult: ({ nama, skp }) =>
      skp === "1" ? `The SKP of ${named(nama)} holds no result yet.` : `${named(nama)} has no SKP yet.`,
    withoutIndicator: ({ rencana, nama }) => `${quoted(rencana)} (${named(nama)}) has no indicator yet.`,
    indicatorAlone: ({ indikator, milik }) =>
      milik
        ? `Indicator ${quoted(indikator)}: there is no result ${milik}.`
        : `Indicator ${quoted(indikator)} has no result.`,
    aspectOutside: ({ nilai, mirip, indikator }) =>
      `The aspect “${nilai}” of ${quoted(indikator)} is none of the four.${mirip ? ` Perhaps ${mirip} is meant.` : ""}`,
    levelSkipped: ({ rencana, nama, induk, pemilikInduk, penilai }) =>
      `${quoted(rencana)} (${named(nama)}) hangs on ${quoted(induk)} of ${named(pemilikInduk)}, the superior of ${named(penilai)}.`,
    uncarried: ({ rencana, nama, indikator, sisa }) =>
      indikator
        ? `${quoted(rencana)} (${named(nama)}): ${sisa} indicators are not carried on: ${indikator}.`
        : `${quoted(rencana)} (${named(nama)}) is carried on by no subordinate yet.`,
    noContract: ({ nama }) => `No result of ${named(nama)} (PPPK) refers to the perjanjian kerja yet.`,
    nearDuplicate: ({ rencana, lain, skor, berikut }) =>
      rencana === lain
        ? `${quoted(rencana)} stands twice in one SKP.`
        : `${quoted(rencana)} is like ${quoted(lain)} (${skor}${berikut ? `; the next ${berikut}` : ""}).`,
    noTarget: ({ indikator }) => `${quoted(indikator)} has no target yet.`,
    noMeasure: ({ indikator, target }) =>
      `The target “${target}” of ${quoted(indikator)} does not say what can be measured.`,
    noTime: ({ rencana }) => `${quoted(rencana)} does not say when.`,
  },
  mends: {
    hang: ({ rencana, indikator, nama }: Said) =>
      `Move to ${quoted(indikator ? indikator : rencana)}${nama ? ` of ${nama}` : ""}`,
    detach: ({ rencana }) => (rencana ? `Take off ${quoted(rencana)}` : "Take off its parent"),
    clearSecond: () => "Clear the second parent",
    clearIndicator: () => "Clear the parent's indicator",
    sayAssigned: ({ nama }) => `Assigned by ${named(nama)}`,
    giveAssessor: ({ nama, jabatan }) => `${named(nama)}${jabatan ? `, ${jabatan}` : ""}`,
    clearAssessor: ({ nama }) => (nama ? `Clear the assessor of ${nama}` : "No assessor here (top)"),
    sameDelegation: ({ dasar }) => `Fill in ${quoted(dasar)}`,
    giveOwner: ({ nama }) => `It is ${named(nama)}'s`,
    cancelIndicator: () => "Cancel this indicator",
    removeCopy: () => "Delete the copy",
    reword: ({ rencana }) => `Use the words ${quoted(rencana)}`,
    newIds: ({ jumlah, ikut, nama }) =>
      nama === "0"
        ? `New codes for the later rows (${jumlah})`
        : ikut === "0"
          ? `New codes for the later rows (${jumlah}); what names the code (${nama}) stays with the first`
          : `A new code for the second row; what names the code (${ikut}) goes with it`,
    joinPeople: ({ nama }) => `Join into one employee: ${named(nama)}`,
    keepNip: ({ nama, jabatan }) =>
      `This NIP is ${named(nama)}'s${jabatan ? ` (${jabatan})` : ""}; clear it for the others`,
    endPlan: ({ tanggal }) => `The SKP ends on ${tanggal}`,
    giveResults: ({ nama }) => `Hand the results to ${named(nama)}`,
    setAspect: ({ aspek }) => `Make it ${aspek}`,
  },
  people: {
    top: (count) => `${count} at the top`,
    missing: (count) => `${count} with a superior who is nobody`,
    own: (count) => `${count} under themselves`,
    circle: (count) => `${count} in a circle`,
    depth: (count) => `${count} levels`,
  },
  choose: {
    other: "Choose another superior…",
    all: "Choose a superior for all…",
    search: "Search names, NIP, positions, or units",
    hint: "Their own staff are not offered.",
    none: "No employee matches.",
    more: (count) => `${count} more: narrow the search.`,
    proposed: "Proposed:",
    close: "Close the list",
    sameAssessor: (count, written) =>
      `${count} employees name the same superior, “${written}”: choose one for all.`,
  },
};
