import fc from "fast-check";
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { layoutSheet } from "../../../scripts/lib/layoutFile";
import type { FileSheet } from "../../../src/files/workbookFile";
import { isNotAForm, readForm } from "../../../src/forms/readForm";
import { renderForm } from "../../../src/forms/renderForm";
import { openFontFile } from "../../../src/workbench/pdf/fontFile";
import { makePdf } from "../../../src/workbench/pdf/makePdf";
import { skpForm } from "../../fixtures/skpForm";
import { bookOfReading, subject } from "../../forms/randomSkp";
import { fileSheetCells } from "../../forms/sheetCells";
import { fonts } from "./fonts";
import { about, bare, lastWord, linesOf, printed, printedForms, textsOf } from "./printed";
import { readPdf } from "./readPdf";

const read = async (sheets: FileSheet[]) => readPdf((await makePdf(sheets, fonts, about)).bytes);

it.each(printedForms)(
  "another program reads in the PDF of %s what was drawn, page by page",
  async (_key, any) => {
    const [form] = fc.sample(any, { numRuns: 1, seed: 42 });
    if (!form) throw new Error("no form");
    const pages = await read([form.sheet]);
    const drawn = printed(form.sheet).pages;
    expect(pages.map(({ text }) => bare(text))).toEqual(drawn.map((page) => bare(linesOf(page).join(""))));
    expect(pages.map(({ width, height }) => [width, height])).toEqual(
      drawn.map(({ width, height }) => [width, height]),
    );
  },
);

describe("the form with 30 results", () => {
  const [sheet] = skpForm().sheets;
  if (!sheet) throw new Error("no sheet");

  it("drawn from the tables has no empty page and the last word of every cell", async () => {
    const reading = readForm(fileSheetCells(sheet));
    if (isNotAForm(reading)) throw new Error("not read");
    const layout = renderForm("skpJaJfKuantitatif", bookOfReading(reading), subject);
    const drawn = layoutSheet("SKP", layout, "");
    const pages = await read([drawn]);
    expect(pages.length).toBeGreaterThan(5);
    for (const { text } of pages) expect(bare(text).length).toBeGreaterThan(300);
    const all = bare(pages.map(({ text }) => text).join(""));
    for (const text of textsOf(drawn)) expect(all).toContain(bare(lastWord(text)));
  });

  it("as somebody else made it has no empty page, and its cells that are too low are named", async () => {
    const { cut, pages } = printed(sheet);
    expect(pages.map((page) => linesOf(page).length > 10)).not.toContain(false);
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.every((address) => /^[A-F]\d+$/.test(address))).toBe(true);
  });
});

it("letters beyond those of Western Europe are read back", async () => {
  const text = "Łódź, Ħal, Ọyọ, Москва, Αθήνα ≥ 5 → “baik” … €";
  const cells = [{ row: 0, column: 0, value: text }];
  const [page] = await read([{ ...emptyOf("Huruf"), cells, widths: { 0: 400 } }]);
  expect(bare(page?.text ?? "")).toBe(bare(text));
});

it("every letter in the PDF has the shape that it has in the font", async () => {
  const text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éüñfi.,;:()/%+-";
  const cells = [{ row: 0, column: 0, value: text }];
  const { bytes } = await makePdf([{ ...emptyOf("Huruf"), cells, widths: { 0: 600 } }], fonts, about);
  const shapes = (await fontsIn(bytes)).flatMap((font) =>
    Array.from({ length: font.numGlyphs }, (_, id) => font.getGlyph(id).path.toSVG()),
  );
  const original = openFontFile(fonts.regular ?? new Uint8Array());
  for (const letter of text)
    expect(shapes).toContain(original.glyphForCodePoint(letter.codePointAt(0) ?? 0).path.toSVG());
});

const emptyOf = (name: string): FileSheet => ({ ...layoutSheet(name, blank, ""), print: {} });
const blank = {
  blocks: [],
  styles: [],
  merges: [],
  widths: [],
  heights: {},
  dropDowns: [],
  inputs: [],
  gridlines: false,
};

/** The font files inside a PDF. */
async function fontsIn(bytes: Uint8Array) {
  const { context } = await PDFDocument.load(bytes);
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const file = object instanceof PDFDict ? object.lookup(PDFName.of("FontFile2")) : undefined;
    return file instanceof PDFRawStream ? [openFontFile(decodePDFRawStream(file).decode())] : [];
  });
}
