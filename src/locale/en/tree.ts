import type { Words } from "../id";

export const tree: Words["tree"] = {
  views: { label: "View", daftar: "List of SKP", pohon: "Tree", peta: "Map" },
  subjects: { label: "What the tree holds", results: "Results", people: "Employees" },
  results: {
    label: "Tree of results",
    search: "Search results, names, or indicators",
    filters: { semua: "All", milikSaya: "Mine", bermasalah: "With problems" },
    all: (total) => `${total} results`,
    some: (found, total) => `${found} of ${total} results`,
    empty: "This workbook has no results yet.",
    emptyHint: "Read an SKP form that you have, or type in the sheet Rencana.",
    none: "No result matches.",
  },
  people: {
    label: "Tree of employees",
    search: "Search names, NIP, posts, or units",
    filters: { semua: "All", milikSaya: "Me and my staff", bermasalah: "With problems" },
    all: (total) => `${total} employees`,
    some: (found, total) => `${found} of ${total} employees`,
    empty: "This workbook has no employees yet.",
    emptyHint: "Take in a list of employees, or type in the sheet Pegawai.",
    none: "No employee matches.",
  },
  filter: "Show",
  readForm: "Read an SKP form",
  readRoster: "Take in a list of employees",
  openAll: "Expand all",
  closeAll: "Collapse all",
  noText: "No text yet",
  noOwner: "no owner yet",
  faultCount: (count) => `${count} problems`,
  spoken: {
    owner: (name) => `of ${name}`,
    line: "under the indicator ",
    under: (count) => `${count} direct reports`,
  },

  path: "Under",
  pathMore: (count) => `… ${count} levels above`,
  leaderIndicator: "Leader's indicator",
  leaderText: "Contributes to, not linked yet",
  secondParent: "Also under",
  top: "At the top: nothing is above it.",
  children: (count) => `Under it (${count})`,
  subordinates: (count) => `Direct reports (${count})`,
  noChildren: "Nobody carries this result on yet.",
  noSubordinates: "No direct reports.",
  faults: "What needs mending",
  close: "Close the card",
  openRow: "Open in the sheet",
  makeForm: "Make the form",
  openPlan: (post) => (post === "" ? "Open the SKP" : `Open the SKP as ${post}`),
  goFault: "Go to the cell",

  above: { results: "parent", people: "superior" },
  placeFaults: {
    noId: () => ({
      what: "This row has no code yet, so nothing can be linked to it.",
      how: "Leave its content. Do not copy a code from another row.",
    }),
    duplicateId: () => ({
      what: "Another row has the same code.",
      how: "Usually a row was copied. Clear the code in the copy.",
    }),
    ownParent: (above) => ({
      what: `This row names itself as its ${above}.`,
      how: `Name the right ${above}, or clear the cell if this is the top.`,
    }),
    onCycle: (above) => ({
      what: `From ${above} to ${above} the way leads back to this row.`,
      how: `Change the ${above} of one row of that circle.`,
    }),
    missingParent: (above) => ({
      what: `The ${above} that is named is not in this workbook.`,
      how: `Name one that is there, or clear the cell if this is the top.`,
    }),
    unclearParent: (above) => ({
      what: `Several rows have the code that is named as the ${above}.`,
      how: `Mend that code first, then look at this row again.`,
    }),
  },
};
