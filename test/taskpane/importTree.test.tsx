import { mainResults } from "../fixtures/skpFormTexts";
import { takePeople } from "./people";
import { seePane } from "./seenPane";
import type { SeenPane } from "./seenPane";

let pane: SeenPane;
beforeEach(async () => {
  pane = await seePane();
});
afterEach(() => pane.close());

const results = () => pane.app.store.getState().book.tables.kinerja.rows;
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const labelled = (label: string): HTMLElement => {
  const found = all("[aria-label]").find((one) => one.getAttribute("aria-label") === label);
  if (!found) throw new Error(`nothing is called ${label}`);
  return found;
};

/** Sets a field as a person does, so that React hears of it. */
const set = async (field: Element | null, value: string): Promise<void> => {
  if (!field) throw new Error("no field");
  const kinds = { TEXTAREA: window.HTMLTextAreaElement, SELECT: window.HTMLSelectElement };
  const kind = kinds[field.tagName as keyof typeof kinds];
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, value);
  const name = field.tagName === "SELECT" ? "change" : "input";
  field.dispatchEvent(new window.Event(name, { bubbles: true }));
  await pane.rest(20);
};

const openTreeImport = async (): Promise<void> => {
  await pane.openMenu("Impor");
  await pane.until(() => pane.buttons("Pohon kinerja").length > 0);
  await pane.press("Pohon kinerja");
  await pane.until(() => document.querySelector("textarea") !== null);
};

/** A cell as Excel copies it. */
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const pastedTwin = [
  "RHK Atasan\tRencana Hasil Kerja\tIndikator",
  ...mainResults.map(({ parent, result, quantity }) => [parent, result, quantity].map(cell).join("\t")),
].join("\n");

test("a pasted list is shown as a tree with what may be the same, taken as it was decided, and taken once", async () => {
  await takePeople(pane, [
    ["Budi", "Kepala Bidang", ""],
    ["Sri", "Pengawas Sekolah", "Budi"],
  ]);
  await openTreeImport();
  await set(document.querySelector("textarea"), pastedTwin);
  await pane.press("Baca daftar");
  await pane.until(() => pane.text().includes("1 teks mungkin sama"));
  expect(pane.text()).toContain("26 rencana hasil kerja, 26 indikator");

  const owner = labelled("Masuk ke SKP");
  const sri = [...owner.querySelectorAll("option")].find(({ textContent }) => textContent?.startsWith("Sri"));
  await set(owner, sri?.value ?? "");
  const radios = all('input[type="radio"]') as HTMLInputElement[];
  expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
  const before = /(\d+) indikator pimpinan/.exec(pane.text())?.[1];
  radios[0]?.click();
  await pane.until(() => pane.text().includes(`${Number(before) - 1} indikator pimpinan`));

  await pane.press("Lihat yang akan dilakukan");
  await pane.until(() => pane.heading() === "Memasukkan pohon kinerja");
  await pane.press("Lanjutkan");
  await pane.until(() => pane.heading() === "Rencana");
  const linked = results().filter(({ idInduk }) => idInduk !== "");
  expect(linked).toHaveLength(26);
  const taken = results().length;

  await openTreeImport();
  await set(document.querySelector("textarea"), pastedTwin);
  await pane.press("Baca daftar");
  await set(labelled("Masuk ke SKP"), sri?.value ?? "");
  await pane.until(() => pane.text().includes("26 sudah ada di buku kerja"));
  await pane.press("Lihat yang akan dilakukan");
  await pane.until(() => pane.text().includes("Semuanya sudah ada"));
  expect(results()).toHaveLength(taken);
});

test("how a list is read can be changed, and what was understood follows", async () => {
  await takePeople(pane, [["Budi", "Kepala Bidang", ""]]);
  await openTreeImport();
  await set(document.querySelector("textarea"), "Judul\tUraian\nA\tMutu naik\nB\tData rapi");
  await pane.press("Baca daftar");
  await pane.until(() => pane.text().includes("2 tanpa induk"));
  expect(pane.text()).toContain("Mutu naik");
  await set(labelled("Rencana hasil kerja"), "0");
  await set(labelled("Induk dikenali dari"), "parentText");
  await set(labelled("Rencana pimpinan atau induk"), "1");
  await pane.until(() => pane.text().includes("2 rencana pimpinan"));
  await set(labelled("Baris judul kolom"), "1");
  await pane.until(() => pane.text().includes("1 rencana pimpinan"));
});
