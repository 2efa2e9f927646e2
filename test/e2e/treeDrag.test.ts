import { writeXlsx } from "../../src/files/writeXlsx";
import { fileOfBook } from "../fixtures/bookFile";
import {
  chooseFile,
  openWorkbench,
  patience,
  readCells,
  type Site,
  startSite,
  type Workbench,
} from "../support/browser";
import { narrow, overflowing, type SeenPane, seePane, seriousFindings } from "../support/paneFrame";
import { smallOffice } from "../taskpane/book";

jest.setTimeout(5 * patience);

let site: Site;
let workbench: Workbench;
let pane: SeenPane;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
  await narrow(workbench);
  await chooseFile(workbench, "kecil.xlsx", await writeXlsx(fileOfBook(smallOffice)));
  pane = await seePane(workbench);
  await pane.tab("Rencana");
  await pane.button(/^Pohon$/).click();
  await pane.frame.getByRole("tree").waitFor();
});
afterAll(() => site.stop());

const row = (text: string) => pane.frame.getByRole("treeitem", { name: new RegExp(`^${text}`) });
const level = (text: string) => row(text).getAttribute("aria-level");
const mark = () => pane.frame.locator("[data-drag-mark]");

interface Point {
  readonly x: number;
  readonly y: number;
}

const middle = async (place: { boundingBox: () => Promise<(Point & { height: number }) | null> }) => {
  const box = await place.boundingBox();
  if (!box) throw new Error("nothing stands there");
  return { x: box.x + 90, y: box.y + box.height / 2 };
};

/** Takes a row with the mouse and holds it over another. */
const hold = async (text: string, over: string) => {
  const { mouse } = workbench.page;
  const [from, to] = [await middle(row(text)), await middle(row(over))];
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 5, from.y + 8, { steps: 2 });
  await mouse.move(to.x, to.y, { steps: 4 });
};

const saved = () => pane.frame.getByRole("status").filter({ hasText: "Tersimpan" }).waitFor();

/** Takes the last move back and closes the card. */
const undo = async () => {
  await pane.button("Urungkan").click();
  await pane.frame.getByText("Sudah dikembalikan seperti semula.").waitFor();
  await pane.button("Tutup kartu").click();
};

test("a result that rests over another is offered its indicators, and hangs on the one it is let go on", async () => {
  await hold("Panitia", "Layanan keliling");
  const part = pane.frame.locator("[data-drop]", { hasText: "Kunjungan" });
  await part.waitFor();
  const to = await middle(part);
  await workbench.page.mouse.move(to.x, to.y, { steps: 3 });
  await mark().getByText("Ke indikator “Kunjungan” dari “Layanan keliling”").waitFor();
  await workbench.page.mouse.up();
  await saved();
  await row("Panitia").filter({ hasText: "di bawah indikator Kunjungan" }).waitFor();
  expect(await level("Panitia")).toBe("3");
  expect(await pane.frame.locator('[role="treeitem"]:focus').textContent()).toMatch(/^Panitia hari jadi/);
  await undo();
  expect(await level("Panitia")).toBe("1");
});

test("let go on a result with several indicators, it is asked which is meant before anything changes", async () => {
  await hold("Panitia", "Layanan keliling");
  await mark()
    .getByText(/pilih salah satu dari 2 indikatornya/)
    .waitFor();
  await workbench.page.mouse.up();
  await pane.frame.getByText("Mendukung apa dari “Layanan keliling”?").waitFor();
  expect(await level("Panitia")).toBe("1");
  expect([...(await overflowing(pane)), ...(await seriousFindings(pane))]).toEqual([]);
  await pane.frame.getByRole("radio", { name: "Rencana ini secara utuh" }).check();
  await pane.button("Pindahkan").last().click();
  await saved();
  await row("Panitia hari jadi").waitFor();
  expect(await level("Panitia")).toBe("3");
  await undo();
});

test("let go elsewhere, a result of an agreed SKP is moved once its form is told why, and that is recorded", async () => {
  const { page } = workbench;
  await hold("Meningkatnya", "Laporan");
  await mark().waitFor();
  await page.mouse.up();
  await pane.frame.getByText(/^SKP Dr. Budi Santoso, M.Si. sudah ditetapkan/).waitFor();
  expect(await level("Meningkatnya")).toBe("1");
  expect([...(await overflowing(pane)), ...(await seriousFindings(pane))]).toEqual([]);
  await pane.frame.getByRole("textbox", { name: "Alasan penyesuaian" }).fill("Arahan baru");
  await pane.frame.getByRole("textbox", { name: "Disepakati oleh" }).fill("Pejabat penilai");
  await pane.frame.locator("form").getByRole("button", { name: "Pindahkan", exact: true }).click();
  await pane.agree();
  await row("Meningkatnya").waitFor();
  expect(await level("Meningkatnya")).toBe("2");
  const [, told = []] = await readCells(workbench, "A4:L5", { sheet: "Riwayat" });
  expect(told).toEqual(expect.arrayContaining(["Arahan baru", "Pejabat penilai", "Laporan sirkulasi"]));
  await undo();
});

test("a result that stands below it does not take it, and the mark says why", async () => {
  const { page } = workbench;
  await hold("Panitia", "Layanan keliling");
  const part = pane.frame.locator("[data-drop]", { hasText: "utuh" });
  await part.waitFor();
  const to = await middle(part);
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
  await saved();
  await row("Panitia").waitFor();
  await pane.button("Tutup kartu").click();
  await hold("Layanan keliling", "Panitia");
  await mark().getByText("Rencana itu ada di bawahnya sendiri").waitFor();
  await page.mouse.up();
  await pane.frame.getByText("Tidak jadi dipindahkan.").waitFor({ state: "attached" });
  expect(await mark().count()).toBe(0);
});

test("Escape lets it go where it was, and opens no card", async () => {
  const before = await level("Laporan");
  await hold("Laporan", "Layanan keliling");
  await mark().waitFor();
  await workbench.page.keyboard.press("Escape");
  await mark().waitFor({ state: "detached" });
  await workbench.page.mouse.up();
  expect(await level("Laporan")).toBe(before);
  expect(await pane.button("Tutup kartu").count()).toBe(0);
});

test("a finger that rests on a row takes it, and lets it go at the top", async () => {
  const touch = await workbench.context.newCDPSession(workbench.page);
  const send = (type: string, at?: Point) =>
    touch.send("Input.dispatchTouchEvent", {
      type: type as "touchStart",
      touchPoints: at ? [at] : [],
    });
  const from = await middle(row("Panitia"));
  await send("touchStart", from);
  await mark().waitFor();
  await send("touchMove", { x: from.x, y: from.y + 12 });
  const top = await middle(pane.frame.locator("[data-drop-top]"));
  await send("touchMove", top);
  await mark()
    .getByText(/^Ke puncak/)
    .waitFor();
  await send("touchEnd");
  await saved();
  await row("Panitia").waitFor();
  expect(await level("Panitia")).toBe("1");
});

test("no page wrote an error", () => {
  expect(site.errors).toEqual([]);
});
