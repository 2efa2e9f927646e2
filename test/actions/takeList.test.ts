import { takeList } from "../../src/actions/takeList";
import type { TakeListWish } from "../../src/actions/takeList";
import { understandList } from "../../src/actions/takeListUnderstood";
import { openFile, rowsAsCells } from "../../src/app/openFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import { isNotAList, readList } from "../../src/forms/lists/readList";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import type { SheetCells } from "../../src/model/sheetCells";
import { ckpForm } from "../fixtures/ckpForm";
import {
  attainmentTwin,
  ckpReportTwin,
  logTwin,
  nameOf,
  nipOf,
  recapTwin,
  resultsTwin,
} from "../fixtures/lists";
import { itWithReal } from "../fixtures/realInputs";
import { fileSheetCells } from "../forms/sheetCells";
import { toolsFor } from "../support/simulate";
import { after, asked, leftOf, office as staffOf } from "./treeOffice";

const office = {
  instansi: "Dinas Contoh",
  tahun: 2026,
  jenisPeriode: "Triwulanan",
  tempat: "Contoh",
} as const;
const start = staffOf(["Andi"]);
const take = (book: Book, cells: SheetCells, more: Partial<TakeListWish> = {}): Book =>
  after(book, takeList, { cells, office, ...more });
const understood = (book: Book, cells: SheetCells, more: Partial<TakeListWish> = {}) => {
  const answer = understandList(book, { cells, ...more }, toolsFor(book, 46_100));
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};
const refusedAs = (book: Book, cells: SheetCells, more: Partial<TakeListWish> = {}) => {
  const answer = asked(book, takeList, { cells, office, ...more });
  return isRefusal(answer) ? answer.refused : undefined;
};
const fingerprintIn = (cells: SheetCells): string => {
  const reading = readList(cells);
  return isNotAList(reading) ? "" : (reading.tables[0]?.fingerprint ?? "");
};
const sheetsOf = async (bytes: Uint8Array): Promise<readonly SheetCells[]> => {
  const opened = await openFile("daftar.xlsx", bytes);
  if ("refused" in opened) throw new Error(opened.refused);
  return opened.sheets;
};

describe("a list of employees with name and NIP in one cell", () => {
  it("brings 56 people, each with a NIP of 18 digits apart from the name, and nothing a second time", () => {
    const book = take(start, recapTwin());
    const people = book.tables.pegawai.rows.slice(2);
    expect(people.map(({ nama, nip }) => [nama, nip])).toEqual(
      Array.from({ length: 56 }, (_, at) => [nameOf(at), nipOf(at)]),
    );
    expect(leftOf(book, takeList, { cells: recapTwin(), office })).toEqual([]);
  });

  itWithReal("11", "brings 56 people, each with a NIP of 18 digits apart from the name", async (bytes) => {
    const [list] = (await sheetsOf(bytes)).filter((cells) => !isNotAList(readList(cells)));
    const book = take(start, list!);
    const people = book.tables.pegawai.rows.slice(2);
    expect(people).toHaveLength(56);
    expect(people.every(({ nip }) => /^\d{18}$/.test(nip))).toBe(true);
    expect(people.some(({ nama }) => /\d|nip|\n/i.test(nama) || nama === "")).toBe(false);
  });
});

describe("a CKP form", () => {
  const [target, report] = ckpForm().sheets.map(fileSheetCells);

  it("becomes the draft of its employee: results in their sections, a measure each, realisations in its period", () => {
    const cells = ckpReportTwin();
    const book = take(start, cells, { period: "Triwulan I 2026" });
    const [person, assessor] = book.tables.pegawai.rows.slice(2);
    expect(person).toMatchObject({
      nama: nameOf(3),
      nip: nipOf(3),
      jabatan: "Pustakawan",
      unit: "Dinas Contoh",
    });
    expect(assessor).toMatchObject({ nama: nameOf(0), nip: nipOf(0) });
    const plan = book.tables.skp.rows.at(-1);
    expect(plan).toMatchObject({ idPegawai: person?.id, idPenilai: assessor?.id, status: "draf" });
    expect(
      book.tables.kinerja.rows.map(({ rencana, kelompok, urutan }) => [rencana, kelompok, urutan]),
    ).toEqual([
      ["Menyusun laporan persediaan", "Utama", 1],
      ["Mengolah data kunjungan perpustakaan", "Utama", 2],
      ["Jumlah pengunjung yang dilayani", "Utama", 3],
      ["Memutakhirkan katalog", "Utama", 4],
      ["Menjadi panitia lomba baca", "Tambahan", 5],
    ]);
    expect(
      book.tables.indikator.rows.map(({ aspek, indikator, target: to, satuan }) => [
        aspek,
        indikator,
        to,
        satuan,
      ]),
    ).toEqual([
      ["Kuantitas", "", 4, "Dokumen"],
      ["Kuantitas", "", 2, "Laporan"],
      ["Kuantitas", "", 120, "Orang"],
      ["Kuantitas", "", 30, "Dukumen"],
      ["Kuantitas", "", 1, "Kegiatan"],
    ]);
    expect(book.tables.realisasi.rows.map(({ periode, realisasi }) => [periode, realisasi])).toEqual(
      [4, 2, 120, 30, 1].map((reached) => ["Triwulan I 2026", reached]),
    );
    expect(leftOf(book, takeList, { cells, office, period: "Triwulan I 2026" })).toEqual([]);
  });

  it("whose period the workbook does not have brings no realisation until a period is chosen, and says so", () => {
    const cells = ckpReportTwin();
    expect(take(start, cells).tables.realisasi.rows).toEqual([]);
    expect(understood(start, cells).items?.left.map(({ why }) => why)).toEqual(Array(5).fill("noPeriod"));
  });

  it("of a head of office is read with 25 targets and 24 realisations, the second sheet on top of the first", () => {
    const first = take(start, target!);
    expect(first.tables.kinerja.rows).toHaveLength(25);
    const both = take(first, report!, { period: "Triwulan II 2026" });
    expect(both.tables.realisasi.rows).toHaveLength(24);
    const texts = both.tables.kinerja.rows.map(({ rencana }) =>
      rencana.replace(/\s+/g, " ").trim().toLowerCase(),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("keeps a target that differs in the workbook, and says so", () => {
    const first = take(start, target!);
    const { left } = understood(first, report!).items!;
    expect(left.some(({ why }) => why === "otherValue")).toBe(true);
    expect(take(first, report!).tables.indikator.rows.slice(0, 25)).toEqual(first.tables.indikator.rows);
  });

  it("of somebody whose NIP the workbook has otherwise is refused", () => {
    const book = take(start, ckpReportTwin());
    const other = ckpReportTwin();
    const swap = (text: string) => text.replace(nipOf(3), nipOf(40));
    const cells = {
      ...other,
      values: other.values.map((row) =>
        row.map((value) => (typeof value === "string" ? swap(value) : value)),
      ),
      texts: other.texts.map((row) => row.map(swap)),
    };
    expect(refusedAs(book, cells)).toBe("otherNip");
  });

  itWithReal("05", "is read with its identity, its two persons, its sections and no entry", async (bytes) => {
    for (const cells of await sheetsOf(bytes)) {
      const reading = readList(cells);
      if (isNotAList(reading)) throw new Error("no list");
      const [table, ...more] = reading.tables;
      expect(more).toEqual([]);
      expect(table?.sections.map(({ text }) => text)).toEqual(["UTAMA", "TAMBAHAN"]);
      expect(table?.entries).toEqual([]);
      const { employee, assessor, start: from, end } = table!.owner!;
      expect([employee.nip, assessor.nip].every((nip) => /^\d{18}$/.test(nip))).toBe(true);
      expect([employee.nama, employee.jabatan, employee.unit].every((text) => /^[^:]+$/.test(text))).toBe(
        true,
      );
      expect([from, end]).toEqual([43_891, 43_921]);
    }
  });

  itWithReal("07", "is read with identity, six sections, 25 targets and 24 realisations", async (bytes) => {
    const sheets = await sheetsOf(bytes);
    let book = start;
    const tables = sheets.map((cells) => {
      const reading = readList(cells);
      if (isNotAList(reading)) throw new Error("no list");
      book = take(book, cells, { period: "Triwulan II 2026" });
      return reading.tables[0];
    });
    expect(tables.map((table) => table?.entries.length)).toEqual([25, 24]);
    expect(tables.map((table) => table?.sections.length)).toEqual([6, 6]);
    expect(book.tables.pegawai.rows).toHaveLength(4);
    expect(book.tables.pegawai.rows.slice(2).every(({ nip }) => /^\d{18}$/.test(nip))).toBe(true);
    expect(book.tables.realisasi.rows).toHaveLength(24);
  });
});

describe("a list of attainment by code", () => {
  const coded: Book = {
    ...take(start, resultsTwin(), { skp: "S-Andi" }),
  };
  const [first] = coded.tables.kinerja.rows;
  const kinerja = {
    ...coded.tables.kinerja,
    rows: coded.tables.kinerja.rows.map((row) => (row === first ? { ...row, acuan: "1.1.1.1" } : row)),
  };
  const indikator = {
    ...coded.tables.indikator,
    rows: coded.tables.indikator.rows.filter(
      ({ idKinerja, aspek }) => idKinerja !== first?.id || aspek === "Waktu",
    ),
  };
  const book: Book = { ...coded, tables: { ...coded.tables, kinerja, indikator } };

  it("comes to the one indicator whose result bears the code, and names every code that nobody bears", () => {
    const wish = { period: "Triwulan I 2026" };
    const { left, known } = understood(book, attainmentTwin(), wish).items!;
    expect(known).toBe(1);
    expect(left.map(({ address, why }) => [address, why])).toEqual(
      ["A3", "A4", "A5", "A6"].map((address) => [address, "unknownCode"]),
    );
    const written = take(book, attainmentTwin(), wish);
    expect(written.tables.realisasi.rows).toMatchObject([
      { realisasi: 0, tautan: "https://contoh.go.id/bukti/0", periode: "Triwulan I 2026" },
    ]);
  });

  it("comes to none of several indicators with that code", () => {
    const rows = coded.tables.indikator.rows;
    const several: Book = { ...book, tables: { ...book.tables, indikator: { ...indikator, rows } } };
    expect(understood(several, attainmentTwin()).items?.left[0]?.why).toBe("ambiguousCode");
  });
});

it("takes results with two indicators each, written once beside both, into the chosen SKP, texts as they are", () => {
  const book = take(start, resultsTwin(), { skp: "S-Andi", period: "Triwulan I 2026" });
  expect(book.tables.kinerja.rows.map(({ rencana, idSkp }) => [rencana, idSkp])).toEqual([
    ["Meningkatnya minat baca", "S-Andi"],
    ["=1+1 adalah teks", "S-Andi"],
    ["Tersedianya katalog digital", "S-Andi"],
  ]);
  expect(book.tables.indikator.rows).toHaveLength(6);
  expect(book.tables.indikator.rows[1]).toMatchObject({ aspek: "Waktu", target: "12 bulan" });
  expect(book.tables.realisasi.rows.map(({ realisasi }) => realisasi)).toContain("+62");
});

it("adds nothing to an agreed SKP, and nothing of a list of which nobody knows whose it is", () => {
  const agreed = staffOf(["Andi"], ["Andi"]);
  expect(refusedAs(agreed, resultsTwin(), { skp: "S-Andi" })).toBe("nothingInList");
  expect(understood(agreed, resultsTwin(), { skp: "S-Andi" }).items?.left[0]?.why).toBe("agreed");
  expect(understood(start, resultsTwin()).items?.left[0]?.why).toBe("noOwner");
});

it("only shows a log of activities", () => {
  expect(refusedAs(start, logTwin())).toBe("noPlaceForList");
});

describe("columns that a person chose", () => {
  const rows = [
    ["Siapa", "Identitas", "Kerjaannya"],
    ["Budi Santoso", "198501012010011999", "Arsiparis"],
    ["Sri Rahayu", "197501012000012001", "Analis"],
    ["Joko Lestari", "199001012015011002", "Pranata"],
  ];
  const cells = rowsAsCells("Daftar", rows);
  const reading = readList(cells);
  const table = isNotAList(reading) ? undefined : reading.tables[0];
  const hand = {
    fingerprint: table?.fingerprint ?? "",
    headings: "Siapa · Identitas · Kerjaannya",
    layout: "pegawai",
    columns: { nama: 0, nip: 1, jabatan: 2 },
  } as const;

  it("are asked where nobody knows the headings", () => {
    expect(table?.questions).not.toEqual([]);
    expect(refusedAs(start, cells)).toBe("unclearList");
  });

  it("are taken, kept in the workbook, and used for the next sheet with these headings, wherever it stands", () => {
    const book = take(start, cells, { hand });
    expect(book.tables.pegawai.rows.slice(2).map(({ nama, nip, jabatan }) => [nama, nip, jabatan])).toEqual(
      rows.slice(1),
    );
    expect(book.tables.pengaturan.rows.at(-1)).toMatchObject({ nilai: "pegawai: nama=1, nip=2, jabatan=3" });
    const next = {
      ...rowsAsCells("Lain", [...rows.slice(0, 1), ["Dewi", "198801012012012003", "Guru"]]),
      row: 7,
      column: 2,
    };
    expect(take(book, next).tables.pegawai.rows.at(-1)).toMatchObject({
      nama: "Dewi",
      nip: "198801012012012003",
      jabatan: "Guru",
    });
  });
});

it("finds the columns by itself where a person only said which list it is, and remembers that", () => {
  const cells = rowsAsCells("Campuran", [
    ["Nama Pegawai", "Kode", "Rencana Hasil Kerja", "Target"],
    ["Andi", "1.1", "Layanan keliling", "12"],
  ]);
  const hand = { fingerprint: fingerprintIn(cells), headings: "", layout: "hasil", columns: {} } as const;
  const book = take(start, cells, { hand });
  expect(book.tables.kinerja.rows).toMatchObject([{ rencana: "Layanan keliling", idSkp: "S-Andi" }]);
  expect(book.tables.pengaturan.rows.at(-1)).toMatchObject({ nilai: "hasil: " });
  expect(understood(book, cells).items?.known).toBe(1);
});

it("takes the columns of a list without headings as a person said them", () => {
  const cells = rowsAsCells(
    "Tanpa judul",
    ["Budi Santoso", "Sri Rahayu", "Joko Lestari"].map((nama, at) => [
      "Kepala Seksi",
      nama,
      `19850101201001100${at}`,
    ]),
  );
  expect(refusedAs(start, cells)).toBe("unclearList");
  const hand = {
    fingerprint: "",
    headings: "",
    layout: "pegawai",
    columns: { jabatan: 0, nama: 1, nip: 2 },
  } as const;
  expect(take(start, cells, { hand }).tables.pegawai.rows.at(-1)).toMatchObject({
    nama: "Joko Lestari",
    nip: "198501012010011002",
    jabatan: "Kepala Seksi",
  });
});

it("keeps every text that looks like a formula as a text", async () => {
  const texts = ["=1+1", "+62", "-Tersusun", "@dokumen"];
  const cells = rowsAsCells("RHK", [
    ["Rencana Hasil Kerja", "Indikator", "Target", "Realisasi"],
    ...texts.map((text) => [text, text, text, text]),
  ]);
  const book = take(start, cells, { skp: "S-Andi", period: "Triwulan I 2026" });
  expect(book.tables.kinerja.rows.map(({ rencana }) => rencana)).toEqual(texts);
  expect(book.tables.indikator.rows.map(({ indikator, target }) => [indikator, target])).toEqual(
    texts.map((text) => [text, text]),
  );
  expect(book.tables.realisasi.rows.map(({ realisasi }) => realisasi)).toEqual(texts);
});

it("tells rows and sheets that a file hides, and reads them only when asked", async () => {
  const file = ckpForm();
  const [sheet, other] = file.sheets;
  const hidden = {
    ...file,
    sheets: [
      { ...sheet!, hiddenRows: [16, 17] },
      { ...other!, visibility: "hidden" as const },
    ],
  };
  const opened = await openFile("ckp.xlsx", await writeXlsx({ ...hidden, activeSheet: 0 }));
  if ("refused" in opened) throw new Error(opened.refused);
  expect(opened.hidden?.map(({ name }) => name)).toEqual([other?.name]);
  const [cells] = opened.sheets;
  const shown = readList(cells!);
  const whole = readList(cells!, { withHidden: true });
  if (isNotAList(shown) || isNotAList(whole)) throw new Error("no list");
  expect(shown.hiddenRows).toEqual([17, 18]);
  expect([shown.tables[0]?.entries.length, whole.tables[0]?.entries.length]).toEqual([23, 25]);
});
