import {
  bound,
  columnIndex,
  columnName,
  formatAbsolute,
  formatAddress,
  formatArea,
  intersect,
  parseArea,
  splitAddress,
} from "../../../src/workbench/host/address";

describe("addresses", () => {
  it.each(["A1", "B2:C3", "A:C", "2:5", "XFD1048576", "AA10:AZ20"])(
    "%s reads and is written back",
    (address) => {
      const area = parseArea(address);
      expect(area && formatArea(area)).toBe(address);
    },
  );

  it("are read with $, in small letters and from any corner", () => {
    expect(parseArea("$c$3:a1")).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
  });

  it.each(["", "A0", "1A", "XFE1", "A1048577", "A1:B2:C3", "A", "1", "A:1", "A1:B", "Nama"])(
    "%j is none",
    (text) => expect(parseArea(text)).toBeUndefined(),
  );

  it("quote a sheet's name where it is no plain word or reads as a cell", () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(
      ["SKP", "Daftar SKP", "Budi's", "A1", "R1C1", "2026", "Überblick"].map((name) =>
        formatAddress(name, area),
      ),
    ).toEqual([
      "SKP!A1",
      "'Daftar SKP'!A1",
      "'Budi''s'!A1",
      "'A1'!A1",
      "'R1C1'!A1",
      "'2026'!A1",
      "Überblick!A1",
    ]);
  });

  it("are absolute in names and print titles", () => {
    expect(formatAbsolute("S", { row: 0, column: 1, rows: 2, columns: 2 })).toBe("S!$B$1:$C$2");
    expect(formatAbsolute("S", { row: 0, column: 0, rows: 2, columns: 16_384 })).toBe("S!$1:$2");
  });

  it("are cut into sheet and cells", () => {
    expect(splitAddress("='Budi''s'!$A$1")).toEqual({ sheet: "Budi's", rest: "$A$1" });
    expect(splitAddress("S!A1")).toEqual({ sheet: "S", rest: "A1" });
    expect(splitAddress("A1")).toEqual({ rest: "A1" });
  });

  it("share cells and are bounded", () => {
    const a = { row: 0, column: 0, rows: 3, columns: 3 };
    const b = { row: 2, column: 2, rows: 3, columns: 3 };
    expect(intersect(a, b)).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
    expect(bound(a, b)).toEqual({ row: 0, column: 0, rows: 5, columns: 5 });
    expect(intersect(a, { ...b, row: 3 })).toBeUndefined();
  });

  it("names of columns and their numbers agree over the whole sheet", () => {
    for (let column = 0; column < 16_384; column += 1) expect(columnIndex(columnName(column))).toBe(column);
    expect([columnName(25), columnName(26), columnName(16_383)]).toEqual(["Z", "AA", "XFD"]);
  });
});
