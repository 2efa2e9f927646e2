import { filterPlans, resultsOf, skpEntries } from "../../../src/taskpane/views/plans";
import type { PlanFilter } from "../../../src/taskpane/views/plans";
import { smallOffice } from "../book";

const entries = skpEntries(smallOffice);
const kept = (filter: PlanFilter, query = "", me = "") =>
  filterPlans(entries, filter, query, me).map(({ id }) => id);

test("an SKP bears the name of its employee and takes position and unit from there where it says none", () => {
  expect(entries[1]).toMatchObject({
    name: "Sri Lestari, S.Sos.",
    jabatan: "Pustakawan",
    unit: "Bidang Layanan",
    assessor: "Dr. Budi Santoso, M.Si.",
    results: 4,
  });
});

test("every word of a search must occur, in the name, the NIP, the position or the unit", () => {
  expect(kept("semua", "sri PUSTAKAWAN")).toEqual(["S-SRI"]);
  expect(kept("semua", "19750101")).toEqual(["S-BUDI"]);
  expect(kept("semua", "sri kepala")).toEqual([]);
  expect(kept("semua", "  ")).toHaveLength(3);
});

test("filters leave what they say", () => {
  expect(kept("milikSaya", "", "P-ANDI")).toEqual(["S-ANDI"]);
  expect(kept("ditetapkan")).toEqual(["S-BUDI"]);
  expect(kept("belum")).toEqual(["S-SRI", "S-ANDI"]);
  expect(kept("kosong")).toEqual(["S-ANDI"]);
  expect(kept("tanpaIndikator")).toEqual(["S-SRI"]);
});

test("results stand in their order, the additional ones last, each with what it contributes to", () => {
  expect(resultsOf(smallOffice, "S-SRI").map(({ id, leaderPlan }) => [id, leaderPlan])).toEqual([
    ["K-SRI1", "Meningkatnya minat baca"],
    ["K-SRI2", "Layanan prima"],
    ["K-GONE", ""],
    ["K-TAMBAHAN", ""],
  ]);
});

test("indicators stand in their order", () => {
  expect(resultsOf(smallOffice, "S-SRI")[0]?.indicators.map(({ text }) => text)).toEqual([
    "Kunjungan",
    "Tepat waktu",
    "Yang lama",
  ]);
});
