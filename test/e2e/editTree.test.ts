import { writeXlsx } from "../../src/files/writeXlsx";
import { fileOfBook } from "../fixtures/bookFile";
import {
  chooseFile,
  openWorkbench,
  patience,
  select,
  type Site,
  startEmpty,
  startSite,
  turn,
  typeInto,
  until,
  type Workbench,
} from "../support/browser";
import { narrow, overflowing, type SeenPane, seePane, seriousFindings } from "../support/paneFrame";
import { smallOffice } from "../taskpane/book";

jest.setTimeout(3 * patience);

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

const openOffice = async () => {
  await startEmpty(workbench);
  await chooseFile(workbench, "kecil.xlsx", await writeXlsx(fileOfBook(smallOffice)));
  await goToTree();
};

const goToTree = async () => {
  pane = await seePane(workbench);
  await pane.tab("Rencana");
  await pane.frame.getByRole("button", { name: "Pohon", exact: true }).click();
  await pane.frame.getByRole("tree").waitFor();
};

const item = (name: RegExp) => pane.frame.getByRole("treeitem", { name });

/** The name of what has the focus: its label, or what it shows. */
const focused = (): Promise<string> =>
  pane.frame.evaluate(() => {
    const { activeElement: element } = document;
    const label =
      element?.getAttribute("aria-label") ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return (label ?? element?.textContent ?? "").trim();
  });

/** Goes on by Tab, or back, until what is named so has the focus. */
const tabTo = async (name: RegExp, key = "Tab") => {
  for (let step = 0; !name.test(await focused()); step += 1) {
    if (step === 60) throw new Error(`the keyboard does not reach ${String(name)}`);
    await workbench.page.keyboard.press(key);
  }
};

const press = (key: string) => workbench.page.keyboard.press(key);
const type = (text: string) => workbench.page.keyboard.type(text);
const saved = () => pane.frame.getByRole("status").filter({ hasText: "Tersimpan" }).waitFor();

describe("at 320 pixels", () => {
  beforeAll(openOffice);

  test("a result is added, moved and shared by keyboard alone, which is back at the button each time", async () => {
    await pane.frame.locator('[role="treeitem"][tabindex="0"]').focus();
    await type("laya");
    await press("Enter");
    await tabTo(/^Intervensi$/);
    await press("Enter");
    expect(await focused()).toMatch(/^Kunjungan/);
    await press("Space");
    await tabTo(/^Rencana hasil kerja/);
    await type("Rute keliling tersusun");
    await tabTo(/^Dikerjakan oleh$/);
    await type("andi");
    await press("Enter");
    await tabTo(/^Tambah$/);
    await press("Enter");
    await saved();
    await until(pane.frame, () => document.activeElement?.textContent === "Intervensi");

    await tabTo(/^Rute keliling tersusun/);
    await press("Enter");
    await tabTo(/^Pindahkan$/);
    await press("Enter");
    await tabTo(/^Cari induk$/);
    await type("sirkulasi");
    await press("Enter");
    await tabTo(/^Pindahkan$/);
    await press("Enter");
    await saved();
    await until(pane.frame, () => document.activeElement?.textContent === "Pindahkan");
    expect(await pane.frame.getByRole("navigation", { name: "Di bawah" }).textContent()).toContain(
      "Laporan sirkulasi",
    );

    await tabTo(/^Bagikan$/, "Shift+Tab");
    await press("Enter");
    await tabTo(/^Dibagikan kepada$/);
    await type("sri");
    await press("Enter");
    await tabTo(/^Bagikan$/);
    await press("Enter");
    await item(/^Rute keliling tersusun.*milik Sri/).waitFor();
  });

  test("a form that is sent too early takes the keyboard to what it lacks, and Escape keeps what was typed", async () => {
    await item(/^Layanan keliling/).click();
    await pane.button("Intervensi").focus();
    await press("Enter");
    await tabTo(/^Tambah$/);
    await press("Enter");
    expect(await focused()).toMatch(/^Kunjungan/);
    await press("Space");
    await tabTo(/^Rencana hasil kerja/);
    await type("Belum selesai");
    await press("Escape");
    await pane.frame.getByText("Belum disimpan: Intervensi, “Layanan keliling”.").waitFor();
    await tabTo(/^Lanjutkan mengisi$/, "Shift+Tab");
    await press("Enter");
    expect(await pane.frame.getByLabel("Rencana hasil kerja").first().inputValue()).toBe("Belum selesai");
    await tabTo(/^Batal$/);
    await press("Enter");
    await until(pane.frame, () => document.activeElement?.textContent === "Intervensi");
  });

  test.each(["light", "dark"] as const)("every form is wide enough and accessible, %s", async (colours) => {
    await turn(workbench, colours);
    await goToTree();
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      found[name] = [...(await overflowing(pane)), ...(await seriousFindings(pane))];
    };
    const card = item(/^Layanan keliling/);
    await card.click();
    await look("the card");
    const form = pane.frame.locator("form");
    const { frame } = pane;
    const press = (name: string) => frame.getByRole("button", { name, exact: true }).click();
    const send = () => form.locator("[type=submit]").click();
    const search = (name: string) => frame.getByRole("searchbox", { name }).fill("a");
    const forms: Readonly<Record<string, () => Promise<unknown>>> = {
      Intervensi: () => search("Dikerjakan oleh").then(send),
      "Ubah rencana": () => press("Bantuan: Perspektif"),
      "Ubah: Kunjungan": () => form.locator("textarea").fill("").then(send),
      "Tambah indikator": send,
      Pindahkan: () => search("Cari induk").then(send),
      Bagikan: () =>
        frame.getByRole("combobox", { name: "Target: Kunjungan" }).selectOption("divide").then(send),
      "Batalkan rencana": () => Promise.resolve(),
    };
    for (const [name, fill] of Object.entries(forms)) {
      await press(name);
      await fill();
      await look(name);
      await form.getByRole("button", { name: "Batal", exact: true }).click();
    }
    expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);
  });
});

describe("edits made in the sheet by hand", () => {
  const nameBox = () => workbench.page.locator('[data-u-comp="defined-name"] input').inputValue();
  /** Presses the number of a row, and then entries of its menu. */
  const ofRow = async (row: number, ...entries: string[]) => {
    const { mouse } = workbench.page;
    for (let y = 240; (await nameBox()) !== `${row}:${row}`; y += 8) {
      if (y > 800) throw new Error(`no row ${row} in view`);
      await mouse.click(22, y);
      if ((await nameBox()) === `${row}:${row}`) await mouse.click(22, y, { button: "right" });
    }
    for (const entry of entries) await workbench.page.getByText(entry, { exact: true }).click();
  };
  /** The rows of the tree as a person has left it: which are closed, and which one has the place of the keyboard. */
  const held = () =>
    pane.frame.evaluate(() =>
      [...document.querySelectorAll('[role="treeitem"]')].map((row) =>
        [
          row.textContent?.slice(0, 12),
          row.getAttribute("aria-expanded"),
          row.getAttribute("tabindex"),
          row.getAttribute("aria-selected"),
        ].join(" "),
      ),
    );

  beforeAll(async () => {
    await openOffice();
    await workbench.page.getByText("Rencana", { exact: true }).last().click();
    await pane.frame.locator('[role="treeitem"][tabindex="0"]').focus();
    await press("Home");
    await press("ArrowLeft");
  });

  test("a typed text, pasted rows and a deleted row are in the tree, whose rows stay open, closed and selected", async () => {
    await typeInto(workbench, "G7", "Diketik tangan");
    await item(/^Diketik tangan/).waitFor();
    await select(workbench, "G10");
    const before = await held();
    await workbench.page.evaluate(() => navigator.clipboard.writeText("Tempelan satu\nTempelan dua"));
    await press("Control+v");
    await item(/^Tempelan dua/).waitFor();
    const pasted = await held();
    expect(pasted.filter((row) => !row.startsWith("Tempelan"))).toEqual(before);
    await ofRow(7, "Hapus Baris yang Dipilih");
    await item(/^Diketik tangan/).waitFor({ state: "detached" });
    expect(await item(/^Tempelan/).count()).toBe(2);
  });
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
