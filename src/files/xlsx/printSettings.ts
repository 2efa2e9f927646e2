import type { FilePrint, Loss } from "../workbookFile";
import { given } from "./readStyles";
import { child, childrenOf, flag, number } from "./xml";
import type { XmlElement } from "./xml";
import { decodeString, element, encodeString, textElement } from "./xmlText";
import type { Xml } from "./xmlText";

type Margins = NonNullable<FilePrint["margins"]>;

/** Excel's margins in points, for a sheet that says nothing: 0.7, 0.75 and 0.3 inches. */
const defaultMargins: Margins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
const sides = Object.keys(defaultMargins) as (keyof Margins)[];

/** A file measures margins in inches; points are kept to a millionth so that they come back as they were. */
const points = (inches: number): number => Math.round(inches * 72e6) / 1e6;
const inches = (inPoints: number): number => Math.round((inPoints / 72) * 1e9) / 1e9;

function readMargins(from: XmlElement | undefined): Margins | undefined {
  if (!from) return undefined;
  const margins = { ...defaultMargins };
  for (const side of sides) {
    const value = number(from.attributes[side]);
    if (value !== undefined) margins[side] = points(value);
  }
  return sides.every((side) => margins[side] === defaultMargins[side]) ? undefined : margins;
}

const breaksOf = (from: XmlElement | undefined): number[] | undefined => {
  const places = childrenOf(from, "brk").flatMap(({ attributes }) => number(attributes["id"]) ?? []);
  return places.length > 0 ? places : undefined;
};

/** The text of all pages; pages of their own (first, even) are not kept. */
const pageText = (from: XmlElement | undefined, name: string): string | undefined => {
  const text = child(from, name)?.text;
  return text ? decodeString(text) : undefined;
};

/** What a sheet says of printing, except its area and titles, which are names of the workbook. */
export function readPrint(sheet: XmlElement): FilePrint {
  const setup = child(sheet, "pageSetup")?.attributes ?? {};
  const options = child(sheet, "printOptions")?.attributes ?? {};
  const fits = flag(child(child(sheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const headerFooter = child(sheet, "headerFooter");
  const { orientation } = setup;
  const scale = number(setup["scale"]);
  return given<FilePrint>({
    orientation: orientation === "portrait" || orientation === "landscape" ? orientation : undefined,
    paperSize: number(setup["paperSize"]),
    fitToWidth: fits ? (number(setup["fitToWidth"]) ?? 1) : undefined,
    fitToHeight: fits ? (number(setup["fitToHeight"]) ?? 1) : undefined,
    scale: scale === 100 ? undefined : scale,
    margins: readMargins(child(sheet, "pageMargins")),
    centerHorizontally: flag(options["horizontalCentered"]) || undefined,
    centerVertically: flag(options["verticalCentered"]) || undefined,
    printGridlines: flag(options["gridLines"]) || undefined,
    header: pageText(headerFooter, "oddHeader"),
    footer: pageText(headerFooter, "oddFooter"),
    rowBreaks: breaksOf(child(sheet, "rowBreaks")),
    columnBreaks: breaksOf(child(sheet, "colBreaks")),
  });
}

/** Print settings that have no place: pages of their own, black and white, order and number of pages. */
export function printLosses(sheet: XmlElement, name: string): Loss[] {
  const setup = child(sheet, "pageSetup")?.attributes ?? {};
  const headerFooter = child(sheet, "headerFooter");
  const own = ["evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  const hasOwnPages =
    (flag(headerFooter?.attributes["differentFirst"]) ||
      flag(headerFooter?.attributes["differentOddEven"])) &&
    own.some((page) => child(headerFooter, page)?.text);
  const hasOther =
    flag(setup["blackAndWhite"]) ||
    flag(setup["draft"]) ||
    (flag(setup["useFirstPageNumber"]) && setup["firstPageNumber"] !== "1") ||
    setup["pageOrder"] === "overThenDown" ||
    flag(child(sheet, "printOptions")?.attributes["headings"]);
  return [
    ...(hasOwnPages ? [{ kind: "headerFooter", where: name }] : []),
    ...(hasOther ? [{ kind: "pageSetup", where: name }] : []),
  ];
}

const breaksXml = (name: string, places: number[] | undefined, max: number): Xml | undefined =>
  places && places.length > 0
    ? element(
        name,
        { count: places.length, manualBreakCount: places.length },
        places.map((id) => element("brk", { id, max, man: 1 })),
      )
    : undefined;

/** Whether the sheet is scaled to a number of pages: its properties must say so. */
export const fitsPages = ({ fitToWidth, fitToHeight }: FilePrint): boolean =>
  fitToWidth !== undefined || fitToHeight !== undefined;

/** The sheet's elements for printing, in the order a sheet has them. */
export function printXml(print: FilePrint): (Xml | undefined)[] {
  const { centerHorizontally, centerVertically, printGridlines, header, footer } = print;
  const margins = print.margins ?? defaultMargins;
  const isSetUp = print.orientation ?? print.paperSize ?? print.scale ?? fitsPages(print);
  return [
    centerHorizontally || centerVertically || printGridlines
      ? element("printOptions", {
          horizontalCentered: centerHorizontally || undefined,
          verticalCentered: centerVertically || undefined,
          gridLines: printGridlines || undefined,
        })
      : undefined,
    element("pageMargins", Object.fromEntries(sides.map((side) => [side, inches(margins[side])]))),
    isSetUp
      ? element("pageSetup", {
          paperSize: print.paperSize,
          scale: print.scale,
          fitToWidth: fitsPages(print) ? (print.fitToWidth ?? 1) : undefined,
          fitToHeight: fitsPages(print) ? (print.fitToHeight ?? 1) : undefined,
          orientation: print.orientation,
        })
      : undefined,
    header || footer
      ? element(
          "headerFooter",
          {},
          header ? textElement("oddHeader", encodeString(header)) : undefined,
          footer ? textElement("oddFooter", encodeString(footer)) : undefined,
        )
      : undefined,
    breaksXml("rowBreaks", print.rowBreaks, 16_383),
    breaksXml("colBreaks", print.columnBreaks, 1_048_575),
  ];
}
