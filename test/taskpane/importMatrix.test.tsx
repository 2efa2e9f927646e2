import { addResult, planOf, takePeople } from "./people";
import { seePane } from "./seenPane";
import type { SeenPane } from "./seenPane";

let pane: SeenPane;
beforeEach(async () => {
  pane = await seePane();
});
afterEach(() => pane.close());

const book = () => pane.app.store.getState().book;

test("a leader's matrix is made, typed on, and read back: what is new comes in, a new wording when it is accepted", async () => {
  await takePeople(pane, [
    ["Budi", "Kepala Bidang", ""],
    ["Sri", "Analis Arsip", "Budi"],
  ]);
  await addResult(pane, "Budi", "Arsip tertib", {
    indicators: [{ indikator: "Persentase arsip" }, { indikator: "Jumlah arsip" }],
  });
  const measure = book().tables.indikator.rows[0]?.id ?? "";
  await addResult(pane, "Sri", "Arsip ditata", { above: { indicator: measure } });
  await pane.app.run("makeMatrix", { skp: planOf(pane, "Budi"), levels: 1 });
  await pane.app.confirm();
  await pane.bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Matriks Peran Hasil");
    const used = sheet.getUsedRange();
    used.load("values");
    await context.sync();
    const row = used.values.findIndex((cells) => cells.includes("Arsip ditata"));
    sheet.getRangeByIndexes(row, 2, 1, 2).values = [["Arsip ditata rapi", "Arsip dihitung"]];
    await context.sync();
  });

  await pane.openMenu("Impor");
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
});
