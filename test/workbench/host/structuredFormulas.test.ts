import { createWorkbench, type Workbench } from "../../support/workbench";

const headers = [
  "ID",
  "Rencana Hasil Kerja",
  "Pangkat/Gol",
  "a#b",
  "a[b]",
  "it's",
  "x:y",
  "Capaian (%)",
  "2026",
];
const rows = [headers, headers.map((_, index) => index + 1), headers.map((_, index) => (index + 1) * 10)];

describe("a formula over a table", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await createWorkbench({ sheets: { Data: rows, Rumus: [] } });
    await bench.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Data").tables.add("A1:I3", true);
      table.name = "tSKP_1.b";
      context.workbook.names.add("capaian", "=tSKP_1.b[Capaian (%)]");
      await context.sync();
    });
  });
  afterAll(() => bench.close());

  const compute = (formula: string, sheet = "Rumus", address = "B7"): Promise<unknown> =>
    bench.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
      cell.formulas = [[formula]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0];
    });

  it.each([
    ["=SUM(t[ID])", 11],
    ["=SUM(t[id])", 11],
    ["=SUM(t[Rencana Hasil Kerja])", 22],
    ["=SUM(t[Pangkat/Gol])", 33],
    ["=SUM(t[a'#b])", 44],
    ["=SUM(t[a'[b']])", 55],
    ["=SUM(t[it''s])", 66],
    ["=SUM(t[x:y])", 77],
    ["=SUM(t[Capaian (%)])", 88],
    ["=SUM(t[2026])", 99],
    ["=SUM(t[[ID]:[Pangkat/Gol]])", 66],
    ["=COUNTA(t[#Headers])", 9],
    ["=COUNTA(t[[#Headers],[ID]])", 1],
    ["=COUNTA(t[[#Headers],[#Data],[ID]])", 3],
    ["=COUNTA(t[#Data])", 18],
    ["=COUNTA(t[[#All],[ID]])", 3],
    ["=ROWS(t)", 2],
    ["=INDEX(t[ID],2)", 10],
    ["=INDEX(t[2026],MATCH(10,t[ID],0))", 90],
    ["=XLOOKUP(10,t[ID],t[2026])", 90],
    ["=VLOOKUP(10,t,3,FALSE)", 30],
    ["=COUNTIF(t[ID],10)", 1],
    ["=SUMIFS(t[2026],t[ID],10)", 90],
    ["=OFFSET(t[ID],1,1,1,1)", 20],
    ["=SUM(capaian)", 88],
    ["=SUM(t[Tidak Ada])", "#REF!"],
    ['="t[ID]"', "t[ID]"],
  ])("reads %s as Excel does", async (formula, value) => {
    expect(
      await compute(formula.replaceAll(/\bt(?=[[,)])/g, "tSKP_1.b").replace('"tSKP_1.b[ID]"', '"t[ID]"')),
    ).toBe(value);
  });

  it("means the row of its own cell by @", async () => {
    expect(await compute("=tSKP_1.b[@ID]*2", "Data", "L2")).toBe(2);
    expect(await compute("=SUM(tSKP_1.b[@[ID]:[Pangkat/Gol]])", "Data", "L3")).toBe(60);
    expect(await compute("=tSKP_1.b[@[Capaian (%)]]", "Data", "M3")).toBe(80);
  });

  it("is the same after rows came in above, the sheet was renamed, and the name was given to other cells", async () => {
    await compute("=SUM(tSKP_1.b[a'[b']])", "Rumus", "D1");
    await compute("=SUM(capaian)", "Rumus", "D2");
    const found = await bench.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("1:2").insert("Down");
      data.name = "Data Baru";
      context.workbook.names.getItem("capaian").formula = "=tSKP_1.b[2026]";
      const cells = context.workbook.worksheets.getItem("Rumus").getRange("D1:D3");
      cells.load("values,formulas");
      await context.sync();
      const before = [cells.values, cells.formulas];
      data.getRange("A1").getOffsetRange(3, 4).values = [[500]];
      cells.load("values");
      await context.sync();
      data.name = "Data";
      data.getRange("1:2").delete("Up");
      await context.sync();
      return [...before, cells.values];
    });
    expect(found).toEqual([
      [[55], [99], [""]],
      [["=SUM(tSKP_1.b[a'[b']])"], ["=SUM(capaian)"], [""]],
      [[550], [99], [""]],
    ]);
  });

  it("leaves other formulas alone when a bracket is not closed", async () => {
    await compute("=SUM(tSKP_1.b[ID", "Rumus", "F1").catch(() => undefined);
    expect(await compute("=1+1", "Rumus", "F2")).toBe(2);
  });
});
