import { editIndicator } from "../../src/actions/editIndicator";
import { editResult } from "../../src/actions/editResult";
import { shareResults } from "../../src/actions/shareResults";
import type { ShareWish } from "../../src/actions/shareResults";
import type { Book } from "../../src/model/book";
import { holdersOf, shareStates } from "../../src/model/copies";
import { added, after, agree, asked, indicatorsOf, leftOf, office, result } from "./treeOffice";

/** Sri's result under an indicator of Kasi, with a counted and an uncounted target; three others hold her jabatan. */
const base = (() => {
  const one = added(office(["Sri", "Andi", "Tono", "Rina"]), "kasi", "Arsip tertata", { top: true }, [
    { indikator: "Persentase", target: "80%" },
  ]);
  const indicator = indicatorsOf(one, result(one, "Arsip tertata").id)[0]?.id ?? "";
  const mine = added(one, "Sri", "Berkas tertata", { indicator }, [
    { indikator: "Jumlah berkas", aspek: "Kuantitas", target: "100 berkas" },
    { indikator: "Ketepatan", aspek: "Waktu", target: "5 hari" },
  ]);
  return added(mine, "Sri", "Pindahan", { top: true });
})();
const master = result(base, "Berkas tertata", "Sri");
const [amount, time] = indicatorsOf(base, master.id);
const everybody = ["S-Andi", "S-Tono", "S-Rina"];

const wish = (more: Partial<ShareWish> = {}): ShareWish => ({
  from: "S-Sri",
  results: [master.id],
  to: everybody,
  ...more,
});
const amountOf = (book: Book, owner: string) =>
  indicatorsOf(book, result(book, "Berkas tertata", owner).id).find(({ aspek }) => aspek === "Kuantitas")
    ?.target;
const divided = (total: string | number, withMaster = false) => ({
  targets: { [amount?.id ?? ""]: { divide: total, withMaster } },
});

test("the holders of a jabatan are those of the same jabatan in the same time", () => {
  expect(holdersOf(base, "S-Sri").map(({ id }) => id)).toEqual(everybody);
  expect(holdersOf(base, "S-kasi")).toEqual([]);
});

test("each gets the result under the same indicator, with its indicators, the targets the same", () => {
  const book = after(base, shareResults, wish());
  for (const owner of ["Andi", "Tono", "Rina"]) {
    const copy = result(book, "Berkas tertata", owner);
    expect(copy).toMatchObject({ idIndikatorInduk: master.idIndikatorInduk, status: "berlaku", urutan: 1 });
    expect(indicatorsOf(book, copy.id)).toMatchObject([
      { indikator: "Jumlah berkas", target: "100 berkas", urutan: 1 },
      { indikator: "Ketepatan", target: "5 hari", urutan: 2 },
    ]);
  }
  expect(result(book, "Berkas tertata", "Sri")).toEqual(master);
});

test("sharing again adds nothing and changes nothing", () => {
  const book = after(base, shareResults, wish(divided("100 berkas")));
  expect(leftOf(book, shareResults, wish(divided("100 berkas")))).toEqual([]);
  expect(leftOf(book, shareResults, wish())).toEqual([]);
});

test("a target is divided, the unit kept, the first with one more", () => {
  const book = after(base, shareResults, wish(divided("100 berkas")));
  expect(["Andi", "Tono", "Rina", "Sri"].map((owner) => amountOf(book, owner))).toEqual([
    "34 berkas",
    "33 berkas",
    "33 berkas",
    "100 berkas",
  ]);
});

test("a target is divided with the master, whose own is changed too", () => {
  const book = after(base, shareResults, wish(divided(10, true)));
  expect(["Sri", "Andi", "Tono", "Rina"].map((owner) => amountOf(book, owner))).toEqual([3, 3, 2, 2]);
});

test("a target is typed for one person, the others get the master's", () => {
  const typed = { targets: { [amount?.id ?? ""]: { typed: { "S-Tono": 7 } } } };
  const book = after(base, shareResults, wish(typed));
  expect(["Andi", "Tono", "Rina"].map((owner) => amountOf(book, owner))).toEqual([
    "100 berkas",
    7,
    "100 berkas",
  ]);
});

test("what cannot be divided is refused with the reason", () => {
  const targets = { [time?.id ?? ""]: { divide: "5 hari" } };
  expect(asked(base, shareResults, wish({ targets }))).toEqual({
    refused: "cannotDivide",
    facts: { indicator: "Ketepatan", target: "5 hari", why: "measured", people: 3 },
  });
});

test("an SKP that is agreed is left as it is, and its part goes to the others", () => {
  const book = after(agree(base, "Tono"), shareResults, wish(divided("100 berkas")));
  expect(book.tables.kinerja.rows.filter(({ idSkp }) => idSkp === "S-Tono")).toEqual([]);
  expect(["Andi", "Rina"].map((owner) => amountOf(book, owner))).toEqual(["50 berkas", "50 berkas"]);
});

test("where the master is agreed its own target is not divided", () => {
  expect(asked(agree(base, "Sri"), shareResults, wish(divided(10, true)))).toMatchObject({
    refused: "agreedSkp",
  });
  expect(asked(agree(base, "Sri"), shareResults, wish())).toHaveProperty("steps");
});

test("a result that somebody holds already is not added; its empty cells are filled, what was typed stays", () => {
  const other = added(base, "Andi", "berkas TERTATA", { indicator: master.idIndikatorInduk }, [
    { indikator: "Jumlah berkas", aspek: "Kuantitas", target: "12 berkas" },
  ]);
  const book = after(other, shareResults, wish());
  const own = result(book, "berkas TERTATA", "Andi");
  expect(book.tables.kinerja.rows.filter(({ idSkp }) => idSkp === "S-Andi")).toHaveLength(1);
  expect(indicatorsOf(book, own.id)).toMatchObject([{ target: "12 berkas" }, { indikator: "Ketepatan" }]);
});

describe("a later change of the master", () => {
  const shared = after(base, shareResults, wish(divided("100 berkas")));
  const renamed = after(shared, editResult, {
    id: master.id,
    cells: [{ column: "rencana", from: "Berkas tertata", to: "Berkas vital tertata" }],
  });
  const states = (book: Book) => [
    ...shareStates(
      book,
      [result(book, "Berkas vital tertata", "Sri")],
      book.tables.skp.rows.filter(({ id }) => everybody.includes(id)),
    ).values(),
  ];

  test("is known by the indicators, and written where it is asked for", () => {
    expect(states(renamed)).toEqual(["differs", "differs", "differs"]);
    expect(leftOf(renamed, shareResults, wish())).toEqual([]);
    const keep = { update: true, targets: { [amount?.id ?? ""]: "keep" } } as const;
    const book = after(renamed, shareResults, wish(keep));
    expect(states(book)).toEqual(["same", "same", "same"]);
    expect(indicatorsOf(book, result(book, "Berkas vital tertata", "Andi").id)[0]?.target).toBe("34 berkas");
  });

  test("is not written into an SKP that is agreed by then", () => {
    const locked = agree(renamed, "Tono");
    expect(states(locked)).toEqual(["differs", "agreed", "differs"]);
    const book = after(locked, shareResults, wish({ update: true }));
    expect(result(book, "Berkas tertata", "Tono")).toBeDefined();
    expect(result(book, "Berkas vital tertata", "Rina")).toBeDefined();
  });

  test("another text of an indicator is known by its aspect", () => {
    const edited = after(shared, editIndicator, {
      id: time?.id ?? "",
      cells: [
        { column: "indikator", from: "Ketepatan", to: "Tepat waktu" },
        { column: "target", from: "5 hari", to: "3 hari" },
      ],
    });
    const book = after(edited, shareResults, wish({ update: true, targets: { [amount?.id ?? ""]: "keep" } }));
    for (const owner of ["Andi", "Tono", "Rina"])
      expect(indicatorsOf(book, result(book, "Berkas tertata", owner).id)).toMatchObject([
        { indikator: "Jumlah berkas" },
        { indikator: "Tepat waktu", target: "3 hari" },
      ]);
  });

  test("another result of the master with the same indicators is not taken for the copy", () => {
    const twin = added(shared, "Sri", "Berkas lama tertata", { indicator: master.idIndikatorInduk }, [
      { indikator: "Jumlah berkas", aspek: "Kuantitas", target: "10 berkas" },
      { indikator: "Ketepatan", aspek: "Waktu", target: "5 hari" },
    ]);
    const own = result(twin, "Berkas lama tertata", "Sri");
    const book = after(twin, shareResults, wish({ results: [own.id], update: true }));
    expect(result(book, "Berkas tertata", "Andi")).toBeDefined();
    expect(result(book, "Berkas lama tertata", "Andi")).toBeDefined();
  });
});

test.each<[string, Partial<ShareWish>, readonly string[]]>([
  ["nobodyToShare", { to: [] }, []],
  ["nobodyToShare", { to: ["S-Sri", "S-Nobody"] }, []],
  ["resultGone", { results: ["K-GONE"] }, []],
  ["resultGone", { results: [] }, []],
  ["skpGone", { from: "S-Nobody" }, []],
  ["allAgreed", { to: ["S-Tono"] }, ["Tono"]],
])("is refused: %s %j", (refused, more, agreed) => {
  expect(asked(agreed.reduce(agree, base), shareResults, wish(more))).toMatchObject({ refused });
});
