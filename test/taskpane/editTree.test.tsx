import { addResult, planOf, takePeople } from "./people";
import { madeOnce } from "./seenPane";
import type { SeenPane } from "./seenPane";

let pane: SeenPane;
const openOffice = madeOnce(async (made) => {
  pane = made;
  await takePeople(made, [
    ["Budi", "Kepala Seksi", ""],
    ["Sri", "Petugas Pelayanan", "Budi"],
    ["Andi", "Petugas Pelayanan", "Budi"],
    ["Tono", "Petugas Pelayanan", "Budi"],
  ]);
  await addResult(made, "Budi", "Layanan prima", {
    indicators: [{ indikator: "Jumlah layanan", aspek: "Kuantitas", target: "100 layanan" }],
  });
  await addResult(made, "Sri", "Loket melayani", {
    above: { result: resultOf("Layanan prima").id },
    indicators: [{ indikator: "Jumlah loket", aspek: "Kuantitas", target: "100 orang" }],
  });
});
beforeEach(async () => {
  pane = await openOffice();
  await pane.press("Rencana");
  await pane.until(() => pane.heading() === "Rencana" && pane.buttons("Pohon").length > 0);
  await pane.press("Pohon");
});
afterEach(() => pane.close());

const tables = () => pane.app.store.getState().book.tables;
const resultOf = (text: string, owner?: string) => {
  const found = tables().kinerja.rows.find(
    ({ rencana, idSkp }) => rencana === text && (owner === undefined || idSkp === planOf(pane, owner)),
  );
  if (!found) throw new Error(`no result ${text}`);
  return found;
};

/** Opens the card of a result in the tree, and one of its forms. */
const open = async (text: string, form: string) => {
  const item = () =>
    [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].find((one) =>
      one.textContent?.includes(text),
    );
  await pane.until(() => item() !== undefined);
  item()?.click();
  await pane.until(() => pane.buttons(form).length > 0);
  await pane.press(form);
};

/** Presses the primary button of the form that is open. */
const send = async () => {
  document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
  await pane.rest(20);
};

/** Chooses a radio or a checkbox by its label. */
const choose = async (label: string) => {
  const found = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no choice ${label} in ${pane.text()}`);
  found.click();
  await pane.rest(20);
};

/** Takes an option of a list by the list's label. */
const pick = async (label: string, value: string) => {
  const list = [...document.querySelectorAll("select")].find(
    ({ labels }) => labels[0]?.textContent === label,
  );
  if (!list) throw new Error(`no list ${label}`);
  list.value = value;
  list.dispatchEvent(new window.Event("change", { bubbles: true }));
  await pane.rest(20);
};

test("an intervensi is added below the result whose card is open, for whom one looks up", async () => {
  await open("Layanan prima", "Intervensi");
  await pane.type("Rencana hasil kerja", "Antrean singkat");
  await pane.type("Dikerjakan oleh", "andi");
  await pane.press("Tambahkan Andi");
  await send();
  await pane.saved();
  expect(resultOf("Antrean singkat", "Andi")).toMatchObject({
    idInduk: resultOf("Layanan prima").id,
    idIndikatorInduk: tables().indikator.rows.find(({ indikator }) => indikator === "Jumlah layanan")?.id,
    peran: "mandiri",
  });
  await pane.press("Urungkan");
  await pane.until(() => pane.said() === "Sudah dikembalikan seperti semula.");
  await pane.until(() => tables().kinerja.rows.length === 2);
});

test("a form that lacks something says what, at the field, which takes the keyboard", async () => {
  await open("Layanan prima", "Intervensi");
  await pane.type("Rencana hasil kerja", "Antrean singkat");
  await send();
  const field = document.activeElement;
  expect(field?.getAttribute("aria-invalid")).toBe("true");
  const said = (field?.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent);
  expect(said).toContain("Pilih siapa yang mengerjakan: satu pegawai, atau beberapa untuk satu tim.");
  expect([...document.querySelectorAll("textarea")].map(({ value }) => value)).toContain("Antrean singkat");
});

test("the first of a team leads it", async () => {
  await open("Layanan prima", "Intervensi");
  await pane.type("Rencana hasil kerja", "Antrean singkat");
  await pane.press("Tambahkan Andi");
  await pane.press("Tambahkan Tono");
  await send();
  await pane.agree();
  await pane.saved();
  expect(["Andi", "Tono"].map((name) => resultOf("Antrean singkat", name).peran)).toEqual([
    "ketua",
    "anggota",
  ]);
});

test("a form stays as it was filled while another row is selected in the sheet, and can be put aside", async () => {
  await open("Loket melayani", "Pindahkan");
  await choose("Tidak ada induk: langsung dari perjanjian kinerja");
  await pane.select("Rencana", "A5");
  await pane.until(() => pane.text().includes("Yang dipilih sekarang: “Layanan prima”."));
  expect(document.querySelector("form")?.getAttribute("aria-label")).toBe("Pindahkan ke induk lain");
  await pane.press("Lihat yang dipilih");
  expect(pane.text()).toContain("Belum disimpan: Pindahkan, “Loket melayani”.");
  expect(pane.buttons("Bagikan")).toHaveLength(1);
  await pane.press("Lanjutkan mengisi");
  await send();
  await pane.saved();
  expect(resultOf("Loket melayani").idInduk).toBe("");
  expect(pane.text()).not.toContain("Belum disimpan");
});

test("a form that was begun is there again after another page, and closes untouched by Escape", async () => {
  await open("Loket melayani", "Ubah rencana");
  await pane.type("Acuan lain", "SK 12");
  await pane.press("Beranda");
  await pane.press("Rencana");
  await pane.until(() => document.querySelector("form") !== null);
  expect([...document.querySelectorAll("input")].map(({ value }) => value)).toContain("SK 12");
  const press = (key: string) =>
    document
      .querySelector("form h3")
      ?.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
  press("Escape");
  await pane.until(() => pane.text().includes("Belum disimpan: Ubah rencana"));
  expect(document.activeElement?.textContent).toBe("Ubah rencana");
  await pane.press("Buang isian");
  expect(pane.text()).not.toContain("Belum disimpan");
  await pane.press("Ubah rencana");
  press("Escape");
  await pane.until(() => document.querySelector("form") === null);
  expect(pane.text()).not.toContain("Belum disimpan");
});

test("the form of a row that is deleted in the sheet says so and is given up", async () => {
  await open("Loket melayani", "Ubah rencana");
  await pane.type("Acuan lain", "SK 12");
  await pane.bench.run(async (context) => {
    context.workbook.tables.getItem("tKinerja").rows.getItemAt(1).delete();
    await context.sync();
  });
  await pane.app.refresh();
  await pane.until(() => pane.text().includes("Rencana yang sedang diisi sudah tidak ada"));
  await pane.press("Buang isian");
  expect(pane.text()).not.toContain("sedang diisi");
});

test("cells of a result are changed at once by its own form", async () => {
  await open("Loket melayani", "Ubah rencana");
  await pane.type("Rencana hasil kerja", "Loket melayani cepat");
  await send();
  await pane.saved();
  expect(resultOf("Loket melayani cepat").idSkp).toBe(planOf(pane, "Sri"));
});

test("a target is changed at once in the form of indicators, as the number that was typed", async () => {
  await open("Loket melayani", "Ubah");
  await pane.type("Target", "120");
  await send();
  await pane.saved();
  expect(tables().indikator.rows.find(({ indikator }) => indikator === "Jumlah loket")?.target).toBe(120);
});

test("an indicator is added and cancelled", async () => {
  const inForce = () =>
    tables().indikator.rows.filter(
      ({ idKinerja, status }) => idKinerja === resultOf("Loket melayani").id && status === "berlaku",
    );
  await open("Loket melayani", "Tambah indikator");
  await pane.type("Indikator", "Waktu tunggu");
  await pane.type("Target", "5");
  await send();
  await pane.until(() => inForce().length === 2);
  await pane.until(() => pane.buttons("Tambah indikator").length === 1);
  await pane.press("Ubah");
  await pane.press("Batalkan indikator ini");
  await pane.until(() => inForce().length === 1);
  expect(inForce()[0]).toMatchObject({ indikator: "Waktu tunggu", target: 5 });
  await pane.until(() => document.activeElement?.textContent === "Tambah indikator");
});

test("a second parent is looked for and set, and an unchanged parent is not saved", async () => {
  await pane.app.run("addResult", {
    owners: [{ skp: planOf(pane, "Tono"), peran: "" }],
    above: { top: true },
    rencana: "Loket terawat",
    indicators: [],
  });
  await open("Loket melayani", "Pindahkan");
  await send();
  expect(pane.text()).toContain("Pilih induk yang lain dari yang sekarang.");
  await choose("Induk kedua");
  await pane.type("Cari induk", "terawat");
  await choose("Rencana ini secara keseluruhan");
  await send();
  await pane.saved();
  expect(resultOf("Loket melayani").idIndukKedua).toBe(resultOf("Loket terawat").id);
});

test("a result is moved to the top", async () => {
  await open("Loket melayani", "Pindahkan");
  await choose("Tidak ada induk: langsung dari perjanjian kinerja");
  await send();
  await pane.saved();
  expect(resultOf("Loket melayani").idInduk).toBe("");
});

test("what hangs on a result that is cancelled is asked, and the preview shows it", async () => {
  await open("Layanan prima", "Batalkan rencana");
  expect(pane.text()).toContain("1 rencana di bawahnya:");
  await choose("Ikut dibatalkan, beserta semua di bawahnya");
  await send();
  await pane.until(() => pane.buttons("Lanjutkan").length > 0);
  expect(pane.text()).toContain("berlaku → dibatalkan");
  await pane.press("Lanjutkan");
  await pane.saved();
  expect(tables().kinerja.rows.map(({ status }) => status)).toEqual(["dibatalkan", "dibatalkan"]);
});

test("a result is shared with all who hold the jabatan, its target divided, after a look", async () => {
  await open("Loket melayani", "Bagikan");
  expect(pane.text()).toContain("Semua pemegang jabatan Petugas Pelayanan (2)");
  expect(pane.text()).toContain("2 belum punya");
  await pick("Target: Jumlah loket", "divide");
  await choose("Sri (pemilik rencana asal) ikut mendapat bagian");
  expect(pane.text()).toContain("3 orang: 1 × 34 orang, 2 × 33 orang. Sisa 1 ditambahkan kepada Sri.");
  await send();
  await pane.until(() => pane.buttons("Lanjutkan").length > 0);
  expect(pane.text()).toContain("2 baris baru di Rencana");
  await pane.press("Lanjutkan");
  await pane.saved();
  const targets = ["Sri", "Andi", "Tono"].map((owner) => {
    const { id } = resultOf("Loket melayani", owner);
    return tables().indikator.rows.find(({ idKinerja }) => idKinerja === id)?.target;
  });
  expect(targets).toEqual(["34 orang", "33 orang", "33 orang"]);
});

test("targets are typed for each person, and a later change of the master reaches who is not agreed yet", async () => {
  await open("Loket melayani", "Bagikan");
  await pick("Target: Jumlah loket", "typed");
  await pane.type("Target Tono: Jumlah loket", "40");
  await send();
  await pane.agree();
  await pane.saved();
  const targetOf = (owner: string) =>
    tables().indikator.rows.find(({ idKinerja }) => idKinerja === resultOf("Loket melayani", owner).id)
      ?.target;
  expect([targetOf("Andi"), targetOf("Tono")]).toEqual(["100 orang", 40]);

  const { id } = resultOf("Loket melayani", "Sri");
  await pane.app.run("editResult", { id, cells: [{ column: "acuan", from: "", to: "SK 12" }] });
  await pane.press("Bagikan");
  expect(pane.text()).toContain("2 berbeda dari rencana asal");
  await choose("Samakan juga yang berbeda dari rencana asal");
  await pick("Target: Jumlah loket", "keep");
  await send();
  await pane.agree();
  await pane.until(() => resultOf("Loket melayani", "Tono").acuan === "SK 12");
  expect(targetOf("Tono")).toBe(40);
});

test("an edit of an agreed SKP asks for its reason and who agreed, and is recorded with it", async () => {
  await pane.app.run("setPlanState", { skp: [planOf(pane, "Budi")], to: "ditetapkan" });
  await pane.app.confirm();
  await open("Layanan prima", "Ubah rencana");
  expect(pane.text()).not.toContain("Alasan penyesuaian");
  await pane.type("Rencana hasil kerja", "Layanan utama");
  expect(pane.text()).toContain("SKP Budi sudah ditetapkan");
  await pane.type("Disepakati oleh", "Bupati");
  await send();
  expect(pane.text()).toContain("Tulis alasannya.");
  await pane.type("Alasan penyesuaian", "Penugasan baru");
  await send();
  await pane.agree();
  await pane.saved();
  expect(resultOf("Layanan utama").idSkp).toBe(planOf(pane, "Budi"));
  expect(tables().riwayat.rows).toMatchObject([
    {
      sebelum: "Layanan prima",
      sesudah: "Layanan utama",
      alasan: "Penugasan baru",
      disepakatiOleh: "Bupati",
    },
  ]);
  expect(tables().skp.rows.find(({ id }) => id === planOf(pane, "Budi"))?.versi).toBe(2);
});

test("how a result of an agreed SKP is marked is said without a reason", async () => {
  await pane.app.run("setPlanState", { skp: [planOf(pane, "Budi")], to: "ditetapkan" });
  await pane.app.confirm();
  await open("Layanan prima", "Ubah rencana");
  await choose("Renstra");
  await pane.type("Acuan lain", "SK 12");
  await send();
  await pane.saved();
  expect(resultOf("Layanan prima").acuan).toBe("renstra; SK 12");
  expect(tables().riwayat.present).toBe(false);
});
