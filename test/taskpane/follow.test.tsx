import { isCounted } from "../proof/faults";
import { takePeople } from "./people";
import { madeOnce } from "./seenPane";
import type { SeenPane } from "./seenPane";

let pane: SeenPane;
const openRoster = madeOnce((made) =>
  takePeople(made, [
    ["Budi", "Kepala Bidang", ""],
    ["Sri", "Pustakawan", "Budi"],
    ["Andi", "Arsiparis", "Budi"],
  ]),
);
beforeEach(async () => {
  pane = await openRoster();
});
afterEach(() => pane.close());

const tab = (name: string) => pane.press(name);
/** Rows 5, 6 and 7 of Pegawai are Budi, Sri and Andi. */
const selectPerson = (row: number) => pane.select("Pegawai", `B${row}`);

test("Rencana turns to the person whose row is selected, and to the next", async () => {
  await tab("Rencana");
  await pane.until(() => pane.heading() === "Rencana");
  await selectPerson(6);
  await pane.until(() => pane.heading() === "Sri");
  await selectPerson(7);
  await pane.until(() => pane.heading() === "Andi");
});

test("no page is left because of a selection", async () => {
  await selectPerson(6);
  await pane.rest(600);
  expect(pane.heading()).toBe("Beranda");
});

test("Nilai shows the person who is selected above the list, until another is chosen", async () => {
  await tab("Nilai");
  await pane.until(() => pane.heading() === "Nilai");
  expect(pane.text()).not.toContain("Direncanakan");
  await selectPerson(6);
  await pane.until(() => pane.text().includes("SriTutup"));
  await pane.press("Tutup");
  expect(pane.text()).not.toContain("Direncanakan");
});

test("who was chosen in the pane stays, whatever was selected before", async () => {
  await tab("Rencana");
  await pane.until(() => pane.heading() === "Rencana");
  await selectPerson(6);
  await pane.press("Andi");
  await pane.rest(800);
  expect(pane.heading()).toBe("Andi");
});

test("asks Excel once when the selection comes to rest, not for each cell it passes", async () => {
  let requests = 0;
  await tab("Rencana");
  pane.bench.host.intercept((body, next, request) => {
    if (isCounted(body)) requests += 1;
    return next(body, request);
  });
  for (const row of [5, 6, 7, 6]) await selectPerson(row);
  const moves = requests;
  await pane.until(() => pane.heading() === "Sri");
  expect(requests - moves).toBe(1);
});

test("a row that the pane itself shows is not followed", async () => {
  await tab("Nilai");
  await pane.until(() => pane.heading() === "Nilai");
  const [sri] = pane.app.store.getState().book.tables.pegawai.rows.filter(({ nama }) => nama === "Sri");
  await pane.showRow("pegawai", sri?.id ?? "", "nama");
  await pane.rest(800);
  expect(pane.text()).not.toContain("Direncanakan");
  await selectPerson(7);
  await pane.until(() => pane.text().includes("AndiTutup"));
});

test("a row that Excel selects late, when another was chosen since, does not take the pane back", async () => {
  await tab("Rencana");
  await pane.until(() => pane.heading() === "Rencana");
  const [sri] = pane.app.store.getState().book.tables.pegawai.rows.filter(({ nama }) => nama === "Sri");
  const turned = pane.showRow("pegawai", sri?.id ?? "", "nama");
  await pane.press("Andi");
  await turned;
  await pane.rest(800);
  expect(pane.heading()).toBe("Andi");
  await selectPerson(5);
  await pane.until(() => pane.heading() === "Budi");
});

test("a form on a sheet is turned to somebody else of the unit, and the pane with it", async () => {
  const { store, run } = pane.app;
  const idOf = (nama: string): string => {
    const { pegawai, skp } = store.getState().book.tables;
    const person = pegawai.rows.find((row) => row.nama === nama);
    return skp.rows.find(({ idPegawai }) => idPegawai === person?.id)?.id ?? "";
  };
  await tab("Rencana");
  await run("makeForm", { skp: idOf("Sri"), forms: ["skp"] });
  await pane.app.confirm();
  await pane.select("SKP Kuantitatif JA dan JF", "B3");
  await pane.until(() => pane.text().includes("Lembar SKP Kuantitatif JA dan JF ini untuk"));
  await pane.choose("Lembar SKP Kuantitatif JA dan JF ini untuk", idOf("Andi"));
  await pane.until(() => pane.heading() === "Andi");
  const sheets = store.getState().book.sheets.map(({ name }) => name);
  expect(sheets.filter((name) => name.startsWith("SKP Kuantitatif"))).toHaveLength(1);
  await pane.choose("Lembar SKP Kuantitatif JA dan JF ini untuk", idOf("Sri"));
  await pane.until(() => pane.heading() === "Sri");
});
