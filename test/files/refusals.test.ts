import { strToU8, unzipSync, zipSync } from "fflate";
import { FileRefused } from "../../src/files/fileRefused";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { maxFileBytes } from "../../src/files/xlsx/package";
import { skpForm } from "../fixtures/skpForm";
import { patched } from "../fixtures/zipPatch";

const refusal = async (bytes: Uint8Array): Promise<FileRefused> => {
  const caught: unknown = await readXlsx(bytes).then(
    () => "opened",
    (error: unknown) => error,
  );
  if (!(caught instanceof FileRefused)) throw new Error(`Not refused: ${String(caught)}`);
  return caught;
};

const oleContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (word: string): number[] => [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
const form = () => writeXlsx(skpForm());

/** A zip that says its only part unpacks to a gigabyte. */
function bomb(): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(1000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = bytes.findIndex(
    (_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2,
  );
  view.setUint32(directory + 24, 1 << 30, true);
  return bytes;
}

describe("a file that cannot be opened", () => {
  it.each<[string, Uint8Array]>([
    ["an empty file", new Uint8Array()],
    ["a text", strToU8("NIP;Nama\n")],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ["a zip of other things", zipSync({ "baca.txt": strToU8("halo") })],
    [
      "a document",
      zipSync({
        "_rels/.rels": strToU8(
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        "word/document.xml": strToU8("<document/>"),
      }),
    ],
    [
      "an OpenDocument sheet",
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<a/>"),
      }),
    ],
  ])("is refused as no workbook: %s", async (_, bytes) => {
    expect((await refusal(bytes)).code).toBe("notAWorkbook");
  });

  it("is refused as old when it is an .xls", async () => {
    const bytes = new Uint8Array([...oleContainer, ...Array<number>(504).fill(0), ...utf16("Workbook")]);
    expect((await refusal(bytes)).code).toBe("oldFormat");
  });

  it("is refused as locked when it has a password", async () => {
    const bytes = new Uint8Array([
      ...oleContainer,
      ...Array<number>(504).fill(0),
      ...utf16("EncryptedPackage"),
    ]);
    expect((await refusal(bytes)).code).toBe("encrypted");
  });

  it("is refused as old when it is a binary workbook", async () => {
    const bytes = zipSync({
      "_rels/.rels": strToU8(
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      ),
      "xl/workbook.bin": new Uint8Array(9),
    });
    expect(await refusal(bytes)).toMatchObject({ code: "oldFormat", facts: { format: "xlsb" } });
  });

  it("is refused as too large above 50 MB, with both sizes, before anything is unpacked", async () => {
    const bytes = new Uint8Array(maxFileBytes + 1);
    bytes.set([0x50, 0x4b, 3, 4]);
    expect(await refusal(bytes)).toMatchObject({
      code: "tooLarge",
      facts: { bytes: maxFileBytes + 1, limit: maxFileBytes },
    });
  });

  it("is refused as too large when it would unpack to more than it should", async () => {
    expect((await refusal(bomb())).code).toBe("tooLarge");
  });

  it("is refused as damaged when it is cut off", async () => {
    const bytes = await form();
    expect((await refusal(bytes.slice(0, bytes.length / 2))).code).toBe("damaged");
  });

  it.each([
    ["a tag is not closed", (xml: string) => xml.replace("</row>", "")],
    ["it ends in the middle", (xml: string) => xml.slice(0, xml.length / 2)],
    [
      "it declares a document type",
      (xml: string) => xml.replace("<worksheet", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
    ],
    ["it names an unknown entity", (xml: string) => xml.replace("<v>", "<v>&lol;")],
  ])("is refused as damaged, with the part, when %s", async (_, damage) => {
    const bytes = patched(await form(), { "xl/worksheets/sheet1.xml": damage });
    expect(await refusal(bytes)).toMatchObject({
      code: "damaged",
      facts: { part: "xl/worksheets/sheet1.xml" },
    });
  });

  it("is refused as damaged when a part is no text", async () => {
    const bytes = patched(await form(), {
      "xl/sharedStrings.xml": new Uint8Array([0x3c, 0x73, 0xff, 0xc0, 0x3e]),
    });
    expect(await refusal(bytes)).toMatchObject({ code: "damaged", facts: { part: "xl/sharedStrings.xml" } });
  });

  it("is refused as damaged when a digit of a part was changed, though everything else is well-formed", async () => {
    const stored = zipSync(unzipSync(await form()), { level: 0 });
    const place = Buffer.from(stored).indexOf("197403122001122999");
    stored[place + 5] = "9".charCodeAt(0);
    expect(await refusal(stored)).toMatchObject({ code: "damaged", facts: { part: "xl/sharedStrings.xml" } });
  });

  it("is refused when it has no sheet with cells", async () => {
    const bytes = patched(await form(), { "xl/workbook.xml": (xml) => xml.replace(/<sheet [^>]*>/g, "") });
    expect((await refusal(bytes)).code).toBe("notAWorkbook");
  });

  it("never hangs: a byte changed anywhere is opened or refused", async () => {
    const bytes = await form();
    for (let at = 3; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const result = await readXlsx(changed).catch((error: unknown) => error);
      expect(result instanceof FileRefused || "file" in (result as object)).toBe(true);
    }
  });

  it("says in a row or a list more than a sheet has, and is opened with what fits", async () => {
    const bytes = patched(await form(), {
      "xl/worksheets/sheet2.xml": (xml) =>
        xml
          .replace("</sheetData>", '<row r="99999999"><c r="ZZZZ99999999"><v>1</v></c></row></sheetData>')
          .replace(
            "<pageMargins",
            '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations><pageMargins',
          ),
    });
    const { file } = await readXlsx(bytes);
    expect(file.sheets[1]?.merges).toEqual([{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }]);
    expect(file.sheets[1]?.cells).toHaveLength(skpForm().sheets[1]?.cells.length ?? -1);
  });
});
