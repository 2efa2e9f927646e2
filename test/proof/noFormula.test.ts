import { renderForm } from "../../src/forms/renderForm";
import type { Book } from "../../src/model/book";
import { bookOf, sampleRows } from "../forms/sampleBook";
import { drawn } from "../forms/sheetCells";
import type { Saved } from "../support/saved";
import { withBench } from "./bench";
import type { Bench } from "./bench";
import { actionOf, cases, loadForm, office } from "./cases";
import { prepared } from "./prepared";

beforeAll(loadForm);

const isHostile = (text: string): boolean => /^[=+@-]./.test(text);

/** All texts of something that is handed to an action, or of what was typed, which Excel would take for a formula. */
const hostileIn = (given: unknown): string[] => [
  ...new Set(
    typeof given === "string"
      ? [given].filter(isHostile)
      : typeof given === "object" && given !== null
        ? Object.values(given).flatMap(hostileIn)
        : [],
  ),
];

/** The texts of a workbook's cells, and its formulas, after something was done to it. */
const cellsIn = async (saved: Saved, run: (bench: Bench) => Promise<unknown>) => {
  const found = { texts: new Set<string>(), formulas: new Set<string>() };
  await withBench({ from: saved }, async (bench) => {
    expect(await run(bench)).toMatchObject({ end: "done", lost: [] });
    for (const { cells } of (await bench.file()).sheets)
      for (const { value, formula } of cells) {
        if (formula !== undefined) found.formulas.add(formula.replace(/^=/, ""));
        else if (typeof value === "string") found.texts.add(value);
      }
  });
  return found;
};

/** Every text of a form replaced by one that begins like a formula. */
const hostileRows = {
  ...sampleRows,
  kinerja: sampleRows.kinerja.map((row) => ({
    ...row,
    rencana: `=${row.rencana}`,
    rencanaPimpinan: "+62 hasil",
  })),
  indikator: sampleRows.indikator.map((row) => ({ ...row, indikator: `-${row.indikator}`, target: "@12" })),
  realisasi: sampleRows.realisasi.map((row) => ({ ...row, realisasi: "=1+1", umpanBalik: "-lanjut" })),
  rencanaAksi: sampleRows.rencanaAksi.map((row) => ({ ...row, rencana: `=${row.rencana}`, target: "+1" })),
  perilaku: sampleRows.perilaku.map((row) => ({ ...row, ekspektasi: "@akuntabel" })),
  dialog: sampleRows.dialog.map((row) => ({ ...row, isi: `-${row.isi}`, mengenai: "" })),
};

/** Between them they have an input cell of every kind. */
const readForms = ["skpJaJfKuantitatif", "evaluasiJaJfKuantitatif", "rencanaAksi", "dialogKinerja"] as const;

test("no text of forms that are read becomes a formula", async () => {
  const cells = readForms.map((form) =>
    drawn(renderForm(form, bookOf(hostileRows), { skp: "S-SAMPLE22", period: "Triwulan I" })),
  );
  const hostile = cells.flatMap(({ values }) => hostileIn(values));
  expect(hostile.length).toBeGreaterThan(10);
  const { texts, formulas } = await cellsIn(await prepared([]), (bench) =>
    cells.reduce<Promise<unknown>>(
      (before, form) => before.then(() => bench.run(actionOf("readForm"), { cells: form, office })),
      Promise.resolve(),
    ),
  );
  expect(hostile.filter((text) => formulas.has(text.replace(/^=/, "")))).toEqual([]);
  for (const text of ["=1+1", "@12", "+62 hasil", "-lanjut", "-Sumber data sudah lengkap"])
    expect([...texts]).toContain(text);
});

test.each(["takeList", "carryOver", "takeFromLibrary", "takeFormChanges"] as const)(
  "no text that %s takes becomes a formula",
  async (name) => {
    const { before, input, typed } = cases[name];
    let start: Saved | undefined;
    let wish: unknown;
    await withBench({ from: await prepared(before) }, async (bench) => {
      if (typed) await bench.type(typed(await bench.book()));
      wish = input(await bench.book());
      start = await bench.saved();
    });
    const hostile = hostileIn(name === "takeFromLibrary" ? await libraryOf(start!) : wish);
    expect(hostile.length).toBeGreaterThan(0);
    const { texts, formulas } = await cellsIn(start!, (bench) => bench.run(actionOf(name), wish));
    expect(hostile.filter((text) => formulas.has(text.replace(/^=/, "")))).toEqual([]);
    expect(hostile.filter((text) => texts.has(text))).not.toEqual([]);
  },
);

const libraryOf = async (saved: Saved): Promise<Book["tables"]["pustaka"]["rows"]> => {
  let rows: Book["tables"]["pustaka"]["rows"] = [];
  await withBench({ from: saved }, async (bench) => {
    rows = (await bench.book()).tables.pustaka.rows;
  });
  return rows;
};
