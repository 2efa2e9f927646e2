import "../functions/shim";
import { seePane } from "./seenPane";
import type { SeenPane } from "./seenPane";

let pane: SeenPane;

const labelled = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`nothing is labelled ${name}`);
  return found;
};

/** Types into the field of this label, as React hears it. */
const type = async (label: string, value: string): Promise<void> => {
  const found = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === label);
  const field = document.getElementById(found?.htmlFor ?? "") as HTMLInputElement | HTMLSelectElement | null;
  if (!field) throw new Error(`no field ${label}`);
  const kind = field.tagName === "SELECT" ? window.HTMLSelectElement : window.HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new window.Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  await pane.rest(20);
};

const press = async (label: string): Promise<void> => {
  await pane.until(() => document.querySelector(`[aria-label="${label}"]`) !== null);
  labelled(label).click();
  await pane.rest(20);
};

const goToRumus = async (): Promise<void> => {
  await press("Menu lainnya");
  await pane.press("Rumus");
  await pane.until(() => pane.heading() === "Rumus");
};

const open = async (question: string): Promise<void> => {
  await goToRumus();
  await pane.press(question);
  await pane.until(() => pane.heading() === question);
};

/** Selects cells and takes them for an argument. */
const take = async (address: string, argument: string): Promise<void> => {
  await pane.select("Lembar1", address);
  await press(`Ambil sel terpilih untuk ${argument}`);
  await pane.until(() => pane.text().includes(`Lembar1!${address}`));
};

const insertAt = async (address: string): Promise<void> => {
  await pane.select("Lembar1", address);
  await pane.press("Sisipkan di sel terpilih");
};

const formulasOf = (address: string): Promise<unknown> =>
  pane.bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Lembar1").getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas[0]?.[0];
  });

const saved = () => pane.until(() => pane.text().includes("Tersimpan"));

beforeEach(async () => {
  pane = await seePane();
  await pane.bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lembar1");
    sheet.getRange("B2:C4").values = [
      ["Sesuai Ekspektasi", "Di Atas Ekspektasi"],
      ["Di Atas Ekspektasi", "Di Bawah Ekspektasi"],
      ["", ""],
    ];
    sheet.getRange("F3").values = [["terisi"]];
    sheet.getRange("A4").values = [["Andi"]];
    await context.sync();
  });
});
afterEach(() => pane.close());

test("a question is found by a word of its answer, and its example is in the separators of Excel", async () => {
  await goToRumus();
  expect(pane.text()).toContain('=SKP.ATTAINMENT("12 Dokumen"; 9)');
  const search = labelled("Cari rumus").querySelector("input") ?? labelled("Cari rumus");
  Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value")?.set?.call(
    search,
    "polarisasi",
  );
  search.dispatchEvent(new window.Event("input", { bubbles: true }));
  await pane.until(() => !pane.text().includes("SKP.ATTAINMENT"));
  expect(pane.text()).toContain("SKP.POLARIZATION");
});

test("cells are picked, the predikat and its reason are seen, and the formula is inserted and taken back", async () => {
  await open("Apa predikatnya?");
  expect(pane.text()).toContain("Isi dulu: Hasil kerja, Perilaku.");
  await take("B2", "Hasil kerja");
  await take("C2", "Perilaku");
  await pane.until(() => pane.text().includes("bertemu di kotak Baik"));
  expect(pane.text()).toContain("=SKP.PREDICATE(B2; C2)");
  await insertAt("E2");
  await saved();
  expect(await formulasOf("E2")).toBe("=SKP.PREDICATE(B2,C2)");
  await pane.press("Urungkan");
  await pane.until(() => pane.text().includes("Sudah dikembalikan"));
  expect(await formulasOf("E2")).toBe("");
});

test("on another sheet a picked cell is written with the name of its sheet", async () => {
  await pane.bench.run(async (context) => {
    context.workbook.worksheets.add("Laporan Saya");
    await context.sync();
  });
  await open("Apa predikatnya?");
  await take("B2", "Hasil kerja");
  await take("C2", "Perilaku");
  await pane.until(() => pane.buttons("Sisipkan").length > 0);
  await pane.select("Laporan Saya", "A1");
  await pane.press("Sisipkan di sel terpilih");
  await saved();
  const [[formula]] = await pane.bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Laporan Saya").getRange("A1");
    range.load("formulas");
    await context.sync();
    return range.formulas as [[string]];
  });
  expect(formula?.replaceAll("'", "")).toBe("=SKP.PREDICATE(Lembar1!B2,Lembar1!C2)");
});

test("a spill is refused where one of its cells is filled, and nothing is written", async () => {
  await open("Apa predikatnya?");
  await take("B2:B4", "Hasil kerja");
  await take("C2:C4", "Perilaku");
  await pane.until(() => pane.text().includes("Mengisi 3 baris"));
  await insertAt("F2");
  await pane.until(() => pane.text().includes("Sel F3 di lembar Lembar1 sudah terisi"));
  expect(await formulasOf("F2")).toBe("");
  await pane.press("Semua rumus");
  await pane.until(() => pane.heading() === "Rumus");
  expect(pane.text()).not.toContain("sudah terisi");
});

test("a formula is not put among the cells that it reads", async () => {
  await open("Apa predikatnya?");
  await take("B2:B4", "Hasil kerja");
  await take("C2:C4", "Perilaku");
  await pane.until(() => pane.text().includes("Mengisi 3 baris"));
  await insertAt("B4");
  await pane.until(() => pane.text().includes("Sel B4 di lembar Lembar1 termasuk yang dihitung"));
});

test("a protected sheet and a cell formatted as text are refused with what to do", async () => {
  await open("Apa predikatnya?");
  await type("Hasil kerja", "Sesuai");
  await type("Perilaku", "Sesuai");
  await pane.until(() => pane.buttons("Sisipkan").length > 0);
  await pane.bench.run(async (context) => {
    context.workbook.worksheets.getItem("Lembar1").getRange("H1").numberFormat = [["@"]];
    await context.sync();
  });
  await insertAt("H1");
  await pane.until(() => pane.text().includes("Sel H1 di lembar Lembar1 berformat Teks"));
  await pane.bench.run(async (context) => {
    context.workbook.worksheets.getItem("Lembar1").protection.protect();
    await context.sync();
  });
  await insertAt("H2");
  await pane.until(() => pane.text().includes("Lembar Lembar1 diproteksi"));
});

test("what was changed since it was inserted is not taken back", async () => {
  await open("Apa predikatnya?");
  await type("Hasil kerja", "Sesuai");
  await type("Perilaku", "Sesuai");
  await pane.until(() => pane.buttons("Sisipkan").length > 0);
  await insertAt("E2");
  await saved();
  await pane.bench.run(async (context) => {
    context.workbook.worksheets.getItem("Lembar1").getRange("E2").values = [["milik saya"]];
    await context.sync();
  });
  await pane.press("Urungkan");
  await pane.until(() => pane.text().includes("sudah diubah sejak rumusnya disisipkan"));
  expect(await formulasOf("E2")).toBe("milik saya");
  expect(pane.buttons("Urungkan")).toEqual([]);
});

test("a typed number is one in the style of Excel, and a refusal is the function's own sentence", async () => {
  await open("Berapa capaiannya?");
  await type("Target", "1,5");
  await type("Realisasi", "0,75");
  await pane.until(() => pane.text().includes("=SKP.ATTAINMENT(1,5; 0,75)"));
  await type("Target", "1.250");
  await pane.until(() => pane.text().includes("Argumen target punya dua arti: 1250 atau 1,25."));
  expect(pane.buttons("Sisipkan")).toEqual([]);
});

test("an argument for the whole call is chosen from its list", async () => {
  await open("Apa isi sebuah NIP?");
  await type("NIP", "198501012010012001");
  await pane.until(() => pane.text().includes('=SKP.NIP("198501012010012001")'));
  await type("Bagian (boleh dikosongkan)", "jenisKelamin");
  await pane.until(() => pane.text().includes("Perempuan"));
});

test("more cells than are taken are refused with how many they are", async () => {
  await open("Apa predikatnya?");
  await pane.select("Lembar1", "H1:AZ1000");
  await press("Ambil sel terpilih untuk Hasil kerja");
  await pane.until(() => pane.text().includes("Yang dipilih 45.000 sel. Paling banyak 20.000"));
});

test("a whole column is cut to the rows that its sheet uses", async () => {
  await open("Apa predikatnya?");
  await pane.select("Lembar1", "B:B");
  await press("Ambil sel terpilih untuk Hasil kerja");
  await pane.until(() => pane.text().includes("Lembar1!B2:B4"));
});

test("a report says what the workbook still lacks", async () => {
  await open("Apa predikat seorang pegawai?");
  expect(pane.text()).toContain("Belum ada SKP di buku kerja ini.");
});
