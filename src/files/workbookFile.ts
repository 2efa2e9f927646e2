/**
 * A workbook file as plain data: what `readXlsx` gives and `writeXlsx` takes. Rows and columns are zero-based,
 * colours are "#RRGGBB" in capitals, widths, heights and margins are points, formulas start with "=" and are en-US.
 * What Excel keeps in parts of the package (charts, custom XML, settings, sheet properties, print settings) has
 * its place here too.
 *
 * Formulas are as Excel shows them: `=SKP.X(...)`, `=XLOOKUP(...)`, `=A2#`; what the file puts before such names is
 * added and taken off here. The row of a table is named in ONE form, `=tTabel[[#This Row],[Kolom]]`, as the file
 * has it: `writeXlsx` also takes the short `[@Kolom]`, `readXlsx` always gives the long one.
 *
 * In a validation a formula starts with "=" and anything else is a constant: a number (`100`) or, for a list, its
 * items in quotes (`"Baik,Cukup"`). In a conditional format every operand is a formula (`=100`).
 */
export interface WorkbookFile {
  sheets: FileSheet[];
  names: FileName[];
  customXml: string[];
  /** The ids of the custom XML parts, "{GUID}", in the same order; made from the place where absent. */
  customXmlIds?: string[];
  /** The add-in's own document settings: key and JSON text of the value. */
  settings: Record<string, string>;
  /** The add-in the settings belong to: the Id and the version of its manifest. */
  addIn?: { id: string; version: string };
  activeSheet?: number;
  /** Excel computes every formula when it opens the file: for one whose formulas have no values. Only written. */
  calculateOnOpen?: boolean;
}

/** A rectangle of cells. */
export interface FileArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface FileSheet {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor?: string;
  cells: FileCell[];
  /** Widths in points by column (whole pixels: 0.75 points), heights in points by row; what is absent has the default. */
  widths: Record<number, number>;
  heights: Record<number, number>;
  /** Rows whose height is Excel's own fitting to the text: they still grow when the text does. */
  fittedRows?: number[];
  /** The default width and height of the sheet where they are not Excel's own (48 and 15 points). */
  defaultWidth?: number;
  defaultHeight?: number;
  /** Styles of whole columns and rows: what a cell without a style of its own has. */
  columnStyles?: Record<number, FileStyle>;
  rowStyles?: Record<number, FileStyle>;
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: FileArea[];
  freeze?: { rows: number; columns: number };
  showGridlines: boolean;
  tables: FileTable[];
  validations: FileValidation[];
  conditionalFormats: FileConditionalFormat[];
  /**
   * Options as Office.js names them (allowSort, selectionMode...); what is absent is Excel's default. A password is
   * written as a hash and is not readable again: an opened file has `hash`, the attributes of its element.
   */
  protection?: {
    options: Record<string, boolean | string>;
    password?: string;
    hash?: Record<string, string>;
  };
  print: FilePrint;
  charts: FileChart[];
  customProperties: Record<string, string>;
}

export interface FileCell {
  row: number;
  column: number;
  /** The value, or the cached result of the formula; an error is {error: "#N/A"}. A constant "" is an empty cell. */
  value?: string | number | boolean | { error: string };
  formula?: string;
  /**
   * The whole area a dynamic-array formula spills over. `spilled` has the cached values in the shape of that area
   * (its first is the cell's own); the other cells of the area may stand in `cells` for their styles, without values.
   */
  spill?: FileArea;
  spilled?: (string | number | boolean | { error: string } | null)[][];
  style?: FileStyle;
}

export interface FileBorder {
  /** Excel's names: thin, medium, thick, dashed, dotted, double, hair. */
  style: string;
  color?: string;
}

export interface FileStyle {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  fill?: string;
  horizontal?: "general" | "left" | "center" | "right" | "justify" | "fill";
  vertical?: "top" | "center" | "bottom" | "justify";
  wrap?: boolean;
  indent?: number;
  /** Degrees counted upwards, -90 to 90, or 255 for letters on top of each other. */
  rotation?: number;
  border?: Partial<Record<"top" | "bottom" | "left" | "right", FileBorder>>;
  /** false = may be edited on a protected sheet. */
  locked?: boolean;
}

export interface FileTable {
  name: string;
  area: FileArea;
  columns: string[];
  /** The formula of a calculated column, by header. */
  calculated?: Record<string, string>;
  showHeaders: boolean;
  showTotals: boolean;
  style?: string;
  showFilter?: boolean;
  showBandedRows?: boolean;
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
}

export interface FileName {
  name: string;
  /** "=Sheet!$A$1:$B$2" or any formula or constant. */
  formula: string;
  /** Name of the sheet that alone sees it. */
  sheet?: string;
  comment?: string;
  visible: boolean;
}

export interface FileValidation {
  areas: FileArea[];
  type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator?: string;
  formula1?: string;
  formula2?: string;
  ignoreBlank?: boolean;
  inCellDropDown?: boolean;
  prompt?: { title?: string; message?: string; show: boolean };
  error?: { title?: string; message?: string; style: "stop" | "warning" | "information"; show: boolean };
}

export interface FileConditionalFormat {
  areas: FileArea[];
  /** Excel's rule types that are kept: expression, cellIs, containsText. */
  type: "expression" | "cellIs" | "containsText";
  operator?: string;
  formulas: string[];
  text?: string;
  style: Pick<FileStyle, "bold" | "italic" | "fontColor" | "fill">;
  priority?: number;
  stopIfTrue?: boolean;
}

export interface FilePrint {
  orientation?: "portrait" | "landscape";
  /** Excel's number of the paper: 9 = A4, 14 = Folio (F4 8.5 x 13 in). */
  paperSize?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  margins?: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  area?: FileArea;
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  /** Excel's own header and footer text, such as "&LVersi 1&RHalaman &P dari &N". */
  header?: string;
  footer?: string;
  /** Rows and columns a new page starts with. */
  rowBreaks?: number[];
  columnBreaks?: number[];
}

/** A point of a sheet: points to the right of and below the corner of a cell. */
export interface FileCorner {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** Where an axis of numbers begins and ends, and how far its labels stand apart; Excel's own choice where absent. */
export interface FileAxisLimits {
  from?: number;
  to?: number;
  step?: number;
}

/** How one series of a chart looks, where Excel is told: bars and areas have a colour, points also a shape. */
export interface FileSeriesLook {
  /** "#RRGGBB". */
  color?: string;
  /** Excel's names in small letters: circle, square, diamond, triangle, x, star, plus, dash, dot. */
  marker?: string;
}

/** A chart moves with the cells it lies over, and grows with them. */
export interface FileChart {
  name: string;
  /** Excel's names, those of `chartTypes`: ColumnClustered, BarClustered, Line, Pie, XYScatter... */
  type: string;
  title?: string;
  /** What stands along the axes; the category axis of a scatter chart is that of x. */
  axisTitles?: { category?: string; value?: string };
  /** The limits of its axes of numbers: only a scatter chart has one of numbers along its categories. */
  axisLimits?: { category?: FileAxisLimits; value?: FileAxisLimits };
  /** Whether lines cross it at the labels of an axis; where absent those of the values do, unless it is a scatter chart. */
  gridlines?: { category?: boolean; value?: boolean };
  /** Whether anything is written along an axis; yes where absent. */
  axisLabels?: { category?: boolean; value?: boolean };
  /** How series look, by their zero-based places. */
  looks?: Record<number, FileSeriesLook>;
  /** The series of a line chart that are drawn as smooth curves, zero-based. */
  smooth?: number[];
  /** The colour of its edge, "#RRGGBB"; a pale grey where absent. */
  edgeColor?: string;
  /** The size of all its letters in points; Excel's own where absent. */
  fontSize?: number;
  /** The source of the data, as "=Sheet!$A$1:$B$6"; series are its columns, categories its first column. */
  source: string;
  seriesBy: "columns" | "rows";
  /** Its upper left and its lower right corner. */
  from: FileCorner;
  to: FileCorner;
  legend?: boolean;
}

/** Something an opened file holds that cannot be kept when it is saved. */
export interface Loss {
  /** What it is: "externalLink", "comment", "image", "pivot", "macro", "chart", "conditionalFormat", "part"... */
  kind: string;
  /** Where: a sheet's name and addresses ("CKP-T!D18:D19,D21"), or the path of the part. */
  where: string;
  /** How many of them, where there is more than one. */
  count?: number;
}
