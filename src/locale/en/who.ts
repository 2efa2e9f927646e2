import type { Words } from "../id";

export const who: Words["who"] = {
  title: "I work as",
  nobody: "Choose your name",
  open: (name) => (name === "" ? "Choose your name" : `I work as ${name}. Change.`),
  why: "This name is used to show your SKP first. It is kept on this computer only, not in the workbook.",
  statement: "It is what you say, not proof: anyone at this computer can choose another name.",
  search: "Search by name or NIP",
  none: "No name",
  empty: "There are no employees in this workbook yet.",
  notFound: "No name or NIP matches.",
};
