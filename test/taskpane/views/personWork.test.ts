import { resourceGaps } from "../../../src/model/resourceGaps";
import type { Row, TableKey } from "../../../src/model/tables";
import type { Book } from "../../../src/model/book";
import {
  aboutsOf,
  competencesOf,
  emptyEntry,
  entriesOf,
  entryCells,
  expectationKinds,
} from "../../../src/taskpane/views/dialogue";
import { personWork } from "../../../src/taskpane/views/personWork";
import { simulate } from "../../support/simulate";
import { ensureTables } from "../../../src/actions/ensureTables";
import { isRefusal } from "../../../src/model/plan";
import type { CellRow } from "../../../src/model/plan";
import { smallOffice, today } from "../book";

const withRows = <K extends TableKey>(book: Book, table: K, rows: readonly CellRow[]): Book => {
  const made = ensureTables(book, [table]);
  if (isRefusal(made)) throw new Error(made.refused);
  return simulate(book, { steps: [...made, { do: "append", table, rows }] });
};

const step = (id: string, periode: string, idKinerja = "K-SRI1"): CellRow => ({
  id,
  periode,
  rencana: `Langkah ${id}`,
  idKinerja,
});

describe("the work of a person", () => {
  it("is that of the period that runs where none is asked for, or one that is not the person's", () => {
    expect(personWork(smallOffice, "S-SRI", undefined, today)?.period?.periode).toBe("Triwulan II 2026");
    expect(personWork(smallOffice, "S-SRI", "Mei 2026", today)?.period?.periode).toBe("Triwulan II 2026");
    expect(personWork(smallOffice, "S-9", undefined, today)).toBeUndefined();
  });

  it("shows results in force, utama first, each indicator with what was reported or an empty line", () => {
    const work = personWork(smallOffice, "S-SRI", "Triwulan I 2026", today);
    expect(work?.results.map(({ id }) => id)).toEqual(["K-SRI1", "K-SRI2", "K-TAMBAHAN"]);
    expect(
      work?.results[0]?.indicators.map(({ id, reports }) => [id, reports.map((one) => one.realisasi)]),
    ).toEqual([
      ["I-SRI1", ["6 kali"]],
      ["I-SRI2", [""]],
    ]);
    expect(personWork(smallOffice, "S-BUDI", "Triwulan I 2026", today)?.results[0]?.indicators).toMatchObject(
      [{ reports: [{ id: "", realisasi: "" }] }],
    );
    expect(work).toMatchObject({ done: 1, total: 2, late: true });
  });

  it("offers the last steps before this period, and none where there are some", () => {
    const book = withRows(smallOffice, "rencanaAksi", [step("T-1", "Triwulan I 2026")]);
    const from = (period: string) => personWork(book, "S-SRI", period, today)?.copyFrom;
    expect([from("Triwulan I 2026"), from("Triwulan II 2026"), from("Triwulan IV 2026")]).toEqual([
      "",
      "Triwulan I 2026",
      "Triwulan I 2026",
    ]);
  });
});

describe("the dialogue of a person", () => {
  const entries = withRows(smallOffice, "dialog", [
    { id: "D-1", idSkp: "S-SRI", tanggal: { serial: today - 9 }, jenis: "umpan balik", isi: "Lama" },
    { id: "D-2", idSkp: "S-SRI", tanggal: { serial: today }, jenis: "aspirasi karier", isi: "Baru" },
    { id: "D-3", idSkp: "S-SRI", isi: "Tanpa tanggal" },
    { id: "D-4", idSkp: "S-BUDI", tanggal: { serial: today }, jenis: "konseling", isi: "Lain" },
    { id: "D-5", idSkp: "S-SRI", tanggal: { serial: today }, jenis: "coaching", isi: "Paling baru" },
  ]);

  it("stands newest first, and of a day the last one first", () => {
    expect(entriesOf(entries, "S-SRI").map(({ id }) => id)).toEqual(["D-5", "D-2", "D-1", "D-3"]);
    expect(entriesOf(entries, "S-SRI", expectationKinds).map(({ id }) => id)).toEqual(["D-2"]);
  });

  it("is about what is in force", () => {
    const abouts = aboutsOf(smallOffice, "S-SRI");
    expect(abouts.results.map(({ id }) => id)).not.toContain("K-GONE");
    expect(abouts.indicators.map(({ id }) => id)).toEqual(["I-SRI2", "I-SRI1"]);
    expect(abouts.values).toHaveLength(7);
  });

  it("keeps the name of a value as the column has it, and the id of a row", () => {
    const abouts = Object.values(aboutsOf(smallOffice, "S-SRI")).flat();
    const draft = { ...emptyEntry("coaching", today, "Budi"), isi: " Bagus ", surat: "01/ST" };
    const cells = (about: string) => entryCells({ ...draft, about }, abouts, "S-SRI", "Triwulan I 2026");
    expect(cells("=Kolaboratif")).toMatchObject({ mengenai: "Kolaboratif", idMengenai: "" });
    expect(cells("K-SRI1")).toMatchObject({ mengenai: "Layanan keliling", idMengenai: "K-SRI1" });
    expect(cells("")).toMatchObject({
      isi: "Bagus",
      oleh: "Budi (penugasan khusus: 01/ST)",
      tanggal: { serial: today },
    });
  });

  it("is not ready without words or a day, and takes no letter where there is no guidance", () => {
    const cells = (part: object) =>
      entryCells(
        { ...emptyEntry("umpan balik", today, "Budi"), isi: "Bagus", surat: "01/ST", ...part },
        [],
        "S-SRI",
        "",
      );
    expect(cells({ isi: " " })).toBeUndefined();
    expect(cells({ tanggal: null })).toBeUndefined();
    expect(cells({})?.oleh).toBe("Budi");
  });
});

test("competences stand by their gap, the widest first, unknown ones last", () => {
  const row = (id: string, standar: number | null, saatIni: number | null): CellRow => ({
    id,
    kompetensi: id,
    standar,
    saatIni,
    idSkp: "S-SRI",
  });
  const book = withRows(smallOffice, "kompetensi", [row("G-1", 3, 4), row("G-2", null, 2), row("G-3", 4, 2)]);
  expect(competencesOf(book, "S-SRI").map(({ id, gap }) => [id, gap])).toEqual([
    ["G-3", 2],
    ["G-1", 0],
    ["G-2", null],
  ]);
});

describe("resources that are not there", () => {
  const line = (id: string, cells: Partial<Row<"lampiran">>): CellRow => ({
    id,
    kelompok: "Dukungan Sumber Daya",
    uraian: id,
    idSkp: "S-SRI",
    ...cells,
  });
  const book = withRows(smallOffice, "lampiran", [
    line("M-NOT", { disepakati: "tidak" }),
    line("M-GONE", { disepakati: "ya", terealisasi: "tidak" }),
    line("M-PART", { terealisasi: "sebagian" }),
    line("M-FINE", { disepakati: "ya", terealisasi: "ya" }),
    line("M-OPEN", {}),
    line("M-OTHER", { kelompok: "Konsekuensi", terealisasi: "tidak" }),
    line("M-NOBODY", { terealisasi: "tidak", idSkp: "S-9" }),
  ]);

  it("are those that were not agreed or did not come true, with the results that are in force", () => {
    expect(resourceGaps(book).map(({ id, why, results }) => [id, why, results])).toEqual([
      ["M-NOT", "notAgreed", 3],
      ["M-GONE", "notRealised", 3],
      ["M-PART", "partly", 3],
    ]);
  });

  it("are settled by an agreement about them", () => {
    const agreed = withRows(book, "dialog", [
      { id: "D-1", idSkp: "S-SRI", jenis: "kesepakatan", idMengenai: "M-NOT", isi: "Target turun" },
      { id: "D-2", idSkp: "S-SRI", jenis: "umpan balik", idMengenai: "M-GONE", isi: "Dibahas" },
    ]);
    expect(resourceGaps(agreed).map(({ id }) => id)).toEqual(["M-GONE", "M-PART"]);
  });
});
