import { method, property, type Row, type RowBench } from "../row";
import { addressOf, change, refusedWith } from "./helpers";
import { leads, partSurvives, readPart, settable } from "./parts";

const layout = (sheet: Excel.Worksheet) => sheet.pageLayout;
const header = (sheet: Excel.Worksheet) => sheet.pageLayout.headersFooters.defaultForAllPages;
const print = (bench: RowBench) => bench.host.kept.sheets[bench.grid().getSheetId()]?.print;

const margin = (side: string, before: number): Row =>
  settable(`PageLayout.${side}Margin`, {
    does: `is the ${side} margin of the page, in points`,
    of: layout,
    before,
    value: 90,
    refused: [-1],
  });

const switched = (name: string, does: string): Row =>
  settable(`PageLayout.${name}`, { does, of: layout, before: false, value: true });

const headerPart = (name: string): Row =>
  settable(`HeaderFooter.${name}`, {
    does: `is the ${name.replace(/(Header|Footer)/, " part of the $1").toLowerCase()}, with Excel's codes`,
    of: header,
    before: "",
    value: `${name} &P dari &N && "x"`,
    refused: ["x".repeat(256)],
  });

const addressSurvives =
  (pick: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas) =>
  async (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
    const range = pick(sheet);
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  };

interface Place {
  readonly given: string;
  readonly answered: string;
  /** Given as a range. */
  readonly ranged: string;
  readonly refused?: readonly string[];
}

/** A place of the page: what sets it, and the two ways to ask for it. */
const placeRows = (
  name: "PrintArea" | "PrintTitleRows" | "PrintTitleColumns",
  does: string,
  { given, answered, ranged, refused = [] }: Place,
): Row[] => {
  const orNull = (sheet: Excel.Worksheet) => sheet.pageLayout[`get${name}OrNullObject`]() as Excel.Range;
  const orFail = (sheet: Excel.Worksheet) => sheet.pageLayout[`get${name}`]() as Excel.Range;
  return [
    method(`PageLayout.set${name}`, {
      does: `takes ${does} from an address or a range`,
      kept: "kept only",
      test: async (bench) => {
        await change(bench, (sheet) => sheet.pageLayout[`set${name}`](sheet.getRange(ranged)));
        expect(await addressOf(bench, orNull)).toBe(ranged);
        await change(bench, (sheet) => sheet.pageLayout[`set${name}`](given));
        expect(await addressOf(bench, orNull)).toBe(answered);
        for (const bad of refused)
          expect(await refusedWith(bench, (sheet) => sheet.pageLayout[`set${name}`](bad))).toBe(
            "InvalidArgument",
          );
      },
      survives: addressSurvives(orNull),
    }),
    method(`PageLayout.get${name}`, {
      does: `is ${does}, or ItemNotFound`,
      kept: "kept only",
      test: async (bench) => {
        expect(await refusedWith(bench, (sheet) => void orFail(sheet).load("address"))).toBe("ItemNotFound");
        await change(bench, (sheet) => sheet.pageLayout[`set${name}`](given));
        expect(await addressOf(bench, orFail)).toBe(answered);
      },
    }),
    method(`PageLayout.get${name}OrNullObject`, {
      does: `is ${does}, or a null object`,
      kept: "kept only",
      test: async (bench) => {
        expect(await addressOf(bench, orNull)).toBeNull();
        await change(bench, (sheet) => sheet.pageLayout[`set${name}`](given));
        expect(await addressOf(bench, orNull)).toBe(answered);
      },
    }),
  ];
};

export const pageLayoutRows: readonly Row[] = [
  leads(
    "Worksheet.pageLayout",
    "leads to how the sheet is printed",
    layout,
    ["orientation", "Portrait"],
    undefined,
    "kept only",
  ),
  settable("PageLayout.orientation", {
    does: "turns the page",
    of: layout,
    before: "Portrait",
    value: "Landscape",
    refused: ["Miring"],
  }),
  property("PageLayout.paperSize", {
    does: "is the paper: Folio is Excel's 8.5 x 13 inches",
    kept: "kept only",
    test: async (bench) => {
      for (const [paper, number] of [
        ["A4", 9],
        ["Letter", 1],
        ["Folio", 14],
      ] as const) {
        await change(bench, (sheet) => (sheet.pageLayout.paperSize = paper));
        expect(await readPart(bench, layout, "paperSize")).toBe(paper);
        expect(print(bench)?.paperSize).toBe(number);
      }
      expect(await refusedWith(bench, (sheet) => (sheet.pageLayout.paperSize = "F4" as "A4"))).toBe(
        "InvalidArgument",
      );
    },
    survives: partSurvives(layout, "paperSize"),
  }),
  property("PageLayout.zoom", {
    does: "is a percentage from 10 to 400, or a number of pages to fit into",
    kept: "kept only",
    test: async (bench) => {
      expect(await readPart(bench, layout, "zoom")).toEqual({ scale: 100 });
      for (const zoom of [
        { scale: 60 },
        { horizontalFitToPages: 2, verticalFitToPages: 3 },
        { horizontalFitToPages: 1 },
      ]) {
        await change(bench, (sheet) => (sheet.pageLayout.zoom = zoom));
        expect(await readPart(bench, layout, "zoom")).toEqual(zoom);
      }
      for (const zoom of [{ scale: 9 }, { scale: 401 }, {}])
        expect(await refusedWith(bench, (sheet) => (sheet.pageLayout.zoom = zoom))).toBe("InvalidArgument");
    },
    survives: partSurvives(layout, "zoom"),
  }),
  margin("top", 54),
  margin("bottom", 54),
  margin("left", 50.4),
  margin("right", 50.4),
  margin("header", 21.6),
  margin("footer", 21.6),
  method("PageLayout.setPrintMargins", {
    does: "sets the margins it is given, in points, inches or centimetres",
    kept: "kept only",
    test: async (bench) => {
      await change(bench, ({ pageLayout }) => {
        pageLayout.setPrintMargins("Inches", { top: 1 });
        pageLayout.setPrintMargins("Centimeters", { left: 2.54, header: 1.27 });
        pageLayout.setPrintMargins("Points", { bottom: 10 });
      });
      expect(print(bench)?.margins).toEqual({
        top: 72,
        bottom: 10,
        left: 72,
        right: 50.4,
        header: 36,
        footer: 21.6,
      });
      const bad = await refusedWith(bench, ({ pageLayout }) =>
        pageLayout.setPrintMargins("Inches", { top: -1 }),
      );
      expect(bad).toBe("InvalidArgument");
    },
    survives: partSurvives(layout, "topMargin", "leftMargin", "headerMargin", "bottomMargin"),
  }),
  switched("centerHorizontally", "prints in the middle between left and right"),
  switched("centerVertically", "prints in the middle between top and bottom"),
  switched("printGridlines", "prints the lines between cells"),
  ...placeRows("PrintArea", "the cells that are printed", {
    given: "A1:D20",
    answered: "A1:D20",
    ranged: "B2:C4",
    refused: ["bukan alamat"],
  }),
  ...placeRows("PrintTitleRows", "the whole rows repeated on every page", {
    given: "$1:$2",
    answered: "1:2",
    ranged: "3:4",
    refused: ["bukan alamat", "B2:C4", "A:B"],
  }),
  ...placeRows("PrintTitleColumns", "the whole columns repeated on every page", {
    given: "$A:$B",
    answered: "A:B",
    ranged: "C:C",
    refused: ["bukan alamat", "B2:C4", "1:2"],
  }),
  leads(
    "PageLayout.headersFooters",
    "leads to headers and footers",
    (sheet) => sheet.pageLayout.headersFooters,
    ["state", "Default"],
    undefined,
    "kept only",
  ),
  property("HeaderFooterGroup.state", {
    does: "is Default: one header and footer for all pages; others are not served",
    kept: "kept only",
    test: async (bench) => {
      const group = (sheet: Excel.Worksheet) => sheet.pageLayout.headersFooters;
      await change(bench, (sheet) => (group(sheet).state = "Default"));
      expect(await readPart(bench, group, "state")).toBe("Default");
      expect(await refusedWith(bench, (sheet) => (group(sheet).state = "OddAndEven"))).toBe("NotImplemented");
    },
  }),
  leads(
    "HeaderFooterGroup.defaultForAllPages",
    "leads to the header and footer of all pages",
    header,
    ["leftFooter", "kiri"],
    (bench) => change(bench, (sheet) => (header(sheet).leftFooter = "kiri")),
    "kept only",
  ),
  ...["left", "center", "right"].flatMap((side) => [
    headerPart(`${side}Header`),
    headerPart(`${side}Footer`),
  ]),
];
