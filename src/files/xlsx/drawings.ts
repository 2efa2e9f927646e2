import { lineAt, startOf } from "../sheetLines";
import type { SizeOf } from "../sheetLines";
import type { FileChart, FileCorner, FileSheet, Loss } from "../workbookFile";
import { cellName } from "./address";
import { addXml, link, namespaces } from "./newPackage";
import type { NewPackage } from "./newPackage";
import { partXml, relationshipsOf } from "./package";
import type { Package } from "./package";
import { readChart } from "./readChart";
import { chartXml } from "./writeChart";
import { child, descendant, number } from "./xml";
import type { XmlElement } from "./xml";
import { element, text } from "./xmlText";
import type { Xml } from "./xmlText";

/** Drawings measure in English metric units. */
const emuOfPoint = 12_700;

type Geometry = Pick<
  FileSheet,
  "widths" | "heights" | "hiddenColumns" | "hiddenRows" | "defaultWidth" | "defaultHeight"
>;

const sizes = ({
  widths,
  heights,
  hiddenColumns,
  hiddenRows,
  defaultWidth = 48,
  defaultHeight = 15,
}: Geometry): { widthOf: SizeOf; heightOf: SizeOf } => {
  const hidden = { columns: new Set(hiddenColumns), rows: new Set(hiddenRows) };
  return {
    widthOf: (column) => (hidden.columns.has(column) ? 0 : (widths[column] ?? defaultWidth)),
    heightOf: (row) => (hidden.rows.has(row) ? 0 : (heights[row] ?? defaultHeight)),
  };
};

const textNumber = (from: XmlElement | undefined, name: string): number =>
  number(child(from, name)?.text) ?? 0;

const cornerOf = (from: XmlElement | undefined): FileCorner => ({
  row: textNumber(from, "row"),
  column: textNumber(from, "col"),
  x: textNumber(from, "colOff") / emuOfPoint,
  y: textNumber(from, "rowOff") / emuOfPoint,
});

/** Where a chart lies; one that another program placed by points gets the cells that lie there now. */
function placeOf(anchor: XmlElement, sheet: Geometry): Pick<FileChart, "from" | "to"> {
  const points = (name: string, key: string) =>
    (number(child(anchor, name)?.attributes[key]) ?? 0) / emuOfPoint;
  if (anchor.name === "twoCellAnchor")
    return { from: cornerOf(child(anchor, "from")), to: cornerOf(child(anchor, "to")) };
  const { widthOf, heightOf } = sizes(sheet);
  const cornerAt = (x: number, y: number): FileCorner => {
    const [across, down] = [lineAt(x, widthOf), lineAt(y, heightOf)];
    return { row: down.index, column: across.index, x: across.rest, y: down.rest };
  };
  const from =
    anchor.name === "oneCellAnchor"
      ? cornerOf(child(anchor, "from"))
      : cornerAt(points("pos", "x"), points("pos", "y"));
  const [left, top] = [startOf(from.column, widthOf) + from.x, startOf(from.row, heightOf) + from.y];
  return { from, to: cornerAt(left + points("ext", "cx"), top + points("ext", "cy")) };
}

/** What an anchor holds that is not kept. */
const kinds: Record<string, string> = { pic: "image", graphicFrame: "chart", AlternateContent: "control" };

/** The charts of a drawing part; pictures, shapes and charts of other kinds are listed as lost. */
export function readDrawing(
  from: Package,
  path: string,
  sheet: Geometry & { name: string },
): { charts: FileChart[]; losses: Loss[] } {
  const links = relationshipsOf(from, path);
  const charts: FileChart[] = [];
  const losses: Loss[] = [];
  for (const anchor of partXml(from, path)?.children ?? []) {
    const frame = child(anchor, "graphicFrame");
    const target = links.find(({ id }) => id === descendant(frame, "chart")?.attributes["id"])?.target;
    const chart = target === undefined ? undefined : readChart(partXml(from, target));
    if (chart) {
      const name = descendant(frame, "cNvPr")?.attributes["name"] ?? "";
      charts.push({ name, ...chart, ...placeOf(anchor, sheet) });
    } else {
      const corner = child(anchor, "from");
      const held = anchor.children.find(
        ({ name }) => !["from", "to", "pos", "ext", "clientData"].includes(name),
      );
      const kind = anchor.name === "AlternateContent" ? "control" : (kinds[held?.name ?? ""] ?? "shape");
      const at = corner ? cellName(textNumber(corner, "row"), textNumber(corner, "col")) : "A1";
      losses.push({ kind, where: `${sheet.name}!${at}` });
    }
  }
  return { charts, losses };
}

function frameXml(chart: FileChart, at: number, id: string): Xml {
  const emu = (points: number) => Math.round(points * emuOfPoint);
  const space = { "xmlns:c": namespaces.chart, "xmlns:r": namespaces.relationships, "r:id": id };
  const corner = (name: "from" | "to", { row, column, x, y }: FileCorner): Xml =>
    element(
      `xdr:${name}`,
      {},
      element("xdr:col", {}, text(String(column))),
      element("xdr:colOff", {}, text(String(emu(x)))),
      element("xdr:row", {}, text(String(row))),
      element("xdr:rowOff", {}, text(String(emu(y)))),
    );
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("from", chart.from),
    corner("to", chart.to),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id: at + 2, name: chart.name }),
        element("xdr:cNvGraphicFramePr"),
      ),
      element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
      element(
        "a:graphic",
        {},
        element("a:graphicData", { uri: namespaces.chart }, element("c:chart", space)),
      ),
    ),
    element("xdr:clientData"),
  );
}

/** Adds the charts of a sheet and gives the sheet's element for its drawing. */
export function writeCharts(
  to: NewPackage,
  sheetPath: string,
  charts: FileChart[],
  sheets: FileSheet[],
): Xml | undefined {
  if (charts.length === 0) return undefined;
  const count = (folder: string) => Object.keys(to.parts).filter((path) => path.startsWith(folder)).length;
  const path = `xl/drawings/drawing${count("xl/drawings/") + 1}.xml`;
  const frames = charts.map((chart, at) => {
    const chartPath = `xl/charts/chart${count("xl/charts/") + 1}.xml`;
    addXml(
      to,
      chartPath,
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      chartXml(chart, sheets),
    );
    return frameXml(chart, at, link(to, path, "chart", chartPath));
  });
  addXml(
    to,
    path,
    "application/vnd.openxmlformats-officedocument.drawing+xml",
    element("xdr:wsDr", { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing }, frames),
  );
  return element("drawing", { "r:id": link(to, sheetPath, "drawing", path) });
}
