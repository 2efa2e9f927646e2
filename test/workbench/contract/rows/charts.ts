import { method, property, type Row, type RowBench } from "../row";
import { change, put, refusedWith } from "./helpers";
import { answer, collectionRows, leads, partSurvives, readPart, settable } from "./parts";

const first = (sheet: Excel.Worksheet) => sheet.charts.getItemAt(0);

const values = [
  ["Bulan", "Target", "Realisasi"],
  ["Januari", 10, 8],
  ["Februari", 10, 11],
];
const add = async (bench: RowBench) => {
  await put(bench, "A1", values);
  await change(
    bench,
    (sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns"),
  );
};
const addTwo = async (bench: RowBench) => {
  await add(bench);
  await change(bench, (sheet) => {
    first(sheet).name = "Pertama";
    sheet.charts.add("Line", sheet.getRange("A1:B3")).name = "Kedua";
  });
};
const addScatter = async (bench: RowBench) => {
  await add(bench);
  await change(bench, (sheet) => (first(sheet).chartType = "XYScatter"));
};
const limitKeys = { minimum: "from", maximum: "to", majorUnit: "step" } as const;
const kept = (bench: RowBench) => bench.host.kept.sheets[bench.grid().getSheetId()]?.charts[0];

const measure = (key: "left" | "top" | "width" | "height", before: number): Row =>
  settable(`Chart.${key}`, {
    does: `is the chart's ${key} in points`,
    of: first,
    first: add,
    before,
    value: 121.5,
    refused: [-1],
  });

export const chartRows: readonly Row[] = [
  leads(
    "Worksheet.charts",
    "leads to the sheet's charts",
    first,
    ["chartType", "ColumnClustered"],
    add,
    "kept only",
  ),
  ...collectionRows({
    type: "ChartCollection",
    what: "chart",
    of: (sheet) => sheet.charts,
    first: addTwo,
    keys: () => ["pertama", "Kedua"],
    tells: "name",
    told: () => ["Pertama", "Kedua"],
    kept: "kept only",
    members: ["count", "getCount", "getItem", "getItemAt", "getItemOrNullObject", "items"],
  }),
  method("ChartCollection.add", {
    does: "adds a chart of the range's data; series run along what there is less of",
    kept: "kept only",
    test: async (bench) => {
      await put(bench, "A1", values);
      await change(bench, (sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:C3")));
      expect(kept(bench)).toMatchObject({
        name: "Bagan 1",
        type: "Pie",
        seriesBy: "columns",
        from: { row: 0, column: 0, x: 0, y: 0 },
      });
      expect(kept(bench)?.source).toContain("!$A$1:$C$3");
      const bad = await refusedWith(
        bench,
        (sheet) => void sheet.charts.add("Waterfall", sheet.getRange("A1:C3")),
      );
      expect(bad).toBe("NotImplemented");
    },
    survives: partSurvives(first, "name", "chartType", "width", "height"),
  }),
  property("Chart.id", {
    does: "is what the chart is found by",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      const id = (await readPart(bench, first, "id")) as string;
      expect(await readPart(bench, (sheet) => sheet.charts.getItem(id), "chartType")).toBe("ColumnClustered");
    },
  }),
  settable("Chart.name", {
    does: "is the chart's name; InvalidArgument when another has it",
    of: first,
    first: addTwo,
    value: "Capaian 2026",
    refused: ["", "kedua", "x".repeat(256)],
  }),
  property("Chart.chartType", {
    does: "is the kind of the chart",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      await change(bench, (sheet) => (first(sheet).chartType = "BarStacked"));
      expect(await readPart(bench, first, "chartType")).toBe("BarStacked");
      expect(await refusedWith(bench, (sheet) => (first(sheet).chartType = "Sunburst"))).toBe(
        "NotImplemented",
      );
    },
    survives: partSurvives(first, "chartType"),
  }),
  measure("left", 0),
  measure("top", 0),
  measure("width", 360),
  measure("height", 216),
  settable("Chart.plotBy", {
    does: "is whether rows or columns are the series",
    of: first,
    first: add,
    before: "Columns",
    value: "Rows",
    refused: ["Miring"],
  }),
  leads(
    "Chart.title",
    "leads to the title",
    (sheet) => first(sheet).title,
    ["visible", false],
    add,
    "kept only",
  ),
  leads(
    "Chart.legend",
    "leads to the legend",
    (sheet) => first(sheet).legend,
    ["visible", true],
    add,
    "kept only",
  ),
  leads(
    "Chart.series",
    "leads to the series",
    (sheet) => first(sheet).series,
    ["count", 2],
    add,
    "kept only",
  ),
  property("Chart.worksheet", {
    does: "is the sheet the chart stands on",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      expect(await readPart(bench, (sheet) => first(sheet).worksheet, "name")).toBe(bench.sheetName);
    },
  }),
  method("Chart.setData", {
    does: "takes other data",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      await change(bench, (sheet) => first(sheet).setData(sheet.getRange("A1:B3"), "Rows"));
      expect(kept(bench)).toMatchObject({ seriesBy: "rows" });
      expect(kept(bench)?.source).toContain("!$A$1:$B$3");
    },
    survives: partSurvives((sheet) => first(sheet).series, "count"),
  }),
  method("Chart.setPosition", {
    does: "puts the chart over cells, from the corner of the first to the end of the last",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      await change(bench, (sheet) => first(sheet).setPosition("B2", sheet.getRange("D11")));
      expect(kept(bench)).toMatchObject({
        from: { row: 1, column: 1, x: 0, y: 0 },
        to: { row: 11, column: 4, x: 0, y: 0 },
      });
      expect(await readPart(bench, first, "top")).toBe(15);
      expect(await readPart(bench, first, "height")).toBe(150);
      await change(bench, (sheet) => (sheet.getRange("A1:A3").format.rowHeight = 25));
      expect(await readPart(bench, first, "top")).toBe(25);
      expect(await readPart(bench, first, "height")).toBe(170);
      expect(await refusedWith(bench, (sheet) => first(sheet).setPosition("bukan alamat"))).toBe(
        "InvalidArgument",
      );
    },
    survives: partSurvives(first, "left", "top", "width", "height"),
  }),
  method("Chart.delete", {
    does: "takes the chart away",
    kept: "kept only",
    test: async (bench) => {
      await addTwo(bench);
      await change(bench, (sheet) => first(sheet).delete());
      expect(await readPart(bench, first, "name")).toBe("Kedua");
    },
    survives: async (context, sheet) => {
      sheet.charts.load("items/name");
      await context.sync();
      return sheet.charts.items.map(({ name }) => name);
    },
  }),
  settable("ChartTitle.text", {
    does: "is what stands above the chart",
    of: (sheet) => first(sheet).title,
    first: add,
    before: "",
    value: "Capaian & realisasi",
  }),
  property("ChartTitle.visible", {
    does: "shows a title of Excel's own, or takes it away",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      const title = (sheet: Excel.Worksheet) => first(sheet).title;
      await change(bench, (sheet) => (title(sheet).visible = true));
      expect(await readPart(bench, title, "text")).toBe("Judul Bagan");
      await change(bench, (sheet) => (title(sheet).visible = false));
      expect(await readPart(bench, title, "visible")).toBe(false);
    },
    survives: partSurvives((sheet) => first(sheet).title, "visible"),
  }),
  settable("ChartLegend.visible", {
    does: "shows the legend",
    of: (sheet) => first(sheet).legend,
    first: add,
    before: true,
    value: false,
  }),
  leads(
    "Chart.axes",
    "leads to the axes",
    (sheet) => first(sheet).axes.valueAxis.title,
    ["visible", false],
    add,
    "kept only",
  ),
  ...(["categoryAxis", "valueAxis"] as const).map((axis) =>
    property(`ChartAxes.${axis}`, {
      does: "leads to the axis, of which each has a title of its own",
      kept: "kept only",
      test: async (bench) => {
        await add(bench);
        await change(bench, (sheet) => (first(sheet).axes[axis].title.text = axis));
        const title = (of: "categoryAxis" | "valueAxis") => (sheet: Excel.Worksheet) =>
          first(sheet).axes[of].title;
        expect(await readPart(bench, title("categoryAxis"), "visible")).toBe(axis === "categoryAxis");
        expect(await readPart(bench, title("valueAxis"), "visible")).toBe(axis === "valueAxis");
      },
      survives: partSurvives((sheet) => first(sheet).axes[axis].title, "text", "visible"),
    }),
  ),
  leads(
    "ChartAxis.title",
    "leads to the title",
    (sheet) => first(sheet).axes.categoryAxis.title,
    ["text", ""],
    add,
    "kept only",
  ),
  settable("ChartAxisTitle.text", {
    does: "is what stands along the axis, and shows it",
    of: (sheet) => first(sheet).axes.categoryAxis.title,
    first: add,
    before: "",
    value: "Predikat Kinerja Pegawai",
  }),
  property("ChartAxisTitle.visible", {
    does: "shows a title of Excel's own along the axis, or takes it away",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      const title = (sheet: Excel.Worksheet) => first(sheet).axes.valueAxis.title;
      await change(bench, (sheet) => (title(sheet).visible = true));
      expect(await readPart(bench, title, "text")).toBe("Judul Sumbu");
      await change(bench, (sheet) => (title(sheet).visible = false));
      expect(await readPart(bench, title, "visible")).toBe(false);
    },
    survives: partSurvives((sheet) => first(sheet).axes.valueAxis.title, "visible"),
  }),
  leads(
    "Chart.format",
    "leads to the look of the whole chart",
    (sheet) => first(sheet).format.font,
    ["size", 10],
    add,
    "kept only",
  ),
  leads(
    "ChartAreaFormat.font",
    "leads to the letters of the whole chart",
    (sheet) => first(sheet).format.font,
    ["size", 10],
    add,
    "kept only",
  ),
  settable("ChartFont.size", {
    does: "is the size of all letters of the chart in points",
    of: (sheet) => first(sheet).format.font,
    first: add,
    before: 10,
    value: 8.5,
    refused: [0, 410],
  }),
  leads(
    "ChartAreaFormat.border",
    "leads to the edge of the chart",
    (sheet) => first(sheet).format.border,
    ["color", "#D9D9D9"],
    add,
    "kept only",
  ),
  settable("ChartBorder.color", {
    does: "is the colour of the chart's edge",
    of: (sheet) => first(sheet).format.border,
    first: add,
    before: "#D9D9D9",
    value: "#203864",
    refused: ["bukan warna"],
  }),
  ...(["minimum", "maximum", "majorUnit"] as const).map((key) =>
    property(`ChartAxis.${key}`, {
      does: "is said of an axis of numbers, or left to Excel with an empty text",
      kept: "kept only",
      test: async (bench) => {
        await add(bench);
        const axis = (of: "categoryAxis" | "valueAxis") => (sheet: Excel.Worksheet) => first(sheet).axes[of];
        const set = (of: "categoryAxis" | "valueAxis", value: unknown) => (sheet: Excel.Worksheet) =>
          void (axis(of)(sheet)[key] = value);
        await change(bench, set("valueAxis", 2.5));
        expect(await readPart(bench, axis("valueAxis"), key)).toBe(2.5);
        expect(await refusedWith(bench, set("valueAxis", "tiga"))).toBe("InvalidArgument");
        expect(await refusedWith(bench, set("categoryAxis", 1))).toBe("NotImplemented");
        await change(bench, (sheet) => (first(sheet).chartType = "XYScatter"));
        await change(bench, set("categoryAxis", 3));
        expect(kept(bench)?.axisLimits).toEqual({
          category: { [limitKeys[key]]: 3 },
          value: { [limitKeys[key]]: 2.5 },
        });
        await change(bench, set("categoryAxis", ""));
        expect(kept(bench)?.axisLimits?.category).toBeUndefined();
      },
      survives: partSurvives((sheet) => first(sheet).axes.valueAxis, key),
    }),
  ),
  leads(
    "ChartAxis.majorGridlines",
    "leads to the lines across the chart at the labels",
    (sheet) => first(sheet).axes.valueAxis.majorGridlines,
    ["visible", true],
    add,
    "kept only",
  ),
  settable("ChartGridlines.visible", {
    does: "shows the lines across the chart at the labels of its axis",
    of: (sheet) => first(sheet).axes.categoryAxis.majorGridlines,
    first: add,
    before: false,
    value: true,
  }),
  settable("ChartAxis.tickLabelPosition", {
    does: "is where the labels of the axis are, or that there are none",
    of: (sheet) => first(sheet).axes.categoryAxis,
    first: add,
    before: "NextToAxis",
    value: "None",
    refused: ["Miring"],
  }),
  method("ChartFill.setSolidColor", {
    does: "fills the bars of a series with a colour",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      const fill = (color: string) => (sheet: Excel.Worksheet) =>
        first(sheet).series.getItemAt(1).format.fill.setSolidColor(color);
      await change(bench, fill("#203864"));
      expect(kept(bench)?.looks).toEqual({ 1: { color: "#203864" } });
      expect(await refusedWith(bench, fill("bukan warna"))).toBe("InvalidArgument");
      await change(bench, (sheet) => (first(sheet).chartType = "Line"));
      expect(await refusedWith(bench, fill("#203864"))).toBe("NotImplemented");
    },
  }),
  ...["ChartSeries.format", "ChartSeriesFormat.fill"].map((member) =>
    property(member, {
      does: "leads to what the bars of a series are filled with",
      kept: "kept only",
      test: async (bench) => {
        await add(bench);
        await change(bench, (sheet) => first(sheet).series.getItemAt(0).format.fill.setSolidColor("#008080"));
        expect(kept(bench)?.looks).toEqual({ 0: { color: "#008080" } });
      },
    }),
  ),
  ...(["markerBackgroundColor", "markerForegroundColor"] as const).map((key) =>
    settable(`ChartSeries.${key}`, {
      does: "is the colour of the points of a scatter chart",
      of: (sheet) => first(sheet).series.getItemAt(1),
      first: addScatter,
      before: "",
      value: "#203864",
      refused: ["bukan warna"],
    }),
  ),
  settable("ChartSeries.markerStyle", {
    does: "is the shape of the points of a scatter chart",
    of: (sheet) => first(sheet).series.getItemAt(1),
    first: addScatter,
    before: "Automatic",
    value: "Diamond",
    refused: ["Hati"],
  }),
  settable("ChartSeries.smooth", {
    does: "draws the series of a line chart as a curve",
    of: (sheet) => first(sheet).series.getItemAt(1),
    first: async (bench) => {
      await add(bench);
      await change(bench, (sheet) => (first(sheet).chartType = "Line"));
    },
    before: false,
    value: true,
  }),
  property("ChartSeriesCollection.count", {
    does: "is how many series there are",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      expect(await readPart(bench, (sheet) => first(sheet).series, "count")).toBe(2);
    },
  }),
  method("ChartSeriesCollection.getCount", {
    does: "counts the series",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      expect(await answer(bench, (sheet) => first(sheet).series.getCount())).toBe(2);
    },
  }),
  property("ChartSeriesCollection.items", {
    does: "holds every series",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      const names = await bench.on(async (sheet, context) => {
        const { series } = first(sheet);
        series.load("items/name");
        await context.sync();
        return series.items.map(({ name }) => name);
      });
      expect(names).toEqual(["Target", "Realisasi"]);
    },
  }),
  method("ChartSeriesCollection.getItemAt", {
    does: "finds a series by its place, counted from 0",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      expect(await readPart(bench, (sheet) => first(sheet).series.getItemAt(1), "name")).toBe("Realisasi");
      const beyond = await refusedWith(bench, (sheet) => void first(sheet).series.getItemAt(2).load("name"));
      expect(beyond).toBe("InvalidArgument");
    },
  }),
  property("ChartSeries.name", {
    does: "is the text at the head of the series",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      await change(bench, (sheet) => first(sheet).setData(sheet.getRange("A1:C3"), "Rows"));
      expect(await readPart(bench, (sheet) => first(sheet).series.getItemAt(0), "name")).toBe("Januari");
    },
    survives: async (context, sheet) => {
      const series = first(sheet).series.getItemAt(0);
      series.load("name");
      await context.sync();
      return series.name;
    },
  }),
  property("ChartSeries.chartType", {
    does: "is the kind of the chart",
    kept: "kept only",
    test: async (bench) => {
      await add(bench);
      expect(await readPart(bench, (sheet) => first(sheet).series.getItemAt(0), "chartType")).toBe(
        "ColumnClustered",
      );
    },
  }),
];
