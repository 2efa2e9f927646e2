import { previewTree } from "../../../src/app/treeImport";
import { pastedFile, rowsWithMerges, treeCounts, treeLines } from "../../../src/taskpane/views/treeImport";
import { openFile } from "../../../src/app/openFile";
import { writeXlsx } from "../../../src/files/writeXlsx";
import { itWithReal } from "../../fixtures/realInputs";
import { skpForm } from "../../fixtures/skpForm";
import { smallOffice } from "../book";

const head = ["Pemilik", "RHK Atasan", "Rencana Hasil Kerja", "Indikator"];
const linesOf = (rows: readonly (readonly string[])[]) =>
  treeLines(previewTree(smallOffice, { rows }), (idSkp) => idSkp).map(
    ({ depth, kind, text, row }) => [depth, kind, text, row] as const,
  );

test("a tree is told as lines: the leader's result, its indicator, what hangs under them", () => {
  const rows = [
    head,
    ["Andi Pratama", "RHK.9. Arsip tertata\nIKI.9.1. Persentase arsip", "Arsip dipilah", "Jumlah"],
    ["Andi Pratama", "RHK.9. Arsip tertata", "Arsip disusun", ""],
    ["Andi Pratama", "Meningkatnya minat baca", "Layanan sore", ""],
    ["", "Arsip dipilah", "Berkas dihitung", ""],
    ["", "", "Tanpa induk", ""],
  ];
  expect(linesOf(rows)).toEqual([
    [0, "newLeader", "RHK.9. Arsip tertata", undefined],
    [1, "result", "Arsip disusun", 2],
    [1, "indicator", "IKI.9.1. Persentase arsip", undefined],
    [2, "result", "Arsip dipilah", 1],
    [3, "result", "Berkas dihitung", 4],
    [0, "leader", "Meningkatnya minat baca", undefined],
    [1, "result", "Layanan sore", 3],
    [0, "result", "Tanpa induk", 5],
  ]);
  expect(treeCounts(previewTree(smallOffice, { rows }))).toEqual({
    results: 5,
    indicators: 1,
    known: 0,
    leaders: 1,
    leaderIndicators: 1,
  });
});

test("results that hang in a circle are shown once each", () => {
  const rows = [
    ["id", "parent_id", "uraian"],
    ["1", "2", "A"],
    ["2", "1", "B"],
    ["3", "2", "C"],
  ];
  expect(linesOf(rows).map(([depth, , text]) => [depth, text])).toEqual([
    [0, "A"],
    [1, "B"],
    [2, "C"],
  ]);
});

test("a chain of 20,000 results is told without running out of the stack", () => {
  const rows = [
    ["id", "parent_id", "uraian"],
    ...Array.from({ length: 20_000 }, (_, at) => [`${at + 1}`, `${at}`, `Hasil ${at}`]),
  ];
  expect(linesOf(rows).at(-1)?.[0]).toBe(19_999);
});

test("a cell merged downwards says the same in each of its rows", () => {
  const texts = [
    ["A", "1"],
    ["", "2"],
  ];
  const sheet = { name: "", row: 3, column: 1, values: texts, texts };
  const merges = [{ row: 3, column: 1, rows: 2, columns: 1 }];
  expect(rowsWithMerges({ ...sheet, merges })).toEqual([
    ["A", "1"],
    ["A", "2"],
  ]);
});

test("a pasted sentence with commas stays one cell, a pasted CSV does not", () => {
  const file = (text: string) => new TextDecoder().decode(pastedFile(text));
  expect(file("Uraian\nMutu, layanan, dan data\n  Arsip")).toMatch(/^sep=\t\n/);
  expect(file("a\tb, c\n1\t2, 3")).toMatch(/^sep=\t\n/);
  expect(file("id;uraian\n1;A")).toBe("id;uraian\n1;A");
});

const asCounted = async (bytes: Uint8Array): Promise<void> => {
  const opened = await openFile("formulir.xlsx", bytes);
  const [sheet] = "sheets" in opened ? opened.sheets : [];
  const tree = previewTree(smallOffice, { rows: sheet ? rowsWithMerges(sheet) : [] });
  expect(tree.findings).toEqual([]);
  expect(treeCounts(tree)).toEqual({
    results: 30,
    indicators: 60,
    known: 0,
    leaders: 4,
    leaderIndicators: 18,
  });
  expect(tree.leaders.proposals).toHaveLength(1);
  expect(new Set(tree.results.map(({ entry }) => entry.kelompok))).toEqual(new Set(["Utama", "Tambahan"]));
};

test("the sheet of an SKP form is a list of results as well: 30 with 60 indicators (written twin)", async () => {
  await asCounted(await writeXlsx(skpForm()));
});

itWithReal("20b", "the sheet of an SKP form is a list of results as well: 30 with 60 indicators", asCounted);
