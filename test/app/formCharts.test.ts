import type { Action } from "../../src/actions/action";
import { fileCharts } from "../../src/app/layoutSheet";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { Layout } from "../../src/model/layout";
import type { DrawSheet } from "../../src/model/plan";
import type { Done } from "../../src/model/settle";
import { openBench } from "../proof/bench";
import type { Bench } from "../proof/bench";
import { newWorkbook } from "../support/saved";

const sheet = "Evaluasi Sri";
const layoutWith = (titles: readonly string[]): Layout => ({
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ["Predikat", "Frekuensi"],
        ["Kurang", 1],
        ["Baik", titles.length + 5],
      ],
    },
  ],
  styles: [],
  merges: [],
  widths: [20, 10],
  heights: {},
  dropDowns: [],
  inputs: [],
  charts: titles.map((title, at) => ({
    kind: "smoothLine",
    title,
    axes: { category: "Predikat", value: "Frekuensi" },
    area: { row: at * 10, column: 3, rows: 9, columns: 4 },
    data: { row: 0, column: 0, rows: 3, columns: 2 },
  })),
  gridlines: true,
});
/** Columns on each other, bars, and points in squares, each in its own colours. */
const ofEveryKind: Layout = {
  ...layoutWith([]),
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ["Perilaku", "Kurang", "Baik"],
        [0.5, 1, null],
        [1.5, null, 2.5],
      ],
    },
  ],
  charts: (["columns", "stackedColumns", "stackedBars", "points"] as const).map((kind, at) => ({
    kind,
    title: kind,
    axes: { category: "Perilaku kerja", value: "Hasil kerja" },
    area: { row: at * 10, column: 3, rows: 9, columns: 4 },
    data: { row: 0, column: 0, rows: 3, columns: 3 },
    legend: true,
    looks: [
      { color: "#C43501", ...(kind === "points" && { marker: "Diamond" }) },
      { color: "#0E700E", ...(kind === "points" && { marker: "Triangle" }) },
    ],
    ...(kind === "points" && { squares: 3 }),
  })),
};
const drawing = (titles: readonly string[], before?: readonly string[]): Action<never> =>
  drawingOf(layoutWith(titles), before && layoutWith(before));
const drawingOf = (layout: Layout, before?: Layout): Action<never> => {
  const tag = { kind: "cetakan", view: "uji", about: "", drawn: "" } as const;
  const step: DrawSheet = {
    do: "draw",
    sheet,
    tag,
    color: "#203864",
    layout,
    ...(before && { before: { tag, layout: before } }),
  };
  return { name: "given", plan: () => ({ steps: [step] }) } as unknown as Action<never>;
};

const chartsOf = async (bench: Bench) =>
  (await bench.file()).sheets.find(({ name }) => name === sheet)?.charts.map(({ title }) => title);
const draw = async (bench: Bench, titles: readonly string[], before?: readonly string[]): Promise<Done> => {
  const outcome = await bench.run(drawing(titles, before), undefined);
  if (outcome.end !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.done;
};

let bench: Bench;
beforeEach(async () => {
  bench = await openBench(newWorkbook);
});
afterEach(() => bench.close());

test("a sheet shows its charts over its cells, in the one request that writes it", async () => {
  await draw(bench, ["Kurva"]);
  expect(bench.requests()).toBe(3);
  const [chart] = (await bench.file()).sheets.find(({ name }) => name === sheet)?.charts ?? [];
  expect(chart).toMatchObject({
    type: "Line",
    smooth: [0],
    title: "Kurva",
    axisTitles: { category: "Predikat", value: "Frekuensi" },
    source: `='${sheet}'!$A$1:$B$3`,
    from: { row: 0, column: 3, x: 0, y: 0 },
    to: { row: 9, column: 7, x: 0, y: 0 },
    legend: false,
  });
});

test("a sheet that is drawn anew keeps no chart of before, but those of a person", async () => {
  await draw(bench, ["Satu", "Dua"]);
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    own.charts.add("Pie", own.getRange("A1:B3")).title.text = "Milik Sri";
    await context.sync();
  });
  await draw(bench, ["Tiga"], ["Satu", "Dua"]);
  expect(await chartsOf(bench)).toEqual(["Milik Sri", "Tiga"]);
  await draw(bench, [], ["Tiga"]);
  expect(await chartsOf(bench)).toEqual(["Milik Sri"]);
});

test("undo gives a sheet its charts of before back, and takes a new sheet away with its charts", async () => {
  const first = await draw(bench, ["Satu"]);
  const second = await draw(bench, ["Dua"], ["Satu"]);
  await bench.undo(second);
  expect(await chartsOf(bench)).toEqual(["Satu"]);
  await bench.undo(first);
  expect(await chartsOf(bench)).toBeUndefined();
});

test("charts of every kind are drawn by Excel as they stand in a file, and the file that is saved holds them still", async () => {
  const outcome = await bench.run(drawingOf(ofEveryKind), undefined);
  expect(outcome.end).toBe("done");
  const file = await bench.file();
  const drawn = file.sheets.find(({ name }) => name === sheet)?.charts ?? [];
  expect(drawn).toEqual(fileCharts(sheet, ofEveryKind));
  const { file: read, losses } = await readXlsx(await writeXlsx(file));
  expect(losses).toEqual([]);
  expect(read.sheets.find(({ name }) => name === sheet)?.charts).toEqual(drawn);
});
