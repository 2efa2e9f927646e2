import { createApp } from "../../src/app/app";
import { undo } from "../../src/app/perform";
import type { Outcome } from "../../src/app/perform";
import type { ActionName } from "../../src/app/registry";
import type { Book } from "../../src/model/book";
import type { Saved } from "../support/saved";
import { actionOf, cases } from "./cases";
import { appends, deletes, handsIn, reorders, sorts, types } from "./handEdits";
import { prepared } from "./prepared";
import { carried, leaders, resultNamed, skpOf, tasks } from "./treeCases";
import { openTwoPanes } from "./twoPanes";
import type { Edit, TwoPanes } from "./twoPanes";

/**
 * A colleague edits the table of results directly while our pane changes the tree: no row of either is lost, none that
 * the colleague deleted comes back, and both panes read the same.
 */
const names = [
  "addResult",
  "editResult",
  "editIndicator",
  "moveResult",
  "cancelResult",
  "shareResults",
] as const satisfies readonly ActionName[];

interface Said {
  readonly name: string;
  readonly edit: (book: Book) => Edit;
  /** The ids that come and go by it. */
  readonly adds?: (book: Book) => string;
  readonly deletes?: (book: Book) => string;
  /** What must stand in Acuan of a row. */
  readonly typed?: (book: Book) => readonly [id: string, text: string];
}

const edits: readonly Said[] = [
  {
    name: "types beside a result that is edited",
    edit: (book) => types("Acuan", { [resultNamed(book, carried)]: "dari rekan" }),
    typed: (book) => [resultNamed(book, carried), "dari rekan"],
  },
  ...[leaders, carried, tasks].map((text): Said => ({
    name: `deletes "${text}"`,
    edit: (book) => deletes(resultNamed(book, text)),
    deletes: (book) => resultNamed(book, text),
  })),
  {
    name: "types a row below the table",
    edit: (book) => appends("K-REKAN222", skpOf(book, 2)),
    adds: () => "K-REKAN222",
  },
  { name: "puts the rows into another order", edit: () => reorders },
];

const idsOf = (book: Book): string[] => book.tables.kinerja.rows.map(({ id }) => id);

const withPanes = async <T>(from: Saved, work: (panes: TwoPanes) => Promise<T>): Promise<T> => {
  const panes = await openTwoPanes(from);
  try {
    return await work(panes);
  } finally {
    panes.close();
  }
};

describe.each(names)("%s beside a colleague", (name) => {
  let start: Saved;
  beforeAll(async () => {
    start = await prepared(cases[name].before);
  });

  it.each(edits)("who $name before it has read the rows, or before it writes", async (said) => {
    for (const k of [2, 3])
      await withPanes(start, async (panes) => {
        const book = await panes.ours();
        const input = cases[name].input(book);
        panes.before(k, said.edit(book));
        const outcome = await panes.run(actionOf(name), input);
        if (!panes.happened()) await panes.colleague(said.edit(book));
        const now = await panes.ours();

        expect(["done", "refused", "failed"]).toContain(outcome.end);
        if (outcome.end === "failed") expect(outcome.code).toBe("notFound");
        const written = "done" in outcome ? outcome.done : "left" in outcome ? outcome.left?.done : undefined;
        const own = (written?.plan.steps ?? []).flatMap((step) =>
          step.do === "append" && step.table === "kinerja" ? step.rows.map(({ id }) => id) : [],
        );
        const gone = said.deletes?.(book);
        const wanted = [...idsOf(book), ...own, ...(said.adds ? [said.adds(book)] : [])].filter(
          (id) => id !== gone,
        );
        expect([k, idsOf(now).sort()]).toEqual([k, wanted.sort()]);
        expect(now.problems).toEqual([]);
        if (said.typed) {
          const [id, text] = said.typed(book);
          expect(now.tables.kinerja.rows.find((row) => row.id === id)?.acuan).toBe(text);
        }
        expect((await panes.theirs()).tables).toEqual(now.tables);
      });
  });
});

describe("rows that are to go", () => {
  const text = "+Layanan keliling";

  /** A colleague edits the sheet right before the rows of an action that was taken back go. */
  const takenBackBeside = async (
    edit: (book: Book) => Edit,
    check: (outcome: Outcome, added: Book, now: Book) => void,
  ) =>
    withPanes(await prepared(cases.addResult.before), async (panes) => {
      const run = await panes.run(actionOf("addResult"), cases.addResult.input(await panes.ours()));
      if (run.end !== "done") throw new Error(run.end);
      const added = await panes.ours();
      panes.before(3, edit(added));
      const outcome = await undo(panes.ports, run.done);
      expect(panes.happened()).toBe(true);
      check(outcome, added, await panes.ours());
    });

  it("stand as a colleague has left them right before, and both values are shown", () =>
    takenBackBeside(
      (book) => types("Acuan", { [resultNamed(book, text)]: "dari rekan" }),
      (outcome, added, now) => {
        const id = resultNamed(added, text);
        expect(outcome).toMatchObject({
          end: "done",
          conflicts: [{ id, column: "acuan", theirs: "dari rekan", ours: null, removal: { rencana: text } }],
        });
        const row = (book: Book) => book.tables.kinerja.rows.find((one) => one.id === id);
        expect(row(now)).toEqual({ ...row(added), acuan: "dari rekan" });
        expect(idsOf(now)).toHaveLength(idsOf(added).length - 1);
        expect(now.problems).toEqual([]);
      },
    ));

  it.each([true, false])("go alone where a colleague sorts the table right before (upwards: %s)", (up) =>
    takenBackBeside(
      () => sorts("id", up),
      (outcome, added, now) => {
        expect(outcome).toMatchObject({ end: "done", conflicts: [] });
        const others = added.tables.kinerja.rows.filter(({ rencana }) => rencana !== text);
        expect(idsOf(now).sort()).toEqual(others.map(({ id }) => id).sort());
      },
    ),
  );
});

describe("a row for what a colleague has just made one of", () => {
  const period = "Tahunan 2026";
  const note = "Tautan bukti belum dibuka";
  const theirs = { id: "E-REKAN222", periode: period, ratingHasil: "Di Atas Ekspektasi" };
  const cells = [
    { column: "ratingHasil", from: null, to: "Sesuai Ekspektasi" },
    { column: "catatan", from: null, to: note },
  ];

  /** Our pane begins a judgement, and a colleague types the same right before it is written. */
  const beside = async (
    action: ActionName,
    input: object,
    check: (outcome: Outcome, now: Book, panes: TwoPanes) => void | Promise<void>,
  ) =>
    withPanes(await prepared(cases.giveFeedback.before), async (panes) => {
      const book = await panes.ours();
      const idSkp = book.tables.skp.rows.at(-1)?.id ?? "";
      panes.before(3, handsIn("penilaian").adds({ ...theirs, idSkp }));
      const outcome = await panes.run(actionOf(action), { periode: period, idSkp, ...input });
      expect(panes.happened()).toBe(true);
      await check(outcome, await panes.ours(), panes);
    });

  const judged = ({ tables }: Book) => tables.penilaian.rows.filter(({ id }) => id === theirs.id);

  it("becomes theirs: what theirs leaves open is written there, and of what both say both are shown", () =>
    beside("judge", { cells, oleh: "Pejabat Satu" }, (outcome, now) => {
      expect(outcome).toMatchObject({
        end: "done",
        conflicts: [
          { id: theirs.id, column: "ratingHasil", theirs: theirs.ratingHasil, ours: "Sesuai Ekspektasi" },
        ],
      });
      const [one, ...more] = judged(now);
      expect([one, more]).toMatchObject([{ ...theirs, catatan: note, dinilaiOleh: "Pejabat Satu" }, []]);
      const about = now.tables.penilaian.rows.map(({ idSkp, periode }) => `${idSkp} ${periode}`);
      expect(new Set(about).size).toBe(about.length);
      expect(now.problems).toEqual([]);
    }));

  it("leaves theirs as the colleague made it once it is taken back", () =>
    beside("judge", { cells, oleh: "Pejabat Satu" }, async (outcome, _, panes) => {
      if (outcome.end !== "done") throw new Error(outcome.end);
      expect(await undo(panes.ports, outcome.done)).toMatchObject({ end: "done", conflicts: [] });
      expect(judged(await panes.ours())).toMatchObject([{ ...theirs, catatan: "", dinilaiOleh: "" }]);
    }));

  it("is named as theirs by what was written with it", () =>
    beside("giveFeedback", { nilai: "Akuntabel", from: null, to: note }, (outcome, now) => {
      expect(outcome).toMatchObject({ end: "done", conflicts: [] });
      expect(now.tables.umpanBalik.rows).toMatchObject([
        { idEvaluasi: theirs.id, nilai: "Akuntabel", isi: note },
      ]);
    }));
});

it("a table that a colleague fills right before its sheet is taken back stays, with the rows of both", async () =>
  withPanes(await prepared(cases.editResult.before), async (panes) => {
    const [first, second] = (await panes.ours()).tables.skp.rows;
    const add = { isi: "Dialog pertama", idSkp: first?.id ?? "", jenis: "coaching" };
    const run = await panes.run(actionOf("keepRow"), { table: "dialog", add });
    if (run.end !== "done") throw new Error(run.end);
    const theirs = { id: "D-REKAN222", isi: "Dialog rekan", idSkp: second?.id ?? "" };
    panes.before(4, handsIn("dialog").adds(theirs));
    expect(await undo(panes.ports, run.done)).toMatchObject({ end: "done", kept: ["Dialog"] });
    expect(panes.happened()).toBe(true);
    const now = await panes.ours();
    expect(now.tables.dialog.rows).toMatchObject([add, theirs]);
    expect(now.problems).toEqual([]);
  }));

it("a pane that acts while a colleague types, deletes and adds rows shows in the end what the colleague's shows", () =>
  prepared(cases.addResult.before).then((start) =>
    withPanes(start, async (panes) => {
      let seed = 0;
      const app = createApp({ ...panes.ports, seed: () => [5, 6, 7, (seed += 1)] });
      await app.start();
      const { book } = app.store.getState();
      const [leader, last] = [resultNamed(book, leaders), resultNamed(book, tasks)];
      const acting = (async () => {
        for (let count = 0; count < 8; count += 1) {
          await app.run("addResult", {
            owners: [{ skp: skpOf(book, 1), peran: "" }],
            above: { result: leader },
            rencana: `Milik saya ${count}`,
            indicators: [],
          });
        }
      })();
      const editing = (async () => {
        for (let count = 2; count < 10; count += 1) {
          await panes.colleague(appends(`K-REKAN22${count}`, skpOf(book, 2)));
          await panes.colleague(types("Acuan", { [leader]: `PK ${count}` }));
        }
        await panes.colleague(deletes(last));
      })();
      await Promise.all([acting, editing]);
      const began = Date.now();
      const theirs = await panes.theirs();
      while (JSON.stringify(app.store.getState().book.tables) !== JSON.stringify(theirs.tables)) {
        if (Date.now() - began > 5_000) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const now = app.store.getState().book;
      expect(now.tables).toEqual(theirs.tables);
      expect(idsOf(now)).toHaveLength(3 + 8 + 8 - 1);
      expect(idsOf(now)).not.toContain(last);
      expect(now.tables.kinerja.rows.find(({ id }) => id === leader)?.acuan).toBe("PK 9");
      expect(now.problems).toEqual([]);
    }),
  ));
