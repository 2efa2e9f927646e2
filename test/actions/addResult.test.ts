import { addResult } from "../../src/actions/addResult";
import type { ResultWish } from "../../src/actions/addResult";
import { parentIdOf } from "../../src/model/resultTree";
import { byId } from "../../src/model/book";
import { added, after, agree, asked, indicatorsOf, leftOf, office, result } from "./treeOffice";

const staff = ["Sri", "Andi"];
const led = added(office(staff), "kasi", "Meningkatnya minat baca", { top: true }, [
  { indikator: "Indeks", target: 72 },
]);
const leader = result(led, "Meningkatnya minat baca", "kasi");
const [indicator] = indicatorsOf(led, leader.id);

const wish = (more: Partial<ResultWish> = {}): ResultWish => ({
  owners: [{ skp: "S-Sri", peran: "mandiri" }],
  above: { indicator: indicator?.id ?? "" },
  rencana: "Layanan keliling",
  indicators: [{ indikator: "Kunjungan", aspek: "Kuantitas", target: "24 kali" }],
  ...more,
});

const locked = office(staff, ["Sri"]);

test("a result at the top has no parent, stands in Utama and is in force", () => {
  const book = after(office(staff), addResult, wish({ above: { top: true }, acuan: "PK 2026" }));
  expect(result(book, "Layanan keliling")).toMatchObject({
    idInduk: "",
    idIndikatorInduk: "",
    kelompok: "Utama",
    acuan: "PK 2026",
    status: "berlaku",
    urutan: 1,
  });
});

test("a result under a leader's indicator names the indicator and, for those who read the sheet, its result", () => {
  const book = after(led, addResult, wish());
  const row = result(book, "Layanan keliling");
  expect(row).toMatchObject({ idInduk: leader.id, idIndikatorInduk: indicator?.id });
  expect(parentIdOf(row, byId(book, "indikator"))).toBe(leader.id);
});

test("a result under a leader's result as a whole names no indicator", () => {
  const book = after(led, addResult, wish({ above: { result: leader.id } }));
  expect(result(book, "Layanan keliling")).toMatchObject({ idInduk: leader.id, idIndikatorInduk: "" });
});

test("a team gets a result each, ketua and anggota, with indicators of their own", () => {
  const book = after(
    led,
    addResult,
    wish({
      owners: [
        { skp: "S-Sri", peran: "ketua" },
        { skp: "S-Andi", peran: "anggota" },
      ],
    }),
  );
  for (const [owner, peran] of [
    ["Sri", "ketua"],
    ["Andi", "anggota"],
  ] as const) {
    const row = result(book, "Layanan keliling", owner);
    expect(row.peran).toBe(peran);
    expect(indicatorsOf(book, row.id)).toMatchObject([
      { indikator: "Kunjungan", target: "24 kali", urutan: 1 },
    ]);
  }
});

test("the next result of an SKP is numbered after its last", () => {
  const book = after(after(led, addResult, wish()), addResult, wish({ rencana: "Pameran buku" }));
  expect(result(book, "Pameran buku").urutan).toBe(2);
});

test("what an SKP holds already is not added again, whatever the case and the spaces", () => {
  const book = after(led, addResult, wish());
  expect(leftOf(book, addResult, wish({ rencana: " layanan  KELILING " }))).toEqual([]);
});

test("the same text under another parent, or cancelled, is another result", () => {
  const book = after(led, addResult, wish());
  expect(leftOf(book, addResult, wish({ above: { top: true } }))).toHaveLength(2);
});

test.each<[string, Partial<ResultWish>]>([
  ["noOwner", { owners: [] }],
  ["noResultText", { rencana: "  " }],
  ["noIndicatorText", { indicators: [{ indikator: "" }] }],
  ["unknownAbove", { above: { indicator: "I-GONE" } }],
  ["unknownAbove", { above: { result: "" } }],
  ["skpGone", { owners: [{ skp: "S-Nobody", peran: "" }] }],
  ["notInList", { cascading: "Langsung (rasa)" as "Langsung" }],
  ["notInList", { owners: [{ skp: "S-Sri", peran: "wakil" as "ketua" }] }],
  ["notInList", { indicators: [{ indikator: "Rasa", aspek: "Rasa" as "Waktu" }] }],
])("is refused: %s %j", (refused, more) => {
  expect(asked(led, addResult, wish(more))).toMatchObject({ refused });
});

test("an SKP that is agreed gets no result, and the refusal names whose it is", () => {
  expect(asked(locked, addResult, wish({ above: { top: true } }))).toEqual({
    refused: "agreedSkp",
    facts: { name: "Sri" },
  });
});

test("the results of a leader whose SKP is agreed may be carried on", () => {
  expect(asked(agree(led, "kasi"), addResult, wish())).toHaveProperty("steps");
});
