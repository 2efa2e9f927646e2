import sample from "../../assets/sample-office.json";
import { plansIn, sampleOfficeSchema } from "../../src/model/sampleOffice";
import {
  openWorkbench,
  patience,
  readCells,
  type Site,
  startEmpty,
  startSite,
  turn,
  type Workbench,
} from "../support/browser";
import { narrow, overflowing, type SeenPane, seePane, seriousFindings } from "../support/paneFrame";

jest.setTimeout(3 * patience);

let site: Site;
let workbench: Workbench;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
});
afterAll(() => site.stop());

/** Presses Tab until the focus stands on a button of this name, and then Enter. */
const pressByKeyboard = async ({ page }: Workbench, { frame }: SeenPane, name: string): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    const focused = await frame.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.startsWith(name)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${name}.`);
};

describe("an empty workbook", () => {
  test("stays empty when the preview is put away", async () => {
    const pane = await seePane(workbench);
    await pane.button(/^Coba dengan kantor contoh/).click();
    await pane.button("Batal").click();
    await pane.heading(/Kelola/).waitFor();
    expect(await workbench.page.getByText("Pegawai", { exact: true }).count()).toBe(0);
  });
});

describe("a list of employees", () => {
  const list = [
    ["No", "Nama Pegawai", "NIP", "Jabatan", "Unit Kerja", "Atasan"],
    ["1", "Budi Santoso", "197501012000011001", "Kepala Bidang", "Layanan", ""],
    ["2", "Sri Lestari", "198501012010012001", "Pustakawan", "Layanan", "Budi Santoso"],
    ["3", "Andi Pratama", "1,98501E+17", "Pustakawan", "Layanan", "Budi Santosa"],
  ];

  beforeAll(() => startEmpty(workbench));

  test("is pasted, understood, shown with what is doubtful, and taken in once agreed", async () => {
    const pane = await seePane(workbench);
    await pane.button(/^Mulai dari daftar pegawai/).click();
    await pane.button("Berikutnya").click();
    await pane.frame.getByText("Isi nama instansi: tercetak di setiap formulir.").waitFor();
    await pane.frame.getByLabel("Nama instansi").fill("Dinas Contoh");
    await pane.frame.getByLabel("Tahun SKP").fill("2026");
    await pane.button("Berikutnya").click();

    await pane.frame
      .getByLabel("Tempel daftar dari Excel")
      .fill(list.map((row) => row.join("\t")).join("\n"));
    await pane.button("Baca daftar").click();
    await pane.frame.getByText("3 pegawai terbaca").waitFor();
    await pane.frame.getByText("NIP “1,98501E+17” kehilangan angka").waitFor();
    await pane.frame.getByText("Atasan “Budi Santosa” tidak ada di daftar").waitFor();
    expect(await pane.frame.getByLabel("Atasan atau pejabat penilai").inputValue()).toBe("5");

    await pane.button("Lihat yang akan dilakukan").click();
    await pane.frame.getByText("3 baris baru di Pegawai").waitFor();
    await pane.agree();
    await pane.frame.getByText("3 SKP belum berisi rencana hasil kerja.").waitFor();
    expect(await readCells(workbench, "A5:B7", { sheet: "Pegawai" })).toEqual([
      ["197501012000011001", "Budi Santoso"],
      ["198501012010012001", "Sri Lestari"],
      ["", "Andi Pratama"],
    ]);
  });
});

describe("at 320 pixels", () => {
  const pages: readonly [string, (pane: SeenPane) => Promise<void>][] = [
    ["Beranda", (pane) => pane.tab("Beranda")],
    ["Rencana", (pane) => pane.tab("Rencana")],
    [
      "an SKP",
      async (pane) => {
        await pane.tab("Rencana");
        await pane.frame.locator("main li button").nth(2).click();
        await pane.button("Buat formulir").waitFor();
      },
    ],
    ["Laksana", (pane) => pane.tab("Laksana")],
    ["Nilai", (pane) => pane.tab("Nilai")],
    ["Laporan", (pane) => pane.tab("Laporan")],
    ...(["Periksa", "Pengaturan", "Bantuan"] as const).map(
      (name): [string, (pane: SeenPane) => Promise<void>] => [
        name,
        async (pane) => {
          await pane.button("Menu lainnya").click();
          await pane.button(name).click();
          await pane.heading(name).waitFor();
        },
      ],
    ),
    [
      "a report of Rumus",
      async (pane) => {
        await pane.button("Menu lainnya").click();
        await pane.frame.getByRole("button", { name: "Rumus", exact: true }).click();
        await pane.button("Apa predikat seorang pegawai?").click();
        await pane.heading("Apa predikat seorang pegawai?").waitFor();
      },
    ],
    [
      "Saya bekerja sebagai",
      async (pane) => {
        await pane.button("Pilih nama Anda").first().click();
        await pane.heading("Saya bekerja sebagai").waitFor();
      },
    ],
  ];

  beforeAll(async () => {
    await startEmpty(workbench);
    await narrow(workbench);
  });

  /** What is wrong with pages: what sticks out, and what axe-core finds. */
  const look = async (pane: SeenPane): Promise<string[]> => {
    await pane.frame.getByRole("heading", { level: 1 }).waitFor();
    return [...(await overflowing(pane)), ...(await seriousFindings(pane))];
  };

  test.each(["light", "dark"] as const)(
    "every page of an empty workbook is wide enough and accessible, %s",
    async (colours) => {
      await turn(workbench, colours);
      const pane = await seePane(workbench);
      const found: Record<string, string[]> = { "the first visit": await look(pane) };
      await pane.button(/^Mulai dari daftar pegawai/).click();
      found["the office"] = await look(pane);
      await pane.tab("Beranda");
      await pane.button(/^Mulai dari formulir/).click();
      found["a form"] = await look(pane);
      await pane.tab("Beranda");
      await pane.button(/^Coba dengan kantor contoh/).click();
      await pane.button("Lanjutkan").waitFor();
      found["a preview"] = await look(pane);
      await pane.button("Batal").click();
      expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);
    },
  );

  test("an empty workbook has one sentence and four buttons, and the sample office fills it by keyboard alone", async () => {
    const pane = await seePane(workbench);
    await pane.heading("Kelola SKP satu tahun di buku kerja ini.").waitFor();
    expect(await pane.frame.locator("main button").allInnerTexts()).toEqual([
      expect.stringContaining("Mulai dari daftar pegawai"),
      expect.stringContaining("Mulai dari formulir SKP yang ada"),
      expect.stringContaining("Mulai dari tahun lalu"),
      expect.stringContaining("Coba dengan kantor contoh"),
    ]);

    await pane.heading(/Kelola/).focus();
    await pressByKeyboard(workbench, pane, "Coba dengan kantor contoh");
    await pane.heading("Memasukkan kantor contoh").waitFor();
    expect(await pane.frame.locator("main li").first().textContent()).toMatch(/lembar baru: Pengaturan/);
    await pressByKeyboard(workbench, pane, "Lanjutkan");

    await pane.heading("Beranda").waitFor();
    const agreed = plansIn(sampleOfficeSchema.parse(sample)).filter(
      ({ ditetapkan }) => ditetapkan !== undefined,
    );
    await pane.button(`${agreed.length} selesai`).first().waitFor();
    expect(await readCells(workbench, "B5:B5", { sheet: "Pegawai" })).not.toEqual([[""]]);

    // The sheet Beranda counts what the pane counts, names of months and all.
    const [[done, open] = []] = await readCells(workbench, "D12:E12", { sheet: "Beranda" });
    await pane.button(`${String(done)} selesai`).waitFor();
    await pane.button(`${String(open)} belum`).waitFor();
  });

  // In the workbook that the test before filled: filling one takes longer than looking at all its pages.
  test.each(["light", "dark"] as const)(
    "every page of an office is wide enough and accessible, %s",
    async (colours) => {
      await turn(workbench, colours);
      const pane = await seePane(workbench);
      const found: Record<string, string[]> = {};
      for (const [name, goTo] of pages) {
        await goTo(pane);
        found[name] = await look(pane);
      }
      expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);
    },
  );
});

test("no page wrote an error and no request left this machine", () => {
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
