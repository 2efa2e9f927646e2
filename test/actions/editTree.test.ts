import * as fc from "fast-check";
import { cancelResult } from "../../src/actions/cancelResult";
import { editIndicator } from "../../src/actions/editIndicator";
import { editResult } from "../../src/actions/editResult";
import { moveResult } from "../../src/actions/moveResult";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import { resultTree } from "../../src/model/resultTree";
import { settle } from "../../src/model/settle";
import { simulate } from "../support/simulate";
import { added, after, agree, asked, indicatorsOf, leftOf, office, result } from "./treeOffice";

/** Kasi's result with an indicator; Sri's hangs on the indicator; Andi's and Tono's hang on Sri's. */
const base = (() => {
  const one = added(office(["Sri", "Andi", "Tono"]), "kasi", "Atas", { top: true }, [
    { indikator: "Indeks", target: 72 },
  ]);
  const top = result(one, "Atas");
  const indicator = indicatorsOf(one, top.id)[0]?.id ?? "";
  const two = added(one, "Sri", "Tengah", { indicator }, [{ indikator: "Jumlah", target: 12 }]);
  const middle = { result: result(two, "Tengah").id };
  return added(added(two, "Andi", "Bawah Andi", middle), "Tono", "Bawah Tono", middle);
})();
const idOf = (text: string) => result(base, text).id;
const [index] = indicatorsOf(base, idOf("Atas"));
const [amount] = indicatorsOf(base, idOf("Tengah"));

describe("editResult", () => {
  const edit = (from: string, to: string | null) => ({
    id: idOf("Tengah"),
    cells: [{ column: "rencana", from, to }] as const,
  });

  test("changes the cells of one row, and nothing where they stay as they were", () => {
    expect(result(after(base, editResult, edit("Tengah", "Pusat")), "Pusat").id).toBe(idOf("Tengah"));
    expect(leftOf(base, editResult, edit("Tengah", "Tengah"))).toEqual([]);
  });

  test("does not overwrite what somebody changed in between: both values are a conflict", () => {
    const answer = asked(base, editResult, edit("Semula", "Pusat"));
    if (isRefusal(answer)) throw new Error(answer.refused);
    expect(settle(answer, base)).toMatchObject({
      plan: { steps: [] },
      conflicts: [{ column: "rencana", theirs: "Tengah", ours: "Pusat" }],
    });
  });

  test("a number is written as a number, an emptied cell is empty", () => {
    const cells = [
      { column: "urutan", from: 1, to: 7 },
      { column: "kelompok", from: "Utama", to: null },
    ] as const;
    expect(leftOf(base, editResult, { id: idOf("Tengah"), cells })).toMatchObject([{ to: 7 }, { to: null }]);
  });

  test.each([
    ["noResultText", edit("Tengah", " ")],
    ["resultGone", { ...edit("Tengah", "Pusat"), id: "K-GONE" }],
    ["notInList", { id: idOf("Tengah"), cells: [{ column: "peran", from: "", to: "wakil" }] as const }],
  ])("is refused: %s", (refused, input) => {
    expect(asked(base, editResult, input)).toMatchObject({ refused });
  });

  test("a result of an agreed SKP is not edited", () => {
    expect(asked(agree(base, "Sri"), editResult, edit("Tengah", "Pusat"))).toEqual({
      refused: "agreedSkp",
      facts: { name: "Sri" },
    });
  });
});

describe("editIndicator", () => {
  test("changes the target of an indicator, a number as a number", () => {
    const cells = [{ column: "target", from: 12, to: 24 }] as const;
    const book = after(base, editIndicator, { id: amount?.id ?? "", cells });
    expect(indicatorsOf(book, idOf("Tengah"))[0]?.target).toBe(24);
  });

  test("adds an indicator after the last, once", () => {
    const input = { result: idOf("Tengah"), add: { indikator: "Tepat waktu", aspek: "Waktu" } } as const;
    const book = after(base, editIndicator, input);
    expect(indicatorsOf(book, idOf("Tengah"))).toMatchObject([{ urutan: 1 }, { urutan: 2, aspek: "Waktu" }]);
    expect(leftOf(book, editIndicator, input)).toEqual([]);
  });

  test("what hung on an indicator that is cancelled hangs on its result as a whole", () => {
    const book = after(base, editIndicator, { cancel: index?.id ?? "" });
    expect(result(book, "Tengah")).toMatchObject({ idInduk: idOf("Atas"), idIndikatorInduk: "" });
    expect(indicatorsOf(book, idOf("Atas"))).toMatchObject([{ status: "dibatalkan" }]);
  });

  test("what an agreed SKP hangs on such an indicator stays as it is", () => {
    const book = after(agree(base, "Sri"), editIndicator, { cancel: index?.id ?? "" });
    expect(result(book, "Tengah").idIndikatorInduk).toBe(index?.id);
  });

  test("an indicator that is gone, without text, or of an agreed SKP is refused", () => {
    expect(asked(base, editIndicator, { cancel: "I-GONE" })).toMatchObject({ refused: "indicatorGone" });
    expect(asked(base, editIndicator, { result: idOf("Tengah"), add: { indikator: "" } })).toMatchObject({
      refused: "noIndicatorText",
    });
    expect(asked(agree(base, "kasi"), editIndicator, { cancel: index?.id ?? "" })).toMatchObject({
      refused: "agreedSkp",
    });
  });
});

describe("moveResult", () => {
  test("hangs a result on an indicator, on a result, or on nothing", () => {
    const id = idOf("Bawah Andi");
    expect(
      result(after(base, moveResult, { id, to: { indicator: index?.id ?? "" } }), "Bawah Andi"),
    ).toMatchObject({
      idInduk: idOf("Atas"),
      idIndikatorInduk: index?.id,
    });
    expect(result(after(base, moveResult, { id, to: { result: idOf("Atas") } }), "Bawah Andi")).toMatchObject(
      {
        idInduk: idOf("Atas"),
        idIndikatorInduk: "",
      },
    );
    expect(result(after(base, moveResult, { id, to: { top: true } }), "Bawah Andi").idInduk).toBe("");
  });

  test("a second parent is kept beside the first, and taken away", () => {
    const id = idOf("Bawah Andi");
    const book = after(base, moveResult, { id, to: { result: idOf("Atas") }, second: true });
    expect(result(book, "Bawah Andi")).toMatchObject({ idInduk: idOf("Tengah"), idIndukKedua: idOf("Atas") });
    const back = after(book, moveResult, { id, to: { top: true }, second: true });
    expect(result(back, "Bawah Andi").idIndukKedua).toBe("");
  });

  test("the first parent is not taken as the second too", () => {
    const move = { id: idOf("Bawah Andi"), to: { result: idOf("Tengah") }, second: true } as const;
    expect(asked(base, moveResult, move)).toMatchObject({ refused: "sameParentTwice" });
  });

  test("a result is not hung on itself, nor on its own indicator, nor on what is below it", () => {
    const id = idOf("Tengah");
    expect(asked(base, moveResult, { id, to: { result: id } })).toMatchObject({ refused: "ownParent" });
    expect(asked(base, moveResult, { id, to: { indicator: amount?.id ?? "" } })).toMatchObject({
      refused: "ownParent",
    });
    expect(asked(base, moveResult, { id, to: { result: idOf("Bawah Andi") } })).toEqual({
      refused: "wouldCircle",
      facts: { rencana: "Tengah", above: "Bawah Andi" },
    });
  });

  test("a circle over a second parent is refused too", () => {
    const second = after(base, moveResult, {
      id: idOf("Bawah Andi"),
      to: { result: idOf("Bawah Tono") },
      second: true,
    });
    expect(
      asked(second, moveResult, { id: idOf("Bawah Tono"), to: { result: idOf("Bawah Andi") } }),
    ).toMatchObject({
      refused: "wouldCircle",
    });
  });

  test("somebody else's move in between is a conflict, where the person saw another parent", () => {
    const from = { idInduk: idOf("Atas"), idIndikatorInduk: "" };
    const answer = asked(base, moveResult, { id: idOf("Bawah Andi"), to: { top: true }, from });
    if (isRefusal(answer)) throw new Error(answer.refused);
    expect(settle(answer, base).conflicts).toMatchObject([{ column: "idInduk", theirs: idOf("Tengah") }]);
  });

  test("whatever is moved whereto, no circle comes about", () => {
    const count = 12;
    const texts = Array.from({ length: count }, (_, at) => `Hasil ${at}`);
    const start = texts.reduce((book, text) => added(book, "Sri", text), office(["Sri"]));
    const some = fc.integer({ min: 0, max: count - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(some, some), { maxLength: 40 }), (moves) => {
        let book: Book = start;
        for (const [from, to] of moves) {
          const idAt = (at: number) => start.tables.kinerja.rows[at]?.id ?? "";
          const answer = asked(book, moveResult, { id: idAt(from), to: { result: idAt(to) } });
          if (!isRefusal(answer)) book = simulate(book, answer);
        }
        expect(resultTree(book).place.filter((place) => place !== "top" && place !== "linked")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("cancelResult", () => {
  const id = idOf("Tengah");

  test("a result that others hang on asks what becomes of them", () => {
    expect(asked(base, cancelResult, { id })).toEqual({
      refused: "hasChildren",
      facts: { rencana: "Tengah", count: 2 },
    });
  });

  test("a result that nothing hangs on is cancelled; its row stays", () => {
    const steps = leftOf(base, cancelResult, { id: idOf("Bawah Andi") });
    expect(steps).toMatchObject([{ do: "change", column: "status", to: "dibatalkan" }]);
  });

  test("what hangs on it takes its place", () => {
    const book = after(base, cancelResult, { id, children: "up" });
    expect(result(book, "Tengah").status).toBe("dibatalkan");
    for (const text of ["Bawah Andi", "Bawah Tono"])
      expect(result(book, text)).toMatchObject({
        idInduk: idOf("Atas"),
        idIndikatorInduk: index?.id,
        status: "berlaku",
      });
  });

  test("what hangs on it goes with it, all the way down", () => {
    const book = after(base, cancelResult, { id: idOf("Atas"), children: "cancel" });
    expect(book.tables.kinerja.rows.map(({ status }) => status)).toEqual(Array(4).fill("dibatalkan"));
  });

  test("what hangs on it hangs elsewhere", () => {
    const book = after(base, cancelResult, { id, children: { to: { top: true } } });
    expect(result(book, "Bawah Tono")).toMatchObject({ idInduk: "", idIndikatorInduk: "" });
  });

  test("it does not hang its children on themselves", () => {
    const to = { result: idOf("Bawah Andi") };
    expect(asked(base, cancelResult, { id, children: { to } })).toMatchObject({ refused: "wouldCircle" });
  });

  test.each(["up", "cancel"] as const)("a result of an agreed SKP stays as it is: %s", (children) => {
    const book = after(agree(base, "Andi"), cancelResult, { id, children });
    expect(result(book, "Bawah Andi")).toEqual(result(base, "Bawah Andi"));
    expect(result(book, "Bawah Tono")).not.toEqual(result(base, "Bawah Tono"));
  });

  test("a result of an agreed SKP is not cancelled", () => {
    expect(asked(agree(base, "Sri"), cancelResult, { id, children: "up" })).toMatchObject({
      refused: "agreedSkp",
    });
  });

  test("a second parent that is cancelled is taken away", () => {
    const second = after(base, moveResult, {
      id: idOf("Bawah Andi"),
      to: { result: idOf("Atas") },
      second: true,
    });
    const book = after(second, cancelResult, { id: idOf("Atas"), children: "up" });
    expect(result(book, "Bawah Andi").idIndukKedua).toBe("");
  });

  test("to cancel once more changes nothing", () => {
    const book = after(base, cancelResult, { id, children: "up" });
    expect(leftOf(book, cancelResult, { id, children: "up" })).toEqual([]);
  });
});
