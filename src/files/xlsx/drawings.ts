import type { FileChart, FileSheet, Loss } from "../workbookFile";
import { cellName } from "./address";
import { addXml, link, namespaces } from "./newPackage";
import type { NewPackage } from "./newPackage";
import { partXml, relationshipsOf } from "./package";
import type { Package } from "./package";
import { readChart } from "./readChart";
import { chartXml } from "./writeChart";
import { child, descendant, number } from "./xml";
import type { XmlElement } from "./xml";
import { element } from "./xmlText";
import type { Xml } from "./xmlText";

/** Drawings measure in English metric units. */
const emuOfPoint = 12_700;

type Geometry = Pick<
  FileSheet,
  "widths" | "heights" | "hiddenColumns" | "hiddenRows" | "defaultWidth" | "defaultHeight"
>;

/** Points from the edge of the sheet to where a column or row starts. */
function startOf(place: number, sizes: Record<number, number>, hidden: number[], size: number): number {
  const without = new Set(hidden.filter((index) => index < place));
  const own = Object.entries(sizes).filter(([index]) => Number(index) < place && !without.has(Number(index)));
  return own.reduce((sum, [, points]) => sum + points - size, (place - without.size) * size);
}

const textNumber = (from: XmlElement | undefined, name: string): number =>
  number(child(from, name)?.text) ?? 0;

function cornerOf(from: XmlElement | undefined, sheet: Geometry): { left: number; top: number } {
  const { widths, heights, hiddenColumns, hiddenRows, defaultWidth = 48, defaultHeight = 15 } = sheet;
  return {
    left:
      startOf(textNumber(from, "col"), widths, hiddenColumns, defaultWidth) +
      textNumber(from, "colOff") / emuOfPoint,
    top:
      startOf(textNumber(from, "row"), heights, hiddenRows, defaultHeight) +
      textNumber(from, "rowOff") / emuOfPoint,
  };
}

function boxOf(anchor: XmlElement, sheet: Geometry): Pick<FileChart, "left" | "top" | "width" | "height"> {
  const attribute = (name: string, key: string) =>
    (number(child(anchor, name)?.attributes[key]) ?? 0) / emuOfPoint;
  if (anchor.name === "absoluteAnchor")
    return {
      left: attribute("pos", "x"),
      top: attribute("pos", "y"),
      width: attribute("ext", "cx"),
      height: attribute("ext", "cy"),
    };
  const start = cornerOf(child(anchor, "from"), sheet);
  if (anchor.name === "oneCellAnchor")
    return { ...start, width: attribute("ext", "cx"), height: attribute("ext", "cy") };
  const end = cornerOf(child(anchor, "to"), sheet);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
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
      charts.push({ name, ...chart, ...boxOf(anchor, sheet) });
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
  return element(
    "xdr:absoluteAnchor",
    {},
    element("xdr:pos", { x: emu(chart.left), y: emu(chart.top) }),
    element("xdr:ext", { cx: emu(chart.width), cy: emu(chart.height) }),
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
