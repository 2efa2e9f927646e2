import { readFileSync } from "node:fs";
import path from "node:path";
import { metadataSchema } from "../../scripts/lib/functionsMetadata";
import { targetParts } from "../../src/rules/targetPart";
import { call, column } from "./shim";
import "../../src/functions/index";
import { table } from "../../src/functions/table";

const uncounted = (text: string) => `#N/A: Argumen teks berisi "${text}": tidak dihitung dengan persen.`;
const twoReadings = (one: string, other: string) =>
  `#N/A: Argumen teks punya dua arti: ${one} atau ${other}. Tulis salah satunya dengan jelas.`;

/** Every text that the function was asked to read, with nilai, minimum, maksimum, satuan and jenis. */
test.each<[string, ...(string | number)[]]>([
  ["12 Dokumen", 12, 12, 12, "Dokumen", "bilangan"],
  ["1.250,5", 1250.5, 1250.5, 1250.5, "", "bilangan"],
  ["1,250.5", 1250.5, 1250.5, 1250.5, "", "bilangan"],
  ["59,5%", 0.595, 0.595, 0.595, "%", "persen"],
  ["49.20%", 0.492, 0.492, 0.492, "%", "persen"],
  ["Rasio 1:12", 1 / 12, 1 / 12, 1 / 12, "rasio", "rasio"],
  ["Rp1.250.000.000", 1.25e9, 1.25e9, 1.25e9, "Rp", "uang"],
  ["minimal 80%", 0.8, 0.8, "", "%", "persen"],
  [">= 90", 90, 90, "", "", "bilangan"],
  ["maks. 3 hari", 3, "", 3, "hari", "bilangan"],
  ["12 laporan/tahun", 12, 12, 12, "laporan/tahun", "bilangan"],
  ["nihil", 0, 0, 0, "", "bilangan"],
  ["1.250 orang", 1250, 1250, 1250, "orang", "bilangan"],
])("%j is read in all its parts", (text, ...parts) => {
  expect(targetParts.map((part) => call("TARGET", text, part))).toEqual(parts);
});

test.each([
  ["80-90%", "0,8", "0,9", [0.8, 0.9, "%", "persen"]],
  ["8 s.d. 10 hari", "8", "10", [8, 10, "hari", "bilangan"]],
])("%j has bounds, and its value says which parts to ask for", (text, least, most, parts) => {
  expect(targetParts.map((part) => call("TARGET", text, part))).toEqual([
    `#N/A: Argumen teks berisi rentang "${text}", jadi tidak punya satu nilai. Pakai bagian minimum (${least}) atau maksimum (${most}).`,
    ...parts,
  ]);
});

test.each([
  ["paling lambat 31 Januari 2026", "tanggal"],
  ["setiap bulan", "berkala"],
  ["WTP", "kata"],
])("%j has no part but its kind", (text, jenis) => {
  expect(targetParts.map((part) => call("TARGET", text, part))).toEqual([
    ...Array<string>(4).fill(uncounted(text)),
    jenis,
  ]);
});

test.each([
  ["1.250", twoReadings("1250", "1,25")],
  ["100%\r\n95%", twoReadings("100%", "95%")],
  ["1 Kegiatan 2 Dokumen", twoReadings("1 Kegiatan", "2 Dokumen")],
])("%j is refused with both readings, whichever part is asked for", (text, sentence) => {
  for (const part of targetParts) expect(call("TARGET", text, part)).toBe(sentence);
});

test("what cannot be read is refused with what can", () => {
  expect(call("TARGET", "=1+1")).toBe(
    '#N/A: Argumen teks berisi "=1+1". Isi dengan angka atau teks seperti "12 Dokumen", "85%" atau "8 s.d. 10 hari".',
  );
  expect(call("TARGET", true)).toContain("#VALUE!: Argumen teks berisi TRUE.");
});

test("a typed number is itself", () => {
  expect(targetParts.map((part) => call("TARGET", 12.5, part))).toEqual([12.5, 12.5, 12.5, "", "bilangan"]);
});

test("nilai is the part where none is named, and parts are words in any case", () => {
  for (const part of [undefined, null, "", "-", "NILAI", " Nilai "])
    expect(call("TARGET", "12 Dokumen", part)).toBe(12);
  expect(call("TARGET", "12 Dokumen", "jumlah")).toBe(
    '#VALUE!: Argumen bagian berisi "jumlah". Isi dengan nilai, minimum, maksimum, satuan atau jenis.',
  );
  expect(call("TARGET", "12 Dokumen", 1)).toContain("#VALUE!: Argumen bagian berisi 1.");
});

test("a part comes as Excel hands over a choice, as a word that is no range", () => {
  const implementation = table.TARGET as (...given: unknown[]) => unknown[][];
  expect(implementation([["maks. 3 hari"]], "maksimum", { address: "A1" })).toEqual([[3]]);
});

test("a column of targets is one spilled call, a refused one stands in its own cell", () => {
  expect(call("TARGET", column("12 Dokumen", "", "1.250", "85%"))).toEqual(
    column(12, "", twoReadings("1250", "1,25"), 0.85),
  );
});

test("the drop-down offers the parts of the rule, in its order", () => {
  const { enums } = metadataSchema.parse(
    JSON.parse(readFileSync(path.join(__dirname, "metadata.snapshot.json"), "utf8")),
  );
  const parts = enums?.find(({ id }) => id === "TargetPart");
  expect(parts?.values.map(({ name }) => name)).toEqual(targetParts);
});

test("a whole column of an Excel sheet is one call", () => {
  const rows = 1_048_576;
  const result = call(
    "TARGET",
    Array.from({ length: rows }, (_, row) => [`${row % 1000} Dokumen`]),
  ) as unknown[];
  expect(result).toHaveLength(rows);
  expect(result.at(-1)).toEqual([575]);
});
