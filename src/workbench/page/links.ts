import type { Grid } from "../grid/createGrid";
import { linkFormula, placeOfLink } from "../grid/hyperlink";

/** Follows the links of =HYPERLINK cells within the workbook when they are clicked, as Excel does. */
export function followLinks({ api }: Grid): void {
  const target = async (formula: string): Promise<string | undefined> => {
    const text = /^="([^"]*)"$/.exec(formula)?.[1];
    if (text !== undefined) return text;
    const workbook = api.getActiveWorkbook();
    if (!workbook) return undefined;
    const [unit, sheet] = [workbook.getId(), workbook.getActiveSheet().getSheetId()];
    const results = await api.getFormula().executeFormulas({ [unit]: { [sheet]: { 0: { 0: [formula] } } } });
    const value: unknown = results[unit]?.[sheet]?.[0]?.[0]?.[0]?.value;
    return typeof value === "string" ? value : undefined;
  };
  const follow = async (formula: string) => {
    const place = placeOfLink((await target(formula)) ?? "");
    const workbook = api.getActiveWorkbook();
    if (!place || !workbook) return;
    const sheet =
      place.sheet === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(place.sheet);
    if (!sheet || sheet.isSheetHidden()) return;
    sheet.activate();
    sheet.getRange(place.address).activate();
  };
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const formula = linkFormula(worksheet.getRange(row, column).getFormula());
    if (formula !== undefined) void follow(formula);
  });
}
