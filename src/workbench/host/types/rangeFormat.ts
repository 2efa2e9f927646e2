import { HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { pixelsOf, pointsOf } from "../../grid/units";
import { type Area, maxColumns, maxRows } from "../address";
import { sheetFacade, sheetOf } from "../book";
import { isUnlocked } from "../cells";
import type { Host } from "../context";
import { ensureSize } from "../edits";
import { fittedWidth } from "../fit";
import { checkAllowed, checkUnprotected } from "../guard";
import { setColumnWidths } from "../columnWidths";
import { fitRows } from "../rowHeights";
import type { AnyModel } from "../object";
import { refuse } from "../refusal";
import { changeStyle, type StyleChange, uniformStyle } from "../styles";
import type { PartObject, RangeObject } from "./objects";

type Format = PartObject<string, RangeObject>;

const horizontals: Readonly<Record<string, HorizontalAlign | null>> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.DISTRIBUTED,
  Justify: HorizontalAlign.JUSTIFIED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Pixels the grid draws for one step of indent. */
const indentStep = 9;

const tallest = 409.5;
const widest = 255 * 7.5;

const nameOf = <T>(names: Readonly<Record<string, T>>, value: T | undefined, otherwise: string): string =>
  Object.keys(names).find((name) => names[name] === value) ?? otherwise;

const indentOf = (style: IStyleData | undefined): number => {
  const padding = style?.ht === HorizontalAlign.RIGHT ? style.pd?.r : style?.pd?.l;
  return padding ? Math.max(Math.round(padding / indentStep), 1) : 0;
};

/** Excel.RangeFormat and Excel.FormatProtection. */
export const rangeFormat = (host: Host): Record<string, AnyModel> => {
  const read =
    <T>(pick: (style: IStyleData | undefined) => T) =>
    ({ of }: Format) =>
      uniformStyle(host, of.sheet, of.area, pick);

  const change = ({ of }: Format, style: StyleChange) => {
    checkAllowed(host, of.sheet, "allowFormatCells");
    changeStyle(host, of.sheet, of.area, style);
  };

  /** One measure of all rows or columns, null where they differ. */
  const uniform = (from: number, count: number, measure: (index: number) => number): number | null => {
    const first = measure(from);
    for (let index = from + 1; index < from + Math.min(count, 100_000); index += 1)
      if (measure(index) !== first) return null;
    return pointsOf(first);
  };

  /** Whole sheets are measured and sized as far as the grid's own rows and columns go. */
  const rowsOf = ({ sheet, area }: { sheet: string; area: Area }) =>
    area.rows === maxRows ? sheetOf(host, sheet).getRowCount() : area.rows;
  const columnsOf = ({ sheet, area }: { sheet: string; area: Area }) =>
    area.columns === maxColumns ? sheetOf(host, sheet).getColumnCount() : area.columns;

  const setWidth = ({ of }: Format, points: number) => {
    checkAllowed(host, of.sheet, "allowFormatColumns");
    if (typeof points !== "number" || points < 0 || points > widest) refuse("InvalidArgument");
    const columns = columnsOf(of);
    ensureSize(host, of.sheet, 1, of.area.column + columns);
    setColumnWidths(host, of.sheet, { ...of.area, columns }, pixelsOf(points));
  };

  const setHeight = ({ of }: Format, points: number) => {
    checkAllowed(host, of.sheet, "allowFormatRows");
    if (typeof points !== "number" || points < 0 || points > tallest) refuse("InvalidArgument");
    const rows = rowsOf(of);
    ensureSize(host, of.sheet, of.area.row + rows, 1);
    sheetFacade(host, of.sheet).setRowHeightsForced(of.area.row, rows, pixelsOf(points));
  };

  return {
    RangeFormat: {
      get: {
        Borders: ({ of }: Format) => ({ type: "RangeBorderCollection", of }),
        ColumnWidth: ({ of }: Format) =>
          uniform(of.area.column, columnsOf(of), (column) => sheetOf(host, of.sheet).getColumnWidth(column)),
        Fill: ({ of }: Format) => ({ type: "RangeFill", of }),
        Font: ({ of }: Format) => ({ type: "RangeFont", of }),
        HorizontalAlignment: read((style) => nameOf(horizontals, style?.ht ?? null, "General")),
        IndentLevel: read(indentOf),
        Protection: ({ of }: Format) => ({ type: "FormatProtection", of }),
        RowHeight: ({ of }: Format) =>
          uniform(of.area.row, rowsOf(of), (row) => sheetOf(host, of.sheet).getRowHeight(row)),
        TextOrientation: read((style) => (style?.tr?.v ? 180 : -(style?.tr?.a ?? 0) || 0)),
        VerticalAlignment: read((style) => nameOf(verticals, style?.vt ?? undefined, "Bottom")),
        WrapText: read((style) => style?.tb === WrapStrategy.WRAP),
      },
      set: {
        ColumnWidth: setWidth,
        HorizontalAlignment: (object: Format, value: string) => {
          const align = horizontals[value];
          if (align === undefined) refuse("UnsupportedOperation", `horizontalAlignment ${value}`);
          change(object, { ht: align ?? null });
        },
        IndentLevel: (object: Format, level: number) => {
          if (!Number.isInteger(level) || level < 0 || level > 250) refuse("InvalidArgument");
          const right = read((style) => style?.ht === HorizontalAlign.RIGHT)(object) === true;
          const side = right ? "r" : "l";
          // An indented cell without an alignment becomes left-aligned.
          const general = read((style) => style?.ht ?? null)(object) === null && level > 0;
          change(object, {
            pd: level === 0 ? null : { [side]: level * indentStep },
            ...(general ? { ht: HorizontalAlign.LEFT } : {}),
          });
        },
        RowHeight: setHeight,
        TextOrientation: (object: Format, degrees: number) => {
          if (degrees !== 180 && !(degrees >= -90 && degrees <= 90)) refuse("InvalidArgument");
          change(object, { tr: degrees === 0 ? null : degrees === 180 ? { a: 0, v: 1 } : { a: -degrees } });
        },
        VerticalAlignment: (object: Format, value: string) => {
          const align = verticals[value];
          if (align === undefined) refuse("UnsupportedOperation", `verticalAlignment ${value}`);
          change(object, { vt: align });
        },
        WrapText: (object: Format, wrap: boolean) => change(object, { tb: wrap ? WrapStrategy.WRAP : null }),
      },
      call: {
        AutofitColumns: async ({ of }: Format) => {
          await host.settle();
          checkAllowed(host, of.sheet, "allowFormatColumns");
          const { row, column } = of.area;
          for (let index = column; index < column + columnsOf(of); index += 1) {
            const width = fittedWidth(host, of.sheet, index, [row, row + rowsOf(of) - 1]);
            if (width !== undefined) sheetFacade(host, of.sheet).setColumnWidths(index, 1, width);
          }
        },
        AutofitRows: async ({ of }: Format) => {
          await host.settle();
          checkAllowed(host, of.sheet, "allowFormatRows");
          fitRows(host, of.sheet, of.area.row, rowsOf(of));
        },
      },
    },
    FormatProtection: {
      get: {
        Locked: ({ of }: Format) => {
          const { row, column } = of.area;
          const locked = (r: number, c: number) => !isUnlocked(sheetOf(host, of.sheet).getCellRaw(r, c));
          const first = locked(row, column);
          for (let r = row; r < row + rowsOf(of); r += 1)
            for (let c = column; c < column + columnsOf(of); c += 1) if (locked(r, c) !== first) return null;
          return first;
        },
        FormulaHidden: () => false,
      },
      set: {
        Locked: ({ of }: Format, locked: boolean) => {
          checkUnprotected(host, of.sheet);
          const { row, column } = of.area;
          for (let r = row; r < row + rowsOf(of); r += 1)
            for (let c = column; c < column + columnsOf(of); c += 1)
              host.edits.put(of.sheet, r, c, { custom: locked ? null : { locked: false } });
        },
      },
    },
  };
};
