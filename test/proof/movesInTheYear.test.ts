import type { Book } from "../../src/model/book";
import { toSerial } from "../../src/model/civilDate";
import { notCountedIn, recapOf, tallyOf } from "../../src/model/recap";
import { ofPeriod } from "../../src/model/judged";
import type { ActionName } from "../../src/app/registry";
import type { Row } from "../../src/model/tables";
import type { Rating } from "../../src/rules/rating";
import type { Saved } from "../support/saved";
import { withBench } from "./bench";
import type { Bench } from "./bench";
import { actionOf, office } from "./cases";

const day = (month: number, date: number): number => toSerial({ year: 2026, month, day: date });

const quarters = ["Triwulan I 2026", "Triwulan II 2026", "Triwulan III 2026", "Triwulan IV 2026"] as const;
const year = "Tahunan 2026";
const [dinas, arsip, layanan] = ["Dinas Contoh", "Bidang Arsip", "Bidang Layanan"] as const;

const roster = [
  ["Nama", "Jabatan", "Unit Kerja", "Atasan Langsung"],
  ["Hadi", "Kepala Dinas Contoh", dinas, ""],
  ["Wati", "Kepala Bidang Arsip", arsip, "Hadi"],
  ["Tono", "Kepala Bidang Layanan", layanan, "Hadi"],
  ["Rina", "Arsiparis Ahli Pertama", arsip, "Wati"],
  ["Joko", "Arsiparis Ahli Pertama", arsip, "Wati"],
  ["Dewi", "Pustakawan Ahli Muda", layanan, "Tono"],
];

const personOf = ({ tables }: Book, name: string): string =>
  tables.pegawai.rows.find(({ nama }) => nama === name)?.id ?? "";
const plansOf = (book: Book, name: string) =>
  book.tables.skp.rows.filter(({ idPegawai }) => idPegawai === personOf(book, name));
const nameOf = ({ tables }: Book, idSkp: string): string => {
  const owner = tables.skp.rows.find(({ id }) => id === idSkp)?.idPegawai;
  return tables.pegawai.rows.find(({ id }) => id === owner)?.nama ?? "";
};

const run = async (bench: Bench, action: ActionName, input: unknown): Promise<void> => {
  const outcome = await bench.run(actionOf(action), input);
  expect(outcome.end === "refused" ? outcome.refusal : outcome.end).toBe("done");
};

/** Rina moves in July and is Plt at last, Joko moves after two months as in the example of angka kredit, Dewi is Plt. */
const changes = (book: Book) => [
  {
    kind: "mutasiMasuk",
    person: personOf(book, "Rina"),
    from: day(7, 1),
    post: { jabatan: "Pustakawan Ahli Muda", unit: layanan, penilai: personOf(book, "Tono") },
  },
  {
    kind: "mutasiMasuk",
    person: personOf(book, "Joko"),
    from: day(3, 1),
    post: { jabatan: "Pustakawan Ahli Pertama", unit: layanan, penilai: personOf(book, "Tono") },
  },
  {
    kind: "pltMulai",
    person: personOf(book, "Dewi"),
    from: day(4, 1),
    until: day(9, 30),
    post: {
      jabatan: "Kepala Seksi Pelestarian",
      unit: arsip,
      penilai: personOf(book, "Wati"),
      kedudukan: "Plt",
    },
  },
  {
    kind: "pltMulai",
    person: personOf(book, "Rina"),
    from: day(10, 1),
    until: day(12, 31),
    post: { jabatan: "Sekretaris Dinas", unit: dinas, penilai: personOf(book, "Hadi"), kedudukan: "Plt" },
  },
];

/** Who is above in the post that ends, or in the acting one, and as expected in the other. */
const ratingOf = ({ kedudukan, selesai }: Row<"skp">): Rating =>
  kedudukan === "Plt" || (selesai ?? 0) === day(6, 30) ? "Di Atas Ekspektasi" : "Sesuai Ekspektasi";

let saved: Saved;
beforeAll(
  () =>
    withBench({}, async (bench) => {
      await run(bench, "importRoster", { ...office, rows: roster });
      for (const change of changes(await bench.book())) await run(bench, "changePerson", change);
      const book = await bench.book();
      for (const periode of [...quarters, year])
        for (const { skp, evaluation } of ofPeriod(book, periode))
          if (!evaluation?.alasanTidakDinilai)
            await run(bench, "judge", {
              periode,
              idSkp: skp.id,
              cells: (["ratingHasil", "ratingPerilaku"] as const).map((column) => ({
                column,
                from: null,
                to: ratingOf(skp),
              })),
              oleh: "Pejabat Contoh",
              status: "final",
            });
      saved = await bench.saved();
    }),
  180_000,
);

const book = () => withBench({ from: saved }, (bench) => bench.book());

test("who moves has an SKP for each span, who is Plt has one beside those, all others one", async () => {
  const now = await book();
  const spans = (name: string) =>
    plansOf(now, name).map(({ jabatan, unit, kedudukan, mulai, selesai }) => [
      jabatan,
      unit,
      kedudukan,
      mulai,
      selesai,
    ]);
  expect(spans("Rina")).toEqual([
    ["Arsiparis Ahli Pertama", arsip, "Definitif", day(1, 1), day(6, 30)],
    ["Pustakawan Ahli Muda", layanan, "Definitif", day(7, 1), day(12, 31)],
    ["Sekretaris Dinas", dinas, "Plt", day(10, 1), day(12, 31)],
  ]);
  expect(spans("Joko")).toEqual([
    ["Arsiparis Ahli Pertama", arsip, "Definitif", day(1, 1), day(2, 28)],
    ["Pustakawan Ahli Pertama", layanan, "Definitif", day(3, 1), day(12, 31)],
  ]);
  expect(spans("Dewi")).toEqual([
    ["Pustakawan Ahli Muda", layanan, "Definitif", day(1, 1), day(12, 31)],
    ["Kepala Seksi Pelestarian", arsip, "Plt", day(4, 1), day(9, 30)],
  ]);
  expect(["Hadi", "Wati", "Tono"].map((name) => plansOf(now, name).length)).toEqual([1, 1, 1]);
});

test("the form of each SKP prints its own span, post and penilai", () =>
  withBench({ from: saved }, async (bench) => {
    const texts: string[] = [];
    for (const { id } of plansOf(await bench.book(), "Rina")) {
      await run(bench, "makeForm", { skp: id, forms: ["skp"] });
      const rows = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
        range.load("text");
        await context.sync();
        return range.text;
      });
      texts.push(rows.flat().join(" "));
    }
    const [first = "", second = ""] = texts;
    expect(first).toMatch(/1 JANUARI SD 30 JUNI TAHUN 2026/i);
    expect(first).toMatch(/Arsiparis Ahli Pertama.*Bidang Arsip/i);
    expect(first).toContain("Wati");
    expect(second).toMatch(/1 JULI SD 31 DESEMBER TAHUN 2026/i);
    expect(second).toMatch(/Pustakawan Ahli Muda.*Bidang Layanan/i);
    expect(second).toContain("Tono");
  }));

/*
 * Six people. Until June Rina is counted in Bidang Arsip, from July on in Bidang Layanan. Joko moved within the first
 * quarter, so that the post of its end counts him. Nobody counts as Plt: not Dewi in Bidang Arsip, nor Rina in Dinas
 * Contoh. The year counts everybody in the definitive post that began last.
 */
const judgedOfCounted = {
  [dinas]: ["1 dari 1", "1 dari 1", "1 dari 1", "1 dari 1", "1 dari 1"],
  [arsip]: ["2 dari 2", "2 dari 2", "1 dari 1", "1 dari 1", "1 dari 1"],
  [layanan]: ["3 dari 3", "3 dari 3", "4 dari 4", "4 dari 4", "4 dari 4"],
};

test("the recap of both units counts everybody once in every period, on the sheet as in the pane", () =>
  withBench({ from: saved }, async (bench) => {
    const { units, columns, cells } = recapOf(await bench.book());
    const seen = units.map((unit, at) => [
      unit,
      (cells[at] ?? []).map(({ entries }) => {
        const { judged, counted } = tallyOf(entries);
        return `${judged} dari ${counted}`;
      }),
    ]);
    expect(Object.fromEntries(seen)).toEqual(judgedOfCounted);
    expect(
      columns.map((_, at) => cells.reduce((sum, row) => sum + tallyOf(row[at]?.entries ?? []).judged, 0)),
    ).toEqual([6, 6, 6, 6, 6]);

    await run(bench, "makeReport", { report: "recap", period: quarters[2] });
    const rows = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Laporan Rekap").getUsedRange();
      range.load("values");
      await context.sync();
      return range.values.map((row) => row.map(String).filter((cell) => cell !== ""));
    });
    for (const [unit, said] of Object.entries(judgedOfCounted)) expect(rows).toContainEqual([unit, ...said]);
  }));

test("whoever an SKP does not count is named with the reason", async () => {
  const now = await book();
  const { units, columns, cells } = recapOf(now);
  const left = (unit: string, month: number) => {
    const at = columns.findIndex(({ months }) =>
      month === 0 ? months.length === 0 : months.includes(month),
    );
    return notCountedIn(cells[units.indexOf(unit)]?.[at]?.entries ?? [])
      .map(({ skp, why }) => [nameOf(now, skp?.id ?? ""), why.why])
      .sort();
  };
  expect([1, 4, 8, 11, 0].map((month) => left(arsip, month))).toEqual([
    [["Joko", "notJudged"]],
    [["Dewi", "acting"]],
    [["Dewi", "acting"]],
    [],
    [
      ["Dewi", "acting"],
      ["Joko", "otherSkp"],
      ["Rina", "otherSkp"],
    ],
  ]);
  expect([1, 4, 8, 11, 0].map((month) => left(dinas, month))).toEqual([
    [],
    [],
    [],
    [["Rina", "acting"]],
    [["Rina", "acting"]],
  ]);
  expect([1, 4, 8, 11, 0].flatMap((month) => left(layanan, month))).toEqual([]);
});

test("the year's recap takes the predikat of the later post: the one above expectations is not counted twice", async () => {
  const { units, cells } = recapOf(await book());
  const { distribution } = tallyOf(cells[units.indexOf(layanan)]?.at(-1)?.entries ?? []);
  expect(distribution).toMatchObject({ "Sangat Baik": 0, Baik: 4 });
});

/*
 * PermenPANRB 1/2023 Pasal 37 (1), Peraturan BKN 3/2023: percent of the predikat x koefisien x months / 12.
 * Rina: 150% x 12,5 x 6/12 = 9,375 and 100% x 25 x 6/12 = 12,5. Joko: 100% x 12,5 x 2/12 = 2,08, the example that is
 * given of the rule, and 100% x 12,5 x 10/12 = 10,42: together the 12,5 of a whole year. Dewi: 100% x 25, nothing as Plt.
 */
const credits = [
  ["Dewi", "Ahli Muda", "Baik", 12, 25],
  ["Joko", "Ahli Pertama", "Baik", 2, 25 / 12],
  ["Joko", "Ahli Pertama", "Baik", 10, 125 / 12],
  ["Rina", "Ahli Muda", "Baik", 6, 12.5],
  ["Rina", "Ahli Pertama", "Sangat Baik", 6, 9.375],
];

test("angka kredit of the year goes by the months of each SKP", () =>
  withBench({ from: saved }, async (bench) => {
    await run(bench, "recordCredits", {});
    const { tables } = await bench.book();
    const rows = tables.angkaKredit.rows.map(({ idPegawai, jenjang, predikat, bulan, angkaKredit }) => [
      tables.pegawai.rows.find(({ id }) => id === idPegawai)?.nama,
      jenjang,
      predikat,
      bulan,
      angkaKredit,
    ]);
    const inOrder = (some: readonly (readonly unknown[])[]) =>
      [...some].sort((a, b) => (a.join() < b.join() ? -1 : 1));
    const withoutAmount = (some: readonly (readonly unknown[])[]) =>
      inOrder(some).map((row) => row.slice(0, 4));
    expect(withoutAmount(rows)).toEqual(withoutAmount(credits));
    inOrder(rows).forEach((row, at) => expect(row[4]).toBeCloseTo(Number(inOrder(credits)[at]?.[4]), 10));
  }));
