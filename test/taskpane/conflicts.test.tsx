import { office } from "../support/office";
import { madeOnce, seePane } from "./seenPane";
import type { SeenPane } from "./seenPane";

const rows = [
  ["Nama", "Jabatan"],
  ["Sri", "Pustakawan"],
  ["Andi", "Arsiparis"],
];

let pane: SeenPane;
const takeRoster = async ({ app }: SeenPane) => {
  await app.run("importRoster", { ...office, rows });
  await app.confirm();
};
const openRoster = madeOnce(takeRoster);
beforeEach(async () => {
  pane = await openRoster();
});
afterEach(() => pane.close());

const person = (nama: string) => {
  const found = pane.app.store.getState().book.tables.pegawai.rows.find((row) => row.nama === nama);
  if (!found) throw new Error(`no ${nama}`);
  return found;
};

/** What stands in the cells of Jabatan of Sri and Andi. */
const jabatan = () =>
  pane.bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Pegawai").getRange("E5:E6");
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => String(value));
  });

/** A colleague types into Jabatan of Sri, or of Andi. */
const colleagueTypes = (text: string, cell = "E5") =>
  pane.bench.run(async (context) => {
    context.workbook.worksheets.getItem("Pegawai").getRange(cell).values = [[text]];
    await context.sync();
  });

/** We wrote both cells; a colleague changed some of them; now we want ours taken back. */
const conflictOver = async (cells: Readonly<Record<string, string>>) => {
  const change = (nama: string, ours: string) => {
    const { id, jabatan: theirs } = person(nama);
    return { table: "pegawai", id, column: "jabatan", theirs, ours } as const;
  };
  await pane.app.run("takeMine", {
    conflicts: [change("Sri", "Pustakawan Ahli"), change("Andi", "Auditor")],
  });
  await pane.app.confirm();
  for (const [cell, text] of Object.entries(cells)) await colleagueTypes(text, cell);
  await pane.app.undo();
};

const title = "Sel ini diubah orang lain lebih dulu";

test("both values are shown; ours is written at once, and can be taken back", async () => {
  await conflictOver({ E5: "Guru" });
  await pane.until(() => pane.text().includes("Di lembarGuruDari AndaPustakawan"));
  expect(pane.said()).toBe("Dikembalikan, kecuali yang sudah diubah orang lain.");
  await pane.press("Pakai milik saya");
  await pane.saved();
  expect(await jabatan()).toEqual(["Pustakawan", "Arsiparis"]);
  expect(pane.text()).not.toContain(title);
  await pane.press("Urungkan");
  await pane.until(() => pane.said() === "Sudah dikembalikan seperti semula.");
  expect(await jabatan()).toEqual(["Guru", "Arsiparis"]);
});

test("theirs is left as it is, and nothing is written", async () => {
  await conflictOver({ E5: "Guru" });
  await pane.until(() => pane.text().includes(title));
  await pane.press("Pakai miliknya");
  await pane.until(() => !pane.text().includes(title));
  expect(await jabatan()).toEqual(["Guru", "Arsiparis"]);
});

test("a cell that has changed once more is a new conflict, not overwritten", async () => {
  await conflictOver({ E5: "Guru" });
  await pane.until(() => pane.text().includes(title));
  await colleagueTypes("Dokter");
  await pane.press("Pakai milik saya");
  await pane.until(() => pane.text().includes("Di lembarDokterDari AndaPustakawan"));
  expect(await jabatan()).toEqual(["Dokter", "Arsiparis"]);
  await pane.press("Pakai milik saya");
  await pane.saved();
  expect(await jabatan()).toEqual(["Pustakawan", "Arsiparis"]);
});

test("several are decided at once: ours after a look at all of them, or theirs", async () => {
  await conflictOver({ E5: "Guru", E6: "Dokter" });
  await pane.until(() => pane.text().includes("2 sel tidak ditulis karena diubah orang lain."));
  await pane.press("Pakai semua milik saya");
  await pane.until(() => pane.buttons("Lanjutkan").length > 0);
  expect(pane.text()).toContain("Guru → Pustakawan");
  await pane.press("Batal");
  await pane.until(() => pane.buttons("Lanjutkan").length === 0);
  expect(pane.text()).toContain(title);
  await pane.press("Pakai semua milik saya");
  await pane.agree();
  await pane.saved();
  expect(await jabatan()).toEqual(["Pustakawan", "Arsiparis"]);
  expect(pane.text()).not.toContain(title);
});

test("a row that Urungkan leaves because a colleague changed it is removed when the person says so", async () => {
  await pane.close();
  pane = await seePane();
  await takeRoster(pane);
  await colleagueTypes("Guru");
  await pane.app.undo();
  await pane.until(() => pane.text().includes("Baris ini tidak dihapus karena diubah orang lain"));
  expect(pane.said()).toBe("Dikembalikan. Lembar yang mungkin sudah diisi tetap ada: Pegawai.");
  expect(await jabatan()).toEqual(["Guru", ""]);
  await pane.press("Hapus barisnya");
  await pane.saved();
  expect(pane.app.store.getState().book.tables.pegawai.rows).toEqual([]);
});

test("where the row is gone there is nothing to write to, and the pane says so", async () => {
  const { id, jabatan: theirs } = person("Sri");
  const conflict = { table: "pegawai", id, column: "jabatan", theirs, ours: "Guru" } as const;
  await pane.app.run("takeMine", { conflicts: [conflict] });
  await pane.bench.run(async (context) => {
    context.workbook.tables.getItem("tPegawai").rows.getItemAt(0).delete();
    await context.sync();
  });
  await pane.app.undo();
  await pane.until(() => pane.text().includes("Baris ini sudah dihapus orang lain"));
  expect(pane.buttons("Pakai milik saya")).toEqual([]);
  await pane.press("Tutup");
  await pane.until(() => !pane.text().includes("Baris ini sudah dihapus"));
});
