/**
 * The rows of a list that is written as JSON: an array of objects, whose names become the headers. Lists within become
 * lines of a cell. Undefined where a text is no such list.
 */
export const jsonRows = (text: string): readonly (readonly string[])[] | undefined => {
  if (!/^\s*\ufeff?\s*\[/.test(text)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || parsed.length === 0 || !parsed.every(isRecord)) return undefined;
  const headers = [...new Set(parsed.flatMap((item) => Object.keys(item)))];
  return [headers, ...parsed.map((item) => headers.map((header) => cellOf(item[header])))];
};

const isRecord = (item: unknown): item is Record<string, unknown> =>
  typeof item === "object" && item !== null && !Array.isArray(item);

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellOf).join("\n");
  return typeof value === "object" ? JSON.stringify(value) : String(value as string | number | boolean);
};
