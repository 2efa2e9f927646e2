import { readForm } from "../../src/actions/readForm";
import { openFile } from "../../src/app/openFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import { emptyBook } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import type { SheetCells } from "../../src/model/sheetCells";
import { itWithReal } from "../fixtures/realInputs";
import { skpForm } from "../fixtures/skpForm";
import { newBook, planOf, simulate, toolsFor } from "../support/simulate";

const today = 46_000;
const firstSheet = async (bytes: Uint8Array): Promise<SheetCells> => {
  const opened = await openFile("formulir.xlsx", bytes);
  if ("refused" in opened || !opened.sheets[0]) throw new Error(JSON.stringify(opened));
  return opened.sheets[0];
};
let twin: SheetCells;
beforeAll(async () => {
  twin = await firstSheet(await writeXlsx(skpForm()));
});
const read = (book: Book, cells: SheetCells) => readForm.plan(book, { cells }, toolsFor(book, today));

const proveThirty = (cells: SheetCells) => {
  const book = simulate(newBook, read(newBook, cells));
  const results = book.tables.kinerja.rows;
  expect(results).toHaveLength(30);
  expect(results.filter(({ kelompok }) => kelompok === "Utama")).toHaveLength(26);
  expect(results.filter(({ kelompok }) => kelompok === "Tambahan")).toHaveLength(4);
  expect(results.every(({ rencanaPimpinan }) => rencanaPimpinan !== "")).toBe(true);
  expect(new Set(results.map(({ rencanaPimpinan }) => rencanaPimpinan)).size).toBe(19);
  const owners = new Set(book.tables.indikator.rows.map(({ idKinerja }) => idKinerja));
  expect(owners).toEqual(new Set(results.map(({ id }) => id)));
  expect(book.tables.indikator.rows.every(({ aspek }) => aspek !== "")).toBe(true);
  expect(planOf(read(book, cells)).steps).toEqual([]);
};

it("takes 26 utama and 4 tambahan with indicators, aspects and parents, and a second reading adds nothing", () => {
  proveThirty(twin);
});

itWithReal("20b", "takes 26 utama and 4 tambahan, and a second reading adds nothing", async (bytes) => {
  proveThirty(await firstSheet(bytes));
});

it("keeps what somebody typed into a table, and fills only what is empty", () => {
  const cells = twin;
  const book = simulate(newBook, read(newBook, cells));
  const [first, ...others] = book.tables.pegawai.rows;
  const edited: Book = {
    ...book,
    tables: {
      ...book.tables,
      pegawai: {
        ...book.tables.pegawai,
        rows: [
          { ...(first as NonNullable<typeof first>), unit: "Unit yang diketik", pangkat: "" },
          ...others,
        ],
      },
    },
  };
  const changes = planOf(read(edited, cells)).steps;
  expect(changes).toEqual([expect.objectContaining({ do: "change", column: "pangkat", from: null })]);
});

it("refuses a sheet that is empty and says which", () => {
  const empty: SheetCells = { name: "Lembar1", row: 0, column: 0, values: [], texts: [], merges: [] };
  expect(read(emptyBook, empty)).toMatchObject({ refused: "emptySheet", facts: { sheet: "Lembar1" } });
});

it("refuses to write into a table whose sheet somebody has hidden", () => {
  const cells = twin;
  const book = simulate(newBook, read(newBook, cells));
  const hidden = {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === "Rencana" ? { ...sheet, visible: false } : sheet)),
  };
  const answer = read(hidden, cells);
  expect(isRefusal(answer) && answer).toEqual({ refused: "hiddenSheet", facts: { sheet: "Rencana" } });
});
