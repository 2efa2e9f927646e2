import { takeMatrix } from "../../src/actions/takeMatrix";
import { understandMatrix } from "../../src/actions/matrixUnderstood";
import type { Book } from "../../src/model/book";
import { addResult } from "../../src/actions/addResult";
import { sheetOf } from "../forms/sheetCells";
import { toolsFor } from "../support/simulate";
import { added, after, agree, indicatorsOf, leftOf, office, result } from "./treeOffice";

/** A leader with two indicators of one result and one of another; Andi has a result under the first. */
const start = (): Book => {
  const two = added(office(["Andi", "Sri"]), "kasi", "Arsip tertib", { top: true }, [
    { indikator: "Persentase arsip tertata" },
    { indikator: "Jumlah arsip" },
  ]);
  const all = added(two, "kasi", "Minat baca naik", { top: true }, [{ indikator: "Indeks minat baca" }]);
  const [first] = indicatorsOf(all, result(all, "Arsip tertib").id);
  return added(all, "Andi", "Arsip ditata", { indicator: first?.id ?? "" });
};
const base = start();
const indicator = (book: Book, text: string) =>
  book.tables.indikator.rows.find(({ indikator }) => indikator === text)?.id;

const matrix = (...rows: readonly (readonly string[])[]) =>
  sheetOf([
    ["PIMPINAN", "Kasi", "", "", ""],
    ["RENCANA HASIL KERJA PIMPINAN", "", "Arsip tertib", "", "Minat baca naik"],
    ["NAMA PEGAWAI", "JABATAN", "Persentase arsip tertata", "Jumlah arsip", "Indeks minat baca"],
    ...rows,
  ]);
const andi = (...cells: readonly string[]) => ["Andi", "Analis Arsip", ...cells];
const understood = (book: Book, cells: ReturnType<typeof matrix>, accepted: readonly string[] = []) => {
  const found = understandMatrix(book, { cells, accepted }, toolsFor(book, 46_100));
  if (!found) throw new Error("no matrix");
  return found;
};

test("results come under the indicators of their columns, for the people of their rows, and come once", () => {
  const cells = matrix(andi("Arsip ditata", "=1+1", ""), ["Sri", "Ketua Tim", "x", "", "Layanan buku"]);
  const book = after(base, takeMatrix, { cells });
  expect(result(book, "=1+1", "Andi")).toMatchObject({
    idInduk: result(book, "Arsip tertib").id,
    idIndikatorInduk: indicator(book, "Jumlah arsip"),
  });
  expect(result(book, "Layanan buku", "Sri")).toMatchObject({ peran: "ketua", kelompok: "Utama" });
  expect(book.tables.kinerja.rows).toHaveLength(base.tables.kinerja.rows.length + 2);
  expect(leftOf(book, takeMatrix, { cells })).toEqual([]);
});

test("a result under two columns gets its second parent: the indicator of the second", () => {
  const cells = matrix(andi("Arsip ditata", "Arsip ditata", ""));
  const book = after(base, takeMatrix, { cells });
  expect(result(book, "Arsip ditata").idIndukKedua).toBe(indicator(book, "Jumlah arsip"));
  const third = matrix(andi("Arsip ditata", "Arsip ditata", "Arsip ditata"));
  expect(understood(book, third).findings.map(({ code }) => code)).toContain("thirdParent");
  expect(leftOf(book, takeMatrix, { cells: third })).toEqual([]);
});

test("a text that was written anew is proposed as a change, and overwrites only where that is accepted", () => {
  const cells = matrix(andi("Arsip inaktif ditata rapi", "", ""));
  const { proposals } = understood(base, cells);
  expect(proposals).toMatchObject([
    { what: "wording", text: "Arsip inaktif ditata rapi", other: "Arsip ditata", accepted: false },
  ]);
  const beside = after(base, takeMatrix, { cells });
  expect(result(beside, "Arsip ditata")).toBeDefined();
  expect(result(beside, "Arsip inaktif ditata rapi")).toBeDefined();
  const changed = after(base, takeMatrix, { cells, accepted: proposals.map(({ key }) => key) });
  expect(result(changed, "Arsip inaktif ditata rapi").id).toBe(result(base, "Arsip ditata").id);
  expect(leftOf(changed, takeMatrix, { cells })).toEqual([]);
});

test("a result that was put into another column moves only where that is accepted", () => {
  const cells = matrix(andi("", "", "Arsip ditata"));
  const { proposals, findings } = understood(base, cells);
  expect(proposals).toMatchObject([{ what: "place", other: "Indeks minat baca" }]);
  expect(findings.map(({ code }) => code)).toContain("elsewhere");
  expect(leftOf(base, takeMatrix, { cells })).toEqual([]);
  const moved = after(base, takeMatrix, { cells, accepted: proposals.map(({ key }) => key) });
  expect(result(moved, "Arsip ditata").idIndikatorInduk).toBe(indicator(base, "Indeks minat baca"));
});

test("nothing is removed, and who or what cannot be taken is listed", () => {
  const cells = matrix(andi("x", "x", "x"), ["Sri", "", "", "", ""], ["Siapa Saja", "", "Tugas", "", ""]);
  expect(understood(base, cells).findings.map(({ code, value }) => [code, value])).toEqual([
    ["unknownPerson", "Siapa Saja"],
    ["noResult", "Andi"],
    ["noResult", "Sri"],
    ["notInMatrix", "Arsip ditata"],
  ]);
  expect(leftOf(base, takeMatrix, { cells })).toEqual([]);
});

test("an agreed SKP gets nothing from a matrix", () => {
  const book = agree(base, "Andi");
  const cells = matrix(andi("Arsip ditata", "Baru", ""));
  expect(understood(book, cells).findings.map(({ code }) => code)).toEqual(["agreed"]);
  expect(leftOf(book, takeMatrix, { cells })).toEqual([]);
});

test("several results in one cell come one by one, unless they are known as one", () => {
  const cells = matrix(andi("Arsip ditata", "1. Arsip dipilah\n2. Arsip dimusnahkan", ""));
  const book = after(base, takeMatrix, { cells });
  expect(result(book, "Arsip dipilah").idIndikatorInduk).toBe(
    result(book, "Arsip dimusnahkan").idIndikatorInduk,
  );
  const listed = "- Satu\n- Dua";
  const known = after(base, addResult, {
    owners: [{ skp: "S-Andi", peran: "" }],
    above: { indicator: indicator(base, "Jumlah arsip") ?? "" },
    rencana: listed,
    indicators: [],
  });
  expect(leftOf(known, takeMatrix, { cells: matrix(andi("Arsip ditata", listed, "")) })).toEqual([]);
});

test("a column that the leader does not have yet is made in the leader's SKP", () => {
  const cells = sheetOf([
    ["PIMPINAN", "Kasi", "", ""],
    ["SASARAN", "", "Arsip tertib", "Layanan cepat"],
    ["NAMA PEGAWAI", "JABATAN", "Luas ruang arsip", "Waktu layanan"],
    ["Andi", "", "Ruang ditata", "Layanan dibuka"],
  ]);
  const book = after(base, takeMatrix, { cells });
  expect(result(book, "Layanan cepat", "kasi").idInduk).toBe("");
  expect(result(book, "Ruang ditata").idIndikatorInduk).toBe(indicator(book, "Luas ruang arsip"));
  expect(indicatorsOf(book, result(book, "Arsip tertib").id)).toHaveLength(3);
  expect(leftOf(book, takeMatrix, { cells })).toEqual([]);
});
