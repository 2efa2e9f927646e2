import type { Words } from "../id";

export const treeDrag: Words["treeDrag"] = {
  moving: (result) => `Moving “${result}”`,
  hint: "Let go on a leader's result or indicator. Esc cancels.",
  below: (result) => `Below “${result}”`,
  ask: (result, count) =>
    `Below “${result}”. Once you let go, choose one of its indicators (${count}) or the result as a whole.`,
  belowIndicator: (indicator, result) => `To the indicator “${indicator}” of “${result}”`,
  whole: "This result as a whole",
  toTop: "To the top: directly from the performance agreement",
  refused: (why) => `It cannot be let go here. ${why}`,
  fixed: (why) => `It cannot be moved. ${why}`,
  there: "The result stands here already.",
  circle: "That result stands below it, so that the parents would go round in a circle.",
  unclear: "This row has no code of its own yet, so it cannot be linked.",
  cancelled: "Nothing was moved.",
  moved: (result) => `“${result}” was moved.`,
  question: (result) => `What of “${result}” does it support?`,
  now: (above) => `Now: ${above}`,
  go: "Move",
  leave: "Cancel",
};
