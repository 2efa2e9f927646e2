import fc from "fast-check";
import { joinExports } from "../../../src/forms/exports/joinExports";
import { readExport } from "../../../src/forms/exports/readExport";
import type { ExportReading } from "../../../src/forms/exports/readExport";
import type { RawValue } from "../../../src/model/cell";
import type { SheetCells } from "../../../src/model/sheetCells";
import { toSerial } from "../../../src/rules/civilDate";

const sheetOf = (values: readonly (readonly RawValue[])[]): SheetCells => ({
  name: "Laporan",
  row: 0,
  column: 0,
  values,
  texts: values.map((row) => row.map((value) => String(value))),
  merges: [],
});

const planHeader = [
  "id",
  "nip",
  "nama",
  "is_plt_plh",
  "periode_akhir",
  "skp_jabatan",
  "unit_kerja",
  "skp_unor_induk",
  "skp_status",
  "jenis_pegawai",
  "nama_atasan",
];
const above = [
  ["LAPORAN SKP TAHUN 2026"],
  ["Instansi Pemerintah Kabupaten Contoh"],
  [],
  [],
  [],
  ["2026-11-20 08:00"],
];

const plan = (over: Partial<Record<string, RawValue>> = {}): RawValue[] =>
  planHeader.map(
    (name) =>
      over[name] ??
      {
        id: "a1",
        nip: "199001012015011999",
        nama: "Pegawai Contoh",
        is_plt_plh: 0,
        periode_akhir: "2026-12-31",
        skp_jabatan: "Analis",
        unit_kerja: "Bidang Data",
        skp_unor_induk: "Dinas Contoh",
        skp_status: "PERSETUJUAN",
        jenis_pegawai: "pns",
        nama_atasan: "Kepala Contoh",
      }[name] ??
      "",
  );

const plansOf = (...rows: readonly RawValue[][]): ExportReading => {
  const reading = readExport(sheetOf([...above, planHeader, ...rows]));
  if (!reading) throw new Error("not recognised");
  return reading;
};

const resultsOf = (...rows: readonly RawValue[][]): ExportReading => {
  const reading = readExport(sheetOf([["LAPORAN PENILAIAN 2026"], ["id", "hasil_akhir"], ...rows]));
  if (!reading) throw new Error("not recognised");
  return reading;
};

describe("Laporan SKP", () => {
  it("is known by its machine header, with the year and the agency above it", () => {
    expect(plansOf(plan())).toEqual({
      kind: "plans",
      year: 2026,
      month: null,
      agency: "Pemerintah Kabupaten Contoh",
      doubts: [],
      rows: [
        {
          id: "a1",
          nip: "199001012015011999",
          name: "Pegawai Contoh",
          isActing: false,
          until: toSerial({ year: 2026, month: 12, day: 31 }),
          post: "Analis",
          unit: "Bidang Data",
          office: "Dinas Contoh",
          state: "PERSETUJUAN",
          status: "PNS",
          assessor: "Kepala Contoh",
          address: "A8",
        },
      ],
    });
  });

  it("is nothing else: no other sheet is taken for it", () => {
    expect(
      readExport(
        sheetOf([
          ["No", "Nama", "NIP"],
          [1, "Pegawai Contoh", "199001012015011999"],
        ]),
      ),
    ).toBeUndefined();
    expect(
      readExport(sheetOf([...Array.from({ length: 20 }, () => ["x"]), planHeader, plan()])),
    ).toBeUndefined();
  });

  it("names what cannot be taken as it is, and keeps the row", () => {
    const reading = plansOf(
      plan({ nip: 199001012015011980 }),
      plan({ id: "a2", nip: "12345" }),
      plan({ id: "a3", is_plt_plh: "mungkin", periode_akhir: "akhir tahun", jenis_pegawai: "honorer" }),
    );
    expect(reading.doubts).toEqual([
      { address: "B8", why: "lostDigits", text: "199001012015011970" },
      { address: "B9", why: "nipLength", text: "12345" },
      { address: "D10", why: "acting", text: "mungkin" },
      { address: "E10", why: "date", text: "akhir tahun" },
      { address: "J10", why: "kind", text: "honorer" },
    ]);
    expect(reading.rows).toHaveLength(3);
  });

  it("leaves a row without a person, and names it", () => {
    const reading = plansOf(plan({ nip: "", nama: "" }), plan());
    expect(reading.rows).toHaveLength(1);
    expect(reading.doubts).toEqual([{ address: "A8", why: "noPerson", text: "" }]);
  });

  it("takes the first of several columns that says something", () => {
    const header = [...planHeader.slice(0, 6), "nama_jabatan", ...planHeader.slice(6)];
    const row = plan({ skp_jabatan: "" });
    const reading = readExport(sheetOf([header, [...row.slice(0, 6), "Penelaah", ...row.slice(6)]]));
    expect(reading?.rows).toMatchObject([{ post: "Penelaah", unit: "Bidang Data" }]);
  });
});

describe("Laporan Penilaian SKP", () => {
  it("gives the predikat of each SKP; Cukup is Butuh Perbaikan and a dash is none", () => {
    const reading = resultsOf(["a1", "SANGAT BAIK"], ["a2", "CUKUP"], ["a3", "-"], ["a4", "LUMAYAN"]);
    expect(reading.rows.map((row) => "predikat" in row && row.predikat)).toEqual([
      "Sangat Baik",
      "Butuh Perbaikan",
      "",
      "",
    ]);
    expect(reading.doubts).toEqual([{ address: "B6", why: "result", text: "LUMAYAN" }]);
  });

  it("names a second row of an SKP and one without an id", () => {
    expect(resultsOf(["a1", "BAIK"], ["a1", "KURANG"], ["", "BAIK"]).doubts).toMatchObject([
      { why: "twice", text: "a1" },
      { why: "noId" },
    ]);
  });
});

describe("both lists together", () => {
  it("keep of a person who moved the SKP that ends last, and a Plt by itself", () => {
    const joined = joinExports([
      plansOf(
        plan({ id: "old", periode_akhir: "30/06/2026", unit_kerja: "Bidang Arsip" }),
        plan({ id: "new" }),
        plan({ id: "plt", is_plt_plh: 1, unit_kerja: "Sekretariat" }),
      ),
      resultsOf(["old", "BAIK"], ["new", "SANGAT BAIK"], ["other", "BAIK"]),
    ]);
    expect(joined.current).toMatchObject([{ id: "new", predikat: "Sangat Baik", unit: "Bidang Data" }]);
    expect(joined.former).toMatchObject([{ id: "old", predikat: "Baik" }]);
    expect(joined.acting).toMatchObject([{ id: "plt", predikat: "" }]);
    expect(joined.unknown).toEqual(["other"]);
  });

  it("say nothing of predikat where no list of results was picked", () => {
    expect(joinExports([plansOf(plan())]).current[0]).not.toHaveProperty("predikat");
  });

  it("lose nobody: every person is current once, and every SKP stands in one place", () => {
    const row = fc.record({
      id: fc.constantFrom("", "a", "b", "c", "d", "e"),
      nip: fc.constantFrom("199001012015011999", "198001012005012999", "abc", ""),
      nama: fc.constantFrom("Satu", "Dua"),
      is_plt_plh: fc.constantFrom(0, 1, "", "ya"),
      periode_akhir: fc.constantFrom("2026-06-30", "2026-12-31", ""),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const list = plansOf(...rows.map((one) => plan(one)));
        const { current, former, acting } = joinExports([list, list]);
        const ids = new Set(list.rows.map(({ id }, at) => (id === "" ? `row ${at}` : id)));
        const blank = list.rows.filter(({ id }) => id === "").length;
        // A row without an id cannot be told from its twin in a list that was picked twice.
        expect(current.length + former.length + acting.length).toBe(ids.size + blank);
        const keys = current.map(({ nip, name }) => nip || name);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
