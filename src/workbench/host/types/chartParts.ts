import { type Area, parseArea, splitAddress } from "../address";
import { findSheet } from "../book";
import { readerOf, valueOf } from "../cells";
import { readColor } from "../colors";
import type { Host } from "../context";
import type { FileAxisLimits, FileSeriesLook } from "../../../files/workbookFile";
import { chartKind, looksOf, markers } from "../../../files/xlsx/chartTypes";
import { changeChart, keptChart, type KeptChart } from "../keptCharts";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refusal, refuse } from "../refusal";

/** A chart and its parts: title, axes, legend, letters. */
export interface ChartObject extends HostObject {
  /** The sheet's id. */
  readonly of: string;
  readonly id: string;
}

interface SeriesObject extends ChartObject {
  readonly index: number;
}

interface AxisObject extends ChartObject {
  readonly axis: "category" | "value";
}

/** The letters of a chart of which nothing is said, in points. */
const usualFontSize = 10;

/** The edge of a chart of which nothing is said. */
const usualEdge = "#D9D9D9";

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What is kept of a part of a chart; undefined where nothing is. */
const filled = <T extends object>(part: T): T | undefined => {
  const said = Object.entries(part).filter(([, value]) => value !== undefined);
  return said.length > 0 ? (Object.fromEntries(said) as T) : undefined;
};

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

/** The title, axes, legend, letters and series of a chart. */
export const chartParts = (host: Host): Record<string, AnyModel> => {
  const kept = ({ of, id }: ChartObject) => keptChart(host, of, id);
  const set = ({ of, id }: ChartObject, change: Partial<KeptChart>) => changeChart(host, of, id, change);

  const isIndonesian = host.locale.startsWith("id");
  const title = titleModel<ChartObject>({
    read: (object) => kept(object).title,
    write: (object, title) => set(object, { title }),
    usual: isIndonesian ? "Judul Bagan" : "Chart Title",
  });
  const axisTitle = titleModel<AxisObject>({
    read: (object) => kept(object).axisTitles?.[object.axis],
    write: (object, text) => {
      const titles = { ...kept(object).axisTitles };
      if (text === undefined) delete titles[object.axis];
      else titles[object.axis] = text;
      set(object, { axisTitles: Object.keys(titles).length > 0 ? titles : undefined });
    },
    usual: isIndonesian ? "Judul Sumbu" : "Axis Title",
  });
  const axisOf = (axis: AxisObject["axis"]) => (object: ChartObject) => {
    // A pie has no axes.
    if (!hasAxes(kept(object).type)) throw refusal("InvalidOperation");
    return { ...object, ref: undefined, type: "ChartAxis", axis };
  };
  /** Limits, of an axis of numbers. "" gives them back to Excel. */
  const limit = (key: keyof FileAxisLimits) => ({
    get: (object: AxisObject): number =>
      kept(object).axisLimits?.[object.axis]?.[key] ??
      refuse("NotImplemented", "limits that Excel chooses itself are not told"),
    set: (object: AxisObject, value: unknown) => {
      const { type, axisLimits } = kept(object);
      if (object.axis === "category" && type !== "XYScatter")
        throw refusal("NotImplemented", "limits of an axis of categories are not kept");
      if (value !== "" && (typeof value !== "number" || (key === "step" && value <= 0)))
        throw refusal("InvalidArgument");
      const own = filled({ ...axisLimits?.[object.axis], [key]: value === "" ? undefined : value });
      set(object, { axisLimits: filled({ ...axisLimits, [object.axis]: own }) });
    },
  });
  const limits = { Minimum: limit("from"), Maximum: limit("to"), MajorUnit: limit("step") };
  const usualGridlines = ({ axis, ...object }: AxisObject): boolean =>
    axis === "value" && kept(object).type !== "XYScatter";
  const gridlines: TypeModel<AxisObject> = {
    get: { Visible: (object) => kept(object).gridlines?.[object.axis] ?? usualGridlines(object) },
    set: {
      Visible: (object, visible: boolean) => {
        const own = visible === usualGridlines(object) ? undefined : visible;
        set(object, { gridlines: filled({ ...kept(object).gridlines, [object.axis]: own }) });
      },
    },
  };
  const axisModel: TypeModel<AxisObject> = {
    get: {
      Title: (object) => ({ ...object, ref: undefined, type: "ChartAxisTitle" }),
      MajorGridlines: (object) => ({ ...object, ref: undefined, type: "ChartGridlines" }),
      TickLabelPosition: (object) =>
        kept(object).axisLabels?.[object.axis] === false ? "None" : "NextToAxis",
      ...Object.fromEntries(Object.entries(limits).map(([name, { get }]) => [name, get])),
    },
    set: {
      TickLabelPosition: (object, position: unknown) => {
        if (position === "High" || position === "Low") throw refusal("NotImplemented");
        if (position !== "None" && position !== "NextToAxis") throw refusal("InvalidArgument");
        const own = position === "None" ? false : undefined;
        set(object, { axisLabels: filled({ ...kept(object).axisLabels, [object.axis]: own }) });
      },
      ...Object.fromEntries(Object.entries(limits).map(([name, { set: write }]) => [name, write])),
    },
  };
  const legend: TypeModel<ChartObject> = {
    get: { Visible: (object) => kept(object).legend ?? false },
    set: {
      Visible: (object, legend: boolean) => set(object, { legend }),
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
  const lookOf = ({ index, ...object }: SeriesObject): FileSeriesLook => kept(object).looks?.[index] ?? {};
  const setLook = (
    object: SeriesObject,
    change: { [K in keyof FileSeriesLook]: FileSeriesLook[K] | undefined },
  ) => {
    const { looks } = kept(object);
    const own = filled({ ...lookOf(object), ...change }) as FileSeriesLook | undefined;
    set(object, { looks: filled({ ...looks, [object.index]: own }) as KeptChart["looks"] });
  };
  /** The fill and the edge of a point are kept as one colour. */
  const markerColor = (object: SeriesObject): string => lookOf(object).color ?? "";
  const setMarkerColor = (object: SeriesObject, color: unknown) => {
    if (!looksOf(chartKind(kept(object).type)).marker)
      throw refusal("NotImplemented", "colours of points are kept of scatter charts only");
    setLook(object, { color: readColor(color) });
  };
  const seriesFill: TypeModel<SeriesObject> = {
    call: {
      SetSolidColor: (object, color: unknown) => {
        const can = looksOf(chartKind(kept(object).type));
        if (!can.color || can.marker)
          throw refusal("NotImplemented", "fills are kept of the bars and areas of a series only");
        setLook(object, { color: readColor(color) });
      },
    },
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
      Format: (object) => ({ ...object, ref: undefined, type: "ChartSeriesFormat" }),
      MarkerBackgroundColor: markerColor,
      MarkerForegroundColor: markerColor,
      MarkerStyle: (object) => pascal(lookOf(object).marker ?? "automatic"),
    },
    set: {
      MarkerBackgroundColor: setMarkerColor,
      MarkerForegroundColor: setMarkerColor,
      MarkerStyle: (object, style: unknown) => {
        if (!looksOf(chartKind(kept(object).type)).marker)
          throw refusal("NotImplemented", "shapes are kept of the points of scatter charts only");
        const marker = typeof style === "string" ? style.toLowerCase() : "";
        if (style === "Picture" || style === "Invalid") throw refusal("NotImplemented");
        if (style !== "Automatic" && (!markers.includes(marker) || style !== pascal(marker)))
          throw refusal("InvalidArgument");
        setLook(object, { marker: style === "Automatic" ? undefined : marker });
      },
      Smooth: (object, smooth: boolean) => {
        const others = (kept(object).smooth ?? []).filter((index) => index !== object.index);
        const all = smooth ? [...others, object.index].sort((one, other) => one - other) : others;
        set(object, { smooth: all.length > 0 ? all : undefined });
      },
    },
  };
  const font: TypeModel<ChartObject> = {
    get: { Size: (object) => kept(object).fontSize ?? usualFontSize },
    set: {
      Size: (object, size: unknown) => {
        if (typeof size !== "number" || size < 1 || size > 409) throw refusal("InvalidArgument");
        set(object, { fontSize: size });
      },
    },
  };
  const border: TypeModel<ChartObject> = {
    get: { Color: (object) => kept(object).edgeColor ?? usualEdge },
    set: {
      Color: (object, color: unknown) => set(object, { edgeColor: readColor(color) }),
    },
  };
  return {
    ChartTitle: title,
    ChartLegend: legend,
    ChartAxes: { get: { CategoryAxis: axisOf("category"), ValueAxis: axisOf("value") } },
    ChartAxis: axisModel,
    ChartGridlines: gridlines,
    ChartAxisTitle: axisTitle,
    ChartAreaFormat: {
      get: {
        Font: (object: ChartObject) => ({ ...object, ref: undefined, type: "ChartFont" }),
        Border: (object: ChartObject) => ({ ...object, ref: undefined, type: "ChartBorder" }),
      },
    },
    ChartBorder: border,
    ChartFont: font,
    ChartSeriesCollection: series,
    ChartSeries: oneSeries,
    ChartSeriesFormat: {
      get: { Fill: (object: SeriesObject) => ({ ...object, ref: undefined, type: "ChartFill" }) },
    },
    ChartFill: seriesFill,
  };
};
