import { ICommandService, type IScale } from "@univerjs/core";
import {
  IRenderManagerService,
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/engine-render";
import { type ChartCell, chartData, noData, type ReadCell } from "../charts/chartData";
import { chartPicture } from "../charts/chartPicture";
import { findSheet, service, workbookOf } from "../host/book";
import { readerOf } from "../host/cells";
import { type ChartBox, placesOn } from "../host/chartPlaces";
import type { Grid } from "../host/context";
import type { Kept } from "../host/kept";
import { setChartsId } from "../host/keptCharts";
import type { Measure } from "../pdf/letters";
import { fileValue } from "./cellData";
import { fontOf, paintMarks } from "./paintMarks";
import { pixelsOf } from "./units";

/** Above everything that the grid draws in cells. */
const aboveCells = 100;

type Paint = (canvas: UniverRenderingContext, sheet: string) => void;

/** What paints the charts of the workbooks that are open, by their ids. */
const painters = new Map<string, Paint>();

class ChartsOfSheet extends SheetExtension {
  override uKey = "WorkbenchCharts";
  override Z_INDEX = aboveCells;

  override draw(canvas: UniverRenderingContext, _: IScale, { worksheet }: SpreadsheetSkeleton): void {
    painters.get(worksheet.getUnitId())?.(canvas, worksheet.getSheetId());
  }
}

// The grid makes one of each for every workbook that it shows, some time after the workbook is there.
SpreadsheetExtensionRegistry.add(ChartsOfSheet);

/** Lets the open workbook show its charts, drawn from the cells as they are. Returns what ends it. */
export function showCharts(grid: Grid, kept: Kept): () => void {
  const unitId = workbookOf(grid).getUnitId();
  const readSheet = readSheets(grid);
  painters.set(unitId, (canvas, id) => {
    const charts = kept.sheets[id]?.charts ?? [];
    const sheet = findSheet(grid, id);
    if (charts.length === 0 || !sheet) return;
    const { boxOf } = placesOn(sheet);
    for (const chart of charts) {
      const box = boxOf(chart);
      if (box.width > 0 && box.height > 0)
        paintAt(canvas, box, chartPicture(chart, chartData(chart, readSheet) ?? noData, box, measure));
    }
  });
  const seen = service(grid, ICommandService).onCommandExecuted(({ id }) => {
    if (id === setChartsId)
      service(grid, IRenderManagerService).getRenderById(unitId)?.mainComponent?.makeDirty(true);
  });
  return () => {
    painters.delete(unitId);
    seen.dispose();
  };
}

function paintAt(
  canvas: UniverRenderingContext,
  { left, top }: ChartBox,
  marks: ReturnType<typeof chartPicture>,
): void {
  canvas.save();
  canvas.translate(pixelsOf(left), pixelsOf(top));
  canvas.scale(pixelsOf(1), pixelsOf(1));
  paintMarks(canvas, marks);
  canvas.restore();
}

/** The cells of the open workbook as they are now. */
const readSheets =
  (grid: Grid) =>
  (name: string): ReadCell | undefined => {
    const sheet = findSheet(grid, name);
    if (!sheet) return undefined;
    const { shown, style } = readerOf(grid, sheet.getSheetId());
    return (row, column): ChartCell => {
      const cell = shown(row, column);
      const format = style(row, column)?.n?.pattern;
      return {
        value: (cell && fileValue(cell, format)) ?? null,
        ...(format && { format }),
        isHidden: !sheet.getRowVisible(row) || !sheet.getColVisible(column),
      };
    };
  };

const ruler = document.createElement("canvas").getContext("2d");

/** Measures with the letters of the canvas, in letters large enough to be exact. */
const measure: Measure = (text, face) => {
  if (!ruler) return text.length / 2;
  ruler.font = fontOf(face, 100);
  return ruler.measureText(text).width / 100;
};
