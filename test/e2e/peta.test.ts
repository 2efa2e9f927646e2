import { writeXlsx } from "../../src/files/writeXlsx";
import { manyResults } from "../fixtures/bigTree";
import { fileOfBook } from "../fixtures/bookFile";
import {
  chooseFile,
  openWorkbench,
  patience,
  type Site,
  startSite,
  turn,
  until,
  type Workbench,
} from "../support/browser";
import { startedBook } from "../support/office";
import { narrow, overflowing, type SeenPane, seePane, seriousFindings } from "../support/paneFrame";
import { smallOffice, today } from "../taskpane/book";

jest.setTimeout(5 * patience);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
});
afterAll(() => site.stop());

const goToMap = async (): Promise<SeenPane> => {
  const pane = await seePane(workbench);
  await pane.tab("Rencana");
  await pane.button(/^Peta$/).click();
  await pane.frame.getByRole("tree", { name: "Peta hasil kerja" }).waitFor();
  return pane;
};
const colourBy = ({ frame }: SeenPane, what: string) =>
  frame.getByRole("combobox", { name: "Warnai menurut" }).selectOption(what);
/** What a screen reader says of the box that has the focus, or that would get it by Tab. */
const label = async ({ frame }: SeenPane, which = ":focus"): Promise<string> =>
  (await frame.locator(`[role="treeitem"]${which} > text`).first().textContent()) ?? "";

describe("at 320 pixels", () => {
  beforeAll(async () => {
    await narrow(workbench);
    await chooseFile(workbench, "kecil.xlsx", await writeXlsx(fileOfBook(smallOffice)));
  });

  test.each(["light", "dark"] as const)(
    "the map is wide enough and accessible by every colour, %s",
    async (colours) => {
      await turn(workbench, colours);
      const pane = await goToMap();
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        found[name] = [...(await overflowing(pane)), ...(await seriousFindings(pane))];
      };
      for (const colour of ["unit", "jenis", "masalah", "capaian"]) {
        await colourBy(pane, colour);
        await look(colour);
      }
      await pane.frame.getByText("bukan ketentuan PermenPANRB 6/2022").waitFor();
      await pane.button("Buka lebar").click();
      await look("wide");
      await pane.frame.getByRole("treeitem", { name: /^Meningkatnya minat baca/ }).click();
      await pane.button("Tutup kartu").waitFor();
      await look("a card beside the wide map");
      await pane.button("Tutup kartu").click();
      await pane.button("Tutup tampilan lebar").click();
      expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);
    },
  );

  test("a result is reached, opened and left by keyboard alone", async () => {
    const pane = await goToMap();
    const { keyboard } = workbench.page;
    await pane.button("Buka lebar").focus();
    await keyboard.press("Tab");
    for (const pressed of ["+", "+", "ArrowRight", "0"]) await keyboard.press(pressed);
    await keyboard.press("Tab");
    await keyboard.press("Home");
    expect(await label(pane)).toMatch(/^Meningkatnya minat baca, milik Dr\. Budi Santoso, M\.Si\./);
    await keyboard.press("ArrowRight");
    expect(await label(pane)).toMatch(/^Layanan keliling, milik Sri Lestari, S\.Sos\./);
    await keyboard.press("Enter");
    expect(await pane.frame.locator("h2:focus").textContent()).toBe("Layanan keliling");
    await keyboard.press("Escape");
    expect(await label(pane)).toMatch(/^Layanan keliling/);
  });
});

describe("20,000 results", () => {
  let pane: SeenPane;
  beforeAll(async () => {
    const started = startedBook(today);
    const { pegawai, skp, kinerja } = manyResults(20_000).tables;
    const tables = { ...started.tables, pegawai, skp, kinerja };
    await chooseFile(workbench, "besar.xlsx", await writeXlsx(fileOfBook({ ...started, tables })));
    pane = await goToMap();
  });

  const drawn = () => pane.frame.getByRole("treeitem").count();
  const place = () => pane.frame.locator('svg[role="tree"] > g').getAttribute("transform");

  test("at most 200 boxes stand in the page, however many are open and however small they are", async () => {
    await pane.button("Buka semua").click();
    await pane.frame.getByText(/^Terbuka sampai tingkat 4/).waitFor();
    await pane.button("Paskan seluruh peta").click();
    expect(await drawn()).toBeGreaterThan(20);
    expect(await drawn()).toBeLessThanOrEqual(200);
  });

  test("it is dragged and moved by the wheel, and the box with the focus stays reachable by Tab", async () => {
    await pane.frame.getByRole("treeitem").first().focus();
    await workbench.page.keyboard.press("End");
    const last = await label(pane);
    expect(last).toMatch(/^Terlaksananya layanan ke-399 /);
    const before = await place();
    const box = await pane.frame.getByRole("tree").boundingBox();
    const { mouse } = workbench.page;
    await mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await mouse.down();
    await mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 200, { steps: 4 });
    await mouse.up();
    const dragged = await place();
    expect(dragged).not.toBe(before);
    await mouse.wheel(0, -3_000);
    await until(
      pane.frame,
      (old) => document.querySelector('svg[role="tree"] > g')?.getAttribute("transform") !== old,
      dragged,
    );
    expect(await label(pane, '[tabindex="0"]')).toBe(last);
    expect(await pane.frame.locator('[role="treeitem"][tabindex="0"]').count()).toBe(1);
  });
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
