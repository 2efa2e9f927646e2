import {
  formatStructured,
  loseReference,
  mapStructured,
  parseStructured,
  renameColumn,
  renameTable,
  withShortNames,
  withTableName,
} from "../../../src/workbench/host/structured";

describe("a structured reference", () => {
  it.each([
    ["Nama", [], ["Nama"]],
    ["@Nama", ["#This Row"], ["Nama"]],
    ["@[Rencana Hasil Kerja]", ["#This Row"], ["Rencana Hasil Kerja"]],
    ["[#This Row],[Nama]", ["#This Row"], ["Nama"]],
    ["[#Headers],[A]:[B]", ["#Headers"], ["A", "B"]],
    ["[A]:[B]", [], ["A", "B"]],
    ["#All", ["#All"], []],
    ["", [], []],
    ["@", ["#This Row"], []],
    ["Capaian (%)", [], ["Capaian (%)"]],
    ["a'[b']", [], ["a[b]"]],
    ["it''s", [], ["it's"]],
  ])("reads what stands in the brackets of t[%s]", (body, sections, columns) => {
    expect(parseStructured("t", body)).toEqual({ table: "t", sections, columns });
  });

  it("is written with its special letters escaped, and reads back the same", () => {
    for (const column of ["it's", "a[b]", "a#b", "Capaian (%)", "x,y:z"]) {
      const reference = { table: "t", sections: ["#This Row"], columns: [column] };
      const text = formatStructured(reference);
      expect(parseStructured("t", text.slice(2, -1))).toEqual(reference);
    }
  });

  it("is left alone inside a text, a quoted sheet name and the name of another workbook", () => {
    const formula = `="tSKP[Nama]"&'lembar [1]'!A1&[Buku.xlsx]Lembar!A1&IF(A1>1,"a""b[c]",2)`;
    expect(mapStructured(formula, () => "X")).toBe(formula);
  });

  it("names its own table where the grid needs it, and is shortened where Excel shows it", () => {
    const typed = '=IF([@Nama]="",0,[@[Nilai Akhir]]*2)+tLain[@Kode]+SUM(tSKP[Nilai Akhir])';
    const kept = withTableName(typed, "tSKP");
    expect(kept).toBe(
      '=IF(tSKP[[#This Row],[Nama]]="",0,tSKP[[#This Row],[Nilai Akhir]]*2)+tLain[[#This Row],[Kode]]+SUM(tSKP[Nilai Akhir])',
    );
    expect(withShortNames(kept, "tSKP")).toBe(typed);
  });

  it("cannot mean this row of its own table outside of a table", () => {
    expect(withTableName("=[@Nama]", undefined)).toBe("=[@Nama]");
    expect(withShortNames("=tSKP[[#This Row],[Nama]]", undefined)).toBe("=tSKP[@Nama]");
  });

  it("follows a renamed table and a renamed column, in any case", () => {
    expect(renameTable("=SUM(tskp[Nilai])+lain[Nilai]", "tSKP", "tBaru")).toBe(
      "=SUM(tBaru[Nilai])+lain[Nilai]",
    );
    expect(
      renameColumn("=tSKP[[#This Row],[nilai]]+tSKP[[A]:[Nilai]]+x[Nilai]", "tSKP", "Nilai", "it's"),
    ).toBe("=tSKP[[#This Row],[it''s]]+tSKP[[A]:[it''s]]+x[Nilai]");
  });

  it("is #REF! when its column or its table is gone", () => {
    expect(loseReference("=SUM(tSKP[Nilai])+tSKP[Nama]", "tSKP", "Nilai")).toBe("=SUM(#REF!)+tSKP[Nama]");
    expect(loseReference("=SUM(tSKP[Nilai])+ROWS(lain[A])", "tSKP")).toBe("=SUM(#REF!)+ROWS(lain[A])");
  });
});
