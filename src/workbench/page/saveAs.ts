import { element } from "./element";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser's downloads; it is a workbook where its type is not said. */
export function saveAs(bytes: Uint8Array, name: string, type = xlsx): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = element("a", { href: address, download: name.replace(/[\\/:*?"<>|]/g, "-") });
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
