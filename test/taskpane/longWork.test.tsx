import { defaults } from "../../src/model/settings";
import { isCounted } from "../proof/faults";
import { office } from "../support/office";
import { seePane } from "./seenPane";
import type { SeenPane } from "./seenPane";

const people = 24;
const rows = [
  ["Nama", "Jabatan"],
  ...Array.from({ length: people }, (_, at) => [`Pegawai ${at}`, `Arsiparis ${at}`]),
];

let pane: SeenPane;
/** How long Excel takes for a request, and whether it refuses it. */
let excel = { slow: 0, refuses: (): boolean => false };

beforeEach(async () => {
  excel = { slow: 0, refuses: () => false };
  pane = await seePane({ charactersPerRequest: 600 });
  pane.bench.host.intercept(async (body, next, request) => {
    if (!isCounted(body)) return next(body, request);
    await pane.rest(excel.slow);
    if (!excel.refuses()) return next(body, request);
    return { statusCode: 503, headers: {}, body: { error: { code: "ServiceNotAvailable", message: "" } } };
  });
});
afterEach(() => pane.close());

const start = async () => {
  await pane.app.run("importRoster", { ...office, rows });
  return pane.app.confirm();
};
const written = () => pane.app.store.getState().book.tables.pegawai.rows;
/** How many rows are written; -1 while none are being written. */
const rowsWritten = () => pane.app.store.getState().progress?.done ?? -1;
const bar = () => document.querySelector('[role="progressbar"]');

/** Settings, those of the office and those with a default, and periods are written before the people. */
const beforePeople = 12 + Object.keys(defaults).length;

/** Starts and stops once some of the people are written. */
const stopMidway = async () => {
  excel.slow = 150;
  const work = start();
  await pane.until(() => rowsWritten() > beforePeople && bar() !== null);
  await pane.press("Hentikan");
  await work;
  excel.slow = 0;
};

test("long work shows a bar and how many rows are written, and says so to who listens", async () => {
  excel.slow = 150;
  const work = start();
  expect(bar()).toBeNull();
  await pane.until(() => /^Memasukkan daftar pegawai… [1-9]\d* dari \d+$/.test(pane.said()));
  const { done = 0, total = 0 } = pane.app.store.getState().progress ?? {};
  expect(bar()?.getAttribute("aria-valuenow")).toBe(String(done));
  expect(bar()?.getAttribute("aria-valuemax")).toBe(String(total));
  excel.slow = 0;
  await work;
  await pane.saved();
  expect(bar()).toBeNull();
});

test("work that is stopped says what is saved, and Urungkan takes it back", async () => {
  await stopMidway();
  await pane.until(() => /^Dihentikan: \d+ dari \d+ baris tersimpan\. Jalankan lagi/.test(pane.said()));
  expect(written().length).toBeGreaterThan(0);
  expect(written().length).toBeLessThan(people);
  await pane.press("Urungkan");
  await pane.until(() => pane.said() === "Sudah dikembalikan seperti semula.");
  await pane.until(() => written().length === 0);
});

test("work that was stopped is completed by the next run, nobody twice", async () => {
  await stopMidway();
  await start();
  await pane.saved();
  expect(written().map(({ nama }) => nama)).toEqual(rows.slice(1).map(([nama]) => nama));
});

test("work that Excel breaks off says what is saved, and Urungkan takes it back", async () => {
  excel.refuses = () => rowsWritten() > beforePeople;
  await start();
  excel.refuses = () => false;
  await pane.until(() => /\d+ dari \d+ baris sudah tersimpan\. Jalankan lagi/.test(pane.text()));
  expect(written().length).toBeGreaterThan(0);
  await pane.press("Urungkan");
  // Excel could not be asked what it had made: whether somebody has typed there is not known.
  await pane.until(() => pane.said().startsWith("Dikembalikan. Lembar yang mungkin sudah diisi tetap ada: "));
  await pane.until(() => written().length === 0);
});

test("where Excel refuses before anything is written there is nothing to take back", async () => {
  excel.refuses = () => rowsWritten() === 0;
  await start();
  await pane.until(() => pane.text().includes("Excel sedang sibuk"));
  expect(pane.app.store.getState().history).toEqual([]);
  expect(pane.buttons("Urungkan")).toEqual([]);
});
