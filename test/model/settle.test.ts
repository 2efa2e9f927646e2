import { emptyBook, parseBook } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import type { Layout } from "../../src/model/layout";
import type { CellRow, Plan, Step } from "../../src/model/plan";
import { keptSheets, settle, takeBack, tookEffect } from "../../src/model/settle";

const header = ["NIP", "Nama", "Status", "Pangkat/Gol. Ruang", "Jabatan", "Unit", "ID"];
const bookWith = (...people: readonly [nama: string, id: string][]): Book =>
  parseBook([], {
    pegawai: {
      sheet: "Pegawai",
      row: 3,
      column: 0,
      values: [header, ...people.map(([nama, id]) => ["", nama, "", "", "", "", id])],
    },
  });
const emptyLayout: Layout = {
  blocks: [],
  styles: [],
  merges: [],
  widths: [],
  heights: {},
  dropDowns: [],
  inputs: [],
  gridlines: true,
};
const row = (nama: string, id: string): CellRow => ({ nama, id });
const plan = (...steps: Step[]): Plan => ({ steps });
const rename = (from: string, to: string): Step => ({
  do: "change",
  table: "pegawai",
  id: "P-1",
  column: "nama",
  from,
  to,
});

test("rows that stand there already are not appended again", () => {
  const append: Step = { do: "append", table: "pegawai", rows: [row("A", "P-1"), row("B", "P-2")] };
  expect(settle(plan(append), bookWith(["A", "P-1"])).plan).toEqual(
    plan({ ...append, rows: [row("B", "P-2")] }),
  );
});

test("a cell that somebody changed since it was read is a conflict with both values and is not written", () => {
  const { plan: left, conflicts } = settle(plan(rename("A", "C")), bookWith(["B", "P-1"]));
  expect(left.steps).toEqual([]);
  expect(conflicts).toEqual([{ table: "pegawai", id: "P-1", column: "nama", theirs: "B", ours: "C" }]);
});

test("a cell that holds the wanted value already is neither written nor a conflict", () => {
  expect(settle(plan(rename("A", "C")), bookWith(["C", "P-1"]))).toEqual({ plan: plan(), conflicts: [] });
});

test("a table that is there is not made again, a sheet that is gone is not erased again", () => {
  const steps: Step[] = [
    { do: "table", table: "pegawai", sheet: "Pegawai" },
    { do: "erase", sheet: "Tidak Ada" },
  ];
  expect(settle(plan(...steps), bookWith()).plan).toEqual(plan());
  expect(settle(plan(...steps), emptyBook).plan.steps).toHaveLength(1);
});

test("a cell whose row somebody removed is a conflict that says so", () => {
  const { conflicts } = settle(plan(rename("A", "C")), bookWith());
  expect(conflicts).toEqual([
    { table: "pegawai", id: "P-1", column: "nama", theirs: null, ours: "C", gone: true },
  ]);
});

test("so is a cell that was empty: nothing is written to a row that is not there", () => {
  const fill: Step = { do: "change", table: "pegawai", id: "P-1", column: "unit", from: null, to: "Unit" };
  const { plan: left, conflicts } = settle(plan(fill), bookWith());
  expect(left.steps).toEqual([]);
  expect(conflicts).toMatchObject([{ id: "P-1", column: "unit", ours: "Unit", gone: true }]);
});

test("what somebody else has put into a column of dates is a date again", () => {
  const skp = parseBook([], {
    skp: {
      sheet: "Daftar SKP",
      row: 3,
      column: 0,
      values: [
        ["Mulai", "ID"],
        [46_023, "S-1"],
      ],
    },
  });
  const move: Step = {
    do: "change",
    table: "skp",
    id: "S-1",
    column: "mulai",
    from: null,
    to: { serial: 1 },
  };
  expect(settle(plan(move), skp).conflicts).toMatchObject([{ theirs: { serial: 46_023 } }]);
});

describe("taking back", () => {
  const made = { Pegawai: "as made" };
  const steps: Step[] = [
    { do: "table", table: "pegawai", sheet: "Pegawai" },
    { do: "append", table: "pegawai", rows: [row("A", "P-1")] },
  ];

  test("a sheet that nobody touched since is erased, with its table and how it stood", () => {
    expect(takeBack({ plan: plan(...steps), made, before: [] }, made)).toEqual(
      plan({ do: "erase", sheet: "Pegawai", held: { table: "pegawai", stood: made.Pegawai } }),
    );
  });

  test("a sheet on which somebody typed stays, only the rows we added go", () => {
    expect(takeBack({ plan: plan(...steps), made, before: [] }, { Pegawai: "typed" })).toEqual(
      plan({ do: "remove", table: "pegawai", rows: [row("A", "P-1")] }),
    );
  });

  test("a sheet that was there before is never erased", () => {
    expect(takeBack({ plan: plan(...steps), made, before: ["Pegawai"] }, made).steps).not.toContainEqual({
      do: "erase",
      sheet: "Pegawai",
    });
  });

  test("a sheet that stays because somebody typed on it, or made one by its name, is named", () => {
    const book = parseBook(
      ["Pegawai", "Formulir"].map((name) => ({ name, visible: true, tag: "", blank: false, drawn: "" })),
      {},
    );
    const was = {
      do: "draw",
      sheet: "Formulir",
      tag: { kind: "beranda" },
      color: "",
      layout: emptyLayout,
    } as const;
    const done = {
      plan: plan(...steps, { do: "erase", sheet: "Formulir", was }),
      made,
      before: ["Formulir"],
    };
    expect(keptSheets(done, { Pegawai: "typed" }, book)).toEqual(["Pegawai", "Formulir"]);
    expect(keptSheets(done, made, emptyBook)).toEqual([]);
  });

  test("a row that a colleague changed since is kept and named", () => {
    const back = takeBack({ plan: plan(steps[1] as Step), made: {}, before: [] }, {});
    const { plan: left, conflicts } = settle(back, bookWith(["Lain", "P-1"]));
    expect(left.steps).toEqual([]);
    expect(conflicts).toEqual([
      {
        table: "pegawai",
        id: "P-1",
        column: "nama",
        theirs: "Lain",
        ours: "A",
        removal: { nama: "Lain", id: "P-1" },
      },
    ]);
  });

  test("a row in which somebody filled a cell that we had left empty is kept and named", () => {
    const back = takeBack({ plan: plan(steps[1] as Step), made: {}, before: [] }, {});
    const filled = parseBook([], {
      pegawai: {
        sheet: "Pegawai",
        row: 3,
        column: 0,
        values: [header, ["", "A", "", "", "Arsiparis", "", "P-1"]],
      },
    });
    const { plan: left, conflicts } = settle(back, filled);
    expect(left.steps).toEqual([]);
    expect(conflicts).toMatchObject([{ column: "jabatan", theirs: "Arsiparis", ours: null }]);
  });

  test("a sheet that was drawn anew shows what it showed before, unless somebody typed on it since", () => {
    const layout = { ...emptyLayout, blocks: [{ row: 0, column: 0, cells: [["lama"]] }] };
    const draw: Step = {
      do: "draw",
      sheet: "Formulir",
      tag: { kind: "beranda" },
      color: "",
      layout: emptyLayout,
      before: { tag: { kind: "beranda" }, layout },
    };
    const done = { plan: plan(draw), made: { Formulir: "as drawn" }, before: ["Formulir"] };
    expect(takeBack(done, { Formulir: "as drawn" }).steps).toMatchObject([{ do: "draw", layout }]);
    expect(takeBack(done, { Formulir: "typed" }).steps).toEqual([]);
  });

  test("a changed cell gets its former value, unless somebody changed it again", () => {
    const back = takeBack({ plan: plan(rename("A", "B")), made: {}, before: [] }, {});
    expect(settle(back, bookWith(["B", "P-1"])).plan).toEqual(plan(rename("B", "A")));
    expect(settle(back, bookWith(["C", "P-1"])).conflicts).toHaveLength(1);
  });
});

describe("whether anything was done", () => {
  const done = (...steps: Step[]) => ({ plan: plan(...steps), made: {}, before: ["Lembar1"] });
  const append: Step = { do: "append", table: "pegawai", rows: [row("A", "P-1"), row("B", "P-2")] };
  const make: Step = { do: "table", table: "pegawai", sheet: "Pegawai" };

  test("the workbook tells: a row, a cell, a new sheet, a row that is gone", () => {
    expect(tookEffect(done(append), bookWith(["B", "P-2"]))).toBe(true);
    expect(tookEffect(done(append), bookWith())).toBe(false);
    expect(tookEffect(done(rename("A", "C")), bookWith(["C", "P-1"]))).toBe(true);
    expect(tookEffect(done(rename("A", "C")), bookWith(["A", "P-1"]))).toBe(false);
    const pegawai = { name: "Pegawai", visible: true, tag: "", blank: true, drawn: "" };
    expect(tookEffect(done(make), parseBook([pegawai], {}))).toBe(true);
    expect(tookEffect(done(make), emptyBook)).toBe(false);
    expect(tookEffect({ ...done(make), before: ["Pegawai"] }, parseBook([pegawai], {}))).toBe(false);
  });
});
