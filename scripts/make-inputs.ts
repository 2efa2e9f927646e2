import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { jsonRows, previewTree, treeMapping } from "../src/app/treeImport";
import { previewList } from "../src/app/listImport";
import { openFile } from "../src/app/openFile";
import { readRoster } from "../src/app/roster";
import { isNotAList, readList } from "../src/forms/lists/readList";
import { isNotAForm, readForm } from "../src/forms/readForm";
import { emptyBook } from "../src/model/book";
import { isRefusal } from "../src/model/plan";
import type { SheetCells } from "../src/model/sheetCells";
import { realInput } from "../test/fixtures/realInputs";
import { markdownTable } from "./lib/markdownTable";
import { root } from "./lib/paths";

/** Where the page lies. */
export const inputsFile = path.join(root, "docs", "inputs.md");

/** Every file of a real office, by the first characters of its name, and what it is. */
export const inputs: readonly (readonly [name: string, what: string])[] = [
  ["02", "log of daily activities"],
  ["03", "attainment of a quarter by code"],
  ["05", "CKP form, a template"],
  ["07", "CKP form of a head of office, filled"],
  ["11", "recapitulation, name and NIP in one cell"],
  ["16-pringsewu-r", "employees of a regency"],
  ["16-pringsewu-j", "positions of a regency"],
  ["17", "performance tree, the tables of a system in JSON"],
  ["20-", "SKP in JSON"],
  ["20b", "SKP form of 30 results"],
];

const columns = [
  "input",
  "sheet",
  "read as",
  "rows read",
  "of these",
  "columns not known",
  "cells not taken",
];

/** How often each reason occurs: "totalRow 5, unknown 1". */
const counted = (reasons: readonly string[]): string =>
  [...new Set(reasons)]
    .map((one) => `${one} ${reasons.filter((other) => other === one).length}`)
    .join(", ") || "none";

/** What the import of trees reads of a sheet with a column for each level; undefined for any other. */
function treeLineOf({ texts }: SheetCells): string[] | undefined {
  const readAs = treeMapping(texts);
  if (readAs.levels.length < 2) return undefined;
  const { results } = previewTree(emptyBook, { rows: texts, readAs });
  const measures = results.reduce((sum, { entry }) => sum + entry.indicators.length, 0);
  const known = new Set([...readAs.levels, ...Object.values(readAs.columns)]);
  const width = texts[0]?.length ?? 0;
  return [
    `tree of ${readAs.levels.length} levels`,
    String(results.length),
    `${measures} indicators`,
    String(width - known.size),
    "none",
  ];
}

function lineOf(cells: SheetCells): string[] {
  const form = readForm(cells);
  if (!isNotAForm(form)) {
    const measures = form.results.reduce((sum, { indicators }) => sum + indicators.length, 0);
    const annex = form.annex ? `${form.annex.length} lines of the annex` : "";
    const of = annex || `${measures} indicators, identity of two persons`;
    return [
      `form ${form.form}`,
      String(form.results.length),
      of,
      "0",
      counted(form.notUnderstood.map(({ why }) => why)),
    ];
  }
  const list = readList(cells);
  if (isNotAList(list)) return ["no list, refused", "0", "", "", ""];
  const [table] = list.tables;
  if (!table || list.tables.length > 1) throw new Error("one list was expected");
  const asked = table.questions.map((question) =>
    "field" in question ? `${question.ask} ${question.field}` : question.ask,
  );
  if (asked.length > 0)
    return [
      `list ${table.layout}, asks: ${asked.join(", ")}`,
      "0",
      "",
      String(table.leftColumns.length),
      "all, until answered",
    ];
  const { owner } = table;
  const found = table.layout === "pegawai" ? people(cells) : "";
  const identity = owner
    ? `${table.sections.length} sections; name, NIP, post, unit of the employee ${filled(owner.employee)} of 4; name, NIP of the assessor ${filled(owner.assessor)} of 2`
    : "";
  return [
    `list ${table.layout}`,
    String(table.entries.length),
    found || identity,
    String(table.leftColumns.length),
    counted(list.notUnderstood.map(({ why }) => why)),
  ];
}

const filled = ({
  nama,
  nip,
  jabatan,
  unit,
}: {
  nama: string;
  nip: string;
  jabatan: string;
  unit: string;
}): number => [nama, nip, jabatan, unit].filter((text) => text !== "").length;

/** The people that such a list brings into an empty workbook. */
function people(cells: SheetCells): string {
  const list = previewList(emptyBook, { cells });
  if (isRefusal(list) || !list.roster) throw new Error("a list of employees was expected");
  const { people: all } = readRoster(list.roster.rows, list.roster);
  const withNip = all.filter(({ nip }) => /^\d+$/.test(nip)).length;
  const unsplit = all.filter(({ nama }) => /\d{5}|\n/.test(nama)).length;
  return `${all.length} people, ${withNip} with NIP as text, ${unsplit} with a NIP left in the name`;
}

/** The lines of an input, one a sheet; undefined where the file is not beside the project. */
export async function linesOf(
  name: string,
  what: string,
): Promise<readonly (readonly string[])[] | undefined> {
  const bytes = realInput(name);
  if (!bytes) return undefined;
  if (bytes[0] === 0x7b || bytes[0] === 0x5b) {
    const rows = jsonRows(new TextDecoder().decode(bytes));
    if (rows) {
      const tree = previewTree(emptyBook, { rows, readAs: treeMapping(rows) });
      return [[what, "", "list of results (tree)", String(tree.results.length), "", "", ""]];
    }
  }
  const kind = name.startsWith("16") ? "csv" : name.startsWith("17") ? "json" : "xlsx";
  const opened = await openFile(`input.${kind}`, bytes);
  if ("refused" in opened) throw new Error(opened.refused);
  const tree = kind === "json" ? treeLineOf : () => undefined;
  return opened.sheets.map((cells, at) => [what, String(at + 1), ...(tree(cells) ?? lineOf(cells))]);
}

/** The page with these lines. */
export const inputsPage = (
  lines: readonly (readonly string[])[],
): string => `# Real inputs, and how they are read

Setiap berkas kantor sungguhan yang dicoba: dibaca sebagai apa, berapa baris, dan apa yang tidak dibawa beserta alasannya.

Every file of a real office that was tried, sheet by sheet: what it was recognised as, how many rows were read, and what was not taken, by reason. The pane shows each of these cells with its address; the files are no part of this project, so their names, sheets and cells are not named here. Refused and asked are not failures: nothing of such a sheet is taken until a person has said what it is.

This page is made by \`npx tsx scripts/make-inputs.ts\` where the files lie beside the project; a test holds each line against what is read.

${markdownTable([columns, ...lines])}
`;

/** The lines of the page as it is, to be held against what is read. */
export const writtenLines = (): readonly string[] => readFileSync(inputsFile, "utf8").split("\n");

const make = async (): Promise<void> => {
  const lines = await Promise.all(inputs.map(([name, what]) => linesOf(name, what)));
  if (lines.includes(undefined))
    throw new Error("Not all inputs are beside the project in ../shared/inputs.");
  writeFileSync(inputsFile, inputsPage(lines.flatMap((some) => some ?? [])));
  console.log(`Wrote ${path.relative(root, inputsFile)}`);
};

if (require.main === module) void make();
