import type { Gateway } from "./gateway";

/** The name of the sheet that has this id of Excel's, as events give it. */
export const sheetNamed = (gateway: Gateway, id: string): Promise<string> =>
  gateway.send("read", (context) => {
    const asked = { sheet: context.workbook.worksheets.getItem(id) };
    asked.sheet.load("name");
    return () => asked.sheet.name;
  });
