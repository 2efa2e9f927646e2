import { periodsOf } from "../../src/actions/periods";
import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import { periodsFor, runningPeriod } from "../../src/model/periods";
import type { PeriodRow } from "../../src/model/periods";
import { progressOf } from "../../src/model/progress";
import { filledBook, startedBook } from "../support/office";

const dayOf = (month: number, day: number): number => toSerial({ year: 2026, month, day });
const today = dayOf(5, 10);

const row = (values: Partial<PeriodRow>): PeriodRow => ({
  periode: "",
  unit: "",
  mulai: null,
  selesai: null,
  tenggat: null,
  capaian: "",
  status: "",
  id: "",
  ...values,
});

const months = periodsOf("Bulanan", 2026).filter(({ periode }) => !periode.startsWith("Tahunan"));
const monthly = (unit: string): PeriodRow[] =>
  months.map(({ periode, mulai, selesai }) => row({ id: `W-${periode}`, periode, mulai, selesai, unit }));

/** Four people with one indicator each; the last works in the unit that the rows are of. */
const bookWith = (rows: readonly PeriodRow[], unit = "Puskesmas Contoh"): Book => {
  const book = filledBook(startedBook(today), { people: 4, plans: 4, agreed: 4 });
  const { periode, skp } = book.tables;
  const plans = skp.rows.map((one) => (one.id === "S-3" ? { ...one, unit } : one));
  return {
    ...book,
    tables: {
      ...book.tables,
      periode: { ...periode, rows: [...periode.rows, ...rows] },
      skp: { ...skp, rows: plans },
    },
  };
};

const namesFor = (book: Book, id: string): string[] => {
  const skp = book.tables.skp.rows.find((one) => one.id === id);
  return skp ? periodsFor(book, skp).map(({ periode }) => periode) : [];
};

describe("the periods of an SKP", () => {
  it("are those of all units, the year last", () => {
    expect(namesFor(bookWith([]), "S-3")).toEqual([
      "Triwulan I 2026",
      "Triwulan II 2026",
      "Triwulan III 2026",
      "Triwulan IV 2026",
      "Tahunan 2026",
    ]);
  });

  it("are the months of a unit that is monthly, and the year of all", () => {
    const book = bookWith(monthly(" puskesmas  CONTOH"));
    expect(namesFor(book, "S-3")).toEqual([...months.map(({ periode }) => periode), "Tahunan 2026"]);
    expect(namesFor(book, "S-0")).toHaveLength(5);
  });

  it("take from a unit's row of the same name what is the unit's own, and stay as many", () => {
    const own = row({
      id: "W-OWN",
      periode: "Triwulan I 2026",
      unit: "Puskesmas Contoh",
      mulai: dayOf(1, 1),
      selesai: dayOf(3, 31),
      tenggat: dayOf(4, 2),
    });
    const book = bookWith([own]);
    const skp = book.tables.skp.rows.find(({ id }) => id === "S-3");
    expect(skp && periodsFor(book, skp).map(({ id }) => id === "W-OWN")).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("go by the unit of the person where the SKP names none", () => {
    const book = bookWith(monthly("Unit Orang"), "");
    const { pegawai } = book.tables;
    const people = pegawai.rows.map((one) => (one.id === "P-3" ? { ...one, unit: "Unit Orang" } : one));
    const moved = { ...book, tables: { ...book.tables, pegawai: { ...pegawai, rows: people } } };
    expect(namesFor(moved, "S-3")).toHaveLength(13);
  });

  it("run from their first day; the year never runs", () => {
    const book = bookWith(monthly("Puskesmas Contoh"));
    const [first, , , last] = book.tables.skp.rows;
    if (!first || !last) throw new Error("no rows");
    expect(runningPeriod(periodsFor(book, first), today)?.periode).toBe("Triwulan II 2026");
    expect(runningPeriod(periodsFor(book, last), today)?.periode).toBe("Mei 2026");
    expect(runningPeriod(periodsFor(book, last), dayOf(1, 1) - 1)).toBeUndefined();
  });
});

describe("the progress of an office with a monthly unit", () => {
  const book = bookWith(monthly("Puskesmas Contoh"));
  const stage = (of: Book, wanted: string, day = today) =>
    progressOf(of, day).stages.find((one) => one.stage === wanted);

  it("counts each indicator once, in the period that runs for its person", () => {
    expect(stage(book, "pelaksanaan")).toEqual({ stage: "pelaksanaan", done: 0, open: 4, late: 0 });
    const { realisasi } = book.tables;
    const done = (periode: string, at: number) => ({
      ...book,
      tables: {
        ...book.tables,
        realisasi: {
          ...realisasi,
          rows: [
            {
              periode,
              realisasi: 1,
              namaBukti: "",
              tautan: "",
              sumberData: "",
              umpanBalik: "",
              idIndikator: `I-${at}`,
              id: "R-1",
            },
          ],
        },
      },
    });
    expect(stage(done("Mei 2026", 3), "pelaksanaan")).toMatchObject({ done: 1, open: 3 });
    expect(stage(done("Triwulan II 2026", 3), "pelaksanaan")).toMatchObject({ done: 0, open: 4 });
    expect(stage(done("Triwulan II 2026", 0), "pelaksanaan")).toMatchObject({ done: 1, open: 3 });
  });

  it("names the period that ends first, with its own count", () => {
    expect(progressOf(book, today).next).toEqual({ step: "report", count: 1, period: "Mei 2026" });
  });

  it("waits for one evaluation a month from the monthly unit, and one a quarter from the others", () => {
    expect(stage(book, "penilaian")).toEqual({ stage: "penilaian", done: 0, open: 3 + 4, late: 0 });
  });

  it("asks nothing of an SKP for a period that it does not touch", () => {
    const { skp } = book.tables;
    const ended = skp.rows.map((one) => (one.id === "S-0" ? { ...one, selesai: dayOf(3, 31) } : one));
    const moved = { ...book, tables: { ...book.tables, skp: { ...skp, rows: ended } } };
    expect(stage(moved, "pelaksanaan")).toMatchObject({ open: 3 });
    expect(stage(moved, "penilaian", dayOf(7, 10))).toMatchObject({ open: 6 + 2 * 2 + 1 });
  });
});
