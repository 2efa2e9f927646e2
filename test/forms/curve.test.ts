import { isNotAForm, readForm } from "../../src/forms/readForm";
import { renderForm } from "../../src/forms/renderForm";
import type { FormKey } from "../../src/forms/form";
import type { Area, Layout } from "../../src/model/layout";
import type { SheetCells } from "../../src/model/sheetCells";
import { curve } from "../../src/rules/curve";
import { capaianOrganisasi } from "../../src/rules/lists";
import { bookOf, sampleRows } from "./sampleBook";
import { drawn, sheetOf, withTexts } from "./sheetCells";

const keys: readonly FormKey[] = [
  "evaluasiJaJfKuantitatif",
  "evaluasiJptKuantitatif",
  "evaluasiJaJfKualitatif",
  "evaluasiJptKualitatif",
];
const period = "Triwulan I";
const layoutOf = (key: FormKey, capaian: string): Layout =>
  renderForm(
    key,
    bookOf({ ...sampleRows, periode: [{ id: "W-1", periode: period, capaian: capaian as "Baik" }] }),
    { skp: "S-SAMPLE22", period },
  );
const cellsOf = ({ blocks }: Layout, { row, column, rows, columns }: Area) =>
  blocks[0]?.cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
const read = (sheet: SheetCells) => {
  const answer = readForm(sheet);
  if (isNotAForm(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

describe.each(keys)("the curve of distribution on %s", (key) => {
  it.each(capaianOrganisasi)("is that of the attainment %s, from Sangat Kurang to Sangat Baik", (capaian) => {
    const layout = layoutOf(key, capaian);
    const [chart, ...others] = layout.charts ?? [];
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      kind: "smoothLine",
      title: `KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI ${capaian.toUpperCase()}`,
      axes: { category: "Predikat Kinerja Pegawai", value: "Frekuensi Pegawai" },
    });
    const points = curve[capaian];
    expect(chart && cellsOf(layout, chart.data)).toEqual([
      ["Predikat Kinerja Pegawai", "Frekuensi Pegawai"],
      ["Sangat Kurang", points["Sangat Kurang"]],
      ["Kurang/Misconduct", points.Kurang],
      ["Butuh Perbaikan", points["Butuh Perbaikan"]],
      ["Baik", points.Baik],
      ["Sangat Baik", points["Sangat Baik"]],
    ]);
  });

  it("covers the cells that it is drawn from, in the box of pola distribusi, on one page", () => {
    const layout = layoutOf(key, "Baik");
    const { area, data } = layout.charts?.[0] ?? { area: undefined, data: undefined };
    if (!area || !data) throw new Error("no chart");
    expect(cellsOf(layout, { row: area.row, column: 0, rows: 1, columns: 1 })).toEqual([
      ["POLA DISTRIBUSI:"],
    ]);
    expect(data.row).toBe(area.row + 1);
    expect(data.row + data.rows).toBe(area.row + area.rows);
    expect(data.column).toBeGreaterThanOrEqual(area.column);
    expect(data.column + data.columns).toBeLessThanOrEqual(area.column + area.columns);
    const inside = (row: number) => row > area.row && row < area.row + area.rows;
    expect(layout.print?.breaks?.filter(inside)).toEqual([]);
  });

  it("is not there while no attainment is chosen", () => {
    const layout = layoutOf(key, "");
    expect(layout.charts).toBeUndefined();
    expect(JSON.stringify(layout.blocks)).not.toContain("Frekuensi Pegawai");
  });

  it("is read as what it is: its words are taken for no rating and no predikat, whatever stands there", () => {
    const layout = layoutOf(key, "Kurang");
    const { data } = layout.charts?.[0] ?? {};
    if (!data) throw new Error("no chart");
    const sheet = drawn(layout, "BAIK");
    expect(read(sheet).ratings).toMatchObject({ capaianOrganisasi: "Kurang", predikat: "Baik" });
    const typedOver = sheet.values.map((line, row) =>
      line.map((value, column) =>
        row > data.row && row < data.row + data.rows && column === data.column + 1 ? "banyak" : value,
      ),
    );
    expect(read(sheetOf(typedOver, sheet.merges))).toMatchObject({
      ratings: read(sheet).ratings,
      notUnderstood: [],
    });
    const emptied = withTexts(sheet, (text) => (text === "KURANG" ? "" : text));
    expect(read(emptied).ratings?.capaianOrganisasi).toBe("");
  });
});
