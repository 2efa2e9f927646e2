import { isRefusal } from "../../../src/model/plan";
import { adjustPlan } from "../../../src/actions/adjustPlan";
import { dragRefusal, dropRefusal, edgeSpeed, rowPlaces } from "../../../src/taskpane/views/treeDrag";
import { resultForest } from "../../../src/taskpane/views/treeResults";
import { bookOf } from "../../fixtures/bigTree";
import { toolsFor } from "../../support/simulate";

/** A leader's result, one below it, one below that, which also hangs on the last as its second parent; one is agreed. */
const rows = bookOf({
  pegawai: [{ id: "P-1", nama: "Sri" }],
  skp: [
    { id: "S-1", idPegawai: "P-1" },
    { id: "S-2", idPegawai: "P-1", status: "ditetapkan" },
  ],
  kinerja: [
    { id: "K-1", idSkp: "S-1", rencana: "Minat baca" },
    { id: "K-2", idSkp: "S-1", idInduk: "K-1", idIndikatorInduk: "I-1", rencana: "Layanan" },
    { id: "K-3", idSkp: "S-1", idInduk: "K-2", idIndukKedua: "K-4", rencana: "Rute" },
    { id: "K-4", idSkp: "S-1", rencana: "Arsip" },
    { id: "K-5", idSkp: "S-2", rencana: "Katalog" },
    { id: "K-6", idSkp: "S-9", rencana: "Tanpa SKP" },
  ],
  indikator: [{ id: "I-1", idKinerja: "K-1", indikator: "Indeks" }],
});
const { kinerja, skp: plans } = rows.tables;
const sheets = [kinerja, plans].map(({ sheet: name }) => ({
  name,
  visible: true,
  tag: "",
  blank: false,
  drawn: "",
}));
const book = { ...rows, sheets };
const forest = resultForest(book, "");
const reason = { alasan: "Arahan baru", disepakatiOleh: "Pejabat penilai" };
const size = 6;

test("what is refused while dragging is what the action refuses, with the reason that an agreed SKP asks for", () => {
  for (let at = 0; at < size; at += 1)
    for (let to = 0; to < size; to += 1) {
      const above = { result: `K-${to + 1}` };
      const id = `K-${at + 1}`;
      const skp = book.tables.kinerja.rows[at]?.idSkp ?? "";
      const edit = { action: "moveResult", input: { id, to: above } } as const;
      const answer = adjustPlan.plan(book, { ...reason, skp, edit }, toolsFor(book, 46_100));
      const refusal = dragRefusal(book, forest, at) ?? dropRefusal(book, forest, at, to);
      expect([at, to, refusal !== undefined]).toEqual([at, to, isRefusal(answer)]);
    }
});

test("a result is not let go where it hangs already: on that indicator, or on the whole, which is another place", () => {
  expect(dropRefusal(book, forest, 1, 0, { indicator: "I-1" })?.why).toBe("there");
  expect(dropRefusal(book, forest, 1, 0, { result: "K-1" })).toBeUndefined();
  expect(dropRefusal(book, forest, 2, 1, { result: "K-2" })?.why).toBe("there");
});

test("a row whose id says not which row it is takes nothing and goes nowhere", () => {
  const twins = bookOf({
    skp: [{ id: "S-1" }],
    kinerja: ["K-1", "K-1", "", "K-2"].map((id) => ({ id, idSkp: "S-1", rencana: id })),
  });
  const some = resultForest(twins, "");
  for (const at of [0, 1, 2]) {
    expect(dragRefusal(twins, some, at)?.why).toBe("unclear");
    expect(dropRefusal(twins, some, 3, at)?.why).toBe("unclear");
  }
});

test("rows below which more stands move down by it, and each height belongs to one row", () => {
  const { topOf, rowAt, total } = rowPlaces(10, 60, [
    [4, 100],
    [1, 72],
    [-1, 500],
  ]);
  expect([0, 1, 2, 4, 5].map(topOf)).toEqual([0, 60, 192, 312, 472]);
  expect(total).toBe(772);
  for (let row = 0; row < 10; row += 1)
    for (const y of [topOf(row), topOf(row) + 59]) expect([y, rowAt(y)]).toEqual([y, row]);
  expect(rowAt(150)).toBe(1);
  expect(rowAt(400)).toBe(4);
});

test("a tree scrolls faster the nearer the pointer is to its edge, and not in its middle nor far outside", () => {
  expect(edgeSpeed(300, 0, 600)).toBe(0);
  expect(edgeSpeed(40, 0, 600)).toBeLessThan(0);
  expect(edgeSpeed(2, 0, 600)).toBeLessThan(edgeSpeed(40, 0, 600));
  expect(edgeSpeed(598, 0, 600)).toBe(-edgeSpeed(2, 0, 600));
  expect(edgeSpeed(-200, 0, 600)).toBe(0);
});
