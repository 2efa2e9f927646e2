import { defaults } from "../../../src/model/settings";
import { formatIn } from "../../../src/locale/format";
import { id } from "../../../src/locale/id";
import type { Book } from "../../../src/model/book";
import { toSerial } from "../../../src/model/civilDate";
import type { Step } from "../../../src/model/plan";
import { planInWords, valueInWords } from "../../../src/taskpane/preview/planInWords";
import { startWorkbook } from "../../../src/actions/startWorkbook";
import { office } from "../../support/office";
import { newBook, planOf, toolsFor } from "../../support/simulate";
import { smallOffice, today } from "../book";

const format = formatIn("id");
const said = (steps: readonly Step[], book: Book = smallOffice) => planInWords({ steps }, book, id, format);

test("a start names the sheets it makes and the rows it puts there", () => {
  const plan = planOf(startWorkbook.plan(newBook, office, toolsFor(newBook, today)));
  const { lines, changes } = planInWords(plan, newBook, id, format);
  expect(lines[0]).toMatch(/^\d lembar baru: Pengaturan, Pegawai, .*Beranda$/);
  // Six of the office and the workbook, and those that have a default.
  expect(lines).toContain(`${6 + Object.keys(defaults).length} baris baru di Pengaturan`);
  expect(lines).toContain("5 baris baru di Periode");
  expect(changes).toEqual([]);
});

test("rows are counted by sheet, with dots in thousands", () => {
  const rows = Array.from({ length: 1200 }, (_, at) => ({ id: `K-${at}` }));
  expect(said([{ do: "append", table: "kinerja", rows }]).lines).toEqual(["1.200 baris baru di Rencana"]);
});

test("a value that is replaced is shown with the person, the column and both values", () => {
  const { lines, changes } = said([
    { do: "change", table: "pegawai", id: "P-SRI", column: "jabatan", from: "Pustakawan", to: "Arsiparis" },
    { do: "change", table: "pegawai", id: "P-ANDI", column: "unit", from: null, to: "Layanan" },
  ]);
  expect(lines).toEqual(["1 sel kosong diisi di Pegawai", "1 sel berubah di Pegawai"]);
  expect(changes).toEqual([
    { where: "Pegawai · Sri Lestari, S.Sos. · Jabatan", from: "Pustakawan", to: "Arsiparis" },
  ]);
});

test("an SKP is called by its employee, and a day is said as a day", () => {
  const day = toSerial({ year: 2026, month: 1, day: 31 });
  expect(
    said([{ do: "change", table: "skp", id: "S-SRI", column: "tanggal", from: day, to: { serial: day + 1 } }])
      .changes,
  ).toEqual([
    { where: "Daftar SKP · Sri Lestari, S.Sos. · Tanggal", from: "31 Januari 2026", to: "1 Februari 2026" },
  ]);
});

test("a sheet that is drawn anew is not called new, and what is deleted is said", () => {
  const layout = {
    blocks: [],
    styles: [],
    merges: [],
    widths: [],
    heights: {},
    dropDowns: [],
    inputs: [],
    gridlines: true,
  };
  const steps: Step[] = [
    { do: "draw", sheet: "Beranda", tag: { kind: "beranda" }, color: "#000000", layout },
    { do: "remove", table: "skp", rows: [{ id: "S-ANDI" }] },
    { do: "erase", sheet: "SKP lama" },
    { do: "show", sheet: "Beranda" },
  ];
  expect(said(steps).lines).toEqual([
    "Digambar ulang: Beranda",
    "1 baris dihapus dari Daftar SKP",
    "Lembar dihapus: SKP lama",
  ]);
});

test("values are written as people read them", () => {
  const values = ["00123", 1250.5, true, null, "", { formula: "=A1" }] as const;
  expect(values.map((value) => valueInWords(value, id, format))).toEqual([
    "00123",
    "1.250,5",
    "ya",
    "(kosong)",
    "(kosong)",
    "=A1",
  ]);
});
