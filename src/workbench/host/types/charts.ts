import type { FileChart } from "../../../files/workbookFile";
import { type Area, formatAbsolute, parseArea, splitAddress } from "../address";
import { findSheet, sheetOf } from "../book";
import { type ChartBox, placesOn } from "../chartPlaces";
import { readerOf, valueOf } from "../cells";
import { chartTypes } from "../../../files/xlsx/chartTypes";
import type { Host } from "../context";
import { checkUnprotected } from "../guard";
import { keptSheet } from "../keptSheet";
import type { AnyModel, HostObject, TypeModel } from "../object";
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

interface AxisObject extends ChartObject {
  readonly axis: "category" | "value";
}

type Kept = FileChart & { id: string };

/** The letters of a chart of which nothing is said, in points. */
const usualFontSize = 10;

const hasAxes = (type: string): boolean => !/^(Pie|Doughnut)$/.test(type);

/** A title of a chart or of an axis: text that is there or not. */
const titleModel = <O extends ChartObject>({
  read,
  write,
  usual,
}: {
  read: (object: O) => string | undefined;
  write: (object: O, text: string | undefined) => void;
  /** What Excel writes where a title is shown that has no text yet. */
  usual: string;
}): TypeModel<O> => ({
  get: {
    Text: (object) => read(object) ?? "",
    Visible: (object) => read(object) !== undefined,
  },
  set: {
    Text: (object, text: unknown) => write(object, String(text ?? "")),
    Visible: (object, visible: boolean) => write(object, visible ? (read(object) ?? usual) : undefined),
  },
});

/** The size of a new chart in Excel, in points. */
const newSize = { width: 360, height: 216 };

/** Excel's own choice: what there is more of runs along the axis. */
const seriesByOf = (value: string | null | undefined, { rows, columns }: Area): FileChart["seriesBy"] => {
  const given = { Rows: "rows", Columns: "columns" } as const;
  if (value === "Rows" || value === "Columns") return given[value];
  if (value !== null && value !== undefined && value !== "Auto") throw refusal("InvalidArgument");
  return columns > rows ? "rows" : "columns";
};

/** Excel.ChartCollection, Excel.Chart, its title, axes, legend, letters and series: kept and saved with the file. */
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
          from: places(of).cornerAt(0, 0),
          to: places(of).cornerAt(newSize.width, newSize.height),
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

  const places = (sheet: string) => placesOn(sheetOf(host, sheet));
  const boxOf = (object: ChartObject) => places(object.of).boxOf(kept(object));
  /** Excel moves a chart as a whole; the cells that it covers then are those it follows. */
  const setBox = (object: ChartObject, change: Partial<ChartBox>) => {
    if (Object.values(change).some((value) => typeof value !== "number" || value < 0))
      throw refusal("InvalidArgument");
    const { left, top, width, height } = { ...boxOf(object), ...change };
    const { cornerAt } = places(object.of);
    Object.assign(kept(object), { from: cornerAt(left, top), to: cornerAt(left + width, top + height) });
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
      SetPosition: (object, first: RangeArgument, last: RangeArgument) => {
        const from = areaOn(host, first, object.of);
        const { width, height } = boxOf(object);
        kept(object).from = { row: from.row, column: from.column, x: 0, y: 0 };
        if (last === null || last === undefined) {
          const { left, top } = boxOf(object);
          kept(object).to = places(object.of).cornerAt(left + width, top + height);
          return;
        }
        const to = areaOn(host, last, object.of);
        kept(object).to = { row: to.row + to.rows, column: to.column + to.columns, x: 0, y: 0 };
      },
    },
  };

  const isIndonesian = host.locale.startsWith("id");
  const title = titleModel<ChartObject>({
    read: (object) => kept(object).title,
    write: (object, text) => {
      kept(object).title = text;
      if (text === undefined) delete kept(object).title;
    },
    usual: isIndonesian ? "Judul Bagan" : "Chart Title",
  });
  const axisTitle = titleModel<AxisObject>({
    read: (object) => kept(object).axisTitles?.[object.axis],
    write: (object, text) => {
      const { [object.axis]: _, ...others } = kept(object).axisTitles ?? {};
      const titles = { ...others, ...(text !== undefined && { [object.axis]: text }) };
      if (Object.keys(titles).length > 0) kept(object).axisTitles = titles;
      else delete kept(object).axisTitles;
    },
    usual: isIndonesian ? "Judul Sumbu" : "Axis Title",
  });
  const axisOf = (axis: AxisObject["axis"]) => (object: ChartObject) => {
    // A pie has no axes.
    if (!hasAxes(kept(object).type)) throw refusal("InvalidOperation");
    return { ...object, ref: undefined, type: "ChartAxis", axis };
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
      Smooth: ({ index, ...object }) => kept(object).smooth?.includes(index) ?? false,
      Name: (object) => {
        const { sheet, area } = source(object);
        const byRows = kept(object).seriesBy === "rows";
        const row = area.row + (byRows ? object.index + 1 : 0);
        const column = area.column + (byRows ? 0 : object.index + 1);
        return String(valueOf(readerOf(host, sheet).shown(row, column)));
      },
      ChartType: (object) => kept(object).type,
    },
    set: {
      Smooth: (object, smooth: boolean) => {
        const others = (kept(object).smooth ?? []).filter((index) => index !== object.index);
        const all = smooth ? [...others, object.index].sort((one, other) => one - other) : others;
        if (all.length > 0) kept(object).smooth = all;
        else delete kept(object).smooth;
      },
    },
  };
  const font: TypeModel<ChartObject> = {
    get: { Size: (object) => kept(object).fontSize ?? usualFontSize },
    set: {
      Size: (object, size: unknown) => {
        if (typeof size !== "number" || size < 1 || size > 409) throw refusal("InvalidArgument");
        kept(object).fontSize = size;
      },
    },
  };
  return {
    ChartCollection: collection,
    Chart: model,
    ChartTitle: title,
    ChartLegend: legend,
    ChartAxes: { get: { CategoryAxis: axisOf("category"), ValueAxis: axisOf("value") } },
    ChartAxis: {
      get: { Title: (object: AxisObject) => ({ ...object, ref: undefined, type: "ChartAxisTitle" }) },
    },
    ChartAxisTitle: axisTitle,
    ChartAreaFormat: {
      get: { Font: (object: ChartObject) => ({ ...object, ref: undefined, type: "ChartFont" }) },
    },
    ChartFont: font,
    ChartSeriesCollection: series,
    ChartSeries: oneSeries,
  };
};
