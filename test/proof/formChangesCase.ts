import { compareForm } from "../../src/forms/changes/compare";
import { cellsOfLayout } from "../../src/forms/changes/sheetTexts";
import type { FormKey } from "../../src/forms/form";
import { renderForm } from "../../src/forms/renderForm";
import { addressOf } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import { isRefusal } from "../../src/model/plan";
import { readTag } from "../../src/model/tag";
import type { Case } from "./cases";

const period = "Triwulan I 2026";

/** The evaluation form in a book: its sheet, what was drawn there, and what a person types into it. */
const evaluationIn = (book: Book) => {
  const sheet = book.sheets.find(({ tag }) => readTag(tag)?.kind === "formulir");
  const tag = readTag(sheet?.tag ?? "");
  if (!sheet || tag?.kind !== "formulir") throw new Error("no form");
  const layout = renderForm(tag.form as FormKey, book, { skp: tag.skp, period: tag.period });
  const inputs = (["realisasi", "umpanBalik"] as const).map((table) =>
    layout.inputs.find((input) => input.table === table),
  );
  const typed = inputs.map((input, at) => ({
    row: input?.row ?? 0,
    column: input?.column ?? 0,
    text: `=${at} @isi`,
  }));
  return { sheet, layout, typed };
};

/** Takes what was typed on an evaluation form: a cell of a row that is there and one whose row is made. */
export const formChangesCase = (sample: Case["before"][number]): Case => ({
  before: [
    sample,
    {
      action: "makeForm",
      input: (book) => ({ skp: book.tables.skp.rows.at(-1)?.id ?? "", forms: ["evaluasi"], period }),
    },
  ],
  typed: (book) => {
    const { sheet, typed } = evaluationIn(book);
    return typed.map(({ row, column, text }) => ({
      sheet: sheet.name,
      address: addressOf(row, column),
      text,
    }));
  },
  input: (book) => {
    const { sheet, layout, typed } = evaluationIn(book);
    const { values, ...cells } = cellsOfLayout(layout, sheet.name);
    const now = values.map((line, row) =>
      line.map(
        (value, column) => typed.find((one) => one.row === row && one.column === column)?.text ?? value,
      ),
    );
    const cellsNow = { ...cells, values: now, texts: now.map((line) => line.map(String)) };
    const tag = readTag(sheet.tag);
    const found = tag?.kind === "formulir" ? compareForm(book, tag, cellsNow) : { changes: [] };
    const changes = isRefusal(found) ? [] : found.changes;
    return {
      cells: cellsNow,
      drawn: sheet.drawn,
      decisions: Object.fromEntries(changes.map(({ key }) => [key, "form" as const])),
    };
  },
});
