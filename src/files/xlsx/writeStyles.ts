import type { FileBorder, FileStyle } from "../workbookFile";
import { storedColour } from "./colours";
import { builtInFormatId, firstOwnFormat } from "./numberFormats";
import { namespaces } from "./newPackage";
import { defaultFont } from "./readStyles";
import { element } from "./xmlText";
import type { Xml } from "./xmlText";

/** Things of one kind, each once, in the order they were first asked for. */
interface Register {
  index: Map<string, number>;
}

const register = (first: string[]): Register => ({ index: new Map(first.map((xml, at) => [xml, at])) });

const indexIn = ({ index }: Register, xml: string): number => {
  const known = index.get(xml);
  if (known !== undefined) return known;
  index.set(xml, index.size);
  return index.size - 1;
};

const listed = (name: string, { index }: Register): Xml =>
  element(name, { count: index.size }, [...index.keys()] as Xml[]);

/** The styles of a workbook in the making. */
export interface StyleBook {
  fonts: Register;
  fills: Register;
  borders: Register;
  formats: Register;
  cells: Register;
  differences: Register;
  /** Numbers of cell styles already asked for, by their JSON: most cells of a sheet look alike. */
  known: Map<string, number>;
}

const color = (hex: string | undefined, name = "color"): Xml | undefined =>
  hex === undefined ? undefined : element(name, { rgb: storedColour(hex) });

const fontXml = (style: FileStyle): Xml =>
  element(
    "font",
    {},
    style.bold && element("b"),
    style.italic && element("i"),
    style.strikethrough && element("strike"),
    style.underline && element("u"),
    element("sz", { val: style.fontSize ?? defaultFont.size }),
    color(style.fontColor),
    element("name", { val: style.fontName ?? defaultFont.name }),
    element("family", { val: 2 }),
  );

const patternFill = (type: string, inside?: Xml): Xml =>
  element("fill", {}, element("patternFill", { patternType: type }, inside));

const fillXml = ({ fill }: FileStyle): Xml =>
  fill === undefined ? patternFill("none") : patternFill("solid", color(fill, "fgColor"));

const lineXml = (side: string, line: FileBorder | undefined): Xml =>
  line
    ? element(side, { style: line.style }, color(line.color) ?? element("color", { auto: 1 }))
    : element(side);

const borderXml = ({ border = {} }: FileStyle): Xml =>
  element(
    "border",
    {},
    lineXml("left", border.left),
    lineXml("right", border.right),
    lineXml("top", border.top),
    lineXml("bottom", border.bottom),
    element("diagonal"),
  );

const storedDegrees = (rotation: number | undefined): number | undefined =>
  rotation !== undefined && rotation < 0 ? 90 - rotation : rotation;

const alignmentXml = ({ horizontal, vertical, wrap, indent, rotation }: FileStyle): Xml | undefined =>
  horizontal || vertical || wrap || indent || rotation
    ? element("alignment", {
        horizontal: horizontal === "general" ? undefined : horizontal,
        vertical: vertical === "bottom" ? undefined : vertical,
        textRotation: storedDegrees(rotation || undefined),
        wrapText: wrap || undefined,
        indent: indent || undefined,
      })
    : undefined;

/** A new book; a file must begin with the plain font, two fills Excel reserves, an empty border and the plain style. */
export function newStyleBook(): StyleBook {
  const book: StyleBook = {
    fonts: register([fontXml({})]),
    fills: register([patternFill("none"), patternFill("gray125")]),
    borders: register([borderXml({})]),
    formats: register([]),
    cells: register([]),
    differences: register([]),
    known: new Map(),
  };
  cellStyleId(book, {});
  return book;
}

const formatId = (book: StyleBook, format: string | undefined): number => {
  if (format === undefined) return 0;
  return builtInFormatId(format) ?? firstOwnFormat + indexIn(book.formats, format);
};

/**
 * The number of a cell's style.
 *
 * @param quoted the cell holds a text that Excel would convert if someone edited it: keeps it a text
 */
export function cellStyleId(book: StyleBook, style: FileStyle, quoted = false): number {
  const key = (quoted ? "'" : "") + JSON.stringify(style);
  const id = book.known.get(key) ?? newCellStyleId(book, style, quoted);
  book.known.set(key, id);
  return id;
}

function newCellStyleId(book: StyleBook, style: FileStyle, quoted: boolean): number {
  const numFmtId = formatId(book, style.numberFormat);
  const fontId = indexIn(book.fonts, fontXml(style));
  const fillId = indexIn(book.fills, fillXml(style));
  const borderId = indexIn(book.borders, borderXml(style));
  const alignment = alignmentXml(style);
  const open = style.locked === false;
  return indexIn(
    book.cells,
    element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: quoted || undefined,
        applyNumberFormat: numFmtId !== 0 || undefined,
        applyFont: fontId !== 0 || undefined,
        applyFill: fillId !== 0 || undefined,
        applyBorder: borderId !== 0 || undefined,
        applyAlignment: alignment !== undefined || undefined,
        applyProtection: open || undefined,
      },
      alignment,
      open && element("protection", { locked: 0 }),
    ),
  );
}

/** The number of a conditional format's style: only what it changes is said. */
export function differenceId(book: StyleBook, style: FileStyle): number {
  const { bold, italic, fontColor, fill } = style;
  const font =
    bold || italic || fontColor
      ? element("font", {}, bold && element("b"), italic && element("i"), color(fontColor))
      : undefined;
  const background = fill
    ? element(
        "fill",
        {},
        element("patternFill", { patternType: "solid" }, color(fill, "fgColor"), color(fill, "bgColor")),
      )
    : undefined;
  return indexIn(book.differences, element("dxf", {}, font, background));
}

/** The styles part. */
export function stylesXml(book: StyleBook): Xml {
  const formats = [...book.formats.index.keys()];
  const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  return element(
    "styleSheet",
    { xmlns: namespaces.main },
    formats.length > 0 &&
      element(
        "numFmts",
        { count: formats.length },
        formats.map((formatCode, at) => element("numFmt", { numFmtId: firstOwnFormat + at, formatCode })),
      ),
    listed("fonts", book.fonts),
    listed("fills", book.fills),
    listed("borders", book.borders),
    element("cellStyleXfs", { count: 1 }, normal),
    listed("cellXfs", book.cells),
    element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    listed("dxfs", book.differences),
    element("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium2",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  );
}
