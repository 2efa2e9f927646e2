import { changesSinceAgreed } from "../../src/model/agreement/agreedChanges";
import type { Book } from "../../src/model/book";
import type { Saved } from "../support/saved";
import { actionOf, cases } from "./cases";
import { deletes, pastes, types } from "./handEdits";
import { prepared } from "./prepared";
import { carried, leaders, resultNamed, tasks } from "./treeCases";
import { openTwoPanes } from "./twoPanes";
import type { Edit, TwoPanes } from "./twoPanes";

/** Agreed rows that a person, or a colleague in a second pane, edits in the sheet: found, offered, nothing lost. */
let start: Saved;
beforeAll(async () => {
  start = await prepared(cases.restoreAgreed.before);
});

const withPanes = async (work: (panes: TwoPanes) => Promise<void>): Promise<void> => {
  const panes = await openTwoPanes(start);
  try {
    await work(panes);
  } finally {
    panes.close();
  }
};

/** Types into the text of a result. */
const retypes = (id: string, text: string): Edit => types("Rencana Hasil Kerja", { [id]: text });

const changesIn = (book: Book) => changesSinceAgreed(book).flatMap(({ changes }) => changes);
const textsOf = (book: Book) => book.tables.kinerja.rows.map(({ id, rencana }) => [id, rencana]);

/** Records all that is not as agreed, as a book of ours shows it. */
const record = async (panes: TwoPanes, seen?: Book) => {
  const book = seen ?? (await panes.ours());
  return panes.run(actionOf("recordAdjustment"), {
    alasan: "Penugasan baru",
    disepakatiOleh: "Pegawai Satu",
    skp: book.tables.skp.rows.map((plan) => plan.id),
    changes: changesIn(book),
  });
};

test("a cell typed by a colleague is found by our pane and put back", () =>
  withPanes(async (panes) => {
    const before = await panes.ours();
    await panes.colleague(retypes(resultNamed(before, tasks), "Diubah rekan"));
    const changes = changesIn(await panes.ours());
    expect(changes).toMatchObject([{ kind: "changed", after: { rencana: "Diubah rekan" } }]);
    expect(await panes.run(actionOf("restoreAgreed"), { changes })).toMatchObject({ end: "done" });
    expect(textsOf(await panes.ours())).toEqual(textsOf(before));
    expect((await panes.theirs()).tables).toEqual((await panes.ours()).tables);
  }));

test("a row pasted over an agreed one is found, and both rows are as they were agreed in the end", () =>
  withPanes(async (panes) => {
    const before = await panes.ours();
    const [from, over] = [leaders, tasks].map((text) =>
      before.tables.kinerja.rows.findIndex(({ rencana }) => rencana === text),
    );
    await panes.colleague(pastes(from ?? 0, over ?? 0));
    const pasted = await panes.ours();
    expect(pasted.problems.map(({ code }) => code)).toContain("sameIdTwice");
    const changes = changesIn(pasted);
    expect(changes.map(({ id }) => id)).toContain(resultNamed(before, tasks));
    expect(await panes.run(actionOf("restoreAgreed"), { changes })).toMatchObject({
      end: "done",
      conflicts: [],
    });
    const after = await panes.ours();
    expect(changesSinceAgreed(after)).toEqual([]);
    expect(textsOf(after).sort()).toEqual(textsOf(before).sort());
    expect(after.problems).toEqual([]);
  }));

test("what a colleague types while we restore is not overwritten: both values are told, and it is offered again", () =>
  withPanes(async (panes) => {
    const before = await panes.ours();
    const id = resultNamed(before, carried);
    await panes.colleague(retypes(id, "Diubah sekali"));
    const changes = changesIn(await panes.ours());
    panes.before(2, retypes(id, "Diubah lagi"));
    const outcome = await panes.run(actionOf("restoreAgreed"), { changes });
    expect(outcome).toMatchObject({ conflicts: [{ theirs: "Diubah lagi", ours: carried }] });
    expect(changesIn(await panes.ours())).toMatchObject([{ id, after: { rencana: "Diubah lagi" } }]);
  }));

test("cells that a colleague pasted over agreed ones are recorded with what was agreed, and stay", () =>
  withPanes(async (panes) => {
    const before = await panes.ours();
    const pasted = Object.fromEntries(
      [carried, tasks].map((text) => [resultNamed(before, text), `Tempelan atas ${text}`]),
    );
    await panes.colleague(types("Rencana Hasil Kerja", pasted));
    expect(await record(panes)).toMatchObject({ end: "done", conflicts: [] });
    const now = await panes.ours();
    expect(changesSinceAgreed(now)).toEqual([]);
    expect(textsOf(now)).toEqual(textsOf(before).map(([id, text]) => [id, pasted[id ?? ""] ?? text]));
    expect(now.tables.riwayat.rows.map(({ sebelum, sesudah }) => [sebelum, sesudah]).sort()).toEqual(
      [carried, tasks].map((text) => [text, `Tempelan atas ${text}`]).sort(),
    );
    expect((await panes.theirs()).tables).toEqual(now.tables);
  }));

test("an agreed row that a colleague deleted is found, and put back as it was agreed", () =>
  withPanes(async (panes) => {
    const before = await panes.ours();
    const id = resultNamed(before, tasks);
    await panes.colleague(deletes(id));
    const changes = changesIn(await panes.ours());
    expect(changes).toMatchObject([{ kind: "gone", id, before: { rencana: tasks } }]);
    expect(await panes.run(actionOf("restoreAgreed"), { changes })).toMatchObject({ end: "done" });
    const now = await panes.ours();
    expect(changesSinceAgreed(now)).toEqual([]);
    expect(textsOf(now).sort()).toEqual(textsOf(before).sort());
    expect(now.problems).toEqual([]);
    expect((await panes.theirs()).tables).toEqual(now.tables);
  }));

test("an agreed row that a colleague deletes while we put another back is offered next, and nothing else is gone", () =>
  withPanes(async (panes) => {
    const before = await panes.ours();
    const [typed, deleted] = [resultNamed(before, carried), resultNamed(before, tasks)];
    await panes.colleague(retypes(typed, "Diubah rekan"));
    const changes = changesIn(await panes.ours());
    panes.before(2, deletes(deleted));
    await panes.run(actionOf("restoreAgreed"), { changes });
    expect(panes.happened()).toBe(true);
    const now = await panes.ours();
    expect(changesIn(now)).toMatchObject([{ kind: "gone", id: deleted }]);
    expect(textsOf(now)).toEqual(textsOf(before).filter(([id]) => id !== deleted));
  }));

test("what a colleague types while we record is not recorded as agreed", () =>
  withPanes(async (panes) => {
    const id = resultNamed(await panes.ours(), carried);
    await panes.colleague(retypes(id, "Diubah sekali"));
    const book = await panes.ours();
    panes.before(2, retypes(id, "Diubah lagi"));
    await record(panes, book);
    const now = await panes.ours();
    expect(now.tables.riwayat.rows).toEqual([]);
    expect(changesIn(now)).toMatchObject([{ id, after: { rencana: "Diubah lagi" } }]);
  }));
