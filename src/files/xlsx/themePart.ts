import { namespaces } from "./newPackage";
import { element } from "./xmlText";
import type { Xml } from "./xmlText";

const a = (name: string, attributes = {}, ...contents: (Xml | Xml[])[]): Xml =>
  element(`a:${name}`, attributes, ...contents);

/** Office's own colours, in the order of a theme. */
const colours: [name: string, hex: string][] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

const font = (name: string, typeface: string): Xml =>
  a(name, {}, a("latin", { typeface }), a("ea", { typeface: "" }), a("cs", { typeface: "" }));

const three = (one: Xml): Xml[] => [one, one, one];

/**
 * The theme of the workbook: Office's own. No cell names its colours, but the looks of tables and the bars of charts
 * do, and without a theme LibreOffice draws them white.
 */
export function themeXml(): Xml {
  const plainFill = a("solidFill", {}, a("schemeClr", { val: "phClr" }));
  const line = a("ln", { w: 6350 }, plainFill, a("prstDash", { val: "solid" }));
  return a(
    "theme",
    { "xmlns:a": namespaces.drawing, name: "Office" },
    a(
      "themeElements",
      {},
      a(
        "clrScheme",
        { name: "Office" },
        colours.map(([name, val]) => a(name, {}, a("srgbClr", { val }))),
      ),
      a("fontScheme", { name: "Office" }, font("majorFont", "Calibri Light"), font("minorFont", "Calibri")),
      a(
        "fmtScheme",
        { name: "Office" },
        a("fillStyleLst", {}, three(plainFill)),
        a("lnStyleLst", {}, three(line)),
        a("effectStyleLst", {}, three(a("effectStyle", {}, a("effectLst")))),
        a("bgFillStyleLst", {}, three(plainFill)),
      ),
    ),
  );
}
