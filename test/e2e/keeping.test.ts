import {
  nameOf,
  openTab,
  openWorkbench,
  patience,
  readCells,
  type Site,
  startSite,
  stateOf,
  typeInto,
  waitKept,
  type Workbench,
} from "../support/browser";

jest.setTimeout(3 * patience);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
});
beforeEach(async () => {
  workbench = await openWorkbench(site);
});
afterEach(() => workbench.context.close());
afterAll(() => site.stop());

/** What the browser keeps of this site. */
const kept = ({ page }: Workbench) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }));

test("a first visit opens the sample office", async () => {
  const first = await openTab(site, await site.newContext());
  expect(await nameOf(first)).toBe("Kantor contoh");
  expect(await stateOf(first)).toBe("Belum ada perubahan");
  expect(await readCells(first, "B1", { sheet: "Beranda" })).toEqual([[expect.stringContaining("2026")]]);
  await first.context.close();
});

test("after two seconds of rest the workbook is kept, and a visit later it is there again", async () => {
  await typeInto(workbench, "B2", "disimpan");
  await typeInto(workbench, "B3", "=1+1");
  await waitKept(workbench);
  const before = await stateOf(workbench);
  await workbench.page.close();

  const again = await openTab(site, workbench.context);
  expect(await readCells(again, "B2:B3")).toEqual([["disimpan"], [2]]);
  expect(await stateOf(again)).toBe(before);
  expect(before).toMatch(/^Belum diunduh sejak/);
});

test("a second tab says that the workbook is open in another one, and takes it over with the last change", async () => {
  await typeInto(workbench, "B2", "dari tab pertama");
  const second = await openTab(site, workbench.context);
  await second.page.getByText("Buku kerja ini terbuka di tab lain").waitFor();
  await second.page.getByRole("button", { name: "Pakai di tab ini" }).click();
  await second.page.waitForSelector(".cell-note", { state: "attached" });
  expect(await readCells(second, "B2")).toEqual([["dari tab pertama"]]);
  await workbench.page.getByText("sekarang dipakai di tab lain").waitFor();
});

test("erasing asks first, and then nothing is left on this computer", async () => {
  await typeInto(workbench, "B2", "rahasia");
  await waitKept(workbench);
  const erase = async (answer: string) => {
    await workbench.page.getByRole("button", { name: "Lainnya" }).click();
    await workbench.page.getByRole("menuitem", { name: "Hapus dari komputer ini" }).click();
    await workbench.page.getByRole("dialog").getByRole("button", { name: answer, exact: true }).click();
  };
  await erase("Batal");
  expect(await readCells(workbench, "B2")).toEqual([["rahasia"]]);
  expect((await kept(workbench)).databases).not.toEqual([]);

  await erase("Hapus");
  await workbench.page.getByText("Tidak ada lagi yang disimpan").waitFor();
  expect(await kept(workbench)).toEqual({ databases: [], local: [], session: [] });

  await workbench.page.getByRole("button", { name: "Mulai lagi" }).click();
  await workbench.page.waitForFunction(() => document.title.startsWith("Kantor contoh"));
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
