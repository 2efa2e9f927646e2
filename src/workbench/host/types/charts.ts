import type { FileChart } from "../../../files/workbookFile";
import { type Area, formatAbsolute, parseArea, splitAddress } from "../address";
import { findSheet, sheetFacade, sheetOf } from "../book";
import { readerOf, valueOf } from "../cells";
import { chartTypes } from "../../../files/xlsx/chartTypes";
import type { Host } from "../context";
import { checkUnprotected } from "../guard";
import { keptSheet } from "../keptSheet";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { pointsOf } from "../../grid/units";
import { refusal, refuse } from "../refusal";
import { areaOn, type RangeArgument } from "./arguments";
import { type RangeObject, sheetObject } from "./objects";

interface CollectionObject extends HostObject {
  /** The sheet's id. */
  readonly of: string;
}

/** A chart and its parts: title, legend, series. */
interface ChartObject extends CollectionObject {
  readonly id: string;
}

interface SeriesObject extends ChartObject {
  readonly index: number;
}

type Kept = FileChart & { id: string };

/** The size of a new chart in Excel, in points. */
const newSize = { width: 360, height: 216 };

/** Excel's own choice: what there is more of runs along the axis. */
const seriesByOf = (value: string | null | undefined, { rows, columns }: Area): FileChart["seriesBy"] => {
  const given = { Rows: "rows", Columns: "columns" } as const;
  if (value === "Rows" || value === "Columns") return given[value];
  if (value !== null && value !== undefined && value !== "Auto") throw refusal("InvalidArgument");
  return columns > rows ? "rows" : "columns";
};

/** Excel.ChartCollection, Excel.Chart, its title, legend and series: kept and saved, the grid draws none. */
export const charts = (host: Host): Record<string, AnyModel> => {
  const list = (sheet: string): Kept[] => keptSheet(host, sheet).charts;
  const chart = (of: string, id: string): ChartObject => ({ type: "Chart", of, id });
  const kept = ({ of, id }: ChartObject): Kept =>
    list(of).find((known) => known.id === id) ?? refuse("ItemNotFound");
  const find = ({ of }: CollectionObject, key: string): ChartObject | null => {
    const wanted = key.toLowerCase();
    const known =
      list(of).find(({ id }) => id === key) ?? list(of).find(({ name }) => name.toLowerCase() === wanted);
    return known ? chart(of, known.id) : null;
  };
  const sourceOf = ({ sheet, area }: RangeObject): string =>
    `=${formatAbsolute(sheetOf(host, sheet).getName(), area)}`;

  const newName = (sheet: string): string => {
    const word = host.locale.startsWith("id") ? "Bagan" : "Chart";
    const names = new Set(list(sheet).map(({ name }) => name));
    let number = 1;
    while (names.has(`${word} ${number}`)) number += 1;
    return `${word} ${number}`;
  };
  const newId = (): string => {
    const ids = new Set(Object.values(host.kept.sheets).flatMap((sheet) => sheet.charts.map(({ id }) => id)));
    let number = 1;
    while (ids.has(`chart${number}`)) number += 1;
    return `chart${number}`;
  };
  const typeOf = (type: string): string => {
    if (!Object.hasOwn(chartTypes, type))
      throw refusal("NotImplemented", `charts of type ${type} are not kept`);
    return type;
  };

  const collection: TypeModel<CollectionObject> = {
    items: ({ of }) => list(of).map(({ id }) => chart(of, id)),
    index: (object, key) => find(object, String(key)) ?? refuse("ItemNotFound"),
    get: { Count: ({ of }) => list(of).length },
    call: {
      Add: ({ of }, type: string, source: RangeObject, seriesBy: string | null) => {
        checkUnprotected(host, of);
        if (source?.type !== "Range") throw refusal("InvalidArgument");
        const added: Kept = {
          id: newId(),
          name: newName(of),
          type: typeOf(type),
          source: sourceOf(source),
          seriesBy: seriesByOf(seriesBy, source.area),
          left: 0,
          top: 0,
          ...newSize,
          legend: true,
        };
        list(of).push(added);
        return chart(of, added.id);
      },
      GetItem: (object, key: string) => find(object, key) ?? refuse("ItemNotFound"),
      GetItemOrNullObject: find,
      GetItemAt: ({ of }, index: number) => {
        const known = list(of)[index];
        return known ? chart(of, known.id) : refuse("InvalidArgument");
      },
      GetCount: ({ of }) => list(of).length,
    },
  };

  const measures = ["left", "top", "width", "height"] as const;
  const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const measure = (name: (typeof measures)[number]) =>
    [pascal(name), (object: ChartObject) => kept(object)[name]] as const;
  const setMeasure = (name: (typeof measures)[number]) =>
    [
      pascal(name),
      (object: ChartObject, value: unknown) => {
        if (typeof value !== "number" || value < 0) throw refusal("InvalidArgument");
        kept(object)[name] = value;
      },
    ] as const;

  /** Left and top of a cell, in points. */
  const corner = (sheet: string, row: number, column: number) => {
    const facade = sheetFacade(host, sheet);
    let left = 0;
    let top = 0;
    for (let c = 0; c < column; c++) left += facade.getColumnWidth(c);
    for (let r = 0; r < row; r++) top += facade.getRowHeight(r);
    return { left: pointsOf(left), top: pointsOf(top) };
  };

  const model: TypeModel<ChartObject> = {
    get: {
      Id: ({ id }) => id,
      Name: (object) => kept(object).name,
      ChartType: (object) => kept(object).type,
      ...Object.fromEntries(measures.map(measure)),
      PlotBy: (object) => (kept(object).seriesBy === "rows" ? "Rows" : "Columns"),
      Title: (object) => ({ ...object, ref: undefined, type: "ChartTitle" }),
      Legend: (object) => ({ ...object, ref: undefined, type: "ChartLegend" }),
      Series: (object) => ({ ...object, ref: undefined, type: "ChartSeriesCollection" }),
      Worksheet: ({ of }) => sheetObject(of),
    },
    set: {
      Name: (object, name: unknown) => {
        if (typeof name !== "string" || name === "" || name.length > 255) throw refusal("InvalidArgument");
        const taken = find(object, name);
        if (taken && taken.id !== object.id) refuse("InvalidArgument");
        kept(object).name = name;
      },
      ChartType: (object, type: string) => {
        kept(object).type = typeOf(type);
      },
      PlotBy: (object, value: string) => {
        kept(object).seriesBy = seriesByOf(value, { row: 0, column: 0, rows: 1, columns: 1 });
      },
      ...Object.fromEntries(measures.map(setMeasure)),
    },
    call: {
      Delete: (object) => {
        checkUnprotected(host, object.of);
        list(object.of).splice(list(object.of).indexOf(kept(object)), 1);
      },
      SetData: (object, source: RangeObject, seriesBy: string | null) => {
        if (source?.type !== "Range") throw refusal("InvalidArgument");
        Object.assign(kept(object), {
          source: sourceOf(source),
          seriesBy: seriesByOf(seriesBy, source.area),
        });
      },
      SetPosition: (object, start: RangeArgument, end: RangeArgument) => {
        const from = areaOn(host, start, object.of);
        const place = corner(object.of, from.row, from.column);
        Object.assign(kept(object), place);
        if (end === null || end === undefined) return;
        const to = areaOn(host, end, object.of);
        const { left, top } = corner(object.of, to.row + to.rows, to.column + to.columns);
        Object.assign(kept(object), { width: left - place.left, height: top - place.top });
      },
    },
  };

  const title: TypeModel<ChartObject> = {
    get: {
      Text: (object) => kept(object).title ?? "",
      Visible: (object) => kept(object).title !== undefined,
    },
    set: {
      Text: (object, text: unknown) => {
        kept(object).title = String(text ?? "");
      },
      Visible: (object, visible: boolean) => {
        if (visible) kept(object).title ??= host.locale.startsWith("id") ? "Judul Bagan" : "Chart Title";
        else delete kept(object).title;
      },
    },
  };
  const legend: TypeModel<ChartObject> = {
    get: { Visible: (object) => kept(object).legend ?? false },
    set: {
      Visible: (object, visible: boolean) => {
        kept(object).legend = visible;
      },
    },
  };

  /** Where the data stands now; #REF! when its sheet is gone. */
  const source = (object: ChartObject): { sheet: string; area: Area } => {
    const { sheet, rest } = splitAddress(kept(object).source);
    const found = sheet === undefined ? undefined : findSheet(host, sheet);
    const area = parseArea(rest);
    if (!found || !area) throw refusal("InvalidReference");
    return { sheet: found.getSheetId(), area };
  };
  const count = (object: ChartObject): number => {
    const { rows, columns } = source(object).area;
    return Math.max(1, (kept(object).seriesBy === "rows" ? rows : columns) - 1);
  };
  const seriesAt = (object: ChartObject, index: number): SeriesObject => {
    if (!(index >= 0 && index < count(object))) throw refusal("InvalidArgument");
    return { type: "ChartSeries", of: object.of, id: object.id, index };
  };
  const series: TypeModel<ChartObject> = {
    items: (object) => Array.from({ length: count(object) }, (_, index) => seriesAt(object, index)),
    get: { Count: count },
    call: { GetItemAt: seriesAt, GetCount: count },
  };
  /** A series is called by the cell at its head. */
  const oneSeries: TypeModel<SeriesObject> = {
    get: {
      Name: (object) => {
        const { sheet, area } = source(object);
        const byRows = kept(object).seriesBy === "rows";
        const row = area.row + (byRows ? object.index + 1 : 0);
        const column = area.column + (byRows ? 0 : object.index + 1);
        return String(valueOf(readerOf(host, sheet).shown(row, column)));
      },
      ChartType: (object) => kept(object).type,
    },
  };
  return {
    ChartCollection: collection,
    Chart: model,
    ChartTitle: title,
    ChartLegend: legend,
    ChartSeriesCollection: series,
    ChartSeries: oneSeries,
  };
};
