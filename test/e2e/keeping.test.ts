import {
  chooseFromMenu,
  nameOf,
  openTab,
  patience,
  readCells,
  type Site,
  startEmpty,
  startSite,
  stateOf,
  typeInto,
  waitKept,
  type Workbench,
  until,
} from "../support/browser";

jest.setTimeout(3 * patience);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openTab(site, await site.newContext());
});
afterAll(() => site.stop());

/** What the browser keeps of this site. */
const kept = ({ page }: Workbench) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }));

test("a first visit opens the sample office", async () => {
  expect(await nameOf(workbench)).toBe("Kantor contoh");
  expect(await stateOf(workbench)).toBe("Belum ada perubahan");
  expect(await readCells(workbench, "B1", { sheet: "Beranda" })).toEqual([[expect.stringContaining("2026")]]);
});

test("after two seconds of rest the workbook is kept, and a visit later it is there again", async () => {
  await startEmpty(workbench);
  await typeInto(workbench, "B2", "disimpan");
  await typeInto(workbench, "B3", "=1+1");
  await waitKept(workbench);
  const before = await stateOf(workbench);
  await workbench.page.close();

  workbench = await openTab(site, workbench.context);
  expect(await readCells(workbench, "B2:B3")).toEqual([["disimpan"], [2]]);
  expect(await stateOf(workbench)).toBe(before);
  expect(before).toMatch(/^Belum diunduh sejak/);
});

test("a second tab says that the workbook is open in another one, and takes it over with the last change", async () => {
  await startEmpty(workbench);
  await typeInto(workbench, "B2", "dari tab pertama");
  const second = await openTab(site, workbench.context);
  await second.page.getByText("Buku kerja ini terbuka di tab lain").waitFor();
  await second.page.getByRole("button", { name: "Pakai di tab ini" }).click();
  await second.page.waitForSelector(".cell-note", { state: "attached" });
  expect(await readCells(second, "B2")).toEqual([["dari tab pertama"]]);
  await workbench.page.getByText("sekarang dipakai di tab lain").waitFor();
  await workbench.page.close();
  workbench = second;
});

test("erasing asks first, and then nothing is left on this computer", async () => {
  await startEmpty(workbench);
  await typeInto(workbench, "B2", "rahasia");
  await waitKept(workbench);
  const erase = async (answer: string) => {
    await chooseFromMenu(workbench, "Hapus dari komputer ini");
    await workbench.page.getByRole("dialog").getByRole("button", { name: answer, exact: true }).click();
  };
  await erase("Batal");
  expect(await readCells(workbench, "B2")).toEqual([["rahasia"]]);
  expect((await kept(workbench)).databases).not.toEqual([]);

  await erase("Hapus");
  await workbench.page.getByText("Tidak ada lagi yang disimpan").waitFor();
  expect(await kept(workbench)).toEqual({ databases: [], local: [], session: [] });

  await workbench.page.getByRole("button", { name: "Mulai lagi" }).click();
  await until(workbench.page, () => document.title.startsWith("Kantor contoh"));
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
