import { setPlanState } from "../../src/actions/setPlanState";
import { writeXlsx } from "../../src/files/writeXlsx";
import { fileOfBook } from "../fixtures/bookFile";
import { unitBook } from "../fixtures/wholeUnit";
import {
  chooseFile,
  openWorkbench,
  patience,
  readCells,
  select,
  type Site,
  startEmpty,
  startSite,
  typeInto,
  type Workbench,
} from "../support/browser";
import { narrow, overflowing, type SeenPane, seePane, seriousFindings } from "../support/paneFrame";
import { simulate, toolsFor } from "../support/simulate";

jest.setTimeout(3 * patience);

/** Three people whose SKP are agreed and recorded: on Rencana each has two rows, from row 5 on. */
const agreed = (() => {
  const today = 46_100;
  const unit = unitBook(today, 3, 2);
  const wish = { skp: unit.tables.skp.rows.map(({ id }) => id), to: "ditetapkan" } as const;
  return simulate(unit, setPlanState.plan(unit, wish, toolsFor(unit, today)));
})();
const texts = agreed.tables.kinerja.rows.map(({ rencana }) => [rencana]);
/** Where the texts of the results stand, and those of one person in the middle. */
const [all, own] = ["G5:G10", "G7:G8"];

let site: Site;
let workbench: Workbench;
let pane: SeenPane;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
  await workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await narrow(workbench);
});
afterAll(() => site.stop());

beforeEach(async () => {
  await startEmpty(workbench);
  await chooseFile(workbench, "disepakati.xlsx", await writeXlsx(fileOfBook(agreed)));
  pane = await seePane(workbench);
  await workbench.page.getByText("Rencana", { exact: true }).last().click();
});

const press = (key: string) => workbench.page.keyboard.press(key);
const results = () => readCells(workbench, all, { sheet: "Rencana" });
/** Waits until the pane says what was changed, and goes there. */
const see = async () => {
  await pane.frame.getByText("1 SKP yang sudah ditetapkan berubah di lembar.").waitFor();
  await pane.button("Lihat").click();
  await pane.frame.getByText("Berubah sejak ditetapkan").waitFor();
};
const nothingLeft = () => pane.frame.getByText("Berubah sejak ditetapkan").waitFor({ state: "detached" });
const copy = (text: string) => workbench.page.evaluate((one) => navigator.clipboard.writeText(one), text);

test("a text typed into a locked cell is offered with before and after, and one press puts it back", async () => {
  await typeInto(workbench, "G7", "Diketik tangan");
  await see();
  await pane.frame.getByText(`${texts[2]?.[0]} → Diketik tangan`).waitFor();
  expect([...(await overflowing(pane)), ...(await seriousFindings(pane))]).toEqual([]);
  await pane.button(/^Kembalikan/).click();
  await nothingLeft();
  expect(await results()).toEqual(texts);
});

test("texts pasted over several locked cells are recorded with reason and consent, and stay", async () => {
  await copy("Tempelan satu\nTempelan dua");
  await select(workbench, "G7");
  await press("Control+v");
  await see();
  await pane.button("Catat semua sebagai penyesuaian (2)").click();
  await pane.frame.getByRole("textbox", { name: "Alasan penyesuaian" }).fill("Penugasan baru");
  await pane.frame.getByRole("textbox", { name: "Disepakati oleh" }).fill("Pejabat penilai");
  await pane.frame.getByRole("button", { name: "Catat", exact: true }).click();
  await pane.agree();
  await nothingLeft();
  expect(await readCells(workbench, own, { sheet: "Rencana" })).toEqual([
    ["Tempelan satu"],
    ["Tempelan dua"],
  ]);
  const history = await readCells(workbench, "A4:K6", { sheet: "Riwayat" });
  const [headers = []] = history;
  const told = (header: string) => history.slice(1).map((row) => row[headers.indexOf(header)]);
  expect(told("Sebelum")).toEqual([texts[2]?.[0], texts[3]?.[0]]);
  expect(told("Sesudah")).toEqual(["Tempelan satu", "Tempelan dua"]);
  expect(told("Alasan")).toEqual(["Penugasan baru", "Penugasan baru"]);
  expect(told("Disepakati Oleh")).toEqual(["Pejabat penilai", "Pejabat penilai"]);
});

test("a whole row pasted over a locked one is offered as such, and both rows are as they were", async () => {
  await select(workbench, "A7:Q7");
  await press("Control+c");
  await select(workbench, "A8");
  await press("Control+v");
  await see();
  await pane.frame.getByText("Baris tertimpa salinan baris lain").waitFor();
  await pane
    .button(/^Kembalikan/)
    .first()
    .click();
  await nothingLeft();
  expect((await results()).map(String).sort()).toEqual(texts.map(String).sort());
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
