import type { Book } from "../../src/model/book";
import { regencyBook } from "../fixtures/regency";
import { rosterCounts } from "../fixtures/roster";
import { openWorkbench, patience, type Site, startSite, turn, type Workbench } from "../support/browser";
import { flaws, narrow, seeBook, type SeenPane, seePane } from "../support/paneFrame";
import { smallOffice, today } from "../taskpane/book";

jest.setTimeout(5 * patience);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
});
afterAll(() => site.stop());

/** Opens a book in the workbench and its tree in the pane. */
const openTree = async (name: string, book: Book): Promise<SeenPane> => {
  const pane = await seeBook(workbench, name, book);
  await pane.tree();
  return pane;
};

const goToTree = async (): Promise<SeenPane> => {
  const pane = await seePane(workbench);
  await pane.tree();
  return pane;
};

/** The row of the tree that has the focus, as a screen reader says it; "" when none has. */
const focusedRow = ({ frame }: SeenPane): Promise<string> =>
  frame.evaluate(() => {
    const row = document.activeElement?.closest('[role="treeitem"]')?.cloneNode(true) as Element | undefined;
    for (const hidden of row?.querySelectorAll("[aria-hidden]") ?? []) hidden.remove();
    return row?.textContent ?? "";
  });

describe("at 320 pixels", () => {
  beforeAll(async () => {
    await narrow(workbench);
    await openTree("kecil", smallOffice);
  });

  test.each(["light", "dark"] as const)(
    "results, people and their cards are wide enough and accessible, %s",
    async (colours) => {
      await turn(workbench, colours);
      const pane = await goToTree();
      const found: Record<string, string[]> = {};
      const look = async (name: string) => {
        found[name] = await flaws(pane);
      };
      await pane.button("Hasil kerja").click();
      await look("results");
      await pane.frame.getByRole("treeitem", { name: /^Layanan keliling/ }).click();
      await pane.button("Tutup kartu").waitFor();
      await look("a result");
      await pane.button("Pegawai").click();
      await look("people");
      await pane.frame.getByRole("treeitem", { name: /^Dr\. Budi/ }).click();
      await pane.button("Tutup kartu").waitFor();
      await look("a person");
      await pane.frame.getByRole("searchbox").fill("zzz");
      await pane.frame.getByText("Tidak ada pegawai yang cocok.").waitFor();
      await look("nothing found");
      await pane.frame.getByRole("searchbox").fill("");
      expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);
    },
  );

  test("a result is found, opened, walked from and closed by keyboard alone", async () => {
    const pane = await goToTree();
    const { keyboard } = workbench.page;
    await pane.frame.getByRole("button", { name: "Hasil kerja", exact: true }).focus();
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.type("keliling");
    await pane.frame.getByText("1 dari 4 hasil kerja").waitFor();
    for (let step = 0; (await focusedRow(pane)) === ""; step += 1) {
      expect(step).toBeLessThan(8);
      await keyboard.press("Tab");
    }
    await keyboard.press("Home");
    expect(await focusedRow(pane)).toBe("Meningkatnya minat baca, milik Dr. Budi Santoso, M.Si.");
    await keyboard.press("ArrowDown");
    expect(await focusedRow(pane)).toBe("Layanan keliling, milik Sri Lestari, S.Sos.");
    await keyboard.press("Enter");
    expect(await pane.frame.locator("h2:focus").textContent()).toBe("Layanan keliling");
    await pane.frame.getByText("Target 24 kali").waitFor();
    await keyboard.press("Escape");
    expect(await focusedRow(pane)).toBe("Layanan keliling, milik Sri Lestari, S.Sos.");
    expect(await pane.button("Tutup kartu").count()).toBe(0);
  });
});

describe("2,148 employees and 20,000 results", () => {
  let pane: SeenPane;
  beforeAll(async () => {
    pane = await openTree("besar", regencyBook(20_000, today));
  });

  const drawn = () => pane.frame.getByRole("treeitem").count();
  /** The most rows that stand in the page while the tree is scrolled from its top to its end and back. */
  const mostWhileScrolled = () =>
    pane.frame.evaluate(async () => {
      const box = document.querySelector('[role="tree"]')?.parentElement;
      if (!box) return Infinity;
      let most = 0;
      const look = async (top: number) => {
        box.scrollTop = top;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        most = Math.max(most, document.querySelectorAll('[role="treeitem"]').length);
      };
      for (let step = 0; step < 40; step += 1) await look(step * 300);
      for (let step = 0; step < 10; step += 1) await look((box.scrollHeight / 10) * step);
      await look(box.scrollHeight);
      await look(0);
      return most;
    });

  test("at most 200 rows stand in the page, however many there are", async () => {
    await pane.button("Hasil kerja").click();
    await pane.frame.getByText("20.000 hasil kerja").waitFor();
    await pane.button("Buka semua").click();
    expect(await mostWhileScrolled()).toBeLessThanOrEqual(200);
    await pane.button("Pegawai").click();
    await pane.frame.getByText(`${rosterCounts.people.toLocaleString("id-ID")} pegawai`).waitFor();
    await pane.button("Buka semua").click();
    expect(await mostWhileScrolled()).toBeLessThanOrEqual(200);
  });

  test("the last row has the focus by End, and stays reachable by Tab when it is scrolled away", async () => {
    await pane.button("Hasil kerja").click();
    await pane.frame.getByRole("treeitem").first().focus();
    await workbench.page.keyboard.press("End");
    const last = await focusedRow(pane);
    expect(last).toMatch(/ke-19607 /);
    await mostWhileScrolled();
    expect(await focusedRow(pane)).toBe(last);
    expect(await pane.frame.locator('[role="treeitem"][tabindex="0"]').count()).toBe(1);
    expect(await drawn()).toBeLessThanOrEqual(200);
  });

  test("a search among 20,000 keeps what is above its hits", async () => {
    await pane.frame.getByRole("searchbox").fill("ke-19999");
    await pane.frame.getByText("1 dari 20.000 hasil kerja").waitFor();
    expect(await pane.frame.getByRole("treeitem").last().textContent()).toMatch(/ke-19999 /);
    expect(await drawn()).toBe(7);
  });
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
