import { recordSending } from "../../../src/actions/recordSending";
import { takeReturned } from "../../../src/actions/takeReturned";
import { readPickedFiles } from "../../../src/app/pickedFiles/readPickedFiles";
import { readRawFile } from "../../../src/app/pickedFiles/readRawFile";
import { partFile } from "../../../src/app/sharing/partFile";
import { returnedFiles } from "../../../src/app/sharing/returnedFiles";
import type { ReturnedFile } from "../../../src/app/sharing/returnedFiles";
import type { FileSheet, WorkbookFile } from "../../../src/files/workbookFile";
import type { Book } from "../../../src/model/book";
import { collect, refusalOf } from "../../../src/model/sharing/collect";
import { rowsOf } from "../../../src/model/sharing/planOfRow";
import { receiversOf } from "../../../src/model/sharing/receivers";
import { sendingOf } from "../../../src/model/sharing/sending";
import { sliceFor } from "../../../src/model/sharing/slice";
import type { Difference } from "../../../src/model/sharing/threeWay";
import { columnsOf, definitionOf, tableKeys } from "../../../src/model/tables";
import type { TableKey } from "../../../src/model/tables";
import { sampleDay as day, sampleOfficeBook } from "../../fixtures/sampleOffice";
import { changed, put } from "../../support/filesByHand";
import { seed } from "../../support/seed";
import { seeded } from "../../support/seeded";
import { simulate, toolsFor } from "../../support/simulate";

const random = seeded(seed);
const below = (count: number) => Math.floor(random() * count);
const among = <T>(some: readonly T[]): T => {
  const one = some[below(some.length)];
  if (one === undefined) throw new Error("nothing to choose from");
  return one;
};

/** Files for every penilai, and for employees until there are 25. */
const receivers = [
  ...receiversOf(sampleOfficeBook, "Penilai"),
  ...receiversOf(sampleOfficeBook, "Pegawai").slice(0, 25),
].slice(0, 25);
const office = simulate(
  sampleOfficeBook,
  recordSending.plan(sampleOfficeBook, { receivers, day }, toolsFor(sampleOfficeBook, day)),
);

/** Columns in which people type texts. */
const typed = {
  realisasi: ["realisasi", "namaBukti"],
  penilaian: ["catatan"],
  dialog: ["isi", "tindakLanjut"],
  rencanaAksi: ["rencana", "target"],
} as const satisfies Partial<Record<TableKey, readonly string[]>>;
const typedTables = Object.keys(typed) as (keyof typeof typed)[];

interface Edit {
  readonly table: TableKey;
  readonly id: string;
  readonly column: string;
  readonly value: string;
}
const keyOf = ({ table, id, column }: Pick<Edit, "table" | "id" | "column">) => `${table} ${id} ${column}`;

const sheetOf = (file: WorkbookFile, table: TableKey): FileSheet | undefined =>
  file.sheets.find(({ tables }) => tables.some(({ name }) => name === definitionOf(table).name));
const columnAt = ({ tables: [own] }: FileSheet, table: TableKey, column: string): number => {
  const header = columnsOf(table).find(([key]) => key === column)?.[1].header ?? "";
  return (own?.area.column ?? 0) + (own?.columns.indexOf(header) ?? 0);
};
const rowOf = (sheet: FileSheet, table: TableKey, id: string): number =>
  sheet.cells.find(({ column, value }) => column === columnAt(sheet, table, "id") && value === id)?.row ?? -1;

/** A row typed below a table, without an id. */
const typeRow = (sheet: FileSheet, table: TableKey, values: Readonly<Record<string, string>>): void => {
  const [own] = sheet.tables;
  if (!own) throw new Error("no table");
  const next = own.area.row + own.area.rows;
  sheet.tables = [{ ...own, area: { ...own.area, rows: own.area.rows + 1 } }];
  for (const [column, value] of Object.entries(values))
    put(sheet, next, columnAt(sheet, table, column), value);
};

const asFile = (name: string, bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], name);
const pick = (files: readonly File[]) =>
  readPickedFiles(
    files,
    returnedFiles,
    () => ({ read: readRawFile, stop: () => undefined }),
    () => undefined,
  ).read;

const partOf = (at: number): Promise<Uint8Array> => {
  const receiver = receivers[at];
  if (!receiver) throw new Error("nobody");
  return partFile({ sending: sendingOf(office, receiver, day) ?? "", slice: sliceFor(office, receiver) });
};

let back: readonly File[];
const theirs = new Map<string, Set<string>>();
const ours = new Map<string, string>();
let here: Book;
beforeAll(async () => {
  const files: File[] = [];
  for (let at = 0; at < receivers.length; at += 1) {
    const bytes = await changed(await partOf(at), (file) => {
      for (let k = 0; k < 8; k += 1) {
        const table = among(typedTables.filter((one) => sheetOf(file, one)));
        const sheet = sheetOf(file, table);
        const row = sheet?.tables[0]
          ? sheet.tables[0].area.row + 1 + below(sheet.tables[0].area.rows - 1)
          : 0;
        if (!sheet) continue;
        const id = sheet.cells.find(
          (one) => one.row === row && one.column === columnAt(sheet, table, "id"),
        )?.value;
        const edit = {
          table,
          id: String(id),
          column: among<string>(typed[table]),
          value: `Berkas ${at}, ${k} =1+1`,
        };
        put(sheet, row, columnAt(sheet, table, edit.column), edit.value);
        const before = [...(theirs.get(keyOf(edit)) ?? [])].filter((one) => !one.startsWith(`Berkas ${at},`));
        theirs.set(keyOf(edit), new Set([...before, edit.value]));
      }
    });
    files.push(asFile(`kembali ${at}.xlsx`, bytes));
  }
  back = files
    .map((file) => [random(), file] as const)
    .sort(([one], [other]) => one - other)
    .map(([, file]) => file);
  here = office;
  for (let k = 0; k < 200; k += 1) {
    const [table, id, column] =
      k % 4 === 0
        ? (among([...theirs.keys()]).split(" ") as [TableKey, string, string])
        : ((one) => [one, among(rowsOf(office, one)).id, among<string>(typed[one])] as const)(
            among(typedTables),
          );
    const edit = { table, id, column, value: `Kantor ${k}` };
    ours.set(keyOf(edit), edit.value);
    const rows = rowsOf(here, table).map((row) => (row.id === id ? { ...row, [column]: edit.value } : row));
    here = { ...here, tables: { ...here.tables, [table]: { ...here.tables[table], rows } } };
  }
}, 180_000);

const isOneSided = (one: Difference) => one.kind === "cell" && one.sides === "theirs";

/** Takes what only one side changed, until nothing of it is left; what both changed is told. */
const taken = (start: Book, parts: readonly ReturnedFile[]) => {
  let book = start;
  for (let round = 0; round < 5; round += 1) {
    const found = collect(book, parts);
    const wish = {
      taken: found.flatMap(({ differences }) => differences.filter(isOneSided)),
      files: found.map(({ sending }) => ({ sending: sending.id, taken: 1 })),
      day: day + 9,
    };
    if (wish.taken.length === 0) break;
    book = simulate(book, takeReturned.plan(book, wish, toolsFor(book, day)));
  }
  return { book, asked: collect(book, parts).flatMap(({ differences }) => differences) };
};
const cellIn = (book: Book, key: string): unknown => {
  const [table = "", id, column = ""] = key.split(" ");
  return rowsOf(book, table as TableKey).find((row) => row.id === id)?.[column];
};

test(`25 saved files come back in any order after 200 edits on each side with nothing lost, nothing twice, every two-sided edit offered (seed ${seed})`, async () => {
  expect(receivers).toHaveLength(25);
  const { files, refused } = await pick(back);
  expect([files.length, refused]).toEqual([25, []]);
  const { book, asked } = taken(here, files);
  for (const [key, value] of ours) expect([key, cellIn(book, key)]).toEqual([key, value]);
  let alone = 0;
  for (const [key, values] of theirs)
    if (!ours.has(key)) {
      alone += 1;
      expect([...values]).toContain(cellIn(book, key));
    }
  expect(alone).toBeGreaterThan(60);
  const offered = new Set(
    asked.map((one) => (one.kind === "cell" ? `${keyOf(one)} ${one.theirs}` : one.kind)),
  );
  const wanted = [...theirs].flatMap(([key, values]) =>
    [...values].filter((value) => value !== cellIn(book, key)).map((value) => `${key} ${value}`),
  );
  expect([...offered].sort()).toEqual(wanted.sort());
  expect(wanted.length).toBeGreaterThan(20);
  for (const table of tableKeys) {
    const ids = (one: Book) =>
      rowsOf(one, table)
        .map(({ id }) => id)
        .sort();
    expect(ids(book)).toEqual(ids(office));
  }
  const again = taken(book, (await pick([...back].reverse())).files);
  expect(again.book.tables).toEqual(book.tables);
  expect(again.asked).toHaveLength(asked.length);
}, 180_000);

test("a row that was typed without an id is taken once, however often its file comes, and is of the only SKP of the file", async () => {
  const at = receivers.findIndex(({ way, plans }) => way === "Pegawai" && plans.length === 1);
  const bytes = await changed(await partOf(at), (file) => {
    const sheet = sheetOf(file, "dialog") ?? sheetOf(file, "lampiran");
    if (!sheet) throw new Error("no sheet to type on");
    const table = sheetOf(file, "dialog") ? "dialog" : "lampiran";
    typeRow(
      sheet,
      table,
      table === "dialog" ? { isi: "Ditambah tanpa ID" } : { uraian: "Ditambah tanpa ID" },
    );
  });
  const { files } = await pick([asFile("a.xlsx", bytes)]);
  const wish = (book: Book) => {
    const found = collect(book, files);
    return { taken: found.flatMap(({ differences }) => differences), files: [], day };
  };
  const first = wish(office);
  expect(first.taken.map(({ kind }) => kind)).toEqual(["added"]);
  const [one] = first.taken;
  expect(one?.kind === "added" && one.row.idSkp).toBe(receivers[at]?.plans[0]);
  const after = simulate(office, takeReturned.plan(office, first, toolsFor(office, day)));
  const { files: again } = await pick([asFile("b.xlsx", bytes)]);
  expect(collect(after, again).flatMap(({ differences }) => differences)).toEqual([]);
});

test("a row of a file of several SKP that says none of them is named and not taken", async () => {
  const bytes = await changed(await partOf(0), (file) => {
    const sheet = sheetOf(file, "realisasi");
    if (!sheet) throw new Error("no sheet to type on");
    typeRow(sheet, "realisasi", { realisasi: "12", namaBukti: "Milik siapa?" });
  });
  const [file] = (await pick([asFile("a.xlsx", bytes)])).files;
  expect(file?.unowned.map(({ table, row }) => [table, row.namaBukti])).toEqual([
    ["realisasi", "Milik siapa?"],
  ]);
  expect(collect(office, file ? [file] : []).flatMap(({ differences }) => differences)).toEqual([]);
});

test("a copied row is a new row, and the one that it was copied from stays", async () => {
  let id = "";
  const bytes = await changed(await partOf(0), (file) => {
    const sheet = sheetOf(file, "realisasi");
    const [own] = sheet?.tables ?? [];
    if (!sheet || !own) throw new Error("no sheet");
    const last = own.area.row + own.area.rows - 1;
    const cells = sheet.cells.filter(({ row }) => row === last);
    id = String(cells.find(({ column }) => column === columnAt(sheet, "realisasi", "id"))?.value);
    sheet.tables = [{ ...own, area: { ...own.area, rows: own.area.rows + 1 } }];
    sheet.cells.push(...cells.map((cell) => ({ ...cell, row: last + 1 })));
    put(sheet, last + 1, columnAt(sheet, "realisasi", "namaBukti"), "Salinan");
  });
  const { files } = await pick([asFile("a.xlsx", bytes)]);
  const found = collect(office, files).flatMap(({ differences }) => differences);
  expect(found.map(({ kind }) => kind)).toEqual(["added"]);
  expect(found[0]?.id).not.toBe(id);
});

test("a cell that cannot be read, and a column that was deleted, change nothing", async () => {
  const bytes = await changed(await partOf(0), (file) => {
    const sheet = sheetOf(file, "penilaian");
    const [own] = sheet?.tables ?? [];
    if (!sheet || !own) throw new Error("no sheet");
    put(sheet, own.area.row + 1, columnAt(sheet, "penilaian", "ratingHasil"), "bagus sekali");
    const note = columnAt(sheet, "penilaian", "catatan");
    sheet.tables = [{ ...own, columns: own.columns.map((one) => (one === "Catatan" ? "Lain" : one)) }];
    put(sheet, own.area.row, note, "Lain");
    expect(rowOf(sheet, "penilaian", "none")).toBe(-1);
  });
  const [file] = (await pick([asFile("a.xlsx", bytes)])).files;
  expect(file?.problems.map(({ code }) => code).sort()).toEqual(["missingColumn", "notInList"]);
  expect(collect(office, file ? [file] : []).flatMap(({ differences }) => differences)).toEqual([]);
});

test("a file of another workbook, of another year or of another form of the tables is refused", async () => {
  const [file] = (await pick([asFile("a.xlsx", await partOf(0))])).files;
  if (!file) throw new Error("not read");
  const withSetting = (kunci: string, nilai: string | number): Book => ({
    ...office,
    tables: {
      ...office.tables,
      pengaturan: {
        ...office.tables.pengaturan,
        rows: office.tables.pengaturan.rows.map((row) => (row.kunci === kunci ? { ...row, nilai } : row)),
      },
    },
  });
  expect(refusalOf(office, file)).toBeUndefined();
  expect(refusalOf(sampleOfficeBook, file)).toEqual({ refused: "partUnknown" });
  expect(refusalOf(withSetting("tahun", 2027), file)).toEqual({
    refused: "partYear",
    facts: { year: "2026", own: "2027" },
  });
  expect(refusalOf(withSetting("versi skema", 2), file)).toEqual({ refused: "partSchema" });
});
