import { treeOf } from "../../src/rules/tree";
import { rosterCounts, rosterTwin } from "../fixtures/roster";
import { openWorkbench, patience, type Site, startSite, type Workbench } from "../support/browser";
import { type SeenPane, seePane } from "../support/paneFrame";

jest.setTimeout(5 * patience);

const { top, missingParent, ownParent, depth } = rosterCounts.tree;

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
});
afterAll(() => site.stop());

/** Takes a list in by the page of the pane, as a file. */
const takeIn = async (pane: SeenPane, rows: readonly (readonly string[])[]): Promise<void> => {
  const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  await pane.button(/^Mulai dari daftar pegawai/).click();
  await pane.frame.getByLabel("Nama instansi").fill("Dinas Contoh");
  await pane.frame.getByLabel("Tahun SKP").fill("2026");
  await pane.button("Berikutnya").click();
  await pane.frame.locator('input[type="file"]').setInputFiles({
    name: "pegawai.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(rows.map((row) => row.map(quoted).join(",")).join("\n")),
  });
  await pane.frame.getByText("2.148 pegawai terbaca").waitFor();
  await pane.button("Lihat yang akan dilakukan").click();
  await pane.button("Lanjutkan").click();
  await pane.button("Lanjutkan").waitFor({ state: "detached" });
  await pane.frame
    .getByRole("status")
    .filter({ hasText: "Tersimpan" })
    .waitFor({ timeout: 2 * patience });
};

/** The most rows of the tree that stand in the page while it is scrolled from its top to its end. */
const mostWhileScrolled = ({ frame }: SeenPane): Promise<number> =>
  frame.evaluate(async () => {
    const box = document.querySelector('[role="tree"]')?.parentElement;
    if (!box) return Infinity;
    let most = 0;
    for (let top = 0; top < box.scrollHeight; top += box.scrollHeight / 30) {
      box.scrollTop = top;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      most = Math.max(most, document.querySelectorAll('[role="treeitem"]').length);
    }
    return most;
  });

/** The cell in which the selection is: what the list says of the superior, and of whom, by name. */
const selectedSuperior = ({ frame }: SeenPane) =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange();
      const table = context.workbook.tables.getItem("tSKP");
      const row = cell.getEntireRow();
      const at = (header: string) => row.getIntersection(table.columns.getItem(header).getRange());
      const found = { name: at("Nama"), penilai: at("ID Penilai") };
      for (const one of [cell, found.name, found.penilai]) one.load("address,values");
      await context.sync();
      return {
        isCell: cell.address === found.penilai.address,
        name: String(found.name.values[0]?.[0]),
        written: String(found.penilai.values[0]?.[0]),
      };
    }),
  );

/** Clicks the way to the cell on every card of the open group, page by page. */
const walk = async (pane: SeenPane) => {
  const seen: { name: string; written: string }[] = [];
  for (;;) {
    const opens = pane.frame.getByRole("button", { name: /^Buka selnya: / });
    for (let at = 0; at < (await opens.count()); at += 1) {
      await opens.nth(at).click();
      const { isCell, name, written } = await selectedSuperior(pane);
      expect(isCell).toBe(true);
      seen.push({ name, written });
    }
    const next = pane.button("Berikutnya");
    if ((await next.count()) === 0 || (await next.isDisabled())) return seen;
    await next.click();
  }
};

const openGroup = async (pane: SeenPane, title: string) => {
  const group = pane.button(title);
  await group.waitFor();
  if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
};

test("a regency's list is a tree in the pane, and every superior of it who is nobody is walked to and mended", async () => {
  const rows = rosterTwin();
  const pane = await seePane(workbench);
  await takeIn(pane, rows);

  await pane.tab("Rencana");
  await pane.button(/^Pohon$/).click();
  await pane.button("Pegawai").click();
  await pane.frame
    .getByText(
      `${top} di puncak · ${missingParent} atasannya tidak ada · ${ownParent} atasannya diri sendiri · ${depth} tingkat`,
    )
    .waitFor();
  await pane.button("Buka semua").click();
  expect(await mostWhileScrolled(pane)).toBeLessThanOrEqual(200);

  const [, ...lines] = rows;
  const { place } = treeOf(
    lines.map(([id]) => id ?? ""),
    lines.map((cells) => cells[8] ?? ""),
  );
  const wrong = (wanted: string) =>
    lines
      .filter((_, at) => place[at] === wanted)
      .map(([, , name = "", , , , , , written = ""]) => ({ name: name.trim(), written: written.trim() }));
  const byName = (one: { name: string; written: string }, other: { name: string; written: string }) =>
    `${one.name} ${one.written}` < `${other.name} ${other.written}` ? -1 : 1;

  await pane.button("Menu lainnya").click();
  await pane.button("Periksa").click();
  await openGroup(pane, `Pilih atasan yang ada (${missingParent})`);
  expect((await walk(pane)).sort(byName)).toEqual(wrong("missingParent").sort(byName));
  await openGroup(pane, `Pilih atasan selain diri sendiri (${ownParent})`);
  expect((await walk(pane)).map(({ name }) => name)).toEqual(wrong("ownParent").map(({ name }) => name));

  // Every one is mended: all that name the same superior at once with the first who is offered, the rest one by one.
  for (let left = missingParent; left > 0;) {
    await openGroup(pane, `Pilih atasan yang ada (${left})`);
    const all = pane.button("Pilih atasan untuk semua…").first();
    let mended = 1;
    if ((await all.count()) > 0) {
      const said = await pane.frame
        .getByText(/^\d+ pegawai menyebut atasan yang sama/)
        .first()
        .textContent();
      mended = parseInt(said ?? "", 10);
      await all.click();
      await pane.frame
        .getByRole("list", { name: "Cari nama, NIP, jabatan, atau unit" })
        .getByRole("button")
        .first()
        .click();
    } else await pane.button("Tanpa penilai di sini (puncak)").first().click();
    await pane.agree();
    left -= mended;
  }
  await pane.button("Pilih atasan yang ada").waitFor({ state: "detached" });
  await openGroup(pane, `Pilih atasan selain diri sendiri (${ownParent})`);
  await pane.button("Tanpa penilai di sini (puncak)").click();
  await pane.agree();
  await pane.button("Pilih atasan selain diri sendiri").waitFor({ state: "detached" });
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
