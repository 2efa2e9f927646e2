import { seePane } from "./seenPane";
import type { SeenPane } from "./seenPane";
import type { ActionName, InputOf } from "../../src/app/registry";
import { office } from "../support/office";

let pane: SeenPane;
beforeEach(async () => {
  pane = await seePane();
});
afterEach(() => pane.close());

const book = () => pane.app.store.getState().book;
const run = async <N extends ActionName>(name: N, input: InputOf<N>): Promise<void> => {
  await pane.app.run(name, input);
  await pane.app.confirm();
};
const skpOf = (name: string): string => {
  const person = book().tables.pegawai.rows.find(({ nama }) => nama === name);
  return book().tables.skp.rows.find(({ idPegawai }) => idPegawai === person?.id)?.id ?? "";
};

test("a leader's matrix is made, typed on, and read back: what is new comes in, a new wording when it is accepted", async () => {
  const people = [
    ["Nama", "Jabatan", "Atasan"],
    ["Budi", "Kepala Bidang", ""],
    ["Sri", "Analis Arsip", "Budi"],
  ];
  await run("importRoster", { ...office, rows: people });
  await run("addResult", {
    owners: [{ skp: skpOf("Budi"), peran: "" }],
    above: { top: true },
    rencana: "Arsip tertib",
    indicators: [{ indikator: "Persentase arsip" }, { indikator: "Jumlah arsip" }],
  });
  const measure = book().tables.indikator.rows[0]?.id ?? "";
  await run("addResult", {
    owners: [{ skp: skpOf("Sri"), peran: "" }],
    above: { indicator: measure },
    rencana: "Arsip ditata",
    indicators: [],
  });
  await run("makeMatrix", { skp: skpOf("Budi"), levels: 1 });
  await pane.bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Matriks Peran Hasil");
    const used = sheet.getUsedRange();
    used.load("values");
    await context.sync();
    const row = used.values.findIndex((cells) => cells.includes("Arsip ditata"));
    sheet.getRangeByIndexes(row, 2, 1, 2).values = [["Arsip ditata rapi", "Arsip dihitung"]];
    await context.sync();
  });

  await pane.until(() => document.querySelector('[aria-label="Menu lainnya"]') !== null);
  document.querySelector<HTMLElement>('[aria-label="Menu lainnya"]')?.click();
  await pane.rest(20);
  await pane.press("Impor");
  await pane.until(() => pane.buttons("Pohon kinerja").length > 0);
  await pane.press("Pohon kinerja");
  await pane.until(() => pane.buttons("Baca lembar ini").length > 0);
  await pane.press("Baca lembar ini");
  await pane.until(() => pane.text().includes("dibaca sebagai matriks peran hasil"));
  expect(pane.text()).toContain("Yang akan ditulis (2)");
  expect(pane.text()).toContain("1 keputusan Anda");
  document.querySelector<HTMLInputElement>('input[type="radio"][value="yes"]')?.click();
  await pane.until(() => pane.text().includes("Teks lama: Arsip ditata"));
  await pane.press("Lihat yang akan dilakukan");
  await pane.until(() => pane.heading() === "Memasukkan isi matriks peran hasil");
  await pane.press("Lanjutkan");
  await pane.until(() => book().tables.kinerja.rows.length === 3);
  expect(book().tables.kinerja.rows.map(({ rencana }) => rencana)).toEqual([
    "Arsip tertib",
    "Arsip ditata rapi",
    "Arsip dihitung",
  ]);
}, 60_000);
