import fc from "fast-check";
import type { FormKey } from "../../../src/forms/form";
import { formKeys } from "../../../src/forms/forms";
import { bulleted } from "../../../src/forms/bullets";
import { cellsOfLayout } from "../../../src/forms/changes/sheetTexts";
import { folded, keyOf } from "../../../src/forms/changes/marks";
import { columnsOf } from "../../../src/model/tables";
import { renderForm } from "../../../src/forms/renderForm";
import type { SheetCells } from "../../../src/model/sheetCells";
import type { Input } from "../../../src/model/layout";
import { bookOfSkp, lineText, randomSkpFor, subject, typedText } from "../randomSkp";
import { withColumn, withRow } from "../sheetCells";
import { bookWith, changesIn, drawForm, drawnBy, taken, textsIn, typed, isInWords } from "./typedForm";
import type { TypedForm } from "./typedForm";

const runs = Number(process.env.FORM_RUNS ?? 2);

/** A counterexample is found again by its seed; to make it smaller would take minutes. */
const settings = {
  numRuns: runs,
  endOnFailure: true,
};

/** One typed value: which input of the form, and what for the kinds of inputs that there are. */
const edit = fc.record({
  input: fc.nat(),
  text: typedText,
  line: lineText,
  word: fc.nat(),
  nip: fc.constantFrom("197001012000011999", "31980123450999"),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** What a person types into this input. */
const valueFor = (
  form: TypedForm,
  { row, column, table, field }: Input,
  { text, line, word, nip }: Edit,
): string => {
  const stored = columnsOf(table).find(([name]) => name === field)?.[1];
  const choices =
    form.layout.dropDowns.find(({ area }) => area.row === row && area.column === column)?.choices ??
    stored?.choices;
  const chosen = choices?.[word % choices.length] ?? "";
  if (isInWords(form.key) && field === "perspektif") return `• Perspektif: ${chosen}`;
  if (choices) return table === "penilaian" || table === "periode" ? chosen.toUpperCase() : chosen;
  if (stored?.kind === "date") return `${1 + (word % 28)} Mei 2026`;
  if (stored?.kind === "number") return String(word % 5);
  if (table === "pegawai" || table === "skp" || table === "pengaturan") return field === "nip" ? nip : line;
  if (isInWords(form.key) && field === "penugasanDari") return `(Penugasan dari ${line})`;
  if (isInWords(form.key) && field === "indikator") return bulleted(text);
  return text;
};

/** Some results with some indicators: every kind of cell, and no more of it than a quick test takes. */
const shortSkpFor = (key: FormKey) =>
  randomSkpFor(key).map((skp) => ({
    ...skp,
    results: skp.results.slice(0, 4).map((one) => ({ ...one, indicators: one.indicators.slice(0, 3) })),
  }));

/** What says where a row stands on its form: with another word it stands elsewhere once it is drawn again. */
const placing = ["rencanaAksi periode", "dialog tanggal", "dialog mengenai", "dialog jenis"];

/** A form on which a few inputs were typed over; what a form shows twice is left alone. */
const typedForm = (key: FormKey) =>
  fc.tuple(shortSkpFor(key), fc.array(edit, { minLength: 1, maxLength: 6 })).map(([skp, edits]) => {
    const book = bookOfSkp(skp);
    const drawn = drawForm(key, book);
    const names = drawn.layout.inputs.map(keyOf);
    const inputs = drawn.layout.inputs.filter(
      (input, at) =>
        !placing.includes(`${input.table} ${input.field}`) &&
        names.indexOf(names[at]!) === names.lastIndexOf(names[at]!),
    );
    const said = new Map(
      edits.map((one) => {
        const input = inputs[one.input % inputs.length]!;
        return [`${input.row} ${input.column}`, { input, value: valueFor(drawn, input, one) }];
      }),
    );
    const form = [...said.values()].reduce(
      (now, { input, value }) => typed(now, input.row, input.column, value),
      drawn,
    );
    return { book, drawn, form, values: [...said.values()].map(({ value }) => value) };
  });

/**
 * The texts of a form but for what follows from them: the names below the signatures, the labels that are others for an
 * official of the state, the curve with its title, and the sign for a blank aspect.
 */
const typedTexts = ({ values, ...rest }: SheetCells): string[] =>
  textsIn({ ...rest, values: values.slice(0, -2) })
    .filter((text, at, all) => text !== "-" && !ofCurve(text, all[at - 1] ?? ""))
    .map((text) => sameWords[text] ?? (text.startsWith("KURVA DISTRIBUSI") ? "KURVA" : text));

/** Whether a text names an axis or a point of the curve, or is the number behind such a name. */
const ofCurve = (text: string, before: string): boolean =>
  curveAxes.includes(text) || curvePoints.includes(text) || curvePoints.includes(before);
const curveAxes = ["Predikat Kinerja Pegawai", "Frekuensi Pegawai"];
const curvePoints = ["Sangat Kurang", "Kurang/Misconduct", "Butuh Perbaikan", "Baik", "Sangat Baik"];
const sameWords: Readonly<Record<string, string>> = { "NIP (*opsional)": "NIP", INSTANSI: "UNIT KERJA" };

describe.each(formKeys)("%s", (key) => {
  it("whose inputs were typed in is drawn just so, once the tables have taken what was typed", () => {
    fc.assert(
      fc.property(typedForm(key), ({ book, form }) => {
        const answer = taken(form, book);
        const after = bookWith(form, book, answer);
        const again = renderForm(key, after, subject);
        expect(typedTexts(cellsOfLayout(again))).toEqual(typedTexts(form.cells));
        expect(drawnBy(answer)).toEqual(again);
        expect(changesIn(form, after).changes).toEqual([]);
      }),
      settings,
    );
  });

  it("offers every text that was typed, and nothing that was not", () => {
    fc.assert(
      fc.property(typedForm(key), ({ book, drawn, form, values }) => {
        expect(changesIn(drawn, book)).toEqual({ changes: [], notTaken: [], isRearranged: false });
        const { changes, notTaken } = changesIn(form, book);
        expect(notTaken).toEqual([]);
        const before = textsIn(drawn.cells);
        // Who types what stands elsewhere already has moved a row: its section and its order are changes too.
        const moved = values.filter((one) => before.includes(one)).length;
        expect(changes.length).toBeLessThanOrEqual(values.length + 2 * moved);
        const offered = changes.map((change) => folded(change.form).toLowerCase());
        for (const value of values.filter((one) => !before.includes(one)))
          expect(
            offered.some(
              (text) =>
                text !== "" &&
                folded(value)
                  .replace(/\n {2}/g, "\n")
                  .toLowerCase()
                  .includes(text),
            ),
          ).toBe(true);
      }),
      settings,
    );
  });

  it("is found as it was typed after an empty row and an empty column came into the sheet", () => {
    fc.assert(
      fc.property(typedForm(key), fc.nat(), fc.nat(), ({ book, form }, row, column) => {
        const wanted = changesIn(form, book).changes;
        const moved = {
          ...form,
          cells: withColumn(withRow(form.cells, row % form.cells.values.length), column % 6),
        };
        const found = changesIn(moved, book).changes;
        const said = (changes: typeof wanted) =>
          changes.map((one) => [one.is === "new" ? one.row.table : one.key, one.form]);
        expect(said(found)).toEqual(said(wanted));
      }),
      { ...settings, numRuns: Math.ceil(runs / 3) },
    );
  });

  it("keeps apart what was typed from what the tables have changed since, and shows both values where both did", () => {
    fc.assert(
      fc.property(typedForm(key), ({ book, drawn, form }) => {
        const rename = (text: string): string => `${text} (diubah)`;
        const later = {
          ...book,
          tables: {
            ...book.tables,
            kinerja: {
              ...book.tables.kinerja,
              rows: book.tables.kinerja.rows.map((row) => ({ ...row, rencana: rename(row.rencana) })),
            },
          },
        };
        expect(changesIn(drawn, later).changes).toEqual([]);
        const plain = new Map(changesIn(form, book).changes.map((change) => [change.key, change]));
        for (const change of changesIn(form, later).changes) {
          const isPlan =
            change.is === "text" && `${change.source.table} ${change.source.field}` === "kinerja rencana";
          expect(change.both).toBe(isPlan);
          const same = plain.get(change.key);
          expect(change.form).toBe(same?.form);
          expect(change.table).toBe(isPlan ? rename(same?.table ?? "") : same?.table);
        }
      }),
      settings,
    );
  });
});
