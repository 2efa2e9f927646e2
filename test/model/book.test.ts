import { addressOf, parseBook } from "../../src/model/book";
import type { RawValue } from "../../src/model/cell";

const employees = (rows: readonly (readonly RawValue[])[], header = ["NIP", "Nama", "Status", "ID"]) =>
  parseBook([], { pegawai: { sheet: "Pegawai", row: 3, column: 0, values: [header, ...rows] } });

test("columns are found by header in any order, foreign ones do no harm", () => {
  const book = employees([["P-1", "catatan", "Pegawai Satu"]], ["ID", "Kolom lain", "Nama"]);
  expect(book.tables.pegawai.rows[0]).toMatchObject({ id: "P-1", nama: "Pegawai Satu" });
});

test("a column that the sheet lacks is reported by its header", () => {
  const { problems, tables } = employees([["198501012010011001", "Pegawai Satu", "PNS", "P-1"]]);
  expect(tables.pegawai.missing).toEqual(["Pangkat/Gol. Ruang", "Jabatan", "Unit"]);
  expect(problems.map(({ code }) => code)).toEqual(["missingColumn", "missingColumn", "missingColumn"]);
});

const complete = ["NIP", "Nama", "Status", "Pangkat/Gol. Ruang", "Jabatan", "Unit", "ID"];
const person = (nip: RawValue, status: RawValue, id: RawValue) => [nip, "Pegawai", status, "", "", "", id];

test("a NIP that Excel took for a number has lost digits: its row is kept, its address reported", () => {
  const { problems, tables } = employees([person(1.98501012010011e17, "PNS", "P-1")], complete);
  expect(tables.pegawai.rows).toHaveLength(1);
  expect(problems).toEqual([
    expect.objectContaining({ code: "lostDigits", address: "A5", value: 1.98501012010011e17 }),
  ]);
});

test("a word of a closed list is read in any case, a foreign one is reported and left empty", () => {
  const { problems, tables } = employees(
    [person("1", "pppk", "P-1"), person("2", "honorer", "P-2")],
    complete,
  );
  expect(tables.pegawai.rows.map(({ status }) => status)).toEqual(["PPPK", ""]);
  expect(problems).toEqual([expect.objectContaining({ code: "notInList", address: "C6", value: "honorer" })]);
});

test("an id that comes twice is reported where it comes again", () => {
  const { problems } = employees([person("1", "", "P-1"), person("2", "", "P-1")], complete);
  expect(problems).toEqual([expect.objectContaining({ code: "sameIdTwice", address: "G6" })]);
});

test("empty rows are passed over, and one empty row alone is a new table", () => {
  const empty = complete.map(() => "");
  expect(employees([empty, person("1", "", "P-1"), empty], complete).tables.pegawai.rows).toHaveLength(1);
  expect(employees([empty], complete).tables.pegawai.startsBlank).toBe(true);
  expect(employees([person("1", "", "P-1")], complete).tables.pegawai.startsBlank).toBe(false);
});

test("columns beyond Z have two letters", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map((column) => addressOf(0, column))).toEqual([
    "A1",
    "Z1",
    "AA1",
    "AZ1",
    "BA1",
    "ZZ1",
    "AAA1",
  ]);
});
