import { readFileSync } from "node:fs";
import { type Fonts, measureOf } from "../../../src/workbench/pdf/letters";

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/arimo/${name}.ttf`)));

/** The letters that the page serves. */
export const fonts: Fonts = {
  regular: file("Arimo_400Regular"),
  bold: file("Arimo_700Bold"),
  italic: file("Arimo_400Regular_Italic"),
  boldItalic: file("Arimo_700Bold_Italic"),
};

export const measure = measureOf(fonts);
