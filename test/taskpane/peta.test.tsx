import { openPane } from "../support/pane";
import type { OpenPane } from "../support/pane";
import { office } from "../support/office";
import { writeRows } from "./colleague";
import { planOf } from "./people";
import { madeOnce } from "./seenPane";
import type { SeenPane } from "./seenPane";

const roster = [
  ["Nama", "Jabatan", "Unit", "Atasan"],
  ["Budi Santoso", "Kepala Bidang", "Bidang Layanan", ""],
  ["Sri Lestari", "Pustakawan", "Bidang Layanan", "Budi Santoso"],
  ["Andi Pratama", "Arsiparis", "Bidang Arsip", "Budi Santoso"],
];

let pane: SeenPane;
let colleague: OpenPane;

const boxes = () => [...document.querySelectorAll<SVGElement>('[role="treeitem"]')];
/** What a screen reader says of a box. */
const said = (one: Element): string => one.querySelector(":scope > text")?.textContent ?? "";
const names = () => boxes().map((one) => said(one).split(",")[0]);
const box = (name: string): SVGElement => {
  const found = boxes().find((one) => said(one).startsWith(name));
  if (!found) throw new Error(`no box ${name} among ${names().join()}`);
  return found;
};
const focused = () => document.activeElement && said(document.activeElement).split(",")[0];
const selected = () => names()[boxes().findIndex((one) => one.getAttribute("aria-selected") === "true")];
const moved = () => document.querySelector("svg[role=tree] > g")?.getAttribute("transform");

const key = async (name: string, shiftKey = false) => {
  const { KeyboardEvent } = document.defaultView as Window & typeof globalThis;
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, shiftKey, bubbles: true }));
  await pane.rest(20);
};
const click = async (element: Element) => {
  const { MouseEvent } = document.defaultView as Window & typeof globalThis;
  element.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  await pane.rest(20);
};
const choose = async (label: string, value: string) => {
  const field = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (!field) throw new Error(`no field ${label}`);
  const { Event } = document.defaultView as Window & typeof globalThis;
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await pane.rest(60);
};
/** The button of this name, whether it is a word or an icon. */
const pressNamed = (name: string) => {
  const found = [...document.querySelectorAll("button")].find(
    (one) => one.getAttribute("aria-label") === name || one.textContent === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return click(found);
};

const openOffice = madeOnce(async (made) => {
  pane = made;
  colleague = await openPane(pane.bench.host);
  const { app, until } = pane;
  await app.run("importRoster", { ...office, rows: roster });
  await app.confirm();
  await until(() => app.store.getState().book.tables.skp.rows.length === 3);
  const [budi, sri, andi] = ["Budi Santoso", "Sri Lestari", "Andi Pratama"].map((name) =>
    planOf(pane, name),
  ) as [string, string, string];
  const text = "Rencana Hasil Kerja";
  await writeRows(colleague, "tKinerja", [
    { ID: "K-BUDI", "ID SKP": budi, [text]: "Minat baca" },
    { ID: "K-SRI", "ID SKP": sri, [text]: "Layanan keliling", "ID Induk": "K-BUDI", Cascading: "Langsung" },
    {
      ID: "K-ANDI",
      "ID SKP": andi,
      [text]: "Arsip tertata",
      "ID Induk": "K-BUDI",
      Cascading: "Tidak Langsung",
    },
    { ID: "K-ANDI2", "ID SKP": andi, [text]: "Arsip terbaca", "ID Induk": "K-ANDI", Cascading: "Langsung" },
  ]);
  await writeRows(colleague, "tIndikator", [
    { ID: "I-SRI", "ID Kinerja": "K-SRI", Indikator: "Kunjungan", Target: "10 kali" },
    { ID: "I-BUDI", "ID Kinerja": "K-BUDI", Indikator: "Indeks", Target: "5 poin" },
    { ID: "I-ANDI", "ID Kinerja": "K-ANDI", Indikator: "Rak", Target: "3 rak" },
    { ID: "I-ANDI2", "ID Kinerja": "K-ANDI2", Indikator: "Berkas", Target: "10 berkas" },
  ]);
  await writeRows(colleague, "tRealisasi", [
    { ID: "R-SRI", "ID Indikator": "I-SRI", Periode: "Triwulan I 2026", Realisasi: "8 kali" },
    { ID: "R-ANDI2", "ID Indikator": "I-ANDI2", Periode: "Triwulan I 2026", Realisasi: "2 berkas" },
  ]);
  await until(() => app.store.getState().book.tables.realisasi.rows.length === 2);
  colleague.close();
});
beforeEach(async () => {
  pane = await openOffice();
  const { until, press } = pane;
  await press("Rencana");
  await until(() => pane.buttons("Peta").length > 0);
  await press("Peta");
  await until(() => boxes().length > 0);
  await pressNamed("Paskan seluruh peta");
});
afterEach(() => pane.close());

test("the results stand as items of a tree, each with all that its box says", async () => {
  await pane.until(() => said(box("Arsip terbaca")).includes("masalah"));
  expect(boxes().map((one) => [one.getAttribute("aria-level"), said(one)])).toEqual([
    ["1", "Minat baca, milik Budi Santoso, Bidang Layanan, 2 langsung di bawahnya"],
    ["2", "Layanan keliling, milik Sri Lestari, Bidang Layanan"],
    ["2", "Arsip tertata, milik Andi Pratama, Bidang Arsip, 1 langsung di bawahnya"],
    ["3", "Arsip terbaca, milik Andi Pratama, Bidang Arsip, 1 masalah"],
  ]);
  expect(boxes().map((one) => one.getAttribute("tabindex"))).toEqual(["0", "-1", "-1", "-1"]);
});

test("the keyboard walks, closes and opens boxes, and opens a card and leaves it", async () => {
  box("Minat baca").focus();
  await key("ArrowRight");
  expect(focused()).toBe("Layanan keliling");
  await key("ArrowLeft");
  await key("ArrowLeft");
  expect(names()).toEqual(["Minat baca"]);
  await key("ArrowRight");
  expect(focused()).toBe("Minat baca");
  await key("a");
  expect(focused()).toBe("Arsip tertata");
  await key("Enter");
  expect(document.activeElement?.tagName).toBe("H2");
  expect(selected()).toBe("Arsip tertata");
  await key("Escape");
  expect(focused()).toBe("Arsip tertata");
  expect(document.querySelector("h2")).toBeNull();
});

test("a click opens the card, whose ways lead on; the round button opens and closes what is under a box", async () => {
  await click(box("Layanan keliling"));
  expect(pane.text()).toContain("Belum ada yang meneruskan hasil ini.");
  await pane.press("Minat baca");
  expect(selected()).toBe("Minat baca");
  const toggle = box("Arsip tertata").querySelector("[data-toggle] rect");
  await click(toggle ?? document.body);
  expect(names()).not.toContain("Arsip terbaca");
  expect(selected()).toBe("Minat baca");
  await click(box("Arsip tertata").querySelector("[data-toggle] rect") ?? document.body);
  expect(names()).toContain("Arsip terbaca");
});

test("arrows move the map from its surface and with Shift from a box; + and - enlarge and reduce", async () => {
  await pressNamed("Paskan seluruh peta");
  const surface = document.querySelector<HTMLElement>('[role="group"][tabindex="0"]');
  for (let step = 0; step < 4; step++) {
    surface?.focus();
    await key("+");
  }
  const seen = [moved()];
  const after = async (name: string, shift = false) => {
    await key(name, shift);
    seen.push(moved());
  };
  await after("ArrowLeft");
  box("Minat baca").focus();
  await after("ArrowDown", true);
  await after("-");
  expect(focused()).toBe("Minat baca");
  expect(new Set(seen).size).toBe(4);
});

test("attainment is carried up through direct cascading only, and is called a suggestion", async () => {
  await choose("Warnai menurut", "capaian");
  await pane.until(
    () => pane.text().includes("bukan ketentuan PermenPANRB 6/2022") && !pane.text().includes("Menghitung"),
  );
  const label = (name: string) => said(box(name));
  expect(label("Arsip tertata")).toContain("Capaian 20%, dari 1 dari 1 hasil langsung di bawahnya");
  expect(label("Minat baca")).toContain("Capaian 80%, dari 1 dari 1 hasil langsung di bawahnya");
  expect(label("Layanan keliling")).toContain("Capaian 80%, dari 1 dari 1 indikatornya");
  expect(pane.text()).toContain("75% sampai di bawah 100% (2)");
  await choose("Warnai menurut", "unit");
  expect(pane.text()).toContain("Bidang Arsip (2)");
});

test("a person's slice leaves the person's results with their ways up and down", async () => {
  const field = document.querySelector<HTMLInputElement>("input");
  const { Event, HTMLInputElement: Input } = document.defaultView as Window & typeof globalThis;
  Object.getOwnPropertyDescriptor(Input.prototype, "value")?.set?.call(field, "sri");
  field?.dispatchEvent(new Event("input", { bubbles: true }));
  await pane.rest(20);
  await pane.press("Sri Lestari");
  expect(names()).toEqual(["Minat baca", "Layanan keliling"]);
  expect(pane.text()).toContain("Hanya 1 hasil Sri Lestari");
  await pane.press("Tampilkan semua");
  await pressNamed("Paskan seluruh peta");
  expect(names().length).toBe(4);
});

test("the wide view keeps the rest of the pane still, and Escape closes it", async () => {
  await pressNamed("Buka lebar");
  const wide = document.querySelector('[role="dialog"]');
  expect(wide?.getAttribute("aria-label")).toBe("Peta hasil kerja");
  expect(document.querySelector("header")?.closest("[inert]")).not.toBeNull();
  expect(wide?.closest("[inert]")).toBeNull();
  box("Minat baca").focus();
  await key("Escape");
  expect(document.querySelector('[role="dialog"]')).toBeNull();
  expect(document.querySelector("[inert]")).toBeNull();
});

test("a result that is selected in the sheet is shown and marked, though it was closed; the tree knows it too", async () => {
  await pressNamed("Tutup semua");
  expect(names()).toEqual(["Minat baca"]);
  await pane.select("Rencana", "I8");
  await pane.until(() => selected() === "Arsip terbaca");
  await pane.press("Pohon");
  const marked = () => document.querySelector('div[role="treeitem"][aria-selected="true"]');
  await pane.until(() => marked()?.textContent?.includes("Arsip terbaca") === true);
});
