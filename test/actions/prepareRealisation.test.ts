import { prepareRealisation } from "../../src/actions/prepareRealisation";
import { toSerial } from "../../src/model/civilDate";
import type { Book } from "../../src/model/book";
import type { Row, TableKey } from "../../src/model/tables";
import { filledBook, startedBook } from "../support/office";
import { planOf, simulate, toolsFor } from "../support/simulate";

const today = toSerial({ year: 2026, month: 4, day: 2 });
const periode = "Triwulan I 2026";
const filled = filledBook(startedBook(today), { people: 3, plans: 3, realised: { [periode]: 1 } });

const withTable = <K extends TableKey>(
  book: Book,
  key: K,
  change: (row: Row<K>, at: number) => Row<K>,
): Book => {
  const content = book.tables[key];
  const rows = (content.rows as unknown as readonly Row<K>[]).map(change);
  return { ...book, tables: { ...book.tables, [key]: { ...content, rows } } };
};
const prepared = (book: Book, wish = { periode } as Parameters<typeof prepareRealisation.plan>[1]): Book =>
  simulate(book, prepareRealisation.plan(book, wish, toolsFor(book, today)));
const indicators = (book: Book, period = periode): string[] =>
  book.tables.realisasi.rows.filter((row) => row.periode === period).map(({ idIndikator }) => idIndikator);
const empty: Book = {
  ...filled,
  tables: { ...filled.tables, realisasi: { ...filled.tables.realisasi, rows: [] } },
};

describe("preparing the realisations of a period", () => {
  it("makes a row for each indicator that has none in that period", () => {
    expect(indicators(prepared(empty))).toEqual(["I-0", "I-1", "I-2"]);
    const rows = filled.tables.realisasi.rows.slice(0, 2);
    const book = prepared({
      ...filled,
      tables: { ...filled.tables, realisasi: { ...filled.tables.realisasi, rows } },
    });
    expect(indicators(book)).toEqual(["I-0", "I-1", "I-2"]);
    expect(book.tables.realisasi.rows.slice(0, 2)).toEqual(rows);
  });

  it("adds nothing the second time", () => {
    const book = prepared(empty);
    expect(planOf(prepareRealisation.plan(book, { periode }, toolsFor(book, today))).steps).toEqual([]);
    expect(indicators(prepared(book, { periode: "Triwulan II 2026" }), "Triwulan II 2026")).toHaveLength(3);
  });

  it("keeps to one SKP when asked", () => {
    expect(indicators(prepared(empty, { periode, idSkp: "S-1" }))).toEqual(["I-1"]);
  });

  it("passes over indicators and results that are no longer in force", () => {
    const replaced = withTable(empty, "indikator", (row, at) =>
      at === 0 ? { ...row, status: "diganti" as const } : row,
    );
    const cancelled = withTable(replaced, "kinerja", (row, at) =>
      at === 1 ? { ...row, status: "dibatalkan" as const } : row,
    );
    expect(indicators(prepared(cancelled))).toEqual(["I-2"]);
  });

  it("passes over SKP whose span does not meet the period", () => {
    const april = toSerial({ year: 2026, month: 4, day: 1 });
    const moved = withTable(empty, "skp", (row, at) =>
      at === 0 ? { ...row, mulai: april } : at === 1 ? { ...row, selesai: april - 1 } : row,
    );
    expect(indicators(prepared(moved))).toEqual(["I-1", "I-2"]);
    expect(indicators(prepared(moved, { periode: "Triwulan II 2026" }), "Triwulan II 2026")).toEqual([
      "I-0",
      "I-2",
    ]);
  });

  it("refuses a period and an SKP that are not there", () => {
    const plan = (wish: Parameters<typeof prepareRealisation.plan>[1]) =>
      prepareRealisation.plan(filled, wish, toolsFor(filled, today));
    expect(plan({ periode: "Triwulan V 2026" })).toEqual({
      refused: "unknownPeriod",
      facts: { periode: "Triwulan V 2026" },
    });
    expect(plan({ periode, idSkp: "S-9" })).toEqual({ refused: "unknownSkp" });
  });
});

describe("preparing where a unit has periods of its own", () => {
  const [first] = empty.tables.periode.rows;
  const may = { ...first, periode: "Mei 2026", unit: "Puskesmas", id: "W-MEI" } as Row<"periode">;
  const { tables, ...rest } = withTable(empty, "skp", (row, at) =>
    at === 0 ? { ...row, unit: "Puskesmas" } : row,
  );
  const periods = { ...tables.periode, rows: [...tables.periode.rows, may] };
  const monthly: Book = { ...rest, tables: { ...tables, periode: periods } };

  it("makes rows only for the people whose period it is", () => {
    expect(indicators(prepared(monthly, { periode: "Mei 2026" }), "Mei 2026")).toEqual(["I-0"]);
    expect(indicators(prepared(monthly))).toEqual(["I-1", "I-2"]);
  });
});
