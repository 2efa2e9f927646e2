import sample from "../../assets/sample-office.json";
import { perform } from "../../src/app/perform";
import { loadSample } from "../../src/actions/loadSample";
import { createGateway } from "../../src/excel/gateway";
import { readBook } from "../../src/excel/readBook";
import type { Book } from "../../src/model/book";
import { toSerial } from "../../src/model/civilDate";
import { reports, reportNames } from "../../src/model/reports";
import type { ReportName, ReportSubject } from "../../src/model/reports";
import { credit } from "../../src/rules/credit";
import { predikatOf } from "../../src/rules/predikat";
import type { FunctionMetadata, FunctionsFile } from "../../src/workbench/host/functions";
import { associated, call } from "../functions/shim";
import "../../src/functions/index";
import metadata from "../functions/metadata.snapshot.json";
import { usePane } from "../support/pane";
import { createWorkbench } from "../support/workbench";
import type { Workbench } from "../support/workbench";

/** The sample office, in which some have a yearly evaluation, one of them without its rating of behaviour. */
const yearly = { periode: "Tahunan 2026", ratingHasil: "Sesuai Ekspektasi", status: "final" };
const office = {
  ...sample,
  pegawai: sample.pegawai.map((person) => {
    const own: readonly object[] = person.penilaian ?? [];
    if (person.jabatan === "Pustakawan Ahli Madya")
      return { ...person, penilaian: [...own, { ...yearly, ratingPerilaku: "Di Atas Ekspektasi" }] };
    return person.jabatan === "Pustakawan Ahli Muda" ? { ...person, penilaian: [...own, yearly] } : person;
  }),
};

let bench: Workbench;
let book: Book;
beforeAll(async () => {
  const functions = associated as unknown as FunctionsFile["functions"];
  const { functions: described } = metadata as unknown as { functions: readonly FunctionMetadata[] };
  bench = await createWorkbench({
    functions: { namespace: "SKP", metadata: { functions: described }, functions },
  });
  usePane(bench);
  // A slow machine takes long to answer for sixty people at once.
  const ports = { gateway: createGateway(() => 170_000), seed: () => [1, 2, 3, 4], today: () => 46_290 };
  const outcome = await perform(ports, loadSample, { office }, () => false);
  expect(outcome.end).toBe("done");
  await bench.idle();
  book = await readBook(ports.gateway);
});
afterAll(() => bench.close());

/** What the grid computes of formulas that stand below each other, each with the cells that its report fills. */
const inGrid = async (asked: readonly (readonly [ReportName, ReportSubject])[]): Promise<unknown[][][]> => {
  const apart = 6;
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lembar1");
    sheet.getRange("A1:F500").clear();
    asked.forEach(([name, subject], at) => {
      sheet.getCell(at * apart, 0).formulas = [[reports[name].formula(book, subject)]];
    });
    await context.sync();
  });
  await bench.idle();
  return bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lembar1");
    const ranges = asked.map(([name], at) => {
      const { rows, columns } = reports[name];
      const range = sheet.getRangeByIndexes(at * apart, 0, rows, columns);
      range.load("values");
      return range;
    });
    await context.sync();
    return ranges.map((range) => range.values as unknown[][]);
  });
};

/** What the rules give for it, as cells. */
const byRules = (name: ReportName, subject: ReportSubject): unknown => {
  const now = reports[name].now(book, subject);
  const shown = call(now.id, ...now.given);
  return Array.isArray(shown) ? shown : [[shown]];
};

const skpOf = (jabatan: string, at = 0): string =>
  book.tables.skp.rows.filter((row) => row.jabatan === jabatan)[at]?.id ?? "";

test("the predikat of everybody in every period is the rules', and blank where somebody is not fully judged", async () => {
  const asked = book.tables.skp.rows.flatMap(({ id: skp }) =>
    ["Triwulan I 2026", "Triwulan III 2026"].map(
      (period) => ["predicateOf", { skp, unit: "", period }] as const,
    ),
  );
  const shown = (await inGrid(asked)).map((cells) => cells[0]?.[0]);
  const wanted = asked.map(([, { skp, period }]) => {
    const row = book.tables.penilaian.rows.find((one) => one.idSkp === skp && one.periode === period);
    return row?.ratingHasil && row.ratingPerilaku ? predikatOf(row.ratingHasil, row.ratingPerilaku) : "";
  });
  expect(shown).toEqual(wanted);
  expect(new Set(wanted)).toContain("");
  expect(wanted.filter((one) => one !== "").length).toBeGreaterThan(30);
});

test.each(["countsOf", "patternOf"] as const)(
  "%s of every unit in every period are the rules'",
  async (name) => {
    const units = [...new Set(book.tables.skp.rows.map(({ unit }) => unit))];
    const periods = book.tables.periode.rows.map(({ periode }) => periode);
    const asked = units.flatMap((unit) =>
      periods.map((period) => [name, { skp: "", unit, period }] as const),
    );
    const shown = await inGrid(asked);
    asked.forEach(([, subject], at) => {
      const wanted = byRules(name, subject);
      const isBlank = JSON.stringify(wanted) === '[[""]]';
      expect([subject, isBlank ? shown[at]?.[0]?.[0] : shown[at]]).toEqual([subject, isBlank ? "" : wanted]);
    });
    expect(shown.flat(2).filter((cell) => cell !== "").length).toBeGreaterThan(3);
  },
);

test("angka kredit of a year is that of the predikat and the jenjang, blank while one is missing", async () => {
  const period = "Tahunan 2026";
  const [madya, muda, head] = [
    skpOf("Pustakawan Ahli Madya"),
    skpOf("Pustakawan Ahli Muda"),
    skpOf("Kepala Dinas Contoh"),
  ];
  const shown = await inGrid(
    [madya, muda, head].map((skp) => ["creditOf", { skp, unit: "", period }] as const),
  );
  expect(shown).toEqual([[[credit("Baik", "Ahli Madya", 12)]], [[""]], [[""]]]);
});

test("angka kredit of who moves in July is that of six months in each SKP, by the workbook's own dates", async () => {
  const day = (month: number, date: number) => toSerial({ year: 2026, month, day: date });
  const skp = skpOf("Pustakawan Ahli Madya");
  const subject = { skp, unit: "", period: "Tahunan 2026" };
  const held = async (mulai: number | string, selesai: number | string) => {
    await bench.run(async (context) => {
      const table = context.workbook.tables.getItem("tSKP");
      const ids = table.columns.getItem("ID").getDataBodyRange();
      ids.load("values");
      await context.sync();
      const row = ids.values.findIndex(([id]) => id === skp);
      for (const [header, value] of [
        ["Mulai", mulai],
        ["Selesai", selesai],
      ] as const)
        table.columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[value]];
      await context.sync();
    });
    return (await inGrid([["creditOf", subject]]))[0]?.[0]?.[0];
  };
  // Baik of Ahli Madya: 100% x 37,5 x 6/12, and of the months of a broken one and of an open end.
  expect(await held(day(1, 1), day(6, 30))).toBe(18.75);
  expect(await held(day(7, 1), day(12, 31))).toBe(18.75);
  expect(await held(day(8, 15), "")).toBe((37.5 * 5) / 12);
  expect(await held(day(1, 1), day(12, 31))).toBe(37.5);
});

test("of two people of one name each is found by the own SKP", () => {
  const [first] = book.tables.skp.rows;
  if (!first) throw new Error("no SKP");
  const twin = { ...first, id: "S-TWIN2345" };
  const twins = {
    ...book,
    tables: { ...book.tables, skp: { ...book.tables.skp, rows: [...book.tables.skp.rows, twin] } },
  };
  const subject = { skp: "S-TWIN2345", unit: "", period: "Triwulan I 2026" };
  expect(reports.predicateOf.formula(twins, subject)).toContain('tEvaluasi[ID SKP]="S-TWIN2345"');
});

test("every report uses only functions that Excel LTSC 2021 has, and ours", () => {
  const subject = { skp: skpOf("Kepala Dinas Contoh"), unit: "Bidang Kearsipan", period: "Triwulan I 2026" };
  const names = reportNames.flatMap(
    (name) => reports[name].formula(book, subject).match(/[A-Z.]+(?=\()/g) ?? [],
  );
  expect(new Set(names)).toEqual(
    new Set([
      "XLOOKUP",
      "FILTER",
      "SUMPRODUCT",
      "DATE",
      "SKP.COUNTPREDICATES",
      "SKP.CHECKDISTRIBUTION",
      "SKP.CREDIT",
    ]),
  );
});
