import type { FilesRecap } from "../forms/recapFiles/recapOfFiles";
import type { Book } from "../model/book";
import { fingerprintOfLayout } from "../model/fingerprint";
import { readTag, writeTag } from "../model/tag";
import type { Tag } from "../model/tag";
import { stageColors } from "../model/tableSheet";
import type { Plan, Refusal } from "../model/plan";
import type { Action } from "./action";
import { freeName } from "./ensureTables";
import { mostRows } from "./makeReport";
import { fileParts } from "./report/fileParts";
import { recapContent } from "./report/recapReport";
import { reportLayout } from "./report/reportLayout";
import { columnInWords, countingRule } from "./report/words";

/** A recap of many files, and of which of its times the predikat are shown. */
export interface FilesRecapWish {
  readonly files: FilesRecap;
  /** The names of the files that could not be read. */
  readonly unread: readonly string[];
  /** The place of the time among the columns of the recap. */
  readonly column: number;
}

const view = "laporan berkas";

/**
 * Puts the recap of many files on a sheet of its own to be printed. The files cannot be read again from here, so that
 * no sheet of before is drawn over: another recap gets another sheet.
 */
export const makeRecap: Action<FilesRecapWish> = {
  name: "makeRecap",
  plan: (book, { files, unread, column }): Plan | Refusal => {
    const { recap, used } = files;
    const time = recap.columns[column];
    const now = recap.cells.flatMap((row) => row[column] ?? []);
    if (!time || now.length === 0) return { refused: "nothingToReport", facts: { periode: recap.year } };
    const words = columnInWords(time, recap.year);
    const { parts, ...content } = recapContent(recap, recap.cells, now, words);
    const layout = reportLayout({
      ...content,
      title: "Rekap Penilaian dari Banyak Berkas",
      notes: [`${used.length} berkas · ${recap.year} · ${words}`, countingRule("unit")],
      parts: [...parts, ...fileParts(files, unread)],
    });
    const rows = Math.max(...layout.blocks.map(({ cells }) => cells.length));
    if (rows > mostRows) return { refused: "tooMuchToReport", facts: { count: rows, most: mostRows } };
    const tag: Tag = {
      kind: "cetakan",
      view,
      about: JSON.stringify([recap.year, words]),
      drawn: fingerprintOfLayout(layout),
    };
    const there = book.sheets.find((sheet) => sheet.drawn === tag.drawn && sheet.tag === writeTag(tag));
    const sheet = there?.name ?? interrupted(book) ?? freeName(book, "Rekap Berkas");
    return {
      steps: [
        ...(there ? [] : [{ do: "draw", sheet, tag, color: stageColors.penilaian, layout } as const]),
        { do: "show", sheet, address: "A1" },
      ],
    };
  },
};

/** A sheet of a recap whose drawing was interrupted. */
const interrupted = (book: Book): string | undefined =>
  book.sheets.find(({ tag: text, visible }) => {
    const tag = readTag(text);
    return visible && tag?.kind === "cetakan" && tag.view === view && tag.drawn === "";
  })?.name;
