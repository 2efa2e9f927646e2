import type { Outcome } from "../../src/app/perform";
import type { Book } from "../../src/model/book";
import type { Row } from "../../src/model/tables";
import { seed as base } from "../support/seed";
import { seeded } from "../support/seeded";
import { actionOf, cases } from "./cases";
import { appends, deletes, sorts, types } from "./handEdits";
import { openManyHands } from "./manyHands";
import type { ManyHands } from "./manyHands";
import { prepared } from "./prepared";
import { skpOf } from "./treeCases";
import type { Edit } from "./twoPanes";

const runs = Number(process.env.HANDS_RUNS ?? 40);

type Result = Row<"kinerja">;
const columns = { rencana: "Rencana Hasil Kerja", acuan: "Acuan" } as const;
type Typed = keyof typeof columns;

/** What somebody wants to write into a cell. */
interface Wish {
  readonly id: string;
  readonly column: Typed;
  readonly to: string;
}
interface ByPane {
  readonly action: "addResult" | "editResult";
  readonly input: unknown;
  readonly wish?: Wish;
}
interface ByHand {
  readonly edit: Edit;
  readonly wish?: Wish;
  readonly adds?: string;
  readonly deletes?: string;
}

/** What chance lets a pane do: type into a cell of the first few rows, so that hands meet, or add a result. */
const inPane = (book: Book, rows: readonly Result[], random: () => number, said: string): ByPane => {
  const row = rows[Math.floor(random() * Math.min(rows.length, 4))];
  if (!row || random() < 0.3)
    return {
      action: "addResult",
      input: {
        owners: [{ skp: skpOf(book, Math.floor(random() * 3)), peran: "mandiri" }],
        above: { top: true },
        rencana: `Hasil ${said}`,
        indicators: [],
      },
    };
  const column: Typed = random() < 0.7 ? "rencana" : "acuan";
  const to = `=Milik ${said}`;
  return {
    action: "editResult",
    input: { id: row.id, cells: [{ column, from: row[column] || null, to }] },
    wish: { id: row.id, column, to },
  };
};

/** What chance lets a person do in the sheet: type, type a row below the table, delete one, or put them in another order. */
const inSheet = (book: Book, rows: readonly Result[], random: () => number, at: number): ByHand => {
  const kind = random();
  const row = rows[Math.floor(random() * Math.min(rows.length, 4))];
  if (rows.length > 14 || (row && rows.length > 6 && kind < 0.15)) {
    const gone = rows[Math.floor(random() * rows.length)]?.id ?? "";
    return { edit: deletes(gone), deletes: gone };
  }
  if (row && kind < 0.5) {
    const column: Typed = random() < 0.7 ? "rencana" : "acuan";
    const to = `Tangan ${at}`;
    return { edit: types(columns[column], { [row.id]: to }), wish: { id: row.id, column, to } };
  }
  if (kind < 0.75) return { edit: sorts(kind < 0.6 ? "rencana" : "id", kind < 0.68) };
  const id = `K-TANGAN${at}`;
  return { edit: appends(id, skpOf(book, 2)), adds: id };
};

const sameCell = (one: Wish, other: Wish | undefined): boolean =>
  one.id === other?.id && one.column === other.column;

const writtenBy = (outcome: Outcome) =>
  ("done" in outcome ? outcome.done : "left" in outcome ? outcome.left?.done : undefined)?.plan.steps ?? [];

/** One run: both panes and the person act at once; then every rule must hold. */
const runOnce = async (hands: ManyHands, at: number): Promise<void> => {
  const random = seeded(base * 100_003 + at);
  const before = await hands.seenBy(0);
  const { rows } = before.tables.kinerja;
  const wishes = [inPane(before, rows, random, `A ${at}`), inPane(before, rows, random, `B ${at}`)] as const;
  const hand = inSheet(before, rows, random, at);
  const works: (() => Promise<Outcome | undefined>)[] = [
    ...wishes.map(
      ({ action, input }, pane) =>
        () =>
          hands.run(pane as 0 | 1, actionOf(action), input, [at, pane + 1, 7, 8]),
    ),
    () => hands.byHand(hand.edit).then(() => undefined),
  ];
  const [first, second] = await hands.together(works, random);
  const now = await hands.seenBy(1);
  const context = { seed: base, run: at };
  if (!first || !second) throw new Error("no outcome");
  const outcomes = [first, second];

  const own = outcomes.flatMap((outcome) =>
    writtenBy(outcome).flatMap((step) =>
      step.do === "append" && step.table === "kinerja" ? step.rows.map(({ id }) => id) : [],
    ),
  );
  const wanted = [...rows.map(({ id }) => id), ...own, ...(hand.adds ? [hand.adds] : [])].filter(
    (id) => id !== hand.deletes,
  );
  expect({ ...context, ids: now.tables.kinerja.rows.map(({ id }) => id).sort() }).toEqual({
    ...context,
    ids: wanted.sort(),
  });
  expect({ ...context, problems: now.problems }).toEqual({ ...context, problems: [] });
  expect((await hands.seenBy(0)).tables).toEqual(now.tables);

  const final = ({ id, column }: Wish) => now.tables.kinerja.rows.find((row) => row.id === id)?.[column];
  for (const [pane, { wish }] of wishes.entries()) {
    const outcome = outcomes[pane];
    if (!wish || !outcome) continue;
    const told = { ...context, pane, end: outcome.end, hand: hand.wish };
    if (outcome.end !== "done") {
      // Only who writes into a row that was deleted meanwhile is refused.
      expect({ ...told, deleted: hand.deletes }).toEqual({ ...told, deleted: wish.id });
      continue;
    }
    const conflict = outcome.conflicts.find(({ id, column }) => id === wish.id && column === wish.column);
    const others = [wishes[1 - pane]?.wish, hand.wish].flatMap((other) =>
      other && sameCell(wish, other) ? [other.to] : [],
    );
    if (conflict?.gone) expect({ ...told, deleted: hand.deletes }).toEqual({ ...told, deleted: wish.id });
    else if (conflict) {
      // Shown with both values to the one who came second; what the other wrote stands.
      expect(conflict.ours).toBe(wish.to);
      expect({ ...told, others }).toEqual({ ...told, others: expect.arrayContaining([conflict.theirs]) });
      expect({ ...told, final: final(wish) }).not.toEqual({ ...told, final: wish.to });
    } else if (hand.deletes !== wish.id) {
      // Nobody wrote over it but a person in the sheet, who saw it there.
      const last = hand.wish && sameCell(wish, hand.wish) ? [wish.to, hand.wish.to] : [wish.to];
      expect({ ...told, last }).toEqual({ ...told, last: expect.arrayContaining([final(wish)]) });
    }
  }
};

test(`two panes and a person over one workbook, whose requests come in any order, lose and double nothing (${runs} runs, seed ${base})`, async () => {
  const hands = await openManyHands(await prepared(cases.editResult.before));
  try {
    for (let at = 1; at <= runs; at += 1) await runOnce(hands, at);
  } finally {
    hands.close();
  }
}, 7_200_000);
