import { readCsv } from "../../src/files/csv";
import { itWithReal } from "../fixtures/realInputs";
import { rosterCounts, rosterTwin } from "../fixtures/roster";
import { call, column } from "./shim";
import "../../src/functions/index";

const nip = "198501012010011001";
const pppk = "199009132025242014";

test("a NIP in order is Sah, however it is written", () => {
  for (const text of [nip, "19850101 201001 1 001", `NIP. ${nip}`, `'${nip}`, pppk])
    expect(call("NIP", text)).toBe("Sah");
});

test("a part is chosen for the whole call, in any case and spacing", () => {
  expect(call("NIP", column(nip, pppk), "jenis")).toEqual(column("PNS", "PPPK"));
  expect(call("NIP", column(nip, pppk), "Jenis Kelamin")).toEqual(column("Laki-laki", "Perempuan"));
  expect(call("NIP", column(nip, pppk), "urut")).toEqual(column(1, 14));
  expect(call("NIP", nip, "umur")).toBe(
    '#VALUE!: Argumen bagian berisi "umur". Isi dengan sah, jenis, lahir, tmt, jenisKelamin atau urut.',
  );
});

test("birth and TMT are Excel's serial numbers of days; an NI PPPK has no month of appointment", () => {
  expect(call("NIP", column(nip, pppk), "lahir")).toEqual(column(31048, 33129));
  expect(call("NIP", column(nip, pppk), "tmt")).toEqual(
    column(
      40179,
      "#N/A: NI PPPK hanya memuat tahun pengangkatan (2025), bukan bulannya: TMT tidak dapat dibaca.",
    ),
  );
});

test("a number that lost digits is an error that says why and how to mend it", () => {
  const mend = /^#VALUE!: Argumen nip berisi .*15 digit.*hilang\. Beri sel itu format Teks, lalu ketik/;
  for (const lost of [1.98501012010011e17, 1e15, "1,98501E+17", "1.98E+17", "198501012010011000"])
    for (const part of ["sah", "lahir"]) expect(call("NIP", lost, part)).toMatch(mend);
});

test("what is unusual is said, not refused, and the other parts are read as far as they can be", () => {
  expect(call("NIP", "198502302010013001")).toBe(
    "Periksa: tanggal lahir 30-02-1985 tidak ada; jenis kelamin 3 bukan 1 atau 2",
  );
  expect(call("NIP", "198502302010013001", "tmt")).toBe(40179);
  expect(call("NIP", "198502302010013001", "lahir")).toBe(
    "#N/A: NIP 198502302010013001: tanggal lahirnya tidak dapat dibaca. Periksa dengan bagian sah.",
  );
  expect(call("NIP", "198501012010131001")).toBe(
    "Periksa: digit 13-14 (13) bukan bulan TMT dan bukan penanda PPPK",
  );
  expect(call("NIP", "198501015021211001")).toBe(
    "Periksa: tahun pengangkatan 5021 tidak cocok dengan tahun lahir",
  );
});

test("digits of another length may be an NRP, and have no parts", () => {
  expect(call("NIP", column("12345678", 12345678))).toEqual(
    column(...Array<string>(2).fill("Periksa: 8 digit, bukan 18 (NRP?)")),
  );
  expect(call("NIP", "12345678", "lahir")).toBe(
    "#N/A: Argumen nip berisi 8 digit, bukan 18: tanggal lahirnya tidak dapat dibaca.",
  );
});

test("what is no NIP is said in words by sah and is an error for every other part", () => {
  expect(call("NIP", column("operator", "9999", 0))).toEqual(
    column('Bukan NIP: "operator"', 'Bukan NIP: "9999"', "Bukan NIP: 0"),
  );
  expect(call("NIP", "operator", "lahir")).toBe(
    '#VALUE!: Argumen nip berisi "operator". Isi dengan NIP atau NI PPPK 18 digit, sebagai teks.',
  );
});

/** How often each kind of answer stands in a column. */
const counted = (shown: unknown): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const text of [shown].flat(2).map(String)) {
    const kind = text.split(":")[0] ?? "";
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};
const nips = (rows: readonly (readonly string[])[]): unknown[][] =>
  column(...rows.slice(1).map((row) => row[1]));

describe("a whole regency's list", () => {
  const { pns, pppk, mistyped } = rosterCounts.nips;
  const wrong = rosterCounts.findings.notANip;

  const expectCounts = (rows: readonly (readonly string[])[]): void => {
    const all = nips(rows);
    expect(counted(call("NIP", all))).toEqual({
      Sah: pns + pppk - mistyped,
      Periksa: mistyped,
      "Bukan NIP": wrong,
    });
    expect(counted(call("NIP", all, "jenis"))).toEqual({ PNS: pns, PPPK: pppk, "#VALUE!": wrong });
  };

  test("in the written twin has 910 PPPK, ten rows that hold no NIP, and one mistyped year", () =>
    expectCounts(rosterTwin()));

  itWithReal(
    "16-pringsewu-roster",
    "has 910 PPPK, ten rows that hold no NIP, and one mistyped year",
    (bytes) => {
      expectCounts(readCsv(bytes));
      return Promise.resolve();
    },
  );
});
