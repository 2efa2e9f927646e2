import type { Outcome } from "../../src/app/perform";
import type { Book } from "../../src/model/book";
import type { Done } from "../../src/model/settle";
import { seed as base } from "../support/seed";
import { seeded } from "../support/seeded";
import { actionOf, cases } from "./cases";
import { inPane, inSheet } from "./handsByChance";
import { actOfHand, actOfPane, wrongAfter } from "./handsRules";
import { openManyHands } from "./manyHands";
import type { ManyHands } from "./manyHands";
import { prepared } from "./prepared";

const runs = Number(process.env.HANDS_RUNS ?? 40);
/** From which run: a failing one is replayed from the first of its workbook. */
const firstRun = Number(process.env.HANDS_FROM ?? 1);
/** After so many runs a new workbook is begun: one that grows becomes slow, and a table is made only once. */
const runsPerWorkbook = 20;

interface Pane {
  readonly number: 0 | 1;
  /** What it has done, the last at the end. */
  readonly history: Done[];
}

/** What a pane does: mostly what chance wishes, now and then it takes back what it did last. */
const workOf = (
  hands: ManyHands,
  { number, history }: Pane,
  book: Book,
  random: () => number,
  at: number,
) => {
  const last = random() < 0.2 ? history.pop() : undefined;
  const { action, input } = inPane(book, random, `${"AB"[number]} ${at}`);
  const name = last ? "undo" : action;
  const run = () =>
    last ? hands.undo(number, last) : hands.run(number, actionOf(action), input, [at, number + 1, 7, 8]);
  return { name, run };
};

/** One run: both panes and the person act at once; then every rule must hold. */
const runOnce = async (hands: ManyHands, panes: readonly Pane[], at: number): Promise<void> => {
  const random = seeded(base * 100_003 + at);
  const before = await hands.seenBy(0);
  const own = panes.map((pane) => workOf(hands, pane, before, random, at));
  const hand = inSheet(before, random, String(at));
  let happened = true;
  const outcomes = await hands.together<Outcome | undefined>(
    [
      ...own.map(({ run }) => run),
      // A row may be gone by the time the person comes to it.
      () =>
        hands.byHand(hand.edit).then(
          () => undefined,
          () => void (happened = false),
        ),
    ],
    random,
  );
  const acts = own.map(({ name }, pane) => actOfPane(`${"AB"[pane]} ${name}`, outcomes[pane]!, before));
  for (const [pane, { name }] of own.entries()) {
    const outcome = outcomes[pane]!;
    if (outcome.end === "done" && name !== "undo") panes[pane]?.history.push(outcome.done);
  }
  const now = await hands.seenBy(1);
  const wrong = wrongAfter(before, now, [...acts, actOfHand(hand, happened)]);
  const context = { seed: base, run: at, ends: own.map(({ name }, pane) => [name, outcomes[pane]?.end]) };
  expect({ ...context, wrong }).toEqual({ ...context, wrong: [] });
  expect((await hands.seenBy(0)).tables).toEqual(now.tables);
};

test(`two panes and a person over one workbook, whose requests come in any order, lose and double nothing (${runs} runs, seed ${base})`, async () => {
  const start = await prepared(cases.editResult.before);
  for (let from = firstRun; from <= runs; from += runsPerWorkbook) {
    const hands = await openManyHands(start);
    const panes = ([0, 1] as const).map((number): Pane => ({ number, history: [] }));
    try {
      for (let at = from; at <= runs && at < from + runsPerWorkbook; at += 1) await runOnce(hands, panes, at);
    } finally {
      hands.close();
    }
  }
}, 14_400_000);
