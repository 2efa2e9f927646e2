import type { ReplyBody } from "../../../src/workbench/host/process";
import { hashOf, officeFile, openPane } from "../../support/pane";
import { createWorkbench, type Workbench } from "../../support/workbench";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** What a batch is refused with. */
const refusal = async (
  bench: Workbench,
  batch: (context: Excel.RequestContext) => void,
): Promise<OfficeExtension.Error> => {
  try {
    await bench.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("nothing was refused");
};

const read = (bench: Workbench, address: string) =>
  bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lembar1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });

const write = (bench: Pick<Workbench, "Excel">, address: string, values: unknown[][]) =>
  bench.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lembar1").getRange(address).values = values;
    await context.sync();
  });

describe("Microsoft's own Office.js on the workbench", () => {
  let bench: Workbench;
  beforeEach(async () => {
    bench = await createWorkbench();
  });
  afterEach(() => bench.close());

  it("loads the files of the npm package, unchanged, and no other", () => {
    const expected = [
      "office.js",
      "excel-win32-16.01.js",
      "id-id/office_strings.js",
      "telemetry/oteljs_agave.js",
    ].map((path): [string, string] => [`/lib/${path}`, hashOf(officeFile(path))]);
    expect(bench.loaded).toEqual(new Map(expected));
  });

  it("believes that it runs in desktop Excel, in Indonesian", async () => {
    expect(await bench.Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect([bench.Office.context.displayLanguage, bench.Office.context.contentLanguage]).toEqual([
      "id-ID",
      "id-ID",
    ]);
    const { requirements } = bench.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  it("throws PropertyNotLoaded for what was not loaded", async () => {
    await expect(
      bench.run(async (context) => context.workbook.worksheets.getItem("Lembar1").name),
    ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("fails a missing sheet by getItem with ItemNotFound, and answers null by getItemOrNullObject", async () => {
    expect(
      (await refusal(bench, (context) => context.workbook.worksheets.getItem("tidak ada").load("name"))).code,
    ).toBe("ItemNotFound");
    const sheet = await bench.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject("tidak ada");
      await context.sync();
      return found.isNullObject;
    });
    expect(sheet).toBe(true);
  });

  it("reports the statement of the step that fails in a batch; what ran before it stays done", async () => {
    const error = await refusal(bench, (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      sheet.getRange("A1").values = [["satu"]];
      sheet.getRange("A2:A3").values = [["bentuk salah"]];
      sheet.getRange("A4").values = [["tiga"]];
    });
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect(error.debugInfo.statement).toMatch(/range\d*\.values = /);
    expect(await read(bench, "A1:A4")).toEqual([["satu"], [""], [""], [""]]);
  });

  it("fails a member it does not serve, loudly and with its name", async () => {
    const { code, message } = await refusal(bench, (context) =>
      context.workbook.worksheets.getItem("Lembar1").shapes.load("items"),
    );
    expect([code, message]).toEqual(["ApiNotFound", expect.stringContaining("Worksheet.shapes")]);
  });

  it("refuses members above ExcelApi 1.14, which Office.js itself does not", async () => {
    const { code, message } = await refusal(bench, (context) => {
      const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1");
      range.load("valuesAsJson");
    });
    expect([code, message]).toEqual(["ApiNotFound", expect.stringContaining("above ExcelApi 1.14")]);
  });

  it("writes 6,000 cells, which Office.js cuts into pieces, as one change of the grid", async () => {
    const changes: string[] = [];
    await bench.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void changes.push(address));
      await context.sync();
    });
    await write(
      bench,
      "A1:B3000",
      Array.from({ length: 3000 }, (_, row) => [row, `teks ${row}`]),
    );
    await turn();
    expect(changes).toEqual(["A1:B3000"]);
    expect(await read(bench, "A2999:B3000")).toEqual([
      [2998, "teks 2998"],
      [2999, "teks 2999"],
    ]);
  });

  it("refuses a request over 5 MB whole, and a reply over 5 MB", async () => {
    const long = "a".repeat(30_000);
    const error = await write(
      bench,
      "A1:A200",
      Array.from({ length: 200 }, () => [long]),
    ).catch((caught: OfficeExtension.Error) => caught);
    expect(error).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(await read(bench, "A1")).toEqual([[""]]);
    await write(
      bench,
      "A1:A100",
      Array.from({ length: 100 }, () => [long]),
    );
    await write(
      bench,
      "A101:A200",
      Array.from({ length: 100 }, () => [long]),
    );
    await expect(read(bench, "A1:A200")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("refuses a request while a person edits a cell, unless it asked to wait", async () => {
    bench.host.setCellEdit(true);
    await expect(write(bench, "A1", [[1]])).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = bench.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Lembar1").getRange("A1").values = [[2]];
      await context.sync();
      return "done";
    });
    expect(await Promise.race([waiting, turn().then(() => "still waiting")])).toBe("still waiting");
    bench.host.setCellEdit(false);
    expect(await waiting).toBe("done");
    expect(await read(bench, "A1")).toEqual([[2]]);
  });

  it("gives a cell the format that is set after its formats were cleared in the same request", async () => {
    await write(bench, "A1", [["=1+1"]]);
    const formats = await bench.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Lembar1").getRange("A1");
      cell.format.fill.color = "#FF0000";
      cell.clear("Formats");
      cell.format.font.bold = true;
      cell.load("format/fill/color,format/font/bold,values,formulas");
      await context.sync();
      return [cell.format.fill.color, cell.format.font.bold, cell.values, cell.formulas];
    });
    expect(formats).toEqual(["#FFFFFF", true, [[2]], [["=1+1"]]]);
  });

  it("keeps a range over syncs, and follows it when rows come in above it", async () => {
    const address = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      const range = sheet.getRange("B2:B3");
      range.load("address");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      range.values = [[1], [2]];
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Lembar1!B3:B4");
    expect(await read(bench, "B3:B4")).toEqual([[1], [2]]);
    await turn();
    expect(bench.host.references.size).toBe(0);
  });

  it("loads nested properties of a collection in one request, null objects among them", async () => {
    const seen = await bench.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/visibility");
      const missing = ["a", "b"].map((name) =>
        sheets.getItemOrNullObject(name).getRange("A1").load("values"),
      );
      const format = sheets.getItem("Lembar1").getRange("A1").format;
      format.load("font/bold,fill/color,wrapText");
      await context.sync();
      return [
        sheets.items.map(({ name, visibility }) => [name, visibility]),
        missing.map(({ isNullObject }) => isNullObject),
        [format.font.bold, format.fill.color, format.wrapText],
      ];
    });
    expect(seen).toEqual([[["Lembar1", "Visible"]], [true, true], [false, "#FFFFFF", false]]);
  });

  it("tells another person's pane that a change is Remote, and its own author that it is Local", async () => {
    const other = await openPane(bench.host, { remote: true });
    const seen: unknown[] = [];
    for (const [name, pane] of [
      ["own", bench],
      ["other", other],
    ] as const)
      await pane.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ source, triggerSource }) => {
          seen.push([name, source, triggerSource]);
        });
        await context.sync();
      });
    await write(bench, "A1", [[1]]);
    await turn();
    expect(seen).toEqual([
      ["own", "Local", "ThisLocalAddin"],
      ["other", "Remote", "Unknown"],
    ]);
    seen.length = 0;
    await write(other, "A1", [[2]]);
    await turn();
    expect(seen).toEqual([
      ["own", "Remote", "Unknown"],
      ["other", "Local", "ThisLocalAddin"],
    ]);
    other.close();
  });

  it("tells of what a person does in the grid: Local, by no add-in, once for one turn", async () => {
    const seen: unknown[] = [];
    await bench.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => {
        seen.push([address, source, triggerSource]);
      });
      await context.sync();
    });
    bench.engine.api.getActiveWorkbook()?.getActiveSheet().getRange("C3").setValue(5);
    await turn();
    expect(seen).toEqual([["C3", "Local", "Unknown"]]);
  });

  it("takes back a whole request as one step of undo", async () => {
    await write(bench, "A1", [["awal"]]);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lembar1");
      sheet.getRange("A1:B1").values = [["baru", "=1+1"]];
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      sheet.getRange("A3:B3").merge();
      await context.sync();
    });
    await bench.engine.api.undo();
    await bench.idle();
    expect(await read(bench, "A1:B1")).toEqual([["awal", ""]]);
    const sheet = bench.engine.api.getActiveWorkbook()?.getActiveSheet().getSheet();
    expect([sheet?.getCellStyle(0, 0)?.bg, sheet?.getMergeData()]).toEqual([undefined, []]);
    await bench.engine.api.redo();
    await bench.idle();
    expect(await read(bench, "A1:B1")).toEqual([["baru", 2]]);
  });

  describe("the place where every request passes", () => {
    it("counts requests and may refuse them whole", async () => {
      const seen: number[] = [];
      const remove = bench.host.intercept(async (body, next, request) => {
        seen.push(body.Actions.length);
        if ((request.flags & 1) === 0) return next(body, request);
        return {
          statusCode: 503,
          headers: {},
          body: { error: { code: "ServiceNotAvailable", message: "penuh" } },
        };
      });
      await expect(write(bench, "A1", [[1]])).rejects.toMatchObject({ code: "ServiceNotAvailable" });
      expect(await read(bench, "A1")).toEqual([[""]]);
      expect(seen.length).toBeGreaterThan(1);
      remove();
      await write(bench, "A1", [[1]]);
      expect(await read(bench, "A1")).toEqual([[1]]);
    });

    it("stops a request after an action, and may leave one that was done unanswered", async () => {
      const stop = bench.host.intercept(async (body, next, request) => {
        if ((request.flags & 1) === 0) return next(body, request);
        const reply = (await next({ ...body, Actions: body.Actions.slice(0, -1) }, request)) as ReplyBody;
        const Error = {
          Code: "GeneralException",
          Message: "berhenti",
          Location: "",
          ActionIndex: body.Actions.length - 1,
        };
        return { ...reply, Error };
      });
      const both = bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Lembar1");
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      });
      await expect(both).rejects.toMatchObject({ code: "GeneralException" });
      stop();
      expect(await read(bench, "A1:A2")).toEqual([[1], [""]]);
      const lose = bench.host.intercept(async (body, next, request) => {
        await next(body, request);
        return "lost";
      });
      const lost = write(bench, "A3", [[3]]).then(() => "answered");
      expect(await Promise.race([lost, turn().then(() => "no answer")])).toBe("no answer");
      lose();
      expect(await read(bench, "A3")).toEqual([[3]]);
    });
  });

  it("runs the function a ribbon button names", async () => {
    const ran = new Promise((resolve) => bench.Office.actions.associate("SIMPAN", resolve));
    bench.pane.ribbon("SIMPAN");
    expect(await ran).toMatchObject({ source: { id: "SIMPAN" } });
  });
});
