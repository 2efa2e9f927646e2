import { mendTree } from "../../../src/actions/mendTree";
import { audit } from "../../../src/model/audit/audit";
import { parseBook } from "../../../src/model/book";
import { isRefusal } from "../../../src/model/plan";
import { settle, takeBack } from "../../../src/model/settle";
import { columnsOf } from "../../../src/model/tables";
import type { TableKey } from "../../../src/model/tables";
import { simulate, toolsFor } from "../../support/simulate";

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
      mends: expect.any(Array) as unknown,
    },
  ]);
  expect(found[0]?.mends.map(({ facts, safe }) => [facts.aspek, safe])).toEqual([
    ["Kuantitas", true],
    ["Kualitas", false],
    ["Waktu", false],
    ["Biaya", false],
  ]);
});

test("an aspect that takes the place of a word is held against the word, not against an empty cell", () => {
  const withAspect = (Aspek: string) =>
    parseBook([], {
      indikator: raw("indikator", [{ ID: "I-1", "ID Kinerja": "", Aspek, Indikator: "Jumlah" }]),
    });
  const book = withAspect("Kuantitatif");
  const mend = audit(book).find(({ code }) => code === "aspectOutside")?.mends[0];
  const plan = mendTree.plan(book, { mends: mend ? [mend] : [] }, toolsFor(book, 1));
  if (isRefusal(plan)) throw new Error(plan.refused);
  expect(settle(plan, book)).toEqual({ plan, conflicts: [] });
  expect(settle(plan, withAspect("Mutu")).conflicts).toMatchObject([{ theirs: "Mutu", ours: "Kuantitas" }]);
  const done = { plan, made: {}, before: [] };
  expect(takeBack(done, {}).steps).toEqual([{ ...plan.steps[0], from: "Kuantitas", to: "Kuantitatif" }]);
});

test("an id that stands twice is found once, at the cell of the copy, and the copy may get one of its own", () => {
  const book = parseBook([], {
    kinerja: raw("kinerja", [
      { ID: "K-1", "Rencana Hasil Kerja": "Satu" },
      { ID: "K-1", "Rencana Hasil Kerja": "Salinan" },
    ]),
  });
  expect(audit(book).filter(({ code }) => code === "duplicateId")).toMatchObject([
    { id: "K-1", address: expect.stringMatching(/^[A-Z]+6$/) as string, facts: { jumlah: 2 } },
  ]);
});

test("of two rows with one id the second gets another, alone or with what names it; taking it back finds it", () => {
  const book = parseBook([], {
    kinerja: raw("kinerja", [
      { ID: "K-1", "Rencana Hasil Kerja": "Satu" },
      { ID: "K-1", "Rencana Hasil Kerja": "Salinan" },
      { ID: "K-2", "Rencana Hasil Kerja": "Anak", "ID Induk": "K-1" },
    ]),
  });
  const [finding] = audit(book).filter(({ code }) => code === "duplicateId");
  expect(finding?.mends.map(({ facts, safe }) => [facts.ikut, safe])).toEqual([
    [0, false],
    [1, false],
  ]);
  const [alone, along] = (finding?.mends ?? []).map((mend) => {
    const plan = mendTree.plan(book, { mends: [mend] }, toolsFor(book, 1));
    if (isRefusal(plan)) throw new Error(plan.refused);
    return { plan, rows: simulate(book, plan).tables.kinerja.rows.map(({ id, idInduk }) => [id, idInduk]) };
  });
  const fresh = alone?.rows[1]?.[0];
  expect(fresh).toMatch(/^K-\w{8}$/);
  expect(alone?.rows).toEqual([
    ["K-1", ""],
    [fresh, ""],
    ["K-2", "K-1"],
  ]);
  expect(along?.rows[2]).toEqual(["K-2", along?.rows[1]?.[0]]);
  expect(takeBack({ plan: alone?.plan ?? { steps: [] }, made: {}, before: [] }, {}).steps).toEqual([
    { do: "change", table: "kinerja", id: fresh, column: "id", from: fresh, to: "K-1" },
  ]);
});
