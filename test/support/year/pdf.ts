import { readFile } from "node:fs/promises";
import { bare } from "../../workbench/pdf/printed";
import { readPdf } from "../../workbench/pdf/readPdf";
import { chooseFromMenu } from "../browser";
import type { Workbench } from "../browser";

/** The texts of the pages of a PDF that an entry of the menu makes, without white space. */
export const pdfPages = async (workbench: Workbench, entry: string): Promise<string[]> => {
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    chooseFromMenu(workbench, entry),
  ]);
  return (await readPdf(await readFile(await download.path()))).map(({ text }) => bare(text));
};
