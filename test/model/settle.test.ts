import { emptyBook, parseBook } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import type { CellRow, Plan, Step } from "../../src/model/plan";
import { settle, takeBack } from "../../src/model/settle";

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

describe("taking back", () => {
  const made = { Pegawai: "as made" };
  const steps: Step[] = [
    { do: "table", table: "pegawai", sheet: "Pegawai" },
    { do: "append", table: "pegawai", rows: [row("A", "P-1")] },
  ];

  test("a sheet that nobody touched since is erased", () => {
    expect(takeBack({ plan: plan(...steps), made, before: [] }, made)).toEqual(
      plan({ do: "erase", sheet: "Pegawai" }),
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

  test("a row that a colleague changed since is kept and named", () => {
    const back = takeBack({ plan: plan(steps[1] as Step), made: {}, before: [] }, {});
    const { plan: left, conflicts } = settle(back, bookWith(["Lain", "P-1"]));
    expect(left.steps).toEqual([]);
    expect(conflicts).toEqual([{ table: "pegawai", id: "P-1", column: "nama", theirs: "Lain", ours: "A" }]);
  });

  test("a changed cell gets its former value, unless somebody changed it again", () => {
    const back = takeBack({ plan: plan(rename("A", "B")), made: {}, before: [] }, {});
    expect(settle(back, bookWith(["B", "P-1"])).plan).toEqual(plan(rename("B", "A")));
    expect(settle(back, bookWith(["C", "P-1"])).conflicts).toHaveLength(1);
  });
});
