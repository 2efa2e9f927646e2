import { createStore } from "zustand/vanilla";
import type { App } from "../../../../src/app/app";
import { judgeQueueOf, together } from "../../../../src/taskpane/pages/nilai/judgeQueue";
import type { Waiting } from "../../../../src/taskpane/pages/nilai/judgeQueue";
import type { Feedback, Judgement } from "../../../../src/taskpane/views/judge";

const judgement = (to: string, more: Partial<Judgement> = {}): Judgement => ({
  periode: "Triwulan I 2026",
  idSkp: "S-A",
  cells: [{ column: "ratingHasil", from: "", to }],
  oleh: "",
  ...more,
});

const said = (to: string, more: Partial<Judgement> = {}): Waiting => ({
  action: "judge",
  wish: judgement(to, more),
});
const answered = (nilai: Feedback["nilai"], from: string, to: string): Waiting => ({
  action: "giveFeedback",
  wish: { periode: "Triwulan I 2026", idSkp: "S-A", nilai, from, to },
});

/** An app that takes what it is told to do, and ends it when it is let. */
const slowApp = () => {
  const ran: Judgement[] = [];
  const ends: ((end: string) => void)[] = [];
  const store = createStore(() => ({ phase: "ready" }));
  const run = (_name: string, input: Judgement) => {
    ran.push(input);
    return new Promise((resolve) => ends.push((end) => resolve({ end })));
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const end = async (how = "done") => {
    ends.shift()?.(how);
    await settle();
  };
  return { app: { store, run } as unknown as App, ran, end, settle };
};

test("what is said of one SKP in a row is one judgement, against what was seen first", () => {
  const one = together(judgement("a"), {
    ...judgement("b", { status: "final" }),
    cells: [
      { column: "ratingHasil", from: "a", to: "b" },
      { column: "catatan", from: "", to: "c" },
    ],
  });
  expect(one).toMatchObject({
    status: "final",
    cells: [
      { column: "ratingHasil", from: "", to: "b" },
      { column: "catatan", from: "", to: "c" },
    ],
  });
});

test("a key that is pressed while one is written waits for its turn, and several become one", async () => {
  const { app, ran, end, settle } = slowApp();
  const queue = judgeQueueOf(app);
  queue.put(said("a"));
  await settle();
  queue.put(said("b"));
  queue.put(said("c"));
  expect(ran).toHaveLength(1);
  await end();
  expect(ran.map(({ cells }) => cells[0]?.to)).toEqual(["a", "c"]);
  await end();
  expect(queue.store.getState().waiting).toEqual([]);
});

test("what Excel fails to take is held until it is asked for again, and nothing behind it is lost", async () => {
  const { app, ran, end, settle } = slowApp();
  const queue = judgeQueueOf(app);
  queue.put(said("a"));
  await settle();
  queue.put(said("b", { idSkp: "S-B" }));
  await end("failed");
  expect(queue.store.getState()).toMatchObject({ held: true });
  expect(queue.store.getState().waiting).toHaveLength(2);
  queue.again();
  await settle();
  await end();
  await end();
  expect(ran.map(({ idSkp }) => idSkp)).toEqual(["S-A", "S-A", "S-B"]);
  expect(queue.store.getState()).toMatchObject({ held: false, waiting: [] });
});

test("feedback is written before what is final after it, and what is said twice of one value goes once", async () => {
  const { app, ran, end, settle } = slowApp();
  const queue = judgeQueueOf(app);
  queue.put(said("a"));
  await settle();
  queue.put(answered("Adaptif", "", "b"));
  queue.put(answered("Adaptif", "b", "c"));
  queue.put(answered("Loyal", "", "d"));
  queue.put(said("e", { status: "final" }));
  while (queue.store.getState().waiting.length > 0) await end();
  expect(ran.slice(1)).toMatchObject([
    { nilai: "Adaptif", from: "", to: "c" },
    { nilai: "Loyal", to: "d" },
    { status: "final" },
  ]);
  expect(queue.store.getState().waiting).toEqual([]);
});
