import { copySteps } from "../../src/actions/copySteps";
import { keepRow } from "../../src/actions/keepRow";
import type { RowWish } from "../../src/actions/keepRow";
import { report } from "../../src/actions/report";
import type { ReportWish } from "../../src/actions/report";
import { mustShow } from "../../src/app/mustShow";
import type { Book } from "../../src/model/book";
import { planOf, simulate, toolsFor } from "../support/simulate";
import { smallOffice, today } from "../taskpane/book";

const periode = "Triwulan I 2026";
const reported = (book: Book, wish: ReportWish) =>
  simulate(book, report.plan(book, wish, toolsFor(book, today)));
const kept = (book: Book, wish: RowWish) => simulate(book, keepRow.plan(book, wish, toolsFor(book, today)));
const answer = (wish: RowWish, book = smallOffice) => keepRow.plan(book, wish, toolsFor(book, today));

describe("reporting on an indicator", () => {
  it("fills the row of the period that is there", () => {
    const book = reported(smallOffice, {
      indicator: "I-SRI2",
      periode,
      cells: [{ column: "realisasi", from: "", to: 5 }],
    });
    expect(book.tables.realisasi.rows).toHaveLength(3);
    expect(book.tables.realisasi.rows.find(({ id }) => id === "R-SRI2")?.realisasi).toBe(5);
  });

  it("makes the row where there is none, and is done when it runs again", () => {
    const wish: ReportWish = {
      indicator: "I-BUDI",
      periode,
      cells: [
        { column: "realisasi", from: null, to: "=84" },
        { column: "tautan", from: null, to: "" },
      ],
    };
    const book = reported(smallOffice, wish);
    expect(book.tables.realisasi.rows.at(-1)).toMatchObject({
      periode,
      idIndikator: "I-BUDI",
      realisasi: "=84",
      tautan: "",
    });
    expect(reported(book, wish)).toEqual(book);
  });

  it("writes what the penilai answers beside what was achieved, and takes it away again", () => {
    const answered = reported(smallOffice, {
      indicator: "I-SRI1",
      periode,
      row: "R-SRI1",
      cells: [{ column: "umpanBalik", from: "", to: "=Pertahankan" }],
    });
    const row = (book: Book) => book.tables.realisasi.rows.find(({ id }) => id === "R-SRI1");
    expect(row(answered)).toMatchObject({ realisasi: "6 kali", umpanBalik: "=Pertahankan" });
    const taken = reported(answered, {
      indicator: "I-SRI1",
      periode,
      row: "R-SRI1",
      cells: [{ column: "umpanBalik", from: "=Pertahankan", to: "" }],
    });
    expect(row(taken)).toEqual(row(smallOffice));
  });

  it("makes no row of nothing", () => {
    const wish = { indicator: "I-BUDI", periode, cells: [] };
    expect(planOf(report.plan(smallOffice, wish, toolsFor(smallOffice, today))).steps).toEqual([]);
  });

  it("keeps what a person saw, so that another's value is a conflict", () => {
    const plan = planOf(
      report.plan(
        smallOffice,
        {
          indicator: "I-SRI1",
          periode,
          row: "R-SRI1",
          cells: [{ column: "realisasi", from: "5 kali", to: "7 kali" }],
        },
        toolsFor(smallOffice, today),
      ),
    );
    expect(plan.steps).toEqual([
      expect.objectContaining({ do: "change", id: "R-SRI1", from: "5 kali", to: "7 kali" }),
    ]);
  });

  it("refuses an indicator that is no longer in force, an unknown period, and a row that is gone", () => {
    const plan = (wish: ReportWish) => report.plan(smallOffice, wish, toolsFor(smallOffice, today));
    expect(plan({ indicator: "I-OLD", periode, cells: [] })).toEqual({ refused: "indicatorGone" });
    expect(plan({ indicator: "I-SRI1", periode: "Mei", cells: [] })).toMatchObject({
      refused: "unknownPeriod",
    });
    expect(plan({ indicator: "I-SRI1", periode, row: "R-9", cells: [] })).toEqual({ refused: "rowGone" });
  });
});

describe("keeping one row of the year's work", () => {
  const step = (rencana: string): RowWish => ({
    table: "rencanaAksi",
    add: { rencana, periode, idKinerja: "K-SRI1" },
  });
  const line = (uraian: string, idSkp = "S-SRI"): RowWish => ({
    table: "lampiran",
    add: { kelompok: "Dukungan Sumber Daya", uraian, idSkp },
  });

  it("numbers steps within their result and period, and adds none twice", () => {
    const book = ["Rapat", "Survei", " rapat "].reduce((now, text) => kept(now, step(text)), smallOffice);
    expect(book.tables.rencanaAksi.rows.map(({ rencana, urutan }) => [rencana, urutan])).toEqual([
      ["Rapat", 1],
      ["Survei", 2],
    ]);
  });

  it("tells entries of the dialogue apart by day, kind, what they are about, and words", () => {
    const entry = (isi: string, mengenai = ""): RowWish => ({
      table: "dialog",
      add: { tanggal: { serial: today }, jenis: "umpan balik", mengenai, isi, idSkp: "S-SRI" },
    });
    const book = [entry("Bagus"), entry("Bagus"), entry("Bagus", "Kolaboratif"), entry("Lanjutkan")].reduce(
      kept,
      smallOffice,
    );
    expect(book.tables.dialog.rows.map(({ isi, mengenai }) => isi + mengenai)).toEqual([
      "Bagus",
      "BagusKolaboratif",
      "Lanjutkan",
    ]);
  });

  it("changes one cell, and takes a row out with all that it held", () => {
    const before = kept(smallOffice, line("Dua laptop"));
    const id = before.tables.lampiran.rows[0]?.id ?? "";
    const marked = kept(before, {
      table: "lampiran",
      id,
      cells: [{ column: "terealisasi", from: "", to: "tidak" }],
    });
    expect(marked.tables.lampiran.rows).toMatchObject([{ uraian: "Dua laptop", terealisasi: "tidak" }]);
    const plan = planOf(answer({ table: "lampiran", remove: id }, marked));
    expect(plan.steps.at(-1)).toMatchObject({
      do: "remove",
      rows: [{ id, uraian: "Dua laptop", terealisasi: "tidak" }],
    });
    const gone = simulate(marked, plan);
    expect(planOf(answer({ table: "lampiran", remove: id }, gone)).steps).toEqual([]);
  });

  it("leaves the Lampiran of an agreed SKP as it is, but for whether it came true", () => {
    expect(answer(line("Dua laptop", "S-BUDI"))).toMatchObject({ refused: "agreedSkp" });
    const { lampiran } = smallOffice.tables;
    const row = {
      kelompok: "Dukungan Sumber Daya",
      urutan: 1,
      uraian: "Dua laptop",
      disepakati: "ya",
      terealisasi: "",
      idSkp: "S-BUDI",
      id: "M-1",
    } as const;
    const agreed: Book = {
      ...smallOffice,
      tables: {
        ...smallOffice.tables,
        lampiran: { ...lampiran, present: true, sheet: "Lampiran", rows: [row] },
      },
    };
    const sheets = [...agreed.sheets, { name: "Lampiran", visible: true, tag: "", blank: false, drawn: "" }];
    const book = { ...agreed, sheets };
    const change = (column: "uraian" | "disepakati" | "terealisasi", to: string): RowWish => ({
      table: "lampiran",
      id: "M-1",
      cells: [{ column, from: row[column], to }],
    });
    expect(answer(change("uraian", "Tiga laptop"), book)).toMatchObject({ refused: "agreedSkp" });
    expect(answer(change("disepakati", "tidak"), book)).toMatchObject({ refused: "agreedSkp" });
    expect(answer({ table: "lampiran", remove: "M-1" }, book)).toMatchObject({ refused: "agreedSkp" });
    expect(planOf(answer(change("terealisasi", "sebagian"), book)).steps).toHaveLength(1);
  });

  it("refuses what has no words, what no list holds, and what belongs to nobody", () => {
    expect(answer(step("  "))).toEqual({ refused: "noRowText" });
    expect(answer({ table: "dialog", add: { isi: "Bagus", jenis: "pujian", idSkp: "S-SRI" } })).toMatchObject(
      {
        refused: "notInList",
      },
    );
    expect(answer({ table: "kompetensi", add: { kompetensi: "Analisis", idSkp: "S-9" } })).toEqual({
      refused: "skpGone",
    });
    expect(answer({ table: "rencanaAksi", add: { rencana: "Rapat", idKinerja: "K-GONE" } })).toEqual({
      refused: "resultGone",
    });
    expect(answer({ table: "kompetensi", id: "G-9", cells: [] })).toEqual({ refused: "rowGone" });
  });

  it("is written at once by its own control; a row that goes and a sheet that comes are shown first", () => {
    const first = planOf(answer(step("Rapat")));
    expect(mustShow("keepRow", first)).toBe(true);
    const book = simulate(smallOffice, first);
    const second = planOf(answer(step("Survei"), book));
    expect(mustShow("keepRow", second)).toBe(false);
    const id = book.tables.rencanaAksi.rows[0]?.id ?? "";
    const cells = [{ column: "rencana", from: "Rapat", to: "Rapat awal" }] as const;
    expect(mustShow("keepRow", planOf(answer({ table: "rencanaAksi", id, cells }, book)))).toBe(false);
    expect(mustShow("keepRow", planOf(answer({ table: "rencanaAksi", remove: id }, book)))).toBe(true);
  });
});

describe("copying the rencana aksi of the period before", () => {
  const to = "Triwulan II 2026";
  const steps = ["Rapat", "Survei"].reduce(
    (now, rencana) =>
      kept(now, {
        table: "rencanaAksi",
        add: { rencana, target: "3 kali", realisasi: "2 kali", periode, idKinerja: "K-SRI1" },
      }),
    smallOffice,
  );
  const copied = (book: Book) =>
    simulate(book, copySteps.plan(book, { skp: "S-SRI", from: periode, to }, toolsFor(book, today)));
  const inQuarter = (book: Book) => book.tables.rencanaAksi.rows.filter((row) => row.periode === to);

  it("takes steps and targets, and what was done stays where it was done", () => {
    expect(inQuarter(copied(steps))).toMatchObject([
      { rencana: "Rapat", target: "3 kali", realisasi: "", urutan: 1 },
      { rencana: "Survei", target: "3 kali", realisasi: "", urutan: 2 },
    ]);
  });

  it("copies nothing twice, and keeps a target that was changed since", () => {
    const there = kept(steps, {
      table: "rencanaAksi",
      add: { rencana: "RAPAT", target: "5 kali", periode: to, idKinerja: "K-SRI1" },
    });
    const book = copied(copied(there));
    expect(inQuarter(book).map(({ rencana, target }) => [rencana, target])).toEqual([
      ["RAPAT", "5 kali"],
      ["Survei", "3 kali"],
    ]);
  });

  it("refuses a period and an SKP that are not there", () => {
    const plan = (wish: Parameters<typeof copySteps.plan>[1]) =>
      copySteps.plan(steps, wish, toolsFor(steps, today));
    expect(plan({ skp: "S-9", from: periode, to })).toEqual({ refused: "unknownSkp" });
    expect(plan({ skp: "S-SRI", from: periode, to: "Mei" })).toEqual({
      refused: "unknownPeriod",
      facts: { periode: "Mei" },
    });
  });
});
