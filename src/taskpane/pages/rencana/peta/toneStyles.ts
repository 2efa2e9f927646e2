import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tone } from "../../../views/mapColours";

const tone = (fill: string, line: string, word: string) => ({
  "--peta-fill": fill,
  "--peta-line": line,
  "--peta-word": word,
  "@media (forced-colors: active)": {
    "--peta-fill": "Canvas",
    "--peta-line": "CanvasText",
    "--peta-word": "CanvasText",
  },
});

/** What each colour of the map looks like: the colour of an area, of a line, and of a word on the area. */
export const useTones: () => Record<Tone, string> = makeStyles({
  navy: tone(
    tokens.colorPaletteNavyBackground2,
    tokens.colorPaletteNavyBorderActive,
    tokens.colorPaletteNavyForeground2,
  ),
  marigold: tone(
    tokens.colorPaletteMarigoldBackground2,
    tokens.colorPaletteMarigoldBorderActive,
    tokens.colorPaletteMarigoldForeground2,
  ),
  teal: tone(
    tokens.colorPaletteTealBackground2,
    tokens.colorPaletteTealBorderActive,
    tokens.colorPaletteTealForeground2,
  ),
  magenta: tone(
    tokens.colorPaletteMagentaBackground2,
    tokens.colorPaletteMagentaBorderActive,
    tokens.colorPaletteMagentaForeground2,
  ),
  forest: tone(
    tokens.colorPaletteForestBackground2,
    tokens.colorPaletteForestBorderActive,
    tokens.colorPaletteForestForeground2,
  ),
  peach: tone(
    tokens.colorPalettePeachBackground2,
    tokens.colorPalettePeachBorderActive,
    tokens.colorPalettePeachForeground2,
  ),
  lavender: tone(
    tokens.colorPaletteLavenderBackground2,
    tokens.colorPaletteLavenderBorderActive,
    tokens.colorPaletteLavenderForeground2,
  ),
  brown: tone(
    tokens.colorPaletteBrownBackground2,
    tokens.colorPaletteBrownBorderActive,
    tokens.colorPaletteBrownForeground2,
  ),
  plain: tone(
    tokens.colorNeutralBackground4,
    tokens.colorNeutralStrokeAccessible,
    tokens.colorNeutralForeground1,
  ),
  warning: tone(
    tokens.colorPaletteDarkOrangeBackground2,
    tokens.colorPaletteDarkOrangeBorderActive,
    tokens.colorPaletteDarkOrangeForeground2,
  ),
  pale: tone(
    tokens.colorPaletteYellowBackground2,
    tokens.colorPaletteMarigoldBorderActive,
    tokens.colorNeutralForeground1,
  ),
  good: tone(
    tokens.colorPaletteGreenBackground2,
    tokens.colorPaletteGreenBorderActive,
    tokens.colorPaletteGreenForeground2,
  ),
});
