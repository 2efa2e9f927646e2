import type { Face, Fonts } from "./letters";
import { facesOf, makePdf } from "./makePdf";
import type { PdfAnswer, PdfTask } from "./pdfMessages";

/** Letters as wide as Arial, which the build puts beside the page. */
const fontFiles: Readonly<Record<Face, URL>> = {
  regular: new URL("@expo-google-fonts/arimo/Arimo_400Regular.ttf", import.meta.url),
  bold: new URL("@expo-google-fonts/arimo/Arimo_700Bold.ttf", import.meta.url),
  italic: new URL("@expo-google-fonts/arimo/Arimo_400Regular_Italic.ttf", import.meta.url),
  boldItalic: new URL("@expo-google-fonts/arimo/Arimo_700Bold_Italic.ttf", import.meta.url),
};

async function load(face: Face): Promise<Uint8Array> {
  const response = await fetch(fontFiles[face]);
  if (!response.ok) throw new Error(`${fontFiles[face].pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function answer({ sheets, sources, workbook }: PdfTask): Promise<PdfAnswer> {
  try {
    const faces = facesOf(sheets);
    const files = await Promise.all(faces.map(async (face) => [face, await load(face)] as const));
    const fonts: Fonts = Object.fromEntries(files);
    return { kind: "made", pdf: await makePdf(sheets, fonts, { workbook, sources, now: new Date() }) };
  } catch (error) {
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener(
  "message",
  ({ data }: MessageEvent<PdfTask>) => void answer(data).then((done) => postMessage(done)),
);
