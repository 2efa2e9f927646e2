import fc from "fast-check";
import { layoutSheet } from "../../../scripts/lib/layoutFile";
import type { FileSheet } from "../../../src/files/workbookFile";
import type { FormKey, MatrixKey } from "../../../src/forms/form";
import { formKeys, formTitle, matrixKeys } from "../../../src/forms/forms";
import { renderForm } from "../../../src/forms/renderForm";
import type { Layout } from "../../../src/model/layout";
import type { Drawing } from "../../../src/workbench/pdf/drawSheet";
import { printedCells } from "../../../src/workbench/pdf/printedCells";
import { type Page, type SheetPages, sheetPages } from "../../../src/workbench/pdf/sheetPages";
import { matrixLayout } from "../../forms/matrixTaken";
import { matrixOffice } from "../../forms/randomMatrix";
import type { MatrixOffice } from "../../forms/randomMatrix";
import { bookOfSkp, randomSkpFor, subject } from "../../forms/randomSkp";
import { measure } from "./fonts";

export const about = { workbook: "Kantor contoh", now: new Date(2026, 0, 15, 8, 30) };

/** A form drawn for somebody, as the sheet of a workbook. */
export interface DrawnForm {
  readonly layout: Layout;
  readonly sheet: FileSheet;
}

/** Forms of people that exist nowhere, on either paper. */
const randomForm = (key: FormKey): fc.Arbitrary<DrawnForm> =>
  fc.tuple(randomSkpFor(key), fc.constantFrom("A4" as const, "F4" as const)).map(([skp, paper]) => {
    const layout = renderForm(key, bookOfSkp(skp), { ...subject, paper });
    return { layout, sheet: layoutSheet(formTitle(key), layout, "SANGAT BAIK") };
  });

/** A heading stands over its column on every page: it must leave room there for what it heads. */
const isHeading = (text: string): boolean => text.length <= 120;

/** Matrices of offices that exist nowhere: their cells may be longer than a page, but not what heads them. */
const randomMatrix = (key: MatrixKey): fc.Arbitrary<DrawnForm> =>
  matrixOffice.filter(headingsFit).map((office) => {
    const layout = matrixLayout(key, office);
    return { layout, sheet: layoutSheet(formTitle(key), layout, "") };
  });

const headingsFit = ({ results, ketua }: MatrixOffice): boolean =>
  [
    ...results.flatMap(({ text, indicators }) => [text, ...indicators]),
    ...ketua.flatMap(({ work, indicators }) => [...work.map(({ text }) => text), ...indicators]),
  ].every(isHeading);

/** All that is drawn to be printed and read back, by its key. */
export const printedForms: readonly (readonly [key: string, any: fc.Arbitrary<DrawnForm>])[] = [
  ...formKeys.map((key) => [key, randomForm(key)] as const),
  ...matrixKeys.map((key) => [key, randomMatrix(key)] as const),
];

/** The pages of a sheet. */
export const printed = (sheet: FileSheet): SheetPages => sheetPages(sheet, measure, about);

/** Text without its white space: where it was broken into lines and words says nothing of what is there. */
export const bare = (text: string): string => text.replace(/\s+/g, "");

/** The texts that a sheet shows, row by row. */
export const textsOf = (sheet: FileSheet): string[] =>
  [...printedCells(sheet).values()]
    .flatMap((row) => [...row.values()])
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ text }) => (text.trim() === "" ? [] : [text]));

/** The last word of a text. */
export const lastWord = (text: string): string => text.trim().split(/\s+/).at(-1) ?? "";

/** The lines of text that are drawn, in their order. */
export const linesOf = ({ marks }: Pick<Page, "marks">): string[] =>
  marks.flatMap((mark) => (mark.mark === "text" ? [mark.text] : []));

/** The lines of the rows that a sheet repeats on its pages. */
export function titleLines(sheet: FileSheet, { edges, marks }: Drawing): string[] {
  const { first, last } = sheet.print.titleRows ?? { first: 0, last: -1 };
  const [from = 0, to = 0] = [edges.rows[first], edges.rows[last + 1]];
  const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
  return linesOf({ marks: marks.filter(({ box }) => middle(box) > from && middle(box) < to) });
}

/** Whether a page of a form begins below the rows that are repeated. */
export function repeatsTitles({ layout }: DrawnForm, page: number): boolean {
  const begins = page === 0 ? 0 : (layout.print?.breaks?.[page - 1] ?? 0);
  return begins > (layout.print?.titleRows?.last ?? Infinity);
}

/** The lines of a page between its header and its footer. */
export const bodyLines = (page: Page): string[] => linesOf(page).slice(0, -2);
