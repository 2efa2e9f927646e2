import { addResult, planOf, takePeople } from "./people";
import { madeOnce } from "./seenPane";
import type { SeenPane } from "./seenPane";

let pane: SeenPane;
const openOffice = madeOnce(async (made) => {
  await takePeople(made, [
    ["Budi", "Kepala Seksi", ""],
    ["Sri", "Petugas Pelayanan", "Budi"],
  ]);
  const indicators = [{ indikator: "Jumlah layanan", target: 100, satuan: "layanan" }];
  await addResult(made, "Budi", "Layanan prima", { indicators });
  await addResult(made, "Sri", "Layanan loket", { indicators });
});
beforeEach(async () => {
  pane = await openOffice();
  await pane.press("Rencana");
  await pane.until(() => pane.heading() === "Rencana");
});
afterEach(() => pane.close());

const tables = () => pane.app.store.getState().book.tables;
const stateOf = (name: string) => tables().skp.rows.find(({ id }) => id === planOf(pane, name))?.status;

const agreeAll = async () => {
  await pane.app.run("setPlanState", { skp: tables().skp.rows.map(({ id }) => id), to: "ditetapkan" });
  await pane.app.confirm();
};

/** Types into the first row of a table, as a person does who knows nothing of the pane. */
const typeByHand = async (table: string, column: string, value: string | number) => {
  await pane.bench.run(async (context) => {
    const cells = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
    cells.getRow(0).values = [[value]];
    await context.sync();
  });
  await pane.app.refresh();
};

test("an SKP goes from draf to ditetapkan and back by its own card", async () => {
  await pane.press("Budi");
  await pane.press("Ajukan");
  await pane.until(() => stateOf("Budi") === "diajukan");
  await pane.press("Tetapkan");
  await pane.until(() => pane.buttons("Lanjutkan").length > 0);
  expect(pane.text()).toContain("1 lembar baru: Naskah Ditetapkan");
  await pane.press("Lanjutkan");
  await pane.saved();
  expect(pane.text()).toContain("Ditetapkan 10 April 2026, versi 1");
  await pane.press("Kembali ke draf");
  await pane.until(() => stateOf("Budi") === "draf");
  expect(tables().skp.rows.find(({ id }) => id === planOf(pane, "Budi"))?.versi).toBe(2);
});

test("all drafts are handed in and all that are handed in are agreed at once", async () => {
  await pane.press("Ajukan semua draf (2)");
  await pane.agree();
  await pane.saved();
  await pane.press("Tetapkan semua yang diajukan (2)");
  await pane.agree();
  await pane.until(() => stateOf("Sri") === "ditetapkan" && stateOf("Budi") === "ditetapkan");
});

test("what is changed by hand is told on Beranda and shown with before and after; one press restores it", async () => {
  await agreeAll();
  await typeByHand("tIndikator", "Target", 90);
  await pane.press("Beranda");
  await pane.until(() => pane.text().includes("1 SKP yang sudah ditetapkan berubah di lembar."));
  await pane.press("Lihat");
  await pane.until(() => pane.text().includes("Target: 100 → 90"));
  await pane.press("Kembalikan");
  await pane.until(() => tables().indikator.rows[0]?.target === 100);
  await pane.until(() => !pane.text().includes("Berubah sejak ditetapkan"));
});

test("the same is recorded as an adjustment with its reason, from the card of the SKP", async () => {
  await agreeAll();
  await typeByHand("tKinerja", "Rencana Hasil Kerja", "Layanan unggul");
  await pane.press("Budi");
  await pane.until(() => pane.text().includes("Rencana Hasil Kerja: Layanan prima → Layanan unggul"));
  await pane.press("Catat sebagai penyesuaian");
  await pane.type("Alasan penyesuaian", "Penugasan baru");
  document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
  await pane.agree();
  await pane.until(() => pane.text().includes("versi 2"));
  expect(tables().riwayat.rows).toMatchObject([
    { sebelum: "Layanan prima", sesudah: "Layanan unggul", disepakatiOleh: "Budi" },
  ]);
  await pane.until(() => !pane.text().includes("Berubah sejak ditetapkan"));
});
