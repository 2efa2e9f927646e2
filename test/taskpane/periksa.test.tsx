import { columnLetters } from "../../src/model/book";
import type { InputOf } from "../../src/app/registry";
import { firstPeople } from "../fixtures/firstPeople";
import { madeOnce } from "./seenPane";
import type { SeenPane } from "./seenPane";

let pane: SeenPane;
const openSample = madeOnce(async ({ app }) => {
  await app.run("loadSample", { office: firstPeople(5) } as unknown as InputOf<"loadSample">);
  await app.confirm();
});
beforeEach(async () => {
  pane = await openSample();
});
afterEach(() => pane.close());

const book = () => pane.app.store.getState().book;
/** Types into the cell of a row of a table, as a colleague does in the sheet. */
const type = async (table: "kinerja" | "skp" | "indikator", row: number, header: string, text: string) => {
  await pane.bench.run(async (context) => {
    const { sheet } = book().tables[table];
    context.workbook.worksheets.getItem(sheet).getRange(cellOf(table, row, header)).values = [[text]];
    await context.sync();
  });
  await pane.app.refresh();
};
const cellOf = (table: "kinerja" | "skp" | "indikator", row: number, header: string) => {
  const at = book().tables[table].headers.indexOf(header);
  return `${columnLetters(at)}${(book().places[table]?.[row] ?? 0) + 1}`;
};
const selected = () =>
  pane.bench.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

const openPage = async () => {
  document.querySelector<HTMLButtonElement>('[aria-label="Menu lainnya"]')?.click();
  await pane.rest(50);
  await pane.press("Periksa");
};
/** Types a parent that is not there into a result. */
const plant = async () => {
  const result = hanging();
  await type("kinerja", result.row, "ID Indikator Induk", "");
  await type("kinerja", result.row, "ID Induk", "K-SALAH");
  return result;
};
const toDraft = async (idSkp: string) => {
  const row = book().tables.skp.rows.findIndex(({ id }) => id === idSkp);
  await type("skp", row, "Status", "draf");
};

/** The first result that hangs on something. */
const hanging = () => {
  const row = book().tables.kinerja.rows.findIndex(({ idInduk }) => idInduk !== "");
  const result = book().tables.kinerja.rows[row];
  if (!result) throw new Error("no result");
  return { row, ...result };
};
const again = (id: string) => book().tables.kinerja.rows.find((one) => one.id === id);

test("a parent that is typed wrong in an agreed SKP is found, and only said", async () => {
  const { rencana } = await plant();
  await openPage();
  await pane.until(() => pane.text().includes(`“${rencana}”: induk K-SALAH tidak ada.`));
  expect(pane.text()).toContain("Pilih induk yang ada (1)");
  expect(pane.text()).toContain("SKP-nya sudah ditetapkan");
  expect(pane.buttons("Lepaskan dari induknya")).toEqual([]);
});

test("its cell is a click away, the mend is written after a look and can be taken back", async () => {
  const { row, id, idSkp } = await plant();
  await toDraft(idSkp);
  await openPage();
  await pane.until(() => pane.buttons("Lepaskan dari induknya").length === 1);
  await pane.press("Buka selnya");
  await pane.rest(100);
  expect(await selected()).toBe(`Rencana!${cellOf("kinerja", row, "ID Induk")}`);

  await pane.press("Lepaskan dari induknya");
  await pane.agree();
  await pane.until(() => again(id)?.idInduk === "");
  await pane.until(() => !pane.text().includes("Pilih induk yang ada"));
  await pane.press("Urungkan");
  await pane.until(() => again(id)?.idInduk === "K-SALAH");
  await pane.until(() => pane.text().includes("Pilih induk yang ada (1)"));
});

test("what has one answer only is mended at once, after a look", async () => {
  const { row, id, idSkp } = hanging();
  await toDraft(idSkp);
  await type("kinerja", row, "ID Induk Kedua", id);
  await openPage();
  await pane.until(() => pane.buttons("Perbaiki yang jawabannya hanya satu (1)").length > 0);
  await pane.press("Perbaiki yang jawabannya hanya satu (1)");
  await pane.agree();
  await pane.until(() => again(id)?.idIndukKedua === "");
  await pane.until(() => pane.buttons("Perbaiki yang jawabannya").length === 0);
});

test("a word that is no aspect gives way to the one it begins like, and comes back when that is taken back", async () => {
  const row = book().tables.indikator.rows.findIndex(({ aspek }) => aspek === "Kuantitas");
  const { id, idKinerja } = book().tables.indikator.rows[row]!;
  await toDraft(book().tables.kinerja.rows.find((one) => one.id === idKinerja)?.idSkp ?? "");
  await type("indikator", row, "Aspek", "Kuantitatif");
  const aspect = () => book().tables.indikator.rows.find((one) => one.id === id)?.aspek;
  await pane.until(() => aspect() === "");
  await openPage();
  await pane.until(() => pane.buttons("Jadikan Kuantitas").length === 1);
  await pane.press("Perbaiki yang jawabannya hanya satu (1)");
  await pane.agree();
  await pane.until(() => aspect() === "Kuantitas");
  await pane.press("Urungkan");
  await pane.until(() => book().problems.some(({ value }) => value === "Kuantitatif"));
  expect(aspect()).toBe("");
});

test("the last of three rows with one id is told apart too, and all of it is taken back", async () => {
  const { row, idSkp } = hanging();
  const { rows } = book().tables.kinerja;
  const others = rows.flatMap((one, at) => (one.idSkp === idSkp && at !== row ? [at] : [])).slice(0, 2);
  expect(others).toHaveLength(2);
  await toDraft(idSkp);
  for (const at of others) await type("kinerja", at, "ID", rows[row]!.id);
  const ids = () => [row, ...others].map((at) => book().tables.kinerja.rows[at]?.id ?? "");
  await pane.until(() => new Set(ids()).size === 1);
  await openPage();
  await pane.until(() => pane.text().includes(`Kode ${ids()[0]} dipakai 3 baris`));
  const [mend] = pane.buttons("Kode baru untuk 2 baris berikutnya").concat(pane.buttons("Beri 2 baris"));
  mend?.click();
  await pane.agree();
  await pane.until(() => new Set(ids()).size === 3);
  await pane.press("Urungkan");
  await pane.until(() => new Set(ids()).size === 1);
});

test("hints stand apart and closed; texts are compared when asked, and how many pairs is said", async () => {
  await openPage();
  await pane.until(() => pane.text().includes("Saran, bukan ketentuan"));
  expect(pane.text()).not.toContain("belum menyebut waktu.");
  await pane.press("Sebutkan waktunya");
  expect(pane.text()).toContain("belum menyebut waktu.");
  await pane.press("Cari rencana yang mirip");
  await pane.until(() => /\d+ pasang dibandingkan, \d+ mirip\./.test(pane.text()));
  expect(document.querySelectorAll("li").length).toBeLessThanOrEqual(200);
});
