import fc from "fast-check";
import type { SheetCells } from "../../src/model/sheetCells";
import { isNotAForm, readForm } from "../../src/forms/readForm";
import { renderForm } from "../../src/forms/renderForm";
import { skpForm } from "../fixtures/skpForm";
import { mutations } from "./mutations";
import { bookOf, sampleAnnex, sampleRows } from "./sampleBook";
import { drawn, fileSheetCells } from "./sheetCells";
import { seed } from "../support/seed";

const book = bookOf(sampleRows);
const layouts: Readonly<Record<string, SheetCells>> = {
  "the twin of a real form": fileSheetCells(skpForm().sheets[0]!),
  "a drawn SKP": drawn(renderForm("skpJaJfKuantitatif", book, { skp: "S-SAMPLE22" })),
  "a drawn evaluation": drawn(
    renderForm("evaluasiJaJfKuantitatif", book, { skp: "S-SAMPLE22", period: "Triwulan I" }),
    "Baik",
  ),
  "a drawn SKP of a leader": drawn(renderForm("skpJptKuantitatif", book, { skp: "S-SAMPLE22" })),
  "a drawn evaluation of a leader": drawn(
    renderForm("evaluasiJptKuantitatif", book, { skp: "S-SAMPLE22", period: "Triwulan I" }),
    "Baik",
  ),
  "a drawn SKP of a leader in words": drawn(renderForm("skpJptKualitatif", book, { skp: "S-SAMPLE22" })),
  "a drawn evaluation in words": drawn(
    renderForm("evaluasiJaJfKualitatif", book, { skp: "S-SAMPLE22", period: "Triwulan I" }),
    "Baik",
  ),
  "a drawn SKP in words": drawn(renderForm("skpJaJfKualitatif", book, { skp: "S-SAMPLE22" })),
  "a drawn evaluation of a leader in words": drawn(
    renderForm("evaluasiJptKualitatif", book, { skp: "S-SAMPLE22", period: "Triwulan I" }),
    "Baik",
  ),
  "a drawn annex": drawn(
    renderForm(
      "lampiranSkp",
      bookOf({
        ...sampleRows,
        lampiran: sampleAnnex,
      }),
      { skp: "S-SAMPLE22" },
    ),
  ),
  ...Object.fromEntries(
    (
      [
        "dokumenEvaluasi",
        "rencanaAksi",
        "pendokumentasian",
        "dialogKinerja",
        "umpanBalikBimbingan",
        "evaluasiKompetensi",
        "manualIndikator",
        "keberatan",
      ] as const
    ).map((key) => [
      `a drawn form ${key}`,
      drawn(renderForm(key, book, { skp: "S-SAMPLE22", period: "Triwulan I" })),
    ]),
  ),
};

/** All that a reading says, without addresses and accounts. */
const said = (sheet: SheetCells): string =>
  JSON.stringify({ ...readForm(sheet), understood: [], notUnderstood: [] }, (key, value: unknown) =>
    key === "address" ? undefined : value,
  );

const names = Object.keys(mutations) as (keyof typeof mutations)[];
/** Those that look for the headings as they were come first. */
const inOrder = (chosen: readonly (keyof typeof mutations)[]): (keyof typeof mutations)[] =>
  [...chosen].sort((a, b) => names.indexOf(b) - names.indexOf(a));

describe.each(Object.keys(layouts))(`%s (seed ${seed})`, (name) => {
  const sheet = layouts[name]!;
  const expected = said(sheet);

  it("changed in up to three ways is read right or refused, and never read wrong", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
        fc.nat(999),
        (chosen, at) => {
          const changed = inOrder(chosen).reduce((so, each) => mutations[each](so, at), sheet);
          if (isNotAForm(readForm(changed))) return;
          expect(said(changed)).toBe(expected);
        },
      ),
      { numRuns: Number(process.env.FORM_RUNS ?? 30) },
    );
  });

  it.each(names)("with %s alone is read right", (mutation) => {
    for (const at of [0, 1, 2, 3, 5, 8, 13]) expect(said(mutations[mutation](sheet, at))).toBe(expected);
  });
});
