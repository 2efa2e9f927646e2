import fc from "fast-check";
import { chartTypes } from "../../../src/files/xlsx/chartTypes";
import type { ChartData } from "../../../src/workbench/charts/chartData";
import { type ChartLook, chartPicture } from "../../../src/workbench/charts/chartPicture";
import { colorOf } from "../../../src/workbench/charts/draw";
import type { Mark, PathMark } from "../../../src/workbench/pdf/marks";
import { measure } from "../pdf/fonts";

const data: ChartData = {
  categories: ["Kurang", "Baik", "Sangat Baik"],
  xs: [1, 2, 3],
  series: [{ name: "Pegawai", values: [1, 4, 2] }],
  format: "General",
};
const size = { width: 300, height: 200 };
const draw = (look: ChartLook, of: ChartData = data) => chartPicture(look, of, size, measure);
const textsOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.mark === "text" ? [mark.text] : []));
const inColor = (marks: readonly Mark[], index: number) =>
  marks.filter(
    (mark): mark is PathMark => mark.mark === "path" && (mark.fill ?? mark.stroke?.color) === colorOf(index),
  );
const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error("nothing was drawn");
  return one;
};

test("a chart says its title, its axes, its categories and its series", () => {
  const texts = textsOf(
    draw({ type: "ColumnClustered", title: "Kurva", axisTitles: { category: "Predikat", value: "Orang" } }),
  );
  for (const text of ["Kurva", "Predikat", "Orang", "Baik", "Pegawai", "0", "4"])
    expect(texts).toContain(text);
  expect(textsOf(draw({ type: "Line", legend: false }))).not.toContain("Pegawai");
});

test("columns are as high as their values, beside each other from left to right", () => {
  const bars = inColor(draw({ type: "ColumnClustered", legend: false }), 0).map(({ box }) => box);
  const heights = bars.map(({ top, bottom }) => bottom - top);
  expect(heights.map((height) => height / (heights[0] ?? 1))).toEqual(
    [1, 4, 2].map((of) => expect.closeTo(of)),
  );
  expect([...bars].sort((a, b) => a.left - b.left)).toEqual(bars);
});

test("bars are as long as their values, the first below", () => {
  const bars = inColor(draw({ type: "BarClustered", legend: false }), 0).map(({ box }) => box);
  const lengths = bars.map(({ left, right }) => right - left);
  expect(lengths.map((length) => length / (lengths[0] ?? 1))).toEqual(
    [1, 4, 2].map((of) => expect.closeTo(of)),
  );
  expect([...bars].sort((a, b) => b.top - a.top)).toEqual(bars);
});

test("a line goes through its points; a smooth one does, too, on a curve between them", () => {
  const straight = first(inColor(draw({ type: "Line", legend: false }), 0)).points;
  const curved = first(inColor(draw({ type: "Line", legend: false, smooth: [0] }), 0)).points;
  expect(straight).toHaveLength(3);
  expect(curved.length).toBeGreaterThan(20);
  for (const point of straight) expect(curved).toContainEqual(point.map((at) => expect.closeTo(at)));
});

test("a line is broken where a cell is blank", () => {
  const broken = { ...data, series: [{ name: "", values: [1, null, 2] }] };
  expect(inColor(draw({ type: "Line" }, broken), 0).map(({ points }) => points.length)).toEqual([1, 1]);
});

test("stacked columns stand on each other, and parts of a whole fill it", () => {
  const two = {
    ...data,
    series: [data.series[0] ?? { name: "", values: [] }, { name: "B", values: [3, 4, 7] }],
  };
  for (const type of ["ColumnStacked", "ColumnStacked100"]) {
    const marks = draw({ type, legend: false }, two);
    const [below, above] = [inColor(marks, 0), inColor(marks, 1)];
    expect(above.map(({ box }) => box.bottom)).toEqual(below.map(({ box }) => expect.closeTo(box.top)));
    const tops = new Set(above.map(({ box }) => box.top.toFixed(3)));
    expect(tops.size).toBe(type === "ColumnStacked" ? 3 : 1);
  }
});

test("a pie is divided as its values are, clockwise from the top", () => {
  const half = { ...data, series: [{ name: "", values: [2, 1, 1] }] };
  const box = first(inColor(draw({ type: "Pie", legend: false }, half), 0)).box;
  const rest = inColor(draw({ type: "Pie", legend: false }, half), 1).concat(
    inColor(draw({ type: "Pie", legend: false }, half), 2),
  );
  expect(box.bottom - box.top).toBeCloseTo(2 * (box.right - box.left));
  for (const part of rest) expect(part.box.right).toBeLessThanOrEqual(box.left + 0.001);
});

test("points of a scatter chart lie where their numbers are", () => {
  const spread = { ...data, xs: [0, 1, 4] };
  const xs = inColor(draw({ type: "XYScatter", legend: false }, spread), 0).map(
    ({ box }) => (box.left + box.right) / 2,
  );
  const [a = 0, b = 0, c = 0] = xs;
  expect((c - a) / (b - a)).toBeCloseTo(4);
});

test("said limits of the axes decide where points lie, and those beyond them are not drawn", () => {
  const look = {
    type: "XYScatter",
    legend: false,
    axisLimits: { category: { from: 0, to: 3, step: 1 }, value: { from: 0, to: 3, step: 1 } },
    gridlines: { category: true, value: true },
  };
  const three = { ...data, xs: [0.5, 1.5, 9], series: [{ name: "", values: [0.5, 2.5, 1] }] };
  const spots = inColor(draw(look, three), 0).map(({ box }) => [box.left + box.right, box.top + box.bottom]);
  expect(spots).toHaveLength(2);
  const lines = draw(look, three).filter((mark) => mark.mark === "line");
  const upright = lines.filter(({ box }) => box.left === box.right && box.left > 0 && box.left < 300);
  const [left, right] = [
    Math.min(...upright.map(({ box }) => box.left)),
    Math.max(...upright.map(({ box }) => box.left)),
  ];
  expect(((spots[0]?.[0] ?? 0) / 2 - left) / (right - left)).toBeCloseTo(0.5 / 3);
  expect(new Set(upright.map(({ box }) => box.left.toFixed(2))).size).toBe(4);
});

test("an axis can go without its labels", () => {
  const texts = textsOf(
    draw(
      { type: "XYScatter", legend: false, axisLabels: { category: false, value: false } },
      { ...data, xs: [7, 8, 9] },
    ),
  );
  expect(texts).toEqual([]);
});

test("series have the colours and points the shapes that they are told", () => {
  const bars = draw({ type: "BarStacked", looks: { 0: { color: "#008080" } } });
  expect(bars.filter((mark) => mark.mark === "path" && mark.fill === "#008080")).toHaveLength(3);
  const points = draw({
    type: "XYScatter",
    legend: false,
    looks: { 0: { color: "#008080", marker: "triangle" } },
  });
  expect(points.flatMap((mark) => (mark.mark === "path" ? [mark.points.length] : []))).toEqual([3, 3, 3]);
});

test("whatever is drawn stays on the paper of the chart", () => {
  const values = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 4, maxLength: 4 });
  const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}( [A-Za-z]{1,12}){0,3}$/), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(chartTypes)),
      fc.array(values, { minLength: 1, maxLength: 4 }),
      words,
      fc.integer({ min: 120, max: 600 }),
      fc.integer({ min: 90, max: 500 }),
      (type, all, categories, width, height) => {
        const series = all.map((one, at) => ({ name: `Seri ${at}`, values: one }));
        const marks = chartPicture(
          { type, title: "Judul", legend: true },
          { categories, xs: [1, 2, 3, 4], series, format: "General" },
          { width, height },
          measure,
        );
        for (const { box } of marks) {
          expect(Object.values(box).every(Number.isFinite)).toBe(true);
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.top).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(width + 1);
          expect(box.bottom).toBeLessThanOrEqual(height + 1);
        }
      },
    ),
    { numRuns: 300 },
  );
});
