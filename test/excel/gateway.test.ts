import { ExcelFailure } from "../../src/excel/failure";
import { createGateway } from "../../src/excel/gateway";
import { usePane } from "../support/pane";
import { createWorkbench } from "../support/workbench";
import type { Workbench } from "../support/workbench";
import { faults, isCounted } from "../proof/faults";

let bench: Workbench;
let sent = 0;
let fails: (count: number) => string | undefined = () => undefined;

beforeEach(async () => {
  bench = await createWorkbench({ sheets: { Lembar1: [["satu"]] } });
  usePane(bench);
  sent = 0;
  fails = () => undefined;
  bench.host.intercept((body, next, request) => {
    if (!isCounted(body)) return next(body, request);
    sent += 1;
    const fault = faults.find(({ name }) => name === fails(sent));
    return fault ? fault.happen(body, next, request) : next(body, request);
  });
});
afterEach(() => bench.close());

const readCell = (context: Excel.RequestContext) => {
  const range = context.workbook.worksheets.getItem("Lembar1").getRange("A1");
  range.load("values");
  return () => range.values[0]?.[0] as string;
};
const writeCell = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem("Lembar1").getRange("A1").values = [["dua"]];
  return () => "written";
};

it("sends one request for what is queued and hands its answers over", async () => {
  expect(await createGateway().send("read", readCell)).toBe("satu");
  expect(sent).toBe(1);
});

it("sends a read once more when Excel does not serve it", async () => {
  fails = (count) => (count === 1 ? "refused whole" : undefined);
  expect(await createGateway().send("read", readCell)).toBe("satu");
  expect(sent).toBe(2);
});

it("never sends a write twice", async () => {
  fails = () => "done but answered 503";
  await expect(createGateway().send("write", writeCell)).rejects.toMatchObject({ code: "unavailable" });
  expect(sent).toBe(1);
});

it("stops waiting for an answer that never comes", async () => {
  fails = () => "done and never answered";
  await expect(createGateway(() => 20).send("write", writeCell)).rejects.toMatchObject({ code: "timeout" });
});

it("says what is not there, and which step asked for it", async () => {
  const failure = createGateway().send("read", (context) => {
    const sheet = context.workbook.worksheets.getItem("Tidak Ada");
    sheet.load("name");
    return () => sheet.name;
  });
  await expect(failure).rejects.toBeInstanceOf(ExcelFailure);
  await expect(failure).rejects.toMatchObject({
    code: "notFound",
    detail: expect.stringContaining("ItemNotFound"),
  });
});

it("waits while a person edits a cell instead of failing", async () => {
  bench.host.setCellEdit(true);
  const answer = createGateway().send("read", readCell);
  bench.host.setCellEdit(false);
  expect(await answer).toBe("satu");
});

it("lets a mistake of our own pass as it is", async () => {
  const mistake = new TypeError("ours");
  await expect(
    createGateway().send("read", () => {
      throw mistake;
    }),
  ).rejects.toBe(mistake);
});
