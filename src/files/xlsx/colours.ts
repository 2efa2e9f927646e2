import { childrenOf, descendant, flag, number } from "./xml";
import type { XmlElement } from "./xml";

/** Excel's 56 colours by number, twice the first eight, as old files name them. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme of Office itself, for a workbook without one: light 1, dark 1, light 2, dark 2, six accents, two links. */
const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** What colours are named by in one workbook: its theme and its own list of numbered colours. */
export interface Palette {
  theme: string[];
  indexed: string[];
}

/** The palette of a workbook from its theme part and its styles part. */
export function paletteOf(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = descendant(theme, "clrScheme")?.children.map(({ children }) => {
    const { lastClr, val } = children[0]?.attributes ?? {};
    return (lastClr ?? val ?? "000000").toUpperCase();
  });
  const own = childrenOf(descendant(styles, "indexedColors"), "rgbColor").map(({ attributes }) =>
    (attributes["rgb"] ?? "").slice(-6).toUpperCase(),
  );
  // A theme lists dark before light, numbers in cells count light before dark.
  const [dark1, light1, dark2, light2, ...rest] = scheme ?? [];
  return {
    theme: dark1 && light1 && dark2 && light2 ? [light1, dark1, light2, dark2, ...rest] : officeTheme,
    indexed: indexed.map((color, index) => own[index] ?? color),
  };
}

/** Lighter (up to 1) or darker (down to -1), by luminance, as Excel tints a theme's colour. */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const sector =
    spread === 0
      ? 0
      : high === red
        ? ((green - blue) / spread + 6) % 6
        : high === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const to = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * to - 1)) * saturation;
  const part = (at: number) => {
    const k = (at + sector * 2) % 12;
    return to - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)]
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/** "#RRGGBB" of a colour element; undefined for the automatic colour and for none. */
export function colourOf(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element || flag(element.attributes["auto"])) return undefined;
  const { rgb } = element.attributes;
  const theme = number(element.attributes["theme"]);
  const index = number(element.attributes["indexed"]);
  const base =
    rgb !== undefined
      ? rgb.slice(-6)
      : theme !== undefined
        ? palette.theme[theme]
        : index !== undefined
          ? palette.indexed[index]
          : undefined;
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  const tint = number(element.attributes["tint"]) ?? 0;
  return `#${tint === 0 ? base.toUpperCase() : tinted(base, tint)}`;
}

/** The same colour as a file's eight digits. */
export const storedColour = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;
