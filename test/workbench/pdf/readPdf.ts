import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The library looks here before it loads its worker, which cannot be done in a test. */
Object.assign(globalThis, {
  pdfjsWorker: jest.requireActual<object>("pdfjs-dist/legacy/build/pdf.worker.mjs"),
});

/** A page of a PDF as another program reads it. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** What is written there, in the order in which it is. */
  readonly text: string;
}

/** Reads a PDF with a library that had no part in making it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => readPage(document, index + 1)),
  );
  await task.destroy();
  return pages;
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return { width, height, text: items.map((item) => ("str" in item ? item.str : "")).join(" ") };
}
