import { changesSinceAgreed } from "../../../src/model/agreement/agreedChanges";
import { isRefusal } from "../../../src/model/plan";
import type { Book } from "../../../src/model/book";
import type { Row, TableKey } from "../../../src/model/tables";
import { bookOf } from "../sampleBook";
import { subject } from "../randomSkp";
import { withRow } from "../sheetCells";
import { adjusted, bookWith, changesIn, drawForm, drawnBy, inputOf, taken, typed } from "./typedForm";
import type { TypedForm } from "./typedForm";

/** One SKP with three results, of which the first two have indicators. */
const rows: Parameters<typeof bookOf>[0] = {
  pegawai: [
    { id: "P-1", nama: "Budi", nip: "199001012015011999", jabatan: "Analis" },
    { id: "P-2", nama: "Sri", jabatan: "Kepala Bidang" },
  ],
  skp: [{ id: subject.skp, idPegawai: "P-1", idPenilai: "P-2", status: "draf" }],
  kinerja: [
    { id: "K-1", idSkp: subject.skp, urutan: 1, rencana: "Data tersusun", kelompok: "Utama" },
    { id: "K-2", idSkp: subject.skp, urutan: 2, rencana: "Laporan terbit", kelompok: "Utama" },
    { id: "K-3", idSkp: subject.skp, urutan: 3, rencana: "Arsip tertata", kelompok: "Utama", idInduk: "K-9" },
    { id: "K-9", idSkp: "S-OTHER", rencana: "Rencana pimpinan" },
  ],
  indikator: [
    { id: "I-1", idKinerja: "K-1", urutan: 1, indikator: "Jumlah data", target: 12, satuan: "dokumen" },
    { id: "I-2", idKinerja: "K-2", urutan: 1, indikator: "Jumlah laporan", target: "4 laporan" },
    { id: "I-3", idKinerja: "K-3", urutan: 1, indikator: "Jumlah arsip tertata" },
  ],
  periode: [{ id: "W-1", periode: "Triwulan I" }],
};
const book = bookOf(rows);

const withRows = <K extends TableKey>(
  base: Book,
  table: K,
  change: (row: Row<K>) => Partial<Row<K>>,
): Book => ({
  ...base,
  tables: {
    ...base.tables,
    [table]: {
      ...base.tables[table],
      rows: (base.tables[table].rows as readonly Row<K>[]).map((row) => ({ ...row, ...change(row) })),
    },
  },
});

/** Types into the cell of a table. */
const into = (form: TypedForm, table: string, field: string, id: string, text: string): TypedForm => {
  const { row, column } = inputOf(form, table, field, id);
  return typed(form, row, column, text);
};

const rowWith = ({ cells }: TypedForm, text: string): number =>
  cells.values.findIndex((line) => line.includes(text));

/** The sheet with some of its rows, from `first` on, before the row `to`. */
const movedRows = (form: TypedForm, first: number, count: number, to: number): TypedForm => {
  const { cells } = form;
  const rows = cells.values.map((_, row) => row);
  const some = rows.splice(first, count);
  rows.splice(to > first ? to - count : to, 0, ...some);
  const place = new Map(rows.map((row, at) => [row, at]));
  return {
    ...form,
    cells: {
      ...cells,
      values: rows.map((row) => cells.values[row] ?? []),
      texts: rows.map((row) => cells.texts[row] ?? []),
      merges: cells.merges.map((area) => ({ ...area, row: place.get(area.row) ?? area.row })),
    },
  };
};

/** The sheet without some of its rows. */
const without = (form: TypedForm, first: number, count = 1): TypedForm => {
  const cut = <T>(lines: readonly T[]): T[] => lines.filter((_, row) => row < first || row >= first + count);
  const { cells } = form;
  const merges = cells.merges
    .filter(({ row }) => row < first || row >= first + count)
    .map((area) => (area.row > first ? { ...area, row: area.row - count } : area));
  return { ...form, cells: { ...cells, values: cut(cells.values), texts: cut(cells.texts), merges } };
};

describe("what was typed", () => {
  it("keeps a number a number, with its unit or without, and counts the bare number as the same", () => {
    const form = into(drawForm("skpJaJfKuantitatif", book), "indikator", "target", "I-1", "15 dokumen");
    const answer = taken(form, book);
    expect(answer).toMatchObject({
      steps: [{ do: "change", id: "I-1", column: "target", from: 12, to: 15 }, { do: "draw" }],
    });
    expect(changesIn(into(form, "indikator", "target", "I-1", "12"), book).changes).toEqual([]);
  });

  it("keeps thousands a number, however they are written", () => {
    const many = withRows(book, "indikator", ({ id }) => (id === "I-1" ? { target: 4800 } : {}));
    const drawn = drawForm("skpJaJfKuantitatif", many);
    const { row, column } = inputOf(drawn, "indikator", "target", "I-1");
    expect(drawn.cells.values[row]?.[column]).toBe("4.800 dokumen");
    for (const same of ["4800", "4.800", "4800 dokumen"])
      expect(changesIn(typed(drawn, row, column, same), many).changes).toEqual([]);
    for (const other of ["5.250", "5250 dokumen", "5.250 Dokumen"])
      expect(taken(typed(drawn, row, column, other), many)).toMatchObject({
        steps: [{ do: "change", id: "I-1", column: "target", from: 4800, to: 5250 }, { do: "draw" }],
      });
  });

  it("keeps what was achieved a number in the unit of its indicator", () => {
    const realisasi = [{ id: "R-1", idIndikator: "I-1", periode: "Triwulan I", realisasi: 31_202 }];
    const done = bookOf({ ...rows, realisasi });
    const drawn = drawForm("evaluasiJaJfKuantitatif", done);
    const { row, column } = inputOf(drawn, "realisasi", "realisasi", "R-1");
    expect(drawn.cells.values[row]?.[column]).toBe("31.202 dokumen");
    expect(changesIn(typed(drawn, row, column, "31202"), done).changes).toEqual([]);
    expect(taken(typed(drawn, row, column, "31.500"), done)).toMatchObject({
      steps: [{ do: "change", id: "R-1", column: "realisasi", from: 31_202, to: 31_500 }, { do: "draw" }],
    });
  });

  it("is shown with the table's value where that has changed too, and only the choice decides", () => {
    const form = into(drawForm("skpJaJfKuantitatif", book), "kinerja", "rencana", "K-1", "Data rapi");
    const later = withRows(book, "kinerja", ({ id }) => (id === "K-1" ? { rencana: "Data lengkap" } : {}));
    const { changes } = changesIn(form, later);
    expect(changes).toMatchObject([{ form: "Data rapi", table: "Data lengkap", both: true }]);
    const key = changes[0]?.key ?? "";
    expect(taken(form, later, {})).toEqual({ steps: [] });
    const theirs = taken(form, later, { [key]: "table" });
    expect(theirs).toMatchObject({ steps: [{ do: "draw" }] });
    expect(JSON.stringify(drawnBy(theirs)?.blocks)).toContain("Data lengkap");
  });

  it("stays on the sheet while any of it is undecided", () => {
    const form = into(
      into(drawForm("skpJaJfKuantitatif", book), "kinerja", "rencana", "K-1", "Data rapi"),
      "kinerja",
      "rencana",
      "K-2",
      "Laporan rapi",
    );
    const [first] = changesIn(form, book).changes;
    const answer = taken(form, book, { [first?.key ?? ""]: "form" });
    expect(answer).toMatchObject({ steps: [{ do: "change", id: "K-1" }] });
    expect(drawnBy(answer)).toBeUndefined();
    expect(changesIn(form, bookWith(form, book, answer)).changes).toMatchObject([{ form: "Laporan rapi" }]);
  });

  it("beside the cells to fill is reported and never drawn over", () => {
    const drawn = drawForm("skpJaJfKuantitatif", book);
    const row = rowWith(drawn, "Pegawai yang Dinilai,") + 1;
    const form = into(typed(drawn, row, 3, "Catatan: rapat 3 Mei"), "kinerja", "rencana", "K-1", "Data rapi");
    expect(changesIn(form, book).notTaken).toMatchObject([{ why: "unread", text: "Catatan: rapat 3 Mei" }]);
    expect(drawnBy(taken(form, book))).toBeUndefined();
  });

  it("over the predikat is reported as computed", () => {
    const judged = drawForm("evaluasiJaJfKuantitatif", book);
    const row = rowWith(judged, "PREDIKAT KINERJA PEGAWAI");
    const form = typed(judged, row, 3, "SANGAT BAIK");
    expect(changesIn(form, book).notTaken).toMatchObject([{ why: "computed", text: "SANGAT BAIK" }]);
  });

  it("into a plan that follows from the leader's is reported as taken from elsewhere", () => {
    const drawn = drawForm("skpJaJfKuantitatif", book);
    const form = typed(drawn, rowWith(drawn, "Arsip tertata"), 1, "Rencana lain");
    expect(changesIn(form, book)).toMatchObject({
      changes: [],
      notTaken: [{ why: "derived", source: { field: "rencanaPimpinan" }, text: "Rencana lain" }],
    });
  });

  it("is not taken as emptied where its label was removed", () => {
    const drawn = drawForm("skpJaJfKuantitatif", book);
    const form = typed(drawn, rowWith(drawn, "Budi"), 1, "");
    expect(changesIn(form, book).changes.filter(({ table }) => table === "Budi")).toEqual([]);
  });

  it("is found on a form drawn by a version that kept no marks: as changed on both sides once the tables differ", () => {
    const { tag, ...rest } = into(
      drawForm("skpJaJfKuantitatif", book),
      "kinerja",
      "rencana",
      "K-1",
      "Data rapi",
    );
    const form = { ...rest, tag: { ...tag, shown: undefined } };
    expect(changesIn(form, book).changes).toMatchObject([{ form: "Data rapi", both: false }]);
    const later = withRows(book, "kinerja", ({ id }) => (id === "K-2" ? { rencana: "Laporan baru" } : {}));
    expect(changesIn(form, later).changes).toMatchObject([
      { form: "Data rapi", both: true },
      { form: "Laporan terbit", table: "Laporan baru", both: true },
    ]);
  });
});

describe("an agreed SKP", () => {
  const agreed = withRows(book, "skp", () => ({ status: "ditetapkan" as const }));

  const form = into(drawForm("skpJaJfKuantitatif", agreed), "kinerja", "rencana", "K-1", "Data rapi");

  it("does not take what was typed into its form without a reason", () => {
    expect(changesIn(form, agreed)).toMatchObject({ changes: [{ form: "Data rapi" }], notTaken: [] });
    expect(taken(form, agreed)).toEqual({ refused: "agreedSkp", facts: { name: "Budi" } });
  });

  it("takes it as an adjustment: recorded with before and after, on a form of the next version", () => {
    const answer = adjusted(form, agreed);
    const after = bookWith(form, agreed, answer);
    expect(after.tables.kinerja.rows[0]).toMatchObject({ rencana: "Data rapi" });
    expect(after.tables.riwayat.rows).toMatchObject([
      { yangDiubah: "Rencana Hasil Kerja", sebelum: "Data tersusun", sesudah: "Data rapi", versi: 2 },
    ]);
    expect(changesSinceAgreed(after)).toEqual([]);
    expect(JSON.stringify(drawnBy(answer))).toContain("versi 2");
  });

  it("takes another order of its rows without one, for that is not agreed", () => {
    const drawn = drawForm("skpJaJfKuantitatif", agreed);
    const first = rowWith(drawn, "Data tersusun");
    const count = rowWith(drawn, "Laporan terbit") - first;
    const ordered = movedRows(drawn, first, count, rowWith(drawn, "Laporan terbit") + count);
    const after = bookWith(ordered, agreed, taken(ordered, agreed));
    expect(after.tables.kinerja.rows.map(({ urutan }) => urutan)).toEqual([2, 1, 3, null]);
  });

  it("still takes what its evaluation says: a rating and feedback make their rows", () => {
    const drawn = drawForm("evaluasiJaJfKuantitatif", agreed);
    const [rating, said, done] = [
      inputOf(drawn, "penilaian", "ratingHasil"),
      inputOf(drawn, "umpanBalik", "isi"),
      inputOf(drawn, "realisasi", "realisasi"),
    ];
    const form = typed(
      typed(
        typed(drawn, rating.row, rating.column, "SESUAI EKSPEKTASI"),
        said.row,
        said.column,
        "Baik sekali",
      ),
      done.row,
      done.column,
      "3 dokumen",
    );
    const after = bookWith(form, agreed, taken(form, agreed));
    const { penilaian, umpanBalik, realisasi } = after.tables;
    expect(penilaian.rows).toMatchObject([
      { periode: "Triwulan I", ratingHasil: "Sesuai Ekspektasi", idSkp: subject.skp },
    ]);
    expect(umpanBalik.rows).toMatchObject([
      { nilai: "Berorientasi Pelayanan", isi: "Baik sekali", idEvaluasi: penilaian.rows[0]?.id },
    ]);
    expect(realisasi.rows).toMatchObject([
      { periode: "Triwulan I", realisasi: "3 dokumen", idIndikator: "I-1" },
    ]);
  });
});

describe("a result", () => {
  it("added in a row of the form is offered as new, and stands behind the one above it", () => {
    const drawn = drawForm("skpJaJfKuantitatif", book);
    const at = rowWith(drawn, "Laporan terbit");
    const cells = withRow(drawn.cells, at);
    const column = 2;
    const form = typed(
      typed(typed({ ...drawn, cells }, at, 0, "2"), at, column, "Peta terbit"),
      at,
      4,
      "Jumlah peta",
    );
    const { changes } = changesIn(form, book);
    expect(changes).toMatchObject([{ is: "new", form: "Peta terbit · Jumlah peta" }]);
    const after = bookWith(form, book, taken(form, book));
    const own = after.tables.kinerja.rows.filter(({ idSkp }) => idSkp === subject.skp);
    const inOrder = [...own].sort((one, other) => (one.urutan ?? 0) - (other.urutan ?? 0));
    expect(inOrder.map(({ rencana }) => rencana)).toEqual([
      "Data tersusun",
      "Peta terbit",
      "Laporan terbit",
      "Arsip tertata",
    ]);
    expect(after.tables.indikator.rows.at(-1)).toMatchObject({ indikator: "Jumlah peta", status: "berlaku" });
    expect(changesIn(form, after).changes).toEqual([]);
  });

  it("whose row was deleted is never deleted in silence: it stays unless a person cancels it", () => {
    const drawn = drawForm("skpJaJfKuantitatif", book);
    const form = without(drawn, rowWith(drawn, "Laporan terbit"));
    const { changes } = changesIn(form, book);
    expect(changes).toMatchObject([
      { is: "gone", row: { table: "kinerja", id: "K-2" }, table: "Laporan terbit" },
    ]);
    expect(taken(form, book, {})).toEqual({ steps: [] });
    const after = bookWith(form, book, taken(form, book, { [changes[0]?.key ?? ""]: "form" }));
    expect(after.tables.kinerja.rows.find(({ id }) => id === "K-2")?.status).toBe("dibatalkan");
    expect(drawnBy(taken(form, book, { [changes[0]?.key ?? ""]: "table" }))).toBeDefined();
  });

  it("that the tables gained since is none that the form lost", () => {
    const form = into(drawForm("skpJaJfKuantitatif", book), "kinerja", "rencana", "K-1", "Data rapi");
    const more = bookOf({
      pegawai: [...book.tables.pegawai.rows],
      skp: [...book.tables.skp.rows],
      indikator: [...book.tables.indikator.rows],
      kinerja: [
        ...book.tables.kinerja.rows,
        { id: "K-4", idSkp: subject.skp, urutan: 4, rencana: "Baru di tabel" },
      ],
    });
    expect(changesIn(form, more).changes).toMatchObject([{ is: "text", form: "Data rapi" }]);
    expect(JSON.stringify(drawnBy(taken(form, more))?.blocks)).toContain("Baru di tabel");
  });
});

describe("a measure of a qualitative form", () => {
  const drawn = drawForm("skpJaJfKualitatif", book);
  const at = rowWith(drawn, "• Jumlah laporan: 4 laporan");

  it("goes to Indikator where the target is empty", () => {
    const form = into(drawn, "indikator", "indikator", "I-3", "• Jumlah arsip");
    expect(changesIn(form, book).changes).toMatchObject([
      { is: "text", source: { field: "indikator" }, form: "Jumlah arsip" },
    ]);
  });

  it("that says its target too is asked for, cut where one half is unchanged", () => {
    const form = typed(drawn, at, 1, "• Jumlah laporan terbit: 4 laporan");
    const { changes } = changesIn(form, book);
    expect(changes).toMatchObject([
      { is: "sentence", cut: { first: "Jumlah laporan terbit", second: "4 laporan" } },
    ]);
    const key = changes[0]?.key ?? "";
    const cut = { first: "Jumlah laporan", second: "terbit: 4 laporan" };
    const other = typed(drawn, at, 1, "• Jumlah laporan: terbit: 4 laporan");
    const after = bookWith(other, book, taken(other, book, { [key]: cut }));
    expect(after.tables.indikator.rows.find(({ id }) => id === "I-2")).toMatchObject({
      indikator: "Jumlah laporan",
      target: "terbit: 4 laporan",
    });
  });
});

describe("a form that stands elsewhere than it was drawn", () => {
  it("below a row that somebody inserted says so, and is drawn in its own place once its changes are taken", () => {
    const drawn = drawForm("skpJaJfKuantitatif", book);
    expect(changesIn(drawn, book).isRearranged).toBe(false);
    const lower = { ...drawn, cells: withRow(drawn.cells, 0) };
    expect(changesIn(lower, book)).toEqual({ changes: [], notTaken: [], isRearranged: true });
    const form = typed(lower, rowWith(lower, "Data tersusun"), 2, "Data rapi");
    expect(changesIn(form, book)).toMatchObject({ changes: [{ form: "Data rapi" }], isRearranged: true });
    expect(JSON.stringify(drawnBy(taken(form, book))?.blocks)).toContain("Data rapi");
  });

  it("with its part of results below that of behaviour says so, and nothing of it is taken as gone or new", () => {
    const drawn = drawForm("skpJaJfKuantitatif", book);
    const [first, next, end] = ["HASIL KERJA", "PERILAKU KERJA", "Pegawai yang Dinilai,"].map((text) =>
      rowWith(drawn, text),
    ) as [number, number, number];
    const form = movedRows(drawn, first, next - first, end - 2);
    expect(changesIn(form, book)).toEqual({ changes: [], notTaken: [], isRearranged: true });
    const edited = typed(form, rowWith(form, "Laporan terbit"), 2, "Laporan rapi");
    expect(changesIn(edited, book).changes).toMatchObject([{ is: "text", form: "Laporan rapi" }]);
  });

  it("with a text in another cell than it was drawn names that cell, and empties none", () => {
    const drawn = drawForm("skpJaJfKuantitatif", book);
    const row = rowWith(drawn, "Laporan terbit");
    const form = typed(typed(drawn, row, 2, ""), 1, 0, "Laporan terbit");
    expect(changesIn(form, book)).toMatchObject({
      changes: [],
      notTaken: [{ why: "moved", text: "Laporan terbit" }],
    });
    expect(drawnBy(taken(form, book))).toBeUndefined();
  });
});

describe("a line of the annex", () => {
  const agreed = bookOf({
    pegawai: [{ id: "P-1", nama: "Budi" }],
    skp: [{ id: subject.skp, idPegawai: "P-1", status: "draf" }],
    lampiran: [
      { id: "M-1", idSkp: subject.skp, kelompok: "Dukungan Sumber Daya", urutan: 1, uraian: "Laptop" },
      { id: "M-2", idSkp: subject.skp, kelompok: "Dukungan Sumber Daya", urutan: 2, uraian: "Anggaran" },
      { id: "M-3", idSkp: subject.skp, kelompok: "Konsekuensi", urutan: 1, uraian: "Penghargaan" },
    ],
  });
  const drawn = drawForm("lampiranSkp", agreed);

  it("under another heading is offered to that section", () => {
    const form = movedRows(drawn, rowWith(drawn, "Anggaran"), 1, rowWith(drawn, "Penghargaan") + 1);
    expect(changesIn(form, agreed)).toMatchObject({
      changes: [{ is: "text", form: "Konsekuensi", table: "Dukungan Sumber Daya", source: { id: "M-2" } }],
      notTaken: [],
    });
    const after = bookWith(form, agreed, taken(form, agreed));
    expect(after.tables.lampiran.rows.map(({ kelompok }) => kelompok)).toEqual([
      "Dukungan Sumber Daya",
      "Konsekuensi",
      "Konsekuensi",
    ]);
  });

  it("above a line of another heading is offered to that section and to its place there", () => {
    const form = movedRows(drawn, rowWith(drawn, "Anggaran"), 1, rowWith(drawn, "Penghargaan"));
    expect(changesIn(form, agreed).changes).toMatchObject([
      { is: "text", form: "Konsekuensi", source: { id: "M-2" } },
      { is: "order", form: "Anggaran\nPenghargaan", ids: ["M-2", "M-3"], both: false },
    ]);
    const after = bookWith(form, agreed, taken(form, agreed));
    expect(changesIn(drawForm("lampiranSkp", after), after).changes).toEqual([]);
    expect(changesIn(form, after).changes).toEqual([]);
  });

  it("typed into an empty section, and below the last line of another, becomes a row of each", () => {
    const blank = rowWith(drawn, "SKEMA PERTANGGUNGJAWABAN") + 1;
    const below = rowWith(drawn, "Penghargaan") + 1;
    const form = typed(typed(drawn, blank, 1, "=Laporan bulanan"), below, 1, "-Teguran");
    const after = bookWith(form, agreed, taken(form, agreed));
    expect(after.tables.lampiran.rows.slice(3)).toMatchObject([
      { kelompok: "Skema Pertanggungjawaban", urutan: 1, uraian: "=Laporan bulanan", idSkp: subject.skp },
      { kelompok: "Konsekuensi", urutan: 2, uraian: "-Teguran", idSkp: subject.skp },
    ]);
    expect(changesIn(form, after).changes).toEqual([]);
  });

  it("of an agreed SKP is not taken without a reason", () => {
    const locked = withRows(agreed, "skp", () => ({ status: "ditetapkan" as const }));
    const form = into(drawForm("lampiranSkp", locked), "lampiran", "uraian", "M-1", "Komputer");
    expect(taken(form, locked)).toMatchObject({ refused: "agreedSkp" });
    expect(bookWith(form, locked, adjusted(form, locked)).tables.riwayat.rows).toMatchObject([
      { bagian: "Lampiran", sebelum: "Laptop", sesudah: "Komputer" },
    ]);
  });
});

it("what is objected to on an evaluation document makes the objection and its evaluation", () => {
  const office = bookOf({
    pegawai: [{ id: "P-1", nama: "Budi" }],
    skp: [{ id: subject.skp, idPegawai: "P-1", status: "draf" }],
    pengaturan: [{ id: "A-1", kunci: "blok keberatan", nilai: "ya" }],
    periode: [{ id: "W-1", periode: "Triwulan I" }],
  });
  const drawn = drawForm("dokumenEvaluasi", office);
  const { row, column } = inputOf(drawn, "keberatan", "alasan");
  const form = typed(drawn, row, column, "Realisasi Maret belum dihitung");
  const { penilaian, keberatan } = bookWith(form, office, taken(form, office)).tables;
  expect(penilaian.rows).toMatchObject([{ idSkp: subject.skp, periode: "Triwulan I", status: "draf" }]);
  expect(keberatan.rows).toMatchObject([
    { alasan: "Realisasi Maret belum dihitung", idEvaluasi: penilaian.rows[0]?.id },
  ]);
});

it("a sheet that is no longer that form is refused with its name", () => {
  const drawn = drawForm("skpJaJfKuantitatif", book);
  const form = typed(drawn, rowWith(drawn, "NO"), 0, "");
  const bare = {
    ...form,
    cells: { ...form.cells, values: form.cells.values.slice(0, 3), texts: form.cells.texts.slice(0, 3) },
  };
  const answer = taken(bare, book, {});
  expect(isRefusal(answer) && answer.facts?.sheet).toBe("Formulir");
});
