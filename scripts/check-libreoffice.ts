/**
 * Opens files of ours in LibreOffice: a workbook with everything we can write, and the two forms the tests use.
 * Fails when a file does not open or a value comes back different. With a folder as argument the PDFs are kept
 * there, to be looked at.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../src/files/readXlsx";
import { writeXlsx } from "../src/files/writeXlsx";
import type { WorkbookFile } from "../src/files/workbookFile";
import { ckpForm } from "../test/fixtures/ckpForm";
import { skpForm } from "../test/fixtures/skpForm";
import { converted, findLibreOffice } from "./lib/libreoffice";
import { differences } from "./lib/libreofficeDifferences";
import { everything } from "./lib/libreofficeWorkbook";

const workbooks: Record<string, WorkbookFile> = { everything, "skp-form": skpForm(), "ckp-form": ckpForm() };

async function check(program: string, name: string, file: WorkbookFile, folder?: string): Promise<string[]> {
  const bytes = await writeXlsx(file);
  const pdf = converted(program, bytes, "pdf");
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.xlsx`), bytes);
    writeFileSync(join(folder, `${name}.pdf`), pdf);
  }
  const { file: again } = await readXlsx(converted(program, bytes, "xlsx"));
  return differences(file, again);
}

async function main(folder?: string): Promise<number> {
  const program = findLibreOffice();
  if (program === undefined) {
    console.error("LibreOffice (soffice) is not installed: nothing was checked.");
    return 1;
  }
  let failures = 0;
  for (const [name, file] of Object.entries(workbooks)) {
    const found = await check(program, name, file, folder);
    console.log(`${name}: ${found.length === 0 ? "opens, every value is the same" : "DIFFERENT"}`);
    for (const difference of found) console.log(`  ${difference}`);
    failures += found.length;
  }
  return failures === 0 ? 0 : 1;
}

main(process.argv[2]).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
