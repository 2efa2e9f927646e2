/** How a table is shown where its cells have no looks of their own. */
export interface TableLook {
  readonly header?: { readonly fill: string; readonly ink: string };
  /** The first of every two rows. */
  readonly band?: string;
  readonly line?: string;
}

/** How families of Excel's table styles are shown: enough to tell them apart, not their every colour. */
export const tableLooks = {
  "excel-medium": { header: { fill: "#4472C4", ink: "#FFFFFF" }, band: "#D9E1F2", line: "#8EA9DB" },
  "excel-light": { header: { fill: "#FFFFFF", ink: "#242424" }, band: "#F2F2F2", line: "#A6A6A6" },
  "excel-light-plain": { header: { fill: "#FFFFFF", ink: "#242424" }, line: "#A6A6A6" },
  "excel-medium-plain": { header: { fill: "#4472C4", ink: "#FFFFFF" }, line: "#8EA9DB" },
  "excel-none": { header: { fill: "#FFFFFF", ink: "#242424" } },
} as const satisfies Record<string, TableLook>;

/** The look of one of Excel's table styles, "TableStyleLight1". */
export function themeOfStyle(style: string | undefined, banded: boolean): keyof typeof tableLooks {
  const family = /^TableStyle(Light|Medium|Dark)/.exec(style ?? "")?.[1];
  if (!family) return "excel-none";
  return `excel-${family === "Light" ? "light" : "medium"}${banded ? "" : "-plain"}`;
}
