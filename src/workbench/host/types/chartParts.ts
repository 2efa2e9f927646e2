import { type Area, parseArea, splitAddress } from "../address";
import { findSheet } from "../book";
import { readerOf, valueOf } from "../cells";
import { readColor } from "../colors";
import type { Host } from "../context";
import { changeChart, keptChart, type KeptChart } from "../keptCharts";
import type { AnyModel, HostObject, TypeModel } from "../object";
import { refusal } from "../refusal";

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
    ChartAxis: {
      get: { Title: (object: AxisObject) => ({ ...object, ref: undefined, type: "ChartAxisTitle" }) },
    },
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
  };
};
