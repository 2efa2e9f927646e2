import {
  openWorkbench,
  patience,
  readCells,
  select,
  type Site,
  startSite,
  turn,
  type Workbench,
  writeCells,
} from "../support/browser";
import { narrow, overflowing, type SeenPane, seePane, seriousFindings } from "../support/paneFrame";

jest.setTimeout(3 * patience);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
});
afterAll(() => site.stop());

const goToRumus = async (pane: SeenPane): Promise<void> => {
  await pane.button("Menu lainnya").click();
  await pane.frame.getByRole("button", { name: "Rumus", exact: true }).click();
  await pane.heading("Rumus").waitFor();
};

/** Opens the page of a function or a report by its question. */
const open = async (pane: SeenPane, question: string): Promise<void> => {
  await goToRumus(pane);
  await pane.frame.getByRole("button", { name: question }).first().click();
  await pane.heading(question).waitFor();
};

const take = async (pane: SeenPane, address: string, argument: string): Promise<void> => {
  await select(workbench, address);
  await pane.button(`Ambil sel terpilih untuk ${argument}`).click();
  await pane.frame.getByText(`Lembar1!${address}`).waitFor();
};

test("PREDICATE takes picked cells, shows Baik and its reason, and stands in the sheet once inserted", async () => {
  await writeCells(workbench, "B2:C2", [["Sesuai Ekspektasi", "Di Atas Ekspektasi"]]);
  const pane = await seePane(workbench);
  await open(pane, "Apa predikatnya?");
  await take(pane, "B2", "Hasil kerja");
  await take(pane, "C2", "Perilaku");
  await pane.frame.getByText("bertemu di kotak Baik").waitFor();
  expect(await pane.frame.getByRole("cell").allTextContents()).toEqual(["Baik"]);
  await pane.frame.getByText("=SKP.PREDICATE(B2; C2)").waitFor();

  await select(workbench, "D2");
  await pane.button("Sisipkan di sel terpilih").click();
  await pane.frame.getByRole("status").filter({ hasText: "Tersimpan" }).waitFor();
  expect(await readCells(workbench, "D2")).toEqual([["Baik"]]);
  expect(await readCells(workbench, "D2", { what: "formulas" })).toEqual([["=SKP.PREDICATE(B2,C2)"]]);
});

test("where the formula stands already nothing is done, and that is said", async () => {
  const pane = await seePane(workbench);
  await select(workbench, "D2");
  await pane.button("Sisipkan di sel terpilih").click();
  await pane.frame.getByRole("status").filter({ hasText: "Semuanya sudah ada" }).waitFor();
});

test("a filled cell is refused with its address, and stays as it is", async () => {
  const pane = await seePane(workbench);
  await writeCells(workbench, "E2:E2", [["milik saya"]]);
  await select(workbench, "E2");
  await pane.button("Sisipkan di sel terpilih").click();
  await pane.frame.getByText("Sel E2 di lembar Lembar1 sudah terisi").waitFor();
  expect(await readCells(workbench, "E2")).toEqual([["milik saya"]]);
});

describe("at 320 pixels", () => {
  beforeAll(() => narrow(workbench));

  test.each(["light", "dark"] as const)(
    "the list, a function with its result and a report without data are wide enough and accessible, %s",
    async (colours) => {
      await turn(workbench, colours);
      const pane = await seePane(workbench);
      await writeCells(workbench, "B2:C2", [["Sesuai Ekspektasi", "Di Atas Ekspektasi"]]);
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        found[name] = [...(await overflowing(pane)), ...(await seriousFindings(pane))];
      };
      await goToRumus(pane);
      await look("the list");
      await open(pane, "Apa predikatnya?");
      await take(pane, "B2", "Hasil kerja");
      await pane.frame.getByLabel("Perilaku", { exact: true }).fill("Sesuai");
      await pane.frame.getByRole("table").waitFor();
      await look("a function");
      await open(pane, "Berapa pegawai yang boleh mendapat tiap predikat?");
      await pane.frame.getByLabel("Capaian organisasi", { exact: true }).fill("Istimewa");
      await pane.frame.getByLabel("Jumlah", { exact: true }).fill("30");
      await pane.frame.getByRole("table").waitFor();
      await look("a spill");
      await open(pane, "Berapa pegawai satu unit pada tiap predikat?");
      await look("a report");
      expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);
    },
  );
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
