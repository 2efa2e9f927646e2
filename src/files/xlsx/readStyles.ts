import type { FileBorder, FileStyle } from "../workbookFile";
import { colourOf, paletteOf } from "./colours";
import type { Palette } from "./colours";
import { builtInFormat } from "./numberFormats";
import { child, childrenOf, flag, number } from "./xml";
import type { XmlElement } from "./xml";

/** The font a cell has when nothing is said: what we write as the workbook's own and leave out of a style. */
export const defaultFont = { name: "Calibri", size: 11 } as const;

/** A cell style of the file; `partly` when something of it has no place in `FileStyle` and is lost. */
export interface ReadStyle {
  style: FileStyle | undefined;
  partly: boolean;
}

/** The styles of a workbook: of cells by number, and those of conditional formats by number. */
export interface ReadStyles {
  cells: ReadStyle[];
  differences: FileStyle[];
}

interface Piece {
  style: FileStyle;
  partly?: boolean;
}

/** Without what is undefined. */
export const given = <T extends object>(object: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

const on = (element: XmlElement | undefined): true | undefined =>
  element && flag(element.attributes["val"], true) ? true : undefined;

function fontOf(font: XmlElement | undefined, palette: Palette): Piece {
  const name = (child(font, "name") ?? child(font, "rFont"))?.attributes["val"];
  const size = number(child(font, "sz")?.attributes["val"]);
  const colour = child(font, "color");
  const fontColor = colourOf(colour, palette);
  const isTextColour = colour?.attributes["theme"] === "1" && fontColor === "#000000";
  const line = child(font, "u");
  const underline = line && line.attributes["val"] !== "none" ? true : undefined;
  return {
    style: given<FileStyle>({
      bold: on(child(font, "b")),
      italic: on(child(font, "i")),
      underline,
      strikethrough: on(child(font, "strike")),
      fontName: name === defaultFont.name ? undefined : name,
      fontSize: size === defaultFont.size ? undefined : size,
      fontColor: isTextColour ? undefined : fontColor,
    }),
    partly:
      /double|Accounting/.test(line?.attributes["val"] ?? "") ||
      ["superscript", "subscript"].includes(child(font, "vertAlign")?.attributes["val"] ?? ""),
  };
}

/** The fill of a cell has its colour in front, that of a conditional format behind. */
function fillOf(fill: XmlElement | undefined, palette: Palette, side: "fgColor" | "bgColor"): Piece {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? (side === "bgColor" ? "solid" : "none");
  if (pattern && kind === "none") return { style: {} };
  const colour = colourOf(child(pattern, side) ?? child(pattern, "fgColor"), palette);
  const partly = child(fill, "gradientFill") !== undefined || (pattern !== undefined && kind !== "solid");
  return { style: colour ? { fill: colour } : {}, partly };
}

function borderOf(border: XmlElement | undefined, palette: Palette): Piece {
  const side = (name: string): FileBorder | undefined => {
    const line = child(border, name);
    const style = line?.attributes["style"] ?? "none";
    return style === "none"
      ? undefined
      : given<FileBorder>({ style, color: colourOf(child(line, "color"), palette) });
  };
  const sides = given<NonNullable<FileStyle["border"]>>({
    top: side("top"),
    bottom: side("bottom"),
    left: side("left") ?? side("start"),
    right: side("right") ?? side("end"),
  });
  return {
    style: Object.keys(sides).length > 0 ? { border: sides } : {},
    partly: side("diagonal") !== undefined,
  };
}

const horizontals: Record<string, FileStyle["horizontal"]> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  fill: "fill",
  centerContinuous: "center",
  distributed: "justify",
};
const verticals: Record<string, FileStyle["vertical"]> = {
  top: "top",
  center: "center",
  justify: "justify",
  distributed: "justify",
};

/** A file counts downward turns from 91; 255 is letters on top of each other. */
const degrees = (stored: number | undefined): number | undefined =>
  !stored ? undefined : stored <= 90 || stored === 255 ? stored : 90 - stored;

function alignmentOf(alignment: XmlElement | undefined): Piece {
  const {
    horizontal = "",
    vertical = "",
    wrapText,
    indent,
    textRotation,
    shrinkToFit,
  } = alignment?.attributes ?? {};
  return {
    style: given<FileStyle>({
      horizontal: horizontals[horizontal],
      vertical: verticals[vertical],
      wrap: flag(wrapText) ? true : undefined,
      indent: number(indent) || undefined,
      rotation: degrees(number(textRotation)),
    }),
    partly:
      flag(shrinkToFit) || [horizontal, vertical].some((name) => /distributed|centerContinuous/.test(name)),
  };
}

function protectionOf(protection: XmlElement | undefined): Piece {
  return {
    style: flag(protection?.attributes["locked"], true) ? {} : { locked: false },
    partly: flag(protection?.attributes["hidden"]),
  };
}

function cellStyleOf(xf: XmlElement, root: XmlElement | undefined, palette: Palette): ReadStyle {
  const at = (list: string, item: string): XmlElement | undefined =>
    childrenOf(child(root, list), item.slice(0, -2))[number(xf.attributes[item]) ?? 0];
  const formatId = number(xf.attributes["numFmtId"]) ?? 0;
  const own = childrenOf(child(root, "numFmts"), "numFmt").find(
    ({ attributes }) => number(attributes["numFmtId"]) === formatId,
  );
  const format = own?.attributes["formatCode"] ?? builtInFormat(formatId);
  const pieces = [
    fontOf(at("fonts", "fontId"), palette),
    fillOf(at("fills", "fillId"), palette, "fgColor"),
    borderOf(at("borders", "borderId"), palette),
    alignmentOf(child(xf, "alignment")),
    protectionOf(child(xf, "protection")),
  ];
  const style: FileStyle = Object.assign(
    format === undefined || format === "General" ? {} : { numberFormat: format },
    ...pieces.map((piece) => piece.style),
  );
  return {
    style: Object.keys(style).length > 0 ? style : undefined,
    partly: pieces.some((piece) => piece.partly),
  };
}

function differenceOf(dxf: XmlElement, palette: Palette): FileStyle {
  return {
    ...fontOf(child(dxf, "font"), palette).style,
    ...fillOf(child(dxf, "fill"), palette, "bgColor").style,
  };
}

/** Reads the styles part (and the theme its colours may name). */
export function readStyles(root: XmlElement | undefined, theme: XmlElement | undefined): ReadStyles {
  const palette = paletteOf(theme, root);
  return {
    cells: childrenOf(child(root, "cellXfs"), "xf").map((xf) => cellStyleOf(xf, root, palette)),
    differences: childrenOf(child(root, "dxfs"), "dxf").map((dxf) => differenceOf(dxf, palette)),
  };
}
