import * as fontkit from "fontkit";
import type { PDFDocument } from "pdf-lib";

type Library = Parameters<PDFDocument["registerFontkit"]>[0];
type PdfSubset = ReturnType<ReturnType<Library["create"]>["createSubset"]>;

/** Opens a file of letters. @throws when it holds none, or several */
export function openFontFile(bytes: Uint8Array): fontkit.Font {
  // The typings ask for Node's own kind of bytes, the library does not.
  const font = fontkit.create(bytes as Buffer);
  if (!("createSubset" in font)) throw new Error("This is a collection of fonts");
  return font;
}

/**
 * The library as pdf-lib (1.17) asks for it, which was made for a former version: the letters that a document needs
 * were a stream then.
 */
export const pdfFontkit: Library = {
  create(bytes) {
    const font = openFontFile(bytes);
    const newSubset = font.createSubset.bind(font);
    const createSubset = () => {
      const subset = newSubset();
      const stream: ReturnType<PdfSubset["encodeStream"]> = {
        on(event, take) {
          take(event === "data" ? subset.encode() : new Uint8Array());
          return stream;
        },
      };
      return Object.assign(subset, { encodeStream: () => stream });
    };
    return Object.assign(font, { createSubset }) as unknown as ReturnType<Library["create"]>;
  },
};
