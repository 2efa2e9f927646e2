import { suggestPerspektif } from "../../src/rules/suggestedPerspektif";

const suggested = (rencana: string, jenisHasil = "", aspek: readonly string[] = []) =>
  suggestPerspektif({ rencana, jenisHasil, aspek });

test.each([
  ["Meningkatnya efisiensi anggaran dinas", "Output", "Anggaran"],
  ["Meningkatnya kompetensi pegawai", "Outcome", "Penguatan Internal"],
  ["Tersusunnya SOP layanan", "Output", "Proses Bisnis"],
  ["Meningkatnya minat baca masyarakat", "Outcome", "Penerima Layanan"],
])("proposes for %p (%s): %s", (rencana, jenis, perspektif) => {
  expect(suggested(rencana, jenis)).toBe(perspektif);
});

test("a result of which only the cost is measured is about the budget", () => {
  expect(suggested("Terbangunnya gedung", "Output", ["Biaya"])).toBe("Anggaran");
  expect(suggested("Terbangunnya gedung", "Output", ["Biaya", "Waktu"])).toBe("Penerima Layanan");
});

test("proposes nothing where nothing suggests one", () => {
  expect(suggested("Meningkatnya minat baca")).toBeUndefined();
});
