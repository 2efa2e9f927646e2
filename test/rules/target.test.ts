import fc from "fast-check";
import { readTarget } from "../../src/rules/target";
import { tries } from "../support/tries";

const amount = (jenis: string, minimum: number | null, maksimum: number | null, satuan: string) => ({
  jenis,
  minimum,
  maksimum,
  satuan,
});
const one = (jenis: string, value: number, satuan: string) => amount(jenis, value, value, satuan);

test.each([
  ["12 Dokumen", one("bilangan", 12, "Dokumen")],
  ["12 bulan", one("bilangan", 12, "bulan")],
  ["400 Prestasi", one("bilangan", 400, "Prestasi")],
  ["1.250,5", one("bilangan", 1250.5, "")],
  ["1,250.5", one("bilangan", 1250.5, "")],
  ["1.250 orang", one("bilangan", 1250, "orang")],
  ["1,5 juta orang", one("bilangan", 1_500_000, "orang")],
  ["100 m2", one("bilangan", 100, "m2")],
  ["12 laporan/tahun", one("bilangan", 12, "laporan/tahun")],
  ["12 laporan per tahun", one("bilangan", 12, "laporan/tahun")],
  ["1 (satu) dokumen", one("bilangan", 1, "dokumen")],
  ["sebanyak 12 dokumen.", one("bilangan", 12, "dokumen")],
  ["Nilai 85", one("bilangan", 85, "nilai")],
  ["nihil", one("bilangan", 0, "")],
  ["Nihil temuan", one("bilangan", 0, "temuan")],
  ["-5", one("bilangan", -5, "")],
  ["5 jt orang", one("bilangan", 5_000_000, "orang")],
  ["01 dokumen", one("bilangan", 1, "dokumen")],
  ["3 x setahun", one("bilangan", 3, "x setahun")],
])("%j is a number", (text, target) => {
  expect(readTarget(text)).toEqual(target);
});

test.each([
  ["100%", one("persen", 1, "%")],
  ["59,5%", one("persen", 0.595, "%")],
  ["49.20%", one("persen", 0.492, "%")],
  ["0.42%", one("persen", 0.0042, "%")],
  ["85 persen", one("persen", 0.85, "%")],
  ["100% laporan tepat waktu", one("persen", 1, "% laporan tepat waktu")],
  ["Rp1.250.000.000", one("uang", 1_250_000_000, "Rp")],
  ["Rp. 1.250.000,00", one("uang", 1_250_000, "Rp")],
  ["Rp1.000.000,-", one("uang", 1_000_000, "Rp")],
  ["Rp 2 miliar", one("uang", 2_000_000_000, "Rp")],
  ["12.000.000 rupiah", one("uang", 12_000_000, "Rp")],
  ["Rp500 rb", one("uang", 500_000, "Rp")],
  ["Rasio 1:12", one("rasio", 1 / 12, "rasio")],
  ["1:12", one("rasio", 1 / 12, "rasio")],
  ["rasio 8:30", one("rasio", 8 / 30, "rasio")],
])("%j is a percentage, money or a ratio", (text, target) => {
  expect(readTarget(text)).toEqual(target);
});

test.each([
  ["80-90%", amount("persen", 0.8, 0.9, "%")],
  ["80% – 90%", amount("persen", 0.8, 0.9, "%")],
  ["8 s.d. 10 hari", amount("bilangan", 8, 10, "hari")],
  ["8 hari s/d 10 hari", amount("bilangan", 8, 10, "hari")],
  ["8 sampai dengan 10 hari", amount("bilangan", 8, 10, "hari")],
  ["1.000-2.000 orang", amount("bilangan", 1000, 2000, "orang")],
  ["Rp2 miliar - Rp3 miliar", amount("uang", 2e9, 3e9, "Rp")],
  ["-5 s.d. -1", amount("bilangan", -5, -1, "")],
])("%j is a range", (text, target) => {
  expect(readTarget(text)).toEqual(target);
});

test.each([
  ["minimal 80%", amount("persen", 0.8, null, "%")],
  [">= 90", amount("bilangan", 90, null, "")],
  ["≥90", amount("bilangan", 90, null, "")],
  ["90 ke atas", amount("bilangan", 90, null, "")],
  ["di atas 80%", amount("persen", 0.8, null, "%")],
  ["maks. 3 hari", amount("bilangan", null, 3, "hari")],
  ["max 3 hari", amount("bilangan", null, 3, "hari")],
  ["paling lambat 3 hari", amount("bilangan", null, 3, "hari")],
  ["3 hari atau kurang", amount("bilangan", null, 3, "hari")],
])("%j is a bound", (text, target) => {
  expect(readTarget(text)).toEqual(target);
});

test.each([
  ["paling lambat 31 Januari 2026", "tanggal"],
  ["31/01/2026", "tanggal"],
  ["Desember 2026", "tanggal"],
  ["pukul 08.00 WIB", "tanggal"],
  ["setiap bulan", "berkala"],
  ["Triwulanan", "berkala"],
  ["WTP", "kata"],
  ["BB", "kata"],
  ["tepat waktu", "kata"],
  ["- rapat", "kata"],
])("%j is not counted: %s", (text, jenis) => {
  expect(readTarget(text)).toEqual({ jenis });
});

test.each([
  ["1.250", ["1250", "1,25"]],
  ["1,250 orang", ["1250 orang", "1,25 orang"]],
  ["1.250%", ["1250%", "1,25%"]],
  ["1.000-2.000", ["1000-2000", "1-2"]],
  ["100%\r\n95%", ["100%", "95%"]],
  ["59,5%\r\n52%", ["59,5%", "52%"]],
  ["1 Kegiatan 2 Dokumen", ["1 Kegiatan", "2 Dokumen"]],
  ["8 SD 10 guru", ["8 SD", "10 guru"]],
  ["12 dokumen dan 3 laporan", ["12 dokumen", "3 laporan"]],
  ["1.250 ha", ["1250 ha", "1,25 ha"]],
  ["Rp1.250 juta", ["1250 juta", "1,25 juta"]],
  ["8:30", ["rasio 8:30", "pukul 8:30"]],
])("%j is refused with both readings", (text, readings) => {
  expect(readTarget(text)).toEqual({ error: "twoReadings", readings });
});

test.each([
  "=1+1",
  "1/2",
  "1E5",
  "12 👍",
  "👍",
  "10-8 hari",
  "80%-90",
  "minimal 80-90%",
  "minggu ke-2",
  "1:0",
  "85/100",
  "08.00",
  "1x24 jam",
  "Rp1,5 M",
  "satu dokumen",
  "minimal dua puluh",
  "½ hari",
  "١٢ dokumen",
])("%j is refused as unreadable", (text) => {
  expect(readTarget(text)).toEqual({ error: "unreadable" });
});

test("a number of more than 15 digits and a text longer than a sentence are refused", () => {
  expect(readTarget("198501012010011001")).toEqual({ error: "unreadable" });
  expect(readTarget("12 ".repeat(10_000))).toEqual({ error: "unreadable" });
  expect(readTarget("a".repeat(32_767))).toEqual({ error: "unreadable" });
});

test("whatever is written, the bounds are numbers in order", () => {
  const pieces = fc.constantFrom(
    ..."0 1 9 12 1.250 , . - % Rp s.d. sd min maks >= : / ( ) persen juta miliar hari orang nihil bulan 👍 \n".split(
      " ",
    ),
    " ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(pieces).map((parts) => parts.join("")),
      ),
      (text) => {
        const target = readTarget(text);
        if (!("satuan" in target)) return;
        const { minimum, maksimum } = target;
        for (const bound of [minimum, maksimum]) expect(bound === null || Number.isFinite(bound)).toBe(true);
        expect(minimum === null && maksimum === null).toBe(false);
        if (minimum !== null && maksimum !== null) expect(minimum).toBeLessThanOrEqual(maksimum);
      },
    ),
    tries(10_000),
  );
});
