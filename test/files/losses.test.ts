import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { ckpFormBytes } from "../fixtures/ckpForm";
import { foreignWorkbook } from "../fixtures/foreignWorkbook";
import { itWithReal } from "../fixtures/realInputs";
import { skpForm } from "../fixtures/skpForm";
import { partsOf } from "../fixtures/zipPatch";

const linksOfTheForm = [
  { kind: "externalLink", where: "CKP-T!D18:D19,D21", count: 3 },
  { kind: "externalLink", where: "CKP-R!D18:D19,D21", count: 3 },
  { kind: "externalLink", where: "xl/externalLinks/externalLink1.xml" },
];

describe("what an opened file holds that cannot be kept", () => {
  it("is nothing in a file of ours", async () => {
    expect((await readXlsx(await writeXlsx(skpForm()))).losses).toEqual([]);
  });

  it("is each thing with its place", async () => {
    const { losses } = await readXlsx(await foreignWorkbook());
    expect(losses).toEqual(
      expect.arrayContaining([
        { kind: "richText", where: "Isi!A1" },
        { kind: "comment", where: "Isi!B2:B3,D9", count: 3 },
        { kind: "image", where: "Isi!D5" },
        { kind: "shape", where: "Isi!A1" },
        { kind: "pivot", where: "Isi!F1:H9" },
        { kind: "filter", where: "Isi!A1:B9" },
        { kind: "hyperlink", where: "Isi!A1:A2", count: 2 },
        { kind: "conditionalFormat", where: "Isi!A1:A9" },
        { kind: "validation", where: "Isi!E1" },
        { kind: "headerFooter", where: "Isi" },
        { kind: "sparkline", where: "Isi" },
        { kind: "outline", where: "Isi!A20" },
        { kind: "chartsheet", where: "Grafik" },
        { kind: "externalLink", where: "Jauh" },
        { kind: "macro", where: "xl/vbaProject.bin" },
        { kind: "query", where: "xl/connections.xml" },
        { kind: "documentProperties", where: "docProps/custom.xml" },
        { kind: "part", where: "xl/lain/asing.dat" },
      ]),
    );
    expect(losses).toHaveLength(18);
  });

  it("leaves everything else of the file as it was", async () => {
    const { file } = await readXlsx(await foreignWorkbook());
    expect(file.sheets.map(({ name }) => name)).toEqual(["Isi"]);
    expect(file.sheets[0]?.cells.map(({ value }) => value)).toEqual(["berwarna", "biasa", 1]);
    expect(file.names).toEqual([{ name: "Dekat", formula: "=Isi!$A$1", sheet: "Isi", visible: true }]);
  });

  it("is the dead link of the CKP form and the three cells of each sheet that used it, which keep their numbers", async () => {
    const { file, losses } = await readXlsx(await ckpFormBytes());
    expect(losses).toEqual(linksOfTheForm);
    const linked = file.sheets[0]?.cells.filter(
      ({ row, column }) => column === 3 && [17, 18, 20].includes(row),
    );
    expect(linked?.map(({ value, formula }) => [value, formula])).toEqual([
      [1, undefined],
      [1, undefined],
      [100, undefined],
    ]);
  });

  it("is gone once the file is saved: nothing in it points to what is not there", async () => {
    const { file } = await readXlsx(await ckpFormBytes());
    const saved = await writeXlsx(file);
    expect(partsOf(saved).filter((path) => path.includes("externalLink"))).toEqual([]);
    expect((await readXlsx(saved)).losses).toEqual([]);
  });

  itWithReal("07", "is the dead link of the filled CKP form and its two pictures", async (bytes) => {
    const { losses } = await readXlsx(bytes);
    expect(losses).toEqual(expect.arrayContaining(linksOfTheForm));
    expect(losses.map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(3).fill("externalLink"),
      "image",
      "image",
    ]);
  });
});
