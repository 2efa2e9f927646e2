import type { FilePrint } from "../../../files/workbookFile";
import { type Area, areaOf, maxColumns, maxRows } from "../address";
import type { Host } from "../context";
import { headerParts, headerText, type HeaderParts } from "../headerText";
import { keptSheet } from "../keptSheet";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { paperName, paperNumber } from "../paper";
import { refusal, refuse } from "../refusal";
import { areaOn, type RangeArgument } from "./arguments";
import { rangeObject } from "./objects";

interface LayoutObject extends HostObject {
  /** The sheet's id. */
  readonly of: string;
}

type Margins = NonNullable<FilePrint["margins"]>;

/** The margins of a new sheet in Excel, in points: 0.75, 0.7 and 0.3 inches. */
const defaultMargins: Margins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

/** Points of one unit of setPrintMargins. */
const units: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const number = (value: unknown): number =>
  typeof value === "number" && value >= 0 ? value : refuse("InvalidArgument");
const flag = (value: unknown): boolean => (typeof value === "boolean" ? value : refuse("InvalidArgument"));

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** Excel takes 10 to 400 per cent, or a number of pages; 0 or nothing = as many pages as it takes. */
const setZoom = (print: FilePrint, zoom: Zoom): void => {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  delete print.scale;
  delete print.fitToWidth;
  delete print.fitToHeight;
  if (scale !== undefined && scale !== null) {
    if (scale < 10 || scale > 400) refuse("InvalidArgument");
    print.scale = scale;
    return;
  }
  if (wide === undefined && high === undefined) refuse("InvalidArgument");
  print.fitToWidth = number(wide ?? 0);
  print.fitToHeight = number(high ?? 0);
};

const zoomOf = ({ scale, fitToWidth, fitToHeight }: FilePrint): Zoom => {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
};

const sides = ["Left", "Center", "Right"] as const;

/** Excel.PageLayout with its headers and footers: kept and saved, the grid does not print. */
export const pageLayout = (host: Host): Record<string, AnyModel> => {
  const printOf = (sheet: string) => keptSheet(host, sheet).print;
  const margins = (sheet: string): Margins => printOf(sheet).margins ?? defaultMargins;
  const setMargin = (sheet: string, change: Partial<Margins>) => {
    printOf(sheet).margins = { ...margins(sheet), ...change };
  };

  const margin = (name: keyof Margins) => ({
    get: ({ of }: LayoutObject) => margins(of)[name],
    set: ({ of }: LayoutObject, value: unknown) => setMargin(of, { [name]: number(value) }),
  });
  const switched = (name: "centerHorizontally" | "centerVertically" | "printGridlines") => ({
    get: ({ of }: LayoutObject) => printOf(of)[name] ?? false,
    set: ({ of }: LayoutObject, value: unknown) => {
      printOf(of)[name] = flag(value);
    },
  });
  const members = {
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: switched("centerHorizontally"),
    CenterVertically: switched("centerVertically"),
    PrintGridlines: switched("printGridlines"),
  };
  const entries = Object.entries(members);

  /** "$1:$2", "A1:B2" or a range, as whole rows or columns. */
  const span = (sheet: string, argument: RangeArgument): Area => areaOn(host, argument, sheet);
  const printArea = ({ of }: LayoutObject) => {
    const { area } = printOf(of);
    return area ? rangeObject(of, areaOf(area.row, area.column, area.rows, area.columns)) : null;
  };
  const titleRows = ({ of }: LayoutObject) => {
    const rows = printOf(of).titleRows;
    return rows ? rangeObject(of, areaOf(rows.first, 0, rows.last - rows.first + 1, maxColumns)) : null;
  };
  const titleColumns = ({ of }: LayoutObject) => {
    const columns = printOf(of).titleColumns;
    return columns
      ? rangeObject(of, areaOf(0, columns.first, maxRows, columns.last - columns.first + 1))
      : null;
  };
  const orNotFound =
    <T>(find: (object: LayoutObject) => T | null) =>
    (object: LayoutObject) =>
      find(object) ?? refuse("ItemNotFound");

  const layout: TypeModel<LayoutObject> = {
    get: {
      ...Object.fromEntries(entries.map(([name, { get }]) => [name, get])),
      Orientation: ({ of }) => (printOf(of).orientation === "landscape" ? "Landscape" : "Portrait"),
      PaperSize: ({ of }) => paperName(printOf(of).paperSize),
      Zoom: ({ of }) => zoomOf(printOf(of)),
      HeadersFooters: ({ of }) => ({ type: "HeaderFooterGroup", of }),
    },
    set: {
      ...Object.fromEntries(entries.map(([name, { set }]) => [name, set])),
      Orientation: ({ of }, value: string) => {
        if (value !== "Portrait" && value !== "Landscape") refuse("InvalidArgument");
        printOf(of).orientation = value === "Landscape" ? "landscape" : "portrait";
      },
      PaperSize: ({ of }, value: string) => {
        const paper = paperNumber(value);
        if (paper === undefined) throw refusal("InvalidArgument");
        printOf(of).paperSize = paper;
      },
      Zoom: ({ of }, value: Zoom) => setZoom(printOf(of), value ?? {}),
    },
    call: {
      SetPrintMargins: ({ of }, unit: string, options: Partial<Record<keyof Margins, number>>) => {
        const points = units[unit];
        if (points === undefined) throw refusal("InvalidArgument");
        const given = Object.entries(options ?? {}).filter(([, value]) => value !== null);
        setMargin(of, Object.fromEntries(given.map(([name, value]) => [name, number(value) * points])));
      },
      SetPrintArea: ({ of }, argument: RangeArgument) => {
        printOf(of).area = { ...span(of, argument) };
      },
      GetPrintArea: orNotFound(printArea),
      GetPrintAreaOrNullObject: printArea,
      SetPrintTitleRows: ({ of }, argument: RangeArgument) => {
        const { row, rows, columns } = span(of, argument);
        if (columns !== maxColumns) refuse("InvalidArgument", "whole rows are meant");
        printOf(of).titleRows = { first: row, last: row + rows - 1 };
      },
      GetPrintTitleRows: orNotFound(titleRows),
      GetPrintTitleRowsOrNullObject: titleRows,
      SetPrintTitleColumns: ({ of }, argument: RangeArgument) => {
        const { column, columns, rows } = span(of, argument);
        if (rows !== maxRows) refuse("InvalidArgument", "whole columns are meant");
        printOf(of).titleColumns = { first: column, last: column + columns - 1 };
      },
      GetPrintTitleColumns: orNotFound(titleColumns),
      GetPrintTitleColumnsOrNullObject: titleColumns,
    },
  };

  const part = (place: "header" | "footer", side: keyof HeaderParts) => ({
    get: ({ of }: LayoutObject) => headerParts(printOf(of)[place])[side],
    set: ({ of }: LayoutObject, value: unknown) => {
      const text = headerText({ ...headerParts(printOf(of)[place]), [side]: String(value ?? "") });
      // Excel keeps at most 255 characters of a header or footer.
      if ((text?.length ?? 0) > 255) refuse("InvalidArgument");
      printOf(of)[place] = text;
    },
  });
  const parts = sides.flatMap((side) =>
    (["Header", "Footer"] as const).map((place) => {
      const access = part(place === "Header" ? "header" : "footer", side.toLowerCase() as keyof HeaderParts);
      return [`${side}${place}`, access] as const;
    }),
  );
  const headerFooter: TypeModel<LayoutObject> = {
    get: Object.fromEntries(parts.map(([name, { get }]) => [name, get])),
    set: Object.fromEntries(parts.map(([name, { set }]) => [name, set])),
  };
  const group: TypeModel<LayoutObject> = {
    get: {
      DefaultForAllPages: ({ of }) => ({ type: "HeaderFooter", of }),
      State: () => "Default",
    },
    set: {
      State: (_, value: string) => {
        if (value !== "Default") refuse("NotImplemented", "one header for all pages is kept");
      },
    },
  };
  return { PageLayout: layout, HeaderFooterGroup: group, HeaderFooter: headerFooter };
};
