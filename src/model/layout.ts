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

/** A cell in which a person may type, and the table column in which that is stored. */
export interface Input {
  readonly row: number;
  readonly column: number;
  readonly table: TableKey;
  readonly id: string;
  readonly field: string;
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
  readonly freezeRows?: number;
  readonly gridlines: boolean;
  readonly print?: Print;
}
