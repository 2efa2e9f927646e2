import { parseBook } from "../../src/model/book";
import type { RawTable } from "../../src/model/book";
import { rowAt, subjectOf } from "../../src/model/selection";
import type { TableKey } from "../../src/model/tables";
import { smallOffice } from "../taskpane/book";

const sheet = (name: string, tag = "") => ({ name, visible: true, tag, blank: false, drawn: "" });
const tag = JSON.stringify({ kind: "formulir", form: "skp", skp: "S-SRI", period: "", drawn: "" });
const pegawai: RawTable = {
  sheet: "Pegawai",
  row: 5,
  column: 2,
  values: [
    ["Nama", "ID"],
    ["Sri", "P-SRI"],
    ["", ""],
    ["Andi", "P-ANDI"],
    ["Baru", ""],
  ],
};
const book = parseBook([sheet("Pegawai"), sheet("Formulir", tag)], { pegawai });

describe("the row at a selected cell", () => {
  test.each([
    ["D7", "P-SRI"],
    ["$D$7", "P-SRI"],
    ["Pegawai!D7:E9", "P-SRI"],
    ["A9", "P-ANDI"],
    ["9:9", "P-ANDI"],
    ["C7,C9", "P-SRI"],
  ])("%s is %s, wherever the table stands and whatever is empty above", (address, id) => {
    expect(rowAt(book, "Pegawai", address)).toEqual({ table: "pegawai", id });
  });

  test.each(["C6", "C8", "C10", "C11", "C:C", "A1"])(
    "%s is none: header, empty row, no id, below",
    (address) => {
      expect(rowAt(book, "Pegawai", address)).toBeUndefined();
    },
  );

  test("on another sheet is none, on a person's form it is that SKP", () => {
    expect(rowAt(book, "Lain", "C7")).toBeUndefined();
    expect(rowAt(book, "Formulir", "H20")).toMatchObject({ table: "skp", id: "S-SRI" });
  });

  test("on a form it says which one and of which period", () => {
    expect(rowAt(book, "Formulir", "H20")?.form).toEqual({ key: "skp", period: "" });
  });
});

describe("what a selected row is about", () => {
  test.each<[TableKey, string, object]>([
    ["pegawai", "P-SRI", { skp: "S-SRI" }],
    ["skp", "S-ANDI", { skp: "S-ANDI" }],
    ["kinerja", "K-SRI1", { skp: "S-SRI", result: "K-SRI1" }],
    ["indikator", "I-SRI2", { skp: "S-SRI", result: "K-SRI1" }],
    ["realisasi", "R-LATER", { skp: "S-SRI", result: "K-SRI1", period: "Triwulan II 2026" }],
    ["penilaian", "E-ANDI", { skp: "S-ANDI", period: "Triwulan I 2026" }],
  ])("a row of %s leads to its SKP", (table, id, subject) => {
    expect(subjectOf(smallOffice, { table, id })).toEqual(subject);
  });

  test("a row that is gone, or that leads to no SKP, is about nobody", () => {
    expect(subjectOf(smallOffice, { table: "realisasi", id: "R-GONE" })).toBeUndefined();
    expect(subjectOf(smallOffice, { table: "skp", id: "S-GONE" })).toBeUndefined();
    expect(subjectOf(smallOffice, { table: "pengaturan", id: "A-1" })).toBeUndefined();
  });

  test("of a person's several SKP the one that is open stays", () => {
    const [first] = smallOffice.tables.skp.rows;
    if (!first) throw new Error("no SKP");
    const rows = [...smallOffice.tables.skp.rows, { ...first, id: "S-PLT" }];
    const twice = {
      ...smallOffice,
      tables: { ...smallOffice.tables, skp: { ...smallOffice.tables.skp, rows } },
    };
    const person = { table: "pegawai", id: first.idPegawai } as const;
    expect(subjectOf(twice, person)?.skp).toBe(first.id);
    expect(subjectOf(twice, person, "S-PLT")?.skp).toBe("S-PLT");
    expect(subjectOf(twice, person, "S-SRI")?.skp).toBe(first.id);
  });
});
