import { fewPeople } from "../proof/fewPeople";
import { prepared } from "../proof/prepared";
import { seePane } from "./seenPane";
import type { SeenPane } from "./seenPane";

/** The first people of the sample office, judged in the first quarter. */
const before = [{ action: "loadSample", input: () => ({ office: fewPeople(3) }) }] as const;

let pane: SeenPane;
beforeEach(async () => {
  pane = await seePane({}, await prepared(before));
  await pane.press("Laporan");
  await pane.until(() => pane.heading() === "Laporan");
  await pane.until(() => pane.text().includes("Rekap unit dan bulan"));
});
afterEach(() => pane.close());

const book = () => pane.app.store.getState().book;
const squares = () =>
  [...document.querySelectorAll<HTMLButtonElement>('[role="group"] button[aria-expanded]')].filter(
    ({ textContent }) => textContent?.includes("hasil kerja"),
  );
const filled = () =>
  squares().find(({ textContent }) => !/ 0 orang$/.test(textContent?.replace(/(\d)/, " $1") ?? ""));

test("the quadrant says of each square its ratings and how many are there, and names them when it is pressed", async () => {
  expect(squares()).toHaveLength(9);
  const counted = squares().map(({ textContent }) => Number(/(\d+) orang$/.exec(textContent ?? "")?.[1]));
  const rated = book().tables.penilaian.rows.filter(
    ({ periode, ratingHasil, ratingPerilaku }) =>
      pane.text().includes(periode) && ratingHasil !== "" && ratingPerilaku !== "",
  );
  expect(counted.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  expect(rated.length).toBeGreaterThan(0);
  const square = squares()[counted.findIndex((count) => count > 0)];
  square?.click();
  await pane.rest(30);
  const name = book().tables.pegawai.rows.find(({ nama }) =>
    [...document.querySelectorAll("ul button")].some(({ textContent }) => textContent === nama),
  );
  expect(name).toBeDefined();
});

test("one choice of a group is that of the whole page", async () => {
  const unit = book().tables.skp.rows[0]?.unit ?? "";
  await pane.choose("Kelompok", `unit ${unit}`);
  await pane.until(() => pane.text().includes("Capaian kinerja organisasi"));
  expect(filled()).toBeDefined();
});

test("a part of the report is put on a sheet with its chart, after it was shown", async () => {
  await pane.press("Taruh di lembar");
  await pane.agree();
  await pane.until(() => book().sheets.some(({ name }) => name === "Laporan Kuadran"));
  const charts = await pane.bench.run(async (context) => {
    const all = context.workbook.worksheets.getItem("Laporan Kuadran").charts;
    all.load("items/chartType");
    await context.sync();
    return all.items.map(({ chartType }) => chartType);
  });
  expect(charts).toEqual(["XYScatter"]);
});

test("a square of the recap tells who is not counted and why", async () => {
  await pane.until(() => pane.text().includes("Jan–Mar"));
  const cell = [...document.querySelectorAll<HTMLButtonElement>("td button")].find(({ textContent }) =>
    textContent?.includes("sudah dinilai"),
  );
  cell?.click();
  await pane.until(() => pane.text().includes("Menurut jenis jabatan"));
});
