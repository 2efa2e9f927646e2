import type { Gateway } from "./gateway";

/** What changed in the workbook, as far as the pane must know. */
export interface Happening {
  readonly kind: "changed" | "selected" | "sheets";
  /** Whether a colleague did it, in another Excel. */
  readonly remote: boolean;
  /** Excel's id of the sheet: its name is not in the event. */
  readonly sheet: string;
  readonly address: string;
}

/**
 * Tells of every change, selection and added or deleted sheet. What this add-in wrote itself is left out. Handlers
 * die with the pane; on start they are simply registered again.
 */
export const watch = (gateway: Gateway, tell: (happening: Happening) => void): Promise<void> =>
  gateway.send("read", (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== "ThisLocalAddin")
        tell({
          kind: "changed",
          remote: event.source === "Remote",
          sheet: event.worksheetId,
          address: event.address,
        });
    });
    worksheets.onSelectionChanged.add(async (event) => {
      tell({ kind: "selected", remote: false, sheet: event.worksheetId, address: event.address });
    });
    worksheets.onAdded.add(async (event) => {
      tell({ kind: "sheets", remote: event.source === "Remote", sheet: event.worksheetId, address: "" });
    });
    worksheets.onDeleted.add(async (event) => {
      tell({ kind: "sheets", remote: event.source === "Remote", sheet: event.worksheetId, address: "" });
    });
    return () => undefined;
  });
