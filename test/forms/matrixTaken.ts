import { takeMatrix } from "../../src/actions/takeMatrix";
import type { MatrixKey } from "../../src/forms/form";
import { renderMatrix } from "../../src/forms/renderForm";
import type { Book } from "../../src/model/book";
import type { Layout } from "../../src/model/layout";
import { isRefusal } from "../../src/model/plan";
import type { Plan } from "../../src/model/plan";
import type { SheetCells } from "../../src/model/sheetCells";
import { definitionOf, tableKeys } from "../../src/model/tables";
import { sheetOfTable, simulate, toolsFor } from "../support/simulate";
import { bookOfMatrix } from "./randomMatrix";
import type { MatrixOffice } from "./randomMatrix";

/** The book as a workbook holds it, with a sheet for every table. */
export const inSheets = (book: Book): Book => {
  const tables = Object.fromEntries(
    tableKeys.map((key) => [key, { ...book.tables[key], sheet: definitionOf(key).sheet }]),
  ) as unknown as Book["tables"];
  return { ...book, sheets: tableKeys.map(sheetOfTable), tables };
};

/** The steps that take what a matrix says into a book. */
export const stepsOf = (book: Book, cells: SheetCells): Plan => {
  const answer = takeMatrix.plan(book, { cells }, toolsFor(book, 46_100));
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

/** The matrix of an office, as it is drawn from its tables. */
export const matrixLayout = (key: MatrixKey, office: MatrixOffice): Layout =>
  renderMatrix(key, bookOfMatrix(office), "S-Kepala");

/** An office's people with the results that a sheet says of them. */
export const officeOfSheet = (office: MatrixOffice, cells: SheetCells): Book => {
  const people = inSheets(bookOfMatrix(office, false));
  return simulate(people, stepsOf(people, cells));
};
