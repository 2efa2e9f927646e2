/** Prints, in the time zone of its process: the zone's offset, dates that were written and read, the file's hash. */
import { createHash } from "node:crypto";
import { readXlsx } from "../../src/files/readXlsx";
import { writeXlsx } from "../../src/files/writeXlsx";
import { emptySheet, workbookOf } from "../../src/files/emptyWorkbook";

async function printDates(): Promise<void> {
  const style = { numberFormat: "m/d/yyyy h:mm" };
  const serials = [0, 60, 46022, 46022.25, 45000.123456789];
  const cells = serials.map((value, row) => ({ row, column: 0, value, style }));
  const bytes = await writeXlsx(workbookOf([emptySheet("T", { cells })]));
  const { file } = await readXlsx(bytes);
  const dates = file.sheets[0]?.cells.map(({ value }) => value);
  const hash = createHash("sha256").update(bytes).digest("hex");
  process.stdout.write(JSON.stringify({ offset: new Date(2026, 0, 1).getTimezoneOffset(), dates, hash }));
}

void printDates();
