import { readXlsx } from "../../../src/files/readXlsx";
import type { FileChart, FileSheet } from "../../../src/files/workbookFile";
import { writeXlsx } from "../../../src/files/writeXlsx";
import { emptySheet, workbookOf } from "../../../src/files/emptyWorkbook";
import { partOf, patched } from "../../fixtures/zipPatch";

const chart: FileChart = {
  name: "Grafik 1",
  type: "ColumnClustered",
  title: "Capaian & target",
  source: "='Data (1)'!$A$1:$C$3",
  seriesBy: "columns",
  left: 100,
  top: 50,
  width: 300,
  height: 200,
  legend: true,
};
const cells = [
  { row: 0, column: 1, value: "Target" },
  { row: 0, column: 2, value: "Capaian" },
  { row: 1, column: 0, value: "Januari" },
  { row: 1, column: 1, value: 10 },
  { row: 1, column: 2, value: 9 },
  { row: 2, column: 0, value: "Februari" },
  { row: 2, column: 1, value: 20 },
];
const withChart = (given: Partial<FileChart> = {}, sheet: Partial<FileSheet> = {}) =>
  writeXlsx(workbookOf([emptySheet("Data (1)", { cells, charts: [{ ...chart, ...given }], ...sheet })]));
const readFirst = async (bytes: Uint8Array) => {
  const { file, losses } = await readXlsx(bytes);
  return { charts: file.sheets[0]?.charts, losses };
};

describe("a chart in a file", () => {
  it("names its series, categories and values, with what they were when it was written", async () => {
    const xml = partOf(await withChart(), "xl/charts/chart1.xml");
    expect(xml).toContain(
      '<c:f>\'Data (1)\'!$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Capaian</c:v>',
    );
    expect(xml).toContain("<c:cat><c:strRef><c:f>'Data (1)'!$A$2:$A$3</c:f>");
    expect(xml).toContain(
      '<c:f>\'Data (1)\'!$C$2:$C$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>9</c:v></c:pt></c:numCache>',
    );
  });

  it("can take its series from rows", async () => {
    const bytes = await withChart({ seriesBy: "rows", type: "Line" });
    expect(partOf(bytes, "xl/charts/chart1.xml")).toContain(
      "<c:val><c:numRef><c:f>'Data (1)'!$B$2:$C$2</c:f>",
    );
    expect((await readFirst(bytes)).charts).toEqual([{ ...chart, seriesBy: "rows", type: "Line" }]);
  });

  it("of a name that is not kept is written as columns", async () => {
    expect((await readFirst(await withChart({ type: "Radar" }))).charts).toEqual([chart]);
  });

  it("that another program placed by cells is read with its place in points", async () => {
    const place = (name: string, column: number, row: number) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const bytes = patched(
      await withChart({}, { widths: { 0: 75 }, hiddenColumns: [1], heights: { 0: 30 } }),
      {
        "xl/drawings/drawing1.xml": (xml) =>
          xml
            .replace(/<xdr:pos [^>]*>|<xdr:ext [^>]*>/g, "")
            .replace("<xdr:absoluteAnchor>", `<xdr:twoCellAnchor>${place("from", 2, 1)}${place("to", 4, 11)}`)
            .replace("</xdr:absoluteAnchor>", "</xdr:twoCellAnchor>"),
      },
    );
    expect((await readFirst(bytes)).charts).toEqual([
      { ...chart, left: 76, top: 30, width: 96, height: 150 },
    ]);
  });

  it("that mixes two kinds, or draws from scattered cells, is listed as lost with its place", async () => {
    const mixed = patched(await withChart(), {
      "xl/charts/chart1.xml": (xml) => xml.replace("</c:barChart>", "</c:barChart><c:lineChart/>"),
    });
    const scattered = patched(await withChart(), {
      "xl/charts/chart1.xml": (xml) => xml.replace("$C$2:$C$3", "$H$2:$H$3"),
    });
    for (const bytes of [mixed, scattered])
      expect(await readFirst(bytes)).toEqual({
        charts: [],
        losses: [{ kind: "chart", where: "Data (1)!A1" }],
      });
  });
});
