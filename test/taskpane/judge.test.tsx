import { takePeople } from "./people";
import { madeOnce } from "./seenPane";
import type { SeenPane } from "./seenPane";

const period = "Triwulan I 2026";

let pane: SeenPane;
const openPrepared = madeOnce(async (made) => {
  await takePeople(made, [
    ["Budi", "Kepala Bidang", ""],
    ["Sri", "Pustakawan", "Budi"],
    ["Andi", "Arsiparis", "Budi"],
  ]);
  await made.app.run("prepareEvaluations", { periode: period });
  await made.app.confirm();
});
beforeEach(async () => {
  pane = await openPrepared();
  await pane.press("Nilai");
  await pane.until(() => pane.heading() === "Nilai");
  await pane.choose("Periode", period);
});
afterEach(() => pane.close());

const rows = () => pane.app.store.getState().book.tables.penilaian.rows;
const press = async (key: string, target: EventTarget = document.body) => {
  target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await pane.rest(20);
};

test("keys rate the one who is shown, Enter makes it final, and Urungkan takes it back", async () => {
  await press("Enter");
  await press("2");
  await press("6");
  await press("Enter");
  await pane.until(() => rows().some(({ status }) => status === "final"));
  expect(rows().filter(({ status }) => status === "final")).toMatchObject([
    { ratingHasil: "Sesuai Ekspektasi", ratingPerilaku: "Di Atas Ekspektasi" },
  ]);
  await pane.app.undo();
  expect(rows().every(({ status }) => status !== "final")).toBe(true);
});

test("pressing the row of the one who is shown gives the keys back", async () => {
  await press("Enter");
  const heading = document.querySelector<HTMLElement>("h2[tabindex]");
  const name = heading?.textContent ?? "";
  const row = [...document.querySelectorAll<HTMLElement>("li button")].find(({ textContent }) =>
    textContent?.startsWith(name),
  );
  expect(name).not.toBe("");
  row?.focus();
  row?.click();
  await pane.until(() => document.activeElement?.tagName === "H2");
  await press("2", document.activeElement ?? document.body);
  await press("6", document.activeElement ?? document.body);
  await press("Enter", document.activeElement ?? document.body);
  await pane.until(() => rows().some(({ status }) => status === "final"));
});

test("keys do nothing while one types in a field", async () => {
  await press("Enter");
  const [field] = document.querySelectorAll("textarea");
  await press("1", field);
  await press("Enter", field);
  await pane.rest(400);
  expect(rows().every(({ ratingHasil, status }) => ratingHasil === "" && status === "")).toBe(true);
});

test("Saring lembar Penilaian leaves the people and the period that are shown, Tampilkan semua baris all", async () => {
  await pane.app.run("prepareEvaluations", { periode: "Triwulan II 2026" });
  await pane.app.confirm();
  const hidden = () =>
    pane.bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Penilaian");
      const places = [4, 5, 6, 7, 8, 9].map((row) => sheet.getRangeByIndexes(row, 0, 1, 1).load("rowHidden"));
      await context.sync();
      return places.map(({ rowHidden }) => rowHidden);
    });
  await pane.press("Saring lembar");
  await pane.rest(300);
  expect(await hidden()).toEqual([false, false, false, true, true, true]);
  await pane.press("Tampilkan semua baris");
  await pane.rest(300);
  expect(await hidden()).toEqual([false, false, false, false, false, false]);
});

test("why somebody is not judged is typed below the card: that person is not waited for, until it is taken back", async () => {
  await press("Enter");
  const [name] = rows();
  const type = async (reason: string) => {
    await pane.type("Alasan tidak dinilai", reason);
    const field = [...document.querySelectorAll("input")].find(
      ({ labels }) => labels?.[0]?.textContent === "Alasan tidak dinilai",
    );
    field?.focus();
    field?.blur();
    await pane.until(() => rows()[0]?.alasanTidakDinilai === reason);
  };
  await type("cuti besar");
  expect(rows()[0]).toMatchObject({ id: name?.id, status: "draf" });
  expect(pane.text()).toContain("Tidak dinilai: cuti besar");
  expect(pane.text()).toContain("0 dari 2 SKP sudah dinilai");
  await type("");
  expect(pane.text()).toContain("0 dari 3 SKP sudah dinilai");
});

test("feedback on a value is written when its field is left, also where one goes on at once, and not once it is final", async () => {
  const said = () => pane.app.store.getState().book.tables.umpanBalik.rows;
  const field = () => {
    const found = document.querySelector<HTMLTextAreaElement>('[aria-label="Umpan balik: Harmonis"]');
    if (!found) throw new Error("no field");
    return found;
  };
  await press("Enter");
  const [first] = rows();
  await pane.type("Umpan balik: Harmonis", "=Rukun,\nlanjutkan");
  await press("Escape", field());
  expect(field().value).toBe("");
  await pane.type("Umpan balik: Harmonis", "=Rukun,\nlanjutkan");
  field().focus();
  field().blur();
  await press("2");
  await press("6");
  await press("Enter");
  await pane.until(() => rows()[0]?.status === "final");
  expect(said()).toMatchObject([{ nilai: "Harmonis", isi: "=Rukun,\nlanjutkan", idEvaluasi: first?.id }]);
  expect(field().value).toBe("");
  await pane.press("Budi");
  await pane.until(() => field().value === "=Rukun,\nlanjutkan");
  expect(field().disabled).toBe(true);
});

test("the capaian of the organisation is chosen below the distribution, which says first for whom it counts", async () => {
  const periods = () => pane.app.store.getState().book.tables.periode.rows;
  expect(pane.text()).toContain("Capaian kinerja organisasibelum diisi");
  await pane.press("Isi capaian organisasi");
  await pane.choose("Capaian kinerja organisasi", "Baik");
  expect(pane.text()).toContain(`baris ${period} untuk semua unit`);
  await pane.press("Simpan capaian");
  await pane.until(() => periods().some(({ periode, capaian }) => periode === period && capaian === "Baik"));
  expect(periods().filter(({ capaian }) => capaian !== "")).toHaveLength(1);
  await pane.until(() => pane.text().includes("Ubah capaian organisasi"));
});
