import { addResult, planOf, takePeople } from "./people";
import { madeOnce } from "./seenPane";
import type { SeenPane } from "./seenPane";

/** Budi's SKP with one result and its form. */
const openForm = madeOnce(async (made) => {
  await takePeople(made, [["Budi", "Kepala Bidang", ""]]);
  await addResult(made, "Budi", "Arsip tertib", {
    indicators: [{ indikator: "Jumlah arsip", target: "4 arsip" }],
  });
  await made.app.run("makeForm", { skp: planOf(made, "Budi"), forms: ["skp"] });
  await made.app.confirm();
});

let pane: SeenPane;
beforeEach(async () => {
  pane = await openForm();
});
afterEach(() => pane.close());

const book = () => pane.app.store.getState().book;
const formSheet = () => book().sheets.find(({ drawn }) => drawn !== "")?.name ?? "";

/** Types over a text of the form, as a person does in the grid. */
const typeOver = (text: string, other: string) =>
  pane.bench.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem(formSheet())
      .getUsedRange()
      .find(text, { completeMatch: true });
    cell.values = [[other]];
    await context.sync();
  });

/** The next step on Beranda is also something to look at: this button says no more than "Lihat". */
const showThem = async () => {
  const show = () => pane.buttons("Lihat").find(({ textContent }) => textContent === "Lihat");
  await pane.until(() => show() !== undefined);
  show()?.click();
};

test("what is typed on a form is told on Beranda, offered with both values, taken, and can be taken back", async () => {
  await typeOver("Arsip tertib", "Arsip tertib dan lengkap");
  await typeOver("4 arsip", "6 arsip");
  // A person's edit in the grid; the pane's own requests are none.
  await pane.app.refresh();
  await pane.until(() => pane.text().includes("2 perubahan di formulir Budi"));
  await showThem();
  await pane.until(() => pane.text().includes("2 perubahan di formulir SKP"));
  expect(pane.text()).toContain("FormulirArsip tertib dan lengkap");
  expect(pane.text()).toContain("TabelArsip tertib");
  await pane.press("Simpan pilihan (2)");
  await pane.until(() => book().tables.indikator.rows[0]?.target === "6 arsip");
  expect(book().tables.kinerja.rows[0]?.rencana).toBe("Arsip tertib dan lengkap");
  await pane.until(() => !pane.text().includes("perubahan di formulir"));
  const [sheet] = book().sheets.filter(({ drawn }) => drawn !== "");
  expect(JSON.parse(sheet?.tag ?? "{}")).toMatchObject({ drawn: sheet?.drawn });
  await pane.press("Urungkan");
  await pane.until(() => pane.text().includes("2 perubahan di formulir SKP"));
  expect(book().tables.kinerja.rows[0]?.rencana).toBe("Arsip tertib");
});

test("a text that the table has changed too is not chosen for the person", async () => {
  await typeOver("Arsip tertib", "Arsip di formulir");
  const [row] = book().tables.kinerja.rows;
  await pane.app.run("editResult", {
    id: row?.id ?? "",
    cells: [{ column: "rencana", from: "Arsip tertib", to: "Arsip di tabel" }],
  });
  await showThem();
  await pane.until(() => pane.text().includes("Tabelnya juga berubah"));
  expect(pane.text()).toContain("FormulirArsip di formulir");
  expect(pane.text()).toContain("TabelArsip di tabel");
  expect(pane.text()).toContain("1 belum dipilih");
  expect(pane.buttons("Simpan pilihan (0)")[0]?.getAttribute("aria-disabled")).toBe("true");
});
