import type { FileChart } from "../../../files/workbookFile";
import { chartTypes } from "../../../files/xlsx/chartTypes";
import { type Area, formatAbsolute } from "../address";
import { sheetOf } from "../book";
import { type ChartBox, placesOn } from "../chartPlaces";
import type { Host } from "../context";
import { checkUnprotected } from "../guard";
import { changeChart, chartsOn, keptChart, type KeptChart, putCharts } from "../keptCharts";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refusal, refuse } from "../refusal";
import { areaOn, type RangeArgument } from "./arguments";
import { type ChartObject, chartParts } from "./chartParts";
import { type RangeObject, sheetObject } from "./objects";

interface CollectionObject extends HostObject {
  /** The sheet's id. */
  readonly of: string;
}

/** The size of a new chart in Excel, in points. */
const newSize = { width: 360, height: 216 };

/** Excel's own choice: what there is more of runs along the axis. */
const seriesByOf = (value: string | null | undefined, { rows, columns }: Area): FileChart["seriesBy"] => {
  const given = { Rows: "rows", Columns: "columns" } as const;
  if (value === "Rows" || value === "Columns") return given[value];
  if (value !== null && value !== undefined && value !== "Auto") throw refusal("InvalidArgument");
  return columns > rows ? "rows" : "columns";
};

/** Excel.ChartCollection, Excel.Chart and its parts: kept and saved with the file. */
export const charts = (host: Host): Record<string, AnyModel> => {
  const list = (sheet: string) => chartsOn(host, sheet);
  const chart = (of: string, id: string): ChartObject => ({ type: "Chart", of, id });
  const kept = ({ of, id }: ChartObject) => keptChart(host, of, id);
  const set = ({ of, id }: ChartObject, change: Partial<KeptChart>) => changeChart(host, of, id, change);
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
        const added: KeptChart = {
          id: newId(),
          name: newName(of),
          type: typeOf(type),
          source: sourceOf(source),
          seriesBy: seriesByOf(seriesBy, source.area),
          from: places(of).cornerAt(0, 0),
          to: places(of).cornerAt(newSize.width, newSize.height),
          legend: true,
        };
        putCharts(host, of, [...list(of), added]);
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

  const places = (sheet: string) => placesOn(sheetOf(host, sheet));
  const boxOf = (object: ChartObject) => places(object.of).boxOf(kept(object));
  /** Excel moves a chart as a whole; the cells that it covers then are those it follows. */
  const setBox = (object: ChartObject, change: Partial<ChartBox>) => {
    if (Object.values(change).some((value) => typeof value !== "number" || value < 0))
      throw refusal("InvalidArgument");
    const { left, top, width, height } = { ...boxOf(object), ...change };
    const { cornerAt } = places(object.of);
    set(object, { from: cornerAt(left, top), to: cornerAt(left + width, top + height) });
  };
  const measures = ["left", "top", "width", "height"] as const;
  const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const measure = (name: (typeof measures)[number]) =>
    [pascal(name), (object: ChartObject) => boxOf(object)[name]] as const;
  const setMeasure = (name: (typeof measures)[number]) =>
    [pascal(name), (object: ChartObject, value: unknown) => setBox(object, { [name]: value })] as const;

  const model: TypeModel<ChartObject> = {
    get: {
      Id: ({ id }) => id,
      Name: (object) => kept(object).name,
      ChartType: (object) => kept(object).type,
      ...Object.fromEntries(measures.map(measure)),
      PlotBy: (object) => (kept(object).seriesBy === "rows" ? "Rows" : "Columns"),
      Title: (object) => ({ ...object, ref: undefined, type: "ChartTitle" }),
      Legend: (object) => ({ ...object, ref: undefined, type: "ChartLegend" }),
      Axes: (object) => ({ ...object, ref: undefined, type: "ChartAxes" }),
      Format: (object) => ({ ...object, ref: undefined, type: "ChartAreaFormat" }),
      Series: (object) => ({ ...object, ref: undefined, type: "ChartSeriesCollection" }),
      Worksheet: ({ of }) => sheetObject(of),
    },
    set: {
      Name: (object, name: unknown) => {
        if (typeof name !== "string" || name === "" || name.length > 255) throw refusal("InvalidArgument");
        const taken = find(object, name);
        if (taken && taken.id !== object.id) refuse("InvalidArgument");
        set(object, { name });
      },
      ChartType: (object, type: string) => set(object, { type: typeOf(type) }),
      PlotBy: (object, value: string) =>
        set(object, { seriesBy: seriesByOf(value, { row: 0, column: 0, rows: 1, columns: 1 }) }),
      ...Object.fromEntries(measures.map(setMeasure)),
    },
    call: {
      Delete: (object) => {
        checkUnprotected(host, object.of);
        const { id } = kept(object);
        putCharts(
          host,
          object.of,
          list(object.of).filter((known) => known.id !== id),
        );
      },
      SetData: (object, source: RangeObject, seriesBy: string | null) => {
        if (source?.type !== "Range") throw refusal("InvalidArgument");
        set(object, { source: sourceOf(source), seriesBy: seriesByOf(seriesBy, source.area) });
      },
      SetPosition: (object, first: RangeArgument, last: RangeArgument) => {
        const { row, column } = areaOn(host, first, object.of);
        const from = { row, column, x: 0, y: 0 };
        if (last === null || last === undefined) {
          const { left, top } = places(object.of).boxOf({ from, to: from });
          return setBox(object, { left, top });
        }
        const to = areaOn(host, last, object.of);
        set(object, { from, to: { row: to.row + to.rows, column: to.column + to.columns, x: 0, y: 0 } });
      },
    },
  };

  return { ChartCollection: collection, Chart: model, ...chartParts(host) };
};
