import {
  chooseFromMenu,
  openWorkbench,
  patience,
  readCells,
  select,
  type Site,
  startEmpty,
  startSite,
  typeInto,
  type Workbench,
  until,
} from "../support/browser";

jest.setTimeout(3 * patience);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
});
afterEach(() => startEmpty(workbench));
afterAll(() => site.stop());

const frontSheet = async () =>
  (await workbench.pane()).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    }),
  );

test("a click on a link within the workbook leads to its sheet", async () => {
  const frame = await workbench.pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Lembar1").getRange("A1").formulas = [[`=HYPERLINK("#'Daftar SKP'!B3","Buka")`]];
      worksheets.add("Daftar SKP");
      worksheets.getItem("Lembar1").activate();
      await context.sync();
    }),
  );
  expect(await frontSheet()).toBe("Lembar1");
  const grid = await workbench.page.locator(".grid").boundingBox();
  // The first cell stands right of the row numbers, below toolbar, formula bar and column letters.
  await workbench.page.mouse.click((grid?.x ?? 0) + 60, (grid?.y ?? 0) + 92);
  await until(
    workbench.page,
    () => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === "B3",
  );
  expect(await frontSheet()).toBe("Daftar SKP");
});

test("on a protected sheet a locked cell cannot be typed into, an unlocked one can", async () => {
  const frame = await workbench.pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [["terkunci"], ["bebas"]];
      sheet.getRange("A2").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    }),
  );
  await typeInto(workbench, "A2", "diubah");
  await select(workbench, "A1");
  await workbench.page.keyboard.type("x");
  const dialog = workbench.page.getByRole("dialog", { name: "Sel ini terkunci" });
  await dialog.getByRole("button", { name: "Tutup" }).click();
  await select(workbench, "A1");
  await workbench.page.keyboard.press("Delete");
  await dialog.getByRole("button", { name: "Tutup" }).click();
  expect(await readCells(workbench, "A1:A2")).toEqual([["terkunci"], ["diubah"]]);
});

test("a ribbon button runs the add-in's own command in the pane", async () => {
  const frame = await workbench.pane();
  await workbench.page.getByRole("button", { name: "Bantuan", exact: true }).click();
  await frame.getByRole("heading", { name: "Bantuan" }).first().waitFor();
});

test("light and dark are chosen for page, grid and pane at once, and remembered", async () => {
  await chooseFromMenu(workbench, "Gelap");
  const dark = async () => {
    const frame = await workbench.pane();
    return {
      page: await workbench.page.evaluate(() => document.documentElement.dataset.theme),
      office: await frame.evaluate(() => Office.context.officeTheme.bodyBackgroundColor),
    };
  };
  expect(await dark()).toEqual({ page: "dark", office: "#1f1f1f" });
  await workbench.page.reload();
  await workbench.page.waitForSelector(".cell-note", { state: "attached" });
  expect(await dark()).toEqual({ page: "dark", office: "#1f1f1f" });
});

test("the pane is made wider with the keyboard, never wider than 600 and never narrower than 320 pixels", async () => {
  const bar = workbench.page.getByRole("separator", { name: "Lebar panel" });
  const width = async () => (await workbench.page.locator("iframe.pane").boundingBox())?.width;
  expect(await width()).toBe(350);
  await bar.focus();
  await bar.press("ArrowLeft");
  expect(await width()).toBe(360);
  for (let press = 0; press < 25; press++) await workbench.page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(600);
  for (let press = 0; press < 29; press++) await workbench.page.keyboard.press("ArrowRight");
  expect(await width()).toBe(320);
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
