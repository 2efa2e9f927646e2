import fc from "fast-check";
import { importRoster, rosterFindings } from "../../src/actions/importRoster";
import type { RosterWish } from "../../src/actions/importRoster";
import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import { csvRows } from "../fixtures/csvRows";
import { itWithReal } from "../fixtures/realInputs";
import { rosterCounts, rosterTwin } from "../fixtures/roster";
import { newBook, planOf, simulate, toolsFor } from "../support/simulate";

const today = toSerial({ year: 2026, month: 1, day: 19 });
const office = {
  instansi: "Dinas Contoh",
  tahun: 2026,
  jenisPeriode: "Triwulanan",
  tempat: "Kota Contoh",
} as const;
const wishOf = (rows: readonly (readonly string[])[], more: Partial<RosterWish> = {}): RosterWish => ({
  ...office,
  rows,
  ...more,
});
const imported = (
  rows: readonly (readonly string[])[],
  book: Book = newBook,
  more: Partial<RosterWish> = {},
): Book => simulate(book, importRoster.plan(book, wishOf(rows, more), toolsFor(book, today)));
const codes = (rows: readonly (readonly string[])[]) =>
  rosterFindings(rows, undefined).map(({ code, row }) => [code, row]);
const people = (book: Book) => book.tables.pegawai.rows;
const plans = (book: Book) => book.tables.skp.rows;

const head = ["NIP", "Nama", "Jabatan", "Unit Kerja", "Atasan Langsung"];
const boss = ["197001011995031901", "Drs. H. Damar Jati, M.Si.", "Kepala Bidang Arsip", "Arsip", ""];
const staff = ["199002022015042902", "Elok Kirana", "Arsiparis Ahli Pertama", "Arsip", "DAMAR JATI"];

describe("taking a list of employees", () => {
  it("makes a person and a draft SKP of the year for each", () => {
    const book = imported([head, boss, staff]);
    expect(people(book).map(({ nama }) => nama)).toEqual(["Drs. H. Damar Jati, M.Si.", "Elok Kirana"]);
    expect(plans(book)[1]).toEqual({
      jabatan: "Arsiparis Ahli Pertama",
      jenisJabatan: "JF",
      jenjang: "Ahli Pertama",
      unit: "Arsip",
      dasarPendelegasian: "",
      kedudukan: "Definitif",
      mulai: toSerial({ year: 2026, month: 1, day: 1 }),
      selesai: toSerial({ year: 2026, month: 12, day: 31 }),
      format: "JA/JF",
      pendekatan: "Kuantitatif",
      status: "draf",
      tanggal: null,
      versi: 1,
      idPegawai: people(book)[1]?.id,
      idPenilai: people(book)[0]?.id,
      idAtasanPenilai: "",
      id: plans(book)[1]?.id,
    });
  });

  it("adds nothing the second time, in whatever order the columns stand", () => {
    const book = imported([head, boss, staff]);
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(order, fc.nat(18), (columns, above) => {
        const rows = [
          ...Array.from({ length: above }, () => ["DAFTAR PEGAWAI"]),
          ...[head, boss, staff].map((row) => columns.map((column) => row[column] ?? "")),
        ];
        expect(planOf(importRoster.plan(book, wishOf(rows), toolsFor(book, today))).steps).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("finds a superior by the list's own id, by NIP, and by a name that one person bears", () => {
    const named = (value: string) => {
      const rows = [
        [...head, "ID"],
        [...boss, "7"],
        [...staff.slice(0, 4), value, "8"],
      ];
      const book = imported(rows);
      return plans(book)[1]?.idPenilai === people(book)[0]?.id;
    };
    expect(
      ["7", "197001011995031901", "19700101 199503 1 901", "damar  jati", "Damar Jati, S.E."].map(named),
    ).toEqual(Array(5).fill(true));
    expect(["0", "", "-", "NULL"].map(named)).toEqual(Array(4).fill(false));
  });

  it("keeps what is written of a superior who is nobody or several people, and says so", () => {
    const twins = [...boss];
    twins[0] = "197105051996031902";
    const rows = [head, boss, twins, staff, ["", "Galih", "Pelaksana", "Arsip", "Siapa Saja"]];
    const book = imported(rows);
    expect(plans(book).map(({ idPenilai }) => idPenilai)).toEqual(["", "", "DAMAR JATI", "Siapa Saja"]);
    expect(plans(book).map(({ idAtasanPenilai }) => idAtasanPenilai)).toEqual(["", "", "", ""]);
    expect(codes(rows)).toEqual([
      ["ambiguousSuperior", 3],
      ["unknownSuperior", 4],
    ]);
  });

  it("keeps a superior who is the person, and takes nobody's superior from there", () => {
    const rows = [head, [...boss.slice(0, 4), boss[0] ?? ""], staff];
    const book = imported(rows);
    const id = people(book)[0]?.id;
    expect(plans(book).map(({ idPenilai, idAtasanPenilai }) => [idPenilai, idAtasanPenilai])).toEqual([
      [id, ""],
      [id, ""],
    ]);
    expect(codes(rows)).toEqual([["ownSuperior", 1]]);
  });

  it("does not bring back what was mended in a draft: a superior who is nobody, a NIP under two names", () => {
    const rows = [
      head,
      [...boss.slice(0, 4), "82"],
      staff,
      [staff[0] ?? "", "Nama Lain", "Pelaksana", "Arsip", ""],
    ];
    const first = imported(rows);
    const mended: Book = {
      ...first,
      tables: {
        ...first.tables,
        skp: {
          ...first.tables.skp,
          rows: plans(first).map((row, at) => (at === 0 ? { ...row, idPenilai: "" } : row)),
        },
        pegawai: {
          ...first.tables.pegawai,
          rows: people(first).map((row, at) => (at === 2 ? { ...row, nip: "" } : row)),
        },
      },
    };
    expect(planOf(importRoster.plan(mended, wishOf(rows), toolsFor(mended, today))).steps).toEqual([]);
  });

  it("finds a superior among the people of the workbook", () => {
    const first = imported([head, boss]);
    const book = imported([head, staff], first);
    expect(plans(book)[1]?.idPenilai).toBe(people(first)[0]?.id);
    expect(rosterFindings([head, staff], undefined, people(first))).toEqual([]);
  });

  it("takes the person without the NIP that Excel has read as a number, and says so", () => {
    const rows = [
      head,
      ["1,98501E+17", "Galih", "Pelaksana", "Arsip", ""],
      ["199101012020011000", "Hanum", "Pelaksana", "Arsip", ""],
    ];
    expect(people(imported(rows)).map(({ nip, nama }) => [nip, nama])).toEqual([
      ["", "Galih"],
      ["", "Hanum"],
    ]);
    expect(codes(rows)).toEqual([
      ["lostDigits", 1],
      ["lostDigits", 2],
    ]);
  });

  it("gives the missing NIP to the person when the list comes again with it", () => {
    const broken = imported([head, ["1,98501E+17", "Galih", "Pelaksana", "Arsip", ""]]);
    const book = imported([head, ["'198501012010011901", "GALIH", "pelaksana", "ARSIP", ""]], broken);
    expect(people(book).map(({ nip, nama }) => [nip, nama])).toEqual([["198501012010011901", "Galih"]]);
    expect(plans(book)).toHaveLength(1);
  });

  it("takes a NIP under two names with both, and says so", () => {
    const rows = [head, staff, [staff[0] ?? "", "Nama Lain", "Pelaksana", "Arsip", ""]];
    const book = imported(rows);
    expect(people(book).map(({ nip }) => nip)).toEqual([staff[0], staff[0]]);
    expect(codes([...rows, boss])).toEqual([["sameNip", 2]]);
    expect(planOf(importRoster.plan(book, wishOf(rows), toolsFor(book, today))).steps).toEqual([]);
  });

  it("takes rows of one person that contradict nothing once, fills what was missing, and says so", () => {
    const rows = [head, ["", "Elok Kirana", "Arsiparis Ahli Pertama", "Arsip", ""], staff, boss];
    const book = imported(rows);
    expect(people(book).map(({ nip }) => nip)).toEqual([staff[0], boss[0]]);
    expect(plans(book)[0]?.idPenilai).toBe(people(book)[1]?.id);
    expect(rosterFindings(rows, undefined)).toEqual([
      { code: "samePerson", row: 2, column: "nama", value: "Elok Kirana", other: 1 },
    ]);
  });

  it("takes a person who stands there with two posts with both, each with an SKP, and nothing the second time", () => {
    const rows = [head, boss, staff, [staff[0] ?? "", "ELOK KIRANA", "Plt. Kepala Seksi", "Arsip", "82"]];
    const book = imported(rows);
    expect(people(book).map(({ nip }) => nip)).toEqual([boss[0], staff[0], staff[0]]);
    expect(plans(book).map(({ jabatan, idPenilai }) => [jabatan, idPenilai])).toEqual([
      [boss[2], ""],
      [staff[2], people(book)[0]?.id],
      ["Plt. Kepala Seksi", "82"],
    ]);
    expect(codes(rows)).toEqual([
      ["secondRow", 3],
      ["unknownSuperior", 3],
    ]);
    expect(planOf(importRoster.plan(book, wishOf(rows), toolsFor(book, today))).steps).toEqual([]);
    const asOne: Book = {
      ...book,
      tables: {
        ...book.tables,
        pegawai: { ...book.tables.pegawai, rows: people(book).slice(0, 2) },
        skp: {
          ...book.tables.skp,
          rows: plans(book).map((row) => ({
            ...row,
            idPegawai: people(book)[row.jabatan === boss[2] ? 0 : 1]?.id ?? "",
          })),
        },
      },
    };
    expect(planOf(importRoster.plan(asOne, wishOf(rows), toolsFor(asOne, today))).steps).toEqual([]);
  });

  it("names rows without a name, and passes over blank rows and the row of column numbers", () => {
    const rows = [
      head,
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["", "", "", "", ""],
      staff,
      ["", "", "Kelompok A", "", ""],
      boss,
    ];
    expect(people(imported(rows))).toHaveLength(2);
    expect(rosterFindings(rows, undefined)).toEqual([
      { code: "noName", row: 4, column: "nama", value: "Kelompok A" },
    ]);
  });

  it("takes a name and a NIP out of one cell", () => {
    const rows = [
      ["No", "Nama / NIP", "Jabatan"],
      ["1", "Elok Kirana, S.I.P.\nNIP. 19900202 201504 2 902", "Arsiparis"],
    ];
    expect(people(imported(rows)).map(({ nip, nama }) => [nip, nama])).toEqual([
      ["199002022015042902", "Elok Kirana, S.I.P."],
    ]);
  });

  it("puts titles, rank and class together, and reads or proposes the status", () => {
    const rows = [
      ["Gelar Depan", "Nama", "Gelar Belakang", "NIP", "Pangkat", "Gol", "Status"],
      ["Ir.", "Galih", "M.T.", "198501012010011901", "Penata", "III/c", ""],
      ["", "Hanum", "", "199105252023212902", "", "IX", ""],
      ["", "Jati", "S.E.", "", "-", "", "P3K Paruh Waktu"],
      ["", "Intan", "", "", "", "", "Honorer"],
    ];
    expect(people(imported(rows)).map(({ nama, pangkat, status }) => [nama, pangkat, status])).toEqual([
      ["Ir. Galih, M.T.", "Penata, III/c", "PNS"],
      ["Hanum", "IX", "PPPK"],
      ["Jati, S.E.", "", "PPPK Paruh Waktu"],
      ["Intan", "", ""],
    ]);
    expect(rosterFindings(rows, undefined).filter(({ code }) => code === "unknownStatus")).toEqual([
      { code: "unknownStatus", row: 4, column: "status", value: "Honorer" },
    ]);
  });

  it("leaves an SKP that is agreed as it is", () => {
    const first = imported([head, boss, staff.slice(0, 4)]);
    const agreed = plans(first).map((row) => ({ ...row, status: "ditetapkan" as const }));
    const book: Book = { ...first, tables: { ...first.tables, skp: { ...first.tables.skp, rows: agreed } } };
    expect(plans(imported([head, boss, staff], book))).toEqual(agreed);
  });

  it("follows the columns that a person chose", () => {
    const rows = [
      ["a", "b"],
      ["x", "Galih"],
    ];
    const answer = importRoster.plan(newBook, wishOf(rows), toolsFor(newBook, today));
    expect(answer).toEqual({ refused: "noNameColumn" });
    const book = imported(rows, newBook, { mapping: { nama: 1 } });
    expect(people(book).map(({ nama }) => nama)).toEqual(["b", "Galih"]);
  });

  it("refuses a list in which nobody stands, and a workbook of another year", () => {
    const plan = (rows: string[][], book: Book, tahun: number) =>
      importRoster.plan(book, { ...wishOf(rows), tahun }, toolsFor(book, today));
    expect(plan([head], newBook, 2026)).toEqual({ refused: "noPeople" });
    expect(plan([head, boss], imported([head, boss]), 2027)).toEqual({
      refused: "otherYear",
      facts: { there: 2026, wanted: 2027 },
    });
  });

  const asCounted = (rows: string[][]): void => {
    expect(rows).toHaveLength(rosterCounts.rows + 1);
    const findings: Record<string, number> = {};
    for (const { code } of rosterFindings(rows, undefined)) findings[code] = (findings[code] ?? 0) + 1;
    expect(findings).toEqual(rosterCounts.findings);
    const book = imported(rows);
    expect(people(book)).toHaveLength(rosterCounts.people);
    expect(plans(book)).toHaveLength(rosterCounts.plans);
    expect(planOf(importRoster.plan(book, wishOf(rows), toolsFor(book, today))).steps).toEqual([]);
  };

  it("takes a whole regency with its faults, and nothing the second time (written twin)", () => {
    asCounted(rosterTwin());
  });

  itWithReal(
    "16-pringsewu-roster",
    "takes a whole regency with its faults, and nothing the second time",
    async (bytes) => {
      asCounted(csvRows(bytes));
    },
  );
});
