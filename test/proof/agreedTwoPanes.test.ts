import { changesSinceAgreed } from "../../src/model/agreement/agreedChanges";
import type { Book } from "../../src/model/book";
import type { Saved } from "../support/saved";
import { actionOf, cases } from "./cases";
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

const body = (context: Excel.RequestContext) =>
  context.workbook.tables.getItem("tKinerja").getDataBodyRange();

/** Types into the text of a result. */
const types =
  (id: string, text: string): Edit =>
  async (context) => {
    const { columns } = context.workbook.tables.getItem("tKinerja");
    const row = columns
      .getItem("ID")
      .getRange()
      .find(id, { completeMatch: true, matchCase: true })
      .getEntireRow();
    row.getIntersection(columns.getItem("Rencana Hasil Kerja").getDataBodyRange()).values = [[text]];
    await context.sync();
  };

/** Copies the row of one result over that of another, as Ctrl+C and Ctrl+V do. */
const pastes =
  (from: number, over: number): Edit =>
  async (context) => {
    body(context).getRow(over).copyFrom(body(context).getRow(from));
    await context.sync();
  };

const changesIn = (book: Book) => changesSinceAgreed(book).flatMap(({ changes }) => changes);
const textsOf = (book: Book) => book.tables.kinerja.rows.map(({ id, rencana }) => [id, rencana]);

test("a cell typed by a colleague is found by our pane and put back", () =>
  withPanes(async (panes) => {
    const before = await panes.ours();
    await panes.colleague(types(resultNamed(before, tasks), "Diubah rekan"));
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
    await panes.colleague(types(id, "Diubah sekali"));
    const changes = changesIn(await panes.ours());
    panes.before(2, types(id, "Diubah lagi"));
    const outcome = await panes.run(actionOf("restoreAgreed"), { changes });
    expect(outcome).toMatchObject({ conflicts: [{ theirs: "Diubah lagi", ours: carried }] });
    expect(changesIn(await panes.ours())).toMatchObject([{ id, after: { rencana: "Diubah lagi" } }]);
  }));

test("what a colleague types while we record is not recorded as agreed", () =>
  withPanes(async (panes) => {
    const id = resultNamed(await panes.ours(), carried);
    await panes.colleague(types(id, "Diubah sekali"));
    const book = await panes.ours();
    panes.before(2, types(id, "Diubah lagi"));
    await panes.run(actionOf("recordAdjustment"), {
      alasan: "Penugasan baru",
      disepakatiOleh: "Pegawai Satu",
      skp: book.tables.skp.rows.map((plan) => plan.id),
      changes: changesIn(book),
    });
    const now = await panes.ours();
    expect(now.tables.riwayat.rows).toEqual([]);
    expect(changesIn(now)).toMatchObject([{ id, after: { rencana: "Diubah lagi" } }]);
  }));
