import { writeCsv } from "../../src/files/csv";
import { writeXlsx } from "../../src/files/writeXlsx";
import { fileOfBook } from "../fixtures/bookFile";
import { judgedUnits } from "../fixtures/judgedUnits";
import { openWorkbench, patience, readCells, type Site, startSite, type Workbench } from "../support/browser";
import { narrow, overflowing, type SeenPane, seePane, seriousFindings } from "../support/paneFrame";

jest.setTimeout(5 * patience);

let site: Site;
let workbench: Workbench;
let pane: SeenPane;
beforeAll(async () => {
  site = await startSite();
  workbench = await openWorkbench(site, { colorScheme: "light" });
  await narrow(workbench);
  pane = await seePane(workbench);
});
afterAll(() => site.stop());

const fits = async () => [...(await overflowing(pane)), ...(await seriousFindings(pane))];

const units = ["Sekretariat", ...Array.from({ length: 8 }, (_, at) => `Bidang Layanan ${at + 1}`)];
const { parts } = judgedUnits(units, 4);
const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });

/** Nine workbooks of units, one of them damaged, both lists of e-Kinerja, and a note. */
const files = async () => {
  const books = await Promise.all(
    parts.map(async (part, at) => given(`SKP ${units[at] ?? ""}.xlsx`, await writeXlsx(fileOfBook(part)))),
  );
  const plans = [
    ["LAPORAN SKP TAHUN 2026", "", "", "", "", "", ""],
    ["id", "nip", "nama", "is_plt_plh", "periode_akhir", "unit_kerja", "skp_status"],
    ["1", "199001012015011001", "Pegawai A", "0", "2026-06-30", "Kecamatan Satu", "PERSETUJUAN"],
    ["2", "199001012015011001", "Pegawai A", "0", "2026-12-31", "Kecamatan Dua", "PERSETUJUAN"],
    ["3", "199001012015011001", "Pegawai A", "1", "2026-12-31", "Kecamatan Satu", "PERSETUJUAN"],
  ];
  const results = [
    ["LAPORAN PENILAIAN SKP TAHUN 2026", ""],
    ["id", "hasil_akhir"],
    ["2", "SANGAT BAIK"],
  ];
  const [last] = books.splice(8, 1);
  return [
    ...books,
    given("rusak.xlsx", last ? last.buffer.subarray(0, 2_000) : Buffer.from("")),
    given("daftar.csv", writeCsv(plans)),
    given("hasil.csv", writeCsv(results)),
    given("catatan.xlsx", Buffer.from("halo")),
  ];
};

test("twelve files that are picked at once become one recap; what could not be read is named with its remedy", async () => {
  await pane.tab("Laporan");
  await pane.button("Rekap dari banyak berkas").click();
  await pane.heading("Rekap dari banyak berkas").waitFor();
  expect(await fits()).toEqual([]);
  const picked = await files();
  expect(picked).toHaveLength(12);
  await pane.frame.locator("input[type=file]").setInputFiles(picked);
  await pane.frame.getByText("Berkas yang direkap (10)").waitFor();
  const left = pane.frame.getByRole("region", { name: "Tidak ikut direkap (2)" });
  await left.getByText("Berkas rusak.xlsx rusak, jadi tidak dapat dibaca.").waitFor();
  await left.getByText("Berkas catatan.xlsx bukan buku kerja Excel.").waitFor();
  await pane.frame.getByText("25 SKP; 16 dari 24 yang dihitung sudah berpredikat, 8 final.").waitFor();
  expect(await fits()).toEqual([]);

  await pane.frame.getByLabel("Waktu").selectOption("Tahun");
  await pane.frame.getByText("28 SKP; 1 dari 25 yang dihitung sudah berpredikat, 1 final.").waitFor();
  await pane.frame.getByRole("button", { name: "Kecamatan Satu, Tahun" }).click();
  await pane.frame.getByText("Pegawai A: kedudukannya Plt/Plh, bukan definitif").waitFor();
  await pane.frame.getByText("Pegawai A: dihitung dengan SKP lain di Kecamatan Dua").waitFor();
  expect(await fits()).toEqual([]);
});

test("the recap comes on a sheet of the open workbook, shown first", async () => {
  await pane.frame.getByLabel("Waktu").selectOption("Jan–Mar");
  await pane.button("Taruh di lembar").click();
  await pane.agree();
  const lines = await readCells(workbench, "A1:I60", { sheet: "Rekap Berkas" });
  expect(lines[0]?.[0]).toBe("Rekap Penilaian dari Banyak Berkas");
  expect(lines).toContainEqual(["Bidang Layanan 3", 0, 2, 0, 0, 0, 1, 1, 4]);
  expect(site.errors).toEqual([]);
  expect(site.strangers()).toEqual([]);
});
