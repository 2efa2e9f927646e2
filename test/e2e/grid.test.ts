import {
  noteSaying,
  openWorkbench,
  patience,
  readCells,
  select,
  type Site,
  startSite,
  typeInto,
  writeCells,
  type Workbench,
} from "../support/browser";

jest.setTimeout(2 * patience);

const ratings = ["Di Bawah Ekspektasi", "Sesuai Ekspektasi", "Di Atas Ekspektasi"];

/** PermenPANRB 6/2022, the quadrant: rows are hasil kerja, columns perilaku kerja, both from below to above. */
const quadrant = [
  ["Sangat Kurang", "Butuh Perbaikan", "Butuh Perbaikan"],
  ["Kurang", "Baik", "Baik"],
  ["Kurang", "Baik", "Sangat Baik"],
];

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site);
});
afterAll(() => site.stop());

test("a formula typed by keyboard with commas shows Baik", async () => {
  await typeInto(workbench, "H2", '=SKP.PREDICATE("Sesuai Ekspektasi","Di Atas Ekspektasi")');
  expect(await readCells(workbench, "H2", { what: "text" })).toEqual([["Baik"]]);
});

test("the same formula with semicolons, as people in Indonesia type it, shows Baik too", async () => {
  await typeInto(workbench, "H3", '=SKP.PREDICATE("Sesuai Ekspektasi";"Di Atas Ekspektasi")');
  expect(await readCells(workbench, "H3", { what: "text" })).toEqual([["Baik"]]);
  expect(await readCells(workbench, "H3", { what: "formulas" })).toEqual([
    ['=SKP.PREDICATE("Sesuai Ekspektasi","Di Atas Ekspektasi")'],
  ]);
});

test("given two ranges it spills, and all nine cells of the quadrant are right", async () => {
  const pairs = ratings.flatMap((work) => ratings.map((behaviour) => [work, behaviour]));
  await writeCells(workbench, "J2:K10", pairs);
  await typeInto(workbench, "L2", "=SKP.PREDICATE(J2:J10;K2:K10)");
  expect(await readCells(workbench, "L2:L10")).toEqual(quadrant.flat().map((predicate) => [predicate]));
});

test("without arguments it is #N/A, and its usage stands beside the grid when the cell is selected", async () => {
  await typeInto(workbench, "N2", "=SKP.PREDICATE()");
  expect(await readCells(workbench, "N2")).toEqual([["#N/A"]]);
  await select(workbench, "N2");
  expect(await noteSaying(workbench, "#N/A")).toContain("=SKP.PREDICATE(");
});

test("numbers in place of words are refused with a sentence", async () => {
  await typeInto(workbench, "N3", "=SKP.PREDICATE(2;3)");
  expect(await readCells(workbench, "N3")).toEqual([["#VALUE!"]]);
  await select(workbench, "N3");
  expect(await noteSaying(workbench, "#VALUE!")).toMatch(/hasilKerja/);
});

test("a decimal comma is typed and shown", async () => {
  await typeInto(workbench, "N5", "85,5");
  expect(await readCells(workbench, "N5")).toEqual([[85.5]]);
});

test("a date is typed as day, month and year, and shown so", async () => {
  await typeInto(workbench, "N6", "31/01/2026");
  expect(await readCells(workbench, "N6")).toEqual([[46053]]);
  expect(await readCells(workbench, "N6", { what: "text" })).toEqual([["31/01/2026"]]);
});

test("while a function is typed the page offers it and shows its arguments in Indonesian", async () => {
  await select(workbench, "N8");
  await workbench.page.keyboard.type("=SKP.PRED");
  await workbench.page.getByText("SKP.PREDICATE", { exact: true }).first().waitFor();
  await workbench.page.keyboard.type("ICATE(");
  await workbench.page.getByText("hasilKerja", { exact: false }).first().waitFor();
  await workbench.page.keyboard.press("Escape");
  await workbench.page.keyboard.press("Escape");
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
