import { loadSample } from "../../src/actions/loadSample";
import { makeMatrix } from "../../src/actions/makeMatrix";
import { takeMatrix } from "../../src/actions/takeMatrix";
import { openFile } from "../../src/app/openFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { Book } from "../../src/model/book";
import { readTag } from "../../src/model/tag";
import { openBench } from "../proof/bench";
import type { Bench } from "../proof/bench";
import { newWorkbook } from "../support/saved";
import { firstPeople } from "../fixtures/firstPeople";

let bench: Bench;
let book: Book;
const office = { instansi: "Dinas Contoh", tahun: 2026, jenisPeriode: "Triwulanan", tempat: "Contoh" };
const head = () => {
  const person = book.tables.pegawai.rows.find(({ jabatan }) => jabatan === "Kepala Dinas Contoh");
  return book.tables.skp.rows.find(({ idPegawai }) => idPegawai === person?.id)?.id ?? "";
};

beforeAll(async () => {
  bench = await openBench(newWorkbook);
  await bench.run(loadSample as never, {
    office: firstPeople(5),
    ...office,
  });
  book = await bench.book();
  for (const levels of [1, 2])
    expect(await bench.run(makeMatrix as never, { skp: head(), levels })).toMatchObject({ end: "done" });
});
afterAll(() => bench.close());

/** The sheets of a saved file, as it is opened again. */
const reopened = async () => {
  const bytes = await writeXlsx(await bench.file());
  if (process.env.MATRIX_FILE) (await import("node:fs")).writeFileSync(process.env.MATRIX_FILE, bytes);
  const opened = await openFile("buku.xlsx", bytes);
  if (!("sheets" in opened)) throw new Error(opened.refused);
  return opened.sheets;
};

test("both matrices stand in the workbook, each on its own sheet that says what it is", async () => {
  book = await bench.book();
  const made = book.sheets.flatMap(({ tag }) => {
    const read = readTag(tag);
    return read?.kind === "formulir" ? [read.form] : [];
  });
  expect(made).toEqual(["matriksSatuTingkat", "matriksDuaTingkat"]);
});

test("a matrix that is made again is the same sheet, and one that somebody typed on is left", async () => {
  expect(await bench.run(makeMatrix as never, { skp: head(), levels: 2 })).toMatchObject({
    end: "done",
    done: { plan: { steps: [{ do: "show" }] } },
  });
});

test("a matrix of a saved file says what the tables hold already", async () => {
  const sheets = await reopened();
  const matrices = sheets.filter(({ name }) => name.startsWith("Matriks"));
  expect(matrices).toHaveLength(2);
  for (const cells of matrices)
    expect(await bench.run(takeMatrix as never, { cells })).toMatchObject({ end: "nothing" });
});
