import { createEngine } from "../../../src/workbench/host/engine";
import { type FunctionsFile, loadFunctions } from "../../../src/workbench/host/functions";

/** A functions file as a bundler would write it: it knows nothing but the global CustomFunctions. */
const source = `
  const { associate, Error: CFError, ErrorCode } = CustomFunctions;
  associate("SEEN", (...args) => JSON.stringify(args.slice(0, -1)));
  associate("LAST", (...args) => typeof args[args.length - 1]);
  associate("TWICE", (matrix) => matrix.map((row) => row.map((cell) => cell * 2)));
  associate("BLANKS", () => [[null, ""], ["a", true]]);
  associate("FAILS", (code) => { throw new CFError(ErrorCode[code], "Isi " + code); });
  associate("RETURNS", () => [[1, new CFError(ErrorCode.notAvailable, "di dalam")]]);
  associate("BREAKS", () => { throw new TypeError("rusak"); });
  associate("INFINITE", () => 1 / 0);
`;

const any = { name: "a", dimensionality: "matrix" as const };
const scalar = { name: "b" };
const metadata = {
  functions: [
    {
      id: "SEEN",
      name: "SEEN",
      parameters: [any, { ...scalar, optional: true }, { ...scalar, optional: true }],
    },
    { id: "LAST", name: "LAST", parameters: [] },
    { id: "TWICE", name: "TWICE", parameters: [any] },
    { id: "BLANKS", name: "BLANKS", parameters: [] },
    { id: "FAILS", name: "FAILS", parameters: [scalar] },
    { id: "RETURNS", name: "RETURNS", parameters: [] },
    { id: "BREAKS", name: "BREAKS", parameters: [] },
    { id: "INFINITE", name: "INFINITE", parameters: [] },
  ],
};
const file: FunctionsFile = { namespace: "SKP", metadata, functions: loadFunctions(source) };

describe("custom functions in the grid", () => {
  const engine = createEngine({ functions: file });
  const workbook = engine.api.createWorkbook({
    id: "book",
    sheetOrder: ["s"],
    sheets: {
      s: {
        id: "s",
        name: "S",
        rowCount: 50,
        columnCount: 20,
        cellData: { 0: { 0: { v: 1 }, 1: { v: "x" } }, 1: { 0: { v: true, t: 3 } } },
      },
    },
  });
  afterAll(() => engine.dispose());

  const calculate = async (formula: string) => {
    const sheet = workbook.getSheets()[0];
    sheet?.getRange(5, 0).setValue({ f: formula });
    await engine.idle();
    return { value: sheet?.getRange(5, 0).getCellData()?.v, message: engine.messages.at("s", 5, 0) };
  };

  it.each([
    ["a range is a matrix, blanks in it are null", "=SKP.SEEN(A1:B2)", '[[[1,"x"],[true,null]],null,null]'],
    ["one cell is a matrix of one where a matrix is asked for", "=SKP.SEEN(A1)", "[[[1]],null,null]"],
    ["a blank cell is null within its matrix", "=SKP.SEEN(D9)", "[[[null]],null,null]"],
    ["a constant is a matrix of one, too", '=SKP.SEEN("a")', '[[["a"]],null,null]'],
    [
      "a blank cell is null, never 0, where one value is asked for",
      "=SKP.SEEN(A1,D9,B1)",
      '[[[1]],null,"x"]',
    ],
    ["an argument left out is null", "=SKP.SEEN(,A1,)", "[null,1,null]"],
    ["no argument at all is null for each parameter", "=SKP.SEEN()", "[null,null,null]"],
    ["names count in any case", "=skp.Seen(1)", "[[[1]],null,null]"],
    ["functions nest with Excel's own", '=IFERROR(LEN(SKP.SEEN(SUM(1,2))),"")', "[[[3]],null,null]".length],
  ])("%s", async (_, formula, expected) => expect((await calculate(formula)).value).toBe(expected));

  it("an invocation object follows the last argument", async () =>
    expect((await calculate("=SKP.LAST()")).value).toBe("object"));

  it("a matrix spills, blanks stay blank", async () => {
    const sheet = workbook.getSheets()[0];
    sheet?.getRange(10, 0).setValue({ f: "=SKP.TWICE({1,2;3,4})" });
    sheet?.getRange(20, 0).setValue({ f: "=SUM(A11:B12)" });
    await engine.idle();
    expect(sheet?.getRange(20, 0).getCellData()?.v).toBe(20);
  });

  it.each([
    ["notAvailable", "#N/A"],
    ["invalidValue", "#VALUE!"],
    ["invalidNumber", "#NUM!"],
    ["divisionByZero", "#DIV/0!"],
    ["nullReference", "#NULL!"],
  ])("CustomFunctions.Error %s is %s, and its message is kept for the cell", async (code, shown) => {
    expect(await calculate(`=SKP.FAILS("${code}")`)).toEqual({ value: shown, message: `Isi ${code}` });
  });

  it("an error within a matrix stands in its own cell, with its message", async () => {
    expect((await calculate("=SKP.RETURNS()")).value).toBe(1);
    expect(engine.messages.at("s", 5, 1)).toBe("di dalam");
    expect(engine.messages.at("s", 5, 0)).toBeUndefined();
  });

  it("the message is gone when the cell is right again", async () => {
    await calculate('=SKP.FAILS("notAvailable")');
    expect((await calculate("=SKP.SEEN(1)")).message).toBeUndefined();
  });

  it("any other throw is #VALUE!, infinity is #NUM!, an unknown name is #NAME?", async () => {
    expect((await calculate("=SKP.BREAKS()")).value).toBe("#VALUE!");
    expect((await calculate("=SKP.INFINITE()")).value).toBe("#NUM!");
    expect((await calculate("=SKP.UNKNOWN()")).value).toBe("#NAME?");
  });
});
