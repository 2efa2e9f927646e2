import { adjustPlan } from "../../src/actions/adjustPlan";
import { ensureTables } from "../../src/actions/ensureTables";
import { recordAdjustment } from "../../src/actions/recordAdjustment";
import { restoreAgreed } from "../../src/actions/restoreAgreed";
import { setPlanState } from "../../src/actions/setPlanState";
import type { StateWish } from "../../src/actions/setPlanState";
import { changesSinceAgreed } from "../../src/model/agreement/agreedChanges";
import type { Book } from "../../src/model/book";
import type { Cell } from "../../src/model/cell";
import { isRefusal } from "../../src/model/plan";
import type { CellRow, Step } from "../../src/model/plan";
import type { TableKey } from "../../src/model/tables";
import { simulate } from "../support/simulate";
import { added, after, agree, asked, indicatorsOf, leftOf, office, result } from "./treeOffice";

const state = (to: StateWish["to"], ...who: string[]): StateWish => ({
  skp: who.map((name) => `S-${name}`),
  to,
  tanggal: 46_050,
});
const why = { alasan: "Anggaran berkurang", disepakatiOleh: "Kasi", tanggal: 46_090 };

/** Kasi's result and Sri's below it, each with an indicator; nothing is agreed. */
const base = (() => {
  const one = added(office(["Sri", "Andi"]), "kasi", "Atas", { top: true }, [{ indikator: "Indeks" }]);
  const above = { result: result(one, "Atas").id };
  return added(one, "Sri", "Bawah", above, [{ indikator: "Jumlah", target: 12, satuan: "desa" }]);
})();
const agreed = after(base, setPlanState, state("ditetapkan", "kasi", "Sri"));
const idOf = (text: string) => result(base, text).id;
const amount = indicatorsOf(base, idOf("Bawah"))[0]?.id ?? "";

const skp = (book: Book, name: string) => book.tables.skp.rows.find(({ id }) => id === `S-${name}`);
const doing = (book: Book, ...steps: Step[]): Book => simulate(book, { steps });
const typed = (book: Book, table: TableKey, id: string, column: string, to: Cell): Book =>
  doing(book, { do: "change", table, id, column, from: null, to });
const gone = (book: Book, table: TableKey, id: string): Book =>
  doing(book, { do: "remove", table, rows: [{ id }] });
const more = (book: Book, table: TableKey, ...rows: CellRow[]): Book => {
  const tables = ensureTables(book, [table]);
  if (isRefusal(tables)) throw new Error(tables.refused);
  return doing(book, ...tables, { do: "append", table, rows });
};
const changesOf = (book: Book) => changesSinceAgreed(book).flatMap(({ changes }) => changes);
const kinds = (book: Book) => changesOf(book).map(({ kind, id }) => [kind, id]);
const restored = (book: Book) => after(book, restoreAgreed, { changes: changesOf(book) });
const recorded = (book: Book) =>
  after(book, recordAdjustment, { ...why, skp: ["S-Sri", "S-kasi"], changes: changesOf(book) });
const history = (book: Book) =>
  book.tables.riwayat.rows.map(({ yangDiubah, sebelum, sesudah, versi }) => [
    yangDiubah,
    sebelum,
    sesudah,
    versi,
  ]);

describe("setPlanState", () => {
  test("records every row of an SKP word for word, and gives it its day and version", () => {
    expect(skp(agreed, "Sri")).toMatchObject({ status: "ditetapkan", tanggal: 46_050, versi: 1 });
    expect(
      agreed.tables.kesepakatan.rows.map(({ bagian, isi, versi, idSkp }) => [bagian, isi, versi, idSkp]),
    ).toContainEqual([
      "Indikator",
      `{"Urutan":1,"Indikator":"Jumlah","Target":12,"Satuan":"desa","ID Kinerja":"${idOf("Bawah")}"}`,
      1,
      "S-Sri",
    ]);
    expect(changesSinceAgreed(agreed)).toEqual([]);
  });

  test("has nothing left to do of an SKP that is agreed and recorded", () => {
    expect(leftOf(agreed, setPlanState, state("ditetapkan", "kasi", "Sri"))).toEqual([]);
  });

  test("hands in and takes back without a record", () => {
    const handedIn = after(base, setPlanState, state("diajukan", "Sri"));
    expect(skp(handedIn, "Sri")?.status).toBe("diajukan");
    expect(skp(after(handedIn, setPlanState, state("draf", "Sri")), "Sri")?.status).toBe("draf");
    expect(handedIn.tables.kesepakatan.present).toBe(false);
  });

  test.each([
    ["planWithoutResults", state("ditetapkan", "Sri", "Andi"), base],
    ["planWithoutResults", state("diajukan", "Andi"), base],
    ["planWithoutIndicators", state("ditetapkan", "Andi"), added(base, "Andi", "Kosong")],
    ["skpGone", state("draf", "Siapa"), base],
    [
      "planJudged",
      state("draf", "Sri"),
      more(agreed, "penilaian", { id: "E-1", idSkp: "S-Sri", ratingHasil: "Sesuai Ekspektasi" }),
    ],
  ])("is refused: %s", (refused, wish, book) => {
    expect(asked(book, setPlanState, wish)).toMatchObject({ refused });
  });

  test("an SKP that goes back to draf while nothing is judged is agreed anew as the next version", () => {
    const draft = after(agreed, setPlanState, state("draf", "Sri"));
    expect(skp(draft, "Sri")).toMatchObject({ status: "draf", tanggal: null, versi: 2 });
    expect(changesSinceAgreed(draft)).toEqual([]);
    const changed = typed(draft, "indikator", amount, "target", 24);
    const again = after(changed, setPlanState, state("ditetapkan", "Sri"));
    expect(skp(again, "Sri")).toMatchObject({ status: "ditetapkan", versi: 2 });
    expect(again.tables.kesepakatan.rows.filter(({ versi }) => versi === 2)).toHaveLength(1);
    expect(changesSinceAgreed(again)).toEqual([]);
  });

  test("a row that was dropped from a draft is no part of the next version", () => {
    const draft = after(agreed, setPlanState, state("draf", "Sri"));
    const two = after(
      added(gone(gone(draft, "indikator", amount), "kinerja", idOf("Bawah")), "Sri", "Lain", { top: true }, [
        { indikator: "Lain" },
      ]),
      setPlanState,
      state("ditetapkan", "Sri"),
    );
    expect(changesSinceAgreed(two)).toEqual([]);
  });

  test("an SKP that says ditetapkan without a record is offered once, not as all new", () => {
    const byHand = agree(base, "Sri");
    expect(changesSinceAgreed(byHand)).toEqual([{ skp: "S-Sri", unrecorded: true, changes: [] }]);
    const noted = after(byHand, setPlanState, state("ditetapkan", "Sri"));
    expect(changesSinceAgreed(noted)).toEqual([]);
    expect(changesOf(typed(noted, "kinerja", idOf("Bawah"), "rencana", "Lain"))).toHaveLength(1);
  });
});

describe("changesSinceAgreed", () => {
  test.each([
    ["a cell", typed(agreed, "indikator", amount, "target", 24), [["changed", amount]]],
    ["a row that is gone", gone(agreed, "indikator", amount), [["gone", amount]]],
    [
      "a row that is new",
      more(agreed, "perilaku", { id: "L-1", idSkp: "S-Sri", nilai: "Loyal", ekspektasi: "Hadir" }),
      [["new", "L-1"]],
    ],
    [
      "a result that was given to somebody else",
      typed(agreed, "kinerja", idOf("Bawah"), "idSkp", "S-kasi"),
      [["changed", idOf("Bawah")]],
    ],
    [
      "a result that was cancelled",
      typed(agreed, "kinerja", idOf("Bawah"), "status", "dibatalkan"),
      [["changed", idOf("Bawah")]],
    ],
  ])("finds %s", (_name, book, found) => {
    expect(kinds(book)).toEqual(found);
  });

  test.each([
    ["the order of rows", typed(agreed, "kinerja", idOf("Bawah"), "urutan", 7)],
    ["what a result refers to", typed(agreed, "kinerja", idOf("Bawah"), "acuan", "renstra")],
    ["a status that is not said", typed(agreed, "kinerja", idOf("Bawah"), "status", null)],
    ["what is not agreed yet", typed(base, "kinerja", idOf("Bawah"), "rencana", "Lain")],
    [
      "a new row that is not in force",
      more(agreed, "kinerja", { id: "K-1", idSkp: "S-Sri", rencana: "Batal", status: "dibatalkan" }),
    ],
  ])("passes over %s", (_name, book) => {
    expect(changesSinceAgreed(book)).toEqual([]);
  });

  test("a record that somebody overwrote says nothing about its row", () => {
    const [record] = agreed.tables.kesepakatan.rows;
    const book = typed(agreed, "kesepakatan", record?.id ?? "", "isi", "catatan saya");
    expect(changesSinceAgreed(book)).toEqual([]);
  });
});

describe("a row over which another was pasted", () => {
  const two = after(
    added(base, "Sri", "Kedua", { result: idOf("Atas") }, [{ indikator: "Jumlah dua" }]),
    setPlanState,
    state("ditetapkan", "kasi", "Sri"),
  );
  const second = result(two, "Kedua");
  const first = result(two, "Bawah");
  const paste = (book: Book): Book => ({
    ...book,
    tables: {
      ...book.tables,
      kinerja: {
        ...book.tables.kinerja,
        rows: book.tables.kinerja.rows.map((row) => (row.id === second.id ? { ...first, urutan: 1 } : row)),
      },
    },
  });

  test("is found with what it was, and becomes itself again, its order too", () => {
    const pasted = paste(two);
    expect(kinds(pasted)).toEqual([["overwritten", second.id]]);
    const again = restored(pasted);
    expect(again.tables.kinerja.rows).toEqual(two.tables.kinerja.rows);
    expect(changesSinceAgreed(again)).toEqual([]);
  });

  test("is not recorded as an adjustment while it bears the code of the other", () => {
    const pasted = paste(two);
    expect(
      asked(pasted, recordAdjustment, { ...why, skp: ["S-Sri"], changes: changesOf(pasted) }),
    ).toMatchObject({ refused: "sameCodeTwice" });
  });

  test("a copy below the table goes alone, and its original stays", () => {
    const copied = more(two, "kinerja", { ...(first as unknown as CellRow) });
    expect(changesOf(copied)).toMatchObject([{ kind: "new", id: first.id, stands: { nth: 2 } }]);
    expect(restored(copied).tables.kinerja.rows).toEqual(two.tables.kinerja.rows);
  });
});

describe("restoreAgreed", () => {
  test("puts back cells, rows that are gone and rows that are new", () => {
    const book = more(
      gone(typed(agreed, "kinerja", idOf("Bawah"), "rencana", "Lain"), "indikator", amount),
      "kinerja",
      { id: "K-BARU", idSkp: "S-Sri", rencana: "Baru" },
    );
    const back = restored(more(book, "indikator", { id: "I-BARU", idKinerja: "K-BARU", indikator: "Baru" }));
    expect(back.tables.kinerja).toEqual(agreed.tables.kinerja);
    expect(back.tables.indikator).toEqual(agreed.tables.indikator);
  });

  test("takes new indicators along with their new result", () => {
    const book = more(agreed, "kinerja", { id: "K-BARU", idSkp: "S-Sri", rencana: "Baru" });
    const both = more(book, "indikator", { id: "I-BARU", idKinerja: "K-BARU", indikator: "Baru" });
    const [change] = changesOf(book);
    expect(after(both, restoreAgreed, { changes: change ? [change] : [] }).tables.indikator).toEqual(
      agreed.tables.indikator,
    );
  });

  test("a cell that has changed once more since it was seen is a conflict, not overwritten", () => {
    const seen = changesOf(typed(agreed, "indikator", amount, "target", 24));
    const now = typed(agreed, "indikator", amount, "target", 36);
    expect(() => after(now, restoreAgreed, { changes: seen })).toThrow(/"theirs":36/);
  });

  test("has nothing left to do of a change that was recorded or restored meanwhile", () => {
    const book = typed(agreed, "indikator", amount, "target", 24);
    const changes = changesOf(book);
    expect(leftOf(restored(book), restoreAgreed, { changes })).toEqual([]);
    expect(leftOf(recorded(book), restoreAgreed, { changes })).toEqual([]);
  });
});

describe("recordAdjustment", () => {
  test("keeps before and after of each cell, why and by whom, and the SKP is the next version", () => {
    const book = typed(
      typed(agreed, "indikator", amount, "target", 24),
      "kinerja",
      idOf("Bawah"),
      "rencana",
      "=Lain",
    );
    const noted = recorded(book);
    expect(history(noted)).toEqual([
      ["Rencana Hasil Kerja", "Bawah", "=Lain", 2],
      ["Target", 12, 24, 2],
    ]);
    expect(noted.tables.riwayat.rows[0]).toMatchObject({
      tanggal: 46_090,
      alasan: "Anggaran berkurang",
      disepakatiOleh: "Kasi",
      idSkp: "S-Sri",
      idBaris: idOf("Bawah"),
    });
    expect([skp(noted, "Sri")?.versi, skp(noted, "kasi")?.versi]).toEqual([2, 1]);
    expect(changesSinceAgreed(noted)).toEqual([]);
  });

  test("says a link by the text of what it names", () => {
    const noted = recorded(typed(agreed, "kinerja", idOf("Bawah"), "idInduk", null));
    expect(history(noted)).toEqual([["Induk", "Atas", "", 2]]);
  });

  test("says a row that came or went in one line", () => {
    const book = more(gone(agreed, "indikator", amount), "lampiran", {
      id: "M-1",
      idSkp: "S-Sri",
      kelompok: "Konsekuensi",
      uraian: "Teguran",
    });
    expect(history(recorded(book))).toEqual([
      ["Baris baru", "", "Konsekuensi; Teguran", 2],
      ["Baris dihapus", "Jumlah; 12; desa", "", 2],
    ]);
  });

  test("records one change of several, the others stay to be decided", () => {
    const book = typed(
      typed(agreed, "indikator", amount, "target", 24),
      "indikator",
      amount,
      "satuan",
      "dusun",
    );
    const [change] = changesOf(book);
    const one = change ? [{ ...change, columns: ["target"] }] : [];
    const noted = after(book, recordAdjustment, { ...why, skp: ["S-Sri"], changes: one });
    expect(changesOf(noted)).toMatchObject([{ columns: ["satuan"], before: { satuan: "desa", target: 24 } }]);
  });

  test("does not record what has changed once more since it was seen", () => {
    const seen = changesOf(typed(agreed, "indikator", amount, "target", 24));
    const now = typed(agreed, "indikator", amount, "target", 36);
    expect(leftOf(now, recordAdjustment, { ...why, skp: ["S-Sri"], changes: seen })).toMatchObject([
      { do: "table" },
    ]);
  });

  test.each([
    ["noReason", { ...why, alasan: " " }],
    ["noConsent", { ...why, disepakatiOleh: "" }],
  ])("is refused: %s", (refused, wish) => {
    expect(asked(agreed, recordAdjustment, { ...wish, skp: [], changes: [] })).toMatchObject({ refused });
  });
});

describe("adjustPlan", () => {
  const target = (to: number) =>
    ({
      ...why,
      skp: "S-Sri",
      edit: {
        action: "editIndicator",
        input: { id: amount, cells: [{ column: "target", from: 12, to }] },
      },
    }) as const;

  test("edits an agreed SKP and records the edit, in one plan", () => {
    const book = after(agreed, adjustPlan, target(24));
    expect(indicatorsOf(book, idOf("Bawah"))).toMatchObject([{ target: 24 }]);
    expect(history(book)).toEqual([["Target", 12, 24, 2]]);
    expect(skp(book, "Sri")).toMatchObject({ status: "ditetapkan", versi: 2 });
    expect(changesSinceAgreed(book)).toEqual([]);
  });

  test("has nothing left to do when it is asked again", () => {
    expect(leftOf(after(agreed, adjustPlan, target(24)), adjustPlan, target(24))).toEqual([]);
  });

  test("leaves what was changed by hand before to be decided", () => {
    const book = typed(agreed, "indikator", amount, "satuan", "dusun");
    const adjusted = after(book, adjustPlan, target(24));
    expect(changesOf(adjusted)).toMatchObject([
      { columns: ["satuan"], before: { target: 24, satuan: "desa" } },
    ]);
  });

  test("records nothing of an edit that somebody's change came before", () => {
    const book = typed(agreed, "indikator", amount, "target", 36);
    const answer = asked(book, adjustPlan, target(24));
    expect(JSON.stringify(answer)).not.toContain('riwayat","rows');
    expect(JSON.stringify(answer)).not.toContain("versi");
  });

  test("records what stood there first, where an SKP was agreed without a record", () => {
    const book = after(agree(base, "Sri"), adjustPlan, target(24));
    expect(book.tables.kesepakatan.rows.map(({ versi }) => versi).sort()).toEqual([1, 1, 2]);
    expect(changesSinceAgreed(book)).toEqual([]);
    expect(history(book)).toEqual([["Target", 12, 24, 2]]);
  });

  test("adds, moves and cancels results of the SKP that is named, and of no other agreed one", () => {
    const wish = { ...why, skp: "S-kasi" };
    const cancel = { action: "cancelResult", input: { id: idOf("Atas"), children: "up" } } as const;
    const cancelled = after(agreed, adjustPlan, { ...wish, edit: cancel });
    expect(result(cancelled, "Atas").status).toBe("dibatalkan");
    expect(result(cancelled, "Bawah").idInduk).toBe(idOf("Atas"));
    expect(history(cancelled)).toEqual([["Status", "berlaku", "dibatalkan", 2]]);
    const other = { action: "cancelResult", input: { id: idOf("Bawah") } } as const;
    expect(asked(agreed, adjustPlan, { ...wish, edit: other })).toMatchObject({ refused: "agreedSkp" });
  });

  test("of an SKP that is not agreed it is the edit alone", () => {
    const book = after(base, adjustPlan, target(24));
    expect(book.tables.riwayat.present).toBe(false);
    expect(indicatorsOf(book, idOf("Bawah"))).toMatchObject([{ target: 24 }]);
  });
});
