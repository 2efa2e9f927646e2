import { addResult, planOf, takePeople } from "./people";
import { madeOnce } from "./seenPane";
import type { SeenPane } from "./seenPane";

let pane: SeenPane;
const tables = () => pane.app.store.getState().book.tables;
const openOffice = madeOnce(async (made) => {
  await takePeople(made, [
    ["Budi", "Kepala Bidang", ""],
    ["Sri", "Pustakawan", "Budi"],
  ]);
  await addResult(made, "Sri", "Layanan keliling", {
    indicators: [
      { indikator: "Kunjungan", target: 24, satuan: "kali" },
      { indikator: "Kepuasan", target: "88 poin" },
    ],
  });
});
beforeEach(async () => {
  pane = await openOffice();
  await pane.press("Laksana");
  await pane.until(() => pane.buttons("Sri").length > 0);
  await pane.press("Sri");
  await pane.until(() => pane.heading() === "Sri");
});
afterEach(() => pane.close());

const field = (label: string): HTMLInputElement | HTMLTextAreaElement => {
  const found = [...document.querySelectorAll<HTMLInputElement>("input, textarea")].find(
    (one) => one.getAttribute("aria-label") === label || one.labels?.[0]?.textContent === label,
  );
  if (!found) throw new Error(`no field ${label} in: ${pane.text()}`);
  return found;
};
const key = (label: string, name: string) =>
  field(label).dispatchEvent(new window.KeyboardEvent("keydown", { key: name, bubbles: true }));
const leave = (label: string) => field(label).blur();
const visits = "Realisasi: Kunjungan";

test("a realisation is written where it is read, at once, and can be taken back", async () => {
  await pane.type(visits, "6,5");
  key(visits, "Enter");
  await pane.saved();
  expect(tables().realisasi.rows).toMatchObject([{ realisasi: 6.5, periode: "Triwulan II 2026" }]);
  expect(pane.text()).toContain("1 dari 2 indikator sudah diisi");
  await pane.press("Urungkan");
  await pane.until(() => tables().realisasi.rows.length === 0);
  expect(field(visits).value).toBe("");
});

test("fields that are left one after the other are all written, into one row each", async () => {
  await pane.type(visits, "7");
  leave(visits);
  await pane.press("Tambah bukti");
  await pane.type("Nama bukti: Kunjungan", "=Laporan");
  leave("Nama bukti: Kunjungan");
  await pane.type("Realisasi: Kepuasan", "90 poin");
  leave("Realisasi: Kepuasan");
  await pane.until(() => tables().realisasi.rows.length === 2 && pane.buttons("Ubah").length >= 0);
  await pane.until(() => tables().realisasi.rows.some(({ namaBukti }) => namaBukti === "=Laporan"));
  expect(tables().realisasi.rows).toMatchObject([
    { realisasi: 7, namaBukti: "=Laporan" },
    { realisasi: "90 poin", namaBukti: "" },
  ]);
});

test("a penilai answers a realisation where it is read, and reads the answer there", async () => {
  const label = "Umpan balik: Kunjungan";
  await pane.press("Beri umpan balik");
  await pane.type(label, "Pertahankan,\n=lanjutkan");
  leave(label);
  await pane.until(() => tables().realisasi.rows[0]?.umpanBalik === "Pertahankan,\n=lanjutkan");
  await pane.press("Tutup");
  await pane.until(() => pane.text().includes("Ubah umpan balik"));
  expect(pane.text()).toContain("lanjutkan");
  expect(tables().realisasi.rows).toHaveLength(1);
});

test("Escape takes back what was typed, and writes nothing", async () => {
  await pane.type(visits, "7");
  key(visits, "Escape");
  await pane.rest(50);
  expect(field(visits).value).toBe("");
  leave(visits);
  await pane.rest(50);
  expect(tables().realisasi.rows).toEqual([]);
});

test("an entry of the dialogue says its kind, and what it is about; its follow-up is written in place", async () => {
  await pane.press("Dialog");
  await pane.press("Mentoring");
  await pane.type("Isi catatan", "Cara menulis laporan dibagikan");
  await pane.press("Tanggal, oleh, tindak lanjut");
  await pane.type("Oleh", "Budi");
  await pane.type("Surat penugasan khusus", "01/ST/2026");
  await pane.press("Simpan catatan");
  await pane.agree();
  await pane.until(() => pane.text().includes("Oleh Budi (penugasan khusus: 01/ST/2026)"));
  expect(tables().dialog.rows).toMatchObject([
    { jenis: "mentoring", periode: "Triwulan II 2026", sifat: "terjadwal", status: "dicatat" },
  ]);
  expect(field("Isi catatan").value).toBe("");
  const followUp = "Tindak lanjut: Cara menulis laporan dibagikan";
  await pane.type(followUp, "Dicoba Mei");
  key(followUp, "Enter");
  await pane.until(() => tables().dialog.rows[0]?.tindakLanjut === "Dicoba Mei");
});

test("a resource that did not come true names the person, and is settled by an agreement about it", async () => {
  const { app } = pane;
  await app.run("keepRow", {
    table: "lampiran",
    add: {
      kelompok: "Dukungan Sumber Daya",
      uraian: "Mobil keliling",
      terealisasi: "tidak",
      idSkp: planOf(pane, "Sri"),
    },
  });
  await app.confirm();
  await pane.until(() => pane.text().includes("Sri: “Mobil keliling” tidak terealisasi."));
  expect(pane.text()).toContain("Penyesuaian ekspektasi (1)");
  await pane.press("Catat kesepakatan");
  await pane.agree();
  await pane.until(() => !pane.text().includes("Penyesuaian ekspektasi"));
});
