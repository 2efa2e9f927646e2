import fc from "fast-check";
import { atOnce } from "../../../src/actions/action";
import { readExport } from "../../../src/forms/exports/readExport";
import { exportsFile, workbookFile, yearsOfFiles } from "../../../src/forms/recapFiles/recapFile";
import type { RecapFile } from "../../../src/forms/recapFiles/recapFile";
import { recapOfFiles } from "../../../src/forms/recapFiles/recapOfFiles";
import type { FilesRecap } from "../../../src/forms/recapFiles/recapOfFiles";
import type { Book } from "../../../src/model/book";
import type { RawValue } from "../../../src/model/cell";
import { notCountedIn, recapOf, tallyOf } from "../../../src/model/recap";
import { bookOf, day, firstQuarter, plan } from "../../model/judgedOffice";
import type { Rows } from "../../model/judgedOffice";

const nips = ["199001012015011001", "199001012015011002", "199001012015011003"] as const;

const book = (name: string, of: Book): RecapFile => {
  const file = workbookFile(name, JSON.stringify(of.tables), of);
  if (!file) throw new Error("empty");
  return file;
};
const recap = (...files: readonly RecapFile[]): FilesRecap => atOnce(recapOfFiles(2026, files));

/** The entries of a unit at the time that a month stands in, or the year. */
const entriesOf = (
  { recap: { units, columns, cells } }: FilesRecap,
  unit: string,
  month: number | "year",
) => {
  const at = columns.findIndex(({ months }) =>
    month === "year" ? months.length === 0 : months.includes(month),
  );
  return cells[units.indexOf(unit)]?.[at]?.entries ?? [];
};
const told = (entries: ReturnType<typeof entriesOf>) =>
  entries.map(({ person, predikat, why }) => [person?.nama, predikat ?? why?.why]);

/** A workbook with one person whose SKP is of this unit. */
const oneOf = (
  key: string,
  nip: string,
  unit: string,
  more: Rows & { readonly plan?: object } = {},
): Book => {
  const { plan: changed = {}, ...rows } = more;
  return bookOf({
    pegawai: [{ id: `P-${key}`, nip, nama: `Pegawai ${key}`, unit }],
    skp: [plan(key, { unit, ...changed })],
    ...rows,
  });
};
const judged = (key: string, ratingHasil: string, more: object = {}) => ({
  id: `E-${key}`,
  idSkp: `S-${key}`,
  periode: firstQuarter,
  ratingHasil,
  ratingPerilaku: ratingHasil,
  ...more,
});
const [met, above] = ["Sesuai Ekspektasi", "Di Atas Ekspektasi"] as const;

/** The instansi of a workbook. */
const inOffice = (of: Book, instansi: string): Book => ({
  ...of,
  tables: {
    ...of.tables,
    pengaturan: {
      ...of.tables.pengaturan,
      rows: of.tables.pengaturan.rows.map((row) =>
        row.kunci === "instansi" ? { ...row, nilai: instansi } : row,
      ),
    },
  },
});

const header = ["id", "nip", "nama", "is_plt_plh", "periode_akhir", "unit_kerja", "skp_status"];
const list = (
  name: string,
  title: string,
  names: readonly string[],
  rows: readonly RawValue[][],
): RecapFile => {
  const values: RawValue[][] = [[title], ["Instansi Dinas Contoh"], [], [...names], ...rows];
  const reading = readExport({
    name: "Sheet1",
    row: 0,
    column: 0,
    values,
    texts: values.map((row) => row.map(String)),
    merges: [],
  });
  const file = reading && exportsFile(name, JSON.stringify(reading), [["Sheet1", reading]]);
  if (!file) throw new Error("not known");
  return file;
};
const plans = (...rows: readonly RawValue[][]) => list("daftar.xlsx", "LAPORAN SKP TAHUN 2026", header, rows);
const results = (rows: readonly RawValue[][], title = "LAPORAN PENILAIAN SKP TAHUN 2026") =>
  list(`${title}.xlsx`, title, ["id", "hasil_akhir"], rows);

describe("workbooks of several units", () => {
  it("say together what one workbook with all of them says, whatever is judged, away or acting", () => {
    const person = fc.record({
      unit: fc.integer({ min: 0, max: 2 }),
      hasNip: fc.boolean(),
      hasSkp: fc.boolean(),
      begins: fc.integer({ min: 1, max: 9 }),
      kedudukan: fc.constantFrom("", "Definitif", "Plt"),
      status: fc.constantFrom("PNS", "PPPK", "Pejabat Negara"),
      rating: fc.constantFrom("", met, above),
      away: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 9 }), (people) => {
        const rowsOf = (some: readonly (readonly [number, (typeof people)[number]])[]): Rows => ({
          pegawai: some.map(([at, one]) => ({
            id: `P-${at}`,
            nip: one.hasNip ? `19900101201501100${at}` : "",
            nama: `Pegawai ${at}`,
            unit: `Unit ${one.unit}`,
            status: one.status,
          })),
          skp: some.flatMap(([at, one]) =>
            one.hasSkp
              ? [
                  plan(String(at), {
                    unit: `Unit ${one.unit}`,
                    mulai: day(one.begins, 1),
                    kedudukan: one.kedudukan,
                  }),
                ]
              : [],
          ),
          penilaian: some.flatMap(([at, one]) =>
            one.hasSkp && one.rating !== "" ? [judged(String(at), one.rating)] : [],
          ),
          keaktifan: some.flatMap(([at, one]) =>
            one.away
              ? [
                  {
                    id: `H-${at}`,
                    idPegawai: `P-${at}`,
                    alasan: "cuti",
                    mulai: day(2, 1),
                    selesai: day(2, 9),
                  },
                ]
              : [],
          ),
        });
        const numbered = [...people.entries()].sort(([, one], [, other]) => one.unit - other.unit);
        const files = [0, 1, 2].flatMap((unit) => {
          const some = numbered.filter(([, one]) => one.unit === unit);
          return some.length ? [book(`${unit}.xlsx`, bookOf(rowsOf(some)))] : [];
        });
        const one = recapOf(bookOf(rowsOf(numbered)));
        const many = recap(...files);
        expect(many.inFiles).toEqual([]);
        expect([...many.recap.units].sort()).toEqual([...one.units].sort());
        expect(many.recap.columns).toEqual(one.columns);
        for (const [at, unit] of one.units.entries())
          expect(many.recap.cells[many.recap.units.indexOf(unit)]).toEqual(one.cells[at]);
      }),
      { numRuns: 40 },
    );
  });

  it("have units of one name apart where they are of different organisations, and one unit however it is spelled", () => {
    const files = [
      book("a.xlsx", inOffice(oneOf("A", nips[0], "Sekretariat"), "Dinas A")),
      book("b.xlsx", inOffice(oneOf("B", nips[1], "SEKRETARIAT"), "Dinas B")),
      book("c.xlsx", inOffice(oneOf("C", nips[2], "sekretariat"), "dinas a")),
    ];
    const made = recap(...files);
    expect(made.recap.units).toEqual(["Sekretariat · Dinas A", "SEKRETARIAT · Dinas B"]);
    expect(told(entriesOf(made, "Sekretariat · Dinas A", 1)).map(([name]) => name)).toEqual([
      "Pegawai A",
      "Pegawai C",
    ]);
  });

  it("of another year or of none are left, each with its reason, and one that says the same counts once", () => {
    const own = book("2026.xlsx", oneOf("A", nips[0], "Bidang"));
    const other = { ...book("2025.xlsx", oneOf("B", nips[1], "Bidang")), year: 2025 };
    const none = { ...book("tanpa.xlsx", oneOf("C", nips[2], "Bidang")), year: 0 };
    const made = recap(own, { ...own, name: "salinan.xlsx" }, other, none);
    expect(made.used.map(({ file }) => file)).toEqual(["2026.xlsx"]);
    expect(made.left).toEqual([
      { file: "salinan.xlsx", why: "sameContent", facts: { same: "2026.xlsx" } },
      { file: "2025.xlsx", why: "otherYear", facts: { there: 2025, year: 2026 } },
      { file: "tanpa.xlsx", why: "noYear", facts: {} },
    ]);
    expect(tallyOf(entriesOf(made, "Bidang", 1)).people).toBe(1);
    expect(yearsOfFiles([own, other, none, own])).toEqual([2026, 2025]);
  });
});

describe("somebody in two workbooks", () => {
  it("has no SKP only where no file has one", () => {
    const listed = bookOf({
      pegawai: [
        { id: "P-A", nip: nips[0], nama: "Pegawai A", unit: "Bidang" },
        { id: "P-Z", nip: nips[2], nama: "Pegawai Z", unit: "Bidang" },
      ],
    });
    const made = recap(
      book("daftar.xlsx", listed),
      book("a.xlsx", oneOf("A", nips[0], "Bidang", { penilaian: [judged("A", met)] })),
    );
    expect(told(entriesOf(made, "Bidang", 1))).toEqual([
      ["Pegawai Z", "noSkp"],
      ["Pegawai A", "Baik"],
    ]);
    expect(made.inFiles).toEqual([]);
  });

  it("counts once, with the SKP that begins last, and is named with both files", () => {
    const made = recap(
      book("lama.xlsx", oneOf("A", nips[0], "Bidang", { penilaian: [judged("A", above)] })),
      book(
        "baru.xlsx",
        oneOf("B", nips[0], "Sekretariat", {
          plan: { mulai: day(3, 1) },
          penilaian: [judged("B", met)],
        }),
      ),
    );
    expect(told(entriesOf(made, "Sekretariat", 1))).toEqual([["Pegawai B", "Baik"]]);
    const [left] = notCountedIn(entriesOf(made, "Bidang", 1));
    expect(left?.why).toEqual({ why: "otherFile", file: "baru.xlsx" });
    expect(left?.predikat).toBeUndefined();
    expect(made.inFiles).toMatchObject([
      { nip: nips[0], files: ["lama.xlsx", "baru.xlsx"], differs: true, maybe: false },
    ]);
  });

  it.each([[[0, 1]], [[1, 0]]])(
    "with the very same SKP, as copies of one workbook have it, counts as the copy says that is judged (%p)",
    (order) => {
      const copies = [
        book("salinan.xlsx", oneOf("A", nips[0], "Bidang")),
        book("terisi.xlsx", oneOf("A", nips[0], "Bidang", { penilaian: [judged("A", met)] })),
      ];
      const made = recap(...order.flatMap((at) => copies[at] ?? []));
      expect(told(entriesOf(made, "Bidang", 1))).toEqual([["Pegawai A", "Baik"]]);
      expect(made.inFiles).toMatchObject([{ differs: false, maybe: false }]);
    },
  );

  it("by name alone, one without a NIP, counts as two, and is named as maybe one", () => {
    const made = recap(
      book("a.xlsx", oneOf("A", nips[0], "Bidang")),
      book("b.xlsx", {
        ...bookOf({
          pegawai: [{ id: "P-B", nama: "PEGAWAI  A", unit: "Bidang" }],
          skp: [plan("B")],
        }),
      }),
    );
    expect(tallyOf(entriesOf(made, "Bidang", 1)).counted).toBe(2);
    expect(made.inFiles).toMatchObject([{ files: ["a.xlsx", "b.xlsx"], maybe: true }]);
  });
});

describe("the lists of e-Kinerja", () => {
  const whole = plans(
    ["old", nips[0], "Pegawai A", 0, "2026-06-30", "Bidang Arsip", "PERSETUJUAN"],
    ["new", nips[0], "Pegawai A", 0, "2026-12-31", "Bidang Data", "PERSETUJUAN"],
    ["plt", nips[0], "Pegawai A", 1, "2026-12-31", "Sekretariat", "PERSETUJUAN"],
    ["b", nips[1], "Pegawai B", 0, "2026-12-31", "Bidang Data", "PERSETUJUAN"],
  );

  it("count of a person with several rows the last definitive one, and name the others with their reasons", () => {
    const made = recap(
      whole,
      results([
        ["old", "BAIK"],
        ["new", "SANGAT BAIK"],
        ["plt", "BAIK"],
        ["b", "-"],
        ["asing", "BAIK"],
      ]),
    );
    expect(made.recap.columns.map(({ months }) => months)).toEqual([[]]);
    expect(told(entriesOf(made, "Bidang Data", "year"))).toEqual([
      ["Pegawai A", "Sangat Baik"],
      ["Pegawai B", "notYet"],
    ]);
    expect(notCountedIn(entriesOf(made, "Bidang Arsip", "year")).map(({ why }) => why)).toEqual([
      { why: "otherSkp", unit: "Bidang Data" },
    ]);
    expect(notCountedIn(entriesOf(made, "Sekretariat", "year")).map(({ why }) => why)).toEqual([
      { why: "acting", tenure: "Plt/Plh" },
    ]);
    expect(made.unknownResults).toBe(1);
    expect(made.used.map(({ kind, plans: count }) => [kind, count])).toEqual([
      ["exports", 4],
      ["exports", 0],
    ]);
  });

  it("are of the month that the title of the results names", () => {
    const made = recap(
      whole,
      results([["new", "BAIK"]], "LAPORAN PENILAIAN BULAN JANUARI 2026"),
      results([["new", "KURANG"]], "LAPORAN PENILAIAN BULAN MARET 2026"),
    );
    expect(made.recap.columns.map(({ months }) => months)).toEqual([[1], [3]]);
    const predikats = [1, 3].map((month) => entriesOf(made, "Bidang Data", month)[0]?.predikat);
    expect(predikats).toEqual(["Baik", "Kurang"]);
  });

  it("say nothing of predikat without the list of results, and that list says nothing alone", () => {
    expect(told(entriesOf(recap(whole), "Bidang Data", "year"))).toEqual([
      ["Pegawai A", "noResults"],
      ["Pegawai B", "noResults"],
    ]);
    const alone = recap(results([["new", "BAIK"]]));
    expect(alone.used).toEqual([]);
    expect(alone.left).toMatchObject([{ why: "noPlans" }]);
  });

  it("count beside workbooks only where no workbook has a predikat", () => {
    const yearly = (key: string, rating: string) => ({ ...judged(key, rating), periode: "Tahunan 2026" });
    const made = recap(
      book("a.xlsx", oneOf("A", nips[0], "Bidang Data", { penilaian: [yearly("A", met)] })),
      book("b.xlsx", oneOf("B", nips[1], "Bidang Data")),
      whole,
      results([
        ["new", "SANGAT BAIK"],
        ["b", "BAIK"],
      ]),
    );
    const [unit = ""] = made.recap.units;
    expect(told(entriesOf(made, unit, "year"))).toEqual([
      ["Pegawai A", "Baik"],
      ["Pegawai B", "otherFile"],
      ["Pegawai A", "otherFile"],
      ["Pegawai B", "Baik"],
    ]);
    expect(made.inFiles.map(({ name, differs }) => [name, differs])).toEqual([
      ["Pegawai A", true],
      ["Pegawai B", false],
    ]);
  });
});
