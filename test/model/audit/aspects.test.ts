import { audit } from "../../../src/model/audit/audit";
import { parseBook } from "../../../src/model/book";
import { columnsOf } from "../../../src/model/tables";
import type { TableKey } from "../../../src/model/tables";

/** A table as it is read from a sheet whose header stands in row 4. */
const raw = (table: TableKey, rows: readonly Readonly<Record<string, string>>[]) => {
  const headers = columnsOf(table).map(([, { header }]) => header);
  return {
    sheet: table,
    row: 3,
    column: 0,
    values: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))],
  };
};

test("an aspect outside the four is found at its cell, with the word and what it most likely means", () => {
  const book = parseBook([], {
    kinerja: raw("kinerja", [{ ID: "K-1", "Rencana Hasil Kerja": "Laporan tahunan" }]),
    indikator: raw("indikator", [
      { ID: "I-1", "ID Kinerja": "K-1", Aspek: "kualitas", Target: "12 bulan" },
      {
        ID: "I-2",
        "ID Kinerja": "K-1",
        Aspek: "Kuantitatif",
        Target: "12 bulan",
        Indikator: "Jumlah laporan",
      },
    ]),
  });
  const found = audit(book).filter(({ code }) => code === "aspectOutside");
  expect(found).toEqual([
    {
      code: "aspectOutside",
      table: "indikator",
      id: "I-2",
      row: 1,
      column: "aspek",
      address: "C6",
      facts: { nilai: "Kuantitatif", mirip: "Kuantitas", indikator: "Jumlah laporan" },
      mends: [],
    },
  ]);
});

test("an id that stands twice is found once, at the cell of the copy, and no plan is offered to tell them apart", () => {
  const book = parseBook([], {
    kinerja: raw("kinerja", [
      { ID: "K-1", "Rencana Hasil Kerja": "Satu" },
      { ID: "K-1", "Rencana Hasil Kerja": "Salinan" },
    ]),
  });
  expect(audit(book).filter(({ code }) => code === "duplicateId")).toMatchObject([
    { id: "K-1", address: expect.stringMatching(/^[A-Z]+6$/) as string, facts: { jumlah: 2 }, mends: [] },
  ]);
});
