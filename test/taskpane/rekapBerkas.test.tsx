import type { RawFileQuestion } from "../../src/app/pickedFiles/rawFile.worker";
import { readRawFile } from "../../src/app/pickedFiles/readRawFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import { fileOfBook } from "../fixtures/bookFile";
import { judgedUnits } from "../fixtures/judgedUnits";
import { seePane } from "./seenPane";
import type { SeenPane } from "./seenPane";

/** Stands for the browser's worker: the same reader, beside the page; `held` names a file that is never finished. */
class WorkerHere {
  static held = "";
  onmessage: ((event: { data: unknown }) => void) | null = null;
  private ended = false;
  postMessage({ name, bytes, wanted }: RawFileQuestion) {
    if (name === WorkerHere.held) return;
    void readRawFile(name, bytes, wanted).then((data) => {
      if (!this.ended) this.onmessage?.({ data });
    });
  }
  terminate() {
    this.ended = true;
  }
}

const { parts } = judgedUnits(["Sekretariat", "Bidang Data"], 4);
let pane: SeenPane;
let files: File[];
beforeAll(async () => {
  Object.assign(globalThis, { Worker: WorkerHere });
  files = await Promise.all(
    [parts[0], parts[1], parts[0]].map(async (part, at) => {
      const bytes = part ? await writeXlsx(fileOfBook(part)) : new Uint8Array();
      return new File([bytes as Uint8Array<ArrayBuffer>], `unit ${at}.xlsx`);
    }),
  );
  files.splice(1, 0, new File(["halo"], "catatan.xlsx"));
});
beforeEach(async () => {
  WorkerHere.held = "";
  pane = await seePane();
  await pane.until(() => pane.buttons("Laporan").length > 0);
  await pane.press("Laporan");
  await pane.until(() => pane.heading() === "Laporan");
  await pane.press("Rekap dari banyak berkas");
  await pane.until(() => pane.heading() === "Rekap dari banyak berkas");
});
afterEach(() => pane.close());

const pick = async (some: readonly File[]) => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input?.multiple) throw new Error("takes one file only");
  Object.defineProperty(input, "files", { value: some, configurable: true });
  input.dispatchEvent(new window.Event("change", { bubbles: true }));
  await pane.rest(20);
};
const sheetNames = () => pane.app.store.getState().book.sheets.map(({ name }) => name);

test("many files become one recap; what could not be read and what stands in two files is said", async () => {
  await pick(files);
  await pane.until(() => pane.text().includes("Berkas yang direkap (2)"));
  expect(pane.text()).toContain("Semua unit · Jan–Mar");
  expect(pane.text()).toContain("7 SKP; 4 dari 6 yang dihitung sudah berpredikat, 2 final.");
  expect(pane.text()).toContain("Tidak ikut direkap (2)");
  expect(pane.text()).toContain("Berkas catatan.xlsx bukan buku kerja Excel.");
  expect(pane.text()).toContain(
    "Berkas unit 2.xlsx berisi sama dengan unit 0.xlsx, jadi dihitung satu kali.",
  );
});

test("the recap comes on a sheet after it was shown, and stays on the page while the sheet is looked at", async () => {
  await pick(files);
  await pane.until(() => pane.buttons("Taruh di lembar").length > 0);
  await pane.press("Taruh di lembar");
  await pane.until(() => pane.buttons("Lanjutkan").length > 0);
  expect(sheetNames()).not.toContain("Rekap Berkas");
  await pane.press("Lanjutkan");
  await pane.until(() => sheetNames().includes("Rekap Berkas"));
  await pane.press("Laporan");
  await pane.until(() => pane.heading() === "Laporan");
  await pane.press("Rekap dari banyak berkas");
  await pane.until(() => pane.text().includes("Berkas yang direkap (2)"));
});

test("stopped while a file is read, the recap is of those before it, and the others are named", async () => {
  WorkerHere.held = "unit 1.xlsx";
  await pick(files);
  await pane.until(() => pane.text().includes("Membaca berkas 3 dari 4: unit 1.xlsx"));
  await pane.press("Hentikan");
  await pane.until(() =>
    pane.text().includes("Dihentikan. 2 berkas belum dibaca: unit 1.xlsx, unit 2.xlsx."),
  );
  await pane.until(() => pane.text().includes("Berkas yang direkap (1)"));
  WorkerHere.held = "";
  await pick(files.slice(2, 3));
  await pane.until(() => pane.text().includes("Berkas yang direkap (2)"));
  expect(pane.text()).toContain("Dihentikan. 1 berkas belum dibaca: unit 2.xlsx.");
  await pane.press("Mulai dari awal");
  expect(pane.text()).not.toContain("unit 0.xlsx");
});
