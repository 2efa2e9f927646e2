import { fact } from "../message";
import type { Words } from "../id";
import type { Facts, Message } from "../message";

const numberIn = (facts: Facts, key: string): string => Number(fact(facts, key)).toLocaleString("en-GB");

export const printTreeRefusals = {
  nothingToPrint: (): Message => ({
    what: "This part of the tree holds no results to print yet.",
    how: "Choose another branch or employee, or print the whole tree.",
  }),
  tooMuchToPrint: (facts: Facts): Message => ({
    what: `This part holds ${numberIn(facts, "count")} results; one sheet takes ${numberIn(facts, "most")} at most.`,
    how: "Choose one branch or one employee in the tree, and print that part.",
  }),
};

export const printTreeActions: Pick<Words["status"]["actions"], "printTree"> = {
  printTree: { doing: "Preparing the print of the tree…", title: "Preparing the print of the tree" },
};

export const printTree: Words["printTree"] = {
  open: "Print the tree",
  all: (count) => `The whole tree (${count})`,
  branch: (result) => `The branch “${result}”`,
  person: (name) => `Results of ${name}`,
};
