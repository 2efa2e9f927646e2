import type { Format } from "../../locale/format";
import { fromSerial } from "../../model/civilDate";
import type { Row } from "../../model/tables";

/** A setting of the workbook as the pane shows it; its value is "" where nothing is set. */
export interface Setting {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

/** The settings that people know, with their names in the pane's language; days as days, a year as its digits. */
export const settingsOf = (
  rows: readonly Row<"pengaturan">[],
  names: Readonly<Record<string, string>>,
  format: Format,
): Setting[] =>
  rows.flatMap(({ id, kunci, nilai }) => {
    const name = names[kunci];
    if (name === undefined) return [];
    const isDay = kunci.startsWith("tenggat") && typeof nilai === "number";
    return [{ id, name, value: isDay ? format.day(fromSerial(nilai)) : String(nilai) }];
  });
