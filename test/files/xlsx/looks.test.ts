import { readXlsx } from "../../../src/files/readXlsx";
import { writeXlsx } from "../../../src/files/writeXlsx";
import { pointsOfWidth, widthOfPoints } from "../../../src/files/xlsx/columns";
import { emptySheet, workbookOf } from "../../../src/files/emptyWorkbook";
import { partOf, patched } from "../../fixtures/zipPatch";

/** The style a file's cell has when its style part holds these fonts and fills. */
async function styleWith(
  font: string,
  fill = '<patternFill patternType="none"/>',
  more: Record<string, string> = {},
) {
  const cells = [{ row: 0, column: 0, value: "x", style: { bold: true, fill: "#000001" } }];
  const bytes = patched(await writeXlsx(workbookOf([emptySheet("S", { cells })])), {
    "xl/styles.xml": (xml) =>
      xml
        .replace(/<font><b\/>.*?<\/font>/, `<font>${font}</font>`)
        .replace(/<fill><patternFill patternType="solid">.*?<\/fill>/, `<fill>${fill}</fill>`),
    ...more,
  });
  const { file, losses } = await readXlsx(bytes);
  return { style: file.sheets[0]?.cells[0]?.style, losses };
}

describe("the looks of a cell in a file of Excel's", () => {
  it.each([
    ["a theme's colour", '<color theme="4"/>', "#4472C4"],
    ["a lighter one", '<color theme="4" tint="0.7999"/>', "#DAE3F3"],
    ["a darker one", '<color theme="5" tint="-0.25"/>', "#C55A11"],
    ["a numbered colour", '<color indexed="10"/>', "#FF0000"],
    ["its own colour", '<color rgb="FF0f6cbd"/>', "#0F6CBD"],
    ["the automatic colour", '<color auto="1"/>', undefined],
    ["the system's colour", '<color indexed="64"/>', undefined],
    ["the theme's text colour", '<color theme="1"/>', undefined],
  ])("have %s", async (_, colour, expected) => {
    expect((await styleWith(colour)).style?.fontColor).toBe(expected);
  });

  it("are partly lost where there is no place for them, and the cell is named", async () => {
    const gradient = '<gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop></gradientFill>';
    expect(await styleWith("<i/>", gradient)).toEqual({
      style: { italic: true },
      losses: [{ kind: "style", where: "S!A1" }],
    });
  });

  it("say nothing of what is the default", async () => {
    expect(
      (await styleWith('<b val="0"/><u val="none"/><sz val="11"/><name val="Calibri"/>')).style,
    ).toBeUndefined();
  });
});

describe("the width of a column", () => {
  it.each([
    [9.140625, 48],
    [5, 26.25],
    [38, 199.5],
    [110, 577.5],
    [10.28515625, 54],
    [0.42578125, 2.25],
  ])("of %d digits is %d points, and back", (digits, points) => {
    expect(pointsOfWidth(digits)).toBe(points);
    expect(pointsOfWidth(widthOfPoints(points))).toBe(points);
  });

  it("comes back whatever it is, to the pixel", () => {
    for (let pixels = 1; pixels <= 2000; pixels++)
      expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
  });

  it("is written once for neighbours that are alike", async () => {
    const bytes = await writeXlsx(
      workbookOf([emptySheet("S", { widths: { 1: 75, 2: 75, 4: 75 }, hiddenColumns: [2, 3] })]),
    );
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(/<cols>.*<\/cols>/.exec(xml)?.[0]).toBe(
      `<cols><col min="2" max="2" width="${100 / 7 - ((100 / 7) % (1 / 256))}" customWidth="1"/>` +
        `<col min="3" max="3" width="14.28515625" hidden="1" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1"/>` +
        '<col min="5" max="5" width="14.28515625" customWidth="1"/></cols>',
    );
  });
});
