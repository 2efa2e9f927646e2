import { rosterMapping } from "../../src/actions/rosterMapping";

const columnsOf = (...header: string[]) => rosterMapping([header, header.map(() => "x")]).columns;

describe("understanding the headers of a list of employees", () => {
  it.each([
    [
      "a database's export",
      ["id", "nip", "nama", "opd", "jabatan", "eselon", "pangkat", "golongan", "atasan_id"],
    ],
    [
      "SIASN's words",
      [
        "PNS ID",
        "NIP BARU",
        "NAMA",
        "UNOR NAMA",
        "JABATAN NAMA",
        "ESELON",
        "PANGKAT",
        "GOL AKHIR",
        "ATASAN LANGSUNG",
      ],
    ],
    [
      "an office's own words",
      [
        "ID Pegawai",
        "N I P",
        "Nama Lengkap",
        "SKPD",
        "Nama Jabatan",
        "Esl.",
        "Pangkat",
        "Gol. Ruang",
        "Pejabat Penilai",
      ],
    ],
  ])("takes %s", (_, header) => {
    const understood = columnsOf(...header);
    const keys = ["id", "nip", "nama", "unit", "jabatan", "eselon", "pangkat", "golongan", "atasan"];
    const expected = Object.fromEntries(keys.map((key, at) => [key, at]));
    expect(understood).toEqual(expected);
  });

  it("never takes a superior's column for the person's own", () => {
    expect(columnsOf("Nama", "NIP Atasan", "Nama Atasan", "Jabatan Atasan", "NIP")).toEqual({
      nama: 0,
      atasan: 1,
      nip: 4,
    });
  });

  it("does not take dates, classes and kinds of post for the post", () => {
    expect(columnsOf("NAMA", "TMT JABATAN", "KELAS JABATAN", "JENIS JABATAN", "JABATAN")).toEqual({
      nama: 0,
      jabatan: 4,
    });
  });

  it("finds the headers below a title, and says how sure it is and what it does not take", () => {
    expect(
      rosterMapping([
        ["DAFTAR NAMA PEGAWAI DINAS CONTOH"],
        [],
        ["No.", "Nama Pegawai / Gelar", "NIP", "Hobi", "Kosong"],
        ["1", "Elok", "", "Catur", ""],
      ]),
    ).toEqual({
      headerRow: 2,
      columns: { nama: 1, nip: 2 },
      confidence: { nama: "mungkin", nip: "pasti" },
      notUnderstood: [{ column: 3, header: "Hobi" }],
    });
  });

  it("finds none where no row names a person", () => {
    expect(
      rosterMapping([
        ["Kegiatan", "Jabatan"],
        ["a", "b"],
      ]),
    ).toEqual({
      headerRow: -1,
      columns: {},
      confidence: {},
      notUnderstood: [],
    });
    expect(rosterMapping([]).headerRow).toBe(-1);
    const late = [...Array.from({ length: 20 }, () => ["x"]), ["Nama", "NIP"]];
    expect(rosterMapping(late).headerRow).toBe(-1);
    expect(rosterMapping(late.slice(1)).headerRow).toBe(19);
  });
});
