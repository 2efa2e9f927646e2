import type { Gateway } from "./gateway";

/** Shows a sheet and selects a cell of it. */
export const show = (gateway: Gateway, sheet: string, address?: string): Promise<void> =>
  gateway.send("write", (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    if (address) target.getRange(address).select();
    return () => undefined;
  });
