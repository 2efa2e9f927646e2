import { fact } from "../message";
import type { Facts, Message } from "../message";

const named = (facts: Facts, key: string): string => {
  const text = fact(facts, key);
  return text === "" ? "concerned" : `“${text}”`;
};

const whyNotDivided: Readonly<Record<string, string>> = {
  uncounted: "It is a date or words: there is nothing to count.",
  share: "A percentage or a ratio holds for everybody, however many they are.",
  measured: "Time and measures are not counted one by one.",
  severalNumbers: "It holds more than one number.",
  fraction: "Its number is not a whole one.",
  tooFew: "Its number is smaller than that of the people, so that somebody would get nothing.",
};

/** Why an edit of the tree of results was not made. */
export const editRefusals = {
  agreedSkp: (facts: Facts): Message => ({
    what: `The SKP ${named(facts, "name")} is agreed, so it was not changed.`,
    how: "Changes of an agreed SKP are settled with the assessor first.",
  }),
  skpGone: (_facts: Facts): Message => ({
    what: "The SKP to which this result belongs is not on the sheet Daftar SKP.",
    how: "Check the column ID SKP on the sheet Rencana, or restore its row on Daftar SKP.",
  }),
  resultGone: (_facts: Facts): Message => ({
    what: "This result is no longer there or no longer in force.",
    how: "Somebody may have deleted it just now. Choose another one on the page Rencana.",
  }),
  indicatorGone: (_facts: Facts): Message => ({
    what: "This indicator is no longer on the sheet Indikator.",
    how: "Somebody may have deleted it just now. Choose another one.",
  }),
  unknownAbove: (_facts: Facts): Message => ({
    what: "The leader's result or indicator is no longer there or no longer in force.",
    how: "Choose another parent.",
  }),
  noOwner: (_facts: Facts): Message => ({
    what: "Nobody was chosen to do it.",
    how: "Choose one employee, or several for a team.",
  }),
  noResultText: (_facts: Facts): Message => ({
    what: "The result is still empty.",
    how: "Write the result to be reached, not the activity.",
  }),
  noIndicatorText: (_facts: Facts): Message => ({
    what: "An indicator is still empty.",
    how: "Write what is measured, or remove that indicator.",
  }),
  notInList: (facts: Facts): Message => ({
    what: `The word “${fact(facts, "value")}” is not in the list of the column ${fact(facts, "column")}.`,
    how: "Choose one of the words of its list.",
  }),
  ownParent: (_facts: Facts): Message => ({
    what: "A result cannot be its own parent.",
    how: "Choose a leader's result or indicator as its parent.",
  }),
  wouldCircle: (facts: Facts): Message => ({
    what: `The result ${named(facts, "rencana")} cannot be moved below ${named(facts, "above")}: one stands below the other, so that the parents would go round in a circle.`,
    how: "Choose a parent outside of the result's own branch.",
  }),
  sameParentTwice: (_facts: Facts): Message => ({
    what: "That leader's result is its first parent already.",
    how: "Choose another result as the second parent.",
  }),
  hasChildren: (facts: Facts): Message => ({
    what: `The result ${named(facts, "rencana")} is still the parent of others (${fact(facts, "count")}).`,
    how: "Choose first: the results below it take its place, move to another result, or are cancelled with it.",
  }),
  cannotDivide: (facts: Facts): Message => ({
    what: `The target ${named(facts, "target")} of ${named(facts, "indicator")} cannot be divided. ${
      whyNotDivided[fact(facts, "why")] ?? "It cannot be read as one amount."
    }`,
    how: "Choose the same target for everybody, or type each person's target.",
  }),
  nobodyToShare: (_facts: Facts): Message => ({
    what: "Nobody was chosen to get this result.",
    how: "Choose one other employee at least.",
  }),
  allAgreed: (_facts: Facts): Message => ({
    what: "Every chosen SKP is agreed, so nothing was changed.",
    how: "Choose employees whose SKP is not agreed yet.",
  }),
};

/** What is under way, and the titles of previews. */
export const editActions = {
  addResult: { doing: "Adding a result…", title: "Adding a result" },
  editResult: { doing: "Changing a result…", title: "Changing a result" },
  editIndicator: { doing: "Changing an indicator…", title: "Changing an indicator" },
  moveResult: { doing: "Moving a result…", title: "Moving a result" },
  cancelResult: { doing: "Cancelling a result…", title: "Cancelling a result" },
  shareResults: { doing: "Sharing results…", title: "Sharing results" },
};
