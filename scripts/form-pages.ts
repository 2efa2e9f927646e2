import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { formKeys, formTitle, matrixKeys } from "../src/forms/forms";
import { renderForm, renderMatrix } from "../src/forms/renderForm";
import { makePdf } from "../src/workbench/pdf/makePdf";
import { bookOf, sampleAnnex, sampleRows } from "../test/forms/sampleBook";
import { sampleMatrix } from "../test/forms/sampleMatrix";
import { layoutSheet } from "./lib/layoutFile";
import { root } from "./lib/paths";

const folder = path.join(root, "docs", "screenshots", "formulir");
const subject = { skp: "S-SAMPLE22", period: "Triwulan I" };
/** Pixels of a picture for each point of the paper: just enough to read it. */
const scale = 0.9;
/** Pixels between two pages. */
const gap = 12;

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, "node_modules", "@expo-google-fonts", "arimo", `${name}.ttf`)));
const fonts = { regular: font("Arimo_400Regular"), bold: font("Arimo_700Bold") };

/** The pages of a PDF below one another. */
async function picture(pdf: Uint8Array): Promise<Buffer> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const viewport = page.getViewport({ scale });
      const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
      return canvas;
    }),
  );
  await task.destroy();
  const height = pages.reduce((sum, page) => sum + page.height + gap, -gap);
  const whole = createCanvas(Math.max(...pages.map((page) => page.width)), height);
  const context = whole.getContext("2d");
  context.fillStyle = "#C8CDD0";
  context.fillRect(0, 0, whole.width, whole.height);
  pages.reduce((top, page) => {
    context.drawImage(page, 0, top);
    return top + page.height + gap;
  }, 0);
  return whole.encode("webp", 85);
}

const book = bookOf({ ...sampleRows, lampiran: sampleAnnex });
const drawn = [
  ...formKeys.map((key) => [key, renderForm(key, book, subject)] as const),
  ...matrixKeys.map((key) => [key, renderMatrix(key, sampleMatrix, "S-LEADER")] as const),
];

/** The pictures of the guide: the pages of every form, drawn for sample people and printed as the workbench does. */
async function takePages() {
  mkdirSync(folder, { recursive: true });
  for (const [key, layout] of drawn) {
    const sheet = layoutSheet(formTitle(key), layout, "BAIK");
    const { bytes } = await makePdf([sheet], fonts, { workbook: "Kantor contoh", now: new Date() });
    writeFileSync(path.join(folder, `${key}.webp`), await picture(bytes));
    console.log(`docs/screenshots/formulir/${key}.webp`);
  }
}

takePages().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
