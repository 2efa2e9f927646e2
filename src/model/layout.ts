import type { Cell } from "./cell";
import type { TableKey } from "./tables";

/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How cells look; what is absent stays as it is. Sizes in points, colours "#RRGGBB". */
export interface Style {
  readonly fontName?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  /** Steps of Excel's indent from the left edge. */
  readonly indent?: number;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** A thin black line around and between all cells of the area. */
  readonly grid?: boolean;
  readonly numberFormat?: string;
}

/** A drop-down for a closed list. */
export interface DropDown {
  readonly area: Area;
  readonly choices: readonly string[];
}

/** The table cell in which a form's cell is stored. */
export interface Source {
  readonly table: TableKey;
  /** "" where that row is not made yet. */
  readonly id: string;
  readonly field: string;
  /** By what the row is found where it is one of its kind, and what it begins with where it is made. */
  readonly begins?: Begins;
  readonly wording?: Wording;
}

/** Cells that a row is found by and begins with; a row in place of a cell is one that it refers to. */
export interface Begins {
  readonly [column: string]: string | number | { readonly table: TableKey; readonly begins: Begins };
}

/** How a cell says what is stored: as a bullet, between words, in one sentence with another column of the row. */
export interface Wording {
  readonly bullet?: true;
  readonly before?: string;
  readonly after?: string;
  readonly also?: string;
}

/** A cell in which a person may type, and where that is stored. */
export interface Input extends Source {
  readonly row: number;
  readonly column: number;
}

/** What rows that are typed into a part of a sheet are: rows of tables, each told by the column of its first field. */
export interface RowList {
  readonly columns: readonly ListColumn[];
  /** What a row begins with, by its table; what it belongs to is told by the row above or beside it. */
  readonly begins: Readonly<Partial<Record<TableKey, Begins>>>;
  /** The column of running numbers, which are not stored. */
  readonly number?: number;
}

/** A column in which a field is typed. */
export interface ListColumn {
  readonly column: number;
  readonly table: TableKey;
  readonly field: string;
  readonly wording?: Wording;
  /** It never begins a row: it says more of the one above. */
  readonly isMore?: true;
}

/** How a sheet prints. Margins in centimetres. */
export interface Print {
  readonly paper: "A4" | "F4";
  readonly landscape: boolean;
  /** Rows repeated on every page, zero-based. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly area?: Area;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Left and right footer in Excel's codes: "&P" is the page, "&N" the number of pages. */
  readonly footer: { readonly left: string; readonly right: string };
  /** Rows before which a new page begins: Excel heeds them only where it is told a scale. */
  readonly breaks?: readonly number[];
  /** Percent; without it a sheet is fitted to the width of one page. */
  readonly scale?: number;
}

/** How one series of a chart looks: its colour "#RRGGBB", and of points their shape, in Excel's words. */
export interface SeriesLook {
  readonly color: string;
  readonly marker?: "Star" | "Triangle" | "Circle" | "Diamond" | "X";
}

/** A chart over cells of its sheet, that Excel draws from other cells of it. */
export interface Chart {
  /**
   * One curve of one series; columns beside each other; columns or bars whose series stand on each other; points of
   * several series between two axes of numbers, where the first column of the data is that of the level axis.
   */
  readonly kind: "smoothLine" | "columns" | "stackedColumns" | "stackedBars" | "points";
  readonly title: string;
  /** What stands along the axes. */
  readonly axes: { readonly category: string; readonly value: string };
  /** The cells that it covers. */
  readonly area: Area;
  /** What it is drawn from: the names of the series in the first row, categories in the first column. */
  readonly data: Area;
  /** How its series look, in their order; Excel's own colours where absent. */
  readonly looks?: readonly SeriesLook[];
  /** Whether it says below which series is which. */
  readonly legend?: true;
  /**
   * Of points: both axes go from 0 to this number, with lines at the whole numbers and no labels, for they are places in
   * squares and no amounts.
   */
  readonly squares?: number;
}

/** A whole sheet as data: drawn by one interpreter, for tables, forms and Beranda alike. */
export interface Layout {
  /** Blocks of cells; what no block covers stays empty. */
  readonly blocks: readonly {
    readonly row: number;
    readonly column: number;
    readonly cells: readonly (readonly Cell[])[];
  }[];
  readonly styles: readonly { readonly area: Area; readonly style: Style }[];
  readonly merges: readonly Area[];
  /** Column widths in characters, from the first column on. */
  readonly widths: readonly number[];
  /** Row heights in points, by zero-based row. */
  readonly heights: Readonly<Record<number, number>>;
  readonly dropDowns: readonly DropDown[];
  readonly inputs: readonly Input[];
  /** Parts of the sheet in which rows may be typed: from their heading on. */
  readonly lists?: readonly { readonly first: number; readonly last: number; readonly list: RowList }[];
  /** At most as many as `excel/draw` can take away again. */
  readonly charts?: readonly Chart[];
  readonly freezeRows?: number;
  readonly gridlines: boolean;
  readonly print?: Print;
}
