import { isDeepStrictEqual } from "node:util";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionWords } from "../../../src/locale/functions";
import { readerOf } from "../../../src/workbench/host/cells";
import { createEngine } from "../../../src/workbench/host/engine";
import {
  type FunctionMetadata,
  type FunctionsFile,
  loadFunctions,
} from "../../../src/workbench/host/functions";
import { spillsOf } from "../../../src/workbench/host/spill";
import { openPane, type OpenPane } from "../../support/pane";
import { createWorkbench, type Workbench } from "../../support/workbench";
import { argumentMatrix } from "./argumentMatrix";

const dist = join(__dirname, "../../../dist");

const built = (name: string): string => {
  const path = join(dist, name);
  if (!existsSync(path)) throw new Error(`${name} is not built: run "npm run build" first`);
  return readFileSync(path, "utf8");
};

/** What a cell shows: a value, or an error with its sentence where the route tells it. */
type Shown = string | number | boolean | { readonly error: string; readonly message?: string };

/** Office.js' numbers of errors, as it sends them to Excel. */
const codes: Readonly<Record<number, string>> = {
  7: "#VALUE!",
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
};

const cellOf = (cell: unknown): Shown => {
  const { type, basicValue, message } = (typeof cell === "object" ? (cell ?? {}) : {}) as Record<
    string,
    string
  >;
  if (type === "Error") return { error: basicValue ?? "", message };
  return (cell ?? "") as Shown;
};

/** What Office.js hands to Excel for a call: rows of cells, or one error for all of them. */
const answered = ([, ok, answer, code]: unknown[]): Shown[][] =>
  ok
    ? (answer as unknown[][]).map((line) => line.map(cellOf))
    : [[{ error: codes[Number(code)] ?? String(code), message: String(answer) }]];

/** The cells of every call in the grid: each formula has the first row of columns of its own, for what it spills. */
const columnsPerCall = 8;

const inGrid = async (
  file: FunctionsFile,
  matrix: ReturnType<typeof argumentMatrix>,
): Promise<Shown[][][]> => {
  const engine = createEngine({ functions: file });
  const { calls, cellData, columns } = matrix;
  const rowCount = 10_100;
  const formulas = Object.fromEntries(calls.map(({ formula }, at) => [at * columnsPerCall, { f: formula }]));
  const workbook = engine.api.createWorkbook({
    id: "book",
    sheetOrder: ["a", "r"],
    sheets: {
      a: { id: "a", name: "Argumen", rowCount, columnCount: columns + 1, cellData },
      r: { id: "r", name: "Rumus", rowCount, columnCount: calls.length * columnsPerCall },
    },
  });
  try {
    workbook
      .getSheetByName("Rumus")
      ?.getRange(0, 0, 1, calls.length * columnsPerCall)
      .setValues({ 0: formulas });
    await engine.idle();
    const { shown } = readerOf(engine, "r");
    const spills = new Map(spillsOf(engine, "r").map((spill) => [spill.column, spill.area]));
    const cellAt = (row: number, column: number): Shown => {
      const cell = shown(row, column);
      const kept = cell?.v ?? "";
      if (typeof kept === "string" && /^#(VALUE!|N\/A|NUM!|DIV\/0!|NULL!|NAME\?|REF!|SPILL!)$/.test(kept))
        return { error: kept, message: engine.messages.at("r", row, column) };
      return cell?.t === 3 ? Boolean(kept) : kept;
    };
    return calls.map((_, at) => {
      const { rows, columns: width } = spills.get(at * columnsPerCall) ?? { rows: 1, columns: 1 };
      return Array.from({ length: rows }, (__, row) =>
        Array.from({ length: width }, (___, column) => cellAt(row, at * columnsPerCall + column)),
      );
    });
  } finally {
    engine.dispose();
  }
};

describe("the built functions file", () => {
  let bench: Workbench;
  let pane: OpenPane;
  beforeAll(async () => {
    bench = await createWorkbench();
    pane = await openPane(bench.host, { scripts: [built("functions.js")] });
  });
  afterAll(() => {
    pane?.close();
    bench.close();
  });

  it("answers the whole argument matrix the same in one calculation of the grid as in one message of Office.js", async () => {
    const metadata = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
    const matrix = argumentMatrix(metadata.functions);
    const file = { namespace: "SKP", metadata, functions: loadFunctions(built("functions.js")) };
    const grid = await inGrid(file, matrix);
    const answers = (await pane.pane.invoke(matrix.calls)) as unknown[][];
    const differences = matrix.calls.flatMap(({ what }, at) => {
      const [ours, theirs] = [grid[at], answered(answers[at] ?? [])];
      return isDeepStrictEqual(ours, theirs)
        ? []
        : [`${what}: grid ${start(ours)}, Office.js ${start(theirs)}`];
    });
    expect(metadata.functions.map(({ id }) => id)).toEqual(Object.keys(functionWords));
    expect(differences).toEqual([]);
  });
});

describe("a predikat over look-ups", () => {
  /** A sheet of evaluations whose row of Ani is not filled in, and look-ups of her ratings beside it. */
  const lookUps = [
    'XLOOKUP("Ani",A1:A2,COLUMN)',
    'VLOOKUP("Ani",A1:C2,NUMBER,FALSE)',
    'INDEX(COLUMN,MATCH("Ani",A1:A2,0))',
  ];
  const lookUp = (kind: string, column: string, number: string): string =>
    kind.replace("COLUMN", `${column}1:${column}2`).replace("NUMBER", number);

  it.each(lookUps)(
    "of an evaluation that is still empty is an error in a cell, and never Baik: %s",
    async (kind) => {
      const metadata = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
      const engine = createEngine({
        functions: { namespace: "SKP", metadata, functions: loadFunctions(built("functions.js")) },
      });
      try {
        const workbook = engine.api.createWorkbook({
          id: "book",
          sheetOrder: ["s"],
          sheets: {
            s: {
              id: "s",
              name: "S",
              rowCount: 20,
              columnCount: 10,
              cellData: {
                0: { 0: { v: "Budi" }, 1: { v: "Sesuai" }, 2: { v: "Di Atas" } },
                1: { 0: { v: "Ani" } },
              },
            },
          },
        });
        const [hasil, perilaku] = [lookUp(kind, "B", "2"), lookUp(kind, "C", "3")];
        const formulas = [
          `=${hasil}`,
          `=${perilaku}`,
          "=SKP.PREDICATE(E1,F1)",
          `=SKP.PREDICATE(${hasil},${perilaku})`,
        ];
        workbook
          .getSheetByName("S")
          ?.getRange(0, 4, 1, 4)
          .setValues([formulas.map((f) => ({ f }))]);
        await engine.idle();
        const { shown } = readerOf(engine, "s");
        const [lookedUp, overCells, nested] = [4, 6, 7].map((column) => shown(0, column)?.v ?? "");
        expect(lookedUp).toBe(0);
        expect(overCells).toBe("#VALUE!");
        expect(engine.messages.at("s", 0, 6)).toContain("Rating ditulis dengan kata");
        // Nested, Excel hands a blank over; the grid cannot tell it from an argument left out.
        expect(["", "#VALUE!", "#N/A"]).toContain(nested);
      } finally {
        engine.dispose();
      }
    },
  );
});

/** Enough of a result to see how it differs. */
const start = (cells: Shown[][] | undefined): string => JSON.stringify(cells).slice(0, 300);
