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
  from: { row: 3, column: 2, x: 4, y: 5 },
  to: { row: 16, column: 8, x: 12.5, y: 0 },
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

  it("that another program placed by points lies over the cells that are there", async () => {
    const bytes = patched(
      await withChart({}, { widths: { 0: 75 }, hiddenColumns: [1], heights: { 0: 30 } }),
      {
        "xl/drawings/drawing1.xml": (xml) =>
          xml
            .replaceAll("xdr:twoCellAnchor", "xdr:absoluteAnchor")
            .replace(
              /<xdr:from>.*<\/xdr:to>/,
              '<xdr:pos x="965200" y="381000"/><xdr:ext cx="1219200" cy="1905000"/>',
            ),
      },
    );
    // 76 points to the right and 30 down, 96 wide and 150 high.
    expect((await readFirst(bytes)).charts).toEqual([
      { ...chart, from: { row: 1, column: 2, x: 1, y: 0 }, to: { row: 11, column: 4, x: 1, y: 0 } },
    ]);
  });

  it("has titles along its axes, smooth curves and letters of a size, and they are read again", async () => {
    const curve = {
      type: "Line",
      axisTitles: { category: "Predikat", value: "Pegawai" },
      smooth: [1],
      fontSize: 8,
      edgeColor: "#000000",
    };
    const bytes = await withChart(curve);
    const xml = partOf(bytes, "xl/charts/chart1.xml");
    expect(xml.match(/<c:smooth val="\d"\/>/g)).toEqual(['<c:smooth val="0"/>', '<c:smooth val="1"/>']);
    expect(xml).toMatch(/<c:valAx>.*<a:bodyPr rot="-5400000" vert="horz"\/>.*Pegawai.*<\/c:valAx>/);
    expect((await readFirst(bytes)).charts).toEqual([{ ...chart, ...curve }]);
  });

  it("hides the cells beneath it in every program", async () => {
    const xml = partOf(await withChart(), "xl/charts/chart1.xml");
    expect(xml).toContain('</c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>');
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
        losses: [{ kind: "chart", where: "Data (1)!C4" }],
      });
  });
});
